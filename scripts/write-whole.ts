import {renameSync, writeFileSync} from 'node:fs'

/** Writes a file so that nobody ever reads half of it. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.tmp`, content)
  renameSync(`${path}.tmp`, path)
}
