const SYLLABLES =
  'ba ko li ma ne po ra sen tor vel wick dun ham mar rey fol gat hes jor quin'.split(' ')
const FIRST = 'Ada Ann Carl Dora Edward Frank Helen Ivor Jane Mark Nora Peter Ruth Simon Tom'.split(
  ' ',
)

/** A surname of its own for each number. */
function surname(number: number): string {
  let left = number
  let name = ''
  do {
    name += SYLLABLES[left % SYLLABLES.length]!
    left = Math.floor(left / SYLLABLES.length)
  } while (left > 0)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function nameAt(number: number): string {
  return `${FIRST[number % FIRST.length]!} ${surname(number)}`
}

const LETTERS = 'BCDFGHJKLMNPQRSTVWZ'

/** Five capitals of its own for each number. */
function letters(number: number): string {
  let left = number
  return Array.from({length: 5}, () => {
    const letter = LETTERS[left % LETTERS.length]!
    left = Math.floor(left / LETTERS.length)
    return letter
  }).join('')
}

/** What an article may hold very much of: a sentence for each number, with two of the kind each. */
const SENTENCES: Readonly<Record<string, (number: number) => string>> = {
  people: (at) => `The captain, ${nameAt(at)}, met chairman ${nameAt(at + 1)} on the quay.`,
  surnames: (at) =>
    `“No,” Mr ${surname(at)} said, and Ms ${surname(at + 1)} said that she knew it.`,
  'one person': () => 'Ivor Lunn told Mr Lunn that he, the minister, Ivor Lunn, was there.',
  acronyms: (at) => `The ${letters(at)} met the ${letters(at + 1)} on the quay.`,
  counts: (at) => `Of the ${at + 7} sheep ${at + 3} were grey.`,
  money: (at) => `It cost £${at + 1} in the spring and £${at + 2} in the autumn.`,
  shares: (at) => `Of them ${at % 97}% said yes and ${at % 89}.${at % 10}% said no.`,
  dates: (at) =>
    `It was open on ${1 + (at % 28)} May ${1600 + (at % 420)} and on ${1 + (at % 27)} June.`,
  ages: (at) => `${nameAt(at)}, ${20 + (at % 60)}, was born in ${1900 + (at % 90)}.`,
  measures: (at) =>
    `The road to the mill is ${at + 2} miles (${at + 5} km) long, and nobody has walked it since the flood.`,
  quotations: (at) => `“We have seen ${at} boats on the water since then,” ${surname(at)} said.`,
}

export interface CrowdedText {
  readonly name: string
  readonly text: string
}

/**
 * Articles that hold so many names or numbers of one kind each.
 *
 * @param count - numbers or names of the kind; a sentence holds two, a paragraph ten sentences
 */
export function crowdedTexts(count: number): CrowdedText[] {
  return Object.entries(SENTENCES).map(([name, sentence]) => {
    const sentences = Array.from({length: Math.ceil(count / 2)}, (_, at) => sentence(at))
    const paragraphs = Array.from({length: Math.ceil(sentences.length / 10)}, (_, at) =>
      sentences.slice(at * 10, at * 10 + 10).join(' '),
    )
    return {name, text: `Harbour board keeps night ferry running\n\n${paragraphs.join('\n\n')}\n`}
  })
}
