import {measuredTable, number, percent, tablesOf} from './card.js'
import type {CardInput} from './card.js'

/** The card of the model of headlines, in Markdown: every number comes from this run. */
export function displayCard({shipped, others, counted, heldOut}: CardInput): string {
  const {built, measured} = shipped
  return `# The display model, \`display.bin\`

Counts of up to four words in a row of headlines: what \`copydesk\` hears slips of the hand in
headlines with, beside the counts of running copy (\`ngrams.md\`, which says how such a file is made).
Printed by \`npm run train-model -- --display --card models/display.md\`.

## Text it was counted from

${number(counted.wordsRead)} words in ${number(counted.blocks)} headlines of 2021–23, British and American, of many publishers’ feeds, in
all case styles; ${number(counted.repeated)} that repeat another word for word were left out. Publishers’ copyright; used
for counts only: no headline is part of the project, and none can be read back from the table.

## What is in the file

${number(built.bytes.length)} bytes: the ${number(built.parameters.ids)} ids of \`ngrams.bin\`, so that both models and the network mean the same
words by them, and three tables.

${tablesOf(built)}

## Measured

On ${number(heldOut)} headlines that were not counted, chosen by a hash of their letters (${number(measured.tokens)}
tokens, ${percent(measured.unknown)} outside the vocabulary):

${measuredTable([shipped, ...others])}

## Known limits

* Case is not modelled, except that unknown words with a capital are a class of their own.
* Feeds have typos; one seen twice is in the table.
* Headlines of technology and sport are many; names in the news of 2021–23 go out of date.

## How to train it again

\`npm run train-model -- --display\`, whenever the words of \`ngrams.bin\` change; then
\`npm run train-judge -- --display\`, whose trees weigh what it says.
`
}
