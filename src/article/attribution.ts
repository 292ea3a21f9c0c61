import type {Quotation, Span, TextIndex} from '#text'

/** No attribution is looked for further from its quotation than this, in UTF-16 units. */
const REACH = 200

const VERBS =
  'said|says|say|added|adds|told|tells|asked|asks|replied|replies|wrote|writes|tweeted|posted|insisted|insists|warned|warns|claimed|claims|explained|explains|argued|argues|stated|states|announced|continued|continues|recalled|recalls|joked|jokes|admitted|admits|conceded|concedes|noted|notes|concluded|concludes|declared|declares|commented|comments|remarked|observed|responded|responds|answered|answers|shouted|whispered|cried|quipped|stressed|stresses|urged|urges|predicted|predicts|promised|pledged|vowed|suggested|suggests|maintained|maintains|testified|thinks|believes|goes on|went on'
const ADVERB = '(?:(?:\\p{Ll}{2,20}ly|also|then|later|once|has|had|have|has also|had also) ){0,2}'
const PRONOUN = 'he|she|they|we|I|it|He|She|They|We|It|who'
const INITIALS = '(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Rev|Prof|St|Jr|Sr|\\p{Lu})\\.'
const NAME_WORD = `(?:${INITIALS}|\\p{Lu}[\\p{L}\\p{M}\\d'’-]{0,30})`
const NAME = `${NAME_WORD}(?: (?:(?:de|la|van|von|der|den|bin|al|el|of|the) ){0,2}${NAME_WORD}){0,5}`
const DESCRIBED =
  "(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ne) [\\p{L}\\d'’-]{2,30}(?: [\\p{L}\\d'’-]{2,30}){0,2}"
const SPEAKER = `(?:${PRONOUN}|${DESCRIBED}|${NAME})`
/** “, the minister for trade,” or “, 34,” between a name and its verb. */
const APPOSITION = '(?:, [^,.?!"“”]{1,80},)?'

const SUBJECT_BEFORE_VERB = new RegExp(
  `(?<![\\p{L}\\d'’-])(${SPEAKER})${APPOSITION} ${ADVERB}$`,
  'du',
)
const SPEAKER_THEN_VERB = new RegExp(
  `^,?\\s{1,2}(${SPEAKER})${APPOSITION} ${ADVERB}(?:${VERBS})(?!\\p{L})`,
  'du',
)
const VERB_THEN_SPEAKER = new RegExp(
  `^,?\\s{1,2}(?:${VERBS}) (?:(?:[\\p{Ll}\\d'’-]{1,30} ){0,5}(${NAME})|(${PRONOUN}|${DESCRIBED}))(?![\\p{L}\\d])`,
  'du',
)
const ACCORDING_AFTER = new RegExp(`^,?\\s{1,2}according to (${SPEAKER})`, 'du')
const ACCORDING_BEFORE = new RegExp(
  `(?:^|\\s)[Aa]ccording to (${SPEAKER})${APPOSITION},\\s{1,2}$`,
  'du',
)
const LABEL = new RegExp(`^\\s*(${NAME}):\\s{1,2}$`, 'du')
/** As above, but no first person and no “it”: quoted people say of themselves what they said. */
const TAGGED = `(?:he|she|they|${DESCRIBED}|(?!(?:I|It|We|You) )${NAME})`
const PLAIN_VERB =
  '(?:said|says|added|adds|told|explained|insisted|warned|claimed|argued|wrote|recalled)'
const TAG_WITHIN = new RegExp(
  `[,?!] (${TAGGED}${APPOSITION} ${ADVERB}${PLAIN_VERB}(?=[.,;:]| (?:in|on|at|after|during|to) |(?<=told) \\p{Lu}|(?<=told) (?:the|reporters|a) )|${PLAIN_VERB} (?:[\\p{Ll}\\p{Lu}'’-]{1,30} ){0,5}(?:${NAME}|${DESCRIBED})(?=[.,;]))`,
  'du',
)

/** A full stop after an initial or a title ends no sentence. */
const SENTENCE_END =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|St|Prof|Rev|Lt|Sgt|Capt))[.?!]["”'’]?\s+/gu
const ANY_VERB = new RegExp(`(?<!\\p{L})(?:${VERBS})(?!\\p{L})`, 'gu')

/**
 * The words that name who speaks a quotation, where that is plain: a verb of speech with its
 * subject, “according to” or a label with a colon, in the quotation's sentence or, where a
 * speaker goes on (“…,” Roe said. “…”), in the one right before. Doubt gives undefined.
 */
export function attributionOf(quotation: Quotation, index: TextIndex): Span | undefined {
  return speakerAfter(quotation, index) ?? speakerBefore(quotation, index)
}

function speakerAfter(quotation: Quotation, index: TextIndex): Span | undefined {
  const {close, end} = quotation
  const block = close && index.blocks[close.block]
  // After “….” a new sentence starts, and what it says introduces the next quotation.
  if (!close || !block || index.text[close.start - 1] === '.') return undefined
  const after = index.text.slice(end, Math.min(block.end, end + REACH))
  const match =
    ACCORDING_AFTER.exec(after) ?? VERB_THEN_SPEAKER.exec(after) ?? SPEAKER_THEN_VERB.exec(after)
  return match ? groupSpan(match, end) : undefined
}

function speakerBefore(quotation: Quotation, index: TextIndex): Span | undefined {
  const open = quotation.opens[0]!
  const start = Math.max(index.blocks[open.block]?.start ?? 0, open.start - REACH)
  const before = index.text.slice(start, open.start)
  const label = LABEL.exec(before)
  if (label) return groupSpan(label, start)
  const sentence = /[.?!]["”'’]?\s+$/.test(before) ? tagOfSameSpeaker(before) : lastSentence(before)
  if (sentence === undefined) return undefined
  return introduction(before.slice(sentence), start + sentence)
}

/** Where the last sentence of the text begins. */
function lastSentence(before: string): number {
  let start = 0
  for (const {index, 0: end} of before.matchAll(SENTENCE_END)) start = index + end.length
  return start
}

/**
 * “…,” Roe said. “…”: where the tag begins, when the sentence before is a quotation with its
 * tag and nothing else.
 */
function tagOfSameSpeaker(before: string): number | undefined {
  const tag = /[,?!]["”'’]( [^"“”.?!]{1,80})\.\s{1,2}$/.exec(before)?.[1]
  if (tag === undefined) return undefined
  const at = before.lastIndexOf(tag)
  return SPEAKER_THEN_VERB.test(tag) || VERB_THEN_SPEAKER.test(tag) ? at : undefined
}

/** Subject of the last verb of speech, or whom “according to” names. */
function introduction(before: string, offset: number): Span | undefined {
  const according = ACCORDING_BEFORE.exec(before)
  if (according) return groupSpan(according, offset)
  const inverted = VERB_THEN_SPEAKER.exec(before)
  if (inverted) return groupSpan(inverted, offset)
  let verb = -1
  for (const {index} of before.matchAll(ANY_VERB)) verb = index
  if (verb < 0 || isDoubtful(before.slice(verb))) return undefined
  const subject = SUBJECT_BEFORE_VERB.exec(before.slice(0, verb))
  return subject ? groupSpan(subject, offset) : undefined
}

/** “said Roe called it”: after the verb, somebody else may be the one who is quoted. */
function isDoubtful(fromVerb: string): boolean {
  return !/[:,]\s+$/.test(fromVerb) && /\s\p{Lu}/u.test(fromVerb)
}

/** The span of the first group that took part in the match. */
function groupSpan(match: RegExpExecArray, offset: number): Span {
  const [start, end] = match.indices!.slice(1).find((group) => group !== undefined)!
  return {start: offset + start, end: offset + end}
}

/**
 * The first attribution that stands within a quotation as if it were quoted (“We agreed, Roe
 * said.”): its speaker and verb, after a comma, and before a stop or where and when. It is how
 * a missing closing mark shows.
 */
export function attributionWithin(text: string, span: Span): Span | undefined {
  const match = TAG_WITHIN.exec(text.slice(span.start, span.end))
  return match ? groupSpan(match, span.start) : undefined
}
