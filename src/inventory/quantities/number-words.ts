/** Cardinals below a hundred, as words. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value]),
)

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, (at + 2) * 10]),
)

/** What multiplies the number before it; lakh and crore are India's. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** Scales that only ever stand right behind figures: “1.2bn”. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
])

/** What a word for no certain number may mean, from least to most. */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['several', [3, 12]],
  ['few', [2, 9]],
  ['handful', [3, 9]],
  ['couple', [2, 3]],
  ['dozens', [24, 120]],
  ['scores', [40, 300]],
  ['hundreds', [200, 9_999]],
  ['thousands', [2_000, 999_999]],
  ['lakhs', [2e5, 9.9e6]],
  ['millions', [2e6, 999e6]],
  ['billions', [2e9, 999e9]],
  ['trillions', [2e12, 999e12]],
])

/** The plural scales that “tens of” and “hundreds of” may stand before. */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
])

/** Ordinals below twenty and what the rest end in; “second” and “third” are more than that. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, at): [string, number] => [word, at + 1]),
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['hundredth', 100],
  ['thousandth', 1000],
])

/** Denominators in words, in the singular. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
])

/** Months by their names and what houses cut them to. “May”, “March” and “Mar” are words too. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...`january february march april may june july august september october november december`
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
])

/** Days of the week by their names and what houses cut them to, from 0 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...`sunday monday tuesday wednesday thursday friday saturday`
    .split(' ')
    .map((word, at): [string, number] => [word, at]),
  ['sun', 0],
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
])
