import repeatedWord from './repeated-word/index.js'
import spacing from './spacing/index.js'
import wrongArticle from './wrong-article/index.js'
import type {Rule} from '#rule'

/** Every rule, by id. */
export const rules: readonly Rule[] = [repeatedWord, spacing, wrongArticle]
