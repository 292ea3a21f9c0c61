import type {Word} from '#text'

/** One place of a phrase. */
interface Slot {
  readonly words: ReadonlySet<string>
  readonly isOptional: boolean
  /** Up to this many words that no mark cuts off may stand here. */
  readonly gap: number
}

/** Classes that a phrase may name. */
const CLASSES: Readonly<Record<string, string>> = {
  '@be': "am is are was were be been being isn't aren't wasn't weren't it's that's",
  '@have': "has have had having hasn't haven't hadn't it's",
  '@report':
    'report reports rumour rumours rumor rumors claim claims speculation suggestions allegation allegations',
  '@claim':
    'report reports rumour rumours rumor rumors claim claims story stories allegation allegations account accounts video footage photo photos picture pictures image images authenticity information statement',
  /** Papers, broadcasters and sites that others quote; agencies, whose copy is printed as one's own, are none. */
  '@outlet':
    'abc al-jazeera bbc bild bloomberg billboard breitbart buzzfeed cbs chronicle cnbc cnn courier examiner express fox forbes fortune gawker gazette globe guardian haaretz herald independent inquirer journal mail marca metro mirror msnbc nbc newsweek observer people politico post record register rolling sky spiegel standard star sun telegraph times tmz tribune usa variety vice vogue wired yahoo',
  /** What somebody may do wrongly who has, or spreads, a wrong idea; a wall is wrongly painted all the same. */
  '@told':
    'accuse accused accusing announce announced announcing assert asserted asserting assume assumed assuming attribute attributed attributing believe believed believes believing blame blamed blaming claim claimed claiming claims conclude concluded concluding credit credited crediting declare declared declaring depict depicted depicting describe described describing identify identified identifying imply implied implying inform informed informing interpret interpreted label labelled labeled list listed listing name named naming portray portrayed portraying present presented presenting publish published publishing quote quoted quoting record recorded refer referred referring report reported reporting reports say said says saying state stated states stating suggest suggested suggesting suggests tell telling tells think thinking thinks thought told tweeted understood wrote written',
  '@this': 'this that it these those',
}

/**
 * Reads a phrase: words with spaces between; `a|b` is either, `a?` may be missing, `@name` any
 * word of a class, `*` up to three words that no mark cuts off.
 */
export function readPhrase(phrase: string): readonly Slot[] {
  return phrase.split(' ').map((written) => {
    if (written === '*') return {words: new Set<string>(), isOptional: true, gap: 3}
    const isOptional = written.endsWith('?')
    const choices = (isOptional ? written.slice(0, -1) : written).split('|')
    const words = choices.flatMap((choice) => CLASSES[choice]?.split(' ') ?? [choice])
    return {words: new Set(words), isOptional, gap: 0}
  })
}

/** Words that may open a phrase: the first slot's, and the next ones' while it may be missing. */
export function openingWords(slots: readonly Slot[]): string[] {
  const first = slots.findIndex(({isOptional}) => !isOptional)
  return slots.slice(0, first + 1).flatMap(({words}) => [...words])
}

/**
 * The place behind the phrase if it stands at `at`, at its shortest gaps; -1 if it does not.
 * Slots are few and gaps are short, so that the time for a place is bounded.
 */
export function endOfPhrase(
  slots: readonly Slot[],
  words: readonly Word[],
  isCut: (word: number) => boolean,
  at: number,
  slot = 0,
): number {
  if (slot === slots.length) return at
  const {words: wanted, isOptional, gap} = slots[slot]!
  if (gap > 0) {
    for (let skipped = 0; skipped <= gap; skipped++) {
      const end = endOfPhrase(slots, words, isCut, at + skipped, slot + 1)
      if (end >= 0) return end
      if (at + skipped >= words.length || isCut(at + skipped)) return -1
    }
    return -1
  }
  const word = words[at]
  if (word && wanted.has(word.normal) && (slot === 0 || !isCut(at))) {
    const end = endOfPhrase(slots, words, isCut, at + 1, slot + 1)
    if (end >= 0) return end
  }
  return isOptional ? endOfPhrase(slots, words, isCut, at, slot + 1) : -1
}
