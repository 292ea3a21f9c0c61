import type {Config} from './types.js'

/** Gives an editor the types of a configuration: `export default defineConfig({…})`. */
export function defineConfig(config: Config): Config {
  return config
}
