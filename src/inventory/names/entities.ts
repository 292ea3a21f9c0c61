import {PARTICLES} from './mentions.js'
import type {Mention} from './mentions.js'
import {isPlaceName} from './gazetteer.js'
import {isFirstName} from './name-words.js'
import {nicknamesOf} from './nicknames.js'
import {isBodyWord} from './titles.js'

export type NameKind = 'person' | 'place' | 'organisation' | 'other'

/** What mentions name: one person, place or body, as far as the names tell. */
export interface NamedEntity {
  /** The fullest form, as first printed. */
  readonly name: string
  /** Its words, folded. */
  readonly words: readonly string[]
  readonly kind: NameKind
  /** In text order. */
  readonly mentions: readonly Mention[]
}

interface Draft {
  name: string
  words: readonly string[]
  kind: NameKind
  readonly mentions: Mention[]
}

/** People of one surname that a mention is compared with, the latest first. */
const MOST_NAMESAKES = 8

/** Who and what mentions name. */
export interface Entities {
  /** In the order of their first mentions. */
  readonly all: readonly NamedEntity[]
  /** What each mention names. */
  readonly ofMentions: readonly NamedEntity[]
}

/**
 * Groups mentions by what they name: full names first, whose parts then stand for them.
 * Time is linear in the number of mentions.
 */
export function entitiesOf(mentions: readonly Mention[]): Entities {
  const grouping = new Grouping()
  for (const mention of mentions) if (mention.words.length > 1) grouping.addFull(mention)
  for (const mention of mentions) if (mention.words.length === 1) grouping.addShort(mention)
  return grouping.entities()
}

class Grouping {
  readonly #drafts: Draft[] = []
  readonly #ofMentions: Draft[] = []
  readonly #byForm = new Map<string, Draft>()
  readonly #bySurname = new Map<string, Draft[]>()
  readonly #byFirstName = new Map<string, Draft[]>()
  readonly #byInitials = new Map<string, Draft>()

  addFull(mention: Mention): void {
    const form = mention.words.join(' ')
    const known = this.#byForm.get(form) ?? this.#samePerson(mention)
    if (known) {
      this.#byForm.set(form, known)
      this.#add(mention, known)
      if (mention.words.length > known.words.length && known.kind === 'person') {
        known.name = mention.text
        known.words = mention.words
      }
      return
    }
    const draft = this.#open(mention, form)
    if (draft.kind === 'person') {
      push(this.#bySurname, mention.words.at(-1)!, draft)
      push(this.#byFirstName, mention.words[0]!, draft)
    } else {
      this.#byInitials.set(initialsOf(mention.words), draft)
    }
  }

  addShort(mention: Mention): void {
    const [word] = mention.words as [string]
    const known =
      this.#bySurname.get(word)?.at(-1) ??
      this.#byForm.get(word) ??
      only(this.#byFirstName.get(word)) ??
      (/^\p{Lu}{2,}$/u.test(mention.text) ? this.#byInitials.get(word) : undefined)
    if (known) this.#add(mention, known)
    else this.#open(mention, word)
  }

  #add(mention: Mention, draft: Draft): void {
    draft.mentions.push(mention)
    this.#ofMentions[mention.index] = draft
  }

  #open(mention: Mention, form: string): Draft {
    const {text: name, words} = mention
    const draft: Draft = {name, words, kind: kindOf(mention, form), mentions: []}
    this.#add(mention, draft)
    this.#drafts.push(draft)
    this.#byForm.set(form, draft)
    return draft
  }

  /** Whoever has the surname, and a first name that may be the same. */
  #samePerson({words}: Mention): Draft | undefined {
    const namesakes = this.#bySurname.get(words.at(-1)!)
    if (!namesakes) return undefined
    // “Bin Laden”, “Van Gaal”: a surname by itself.
    if (PARTICLES.has(words[0]!)) return namesakes.at(-1)
    return namesakes
      .slice(-MOST_NAMESAKES)
      .findLast((known) => mayBeSameFirstName(words[0]!, known.words[0]!))
  }

  entities(): Entities {
    for (const {mentions} of this.#drafts) {
      if (mentions.length > 1) mentions.sort((a, b) => a.index - b.index)
    }
    const all = this.#drafts.sort((a, b) => a.mentions[0]!.index - b.mentions[0]!.index)
    return {all, ofMentions: this.#ofMentions}
  }
}

/** Whether two first names, folded, may be one person's: the same, an initial, a short form. */
export function mayBeSameFirstName(one: string, other: string): boolean {
  if (one === '' || other === '') return false
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length <= 2 && short[0] === long[0]) return true
  if (short.length >= 3 && long.startsWith(short)) return true
  return nicknamesOf(one).some((name) => nicknamesOf(other).includes(name))
}

function kindOf({words, title}: Mention, form: string): NameKind {
  if (isPlaceName(form)) return 'place'
  if (title !== '') return 'person'
  if (words.some(isBodyWord)) return 'organisation'
  const isNameOfPerson =
    words.length > 1 && words.length < 5 && isFirstName(words[0]!) && !words.includes('of')
  return isNameOfPerson ? 'person' : 'other'
}

/** The first letters of a name's words but the small ones. */
function initialsOf(words: readonly string[]): string {
  let initials = ''
  for (const word of words) if (!SMALL.has(word)) initials += word[0] ?? ''
  return initials
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la'])

function only<T>(list: readonly T[] | undefined): T | undefined {
  return list?.length === 1 ? list[0] : undefined
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
