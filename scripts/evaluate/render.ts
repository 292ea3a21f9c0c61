import type {Judged, Rate} from './rates.js'

/** Code units of copy shown on either side of a finding. */
const SHOWN = 110

export function printUnread(judged: readonly Judged[]): void {
  for (const {article, text, finding, hash, verdict} of judged) {
    const {start, end} = finding.span
    const before = text.slice(Math.max(0, start - SHOWN), start)
    const after = text.slice(end, end + SHOWN)
    const shown = `${before}⟦${text.slice(start, end)}⟧${after}`.replaceAll('\n', '⏎')
    console.log(
      `${article}\t${finding.rule}\t${hash}\t${verdict ?? '?'}\t${finding.severity} ${finding.confidence}`,
    )
    console.log(
      `    ${finding.reason}${finding.expected.length > 0 ? ` → ${finding.expected.join(' | ')}` : ''}`,
    )
    console.log(`    ${shown}\n`)
  }
}

export function printRates(rates: readonly Rate[], articles: number, words: number): void {
  console.log(`${articles} published articles, ${words} words; hints are not counted\n`)
  const total: Rate = {
    rule: 'all rules',
    findings: sum(rates, 'findings'),
    right: sum(rates, 'right'),
    wrong: sum(rates, 'wrong'),
    unread: sum(rates, 'unread'),
    falsePerThousand: sum(rates, 'falsePerThousand'),
    words,
  }
  console.log('rule                    findings   right   wrong  unread   false per 1,000 words')
  for (const rate of [...rates, total]) {
    const counts = [rate.findings, rate.right, rate.wrong, rate.unread]
    console.log(
      rate.rule.padEnd(22) +
        counts.map((count) => String(count).padStart(8)).join('') +
        rate.falsePerThousand.toFixed(3).padStart(14),
    )
  }
}

function sum(
  rates: readonly Rate[],
  key: 'findings' | 'right' | 'wrong' | 'unread' | 'falsePerThousand',
): number {
  return rates.reduce((total, rate) => total + rate[key], 0)
}

const START = '<!-- rate: npm run evaluate -- --write -->'
const END = '<!-- /rate -->'

/** The readme with the measured rate under its facts. */
export function readmeWithRate(readme: string, rate: Rate): string {
  const {falsePerThousand, findings, right, words} = rate
  const measured = `${START}
On ${grouped(words)} words of published news copy: ${findings} findings, ${right} of them real faults, ${falsePerThousand.toFixed(3)} false alarms per 1,000 words.
${END}`
  const start = readme.indexOf(START)
  const end = readme.indexOf(END)
  if (start >= 0 && end > start)
    return readme.slice(0, start) + measured + readme.slice(end + END.length)
  return readme.replace('<!-- /facts -->\n', `<!-- /facts -->\n\n${measured}\n`)
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
