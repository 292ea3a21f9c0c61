import {CanBe, Pos} from '#language'
import type {Detector, Fault} from './fault.js'
import {isHeard} from './heard.js'
import type {Reading} from './reading.js'

/** Before “other” they mean several: “many other have”. */
const SEVERAL = new Set(
  'many several some few most two three four five six ten dozens hundreds'.split(' '),
)
const PLURAL_AUXILIARIES = new Set('have are were'.split(' '))
/** Verbs that news has after “others”, with no noun of the same letters behind “other”. */
const SAYING = new Set(
  'say argue believe think claim insist want fear suggest fail go see prefer remain blame'.split(
    ' ',
  ),
)
const OPENS_OBJECT = new Set(
  'the a an that they he she it we his her their its to in on for with by'.split(' '),
)
const NOTE = '“Other” belongs to a noun; where it stands for one itself, it is “others”.'

/** “Other fail jail time”, “while other say”, “many other have”: “others” is meant. */
export const otherForOthers: Detector = {
  words: ['other'],
  detect(reading, place) {
    if (!reading.isRun(place, place + 1)) return undefined
    if (!reading.isLower(place + 1)) return undefined
    const isSeveral = SEVERAL.has(reading.at(place - 1)) && reading.isRun(place - 1, place)
    if (!isSeveral && !standsAlone(reading, place)) return undefined
    if (!isVerb(reading, place + 1) || isHeard(reading, place)) return undefined
    return fault(place)
  },
}

/** At the start of a clause; “and other” goes on with a list. */
function standsAlone(reading: Reading, place: number): boolean {
  if (!reading.opensClause(place)) return false
  return !/^(?:and|or|as)$/.test(reading.at(place - 1)) && !/,\s*$/.test(reading.gap(place))
}

function isVerb(reading: Reading, place: number): boolean {
  const next = reading.at(place)
  if (PLURAL_AUXILIARIES.has(next)) return true
  if (!reading.can(place, CanBe.base)) return false
  if (SAYING.has(next)) return true
  return reading.can(place, CanBe.singular) && isLastVerb(reading, place)
}

/** A noun that may be a verb is one where the clause has no other verb and an object follows. */
function isLastVerb(reading: Reading, place: number): boolean {
  if (place !== 1 || reading.endsBefore(place + 1)) return false
  if (OPENS_OBJECT.has(reading.at(place + 1))) return true
  for (let at = place + 1; at < reading.words.length; at++) {
    if (reading.isTagged(at, Pos.verb, Pos.auxiliary)) return false
  }
  return true
}

function fault(place: number): Fault {
  return {
    from: place,
    to: place,
    without: 'a noun',
    expected: ['others'],
    note: NOTE,
    confidence: 0.9,
  }
}
