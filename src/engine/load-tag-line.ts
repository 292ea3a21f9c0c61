import {createRequire} from 'node:module'
import type Wink from 'wink-nlp'
import type {Model} from 'wink-nlp'
import type {TagLine} from '#language'

/** Loads the tagger's model from its package; importing it would read it at start-up. */
export function loadTagLine(): TagLine {
  const load = createRequire(import.meta.url)
  const wink = load('wink-nlp') as typeof Wink
  // Of its annotations only the tags: neither sentences nor entities are asked for.
  const {readDoc, its} = wink(load('wink-eng-lite-web-model') as Model, ['pos'])
  return (line) => {
    const tokens = readDoc(line).tokens()
    return {tokens: tokens.out(), tags: tokens.out(its.pos)}
  }
}
