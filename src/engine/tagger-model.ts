import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {Model} from 'wink-nlp'

/** What the tagger's package keeps of its words, before it is unpacked. */
interface Packed {
  readonly packing: {readonly layout: Readonly<Record<string, readonly number[]>>}
  readonly pos: {readonly hash: Readonly<Record<string, number>>}
  readonly features: Readonly<Record<string, Feature>>
  readonly lexicon: string
  readonly xpansions: string
}

interface Feature {
  readonly list: unknown[]
}

/** Places in a row of the layout: the mask of a feature, its shift, whether it is looked up, and kept. */
const [MASK, SHIFT, LOOK_UP, KEPT] = [1, 2, 3, 4]

/** Of the annotations only tags are asked for: nothing else is read. */
const NOTHING = () => ({machines: ['[]'], transformers: []})

/**
 * The model of wink-eng-lite-web-model as far as tags need it. The package itself parses its words
 * twice, keeps both, and reads entities, sentiments and lemmas as well; a test compares the core.
 */
export function taggerModel(): Model {
  const load = createRequire(import.meta.url)
  const folder = dirname(load.resolve('wink-eng-lite-web-model'))
  return {
    core: () => coreOf(join(folder, 'languages', 'cur', 'models', 'eng-core-web-model.json')),
    pos: load(join(folder, 'load-pos-model.js')),
    featureFn: load(join(folder, 'feature.js')),
    sbd: NOTHING,
    ner: NOTHING,
    negation: NOTHING,
    sa: NOTHING,
    metaCER: NOTHING,
    addons: {},
  } as unknown as Model
}

/** The words with their features, unpacked as the package's `core` does. */
export function coreOf(file: string): object {
  const packed = JSON.parse(readFileSync(file, 'utf8')) as Packed
  const {packing, pos, features} = packed
  const {layout} = packing
  const lookedUp = Object.keys(layout).filter((name) => layout[name]![LOOK_UP] === 0)
  for (const name of lookedUp) {
    const {list} = features[name]!
    Object.assign(features[name]!, {
      hash: placesOf(list),
      intrinsicSize: list.length,
      index: list.length,
      maxIndex: layout[name]![MASK]! >>> layout[name]![SHIFT]!,
    })
  }
  const {list: words} = features['lexeme']!
  const {list: clusters} = features['posClusters']!
  Object.assign(features['lexeme']!, {
    hash: placesOf(words),
    intrinsicSize: words.length,
    index: words.length,
  })
  for (const [at, cluster] of clusters.entries()) {
    clusters[at] = new Set((cluster as string).split('_').map((tag) => pos.hash[tag] || 0))
  }
  const efList = Object.keys(layout).filter((name) => layout[name]![KEPT] === 1)
  return Object.assign(packed, {
    packing: {...packing, efList},
    lexicon: cellsOf(packed.lexicon),
    xpansions: cellsOf(packed.xpansions),
  })
}

/** The place of each in the list, by the value itself. */
function placesOf(list: readonly unknown[]): Record<string, number> {
  const places = Object.create(null) as Record<string, number>
  for (let at = 0; at < list.length; at++) places[list[at] as string] = at
  return places
}

function cellsOf(base64: string): Uint32Array {
  return new Uint32Array(Uint8Array.from(Buffer.from(base64, 'base64')).buffer)
}
