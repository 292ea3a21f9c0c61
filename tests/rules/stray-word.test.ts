import {describe} from 'vitest'
import {isOfComparison, isOfContactClause} from '../../rules/stray-word/clauses.js'
import {itSays} from './says-of.js'

describe('a verb that ends a comparison', () => {
  itSays(isOfComparison, [
    ['A port as busy as it [is] would not close.', true],
    ['The pier, as old as the town [is], will stay.', true],
    ['He said that it [is] would not close.', false],
    ['It was as busy as it [had] would be.', false],
  ])
})

describe('a verb that ends a clause without a pronoun', () => {
  itSays(isOfContactClause, [
    ['Boats he [has] can be used.', true],
    ['They left. The toys she [had] were given away.', true],
    ['They left. Toys she [had] were given away.', true],
    ['They say he [has] can be used.', false],
    ['Boats he [has] been using sank.', false],
  ])
})
