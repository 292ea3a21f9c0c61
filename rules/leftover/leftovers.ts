import {assistant} from './assistant.js'
import {furniture} from './furniture.js'
import {markup} from './markup.js'
import {placeholders} from './placeholders.js'
import type {LeftoverRow} from './row.js'

/** Everything that gets into print without being meant to. */
export const rows: readonly LeftoverRow[] = [...placeholders, ...markup, ...furniture, ...assistant]
