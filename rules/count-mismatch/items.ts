/** What a list is said to be of. */
export interface Listed {
  /** The noun that is counted, in the singular. */
  readonly lemma: string
  /** Whether a comma opens the list, so that the sentence may go on behind it. */
  readonly isApposed: boolean
}

/**
 * How many the items of a list are: each one, but “two men” two. Undefined where the list is not
 * plainly one: an item that is a clause, a name that may be two, a comma that does not part.
 *
 * @param list as printed, from its first item to the mark that closes it
 */
export function countOfItems(list: string, {lemma, isApposed}: Listed): number | undefined {
  const plain = withoutAges(list)
  const whole = isApposed ? apposed(plain) : plain
  if (whole === undefined) return undefined
  const items = itemsOf(whole)
  if (!items || (isApposed && isSeries(items, whole))) return undefined
  const types = items.map(typeOf)
  if (types.every((type) => type === 'person')) {
    return PERSONS.has(lemma) && !items.some((item) => isOther(lemma, item))
      ? sumOf(items)
      : undefined
  }
  if (types.every((type) => type === 'name')) return GROUPS.has(lemma) ? undefined : items.length
  if (isApposed || types.some((type) => type === undefined || type === 'person')) return undefined
  return NUMBERED.test(whole) ? undefined : items.length
}

const AND = /,? and /

/** “The three men, Holt, and Pell”: a comma before “and” and two items make what is counted the first of three. */
function isSeries(items: readonly string[], list: string): boolean {
  return items.length === 2 && list.includes(', and ')
}

/** The items between commas and the last “and”; undefined without one, or with two. */
function itemsOf(list: string): string[] | undefined {
  const commas = list.split(/; |, (?!and )/)
  const last = commas.at(-1)!.split(AND)
  if (last.length !== 2) return undefined
  const items = [...commas.slice(0, -1), ...last].map((item) => item.trim())
  if (items.slice(0, -2).some((item) => AND.test(item))) return undefined
  return items.every((item) => item !== '') ? items : undefined
}

/** “Ann Pell, 34, and Jo Marsh, 29”: the ages are no items. */
function withoutAges(list: string): string {
  return list
    .replace(/(?:,| \() ?(?:aged )?\d{1,3}\)?(?=,| and |$)/g, '')
    .replace(/[\s,]+$/, '')
    .trim()
}

/** A woman is none of “two men”. */
function isOther(lemma: string, item: string): boolean {
  const sex = MALE.test(lemma) ? FEMALE : FEMALE.test(lemma) ? MALE : undefined
  return sex !== undefined && sex.test(item)
}

const MALE =
  /\b(?:man|men|boys?|policem[ae]n|sons?|brothers?|fathers?|husbands?|uncles?|nephews?|grandfathers?|grandsons?)\b/i
const FEMALE =
  /\b(?:woman|women|girls?|policewom[ae]n|daughters?|sisters?|mothers?|wi(?:fe|ves)|aunts?|nieces?|grandmothers?|granddaughters?)\b/i

/** The list in a sentence that goes on behind a comma, or ends with it. */
function apposed(list: string): string | undefined {
  const found = /^(.{0,300}?,? and [^,]{1,60}),(?: |$)/.exec(list)
  if (!found) return list
  const rest = list.slice(found[0].length)
  return /^(?:\d{1,3},? ?)?(?:who|which|were|was|are|is|have|had|has|will|would|said|all|and|on|in|at|after|to|from|for|police|where|when|died|could|can|did)\b|^$/.test(
    rest,
  ) && !AND.test(found[1]!.replace(/,? and [^,]*$/, ''))
    ? found[1]
    : undefined
}

type ItemType = 'person' | 'name' | 'thing' | undefined

const DETERMINED =
  /^(?:an?|one|another|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|his|her|their|the|my) (?:[a-z0-9'’-]+ ){0,4}?([a-z-]+)(?: (?:aged|in|from|of|with) .{1,40}|, .*)?$/i

function typeOf(item: string): ItemType {
  if (CLAUSE.test(item) || item.length > LONGEST_ITEM) return undefined
  const noun = DETERMINED.exec(item)?.[1]?.toLowerCase()
  if (noun !== undefined && isPerson(noun)) return 'person'
  if (NAME.test(item)) return 'name'
  return /\d/.test(item) ? undefined : 'thing'
}

const LONGEST_ITEM = 60

/** Words of clauses: what holds them is no item of a plain list. */
const CLAUSE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|may|might|must|do|does|did|who|which|that|because|if|when|while|where|how|why|whether|what|but|so|as|than|or|he|she|they|it|we|you|i|said|says|not|there|then|also)\b/i

const NAME =
  /^(?:the |Mr |Mrs |Ms |Dr |Sir |Dame |Lord |Lady )?[A-Z][\p{L}'’.-]*(?: (?:[A-Z][\p{L}'’.-]*|of|de|la|van|von|al|bin|the)){0,4}(?: \(\d{1,3}\))?$/u

function isPerson(noun: string): boolean {
  return PERSONS.has(noun) || PERSONS.has(PLURALS.get(noun) ?? noun.replace(/s$/, ''))
}

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['people', 'person'],
  ['policemen', 'policeman'],
  ['babies', 'baby'],
  ['wives', 'wife'],
])

const PERSONS = new Set(
  `person man woman boy girl child baby adult teenager toddler pensioner student pupil teacher officer
  policeman policewoman soldier driver passenger nurse doctor son daughter brother sister mother father
  wife husband uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter friend
  neighbour colleague judge lawyer journalist photographer cyclist pedestrian motorcyclist paramedic
  firefighter sailor pilot worker farmer priest victim suspect survivor juror sibling`.split(/\s+/),
)

/** One name of theirs may stand for several, or several names for one. */
const GROUPS = new Set(
  'album film song book word name title track single couple pair side half law firm'.split(' '),
)

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten'
    .split(' ')
    .map((word, value) => [word, value]),
)

function sumOf(items: readonly string[]): number | undefined {
  const counts = items.map((item) => {
    const [first = ''] = item.toLowerCase().split(' ')
    const noun = DETERMINED.exec(item)![1]!.toLowerCase()
    const number = /^\d/.test(first) ? Number(first) : NUMBERS.get(first)
    if (number !== undefined) return number
    const isPlural = !PERSONS.has(noun)
    return isPlural || /\b(?:twin|couple|pair|group|family)\b/.test(item) ? undefined : 1
  })
  if (counts.some((count) => count === undefined)) return undefined
  // Numbers alone are parts of a total, which sum-mismatch adds up.
  if (items.every((item) => /^(?:\d|two|three|four|five|six|seven|eight|nine|ten)/i.test(item)))
    return undefined
  return counts.reduce<number>((sum, count) => sum + count!, 0)
}

/** Results and dates that stand where things do. */
const NUMBERED = /\d|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i
