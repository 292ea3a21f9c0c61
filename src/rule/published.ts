import {z} from 'zod'
import {PUBLISHED} from '#inventory'

/** The option of rules that reckon with the year of the story; '' leaves it to the dateline. */
export function publishedOption() {
  return z
    .string()
    .regex(PUBLISHED)
    .default('')
    .describe('Year or day on which the story comes out, where no dateline says it')
}
