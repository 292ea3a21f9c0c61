import {describe} from 'vitest'
import {isOfComparison} from '../../rules/stray-word/comparisons.js'
import {itSays} from './says-of.js'

describe('a verb that ends a comparison', () => {
  itSays(isOfComparison, [
    ['A port as busy as it [is] would not close.', true],
    ['The pier, as old as the town [is], will stay.', true],
    ['He said that it [is] would not close.', false],
    ['It was as busy as it [had] would be.', false],
  ])
})
