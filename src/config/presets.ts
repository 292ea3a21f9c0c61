import {SEVERITIES} from '#rule'
import type {Config, Registry} from './types.js'

export const LEVELS = [...SEVERITIES, 'off'] as const

export const PRESETS = ['copydesk:recommended', 'copydesk:all'] as const

/** The rules a preset turns on, as a configuration would. */
export function presetConfig(name: (typeof PRESETS)[number], rules: Registry): Config {
  const on = name === 'copydesk:all' ? rules : rules.filter(({recommended}) => recommended)
  return {rules: Object.fromEntries(on.map(({id, severity}) => [id, severity]))}
}
