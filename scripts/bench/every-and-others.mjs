// Processor time of every rule, and of every rule but those of a category, in one process: lots of documents, as the
// command line lints them, are read by the one and the other in turn, so that a machine whose speed drifts is unfair to
// neither, and none is read twice, as much is remembered. Prints the milliseconds of both; with “1” behind the input
// each has the lots of the other.
import {readFileSync} from 'node:fs'
import {all, createLinter, loadLanguage, readPlainText} from 'copydesk'
import {tuneV8} from '../v8-flags.mjs'
import {lotsOf} from './lots.mjs'

tuneV8()
const [, , category, input, shift] = process.argv
const {warmUp, documents} = JSON.parse(readFileSync(input, 'utf8'))
const language = loadLanguage()
const others = all.rules.filter((rule) => rule.category !== category)
const linters = [all.rules, others].map((rules) => createLinter({...all, rules, language}))
for (const [at, lot] of lotsOf(read(warmUp)).entries()) workOn(lot, at % 2)

const work = [0, 0]
for (const [at, lot] of lotsOf(read(documents)).entries()) {
  const turn = (at + Number(shift)) % 2
  work[turn] += workOn(lot, turn)
}
console.log(JSON.stringify(work))

function read(texts) {
  return texts.map((text) => readPlainText(text, 'bench.txt'))
}

function workOn(lot, turn) {
  const start = process.cpuUsage()
  linters[turn].lintTogether(lot)
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}
