import {describe, expect, it} from 'vitest'
import {Judge} from '#language'
import {numbersFile} from '../../scripts/numbers-file.js'

const JUDGE_FILE = {magic: 0x4a4e4443, version: 1}
const FEATURES = 6

/** Whole numbers below a limit that look random and are the same each time. */
function randomBelow(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % limit
  }
}

/** A node asks for a feature; a leaf has a value. */
type Tree = {feature: number; most: number; left: Tree; right: Tree} | {value: number; leaf: number}

/** Trees of so many leaves, whose numbers are not in the order of the leaves. */
function randomTrees(sizes: readonly number[], seed: number): Tree[] {
  const below = randomBelow(seed)
  const grow = (leaves: number[]): Tree => {
    if (leaves.length === 1) return {value: (below(2001) - 1000) / 1000, leaf: leaves[0]!}
    const cut = 1 + below(leaves.length - 1)
    const [left, right] = [grow(leaves.slice(0, cut)), grow(leaves.slice(cut))]
    return {feature: below(FEATURES), most: below(9), left, right}
  }
  return sizes.map((size) => {
    const leaves = Array.from({length: size}, (_, at) => at)
    return grow(leaves.sort((a, b) => ((a * 37) % 64) - ((b * 37) % 64)))
  })
}

/** A judge of one ensemble, whose sum is the probability, a hundredth of it. */
function judgeOf(trees: readonly Tree[]): Judge {
  const roots: number[] = []
  const firstLeaves: number[] = []
  const [most, left, right, features]: number[][] = [[], [], [], []]
  const leaves: number[] = []
  for (const tree of trees) {
    const [root, firstLeaf] = [features!.length, leaves.length]
    roots.push(root)
    firstLeaves.push(firstLeaf)
    const place = (node: Tree): number => {
      if ('leaf' in node) {
        leaves[firstLeaf + node.leaf] = node.value
        return -1 - node.leaf
      }
      const at = features!.push(node.feature) - 1
      most![at] = node.most
      left![at] = place(node.left)
      right![at] = place(node.right)
      return at - root
    }
    place(tree)
  }
  const [nodes, steps] = [features!.length, 2]
  const ensembles = [{name: 'respelt', trees: trees.length, nodes, leaves: leaves.length, steps}]
  return new Judge(
    numbersFile(JUDGE_FILE, {features: FEATURES, ensembles}, [
      Uint32Array.from(roots),
      Uint32Array.from(firstLeaves),
      Float32Array.from(most!),
      Float32Array.from(leaves),
      Int16Array.from(left!),
      Int16Array.from(right!),
      Uint8Array.from(features!),
      Float32Array.of(-100, 100),
      Float32Array.of(-1, 1),
    ]),
    'my-judge.bin',
  )
}

/** The greatest leaf that a walk comes to, which takes both ways where a feature is untold. */
function walked(tree: Tree, told: Float32Array, untold: Uint8Array): number {
  if ('leaf' in tree) return Math.fround(tree.value)
  const [left, right] = [tree.left, tree.right].map((side) => () => walked(side, told, untold))
  if (untold[tree.feature] === 1) return Math.max(left!(), right!())
  return told[tree.feature]! <= tree.most ? left!() : right!()
}

describe('Judge', () => {
  const sizes = [2, 3, 5, 6, 9, 40, 63, 64]

  it('sums the leaves that a walk of each tree comes to', () => {
    const trees = randomTrees(sizes, 1)
    const judge = judgeOf(trees)
    const below = randomBelow(2)
    const sums = new Set<number>()
    for (let round = 0; round < 300; round++) {
      const told = Float32Array.from({length: FEATURES}, () => below(10))
      const untold = Uint8Array.from({length: FEATURES}, () => (below(4) === 0 ? 1 : 0))
      const sumOf = (skipped: Uint8Array) =>
        trees.reduce((sum, tree) => sum + walked(tree, told, skipped), 0)
      const sum = sumOf(new Uint8Array(FEATURES))
      sums.add(sum)
      expect(judge.probability('respelt', told)).toBeCloseTo(sum / 100, 9)
      const greatest = sumOf(untold) / 100
      expect(judge.mayReach('respelt', greatest - 1e-6, told, untold)).toBe(true)
      expect(judge.mayReach('respelt', greatest + 1e-6, told, untold)).toBe(false)
    }
    expect(sums.size).toBeGreaterThan(200)
  })

  it('tells a tree that has more leaves than it has bits for', () => {
    expect(() => judgeOf(randomTrees([2, 65], 3))).toThrow(
      'Unexpected tree of 65 leaves in my-judge.bin, expected 64 at most',
    )
  })
})
