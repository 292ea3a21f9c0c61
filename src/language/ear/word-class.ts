import {NONE} from '../vocabulary.js'
import type {Vocabulary} from '../vocabulary.js'

/** Rough classes of words, told by a list or by the ending: evidence for trees, not a tagger. */
const LISTS: ReadonlyArray<readonly [number, string]> = [
  [1, 'the'],
  [2, 'a an'],
  [3, 'this that'],
  [4, 'these those'],
  [5, 'his her their our my your its'],
  [6, 'some any no each every another'],
  [7, 'he she it'],
  [8, 'they we you i'],
  [9, 'him them us me'],
  [10, 'who which what whom whose'],
  [11, 'is was'],
  [12, 'are were'],
  [13, 'be'],
  [14, 'been'],
  [15, 'being'],
  [16, 'has'],
  [17, 'have'],
  [18, 'had'],
  [19, 'do does did'],
  [20, 'will would can could should may might must shall'],
  [21, 'to'],
  [22, "not n't"],
  [23, 'of'],
  [
    24,
    'in on at for from with by about into over after before under between through against during without within towards since until',
  ],
  [25, 'and or but nor'],
  [26, 'if when while because although though as than where'],
  [27, 'very also just only still already even then now so too more most'],
  [28, "'s"],
  [29, "'re 've 'll 'd 'm"],
  [30, '<num> <year> <ord> <decade>'],
  [31, '. ! ?'],
  [32, ','],
  [33, '; : -- ...'],
  [34, '``'],
  [35, "''"],
  [36, '<s>'],
  [37, '</s>'],
  [38, '<unk>'],
  [39, '<Unk>'],
]
const BY_FORM = new Map<string, number>()
for (const [number, forms] of LISTS) for (const form of forms.split(' ')) BY_FORM.set(form, number)

const ENDINGS: ReadonlyArray<readonly [number, RegExp]> = [
  [40, /[a-z]{2}ly$/],
  [41, /[a-z]{3}ing$/],
  [42, /[a-z]{2}ed$/],
  [43, /(?:ion|ment|ness|ity|ance|ence|ship|ism)$/],
  [44, /(?:al|ous|ive|ful|less|ic|able|ible|ent|ant)$/],
  [45, /[^s]s$/],
  [46, /^[a-z]+$/],
]

export function wordClassOf(form: string): number {
  return BY_FORM.get(form) ?? ENDINGS.find(([, ending]) => ending.test(form))?.[0] ?? 47
}

/** Classes of words by id: 0 for none, the same numbers as `wordClassOf` gives for the others. */
export class WordClasses {
  readonly #vocabulary: Vocabulary
  readonly #known: Uint8Array

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    this.#known = new Uint8Array(vocabulary.size)
  }

  of(id: number): number {
    if (id === NONE) return 0
    return (this.#known[id] ||= wordClassOf(this.#vocabulary.formOf(id)))
  }
}

/** “the”, “these”, “her”, “who”: articles, other determiners and pronouns. */
export const isDeterminer = (cls: number): boolean => cls >= 1 && cls <= 10
/** “is”, “had”, “could”: verbs that serve others. */
export const isVerbOfGrammar = (cls: number): boolean => cls >= 11 && cls <= 20
/** “to”, “of”, “in”. */
export const isLink = (cls: number): boolean => cls === 21 || cls === 23 || cls === 24
