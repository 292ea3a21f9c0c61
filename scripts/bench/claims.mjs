// Milliseconds of processor time of all claim rules on each document of a JSON file, on top of the parse: a process
// of its own, warmed up on other documents.
import {readFileSync} from 'node:fs'
import {Article} from '#article'
import {loadLanguage} from '#engine'
import {rules} from '#rules'
import {indexOfTree, parseText} from '#text'

const {warmUp, documents} = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const language = loadLanguage()
const claimRules = rules
  .filter(({category}) => category === 'claim')
  .map((rule) => ({rule, options: rule.options.parse({})}))
for (const text of warmUp) millisecondsOf(text)
console.log(JSON.stringify(documents.map(millisecondsOf)))

function millisecondsOf(text) {
  const article = new Article(indexOfTree(parseText(text), text), {language})
  void [article.parts, article.quotations]
  const start = process.cpuUsage()
  for (const {rule, options} of claimRules)
    for (const report of rule.check(article, options)) void report
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}
