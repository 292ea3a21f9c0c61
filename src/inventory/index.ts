export {DISPLAY_ROLES, bodySentences} from './places.js'
export * from './names/index.js'
export {quantitiesOf, unitNamed} from './quantities/index.js'
export type {
  Bound,
  CalendarDate,
  Dimension,
  Head,
  Quantity,
  QuantityKind,
  Unit,
} from './quantities/index.js'
