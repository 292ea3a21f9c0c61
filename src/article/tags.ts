import type {Tagger} from '#language'
import type {Sentence, TextIndex} from '#text'

/** The part of speech of each word of a sentence, one to one. */
export function tagsOf(index: TextIndex, sentence: Sentence, tagger: Tagger): Uint8Array {
  const words = index.words.slice(sentence.firstWord, sentence.endWord)
  return tagger.tagsOf(
    words.map(({text}) => text),
    gapsIn(index, sentence),
  )
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
