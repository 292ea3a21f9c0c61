/** What befalls people at one place and time, with other words for it; the first names the row. */
const ROWS = `
  fire blaze inferno wildfire
  crash collision pile-up accident
  blast explosion bombing
  attack massacre
  shooting
  stabbing
  quake earthquake
  flood flooding
  storm hurricane cyclone typhoon tornado
  avalanche
  landslide mudslide
  collapse
  derailment
  sinking shipwreck
  stampede
  raid
  riot
  siege
  airstrike
  ambush
`

const EVENT_OF: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const words = row.trim().split(' ')
      return words.map((word): [string, string] => [word, words[0]!])
    }),
)

/** The event that a word in lower case names: “fire” for “blaze”. */
export function eventNamed(word: string): string | undefined {
  return EVENT_OF.get(word)
}

/** Whether a word names several events: “fires”. */
export function namesEvents(word: string): boolean {
  return EVENT_OF.has(word.replace(/e?s$/, '')) && !EVENT_OF.has(word)
}
