import {IRREGULAR_PLURALS, IRREGULAR_VERBS} from './irregular.js'

/** What a form of a noun or a verb is; the base is the form a dictionary lists. */
export type Form = 'base' | 'plural' | 'third' | 'past' | 'participle' | 'gerund'

export interface Inflected {
  readonly form: Form
  readonly text: string
}

const BE: readonly Inflected[] = [
  {form: 'base', text: 'be'},
  ...['am', 'are', 'is'].map((text): Inflected => ({form: 'third', text})),
  ...['was', 'were'].map((text): Inflected => ({form: 'past', text})),
  {form: 'participle', text: 'been'},
  {form: 'gerund', text: 'being'},
]

const FORMS_OF_BE = new Set(BE.map(({text}) => text))

/**
 * A lower-case base as noun and as verb, itself first: “carry” gives carries, carried, carrying.
 * Where usage is divided (“travelled”, “traveled”) every spelling is given. Whether the base is
 * a noun, a verb or either is not known here: ask a lexicon which of the forms are words.
 */
export function inflectionsOf(base: string): Inflected[] {
  if (base === 'be') return [...BE]
  return [{form: 'base', text: base}, ...tagged('plural', pluralsOf(base)), ...verbFormsOf(base)]
}

/** The plurals of a lower-case noun, the usual one first. */
export function pluralsOf(noun: string): string[] {
  const irregular = IRREGULAR_PLURALS.get(noun)
  if (irregular) return [...irregular]
  if (MEN.test(noun)) return [`${noun.slice(0, -2)}en`]
  if (F_TO_VES.test(noun)) return [noun.replace(/fe?$/, 'ves')]
  if (noun.length > 4 && noun.endsWith('sis')) return [`${noun.slice(0, -2)}es`]
  return withS(noun)
}

const MEN = /(?:^|wo|s|ice|ire|air|chair|work|count|noble|gentle|police|fresh|drafts)man$/
const F_TO_VES =
  /(?:^|[^a-z])(?:(?:half|housew|midw)i?fe?|calf|elf|knife|leaf|life|loaf|self|shelf|thief|wife|wolf|scarf)$/
const OES =
  /^(?:go|do|under-?go|out-?do|over-?do|re-?do|un-?do|for-?go|echo|veto|hero|potato|tomato|torpedo|embargo|buffalo|superhero)$/
const OS_OR_OES =
  /^(?:cargo|mosquito|volcano|tornado|domino|halo|mango|motto|zero|ghetto|memento|manifesto|tuxedo)$/
/** “ch” that sounds like k takes a plain s. */
const HARD_CH = /(?:stomach|arch|loch|epoch|tech)$/
const SOFT_ARCH = /(?:^|[mst]|se|overst)arch$/

/** The ending -s as nouns and verbs share it. */
function withS(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`]
  if (word.endsWith('quy')) return [`${word.slice(0, -1)}ies`]
  if (word.endsWith('ch') && HARD_CH.test(word) && !SOFT_ARCH.test(word)) return [`${word}s`]
  if (/[^z]z$/.test(word) && word !== 'quartz' && word !== 'blitz')
    return [`${word}zes`, `${word}es`]
  if (/(?:s|x|z|ch|sh)$/.test(word)) {
    return /^(?:bus|gas|focus|bias)$/.test(word) ? [`${word}es`, `${word}ses`] : [`${word}es`]
  }
  if (OES.test(word)) return [`${word}es`]
  if (OS_OR_OES.test(word)) return [`${word}s`, `${word}es`]
  return [`${word}s`]
}

/** The forms of a lower-case verb, all but the base. */
function verbFormsOf(base: string): Inflected[] {
  const irregular = IRREGULAR_VERBS.get(base)
  const past = irregular?.past ?? withEnding(base, 'ed')
  return [
    ...tagged('third', base === 'have' ? ['has'] : withS(base)),
    ...tagged('past', past),
    ...tagged('participle', irregular?.participle ?? past),
    ...tagged('gerund', withEnding(base, 'ing')),
  ]
}

function tagged(form: Form, texts: readonly string[]): Inflected[] {
  return texts.map((text) => ({form, text}))
}

function withEnding(base: string, ending: 'ed' | 'ing'): string[] {
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`]
  if (ending === 'ing' && base.endsWith('ie')) return [`${base.slice(0, -2)}ying`]
  if (base.endsWith('e')) return withEndingAfterE(base, ending)
  if (/[aeiou]c$/.test(base)) return [`${base}k${ending}`]
  const doubled = `${base}${base.at(-1)}${ending}`
  const plain = `${base}${ending}`
  switch (doubling(base)) {
    case 'always':
      return [doubled]
    case 'either':
      return [doubled, plain]
    case 'never':
      return [plain]
  }
}

/** “dyeing”, “seeing”, “hoeing” keep the e; “aging” and “ageing” are both printed. */
function withEndingAfterE(base: string, ending: 'ed' | 'ing'): string[] {
  if (ending === 'ed') return [`${base}d`]
  if (/(?:ee|oe|ye)$/.test(base) || /^(?:singe|binge|tinge|swinge)$/.test(base))
    return [`${base}ing`]
  const dropped = `${base.slice(0, -1)}ing`
  return /^(?:age|cue|route|like|sale|size)$/.test(base) ? [dropped, `${base}ing`] : [dropped]
}

/** Verbs of several syllables with the stress on the last: the final consonant doubles. */
const STRESSED_LAST =
  /(?:[bcdfmprt]|re|ad|com|per|sub|e|o|trans)mit$|(?:pre|de|re|in|con|trans)fer$|(?:^|re|oc|in|con)cur$|(?:pro|com|ex|im|dis|re|pro)pel$|^(?:acquit|abet|abut|allot|annul|begin|control|patrol|defer|deter|debar|disbar|emit|equip|excel|extol|forget|forbid|format|outbid|outrun|overlap|overrun|rebut|regret|remit|unplug|upset|offset|reset|rerun|unzip|outwit|handicap|zigzag|repel|rebel|compel|propel|dispel|expel|impel|omit|admit|quiz|quit|squat|equal|aver|inter|disinter)$/
const EITHER_WAY =
  /^(?:focus|bias|bus|gas|benefit|worship|kidnap|program|combat|target|input|output|hiccup|gossip|leapfrog|bar-?hop|equal|signal)$/

/** Merriam-Webster and the Oxford spelling rules: one stressed vowel before one consonant. */
function doubling(base: string): 'always' | 'either' | 'never' {
  if (EITHER_WAY.test(base)) return 'either'
  // “ad”, “up”: their doubled forms belong to add and upper.
  if (base.length < 3) return 'never'
  if (!/(?:^|[^aeiou]|qu)[aeiouy][bdfgklmnprstvz]$/.test(base)) return 'never'
  if (STRESSED_LAST.test(base) || /^(?:[^aeiou]*|[^aeiou]*qu)[aeiouy][^aeiouy]$/.test(base))
    return 'always'
  return base.endsWith('l') ? 'either' : 'never'
}

/** Words that end like a form of a shorter word, and are bases themselves: no “bed” is a past of “be”. */
const UNDERIVED = new Set(
  `feed weed reed thing wing king bring evening morning ceiling wedding bed shed wed embed exceed proceed
  succeed lens bus gas bias focus canvas`.split(/\s+/),
)
/** Words that have no forms and are none, or are seldom meant so. */
const NO_FORMS = new Set(
  `news during being nothing something anything everything sterling less bless this thus plus its his
  hers ours yours theirs perhaps
  always across besides towards afterwards upstairs downstairs overseas indoors outdoors nowadays
  sometimes unless whereas species series chaos christmas texas
  red hundred sacred naked kindred wicked rugged crooked indeed
  the a an and or but of to in on at by for from with as if than that then there here when where who
  whom whose which what why how not no nor so yet he she it they we you i him her them us me my your our
  their these those will would shall should can could may might must very too also just only even much
  many more most few all both each every some any other another such own same one two ours as
  per via into onto over under about above below after before between against through without within
  among toward off out up down around near since until upon while though although because`.split(
    /\s+/,
  ),
)

/**
 * The bases that a lower-case word may be a form of, itself first if it may be one: “leaves”
 * gives leave and leaf. Without `isWord`, which asks a lexicon, some of them may be no words.
 */
export function basesOf(word: string, isWord: (base: string) => boolean = () => true): string[] {
  if (FORMS_OF_BE.has(word)) return isWord('be') ? ['be'] : []
  if (NO_FORMS.has(word) || !/^[a-z-]{2,}$/.test(word)) return []
  if (UNDERIVED.has(word)) return isWord(word) ? [word] : []
  const bases: string[] = []
  for (const base of [word, ...(irregularBases().get(word) ?? []), ...stripped(word)]) {
    if (bases.includes(base) || NO_FORMS.has(base) || !isWord(base)) continue
    if (base === word || isFormOf(word, base)) bases.push(base)
  }
  return bases
}

function isFormOf(word: string, base: string): boolean {
  return base.length > 1 && inflectionsOf(base).some(({text}) => text === word)
}

const ENDINGS = ['s', 'es', 'd', 'ed', 'ing']

/** What is left without an ending, with the letters that endings take away put back. */
function stripped(word: string): string[] {
  const bases: string[] = []
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue
    const stem = word.slice(0, -ending.length)
    bases.push(stem)
    if (ending === 'ing' && stem.endsWith('y')) bases.push(`${stem.slice(0, -1)}ie`)
    if (ending === 'ing') bases.push(`${stem}e`)
    if (stem.at(-1) === stem.at(-2) || stem.endsWith('ck')) bases.push(stem.slice(0, -1))
  }
  if (/ie[sd]$/.test(word)) bases.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('ves')) bases.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`)
  if (word.endsWith('men')) bases.push(`${word.slice(0, -2)}an`)
  if (word.endsWith('ses')) bases.push(`${word.slice(0, -2)}is`)
  return bases
}

let basesByForm: ReadonlyMap<string, readonly string[]> | undefined

function irregularBases(): ReadonlyMap<string, readonly string[]> {
  if (basesByForm) return basesByForm
  const bases = new Map<string, string[]>()
  const add = (form: string, base: string) => bases.set(form, [...(bases.get(form) ?? []), base])
  for (const [base, {past, participle}] of IRREGULAR_VERBS) {
    for (const form of new Set([...past, ...participle])) add(form, base)
  }
  for (const [base, plurals] of IRREGULAR_PLURALS) for (const plural of plurals) add(plural, base)
  add('has', 'have')
  return (basesByForm = bases)
}

/**
 * What a word may be: “reports” is a plural and a third person, “found” a past and a base.
 * `isWord` keeps out what no dictionary holds.
 */
export function formsOf(word: string, isWord: (text: string) => boolean): Form[] {
  const forms = basesOf(word, isWord)
    .filter((base) => base !== word || isInflected(base, isWord))
    .flatMap((base) => inflectionsOf(base).filter(({text}) => text === word))
  return [...new Set(forms.map(({form}) => form))]
}

function isInflected(base: string, isWord: (text: string) => boolean): boolean {
  return inflectionsOf(base).some(({text}) => text !== base && isWord(text))
}

/**
 * The other forms of the word's stems that are words: “forced” gives force, forces, forcing.
 * In the order of the tables, without repeats.
 */
export function relatedForms(word: string, isWord: (text: string) => boolean): Inflected[] {
  const found = new Map<string, Inflected>()
  for (const base of basesOf(word, isWord)) {
    for (const inflected of inflectionsOf(base)) {
      const {text, form} = inflected
      if (text !== word && isWord(text)) found.set(`${form} ${text}`, inflected)
    }
  }
  return [...found.values()]
}
