/**
 * `npm run build-kernel`: assembles scripts/kernel/kernel.wat into src/language/ear/kernel.ts.
 * The bytes are committed, so that nothing has to be assembled to run copydesk.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from '#engine'
import {kernelSource} from './kernel/assemble.js'
import {writeWhole} from './write-whole.js'

const root = packageRoot()
const text = readFileSync(join(root, 'scripts/kernel/kernel.wat'), 'utf8')
writeWhole(join(root, 'src/language/ear/kernel.ts'), await kernelSource(text))
