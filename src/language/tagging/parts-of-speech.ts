/** The classes of the Universal POS tag set (universaldependencies.org/u/pos), as small integers. */
export const Pos = {
  adjective: 1,
  adposition: 2,
  adverb: 3,
  auxiliary: 4,
  coordinator: 5,
  determiner: 6,
  interjection: 7,
  noun: 8,
  numeral: 9,
  particle: 10,
  pronoun: 11,
  name: 12,
  punctuation: 13,
  space: 14,
  subordinator: 15,
  symbol: 16,
  verb: 17,
  other: 18,
} as const

export type Pos = (typeof Pos)[keyof typeof Pos]

/** The set's own abbreviations, and SPACE, which the tagger's model adds. */
const BY_ABBREVIATION: Readonly<Record<string, Pos>> = {
  ADJ: Pos.adjective,
  ADP: Pos.adposition,
  ADV: Pos.adverb,
  AUX: Pos.auxiliary,
  CCONJ: Pos.coordinator,
  DET: Pos.determiner,
  INTJ: Pos.interjection,
  NOUN: Pos.noun,
  NUM: Pos.numeral,
  PART: Pos.particle,
  PRON: Pos.pronoun,
  PROPN: Pos.name,
  PUNCT: Pos.punctuation,
  SPACE: Pos.space,
  SCONJ: Pos.subordinator,
  SYM: Pos.symbol,
  VERB: Pos.verb,
  X: Pos.other,
}

/** The class that an abbreviation of the tag set stands for; `Pos.other` for one outside it. */
export function posOf(abbreviation: string): Pos {
  return BY_ABBREVIATION[abbreviation] ?? Pos.other
}
