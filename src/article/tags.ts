import type {Tagger} from '#language'
import type {Sentence, TextIndex} from '#text'

/** The part of speech of each word of the text, a sentence read at a time. */
export function tagsOf(index: TextIndex, tagger: Tagger): Uint8Array {
  const tags = new Uint8Array(index.words.length)
  for (const sentence of index.sentences) {
    const words = index.words.slice(sentence.firstWord, sentence.endWord)
    const between = gapsIn(index, sentence)
    tags.set(
      tagger.tagsOf(
        words.map(({text}) => text),
        between,
      ),
      sentence.firstWord,
    )
  }
  return tags
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
