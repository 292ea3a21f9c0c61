import {isCapitalised} from '#text'
import type {TextIndex} from '#text'
import {
  datelineLength,
  endsSentence,
  isAgency,
  isAllCapitals,
  isAllOfNames,
  isByline,
  isCredit,
  isNetwork,
  isScores,
  isTitleCase,
  trailingCredit,
} from './structure-lines.js'
import type {TrailingCredit} from './structure-lines.js'
import {isWithinQuotation, overlapOf, repeatsOf} from './structure-repeats.js'
import type {Unit} from './structure-units.js'

const LIST_MARK = /^(?:[-*•–—·▪]|\d{1,3}[.)])\s+/
const NUMBERED = /^(?:\d{1,3}[.)]|#\d{1,3}:?)\s+/

const LONGEST_CAPTION = 70
const SHORTEST_CAPTION = 6
const LONGEST_SUBHEAD = 10
/** Words of a photographer, a paper, a firm. */
const LONGEST_OWNER = 6
const SHORTEST_PARAGRAPH = 12
/** So many words tell what a paragraph is. */
const LONGEST_OPENING = 40

/** “Jane Roe (left) with …”, “Pictured: …”, “FILE - …”: words that only captions use. */
const CAPTION_WORDS =
  /^(?:image caption|media caption|caption|pictured|file photo|file picture|file|from left|left to right|clockwise)\b\s?[,:;(—–-]|\((?:[^()]{0,20}\b)?(?:left|right|centre|center|pictured|above|below|front|back)\)|(?:,|^)\s(?:left|right|centre|center|pictured),/i

/** Captions and their credits, wherever they stand under the headline. */
export function readCaptions(units: readonly Unit[], from: number): void {
  for (let at = from; at < units.length; at++) {
    const unit = units[at]!
    if (unit.isSettled) continue
    if (readPair(unit, units[at + 1])) at++
    else if (!readCaptionLine(unit, units, at)) readCaptionWithCredit(unit, units, at)
  }
}

/** Whether no body copy stands before: agencies' names are bylines up there. */
function isFront(units: readonly Unit[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 8); before--) {
    const unit = units[before]!
    if (unit.role === 'headline') return true
    if (!unit.isSettled && unit.length > LONGEST_SUBHEAD) return false
  }
  return false
}

/** The alternative text of a picture and its caption: a line, and a line that repeats it. */
function readPair(unit: Unit, next: Unit | undefined): boolean {
  if (!next || next.isSettled || next.length > LONGEST_CAPTION) return false
  if (unit.length === 0 || unit.length > 20 || !opensLikeLine(unit.text)) return false
  const credit = trailingCredit(next.text)
  const hugs = !unit.blankAfter
  if (!hugs && !credit) return false
  const repeats = opensWith(next, unit)
  const isCaption = credit
    ? repeats || (hugs && isCaptionUnderLine(unit, next))
    : isBareLine(next) && unit.blankBefore && isSaidAgain(unit, next, repeats)
  if (!isCaption || isScores(next.text)) return false
  unit.settle(
    'caption',
    `short line, and the next line ${repeats ? 'repeats it' : 'ends in a credit'}`,
  )
  settleWithCredit(
    next,
    credit?.at,
    repeats ? 'repeats the line above' : 'ends in a picture credit',
  )
  return true
}

/** Whether a line that nobody is credited for has all words of the line above: by itself, a few may be chance. */
function isSaidAgain(line: Unit, next: Unit, repeats: boolean): boolean {
  if (repeats && (line.length >= 3 || next.length === line.length)) return true
  const isGroup = !line.blankAfter && next.blankAfter && next.length >= SHORTEST_CAPTION
  return isGroup && (repeats || overlapOf(line.words, next.words) === 1)
}

/** Alternative text and a caption in other words: a group of two lines, or lines alike. */
function isCaptionUnderLine(line: Unit, caption: Unit): boolean {
  if (caption.length > 45 || endsSentence(line.text)) return false
  const isGroup = line.blankBefore && caption.blankAfter && line.length <= caption.length
  return isGroup || overlapOf(line.words, caption.words) >= 0.5
}

const isBareLine = (unit: Unit): boolean => !endsSentence(unit.text) && unit.length <= 40

function opensLikeLine(text: string): boolean {
  return /^["'“‘(]?[\p{Lu}\p{N}]/u.test(text) && !LIST_MARK.test(text)
}

/** Whether a line opens with all the words of another. */
function opensWith(line: Unit, opening: Unit): boolean {
  return (
    line.length >= opening.length &&
    opening.words.every((word, at) => line.words[at]!.normal === word.normal)
  )
}

function settleWithCredit(unit: Unit, at: number | undefined, why: string): void {
  if (at === undefined || at === 0) unit.settle('caption', why)
  else unit.settleAsTwo(at, ['caption', why], ['credit', 'names whose picture it is'])
}

/** A caption that says so itself: by its words, or by a credit at its end. */
function readCaptionLine(unit: Unit, units: readonly Unit[], at: number): boolean {
  if (unit.length < 2 || unit.length > LONGEST_CAPTION || !opensLikeLine(unit.text)) return false
  const credit = trailingCredit(unit.text)
  const mayBeBare = !isNetwork(unit.text.slice(credit?.at)) || !isFront(units, at)
  const isLast = at + 1 === units.length
  if (credit && (credit.marked || mayBeBare) && isCreditOfCaption(unit, credit, isLast)) {
    settleWithCredit(unit, credit.at, 'ends in a picture credit')
    return true
  }
  const says =
    CAPTION_WORDS.test(unit.text) &&
    (isBareLine(unit) || /^\p{L}+(?: caption)?\s?[,:]/u.test(unit.text))
  if (says && unit.length <= 45) {
    settleWithCredit(unit, credit?.at, 'says who or what is pictured')
    return true
  }
  return false
}

function isCreditOfCaption(unit: Unit, {at, marked}: TrailingCredit, isLast: boolean): boolean {
  const copy = unit.text.slice(0, at).trim()
  const source = unit.text.slice(at)
  if (/^["“]/.test(copy)) return false
  if (!marked) return unit.length >= 7 && !endsSentence(copy) && !isTitleCase(copy)
  // “… officials said. (Reuters)” closes an agency's story, not a caption.
  return !(isAgency(source) && (isLast || unit.length > 45))
}

/** A line, and beneath it a line that is wholly a credit. */
function readCaptionWithCredit(unit: Unit, units: readonly Unit[], at: number): void {
  const credit = units[at + 1]
  if (isLoneCredit(unit, units, at)) {
    unit.settle('credit', 'names whose picture it is')
    const next = units[at + 1]
    if (next && !next.isSettled && isCaptionUnderCredit(next)) {
      next.settle('caption', 'line without a full stop under a picture credit')
    }
    return
  }
  if (!credit || credit.isSettled || unit.length > LONGEST_CAPTION) return
  const grouped = !unit.blankAfter && unit.blankBefore && credit.blankAfter
  const bare = isBareLine(unit) && opensLikeLine(unit.text)
  const mayBeOwner = grouped && bare && !isFront(units, at)
  if (!isCredit(credit.text) && !(mayBeOwner && isOwnerUnder(unit, credit))) return
  if (unit.blankAfter && isFront(units, at)) return
  if (isNetwork(credit.text) && !grouped && unit.blankAfter) return
  if (!bare && !(grouped && unit.length <= 45)) return
  unit.settle('caption', 'the next line is a picture credit')
  credit.settle('credit', 'names whose picture it is')
}

/** “Ashby Courier/Jane Roe”, “Fenwick Seeds” right under a line that is neither a title nor a sentence. */
function isOwnerUnder(caption: Unit, {text, length}: Unit): boolean {
  if (caption.length < SHORTEST_CAPTION || isTitleCase(caption.text)) return false
  if (length > LONGEST_OWNER || isScores(text) || isScores(caption.text)) return false
  return isAllOfNames(text)
}

/** A credit without a caption above it. A network's bare name may as well be a subhead. */
function isLoneCredit(unit: Unit, units: readonly Unit[], at: number): boolean {
  if (!isCredit(unit.text) || (isFront(units, at) && isAgency(unit.text))) return false
  return !isNetwork(unit.text)
}

function isCaptionUnderCredit(unit: Unit): boolean {
  return unit.length >= 7 && isBareLine(unit) && opensLikeLine(unit.text) && !isTitleCase(unit.text)
}

/** An agency's name under the headline says who wrote the story. */
export function readAgencyBylines(units: readonly Unit[], from: number): void {
  for (let at = from; at < units.length; at++) {
    const unit = units[at]!
    if (unit.isSettled) continue
    if (unit.length > LONGEST_SUBHEAD) return
    if (isAgency(unit.text)) unit.settle('byline', 'an agency’s name over the story')
  }
}

/** Datelines and clock times that open a paragraph; a live blog's entries. */
export function readOpenings(units: readonly Unit[], from: number): void {
  const isTranscript = namesSpeakers(units)
  for (let at = from; at < units.length; at++) {
    const unit = units[at]!
    if (unit.isSettled) continue
    const place = isTranscript ? 0 : datelineLength(unit.text)
    const clock = clockLength(unit.text)
    const rest = ['paragraph', 'running text'] as const
    if (place > 0) unit.settleAsTwo(place, ['dateline', 'place and dash before the story'], rest)
    else if (clock > 0 && unit.length > 6)
      unit.settleAsTwo(clock, ['timestamp', 'a time opens the entry'], rest)
  }
}

/** Whether paragraphs open with who speaks, “SMITH: …”: a speaker comes again, a place does not. */
function namesSpeakers(units: readonly Unit[]): boolean {
  const labels = units.flatMap(({isSettled, text}) =>
    isSettled ? [] : (SPEAKER.exec(text)?.[0] ?? []),
  )
  return new Set(labels).size < labels.length
}

const SPEAKER = /^\p{Lu}[\p{Lu}.'’ -]{1,40}:(?=\s)/u

function clockLength(text: string): number {
  return (
    /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|ET|EST|EDT|PT|CET|UTC))?\s?(?:[:—–|-]\s)/
      .exec(text)?.[0]
      .trimEnd().length ?? 0
  )
}

/** Team sheets and results have few words in lower case, and a label where they have some. */
const MOST_LOWER_CASE = 0.5

/** Whether the copy is plainly running text, so that nothing else need be tried on it. */
function isProse({words, text}: Unit): boolean {
  if (words.length < SHORTEST_PARAGRAPH || text.slice(0, 40).includes(':')) return false
  const opening = words.slice(0, LONGEST_OPENING)
  const lower = opening.filter((word) => word.text === word.normal && !/^\d/.test(word.text))
  return lower.length > opening.length * MOST_LOWER_CASE
}

/** List items, score lines and team sheets. */
export function readLists(units: readonly Unit[], from: number): void {
  for (let at = from; at < units.length; at++) {
    const unit = units[at]!
    if (unit.isSettled) continue
    const runsOn = units[at - 1]?.role === 'list-item' && !unit.blankBefore
    if (!runsOn && isHeading(unit) && NUMBERED.test(unit.text) && isStory(units[at + 1])) {
      unit.settle('subhead', 'numbered line over a paragraph')
    } else if (LIST_MARK.test(unit.text)) unit.settle('list-item', 'opens with a list mark')
    else if (!isProse(unit) && isScores(unit.text))
      unit.settle('scores', 'figures and names without a sentence')
  }
}

/** Display lines that say again what somebody says in the body. */
export function readPullQuotes(index: TextIndex, units: readonly Unit[], from: number): void {
  const lines = units
    .slice(from)
    .filter((unit) => !unit.isSettled && unit.length >= 4 && unit.length <= 45)
  const bodies = units.slice(from).filter((unit) => !unit.isSettled || unit.role === 'paragraph')
  for (const {unit, of, first, last} of repeatsOf(lines, bodies)) {
    if (of.isSettled || !isWithinQuotation(index, unit, first.start, last.end)) continue
    of.settle('pull-quote', 'said again in a quotation of the body')
  }
  for (let at = from + 1; at < units.length; at++) {
    const unit = units[at]!
    if (units[at - 1]!.role !== 'pull-quote' || unit.length > 14) continue
    const hugs = !unit.isSettled && isBareLine(unit) && !unit.blankBefore
    if (/^[—–-]\s?\p{Lu}/u.test(unit.text) || hugs) {
      unit.settle('pull-quote', 'names the speaker of the line above')
    }
  }
}

/** Questions of an interview or an explainer: “Q: …”, or several lines that only ask. */
export function readQuestions(units: readonly Unit[], from: number): void {
  const asked: Unit[] = []
  for (let at = from; at < units.length; at++) {
    const unit = units[at]!
    if (unit.isSettled || unit.length > 45) continue
    if (/^(?:Q|Question)\s?[:.]\s?\S/.test(unit.text))
      unit.settle('question', 'marked as a question')
    else if (asksOnly(unit) && isStory(units[at + 1])) asked.push(unit)
  }
  const isSeries = asked.length >= 3 && asked.length * 5 >= units.length
  const isPair = asked.length >= 2 && asked.every((unit) => unit.length <= 12)
  for (const unit of asked) {
    if (isSeries || isPair) unit.settle('question', 'one of several lines that only ask')
  }
}

function asksOnly({text, length}: Unit): boolean {
  return (
    length >= 2 &&
    length <= 40 &&
    /[^?]\?$/.test(text) &&
    /^\p{Lu}/u.test(text) &&
    !/["“”]/.test(text)
  )
}

/** Copy that a heading may stand over: a sentence or more, or a list. */
function isStory(unit: Unit | undefined): boolean {
  if (!unit) return false
  if (unit.role === 'list-item' || (unit.isSettled && unit.role === 'paragraph')) return true
  if (unit.isSettled || !/^["'“‘([]?[\p{Lu}\p{N}£$€]/u.test(unit.text)) return false
  return (
    unit.length >= SHORTEST_PARAGRAPH || (unit.length >= 5 && /[.?!:…]["'”’)\]]*$/.test(unit.text))
  )
}

const isHeading = (unit: Unit): boolean =>
  unit.length > 0 &&
  unit.length <= LONGEST_SUBHEAD &&
  /^["'“‘]?[\p{Lu}\p{N}£$€]/u.test(unit.text) &&
  !/(?:[.,;:…!—–-]|\?\?)["'”’)]*$/.test(unit.text) &&
  !/,\s["“‘']|[^"“]\?["”]$/.test(unit.text.slice(1)) &&
  !/\b(?:and|or|the|a|an|of|to|in|as|with|when|by|for|at)$/i.test(unit.text)

/** Subheads, and captions that nobody is credited for: display lines between paragraphs. */
export function readDisplayLines(units: readonly Unit[], from: number): void {
  let inBody = false
  for (let at = from; at < units.length; at++) {
    const unit = units[at]!
    if (unit.isSettled) {
      if (unit.role === 'paragraph' || unit.role === 'list-item' || unit.role === 'dek')
        inBody = true
      continue
    }
    if (isStory(unit) && !isHeading(unit)) {
      inBody = true
      continue
    }
    if (isTableHeading(unit, units[at + 1])) unit.settle('subhead', 'short line over scores')
    if (from === 0 && !inBody) continue
    if (unit.isSettled || standsInRun(units, at)) continue
    if (isUncreditedCaption(unit) && isEntryOrStory(units, at)) {
      unit.settle('caption', 'says with a participle what a picture shows')
    } else if (inBody && isHeading(unit) && storyBelow(units, at) && !isByline(unit.text)) {
      unit.settle('subhead', subheadClue(unit))
    }
  }
}

/** “Saturday’s other results”, directly over lines of scores and apart from what is above. */
function isTableHeading(unit: Unit, next: Unit | undefined): boolean {
  return next?.role === 'scores' && isHeading(unit) && unit.blankBefore && !unit.blankAfter
}

function isEntryOrStory(units: readonly Unit[], at: number): boolean {
  return units[at + 1]?.role === 'timestamp' || storyBelow(units, at)
}

function subheadClue({text}: Unit): string {
  if (text.endsWith('?')) return 'short question over a paragraph'
  const style = isAllCapitals(text) ? ', in capitals' : isTitleCase(text) ? ', in title case' : ''
  return `short line over a paragraph${style}, no full stop`
}

/** Whether short lines stand before or after without a blank line: a list, not a heading. */
function standsInRun(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!
  const before = units[at - 1]
  const after = units[at + 1]
  if (!unit.blankAfter && isShort(after)) return true
  return !unit.blankBefore && isShort(before) && before?.role !== 'timestamp'
}

function isShort(unit: Unit | undefined): boolean {
  if (!unit || isStory(unit)) return false
  return !unit.isSettled || unit.role === 'scores' || unit.role === 'timestamp'
}

/** Whether the next unit that is not a picture's is copy a heading may stand over. */
function storyBelow(units: readonly Unit[], at: number): boolean {
  let next = at + 1
  while (['caption', 'credit', 'pull-quote', 'boilerplate'].includes(units[next]?.role ?? ''))
    next++
  return isStory(units[next])
}

/**
 * “Residents clearing mud from the high street on Sunday”: a sentence-case line without a
 * full stop whose verb is a participle, as in captions (AP: the present tense, and a day).
 */
function isUncreditedCaption(unit: Unit): boolean {
  const {text, words} = unit
  if (words.length < 6 || words.length > 35 || !isBareLine(unit) || !unit.blankBefore) return false
  if (!unit.blankAfter || /[,;:]$/.test(text) || !opensLikeLine(text)) return false
  if (isTitleCase(text) || isAllCapitals(text) || /["“”?!]/.test(text)) return false
  const participle = words.findIndex(
    (word) => /^[a-z]{2,}ing$/.test(word.text) && !NOT_PARTICIPLE.test(word.text),
  )
  return participle >= 1 && participle <= 8 && isCapitalised(text)
}

const NOT_PARTICIPLE =
  /^(?:during|nothing|something|anything|everything|morning|evening|king|thing|spring|ceiling|building|meeting)$/
