import {listed} from '#rule'

/*
 * By sound, not by letter: “a” before consonant sounds (a one-year term, a united stand, a
 * European), “an” before vowel sounds (an hour, an NBA record, an 1890s view): AP Stylebook,
 * “a, an”; Merriam-Webster's Dictionary of English Usage, “a, an”.
 */

/** Begin with a vowel letter and the sound of “you” or “won”. */
export const CONSONANT_SOUND =
  /^(?:one(?:$|[-'sr]|self|ness|time)|once|oui|eu|ewe|u$|ubiqu|ufo|uganda|uk$|ukip|ukr|ukul|un$|unanim|unesco|uni(?!m|n[a-z]|dent|deal|deol|ll|ron|ss)|ur(?:al|an|ea|et|in|ol|ugu)|us$|us(?:e(?:$|[drsf-]|able|less)|ab|ag|u)|ut(?:ah|e$|es$|en|er|il|op)|uv(?:ul|ea|$))/

/** Begin with a consonant letter and a vowel sound. */
export const VOWEL_SOUND = /^(?:heir(?!o)|honest|honou?r|hour(?!i)|hors$|xbox|ytt)/

/** Authorities and varieties of English differ, so that both articles are right. */
export const EITHER =
  /^(?:herb(?!ert)|homage|humble|uighur|uyghur|ulul|uefa|hispanic|hungarian|hawaiian|humongous|lol$|nvidia|urdu|urls?$|xmas)/

/**
 * The first syllable is weak, so that older and much British usage drops its h: “an historic
 * day”. AP and Merriam-Webster prefer “a”.
 */
export const WEAK_H =
  /^(?:habitual|hallucin|heredit|heroic|hilari|histori|horrend|horrif|hotel|hypothe|hysteri)/

/** Capitalised beginnings that names of several languages share, each with a sound of its own. */
export const UNSURE_NAME =
  /^(?:eu(?!ro|ra|ch|cl|gen|n[iu]|st)|ew|herm[eè]s|hercule|henri$|hu[eg]|hau|hono|h[éêèô]|i[aeou](?!n$|in$|n[ai]|wa)|oa|ou|u(?!g?anda|kr|kip|lster|n|p|ral|ranus|rugu|rb|sa$|tah|topia)|x[^aeiou]|y[^aeiou])/

/** Never the noun or adjective of “a”: here “a” is a letter, a slip of another kind, or foreign. */
export const NOT_AFTER_ARTICLE = listed(`
  a about after again against all also although always am among an and any are around as at each
  either even ever every another i i'd i'll i'm i've if in into is isn't it it'll it's its of off on or our
  out over under unless until up upon us e i o u espana españa una`)

/** “an” before these is a clipped or misspelt “and”. */
export const NOT_AFTER_AN = listed(`
  after at before between but by can in into of off on or could for from had has have he he's her him his me my no not roll she she's so than that
  that's the their them then there these they they're this those to was we we're were will with
  would you you're your`)

/** Read letter by letter, though they could be said as words. */
export const SPELT_OUT = listed(`
  FA FAA FAI FBI FCA FCO FDA FEC FIA FIS FOI FSA FTA HBO HCA HIV HOA HSE LA LAPD LED LGA LGBTQIA
  LOC LSE LSO LSU MBA MBE MEP MFA MIA MIT MLA MOD MOU MP MRI MSA MSP MTA NAACP NBA NCAA NEA NEC
  NFU NGO NIH NSA NUJ NUS NUT NYU OBE RAC RAF RBA RIA RNA RSC RSPCA RTE SEC SFO SOS SPCA SUV UAE
  UCL UCLA UDA UFC UFO UHF UK UN UPS US USA USB USDA USSR UV UVF`)

/** Read as words, so that the first letter's sound counts. */
export const SAID_AS_WORDS = listed(`
  FEMA FICA FIDE FIFA HAMAS HIPAA HUAC LAN LASER LASIK LIDAR MERS MIDI MIRV NAFTA NASA NASCAR NASDAQ
  NATO NICE NIMBY NISA NOAA NORAD RADA RADAR RAID RAM RICO ROM SALT SCOTUS SCUBA SIDS SIM SONAR SPAC
  STEM SWAT`)

/**
 * Heard both ways, or read out in full: dictionaries have “footsie”, “rotsy” and “ribby” for FTSE,
 * ROTC and RBI, and “earl” for URL; SAT is letters in America, a word in Britain.
 */
export const READ_EITHER_WAY = listed(`
  AA AAA FAQ FARC FOIA FTSE HGV HSBC HUD LNG LPG MLS RBI ROTC RSVP SAAB SARS SAS SAT SQL UEFA URL`)

/** Names of the letters that begin with a vowel sound. */
export const VOWEL_LETTERS = listed('A E F H I L M N O R S X')
