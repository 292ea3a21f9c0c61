export {DISPLAY_ROLES, bodySentences} from './places.js'
export * from './names/index.js'
export {MONTHS, WEEKDAYS} from './quantities/number-words.js'
export {quantitiesOf, unitNamed} from './quantities/index.js'
export {quantitiesBeside, yearOf} from './quantities/beside.js'
export {cardinalInWords, ordinalInFigures, ordinalInWords} from './quantities/numerals.js'
export {restated} from './quantities/restated.js'
export {SlotLine, slotLinesOf} from './quantities/slot-line.js'
export type {
  Bound,
  CalendarDate,
  Dimension,
  Head,
  Quantity,
  QuantityKind,
  Unit,
} from './quantities/index.js'
export {
  civilDay,
  dayNumber,
  FIRST_GREGORIAN_YEAR,
  isCivilDay,
  publicationDay,
  publicationOf,
  PUBLISHED,
  weekdayOf,
} from './time/index.js'
export type {CivilDay, Publication} from './time/index.js'
