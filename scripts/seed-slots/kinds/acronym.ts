import {knownAcronyms} from '../../../rules/unexpanded-acronym/known.js'
import type {Random} from '../../seed/random.js'
import type {Planted, SlotGround, SlotKind, Statement} from '../slot.js'
import {filled, kindOfStatements} from '../statements.js'

/** “British Sign Language (BSL)”: the last word of what letters stand for, and the letters. */
const IN_BRACKETS = /(?<=[\p{L}'’]) \((\p{Lu}{3,6})\)/gu
const SMALL = /^(?:of|the|and|for|in|on|&)$/
/** Words that letters stand for at most, small ones among them. */
const MOST_WORDS = 10

/** The words that letters stand for taken out where the article gives them once. */
function withoutExpansion({text, random}: SlotGround): Planted | undefined {
  const body = text.indexOf('\n\n')
  for (const match of random.shuffled([...text.matchAll(IN_BRACKETS)])) {
    const {index, 1: letters = '', 0: bracket} = match
    const start = expansionBefore(text, index, letters)
    if (start === undefined || start < body || knownAcronyms([]).has(letters)) continue
    const words = text.slice(start, index)
    if (text.indexOf(words) !== text.lastIndexOf(words)) continue
    const uses = text.match(new RegExp(String.raw`(?<![\p{L}\d-])${letters}(?![\p{L}\d-])`, 'gu'))
    if (!uses || uses.length < 3) continue
    const after = text.slice(index + bracket.length)
    const planted = `${text.slice(0, start)}${letters}${after}`
    return {text: planted, twin: text, span: {start, end: planted.length - after.length}}
  }
  return undefined
}

/** Where the words begin whose capitals are the letters. */
function expansionBefore(text: string, end: number, letters: string): number | undefined {
  const words = [
    ...text
      .slice(0, end)
      .slice(-200)
      .matchAll(/[\p{L}'’&]+/gu),
  ].slice(-MOST_WORDS)
  let initials = ''
  for (const {0: word, index} of words.toReversed()) {
    if (!SMALL.test(word)) initials = word[0]! + initials
    if (!/^\p{Lu}/u.test(word) && !SMALL.test(word)) return undefined
    if (initials === letters) return Math.max(0, end - 200) + index
  }
  return undefined
}

const FIRST = ['Eastern', 'Coastal', 'Northern', 'United', 'Joint', 'Island']
const SECOND = ['Harbour', 'Canal', 'Ferry', 'Lifeboat', 'Quay', 'Timber', 'Orchard']
const THIRD = ['Workers', 'Owners', 'Pilots', 'Growers', 'Keepers', 'Brokers']
const FOURTH = ['Guild', 'Register', 'Fund', 'Institute', 'Forum', 'Union']

const USES = [
  'The {full} met in the old mill on Monday. It was the first time in a year that the {short} had asked for more money. Nobody from the {short} would say how much.',
  'The plan was drawn up by the {full} in the spring. According to the {short} it will be ready by June.\nThe {short} has asked the county for a loan.',
  'A letter from the {full} came back unread. Those who wrote it, the {short} said later, had wanted no more than an answer.\nThe {short} will try again.',
  'In May the vote of the {full} was put off. Members of the {short} walked out, and a second meeting was called by the {short} for the week after.',
  'Some of the boats belong to the {full}, and some to nobody. The {short} has painted its own.\nNext year the {short} will sell them.',
]

/** Three uses of letters, with what they stand for at the first and without. */
const newBody = (random: Random): Statement => {
  const words = [FIRST, SECOND, THIRD, FOURTH].map((list) => random.one(list)!)
  const letters = words.map(([letter]) => letter!).join('')
  const name = words.join(' ')
  const full = random.chance(0.5) ? `${name} (${letters})` : name
  return filled(random.one(USES)!, {full: [full, letters], short: letters})
}

export const acronymKinds: readonly SlotKind[] = [
  {name: 'cut-expansion', rule: 'unexpanded-acronym', plant: withoutExpansion},
  kindOfStatements('no-expansion', 'unexpanded-acronym', [newBody]),
]
