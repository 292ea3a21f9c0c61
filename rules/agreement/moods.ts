import type {Reading} from './reading.js'

/** After these “were” may be what is not so. */
const UNREAL = new Set('if though although as unless whether wish like lest'.split(' '))
/** Before these “that” tells what is so; elsewhere it may open a wish: “they ask that he have”. */
const TELLING = new Set(
  `said says say heard told believed believes believe thought thinks found showed shows confirmed
  revealed admitted announced claimed claims added means meant denied knew knows argued warned reported
  stated noted acknowledged accepted disclosed complained`.split(/\s+/),
)

/** Whether a plain or plural form may follow a singular subject that opens its clause there. */
export function mayBeWish(reading: Reading, start: number): boolean {
  if (start === 0) return false
  const before = reading.at(start - 1)
  if (before === 'that') return !TELLING.has(reading.at(start - 2))
  return before === 'insisted' || UNREAL.has(before)
}
