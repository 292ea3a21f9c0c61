import type {LeftoverRow} from './row.js'

const nothing = () => ''

/** A line that a page prints round a story. */
const line = (
  find: RegExp,
  wrong: string,
  right: string,
  more: Partial<LeftoverRow> = {},
): LeftoverRow => ({
  kind: 'furniture',
  scope: 'line',
  find,
  repair: nothing,
  wrong: `The ferry sailed at dawn.\n${wrong}`,
  right: `The ferry sailed at dawn.\n${right}`,
  ...more,
})

const slug = (find: RegExp, wrong: string, right: string): LeftoverRow =>
  line(find, wrong, right, {kind: 'slug'})

const deliberate = {deliberate: true} as const

/** What the page, not the story, says; and what desks say to each other. */
export const furniture: readonly LeftoverRow[] = [
  line(
    /^(?:advertisements?|advert|sponsored content|promoted content)[.:]?$/i,
    'ADVERTISEMENT',
    'The advertisement was withdrawn.',
  ),
  line(
    /^(?:story|article|post)? ?continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad|advert|video|gallery|image))?\W{0,3}$/i,
    'Story continues below',
    'Story continues to grip the town',
  ),
  line(
    /^skip (?:to (?:main |the )?(?:content|navigation|footer|next section)|past newsletter promotion|advertisement|ad|(?:twitter|instagram|youtube|facebook) (?:post|video) by .{1,60})$/i,
    'Skip to main content',
    'Skip to the beat, says the choir',
  ),
  line(
    /^end of (?:twitter|instagram|youtube|facebook) (?:post|video|content)(?: by .{1,60})?$/i,
    'End of twitter post by @harwickferry',
    'End of the road for the ferry',
  ),
  line(
    /^(?:image|media|video|picture) caption,? ?(?=\S|$)/i,
    'Image caption The ferry in 1988',
    'The image caption was wrong.',
  ),
  line(
    /^(?:image|video) (?:copyright|source),? .{1,100}$/i,
    'Image copyright Harwick Museum',
    'The image copyright belongs to the museum.',
  ),
  line(/^(?:image|video) (?:copyright|source)$/i, 'Image copyright', 'Image and copyright'),
  line(
    /^media playback is (?:un|not )supported on (?:your|this) device$/i,
    'Media playback is unsupported on your device',
    'Media playback is slow on the ferry, passengers say',
  ),
  line(
    /^this video (?:can ?not|can't|can’t) be played\.?$/i,
    'This video can not be played',
    'This video cannot be played in court, the judge ruled',
  ),
  line(
    /^(?:to play this video you need to|please|you (?:need|must)(?: to)?) (?:enable|turn on|allow) javascript\b.{0,100}$/i,
    'Please enable JavaScript to view comments.',
    'Please enable us to sail, the captain said.',
  ),
  line(
    /^(?:(?:warning: )?third[- ]party content may contain adverts?|bbc is not responsible for the content of external sites|allow (?:twitter|instagram|youtube|facebook|tiktok|x|google youtube) content\?)\W{0,3}.{0,60}$/i,
    'Allow TikTok content?',
    'Allow ferries on Sunday?',
  ),
  line(
    /^share this (?:with|article|story|page|post|video|via)\b[^.]{0,60}$/i,
    'Share this with',
    'Share this burden, says bishop.',
  ),
  line(
    /^share (?:on|via|to) (?:facebook|twitter|x|whatsapp|email|linkedin|bluesky|reddit|messenger)\b[^.]{0,60}$/i,
    'Share on Facebook',
    'Share on the ferry rose 4%.',
  ),
  line(/^copy (?:this )?link(?: to clipboard)?$/i, 'Copy this link', 'Copy this recipe'),
  line(
    /^(?:these are external links and will open in a new window|\(?opens in (?:a )?new (?:tab|window)\)?)$/i,
    '(opens in new window)',
    'The office opens in a new window-lit hall',
  ),
  line(
    /^(?:read more|also read|read also|read next|see also|related|more)(?: on this(?: story)?)?\s?[:>»].{0,200}$/i,
    'Read more: What the captain saw',
    'Read more books, says the library: they are free',
  ),
  line(
    /^(?:read more|read the full (?:story|article)(?: here)?|continue reading|keep reading)\W{0,3}$/i,
    'Continue reading...',
    'Read the full sentence in court',
  ),
  line(
    /^(?:(?:READ MORE|Read more) (?:ON|on|ABOUT|about|FROM|from)|(?:MOST READ|Most read) (?:IN|in)) \p{Lu}[^.?!]{0,60}$/u,
    'READ MORE ON FERRIES',
    'Read more on the ferry',
  ),
  line(
    /^(?:related (?:articles?|stories|topics|content|coverage|links|internet links)|more on this (?:story|topic)|most (?:read|viewed|popular)|recommended (?:stories|for you|reading)|you may also (?:like|be interested in)|trending now|top stories|around the (?:bbc|web))\W{0,2}$/i,
    'Related stories',
    'Related stories of shipwreck fill the book.',
  ),
  // In capitals it is what game stories put over their last paragraph.
  line(/^Up [Nn]ext\W{0,2}$/, 'Up next', 'UP NEXT'),
  line(
    /^(?:listen to this (?:article|story)|gift this article|save this (?:article|story)|play video|watch video|view (?:gallery|comments|all comments|image in fullscreen|original tweet)|(?:show|hide|load|post|leave a|join the) (?:more|comments?|conversation)|open image in gallery|enlarge this image|(?:hide|toggle) caption|loading\W{0,3}|back to top|print this (?:page|article))(?: \(?\d.{0,20})?$/i,
    'View gallery',
    'View of the gallery from the pier',
  ),
  line(
    /^(?:we|this (?:site|website|page)|our (?:site|website)) uses? cookies\b.{0,200}$/i,
    'This website uses cookies to improve your visit.',
    'This bakery uses cookies as tiles.',
  ),
  line(
    /^(?:accept|reject|manage)(?: all)? cookies(?: settings)?$/i,
    'Accept all cookies',
    'Accept all cookies from strangers? Never',
  ),
  line(
    /^(?:click|tap) here (?:to|for|if)\b.{0,160}$/i,
    'Click here to read the captain’s log',
    'Click here, clack there: a night with the knitters',
    deliberate,
  ),
  line(
    /^(?:sign up|subscribe|register)(?: now| here| today| free)? (?:to|for) (?:our|the)\b.{0,120}\b(?:newsletters?|alerts|emails?|updates|briefing)\b.{0,60}$/i,
    'Sign up to our newsletter',
    'Sign up for our boys, the posters said',
    deliberate,
  ),
  line(
    /^(?:follow|like|find) (?:us|@\w{1,30}) on (?:facebook|twitter|x|instagram|tiktok|threads|bluesky|youtube|linkedin|whatsapp)\b.{0,120}$/i,
    'Follow us on Instagram',
    'Follow us on foot, the guides said',
    deliberate,
  ),
  line(/^\[?embedded content\]?$/i, '[embedded content]', 'Embedded content with the troops'),
  slug(/^\(?(?:more)\)$|^(?:-{1,2} ?more ?-{1,2}|\/{2} ?more|more more more)$/i, '(MORE)', 'MORE'),
  slug(
    /^(?:[-–—]{1,2} ?30 ?[-–—]{1,2}|#{3}|[-–—]{1,2} ?ends? ?[-–—]{1,2}|\(end\)|end it)$/i,
    '-30-',
    '30',
  ),
  slug(
    /^(?:EDS|Eds)\.?: .{0,380}$/,
    'Eds: UPDATES with captain’s quotes',
    'Eds and Edwinas met in the town.',
  ),
  slug(
    /^(?:ATTN|ATTENTION),? (?:EDITORS|DESKS|SUBEDITORS)\b.{0,200}$/,
    'ATTN EDITORS - map to follow',
    'Attention to detail wins the day',
  ),
  slug(
    /^(?:HOLD FOR RELEASE|EMBARGOED|EMBARGO|NOT FOR PUBLICATION|FOR IMMEDIATE RELEASE|DO NOT PUBLISH|STRICTLY EMBARGOED)\b(?![a-z]).{0,120}$/,
    'HOLD FOR RELEASE until noon on Friday',
    'Embargoed goods were found on board.',
  ),
  slug(
    /^(?:notes? (?:to|for) editors?|NOTES? (?:TO|FOR) EDITORS?|Notes? (?:to|for) [Ee]ditors?|Note to Editors)\W{0,2}.{0,160}$/,
    'Notes to editors:',
    'A note to the editor was found on board.',
  ),
  slug(
    /^(?:WITH|ADDS|RECASTS|UPDATES|CORRECTS|REFILES|REPEATS)[:\- ]{1,3}(?:PHOTOS?|PICTURES?|PICS|VIDEO|GRAPHIC|QUOTES|DETAILS|BACKGROUND|BYLINE|DATELINE|SPELLING|TYPO)\b.{0,160}$/,
    'WITH PHOTOS',
    'With photos of the ferry in hand, they left.',
  ),
  slug(
    /^(?:Commented|Comment) \[[A-Za-z]{1,4}\d{1,4}(?:R\d{1,3})?\]:.{0,300}$|^Formatted: (?:Font|Indent|Normal|Left|Right|Justified|List)\b.{0,100}$|^Deleted: .{0,200}$/,
    'Commented [JP4]: is this the right ferry?',
    'Commented one captain: is this the right ferry?',
  ),
  {
    kind: 'slug',
    scope: 'text',
    sign: ['(MORE', '(more to come', '[CQ', '[cq', '(cq'],
    find: /(?<=[.!?"”'’]\s)\((?:MORE|more to come|MORE TO COME)\)$|\[(?:CQ|cq)\]|\(cq\)/gm,
    repair: nothing,
    wrong: 'The captain, Jon Smyth (cq), sailed at dawn.',
    right: 'The captain sailed at dawn (more or less).',
  },
]
