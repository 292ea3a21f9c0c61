import type {Variety} from '#language'

/** Of a word that has two spellings, where they differ: British, American, and when. */
interface EndingRow {
  readonly british: string
  readonly american: string
  /** What stands before the ending in both. */
  readonly after: RegExp
}

const CONSONANT = /[bcdfghjklmnpqrstvwxz]$/

/**
 * Regular differences (Merriam-Webster and the Oxford dictionaries; AP Stylebook and the Guardian
 * style guide follow them), the longest ending first.
 */
const ENDINGS: readonly EndingRow[] = [
  ...withEndings('isation', 'ization', ['', 's']),
  ...withEndings('is', 'iz', ['e', 'ed', 'es', 'ing', 'er', 'ers', 'ingly', 'able']),
  ...withEndings('ys', 'yz', ['e', 'ed', 'es', 'ing', 'er', 'ers']),
  ...withEndings('our', 'or', [
    '',
    's',
    'ed',
    'ing',
    'able',
    'ably',
    'ful',
    'fully',
    'ite',
    'ites',
    'less',
    'hood',
    'hoods',
    'er',
    'ers',
    'ly',
    'ism',
    'al',
  ]),
  ...withEndings('re', 'er', ['', 's'], /[tb]$/),
  ...withEndings('r', 'er', ['ed', 'ing', 'al'], /t$/),
  ...withEndings('ence', 'ense', ['', 's', 'less']),
  ...withEndings('ogue', 'og', ['', 's', 'ed', 'ing']),
  ...withEndings(
    'll',
    'l',
    ['ed', 'ing', 'er', 'ers', 'ist', 'ists', 'ings', 'or', 'ors', 'ous', 'ously', 'en'],
    /[aeiou]$/,
  ),
  ...withEndings('l', 'll', ['', 's', 'ful', 'fully', 'ment', 'ments'], /[aeiou]$/),
]

function withEndings(
  british: string,
  american: string,
  endings: readonly string[],
  after = CONSONANT,
): EndingRow[] {
  return endings.map((ending) => ({british: british + ending, american: american + ending, after}))
}

/** Stems that differ by no rule: British, American. */
const STEMS: ReadonlyArray<readonly [british: string, american: string]> = [
  ['aluminium', 'aluminum'],
  ['anaemi', 'anemi'],
  ['anaesthe', 'anesthe'],
  ['archaeolog', 'archeolog'],
  ['diarrhoea', 'diarrhea'],
  ['encyclopaedi', 'encyclopedi'],
  ['foetus', 'fetus'],
  ['foetal', 'fetal'],
  ['grey', 'gray'],
  ['gynaecolog', 'gynecolog'],
  ['haemorrhag', 'hemorrhag'],
  ['jewellery', 'jewelry'],
  ['leukaemia', 'leukemia'],
  ['manoeuvre', 'maneuver'],
  ['manoeuvring', 'maneuvering'],
  ['manoeuvrab', 'maneuverab'],
  ['moustache', 'mustache'],
  ['mould', 'mold'],
  ['moult', 'molt'],
  ['oestrogen', 'estrogen'],
  ['orthopaedic', 'orthopedic'],
  ['paediatric', 'pediatric'],
  ['paedophil', 'pedophil'],
  ['plough', 'plow'],
  ['programme', 'program'],
  ['pyjama', 'pajama'],
  ['sceptic', 'skeptic'],
  ['smoulder', 'smolder'],
  ['practis', 'practic'],
]

/** Printed by desks of both varieties, or by science everywhere. */
const OF_BOTH = new Set(
  `acknowledgement acknowledgment adaptor adaptors advisor advisors adviser advisers ageing aging
  axe amongst amidst cancelled cancelling cancellation catalogue catalogues catalogued dialogue
  dialogues analogue prologue epilogue monologue demagogue theatre theatres glamour glamorous furore
  judgement judgment judgements judgments sulphur sulfur sulphate sulfate sulphide sulfide gram
  distil distill archaeology archaeological archaeologist archaeologists prize prized prizes size
  sized capsize capsized oversized worshipping worshippers kidnapped kidnapping programmed programmer
  programmers programming metre meter metres meters license licensed licensing practice practices
  spectre sabre reprise reprised reprises reprising distils distills storey tyre tyres tire tires check checks checked story stories`.split(
    /\s+/,
  ),
)

/** Oxford spelling has “-ize” in British copy. */
const OXFORD = /iz(?:e|ed|es|ing|er|ers|able|ingly|ations?)$/

export interface Spelling {
  readonly variety: Variety
  /** The word as the other variety spells it. */
  readonly other: string
  /** Whether British copy may have it too, by the Oxford dictionaries' rule. */
  readonly isOxford: boolean
}

/**
 * How a lower-case word is spelt, where it tells: `isOf` says whether a variety's dictionary has a
 * word. Undefined for words that both varieties have, or that only one has at all (“lorry”).
 */
export function spellingOf(
  word: string,
  isOf: (word: string, variety: Variety) => boolean,
): Spelling | undefined {
  const counterparts = counterpartsOf(word)
  // Most words have none, and most of the others are of both varieties.
  if (counterparts.length === 0 || OF_BOTH.has(word)) return undefined
  const isAmerican = isOf(word, 'american')
  if (isAmerican === isOf(word, 'british')) return undefined
  const variety = isAmerican ? 'american' : 'british'
  const found = counterparts.find(
    (each) => each.variety !== variety && isOf(each.word, each.variety),
  )
  if (!found) return undefined
  return {variety, other: found.word, isOxford: variety === 'american' && OXFORD.test(word)}
}

/** What would be the word of the other variety if it were a word, stems before endings. */
interface Counterpart {
  readonly word: string
  readonly variety: Variety
}

function counterpartsOf(word: string): Counterpart[] {
  const found: Counterpart[] = []
  for (const {own, other, variety} of stems.get(word.slice(0, STEM_KEY)) ?? NONE) {
    if (word.startsWith(own)) found.push({word: other + word.slice(own.length), variety})
  }
  for (const {own, other, variety, after} of endings.get(word.slice(-ENDING_KEY)) ?? NONE) {
    if (!word.endsWith(own)) continue
    const stem = word.slice(0, -own.length)
    if (after.test(stem)) found.push({word: stem + other, variety})
  }
  return found
}

/** What a word has of its own where the other variety has something else. */
interface Change extends Pick<EndingRow, 'after'> {
  readonly own: string
  readonly other: string
  /** Which has the other. */
  readonly variety: Variety
}

const NONE: readonly Change[] = []

/** Letters by which the changes of a word are found: all stems have as many, and words that end in “l” more. */
const STEM_KEY = 3
const ENDING_KEY = 2

const stems = byKey(
  STEMS.map(([british, american]) => ({british, american, after: /^/})),
  ({own}) => [own.slice(0, STEM_KEY)],
)
const endings = byKey(ENDINGS, ({own}) =>
  own.length < ENDING_KEY ? Array.from('aeiou', (vowel) => vowel + own) : [own.slice(-ENDING_KEY)],
)

function byKey(
  rows: readonly EndingRow[],
  keysOf: (change: Change) => readonly string[],
): ReadonlyMap<string, readonly Change[]> {
  const changes = new Map<string, Change[]>()
  for (const {british, american, after} of rows) {
    for (const change of [
      {own: british, other: american, variety: 'american', after} as const,
      {own: american, other: british, variety: 'british', after} as const,
    ]) {
      for (const key of keysOf(change)) changes.set(key, [...(changes.get(key) ?? []), change])
    }
  }
  return changes
}
