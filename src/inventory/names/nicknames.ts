/** First names and their short forms, a person's in each line, folded. Ours. */
const NICKNAMES = `
alexander alex alec sandy sasha alexandra alexei lex
andrew andy drew andrei
anthony tony antony anton
albert bert al bertie
alfred alf alfie fred
archibald archie
arnold arnie
arthur art artie
barbara babs barb
barnaby barney
benjamin ben benny benji
bernard bernie
catherine katherine kathryn kate katie kathy cathy kitty kay cat
charles charlie chas chuck carlos
charlotte lottie
christopher chris kit topher
christine chris chrissie christina tina
clifford cliff
cornelius neil
daniel dan danny
david dave davy dai
deborah debbie deb debra
dennis den denis
dominic dom
donald don donny
dorothy dot dolly dottie
douglas doug
edward ed eddie ted teddy ned
edwin ed eddie
eleanor ellie nell nora
elizabeth liz lizzie beth betty eliza elsie libby bess lisa
emily em emma
eric rick
ernest ernie
eugene gene
florence flo florrie
francis frank frankie francisco frances
frederick fred freddie freddy
gabriel gabe gabby
gareth gary gaz
geoffrey geoff jeff jeffrey
george georgie
gerald gerry jerry gerard ged
gilbert gil bert
graham graeme
gregory greg
harold harry hal
henry harry hal hank
herbert bert herb herbie
horatio horace
hubert bert hugh
ian iain
isaac ike zac
isabel isabella bella izzy
jacob jake jack
james jim jimmy jamie jem
janet jan jane
jennifer jen jenny jenna
jeremy jez jerry jem
jessica jess jessie
john jack johnny jon ian sean jonathan johnnie jonny
jonathan jon jonny jonty john
joseph joe joey jo jose
joshua josh
joan jo joanne joanna
judith judy
julian jules
kenneth ken kenny
kevin kev
laurence lawrence larry laurie lawrie
leonard len lenny leo
leslie les
lewis lew louis lou
lillian lil lily
louise lou
malcolm mal malky
margaret maggie meg peggy madge marge mags margot rita
martin marty
martha patty
mary molly polly marie maria may
matthew matt matty
maurice mo morrie
maximilian max
michael mike mick mickey micky mikhail mikey
michelle shelly
mohammed mohamed muhammad mohammad mo
natalie nat nathalie
nathaniel nathan nat nate
nicholas nick nicky nicolas nico
nicola nicky nikki
norman norm
oliver ollie olly
oscar ossie
oswald ossie ozzie
pamela pam
patricia pat patsy patty trish tricia
patrick pat paddy padraig
percival percy
peter pete
philip phil phillip pip
rachel rach
raymond ray
rebecca becky becca
reginald reg reggie
richard dick rick ricky rich richie
robert bob bobby rob robbie bert robin
rodney rod roddy
roderick rod roddy rory
roger rodge
roland rolly
ronald ron ronnie
rosemary rose rosie
rupert rupe
russell russ
samuel sam sammy
samantha sam sammy
sarah sally sara
sebastian seb
sidney sid sydney
simon si
sophie sophia soph
stanley stan
stephen steve steven stevie stefan
stuart stewart stu
susan sue susie suzanne suzie
terence terry tel terrance
theodore ted theo teddy
theresa tess teresa terry tessa
thomas tom tommy
timothy tim timmy
tobias toby
ulysses sam
valerie val
victor vic
victoria vicky vicki tori
vincent vince vinny
virginia ginny
vladimir vlad volodya
walter wally walt
wilfred wilf fred
william bill billy will willie willy liam wills
winston winnie
winifred winnie
yevgeny evgeny eugene
zachary zac zach zack
`

const groups = new Map<string, number[]>()
for (const [index, line] of NICKNAMES.trim().split('\n').entries()) {
  for (const name of line.split(' ')) groups.set(name, [...(groups.get(name) ?? []), index])
}

/** The groups of names that a first name, folded, is one of. */
export function nicknamesOf(firstName: string): readonly number[] {
  return groups.get(firstName) ?? []
}
