import {
  ALPHABET_SIZE,
  ENDS_STATE,
  ENDS_WORD,
  FORMAT_VERSION,
  HEADER_CELLS,
  Header,
  MAGIC,
  ROOT,
  TARGET_BITS,
  checksumOf,
} from '../../src/language/graph.js'
import {frequencyByte} from './frequencies.js'

export interface Entry {
  readonly word: string
  readonly flags: number
  readonly count: number
}

interface State {
  readonly edges: Map<number, State>
  isWord: boolean
  /** Words from here on, this state's own included. */
  words: number
  /** Place of the first edge in the file; 0 for a state without edges. */
  place: number
}

/** Writes words as the file that `src/language/graph.ts` reads. */
export function encodeGraph(entries: readonly Entry[], corpusSize: number): Uint8Array {
  const alphabet = alphabetOf(entries)
  const letters = new Map(alphabet.map((letter, number) => [letter, number]))
  const numbered = entries.map((entry) => ({
    entry,
    path: Array.from(entry.word, (letter) => letters.get(letter)!),
  }))
  numbered.sort((a, b) => comparePaths(a.path, b.path))
  const root = minimalStates(numbered.map(({path}) => path))
  const states = placedStates(root)
  const edgeCount = ROOT + states.reduce((sum, {edges}) => sum + edges.size, 0)
  if (edgeCount >= 1 << TARGET_BITS) throw new Error(`${edgeCount} edges are too many to number`)
  const firstEdge = HEADER_CELLS + ALPHABET_SIZE / 2
  const firstByte = (firstEdge + 2 * edgeCount) * 4
  const byteLength = Math.ceil((firstByte + 2 * entries.length) / 4) * 4
  const bytes = new Uint8Array(byteLength)
  const cells = new Uint32Array(bytes.buffer)
  new Uint16Array(bytes.buffer, HEADER_CELLS * 4).set(
    alphabet.map((letter) => letter.charCodeAt(0)),
  )
  writeEdges(
    states,
    cells.subarray(firstEdge, firstEdge + edgeCount),
    cells.subarray(firstEdge + edgeCount),
  )
  numbered.forEach(({entry}, index) => {
    bytes[firstByte + index] = frequencyByte(entry.count)
    bytes[firstByte + entries.length + index] = entry.flags
  })
  cells[Header.magic] = MAGIC
  cells[Header.version] = FORMAT_VERSION
  cells[Header.byteLength] = byteLength
  cells[Header.words] = entries.length
  cells[Header.edges] = edgeCount
  cells[Header.corpusThousands] = Math.round(corpusSize / 1000)
  cells[Header.checksum] = checksumOf(cells)
  return bytes
}

/** The letters of all words in code-unit order; number 0 stays free. */
function alphabetOf(entries: readonly Entry[]): string[] {
  const letters = new Set(entries.flatMap(({word}) => [...word]))
  const alphabet = ['\0', ...[...letters].sort()]
  if (alphabet.length > ALPHABET_SIZE) {
    throw new Error(
      `${alphabet.length} letters are more than ${ALPHABET_SIZE}: ${alphabet.join('')}`,
    )
  }
  return alphabet
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
  const shorter = Math.min(a.length, b.length)
  for (let at = 0; at < shorter; at++) if (a[at] !== b[at]) return a[at]! - b[at]!
  return a.length - b.length
}

function newState(): State {
  return {edges: new Map(), isWord: false, words: 0, place: 0}
}

/** Daciuk's construction from sorted words: a branch is merged once no word can change it. */
function minimalStates(paths: ReadonlyArray<readonly number[]>): State {
  const register = new Map<string, State>()
  const identities = new Map<State, number>()
  const root = newState()
  const branch = [root]
  let last: readonly number[] = []
  const mergeFrom = (depth: number) => {
    for (let at = branch.length - 1; at > depth; at--) {
      const state = branch[at]!
      const signature = `${state.isWord}${[...state.edges].map(([letter, to]) => `${letter}:${identities.get(to)}`).join()}`
      const twin = register.get(signature)
      if (twin) branch[at - 1]!.edges.set(last[at - 1]!, twin)
      else {
        register.set(signature, state)
        identities.set(state, identities.size)
      }
    }
    branch.length = depth + 1
  }
  for (const path of paths) {
    let shared = 0
    while (shared < path.length && path[shared] === last[shared]) shared++
    mergeFrom(shared)
    for (const letter of path.slice(shared)) {
      const state = newState()
      branch.at(-1)!.edges.set(letter, state)
      branch.push(state)
    }
    branch.at(-1)!.isWord = true
    last = path
  }
  mergeFrom(0)
  return root
}

/** All states with edges, root first, each with its place; counts the words on the way. */
function placedStates(root: State): State[] {
  const states: State[] = []
  const visit = (state: State): void => {
    if (state.words > 0) return
    for (const to of state.edges.values()) visit(to)
    state.words = [...state.edges.values()].reduce(
      (sum, to) => sum + to.words,
      state.isWord ? 1 : 0,
    )
    if (state.edges.size > 0) states.push(state)
  }
  visit(root)
  states.reverse()
  let place: number = ROOT
  for (const state of states) {
    state.place = place
    place += state.edges.size
  }
  return states
}

function writeEdges(states: readonly State[], edges: Uint32Array, before: Uint32Array): void {
  for (const state of states) {
    let place = state.place
    let words = 0
    const last = place + state.edges.size - 1
    for (const [letter, to] of state.edges) {
      const ends = (to.isWord ? ENDS_WORD : 0) | (place === last ? ENDS_STATE : 0)
      edges[place] = to.place | (letter << TARGET_BITS) | ends
      before[place] = words
      words += to.words
      place++
    }
  }
}
