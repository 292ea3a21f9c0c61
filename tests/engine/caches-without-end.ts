/**
 * Adds to a cache, closing it after every few texts, until it is killed; tells how many texts are
 * kept. Arguments: the cache's folder, the key of a set-up, the number of the first text.
 */
import {FindingCache} from '../../src/engine/cache/finding-cache.js'

const [location, key, first] = process.argv.slice(2) as [string, string, string]
for (let at = Number(first); ;) {
  const cache = new FindingCache({location, warn: (text) => process.stdout.write(`${text}\n`)})
  const setup = cache.of(key)
  for (const end = at + 3; at < end; at++) setup.set(`text ${at}`, [])
  await cache.close()
  process.stdout.write(`${at}\n`)
}
