import {Article} from '#article'
import type {Role} from '#article'
import {loadLanguage} from '#engine'
import {indexOfTree, parseText} from '#text'

/** Our own copy of a fire at a mill: what the tests of this folder hold their display text against. */
export const MILL = `Fire broke out at the old cotton mill in Harwick on Tuesday night.
Two workers died and Councillor Jane Oakes resigned as head of the safety committee on Wednesday.
The owner, Brackley Textiles, had staged an inspection in May and was fined by the court.
Officers arrested a man of 40, who denies that he started the blaze.
The company is investigating how the sprinklers failed.
Residents were allowed home on Thursday after a night in the sports hall.`

/** An article whose first line has the role that is named. */
export function articleWith(
  display: string,
  body: string = MILL,
  role: Role = 'headline',
): Article {
  const text = `${display}\n\n${body.replaceAll('\n', '\n\n')}\n`
  const roles = [
    {role, lines: [1, 1] as const},
    {role: 'paragraph' as const, lines: [2, 400] as const},
  ]
  return new Article(indexOfTree(parseText(text), text), {language: loadLanguage(), roles})
}
