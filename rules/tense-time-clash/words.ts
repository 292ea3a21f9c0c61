const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** They open another clause, or set the time against another. */
export const BOUNDARIES = set(`that which who whom whose when where while because after before since
  if as than but although though whether how why what until till unless so once whatever whoever`)

/** Behind these a time is no adverb of the verb: “since last week”, “the last week”. */
export const BEFORE_NOUNS =
  set(`of from since until till by before after for in on at to than as like
  the this that these those a an his her their its our my your with between into over during about
  is was are were be been and or not only even just versus v every each will would either both from
  beyond towards through throughout against around including unlike despite beginning starting
  whose which who what january february march april may june july august september october november
  december monday tuesday wednesday thursday friday saturday sunday early late mid`)

/** Prepositions whose nouns bring their own time: “over the attack last week”. */
export const TIMED_PREPOSITIONS =
  set(`after following over despite since from during before until under
  within without because due like unlike amid including`)

/** What is done for a reason of last year is not done then; with “yesterday” it would be. */
export const REASONS = set('for against about concerning regarding')

/** Verbs whose object may be a time: “will remember last year”, “will top last week”. */
export const OF_TIMES =
  set(`forget remember regret recall review discuss cover see replace repeat match
  beat follow know feel consider reflect relive erase mirror resemble echo rival exceed surpass top
  better equal make have take include mean haunt define seem look sound be become avenge undo
  celebrate mark commemorate ruin spoil miss enjoy dominate`)

/** Nouns that happen: a time behind one may be its own. */
export const EVENTS =
  set(`meeting vote attack crash death match game defeat win victory election ruling
  verdict speech visit trip tour strike march rally protest fire flood storm quake earthquake bombing
  shooting killing murder riot summit conference talk final semi-final tie draw fight race debate
  result performance show concert party festival wedding funeral trial hearing raid arrest launch
  release report review survey poll total number record level rate price profit loss sale time
  score crowd weather crisis drama season year week month day night event blast war battle coup
  scandal row dispute deal bid interview decision
  announcement collapse rise fall drop jump cut increase decrease growth success failure mistake injury
  surgery operation birth arrival departure return end opening closing 
  holiday break disaster accident incident clash encounter trip round leg test series tournament
  championship cup game olympic appeal claim comment remark criticism promise pledge warning outing
  appearance debut error goal try penalty display defence campaign demonstration`)

/** Verbs of what is done at one time and reaches no further, in the past. */
export const PUNCTUAL = set(`met voted arrived returned began started opened closed ended travelled
  traveled flew resigned spoke happened died gathered marched appeared performed married retired
  visited played scored attended launched unveiled hosted held celebrated published released signed
  won lost beat arrested killed injured rescued crashed collapsed landed drove sailed walked elected
  addressed tested delivered rejected approved passed sacked dismissed found saw gave told said
  reopened resumed took left joined`)

/** Of those, verbs that need no object: no participle of a noun before them. */
export const INTRANSITIVE =
  set(`met voted arrived returned began started opened closed ended travelled
  traveled flew resigned spoke happened died gathered marched appeared performed married retired
  crashed collapsed landed sailed walked reopened resumed`)

/** What is not so, or not yet. */
export const IRREALIS =
  set(`if would could might wish wished wishes unless whether suppose should imagine
  hope hoped hoping expected expects expect due planned plans scheduled set ought until till may
  thought assumed assuming provided supposed meant intended will shall must`)

/** Whoever the news is about: a time may stand between these and their verb. */
export const ACTORS =
  set(`minister president chancellor secretary spokesman spokeswoman mayor council
  government court police company club firm party parliament committee union board school coach
  manager captain chairman ministers councillors officials officers leaders mps players workers
  teachers nurses doctors prosecutors judges lawyers queen king prince princess pope bank team
  airline`)
