import misspelling from './misspelling/index.js'
import repeatedWord from './repeated-word/index.js'
import unbalancedBracket from './unbalanced-bracket/index.js'
import unbalancedQuotation from './unbalanced-quotation/index.js'
import type {Rule} from '#rule'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  misspelling,
  repeatedWord,
  unbalancedBracket,
  unbalancedQuotation,
]
