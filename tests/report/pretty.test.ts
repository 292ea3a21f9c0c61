import {describe, expect, it} from 'vitest'
import {reports, widthOf} from '#report'
import {FAILED, findingAt, PLAIN, placeOf, resultOf} from './findings.js'

const STORY = `Council backs harbour plan as mayor resigns

The harbour authority told reporters on Tuesday that the the old quay would stay closed until the end of the season, that the lease would run out in March and that nobody on the council had been told of the decision before the company, which runs the ferries, announced it.
It is a game that they will loose.`

const REPEATED = findingAt(STORY, 'the the', {
  rule: 'repeated-word',
  reason: 'Unexpected repeated “the”, expected one',
  expected: ['the'],
  fix: 'safe',
})

const LOOSE = findingAt(STORY, 'loose', {
  rule: 'confused-word',
  severity: 'warning',
  reason: 'Unexpected “loose”, expected “lose”',
  expected: ['lose', 'have lost'],
  note: '“Loose” is an adjective: the verb that means to be beaten, or to mislay, is “lose”.',
})

const CLAIM = findingAt(STORY, 'mayor resigns', {
  rule: 'unsupported-claim',
  severity: 'hint',
  reason: 'Unexpected claim “mayor resigns”, expected one that the body makes',
  evidence: [
    {
      ...evidence('nobody on the council had been told of the decision'),
      label: 'all that is said of the council',
    },
    evidence('quay'),
  ],
})

function evidence(copy: string) {
  const start = STORY.indexOf(copy)
  return {...placeOf(STORY, start, start + copy.length), text: copy}
}

const pretty = (width: number, ...results: Parameters<typeof reports.pretty>[0]) =>
  `\n${reports.pretty(results, {...PLAIN, width})}`

describe('the report for people', () => {
  const result = resultOf(STORY, CLAIM, REPEATED, LOOSE)

  it('fits 100 columns', () => {
    expect(pretty(100, result)).toMatchInlineSnapshot(`
      "
      desk/story.txt

        1:31  hint  Unexpected claim “mayor resigns”, expected one that the body makes  unsupported-claim
        1 │ Council backs harbour plan as mayor resigns
          │                               ^^^^^^^^^^^^^
          │ line 3 (all that is said of the council): “nobody on the council had been told of the…”
          │ line 3: quay would stay closed until the end…

        3:54  error  Unexpected repeated “the”, expected one  repeated-word
        3 │ …authority told reporters on Tuesday that the the old quay would stay closed until the end…
          │                                           ^^^^^^^ → the

        4:29  warning  Unexpected “loose”, expected “lose”  confused-word
        4 │ It is a game that they will loose.
          │                             ^^^^^ → lose | have lost
          │ “Loose” is an adjective: the verb that means to be beaten, or to mislay, is “lose”.

      1 error, 1 warning, 1 hint in 1 file; 1 can be fixed with --fix
      "
    `)
  })

  it('fits 80 columns', () => {
    expect(pretty(80, result)).toMatchInlineSnapshot(`
      "
      desk/story.txt

        1:31  hint  Unexpected claim “mayor resigns”, expected one that the body makes
                    unsupported-claim
        1 │ Council backs harbour plan as mayor resigns
          │                               ^^^^^^^^^^^^^
          │ line 3 (all that is said of the council): “nobody on the council had…”
          │ line 3: quay would stay closed until the end…

        3:54  error  Unexpected repeated “the”, expected one  repeated-word
        3 │ …told reporters on Tuesday that the the old quay would stay closed until…
          │                                 ^^^^^^^ → the

        4:29  warning  Unexpected “loose”, expected “lose”  confused-word
        4 │ It is a game that they will loose.
          │                             ^^^^^ → lose | have lost
          │ “Loose” is an adjective: the verb that means to be beaten, or to mislay,
          │ is “lose”.

      1 error, 1 warning, 1 hint in 1 file; 1 can be fixed with --fix
      "
    `)
  })

  it('fits 60 columns', () => {
    expect(pretty(60, result)).toMatchInlineSnapshot(`
      "
      desk/story.txt

        1:31  hint  Unexpected claim “mayor resigns”, expected one
                    that the body makes  unsupported-claim
        1 │ Council backs harbour plan as mayor resigns
          │                               ^^^^^^^^^^^^^
          │ line 3 (all that is said of the council): “nobody on the…”
          │ line 3: quay would stay closed until the end…

        3:54  error  Unexpected repeated “the”, expected one
                     repeated-word
        3 │ …on Tuesday that the the old quay would stay closed…
          │                  ^^^^^^^ → the

        4:29  warning  Unexpected “loose”, expected “lose”
                       confused-word
        4 │ It is a game that they will loose.
          │                             ^^^^^ → lose | have lost
          │ “Loose” is an adjective: the verb that means to be
          │ beaten, or to mislay, is “lose”.

      1 error, 1 warning, 1 hint in 1 file; 1 can be fixed with
      --fix
      "
    `)
  })

  it('puts a repair that finds no room beside the carets under them', () => {
    const long = findingAt(STORY, 'company', {expected: ['a long repair of the company’s name']})
    expect(pretty(60, resultOf(STORY, long))).toMatchInlineSnapshot(`
      "
      desk/story.txt

        3:228  error  Unexpected “company”, expected another word
                      some-rule
        3 │ …decision before the company, which runs the…
          │                      ^^^^^^^
          │ → a long repair of the company’s name

      1 error in 1 file
      "
    `)
  })

  it('counts wide characters as two columns', () => {
    const copy = 'Ministers met in 東京 and 大阪 😀😀 but then they loose the vote there.'
    const finding = findingAt(copy, 'loose', {expected: ['lose']})
    expect(pretty(80, resultOf(copy, finding))).toMatchInlineSnapshot(`
      "
      desk/story.txt

        1:47  error  Unexpected “loose”, expected another word  some-rule
        1 │ Ministers met in 東京 and 大阪 😀😀 but then they loose the vote there.
          │                                                   ^^^^^ → lose

      1 error in 1 file
      "
    `)
    const city = findingAt(copy, '大阪')
    expect(pretty(40, resultOf(copy, city))).toMatchInlineSnapshot(`
      "
      desk/story.txt

        1:25  error  Unexpected “大阪”,
                     expected another word
                     some-rule
        1 │ …in 東京 and 大阪 😀😀 but then…
          │              ^^^^

      1 error in 1 file
      "
    `)
  })

  it('cuts copy that has no spaces between its characters', () => {
    const copy = '東京'.repeat(60)
    const finding = {...findingAt(copy, '東京'), ...placeOf(copy, 60, 62)}
    expect(pretty(60, resultOf(copy, finding))).toMatchInlineSnapshot(`
      "
      desk/story.txt

        1:61  error  Unexpected “東京”, expected another word
                     some-rule
        1 │ …京東京東京東京東京東京東京東京東京東京東京東京東京…
          │                        ^^^^

      1 error in 1 file
      "
    `)
  })

  it('shows the start and the end of a span that runs over lines', () => {
    const copy = 'One line here\nand a second\n\nand a third\nand then the last of them all'
    const over = findingAt(copy, 'line', {through: 'the last', reason: 'Unexpected lines'})
    expect(pretty(80, resultOf(copy, over))).toMatchInlineSnapshot(`
      "
      desk/story.txt

        1:5  error  Unexpected lines  some-rule
        1 │ One line here
          │     ^^^^^^^^^…
          │ …
        5 │ and then the last of them all
          │ ^^^^^^^^^^^^^^^^^

      1 error in 1 file
      "
    `)
    const two = findingAt(copy, 'here', {through: 'and', reason: 'Unexpected lines'})
    expect(pretty(80, resultOf(copy, two))).toMatchInlineSnapshot(`
      "
      desk/story.txt

        1:10  error  Unexpected lines  some-rule
        1 │ One line here
          │          ^^^^…
        2 │ and a second
          │ ^^^

      1 error in 1 file
      "
    `)
  })

  it('shows the start of a span that is longer than the line', () => {
    const whole = findingAt(STORY, 'harbour authority', {
      through: 'announced it.',
      reason: 'Unexpected repeated passage, expected it once',
    })
    expect(pretty(60, resultOf(STORY, whole))).toMatchInlineSnapshot(`
      "
      desk/story.txt

        3:5  error  Unexpected repeated passage, expected it once
                    some-rule
        3 │ The harbour authority told reporters on Tuesday…
          │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^…

      1 error in 1 file
      "
    `)
  })

  it('marks the place where something is missing', () => {
    const copy = 'She said she would go'
    const end = {...findingAt(copy, 'go'), ...placeOf(copy, copy.length, copy.length)}
    const finding = {...end, reason: 'Unexpected end, expected a full stop', expected: ['.']}
    expect(pretty(80, resultOf(copy, finding))).toMatchInlineSnapshot(`
      "
      desk/story.txt

        1:22  error  Unexpected end, expected a full stop  some-rule
        1 │ She said she would go
          │                      ‸ → .

      1 error in 1 file
      "
    `)
  })

  it('marks the place where something is missing on an empty last line', () => {
    const copy = 'She said she would go\n'
    const end = {...findingAt(copy, 'go'), ...placeOf(copy, copy.length, copy.length)}
    expect(pretty(80, resultOf(copy, {...end, reason: 'Unexpected end'}))).toContain(
      '  2 │\n    │ ‸\n',
    )
  })

  it('leaves out what no reader sees and shows control characters by their pictures', () => {
    const copy = 'The\tre\u00ADport\u200B \u001B[31mloose\u202E ends\u0007'
    const finding = findingAt(copy, 'loose')
    expect(pretty(80, resultOf(copy, finding))).toMatchInlineSnapshot(`
      "
      desk/story.txt

        1:19  error  Unexpected “loose”, expected another word  some-rule
        1 │ The report ␛[31mloose ends␇
          │                 ^^^^^

      1 error in 1 file
      "
    `)
  })

  it('names a file that could not be checked, and goes on', () => {
    expect(pretty(80, FAILED, resultOf(STORY, REPEATED))).toMatchInlineSnapshot(`
      "
      gone.txt

        error  gone.txt: there is no such file
               → Check its name

      desk/story.txt

        3:54  error  Unexpected repeated “the”, expected one  repeated-word
        3 │ …told reporters on Tuesday that the the old quay would stay closed until…
          │                                 ^^^^^^^ → the

      1 error in 1 file; 1 can be fixed with --fix; 1 file could not be checked
      "
    `)
  })

  it('says in one line that nothing was found', () => {
    expect(pretty(80, resultOf(STORY), resultOf(STORY))).toBe('\nNothing to report in 2 files\n')
    expect(pretty(80)).toBe('\nNothing to check\n')
  })

  it('tells of the repairs that were made', () => {
    const fixed = {before: 'a a', after: 'a', applied: 1}
    expect(pretty(80, {...resultOf('a'), fixed})).toBe(
      '\n1 repair made; nothing to report in 1 file\n',
    )
  })

  it('colours by severity and dims hints, changing no letter', () => {
    const colored = reports.pretty([result], {...PLAIN, color: true})
    expect(colored).toContain('\u001B[1m\u001B[31merror\u001B[39m\u001B[22m')
    expect(colored).toContain('\u001B[1m\u001B[33mwarning\u001B[39m\u001B[22m')
    expect(colored).toContain('\u001B[2m  1:31  hint  Unexpected claim')
    // oxlint-disable-next-line no-control-regex
    expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(reports.pretty([result], PLAIN))
  })

  it('keeps to the width for megabytes on one line', () => {
    const copy = 'word '.repeat(1_000_000)
    const finding = {...findingAt(copy, 'word'), ...placeOf(copy, 2_500_000, 2_500_004)}
    const lines = reports.pretty([resultOf(copy, finding)], PLAIN).split('\n')
    expect(lines.find((line) => line.startsWith('  1 │'))).toMatch(
      /^ {2}1 │ …(?:word ){10,14}word…$/,
    )
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80)
  })

  it('gets through thousands of findings on one line of megabytes', () => {
    const copy = 'a word '.repeat(400_000)
    const base = findingAt(copy, 'word')
    const findings = Array.from({length: 20_000}, (_, at) => ({
      ...base,
      span: {start: at * 140 + 2, end: at * 140 + 6},
    }))
    const page = reports.pretty([resultOf(copy, ...findings)], PLAIN)
    expect(page.match(/\^\^\^\^/g)).toHaveLength(20_000)
  })
})
