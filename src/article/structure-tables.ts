/**
 * Closed lists that tell furniture from copy. They name kinds of thing a page carries, never
 * what a story is about. All entries are in lower case.
 */

const listOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*[|\n]\s*/))

/**
 * Whom pictures are credited to: the news and picture agencies that the AP Stylebook and the
 * Guardian style guide name, the stock libraries, and broadcasters whose pictures are grabbed.
 */
export const AGENCIES = listOf(`
ap | ap photo | ap photos | associated press | the associated press | reuters | thomson reuters
afp | agence france-presse | pa | pa media | pa wire | pa images | pa archive | press association
getty | getty images | getty images europe | getty images north america | shutterstock | alamy
alamy stock photo | alamy live news | epa | epa-efe | efe | xinhua | tass | itar-tass | sputnik
bloomberg | upi | zuma | zuma press | zuma wire | swns | rex | rex features | splash | splash news
backgrid | wireimage | filmmagic | istock | istockphoto | unsplash | pexels | wikimedia
wikimedia commons | flickr | creative commons | nurphoto | anadolu | anadolu agency | kyodo | yonhap
ansa | dpa | imago | imago images | newscom | solent news | mega | action images | imagn
imagn images | usa today sports | usa today network | icon sportswire | icon sport | offside
inpho | sportsfile | press eye | canadian press | the canadian press | aap | aap image | nzpa
pti | ani | tt | ritzau | ntb | apa | keystone | belga | anp | lusa | eyevine | magnum | magnum photos
redux | sipa | sipa usa | abaca | east news | scanpix | south west news service | triangle news
kennedy news | news images | prime media images | sns group | press agency | nasa | noaa | maxar
maxar technologies | planet labs | airbus | google maps | google street view | google earth
c-span | cnn | bbc | bbc news | itv | itv news | sky news | sky sports | channel 4 | cbs news
nbc news | abc news | fox news | al jazeera
`)

/** Networks that pictures are taken from. The words are copy as well, so they need company. */
export const NETWORKS = listOf(`
twitter | x | facebook | instagram | tiktok | youtube | telegram | linkedin | snapchat | reddit
whatsapp | vkontakte | vk | weibo | pinterest | tumblr | bluesky | threads | gofundme | google
social media | facebook.com | x.com | linktree | justgiving
`)

/** The words of a credit that names no agency: “web screen grab”, “undated handout photo”. */
export const PICTURE_WORDS = listOf(`
web | screen | grab | screengrab | screenshot | screencap | shot | handout | file | stock | photo
photos | photograph | picture | pictures | image | images | library | supplied | family | police
courtesy | video | still | tv | cctv | archive | pool | undated | composite | illustration | internet
website | footage | via | from | of | the | official | collection | album | drone | newsroom
`)

/** One of these must stand in a credit made of picture words alone. */
export const PICTURE_NOUNS = listOf(`
grab | screengrab | screenshot | screencap | handout | supplied | photo | photos | photograph
picture | pictures | image | images | composite | courtesy
`)

/** What the nouns of a reporter's job are. */
export const JOB_NOUNS = listOf(`
editor | correspondent | reporter | reporters | writer | columnist | journalist | critic | staff
bureau | chief | producer | agencies | newsroom | analyst | desk
`)

/** What stands before the noun in a reporter's job; written in capitals or not. */
export const JOB_WORDS = listOf(`
political | politics | deputy | senior | junior | chief | health | science | education | business
economics | city | crime | court | home | affairs | foreign | diplomatic | defence | defense | security
environment | climate | energy | transport | sport | sports | football | cricket | rugby | racing
arts | culture | music | film | media | technology | tech | consumer | legal | religion | royal
social | local | democracy | regional | national | international | world | north | south | east | west
northern | southern | midlands | european | staff | special | assistant | associate | executive
managing | feature | features | news | night | weekend | digital | video | data | investigations
investigative | community | council | property | money | personal | finance | markets | white | house
parliamentary | westminster | washington | scotland | wales | ireland | africa | asia | europe | our
own | by | a | freelance | contributing | breaking | trending | general | assignment | housing
`)

/** Sections of a newspaper and labels over a headline. */
export const KICKERS = listOf(`
politics | opinion | comment | analysis | exclusive | breaking | breaking news | business | economy
markets | money | health | science | education | environment | climate | technology | tech | media
culture | arts | books | film | music | television | tv & radio | food | travel | style | fashion
lifestyle | sport | sports | football | cricket | rugby | rugby union | rugby league | tennis | golf
racing | world | world news | europe | africa | asia | americas | middle east | us | uk | us news
uk news | national | local | local news | news | metro | region | crime | courts | obituary
obituaries | letters | editorial | leader | column | feature | features | interview | profile
explainer | explained | fact check | review | live | live blog | live updates | updates | watch
video | gallery | podcast | investigation | special report | in depth | in focus | the big read
long read | magazine | sunday magazine | first person | essay | q&a | quiz | recipe | property | housing | transport | weather
`)

/** Words of dates and times in a line that says when a page was published. */
export const TIME_WORDS = {
  stamp: listOf(`
updated | update | published | posted | modified | issued | uploaded | ago | edited
`),
  calendar: listOf(`
january | february | march | april | may | june | july | august | september | october | november
december | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | monday | tuesday
wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | thu | thur | thurs | fri
sat | sun
`),
  zone: listOf(`
gmt | bst | utc | est | edt | et | pst | pdt | pt | cst | cdt | ct | mst | mdt | mt | cet | cest | eet
eest | msk | ist | sast | aest | aedt | acst | awst | nzst | nzdt | jst | hkt | sgt | am | pm
`),
  other: listOf(`
last | first | originally | on | at | of | the | a | an | hour | hours | hr | hrs | minute | minutes
min | mins | second | seconds | day | days | week | weeks | month | months | year | years | today
yesterday | just | now | noon | midnight | date | time | h | m | d | and | local | originally | about
`),
}

/** Whole lines that a page prints round a story. */
export const FURNITURE_LINES = listOf(`
share | save | comments | comment | print | email | listen | watch | play | play video | pause | menu
search | home | subscribe | subscribe now | sign in | log in | register | follow | follow us | close
advertisement | advert | ad | sponsored | sponsored content | promoted content | paid content
promoted stories | recommended | related | related articles | related stories | related topics
related content | related video | more on this story | more on this topic | more from | most read
most popular | most viewed | top stories | trending | trending now | editors' picks | editor's picks
recommended stories | you may also like | up next | read next | what to read next | see also
read more | show more | load more | view comments | show comments | hide comments | leave a comment
join the conversation | share this article | share this story | share full article | share page
share on facebook | share on twitter | share via email | copy link | copy link to clipboard | link copied
messenger | flipboard
about sharing | skip to content | skip to main content | skip advertisement | back to top | newsletter
newsletters | listen to this article | listen to article | listen to this story | gift this article
give this article | add to favorites | bookmark | enlarge this image | hide caption | toggle caption
view image in fullscreen | image caption | image source | media caption | topics | tags | filed under
end of story | ends | end | this video can not be played | story continues below advertisement
article continues below | article continues after advertisement | continue reading | contact us
download our app | view gallery | view original tweet | open image in gallery | transcript
`)

/** How lines of furniture open, where more follows. */
export const FURNITURE_OPENINGS: readonly string[] = [
  'read more:',
  'read more on ',
  'read more about ',
  'read more from ',
  'most read in ',
  'read also:',
  'also read:',
  'read next:',
  'see also:',
  'related:',
  'more:',
  'watch:',
  'listen:',
  'media playback is not supported',
  'media playback is unsupported',
  'subscribe to',
  'sign up for',
  'sign up to',
  'click here',
  'tap here',
  'follow us on',
  'follow our ',
  'download the',
  'listen to this article',
  'copyright ©',
  'copyright 19',
  'copyright 20',
  '© 19',
  '© 20',
  'all rights reserved',
  'this article was amended',
  'this article has been amended',
  'this article was updated',
  'this article has been updated',
  'this story has been updated',
  'this story was updated',
  'this article was first published',
  'this article originally appeared',
  'this story was originally published',
  '(this story',
  '(this article',
  'support our journalism',
  'for more stories like this',
  'you can follow',
  'got a story?',
  'do you have a story',
  'have you been affected',
]

/** Words that open a credit: “Photo: …”, “Picture by …”, “Image credit: …”. */
export const CREDIT_LEAD =
  /^(?:(?:main |file |staff |stock |top |cover )?(?:photo(?:graph|graphy|graphs|s)?|pictures?|images?|pics?|video|illustration|graphic|screengrab|screenshot)(?: (?:credits?|source|by|courtesy(?: of)?|supplied by|via))?\s?[:/]|(?:staff |file )?(?:photo(?:graph|graphy|graphs|s)?|pictures?|images?|pics?|video|illustration|graphic) (?:credit|source|by|courtesy|via)\b|credits?\s?[:/]|courtesy(?: of)?\s?:?\s|©\s?(?!\d{4}))/i
