import type {Article} from '#article'
import {Pos} from '#language'
import type {Sentence, Span, Word} from '#text'
import {bodyOf} from '../body.js'
import {canBeChecked} from '../check.js'
import {displayUnitsOf} from '../display.js'
import {lemmasOf} from '../words.js'
import {MOST_LINES} from './assertion.js'

/** Somebody who is called guilty, of whom the body says only that he is accused. */
export interface Prejudgement {
  /** The words that call him so. */
  readonly label: Span
  /** Whether it stands in the body rather than in display text. */
  readonly isInBody: boolean
  /** What the body says of the case: “charged”, “on trial”. */
  readonly accusation: Span
  readonly sentence: Sentence
}

/** What somebody is only after a verdict. */
const LABELS = new Set(
  `murderer killer thief fraudster rapist terrorist paedophile pedophile arsonist burglar robber conman
  swindler embezzler kidnapper hijacker poisoner molester abuser bomber gunman hitman smuggler
  trafficker stalker blackmailer extortionist wife-killer child-killer murderess killers murderers
  thieves fraudsters rapists terrorists`.split(/\s+/),
)
/** Deeds that “who …” lays at somebody's door. */
const DEEDS = new Set(
  `killed murdered raped stabbed strangled stole robbed defrauded abducted kidnapped abused molested
  poisoned bombed swindled embezzled shot beheaded`.split(/\s+/),
)
/** What the law does with somebody before there is a verdict. */
const PROCESS = new Set(
  `charged accused arrested remanded detained held bailed indicted extradited denies denied pleads
  court trial arraigned questioned suspected custody dock`.split(/\s+/),
)
/** In the body: the case is open. */
const ACCUSED = new Set(
  `charged accused suspected arraigned indicted remanded alleged allegedly charges accusations
  trial`.split(/\s+/),
)
/** In the body: guilt is established, or will never be tried. */
const SETTLED = new Set(
  `convicted conviction convict guilty jailed sentenced imprisoned admitted admits confessed
  confession serving served pleaded pled inmate prisoner verdict acquitted cleared suicide
  himself herself executed ex-convict parole paroled caution cautioned`.split(/\s+/),
)
/** In front of a label: it is a charge, or a matter of record. */
const QUALIFIED = new Set(
  `alleged suspected accused convicted self-confessed confessed jailed potential would-be possible
  serial-killer suspect admitted not no hunt hunts find finds catch catches seek seeks trap identify
  identified wanted mystery unknown`.split(/\s+/),
)

/**
 * Who is called a murderer or a thief, or “who killed”, while the body knows only of a charge.
 * The AP Stylebook (“accused”, “alleged”, “arrest”) and the Editors' Code of Practice, clause 1,
 * with the Contempt of Court Act 1981 behind it, ask for “accused of” until there is a verdict.
 */
export function prejudgements(article: Article): Prejudgement[] {
  if (!canBeChecked(article)) return []
  const accusation = openCase(article)
  if (!accusation) return []
  const found: Prejudgement[] = []
  for (const {part, isQuestion} of displayUnitsOf(article)) {
    if (isQuestion) continue
    if (found.length >= MOST_LINES) break
    for (const sentence of sentencesIn(article, part)) {
      const label = labelIn(article, sentence, true)
      if (label) found.push({...accusation, label, isInBody: false})
    }
  }
  for (const sentence of bodyOf(article).sentences) {
    if (found.length >= MOST_LINES) break
    const label = labelIn(article, sentence, false)
    if (label) found.push({...accusation, label, isInBody: true})
  }
  return found
}

function sentencesIn(article: Article, {start, end}: Span): Sentence[] {
  const first = article.sentenceAt(start)?.index ?? 0
  const found: Sentence[] = []
  for (let at = first; at < article.sentences.length; at++) {
    const sentence = article.sentences[at]!
    if (sentence.start >= end) break
    if (sentence.start >= start) found.push(sentence)
  }
  return found
}

/** Where the body says first that somebody is accused, if it says nowhere that guilt is settled. */
function openCase(article: Article): Omit<Prejudgement, 'label' | 'isInBody'> | undefined {
  let accusation: Omit<Prejudgement, 'label' | 'isInBody'> | undefined
  for (const sentence of bodyOf(article).sentences) {
    for (const word of article.wordsOf(sentence)) {
      if (isSettling(article, word)) return undefined
      if (!accusation && ACCUSED.has(word.normal))
        accusation = {accusation: {start: word.start, end: word.end}, sentence}
    }
  }
  return accusation
}

/** “not guilty” and “pleaded not guilty” settle nothing. */
function isSettling({words}: Article, {normal, index}: Word): boolean {
  if (!SETTLED.has(normal)) return false
  if (normal === 'guilty') return words[index - 1]?.normal !== 'not'
  if (normal === 'pleaded' || normal === 'pled') return words[index + 1]?.normal !== 'not'
  return true
}

/** The words of a sentence by which somebody is called guilty, and dealt with by the law. */
function labelIn(article: Article, sentence: Sentence, isDisplay: boolean): Span | undefined {
  const words = article.wordsOf(sentence)
  if (words.length > LONGEST) return undefined
  for (const [at, word] of words.entries()) {
    if (
      LABELS.has(word.normal) &&
      !article.isQuoted(word.start) &&
      isOfSomebody(article, sentence, at, isDisplay)
    )
      return spanOf(word)
    if (
      word.normal === 'who' &&
      DEEDS.has(words[at + 1]?.normal ?? '') &&
      isPerson(article, words[at - 1]) &&
      !article.isQuoted(word.start)
    )
      if (isDisplay && words.some(({normal}) => PROCESS.has(normal)))
        return {start: word.start, end: words[at + 1]!.end}
  }
  return undefined
}

/** Words of a sentence that are read; a longer one is no prose. */
const LONGEST = 120

function spanOf({start, end}: Word): Span {
  return {start, end}
}

const PERSONS = new Set(
  'man woman boy girl teenager teen mother father nurse doctor driver teacher officer soldier husband wife son daughter student suspect'.split(
    ' ',
  ),
)

function isPerson({language}: Article, word: Word | undefined): boolean {
  return (
    word !== undefined &&
    lemmasOf(word.normal, language.lexicon).some((lemma) => PERSONS.has(lemma))
  )
}

/** Whether a label stands for the accused: by a name, or as whom the law deals with. */
function isOfSomebody(
  article: Article,
  sentence: Sentence,
  at: number,
  isDisplay: boolean,
): boolean {
  const words = article.wordsOf(sentence)
  const before = words.slice(Math.max(0, at - 4), at)
  if (before.some(({normal}) => QUALIFIED.has(normal))) return false
  const next = words[at + 1]
  if (next && isNameInBody(article, next, isDisplay)) return true
  const tag = next ? article.tagsOf(sentence)[at + 1] : undefined
  if (tag === Pos.noun || tag === Pos.adjective) return false
  return isDisplay && words.slice(at + 1, at + 6).some(({normal}) => PROCESS.has(normal))
}

/** “murderer John Roe”: a name follows at once. In a headline, as the body writes it. */
function isNameInBody(article: Article, word: Word, isDisplay: boolean): boolean {
  if (isDisplay) return bodyOf(article).term(word.normal)?.isName ?? false
  return /^\p{Lu}\p{Ll}/u.test(word.text)
}
