import {defineRule, z} from '#rule'
import type {Report} from '#rule'
import {faultsOf} from './faults.js'
import type {Fault} from './faults.js'

export default defineRule({
  id: 'unbalanced-quotation',
  summary: 'A quotation that does not close, or closes without having opened.',
  category: 'typo',
  severity: 'error',
  fix: 'suggested',
  options: z.strictObject({}),
  *check(article) {
    for (const fault of faultsOf(article)) yield reportOf(fault)
  },
})

const RUNNING =
  'A quotation over several paragraphs opens with a mark in each and closes only in the last'

function reportOf(fault: Fault): Report {
  const {mark: span} = fault
  switch (fault.kind) {
    case 'unclosed':
      return {
        span,
        reason: 'Unexpected opening quotation mark, expected one that closes after it',
        note: `Nothing closes this quotation, and the next paragraph does not take it up. ${RUNNING}.`,
        confidence: 0.95,
      }
    case 'unopened':
      return {
        span,
        reason: 'Unexpected closing quotation mark, expected one that opens before it',
        note: `No quotation is open here. ${RUNNING}.`,
        confidence: 0.95,
      }
    case 'reopened':
      return {
        span,
        reason: 'Unexpected second opening quotation mark, expected one that closes before it',
        note: 'The quotation before this mark is still open, and a new one opens in the same paragraph.',
        evidence: [{...fault.open, label: 'opens the quotation before'}],
        confidence: 0.9,
      }
    case 'attributed':
      return {
        span,
        reason: 'Unexpected attribution within a quotation, expected a closing mark before it',
        expected: [fault.repair],
        note: 'Who speaks stands inside the quotation marks, and no mark closes before it.',
        evidence: [{...fault.open, label: 'opens the quotation'}],
        confidence: 0.9,
      }
    case 'misfaced':
      return {
        span,
        reason: `Unexpected ${fault.opens ? 'closing' : 'opening'} quotation mark, expected ${fault.opens ? 'an opening' : 'a closing'} one here`,
        expected: [fault.opens ? '“' : '”'],
        note: 'The curly mark faces the wrong way for where it stands.',
        confidence: 0.9,
      }
    case 'single':
      return {
        span,
        reason: fault.opens
          ? 'Unexpected single opening quotation mark, expected one that closes after it'
          : 'Unexpected single closing quotation mark, expected one that opens before it',
        note: 'Single marks pair like double ones; where an apostrophe was meant, it faces the other way.',
        severity: 'warning',
        confidence: 0.8,
      }
  }
}
