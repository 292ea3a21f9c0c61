import type {Article} from '#article'
import type {Block} from '#text'

/** Words outside of quotations that tell of speech or writing. */
const SPEECH = new Set(
  `said says say saying told tells telling asked asks asking added adds adding replied wrote writes
  writing tweeted posted insisted insists warned warns warning claimed claims claim claiming explained
  explains argued argues arguing stated states announced announces announcing continued continues
  recalled recalls joked admitted admits conceded noted notes concluded declared commented remarked
  observed responded answered shouted whispered cried quipped stressed stresses urged urges predicted
  promised pledged vowed suggested suggests maintained maintains testified thinks believes according
  described describes describing called calls calling read reads reading statement interview letter
  speech spokesman spokeswoman spokesperson comments comment words message email tweet post quoted
  quote quotes quoting denied denies denying dismissed welcomed praised criticised criticized hailed
  attacked accused complained complains confirmed confirms revealed reveals reported reports report
  mused reflects reflected sang sings sing goes went put puts acknowledged acknowledges agreed agrees
  apologised apologized thanked blamed hoped hopes feared felt feels laughed smiled agree review
  reviewer wrote signed slogan sign banner verdict ruled ruling concedes hinted hints emphasised
  emphasized underlined reiterated repeated outlined pointed points refused rejected defended demanded
  demands appealed signalled expressed voiced`.split(/\s+/),
)
/** A short line may be a name: the signature of a letter, the label of a speaker. */
const SHORT = 8

/** Whether a paragraph may say who speaks. */
export function namesSpeaker(article: Article, block: Block): boolean {
  if (block.endWord - block.firstWord <= SHORT) return true
  for (let at = block.firstWord; at < block.endWord; at++) {
    const {normal, start} = article.words[at]!
    if (SPEECH.has(normal) && !article.isQuoted(start)) return true
  }
  return false
}
