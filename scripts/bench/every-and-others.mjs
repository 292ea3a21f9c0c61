// Processor time of every rule, and of every rule but those of a category, in one process: documents are linted by the
// one and the other in turn, so that a machine whose speed drifts is unfair to neither, and none is linted twice, as
// much is remembered. Prints the milliseconds of both; with “1” behind the input each has the documents of the other.
import {readFileSync} from 'node:fs'
import {all, createLinter, loadLanguage, readPlainText} from 'copydesk'
import {tuneV8} from '../v8-flags.mjs'

tuneV8()
const [, , category, input, shift] = process.argv
const {warmUp, documents} = JSON.parse(readFileSync(input, 'utf8'))
const language = loadLanguage()
const others = all.rules.filter((rule) => rule.category !== category)
const linters = [all.rules, others].map((rules) => createLinter({...all, rules, language}))
for (const [at, text] of warmUp.entries()) workOn(text, at)

const work = [0, 0]
for (const [at, text] of documents.entries()) {
  const turn = (at + Number(shift)) % 2
  work[turn] += workOn(text, turn)
}
console.log(JSON.stringify(work))

function workOn(text, turn) {
  const start = process.cpuUsage()
  linters[turn % 2].lint(readPlainText(text, 'bench.txt'))
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}
