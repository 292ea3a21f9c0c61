import type {Article} from '#article'
import {knownBasesOf} from '#language'
import type {Suspicion} from '#language'

/**
 * Verbs with the prepositions that they govern, as learners’ dictionaries list them (Oxford Advanced
 * Learner’s Dictionary; Quirk et al. 1985, sections 16.28 to 16.59): a network that learnt what
 * mostly stands in a place leans to the preposition that is the most frequent after anything.
 */
export const GOVERNED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `accuse of; adapt to for from; admit to; agree on to with; aim at for; allow for; amount to; appeal to
  for against; apply for to; approve of; argue with over for against about; arise from; ask for about;
  associate with; attach to; attribute to; bank on; bar from; base on in; battle with against for; begin
  with; believe in; belong to; benefit from; bet on; blame on for; boast of about; borrow from; bring to
  into; build on; campaign for against; cap by at; capitalise on; capitalize on; care for about; carve
  from into out off; cater for to; center on around; centre on around; change into from to; charge with;
  clash with over; coincide with; collaborate with on; combine with; comment on; commit to; compare to
  with; compensate for; compete with against for in; complain of about to; comply with; compound of; concentrate on;
  confine to; conform to with; congratulate on; consist of in; consult with on; contend with for;
  continue with; contrast with; contribute to; convert into to from; convict of; convince of; cope with;
  count on; credit with for; cut off from into by; deal with in; dedicate to; defend against from;
  depend for on upon; deprive of; derive from; descend on from into; despair of; deter from; develop into
  from; deviate from; devote to; differ from on over in; direct at to; disagree with on over; dispose
  of; distinguish from between; divert from to into; divide into between among by; dwell on; elaborate
  on; embark on; emerge from as; encroach on; end in with; endow with; engage in with; enter into for;
  equate with to; equip with for; escape from to; evolve into from; exclude from; exempt from; expand
  into on; expel from; expose to; face with; feature in; feed on into; fill with; focus on; gamble on
  with; gear to towards; glance at; grapple with; grow into from; guard against; heap on upon; help
  with; hinge on; hint at; hope for; identify with as; impinge on; impose on; impress on with; improve
  on; incorporate into in; indulge in; inflict on; inform of about; infringe on; inject into; insist on;
  insure against for; interact with; interfere with in; introduce to into; invest in with; involve in;
  jeer at; join with in; judge by on; know about of for as; laugh at about; lead to into; lean on
  against towards; learn from about of; lend to; level at against; limit to; link to with; listen to
  for; live on for in with; load with into onto; lobby for against; long for; look at for into after to
  like; lose to by; lump with; marvel at; match with against; mature into; meddle in with; meet with;
  merge with into; model on; move into to from on; name after as; negotiate with over for; object to;
  occur to in; operate on; opt for; originate in from; owe to; part with from; participate in; pass on
  to; pay for with; peel off from; peer at into; persist in with; pin on; plead with for; point at to;
  pour into onto over; praise for; press for on with; prevail on over; prevent from; proceed with to;
  profit from by; prohibit from; protect from against; protest against at about over; provide for with;
  push for into; qualify for as; quarrel with over about; range from between over; rank among as; react
  to with against; rebel against; reckon with on; recoil from; recover from; reduce to by; refer to;
  reflect on in; refrain from; regard as with; relate to; rely on; remind of about; replace with by;
  reply to; report on to; resign from as over; resort to; respond to with for by; rest on with; restrict
  to; result in from; retaliate against for; retire from to; rid of; rob of; save from for; scrape off
  from; search for; seek from; sentence to; separate from into; serve as with in on; settle for on with
  in; shield from; shrink from; side with; specialise in; specialize in; spend on; spill into over onto;
  split into from with over; stare at; start with; stem from; stick to with; strip of off from; strive
  for; struggle with against for; submit to; subscribe to; substitute for with; succeed in as at; suffer
  from; supply with to; surrender to; switch to from on off; sympathise with; sympathize with; take off
  from on to; tamper with; think of about; threaten with; tie with to; toy with; transfer to from;
  transform into from; translate into from as; trim off from; trust in with; turn into to over on off;
  vie for with; vote for against on; wait for on; warn of about against; waste on; withdraw from; wonder
  at about; worry about; wrestle with; write about to for; yearn for; yield to`
    .split(';')
    .map((row) => row.trim().split(/\s+/))
    .map(([verb, ...prepositions]) => [verb!, new Set(prepositions)]),
)

const PREPOSITIONS: ReadonlySet<string> = new Set(
  [...GOVERNED.values()].flatMap((prepositions) => [...prepositions]),
)
/** Words between a verb and its preposition: an object, with what stands before it. */
const FARTHEST = 6
/** “I think they are going to”: a subject or a verb of its own between is of another clause. */
const OF_ANOTHER_CLAUSE = new Set(
  `i he she we they who which that am is are was were has have had do does did will would can could
  may might shall should must and or but because if when`.split(/\s+/),
)
/** What ends the object, or the clause. */
const CLOSING = /[,;:.!?()–—"“”]|\s-/

/** Whether the verb before a preposition governs it, with its object between: “heaped blame on her”. */
export function isGoverned(article: Article, {found, start}: Suspicion): boolean {
  const preposition = found[0] ?? ''
  if (!PREPOSITIONS.has(preposition)) return false
  const {words, text, language} = article
  const {index, sentence} = article.index.wordAt(start)!
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at--) {
    const word = words[at]!
    if (word.sentence !== sentence || CLOSING.test(text.slice(word.end, words[at + 1]!.start)))
      return false
    if (PREPOSITIONS.has(word.normal) || OF_ANOTHER_CLAUSE.has(word.normal)) return false
    const bases = [word.normal, ...knownBasesOf(word.normal, language.lexicon)]
    if (bases.some((base) => GOVERNED.get(base)?.has(preposition))) return true
  }
  return false
}
