import type {Article} from '#article'
import {foldedName, isPlace, namesOf} from '#inventory'
import type {Mention} from '#inventory'
import {Pos} from '#language'
import {isCapitalised, isLowerCase, isUpperCase} from '#text'
import type {Span, Word} from '#text'

/** A surname by itself where somebody speaks or is called “Mr”. */
export interface Reference {
  /** Folded. */
  readonly surname: string
  /** The first place that shows a person. */
  readonly mention: Mention
  /** That place with the “Mr” before it. */
  readonly span: Span
}

/** A place that may be such a reference. */
export interface Candidate extends Reference {
  /** Whether it is. That may take a tag: it is asked of surnames only that nobody introduces. */
  readonly isPerson: () => boolean
}

/** “Rother”, “O'Neill”, “al-Sayed”; no letters that ran on from the line before. */
const SURNAME =
  /^(?:al-)?(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|O['’]|D['’])?\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*(?:['’]s?)?$/u
/**
 * Short forms of ranks that the parser takes for words, pronouns in capitals where a line ran on, and
 * companies that speak in their own name.
 */
const NOBODY = new Set(
  `det ofc insp supt dep asst hon cmdr brig pres cllr he she they it we you who
  google apple microsoft amazon facebook twitter meta tesla netflix uber samsung sony nokia nintendo
  yahoo oracle cisco dell boeing airbus toyota honda nissan volkswagen fiat renault ford chrysler shell exxon
  chevron gazprom walmart tesco sainsbury asda morrisons unilever nestle pfizer merck vodafone orange siemens
  barclays lloyds halifax santander citigroup goldman reuters bloomberg amnesty oxfam greenpeace liberty
  amtrak comcast verizon starbucks costco kroger walgreens fedex nvidia qualcomm intel spotify airbnb paypal
  tiktok youtube instagram whatsapp huawei alibaba tencent hyundai kia philips ericsson lufthansa ryanair
  easyjet qantas telstra optus woolworths
  interpol congress parliament labour pentagon kremlin vatican hamas hezbollah police`.split(/\s+/),
)

/** Small words of surnames, as in “de Witt” and “van der Berg”. */
export const PARTICLE = /^(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|bin|ibn|al|el)$/
/** What stands before a surname and tells nothing of who is meant. */
export const COURTESY = new Set(['mr', 'mrs', 'ms', 'miss', 'mx'])
/** Of those who may be called so some go by it on a stage, and drinks do. */
const LEARNED = new Set(['dr', 'prof'])

const SPEECH = new Set(
  `said says say added adds told tells explained explains insisted insists warned warns claimed
  claims argued argues admitted admits testified recalled replied joked commented`.split(/\s+/),
)
const BETWEEN = new Set(['has', 'had', 'also', 'later', 'then', 'that'])
const SINGULAR = new Set(['he', 'she', 'his', 'her'])
const BEHIND = new Set([
  'in',
  'on',
  'at',
  'of',
  'after',
  'when',
  'as',
  'about',
  'during',
  'to',
  'last',
])
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'his', 'her', 'their', 'one'])
const ADVERB = /^(?:also|later|then|\p{L}+ly)$/u
const FIRST_PERSON = /(?<!\p{L})(?:I|I['’](?:m|ve|d|ll)|my|me|My)(?!\p{L})/u

/**
 * Places in the story's own words that may refer to people by a surname alone: with “Mr”, or as a
 * speaker whom “he”, “she” or “I” tells from a company. None of a surname behind one that surely does.
 */
export function candidatesOf(article: Article): Candidate[] {
  const candidates: Candidate[] = []
  const sure = new Set<string>()
  for (const mention of namesOf(article).mentions) {
    const [surname = ''] = mention.words
    if (
      mention.words.length > 1 ||
      (mention.title !== '' && !LEARNED.has(mention.title)) ||
      sure.has(surname)
    )
      continue
    if (isUpperCase(mention.text) || !SURNAME.test(mention.text) || NOBODY.has(surname)) continue
    if (article.isQuoted(mention.start)) continue
    const courtesy = courtesyBefore(article, mention)
    if (courtesy) {
      const span = {start: courtesy.start, end: mention.end}
      const isPerson = () => isActing(article, courtesy, article.words[mention.firstWord]!)
      candidates.push({surname, mention, span, isPerson})
      continue
    }
    const span = placeOfPerson(article, mention)
    if (!span) continue
    sure.add(surname)
    candidates.push({surname, mention, span, isPerson: () => true})
  }
  return candidates
}

/** The first reference to each surname. */
export function referencesAmong(candidates: readonly Candidate[]): Reference[] {
  const references = new Map<string, Reference>()
  for (const candidate of candidates) {
    const {surname} = candidate
    if (!references.has(surname) && candidate.isPerson()) references.set(surname, candidate)
  }
  return [...references.values()]
}

/** The “Mr” before a name. */
function courtesyBefore(article: Article, mention: Mention): Word | undefined {
  const before = neighbour(article, article.words[mention.firstWord]!, -1)
  return before && COURTESY.has(before.normal.replace('.', '')) ? before : undefined
}

function placeOfPerson(article: Article, mention: Mention): Span | undefined {
  const word = article.words[mention.firstWord]!
  const before = neighbour(article, word, -1)
  const title = before?.normal.replace('.', '') ?? ''
  if (word.end !== mention.end || isPlace(mention.words[0]!)) return undefined
  if (before && LEARNED.has(title)) {
    const speaks = verbAfter(article, word) ?? verbBefore(article, before)
    return speaks && {start: before.start, end: mention.end}
  }
  if (before && (DETERMINERS.has(before.normal) || PARTICLE.test(before.text))) return undefined
  if (isBehindPlace(article, word)) return undefined
  return isSpeakingPerson(article, word) ? mention : undefined
}

/** “Ann Rother, of Marsham, Kent said”: the county. */
function isBehindPlace(article: Article, word: Word): boolean {
  const before = article.words[word.index - 1]
  if (!before || before.block !== word.block || !isCapitalised(before.text)) return false
  return article.text.slice(before.end, word.start) === ', '
}

/** Whether somebody does something or has something, as nobody does in the title of a song. */
function isActing(article: Article, courtesy: Word, word: Word): boolean {
  if (isPaired(article, courtesy)) return false
  if (/['’]s?$/.test(word.text)) return true
  if (SPEECH.has(neighbour(article, courtesy, -1)?.normal ?? '')) return true
  const after = neighbour(article, word, 1)
  if (!after || !isLowerCase(after.text)) return false
  const next = after.normal === 'and' ? neighbour(article, after, 1) : undefined
  if (next && (COURTESY.has(foldedName(next.text)) || SINGULAR.has(next.normal))) return true
  if (ADVERB.test(after.normal)) return true
  const sentence = article.sentences[after.sentence]!
  const tag = article.tagsOf(sentence)[after.index - sentence.firstWord]
  return tag === Pos.verb || tag === Pos.auxiliary
}

/** “Edward and Mrs Simpson”: known together. */
function isPaired(article: Article, courtesy: Word): boolean {
  const and = neighbour(article, courtesy, -1)
  const other = and?.normal === 'and' ? neighbour(article, and, -1) : undefined
  if (!other || !isCapitalised(other.text)) return false
  const before = neighbour(article, other, -1)
  return !before || !COURTESY.has(foldedName(before.text))
}

function isSpeakingPerson(article: Article, word: Word): boolean {
  const verb = verbAfter(article, word)
  if (verb) return isQuotedBefore(article, word) || saysOfSelf(article, verb)
  return verbBefore(article, word) !== undefined && endsClause(article, word)
}

/** Whether what is said tells one person from a company: “he”, “she”, or “I” where a company says “we”. */
function saysOfSelf(article: Article, verb: Word): boolean {
  let next = article.words[verb.index + 1]
  if (next?.normal === 'that') next = article.words[next.index + 1]
  if (!next || next.block !== verb.block) return false
  const quotation = article.quotationAt(next.start)
  if (quotation)
    return FIRST_PERSON.test(article.text.slice(quotation.start, quotation.start + REACH))
  return SINGULAR.has(next.normal) && next.start - verb.end < MOST_GAP
}

/** “ that ” between the verb and the pronoun, in UTF-16 units. */
const MOST_GAP = 7
/** Of a long quotation so much is read, in UTF-16 units. */
const REACH = 600

/** Whether spoken words end right before: “,” Rother said. Companies speak so “in a statement”. */
function isQuotedBefore(article: Article, word: Word): boolean {
  const before = article.words[word.index - 1]
  if (!before || before.block !== word.block || !article.isQuoted(before.start)) return false
  if (!/^[,?!]["”’] $/.test(article.text.slice(before.end, word.start))) return false
  return !/^.{0,24} in (?:a|its) /.test(article.text.slice(word.end, word.end + 32))
}

/** Whether the words behind a speaker tell no more of who it is: said Rother chairman Ann Roe. */
function endsClause(article: Article, word: Word): boolean {
  const next = neighbour(article, word, 1)
  return !next || next.sentence !== word.sentence || BEHIND.has(next.normal)
}

/** “Rother said”, “Rother has also said”. */
function verbAfter(article: Article, word: Word): Word | undefined {
  let verb = neighbour(article, word, 1)
  while (verb && BETWEEN.has(verb.normal)) verb = neighbour(article, verb, 1)
  return verb && SPEECH.has(verb.normal) ? verb : undefined
}

/** “,” said Rother. */
function verbBefore(article: Article, word: Word): Word | undefined {
  const verb = neighbour(article, word, -1)
  if (!verb || !SPEECH.has(verb.normal) || !isLowerCase(verb.text)) return undefined
  const before = article.words[verb.index - 1]
  // “He told Reuters”: whoever is told says nothing.
  return before && article.isQuoted(before.start) ? verb : undefined
}

/** The word next to another, with nothing but a space between. */
export function neighbour(article: Article, word: Word, step: 1 | -1): Word | undefined {
  const other = article.words[word.index + step]
  if (!other || other.block !== word.block) return undefined
  const [left, right] = step === 1 ? [word, other] : [other, word]
  return /^\.?[ \u00a0]$/.test(article.text.slice(left.end, right.start)) ? other : undefined
}
