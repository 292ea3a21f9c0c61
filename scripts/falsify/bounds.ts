import {amountsIn, valuesIn} from './amounts.js'
import type {Draft, Ground, Source} from './case.js'
import {clausesOf, mannerOf} from './clauses.js'
import type {Clause} from './clauses.js'
import type {Amount} from './amounts.js'

const BOUNDS = [
  'up to',
  'up to',
  'up to',
  'as many as',
  'at most',
  'no more than',
  'nearly',
  'almost',
]

/**
 * States a number that the body gives as a bound, with the bound and without. Published copy
 * holds few, so the bound is written into the body, before a number that stands there once.
 */
export function falsifiedBound({source, random}: Ground): Draft | undefined {
  for (const {clause, amount} of random.shuffled(factsOf(source))) {
    const bound = random.one(
      amount.kind === 'count' ? BOUNDS : ['up to', 'no more than', 'nearly', 'almost'],
    )!
    const at = clause.start + amount.index
    const before = clause.text.slice(0, amount.index)
    const after = clause.text.slice(amount.index + amount.text.length)
    const {role, write} = mannerOf(random)
    const isFalse = write(before, amount.text, after)
    return {
      variant: bound,
      role,
      isTrue: write(before, `${bound} ${amount.text}`, after).text,
      isFalse: isFalse.text,
      span: isFalse.span,
      body: `${source.body.slice(0, at)}${bound} ${source.body.slice(at)}`,
    }
  }
  return undefined
}

function factsOf(source: Source): Array<{clause: Clause; amount: Amount}> {
  const values = valuesIn(source.body)
  return clausesOf(source).flatMap((clause) =>
    amountsIn(clause.text)
      .filter(({value, index}) => {
        const isOnce = values.filter((other) => other === value).length <= 1
        const before = clause.text.slice(0, index)
        return (
          isOnce &&
          value >= 5 &&
          index > 0 &&
          !/\b(?:the|his|her|their|its|these|those|first|last|a|an|than|between|from|and|to|in|up)\s$/i.test(
            before,
          )
        )
      })
      .map((amount) => ({clause, amount})),
  )
}
