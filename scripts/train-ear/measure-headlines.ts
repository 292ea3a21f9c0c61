/**
 * Last part of `npm run train-judge -- --display`: what the ear finds of slips planted in the
 * headlines that the trees have not seen either, and in those headlines as published.
 *
 *   --headlines FILE  as for extract-headlines.ts
 *   --seeds N         copies of each headline with a slip (default 1)
 *   --read N          prints the N likeliest findings in headlines as published
 */
import {parseArgs} from 'node:util'
import {loadLanguage} from '#engine'
import type {Suspicion} from '#language'
import {copiesOf, headlinePassage, heldOutHeadlines} from './headlines.js'
import {labelOf} from './label.js'

const {values: flags} = parseArgs({
  options: {
    headlines: {type: 'string'},
    seeds: {type: 'string', default: '1'},
    read: {type: 'string', default: '0'},
  },
})

const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

interface Heard {
  readonly text: string
  readonly suspicion: Suspicion
}

const language = loadLanguage()
const alarms: Heard[] = []
/** Of each slip, the probability that it was found with, and whether the repair was right. */
const found: Array<{readonly probability: number; readonly isRight: boolean}> = []
let [headlines, slips] = [0, 0]
for (const headline of heldOutHeadlines(flags.headlines!, 'measured')) {
  headlines++
  for (const copy of copiesOf(headline, Number(flags.seeds), language)) {
    const {text, faults} = copy
    const suspicions = language.ear.hear([headlinePassage(text)])
    if (faults.length === 0) alarms.push(...suspicions.map((suspicion) => ({text, suspicion})))
    else {
      slips++
      const [{span}] = faults as [(typeof faults)[0]]
      const one = suspicions.find(({start, end}) => start < span.end && end > span.start)
      if (one) {
        const isRight = labelOf({...one, features: new Float32Array()}, copy) === 1
        found.push({probability: one.probability, isRight})
      }
    }
  }
}

console.log(`${headlines} headlines, ${slips} slips planted`)
console.log('| probability from | slips found | first repair right, of those | alarms per 1,000 |')
console.log('| --- | --- | --- | --- |')
for (const least of THRESHOLDS) {
  const those = found.filter(({probability}) => probability >= least)
  const right = those.filter(({isRight}) => isRight).length / Math.max(1, those.length)
  const loud = alarms.filter(({suspicion}) => suspicion.probability >= least).length
  const cells = [those.length / slips, right, (loud / headlines) * 1000]
  console.log(`| ${[least, ...cells.map((cell) => cell.toFixed(3))].join(' | ')} |`)
}
const likeliest = alarms.sort((a, b) => b.suspicion.probability - a.suspicion.probability)
for (const {text, suspicion} of likeliest.slice(0, Number(flags.read))) {
  const {probability, found: from, meant} = suspicion
  console.log(`${probability.toFixed(3)}\t${from.join(' ')} → ${meant.join(' ')}\t${text}`)
}
