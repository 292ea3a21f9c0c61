import type {Random} from '../seed/random.js'
import type {Draft, Ground, Source} from './case.js'
import {capital} from './clauses.js'

const FEWEST_WORDS = 4
const MOST_WORDS = 13

const CHANGES = ['word changed', 'word dropped', '“not” added'] as const

interface Frame {
  readonly role: 'headline' | 'dek'
  readonly before: string
  readonly after: string
}

/** Quotes a stretch of the body as it stands, as a desk may trim it, and with another wording. */
export function falsifiedQuotation({source, random}: Ground): Draft | undefined {
  for (const quotation of random.shuffled(quotationsIn(source))) {
    const words = stretchOf(quotation.text, random)
    if (!words) continue
    const variant = random.one(CHANGES)!
    const wrong = altered(words, variant, random, source.body)
    if (!wrong || source.body.includes(wrong.join(' '))) continue
    const {role, before, after} = frameFor(quotation.speaker, random)
    const [open, close] = random.chance(0.5) ? ['"', '"'] : ['“', '”']
    const quote = (text: string) => `${before}${open}${text}${close}${after}`
    return {
      variant,
      role,
      isTrue: quote(trimmed(words, random)),
      isFalse: quote(capital(wrong.join(' '))),
      span: {start: before.length, end: before.length + wrong.join(' ').length + 2},
    }
  }
  return undefined
}

interface Quoted {
  readonly text: string
  readonly speaker: string | undefined
}

const SPEAKER = String.raw`(?:(?:Mr|Mrs|Ms|Dr) )?(?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+`
const SPEAKS = 'said|says|added|told'
const AFTER = new RegExp(`^,? ?(?:(?:${SPEAKS}) (${SPEAKER})|(${SPEAKER}) (?:${SPEAKS}))`)
const BEFORE = new RegExp(`(${SPEAKER}) (?:${SPEAKS})[^".]{0,60}$`)

function quotationsIn({article, body}: Source): Quoted[] {
  return article.quotations
    .filter(({kind, close, inner}) => kind === 'double' && close && inner.length === 1)
    .map(({start, end, inner}) => {
      const after = AFTER.exec(body.slice(end, end + 80))
      const before = BEFORE.exec(body.slice(Math.max(0, start - 120), start))
      const speaker = after?.[1] ?? after?.[2] ?? before?.[1]
      return {text: article.slice(inner[0]!).replace(/[.,!?]$/, ''), speaker}
    })
}

/** Some words in a row that have no marks but apostrophes in or between them. */
function stretchOf(text: string, random: Random): string[] | undefined {
  const runs = text.split(/[^\w\s'’%£$-]+/).map((run) => run.trim().split(/\s+/))
  const long = runs.filter(({length}) => length >= FEWEST_WORDS)
  const run = random.one(long)
  if (!run) return undefined
  const most = Math.min(run.length, MOST_WORDS)
  const length = FEWEST_WORDS + Math.floor(random.next() * (most - FEWEST_WORDS + 1))
  const start = Math.floor(random.next() * (run.length - length + 1))
  return run.slice(start, start + length)
}

function altered(
  words: readonly string[],
  variant: (typeof CHANGES)[number],
  random: Random,
  body: string,
): string[] | undefined {
  const inner = words.map((_, at) => at).slice(1, -1)
  const content = inner.filter((at) => /^[a-z]{4,}$/.test(words[at]!))
  const at = random.one(content)
  switch (variant) {
    case 'word changed': {
      if (at === undefined) return undefined
      const others = [...body.matchAll(/\b[a-z]{4,}\b/g)].map(([word]) => word)
      const alike = others.filter((word) => word.slice(-2) === words[at]!.slice(-2))
      const other = random.one(alike.filter((word) => !words.includes(word)))
      return other === undefined ? undefined : words.toSpliced(at, 1, other)
    }
    case 'word dropped':
      return at === undefined ? undefined : words.toSpliced(at, 1)
    case '“not” added': {
      const aux = inner.find((index) =>
        /^(?:is|are|was|were|will|would|can|could|should|has|have|must)$/.test(words[index]!),
      )
      return aux === undefined ? undefined : words.toSpliced(aux + 1, 0, 'not')
    }
  }
}

/** The words as a desk may give them: whole, with a capital, with an omission or words of its own marked. */
function trimmed(words: readonly string[], random: Random): string {
  const text = words.join(' ')
  if (words.length >= 8 && random.chance(0.3)) {
    return `${words.slice(0, 3).join(' ')} ${random.one(['…', '...', '[…]'])!} ${words.slice(5).join(' ')}`
  }
  if (random.chance(0.15)) {
    return [...words.slice(0, 2), '[as they put it]', ...words.slice(2)].join(' ')
  }
  return random.chance(0.5) ? capital(text) : text
}

function frameFor(speaker: string | undefined, random: Random): Frame {
  if (speaker === undefined) {
    return random.one<Frame>([
      {role: 'headline', before: '', after: ''},
      {role: 'headline', before: 'In their own words: ', after: ''},
      {role: 'dek', before: 'The words were: ', after: '.'},
    ])!
  }
  return random.one<Frame>([
    {role: 'headline', before: `${speaker}: `, after: ''},
    {role: 'headline', before: '', after: `, says ${speaker}`},
    {role: 'headline', before: `${speaker} says `, after: ''},
    {role: 'dek', before: `${speaker} said: `, after: '.'},
    {role: 'dek', before: '', after: `, said ${speaker}.`},
  ])!
}
