import {createRequire} from 'node:module'
import type Wink from 'wink-nlp'
import type {TagLine} from '#language'
import {taggerModel} from './tagger-model.js'

/** Loads the tagger's model from its package; importing it would read it at start-up. */
export function loadTagLine(): TagLine {
  const wink = createRequire(import.meta.url)('wink-nlp') as typeof Wink
  const {readDoc, its} = wink(taggerModel(), ['pos'])
  return (line) => {
    const tokens = readDoc(line).tokens()
    return {tokens: tokens.out(), tags: tokens.out(its.pos)}
  }
}
