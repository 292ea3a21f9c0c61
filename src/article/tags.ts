import type {Tagger} from '#language'
import type {Sentence, TextIndex} from '#text'

/** Tags of sentences by what the tagger is given of each, which alone decides them. */
type Tags = Map<string, Uint8Array>

/** What a tagger has said of a text, and of the one that it read before. */
interface Told {
  readonly now: Tags
  readonly before: ReadonlyMap<string, Uint8Array>
}

/** An editor's next version has all sentences of the one before but that which is typed in. */
class Memory {
  readonly #texts = new WeakMap<TextIndex, Told>()
  #last: Tags = new Map()

  of(index: TextIndex): Told {
    let told = this.#texts.get(index)
    if (!told) {
      told = {now: new Map(), before: this.#last}
      this.#last = told.now
      this.#texts.set(index, told)
    }
    return told
  }
}

const memories = new WeakMap<Tagger, Memory>()

/** The part of speech of each word of a sentence, one to one. */
export function tagsOf(index: TextIndex, sentence: Sentence, tagger: Tagger): Uint8Array {
  let memory = memories.get(tagger)
  if (!memory) memories.set(tagger, (memory = new Memory()))
  const {now, before} = memory.of(index)
  const words = wordsIn(index, sentence)
  const gaps = gapsIn(index, sentence)
  const given = `${words.join('\0')}\0${gaps.join('\0')}`
  const tags = now.get(given) ?? before.get(given) ?? tagger.tagsOf(words, gaps)
  now.set(given, tags)
  return tags
}

function wordsIn({words}: TextIndex, {firstWord, endWord}: Sentence): string[] {
  const texts: string[] = []
  for (let at = firstWord; at < endWord; at++) texts.push(words[at]!.text)
  return texts
}

/** What stands before each word of the sentence, and behind the last. */
function gapsIn({text, words}: TextIndex, {start, end, firstWord, endWord}: Sentence): string[] {
  const gaps: string[] = []
  let from = start
  for (let at = firstWord; at < endWord; at++) {
    gaps.push(text.slice(from, words[at]!.start))
    from = words[at]!.end
  }
  gaps.push(text.slice(from, end))
  return gaps
}
