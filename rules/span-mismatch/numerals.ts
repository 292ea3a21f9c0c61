const UNITS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen`.split(/\s+/)
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS = `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh
  twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/)

export function inFigures(value: number): string {
  return String(value)
}

/** “Twenty-five”; a hundred and more in figures. */
export function inWords(value: number): string {
  if (value >= 100) return inFigures(value)
  const unit = UNITS[value % (value < 20 ? 20 : 10)]!
  if (value < 20) return unit
  const ten = TENS[Math.floor(value / 10) - 2]!
  return value % 10 === 0 ? ten : `${ten}-${unit}`
}

export function ordinalInFigures(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13
  return value + (teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'))
}

/** “Twenty-fifth”; a hundredth and later in figures. */
export function ordinalInWords(value: number): string {
  if (value >= 100) return ordinalInFigures(value)
  if (value < 20) return ORDINALS[value]!
  const ten = TENS[Math.floor(value / 10) - 2]!
  return value % 10 === 0 ? ten.replace(/y$/, 'ieth') : `${ten}-${ORDINALS[value % 10]!}`
}
