import {canBe, CanBe} from '#language'
import type {Lexicon, Suspicion} from '#language'

/** The form that a word wants of the verb behind it, in an editor's words. */
interface Government {
  readonly governs: RegExp
  readonly form: number
  readonly says: string
}

/** Quirk et al. 1985, sections 3.21 ff. and 9.7: which form of the verb stands behind which word. */
const GOVERNMENTS: readonly Government[] = [
  {
    governs:
      /^(?:to|will|would|can|could|may|might|must|shall|should|cannot|do|does|did|(?:wo|would|ca|could|must|should|do|does|did)n't)$/,
    form: CanBe.base,
    says: 'a verb stands in its base form',
  },
  {
    governs: /^(?:has|have|had|having|(?:has|have|had)n't)$/,
    form: CanBe.participle,
    says: 'a verb stands as a participle',
  },
  {
    governs: /^(?:is|are|was|were|be|been|am|(?:is|are|was|were)n't)$/,
    form: CanBe.gerund | CanBe.participle,
    says: 'a verb stands in its -ing form or as a participle',
  },
  {governs: /^being$/, form: CanBe.participle, says: 'a verb stands as a participle'},
  {
    governs: /^(?:of|for|without|by|from|after|before|despite|in|at|about|on|with)$/,
    form: CanBe.gerund,
    says: 'a verb stands in its -ing form',
  },
]

/**
 * What grammar says of a verb whose form the word before it does not take: “Behind “has” a verb stands as
 * a participle”; undefined where the word before decides nothing.
 */
export function governedForm(
  {fault, found, meant, before}: Suspicion,
  lexicon: Lexicon,
): string | undefined {
  const [wrong = '', right = ''] = [found[0], meant[0]]
  if (fault !== 'verb-form' || found.length !== 1 || meant.length !== 1) return undefined
  const government = GOVERNMENTS.find(({governs}) => governs.test(before))
  if (!government || !canBe(right, government.form, lexicon)) return undefined
  if (canBe(wrong, government.form, lexicon)) return undefined
  return `Behind “${before}” ${government.says}`
}
