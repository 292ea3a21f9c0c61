import {seedFor} from '../seed/index.js'
import {Random} from '../seed/random.js'
import {acronymKinds} from './kinds/acronym.js'
import {changeKinds} from './kinds/change.js'
import {conversionKinds} from './kinds/conversion.js'
import {countKinds} from './kinds/count.js'
import {introductionKinds} from './kinds/introduction.js'
import {impossibleKinds} from './kinds/impossible.js'
import {magnitudeKinds} from './kinds/magnitude.js'
import {roleKinds} from './kinds/role.js'
import {sumKinds} from './kinds/sum.js'
import {consistencyKinds} from './kinds/consistency.js'
import {quotationKinds} from './kinds/quotation.js'
import {timeKinds} from './kinds/time.js'
import type {Planted, SlotKind} from './slot.js'

export type {Planted, SlotKind} from './slot.js'

/** Every kind of fault that may be planted, a family after the other. */
export const slotKinds: readonly SlotKind[] = [
  ...countKinds,
  ...sumKinds,
  ...changeKinds,
  ...magnitudeKinds,
  ...conversionKinds,
  ...impossibleKinds,
  ...timeKinds,
  ...quotationKinds,
  ...consistencyKinds,
  ...introductionKinds,
  ...acronymKinds,
  ...roleKinds,
]

/** One fault of the kind in the article; the same for the same run, kind and article. */
export function plantSlot(
  kind: SlotKind,
  run: number,
  {id, text}: {readonly id: string; readonly text: string},
): Planted | undefined {
  return kind.plant({text, random: new Random(seedFor(run, `${kind.name} ${id}`))})
}
