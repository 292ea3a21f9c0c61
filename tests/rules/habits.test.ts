import {expect, it} from 'vitest'
import {readPlainText} from '#format'
import {createLinter, fixDocument} from '#lint'
import {rules} from '#rules'

const linterOf = (rule: string) => createLinter({rules: rules.filter(({id}) => id === rule)})

const COMMENTARY = Array.from(
  {length: 8},
  (_, at) => `The corner,  which was number ${at}, went to the far side of the box.`,
).join('\n')

it('tells five spacing faults of a kind and makes hints of the rest', () => {
  const findings = linterOf('spacing').lint(readPlainText(COMMENTARY, 'feed.txt'))
  expect(findings.map(({severity}) => severity)).toEqual([
    ...Array.from({length: 5}, () => 'error'),
    ...Array.from({length: 3}, () => 'hint'),
  ])
  expect(findings.map(({note}) => note !== undefined)).toEqual([
    true,
    ...findings.slice(1).map(() => false),
  ])
  expect(findings[0]?.note).toContain('8 such places')
})

it('leaves five of a kind as they are', () => {
  const five = COMMENTARY.split('\n').slice(0, 5).join('\n')
  const findings = linterOf('spacing').lint(readPlainText(five, 'feed.txt'))
  expect(findings.map(({severity, note}) => [severity, note])).toEqual(
    Array.from({length: 5}, () => ['error', undefined]),
  )
})

it('repairs the hints of a habit with the rest', () => {
  const read = (source: string) => readPlainText(source, 'feed.txt')
  const {source, findings} = fixDocument(linterOf('spacing'), read(COMMENTARY), read)
  expect([source, findings]).toEqual([COMMENTARY.replaceAll('  ', ' '), []])
})

it('takes the characters of one wrong decoding together', () => {
  const copy = 'It cost Â£3, Â£4, Â£5 and Â£6 in the cafÃ©, or Â£7 a head and Â£8 for two.'
  const findings = linterOf('leftover').lint(readPlainText(copy, 'feed.txt'))
  expect(findings.map(({severity}) => severity)).toEqual([
    ...Array.from({length: 5}, () => 'error'),
    ...Array.from({length: 2}, () => 'hint'),
  ])
})

it.each([
  ['leftover', 'She didn&#191;t go.', ['’']],
  ['leftover', '&#191;Qué tal?', ['¿']],
  ['leftover', 'She didn\uFFFDt go.', ['’']],
  ['leftover', 'It was a \uFFFD she said.', []],
  ['leftover', 'He said â€yes.', ['“']],
  ['leftover', 'It was full. <!-- promo = 1; //--> Then', ['']],
  ['wrong-article', 'They were 13 an 14 when it closed.', ['and', 'a']],
  ['spacing', 'One local said,"No one went to help."', [' "', '" ']],
  ['spacing', 'He said: "It is over."The room was full.', ['" ', ' "']],
])('%s repairs %s', (rule, copy, expected) => {
  const [finding] = linterOf(rule).lint(readPlainText(copy, 'one.txt'))
  expect(finding?.expected).toEqual(expected)
})
