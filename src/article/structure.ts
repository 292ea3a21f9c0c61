import {LineIndex} from '#text'
import type {TextIndex} from '#text'
import {appliesTo} from './roles.js'
import type {Part, RoleOverride} from './roles.js'
import {
  readAgencyBylines,
  readCaptions,
  readDisplayLines,
  readLists,
  readOpenings,
  readPullQuotes,
  readQuestions,
} from './structure-body.js'
import {isSection, SHORTEST_STORY, readDek, readHeadline} from './structure-front.js'
import {
  isBoilerplate,
  isByline,
  isDateline,
  endsSentence,
  isJobTitle,
  isNetwork,
  isPersonLine,
  isSignature,
  isTimestamp,
  LONGEST_FURNITURE,
} from './structure-lines.js'
import {unitsOf} from './structure-units.js'
import type {Unit} from './structure-units.js'

export {parseRoleOverride, ROLES} from './roles.js'
export type {Part, Role, RoleOverride} from './roles.js'

/**
 * Reads which part of a news page each block of plain text is. Every block has at least one
 * part; one with no clue to anything else is a paragraph, so that a doubtful line is read as
 * copy rather than lost. Corrections win over the reading. Time grows with the text.
 */
export function readParts(index: TextIndex, overrides: readonly RoleOverride[] = []): Part[] {
  const units = unitsOf(index)
  correct(units, index, overrides)
  readFurniture(units)
  const story = readHeadline(units)
  readSignatures(units, story)
  readAgencyBylines(units, story)
  readCaptions(units, story)
  readDek(units, story)
  readOpenings(units, 0)
  readLists(units, story)
  readQuestions(units, story)
  readPullQuotes(index, units, story)
  readDisplayLines(units, story)
  return units.flatMap((unit) => unit.parts)
}

function correct(
  units: readonly Unit[],
  index: TextIndex,
  overrides: readonly RoleOverride[],
): void {
  if (overrides.length === 0) return
  const lines = new LineIndex(index.text)
  for (const unit of units) {
    const last = overrides.findLast((override) => appliesTo(override, unit, index.text, lines))
    if (last) unit.settle(last.role, 'set by hand')
  }
}

/** What a line says of itself, wherever it stands. */
function readFurniture(units: readonly Unit[]): void {
  for (const [at, unit] of units.entries()) {
    if (unit.isSettled || unit.text.length > LONGEST_FURNITURE) continue
    const {text} = unit
    if (isTimestamp(text)) unit.settle('timestamp', 'only a date or time')
    else if (isBoilerplate(text))
      unit.settle('boilerplate', 'a line that pages print round a story')
    else if (isDateline(text)) unit.settle('dateline', 'place and date on a line of their own')
    else if ((at > 0 || unit.length < 6) && isByline(text))
      unit.settle('byline', 'names who wrote it')
    else if (isNetwork(text) && units[at - 1]?.role === 'boilerplate') {
      unit.settle('boilerplate', 'one of a row of share buttons')
    } else readFurnitureSegments(unit)
  }
}

/** Names and jobs over the story: down to its second paragraph, as the first may be the dek. */
function readSignatures(units: readonly Unit[], from: number): void {
  let paragraphs = 0
  for (let at = from; at < units.length && paragraphs < 2; at++) {
    const unit = units[at]!
    if (unit.isSettled) continue
    if (isSignature(unit.text)) unit.settle('byline', 'a name and a reporter’s job')
    else if (at > from && isJobTitle(unit.text)) readJobLine(unit, units[at - 1]!)
    else if (unit.length >= SHORTEST_STORY && endsSentence(unit.text)) paragraphs++
  }
}

function readJobLine(job: Unit, above: Unit): void {
  job.settle('byline', 'a reporter’s job or desk over the story')
  if (above.role === 'byline' || above.isSettled || !isPersonLine(above.text)) return
  above.settle('byline', 'a name, and a reporter’s job below')
}

/** “By Jane Roe | June 3, 2024 | 5 min read”. */
function readFurnitureSegments(unit: Unit): void {
  const segments = unit.text.split(/\s+[|•·–—]\s+/)
  if (segments.length < 2 || segments.length > 6) return
  if (!segments.every(isFurniture) || segments.every(isSection)) return
  const role = segments.some(isByline) ? 'byline' : 'timestamp'
  unit.settle(role, 'only names, dates and page furniture')
}

function isFurniture(text: string): boolean {
  return isTimestamp(text) || isByline(text) || isBoilerplate(text) || isSection(text)
}
