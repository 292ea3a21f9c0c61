import {NumbersFile} from '../numbers-file.js'
import {Ensemble} from './ensemble.js'
import type {EnsembleShape} from './ensemble.js'
import {Room} from './room.js'

const FILE = {
  /** “CDNJ”. */
  magic: 0x4a4e4443,
  version: 1,
  what: 'the trees of a judge',
}

/**
 * A judge's ensembles: of the body's words in place of which one that is spelt like it was meant,
 * another form of the same, or another little word; of words left out, and of words too many; and of
 * words in a headline.
 */
export type EnsembleName = 'respelt' | 'inflected' | 'swapped' | 'inserted' | 'deleted' | 'replaced'

interface Shape extends EnsembleShape {
  readonly name: EnsembleName
}

/** Boosted trees over suspects' features; their sum is calibrated to a probability. */
export class Judge {
  readonly features: number
  readonly #ensembles = new Map<EnsembleName, Ensemble>()

  /**
   * Reads `models/judge.bin`.
   *
   * @param path - named in errors.
   * @throws when the bytes are no judge, of another version, cut short or damaged.
   */
  constructor(bytes: Uint8Array, path = 'the judge') {
    const file = new NumbersFile(bytes, FILE, path)
    const {features, ensembles} = file.shape as {features: number; ensembles: Shape[]}
    this.features = features
    const ofTrees = ensembles.reduce((sum, shape) => sum + Ensemble.bytesFor(shape), 0)
    const room = new Room(ofTrees + features * 4)
    const told = room.floats(features)
    for (const shape of ensembles) {
      this.#ensembles.set(shape.name, new Ensemble(file, shape, room, told, path))
    }
  }

  /** Probability that what the features tell of is a fault and its first repair right. */
  probability(name: EnsembleName, features: Float32Array): number {
    return this.#ensembles.get(name)!.probability(features)
  }

  /** Whether `probability` may be at least so much, whatever the features are that are marked with 1. */
  mayReach(name: EnsembleName, least: number, features: Float32Array, untold: Uint8Array): boolean {
    return this.#ensembles.get(name)!.mayReach(least, features, untold)
  }
}
