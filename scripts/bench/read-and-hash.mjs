// The least that a run with a cache must do: reads the files below a folder and hashes them.
import {hash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

for (const entry of readdirSync(process.argv[2], {recursive: true, withFileTypes: true})) {
  if (entry.isFile()) hash('sha256', readFileSync(join(entry.parentPath, entry.name)))
}
