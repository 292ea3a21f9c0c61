import {listed} from '#rule'

/**
 * Words that carry grammar rather than news. Said twice they are a slip, even in a quotation,
 * unless `legitimate.ts` knows a reading in which the first closes one phrase and the second
 * opens the next.
 */
export const FUNCTION_WORDS = listed(`
  a about after against also although an and are as at be because been before being between but
  by could did do does during each either for from has have he his how i if in into is it its
  itself many might must nor not of off on or other our over she should since some such than the
  their them themselves then there these they this those through to under until up upon us was we
  were when where whether which while who whose will with within without would you your`)

/** Auxiliaries and other verbs with which a clause can end just before its main verb repeats it. */
export const CLOSING_VERBS = listed(
  'are could did do does has have is might must should was were will would',
)

/** Openers of a clause that can be the subject of the verb behind it: “what it is is unclear”. */
export const CLAUSE_SUBJECTS = listed(
  'all how what whatever where wherever whether whichever whoever why',
)

/** Nouns with a clause of their own that can be the subject of “is”: “the thing they want is is …” */
export const CLAUSE_NOUNS = listed('answer fact issue point problem question reason thing truth')

/** Openers of a clause that can be the subject of any verb: “what he said said it all”. */
export const WHAT_CLAUSES = listed('what whatever whichever whoever')

/** Behind these a pronoun opens a clause, so that saying it twice cannot be object and subject. */
export const CLAUSE_OPENERS = listed(`
  although and as because but if once or said says since so than that though unless until when
  where whether which while why`)

/** Nouns that make “this” the determiner of a time: “nothing like this this year”. */
export const TIMES = listed(`
  afternoon autumn century decade evening fall month morning night quarter season spring summer
  term time week weekend winter year`)

/**
 * Verbs and nouns, cut to what their forms share, that a particle can close: “logged in in May”,
 * “what they were waiting for for years”.
 */
export const CLOSED_BY: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    about: stems(`ask brought bring car chat complain cam com concern forgot go hear heard it knew
    know laugh learn moan read rav set speak spoke talk tell think thought told worr wr`),
    after: stems('ask look morning nam named sought take took day the week year'),
    at: stems('aim arriv gaz glanc good jeer laugh look shout smil star work'),
    before: stems(`as day ever long month never night than the times week years`),
    by: stems('abid came com drop go liv pass play stand stood stop swear sworn went'),
    for: stems(`account aim allow appl argu ask bargain beg call campaign car cater cheer compet cr
    fight fought go hop hunt known lobb long look mourn need pa plan pray prepar press push reach
    read root run search send sent settl spoke stand stood strik tr use vot wait want went wish work
    yearn`),
    from: stems('came com differ hear heard suffer'),
    in: stems(`all am are be been believ book br brought bring buil buy call cam cash cav chip check
    clock clos com confid cut deal dial draw drew drop duck engag factor fill fit fl fold gav get
    giv go got grew grow hand hang head invest invit is it join kept keep kick lag land leav left let
    lin listen liv lock log look mov pack part phon pil pitch plug pour pull put reel rein results
    ring roll rop rush send sent set settl shut sign sink slot sound specialis squeez stand start
    stay step stood sunk swear swor take taken takes taking taken threw throw took trad trust tun
    turn usher vot wad walk was weigh went were work writ`),
    into: stems('bump cam com get go look ran run turn'),
    of: stems('approv dispos dream heard hear mad think thought'),
    off: stems('back cut go put set take took turn went'),
    on: stems(`act add agree am are bas be been bet bring brought build built call carr catch caught
    clock cod com cam count cut decid depend dwell earl egg elaborat fac fitt focus get go got
    hang head hold home insist is it keep kept knock later latch left liv log look miss mov pass
    pick play press put push read reflect rel report rul run sat send sent serv set settl sign sit
    so spy stay stood sworn switch tak take took touch tr turn vot wait walk was went were wor work
    writ written`),
    over: stems(`all boil bow cam carr cross get go got hand is it knock pull run ran roll spill
    start stop take taken took turn was went`),
    since: stems('ever long'),
    through: stems(
      'br cam com fall fell follow get go got half liv look pull put read run see went',
    ),
    to: stems(`accustom appeal aspir belong come comes came cling clung connect listen next
    object owe point refer relat reply repl repli report respond responded speak spoke spoken talk
    use went`),
    under: stems('down go snow went'),
    up: stems('grow grew'),
    with: stems(`agree all along anything away b began beg bother break com cam compar content cop
    deal dealt do done down end fed fiddl finish go hom interact involv it leav left liv meet met
    mess off on pla play put speak spoke start struggl talk toy trad up went work wrestl`),
    within: stems('from'),
  }),
)

function stems(words: string): readonly string[] {
  return words.trim().split(/\s+/)
}

/** What English doubles on purpose: emphasis, calls, chants, games, and dishes of the world. */
export const REDUPLICATED = listed(`
  aye bang bing blah bling boo boom bora bunga bye can cha cheep chin chop choo chow clap coo couscous
  crazy cuckoo da dada deep dear dibby ding done doo drip dub dum easy ever fa far fast fine
  free gaga gang go good goody great ha haha hahaha har hard heave hee heh hey hi high hint ho
  hold honk hot hummina hurry hush ja knock know la late lah little lo long low luck ma mahi mai
  many mau me meow mm moi much my na naughty near night no
  nom non nothing now nudge oh ok okay old one out pachi paka peep pera piri pip please plenty
  plus poo pretty pu push quack quickly quiet quite ra rah rat rather really right 
   same-old shalom shush slow slowly sniff so softly sorry squeak sure swish ta
   tap test thank thanks there thin thing thump thunk tick toc tom too toot tsk tuk tut
  twinkle two up very wah wait wakey walk way wee well whatever why wild win wink wiggle woah woo
  woof wow yada yadda yawn yay yeah years yes yo yoo zoom her`)

/** Prepositions that, doubled with their determiner, are never meant: “of the of the”. */
export const LINKS = listed(
  'about after against among and as at before between by during for from in into of on over since than through to under until with within without',
)

export const DETERMINERS = listed('a an her his its my our the their these this those your')
