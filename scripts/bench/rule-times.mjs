// Milliseconds of processor time of all rules of a category on each document of a JSON file, on top of the parse: a
// process of its own, warmed up on other documents. A document is its text and the roles of its lines, if any are told.
import {readFileSync} from 'node:fs'
import {Article} from '#article'
import {loadLanguage} from '#engine'
import {rules} from '#rules'
import {indexOfTree, parseText} from '#text'

const [wanted, path] = process.argv.slice(2)
const {warmUp, documents} = JSON.parse(readFileSync(path, 'utf8'))
const language = loadLanguage()
const own = rules
  .filter(({category}) => category === wanted)
  .map((rule) => ({rule, options: rule.options.parse({})}))
for (const text of warmUp) millisecondsOf({text})
console.log(JSON.stringify(documents.map(millisecondsOf)))

function millisecondsOf({text, roles}) {
  const article = new Article(indexOfTree(parseText(text), text), {language, roles})
  void [article.parts, article.quotations]
  const start = process.cpuUsage()
  for (const {rule, options} of own) for (const report of rule.check(article, options)) void report
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}
