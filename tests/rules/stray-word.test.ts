import {describe} from 'vitest'
import {
  isInAbout,
  isOfComparison,
  isOfContactClause,
  isPhrasal,
} from '../../rules/stray-word/clauses.js'
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

describe('a preposition behind another', () => {
  itSays(isInAbout, [
    ['They are glad and sad [in] about equal measure.', true],
    ['They spoke [in] about it.', false],
  ])

  itSays(isPhrasal, [
    ['She stopped [by] for a bun.', true],
    ['They got [in] through a window.', true],
    ['They were told [by] for a bun.', false],
    ['They work [to] for the port.', false],
    ['She stopped [by] the pier.', false],
  ])
})
