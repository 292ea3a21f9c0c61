import {CRIME} from './crime.js'
import type {Field} from './field.js'
import {HARM} from './harm.js'
import {JUSTICE} from './justice.js'
import {STANDING} from './standing.js'
import {UPHEAVAL} from './upheaval.js'

export type {Field} from './field.js'

/** All fields, each with a name of its own. */
export const FIELDS: readonly Field[] = [...HARM, ...JUSTICE, ...CRIME, ...UPHEAVAL, ...STANDING]
