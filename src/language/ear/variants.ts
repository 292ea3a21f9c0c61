/** Endings that two spellings of one word differ in, either of them good. */
const ENDINGS: ReadonlyArray<readonly [string, string]> = [
  ['t', 'ed'],
  ['ise', 'ize'],
  ['ised', 'ized'],
  ['ises', 'izes'],
  ['ising', 'izing'],
  ['isation', 'ization'],
  ['yse', 'yze'],
  ['ysed', 'yzed'],
  ['our', 'or'],
  ['ours', 'ors'],
  ['oured', 'ored'],
  ['tre', 'ter'],
  ['ence', 'ense'],
  ['ences', 'enses'],
  ['lled', 'led'],
  ['lling', 'ling'],
  ['gue', 'g'],
  ['ogue', 'og'],
  ['st', ''],
  ['lst', 'le'],
  ['s', ''],
]

/** Words that take an ending of the last two rows: “whilst”, “towards”. */
const WITHOUT = new Set(['while', 'among', 'amid', 'toward', 'afterward', 'forward', 'backward'])

/** Words that mean the same. */
const PAIRS = new Set(['folk folks', 'round around', 'on upon', 'till until'])

/** Whether both words are spellings of one: “learnt” and “learned”, “towards” and “toward”. */
export function areVariants(one: string, other: string): boolean {
  return isVariant(one, other) || isVariant(other, one)
}

function isVariant(one: string, other: string): boolean {
  if (PAIRS.has(`${one} ${other}`)) return true
  return ENDINGS.some(([from, to]) => {
    if (!one.endsWith(from)) return false
    if (one.slice(0, one.length - from.length) + to !== other) return false
    return to !== '' || WITHOUT.has(other)
  })
}
