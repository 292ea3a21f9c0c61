import {describe, expect, it} from 'vitest'
import {ruleFacts, rules} from '#rules'
import {factsOf} from '../../scripts/generate/render.js'

describe('what is known of rules without their code', () => {
  it('is what their code says (npm run generate)', () => {
    expect(ruleFacts).toEqual(rules.map(factsOf))
  })
})
