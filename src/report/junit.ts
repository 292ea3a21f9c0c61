import type {FileResult, Finding} from '#lint'
import {reaches} from './levels.js'
import type {Report, ReportOptions} from './report.js'
import {explained, reasonWithRepairs} from './wording.js'
import {attributes, escapedText} from './xml.js'

/**
 * The XML of JUnit, in the form that both Ant's and Jenkins's schemas take: a suite for each
 * file, a failed test for each finding at the level that fails a run. What is milder must not
 * turn a pipeline red, and stands in the suite's output.
 */
export const junit: Report = (results, options) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...results.flatMap((result, id) => suiteLines(result, id, options)),
    '</testsuites>',
    '',
  ].join('\n')

function suiteLines(result: FileResult, id: number, options: ReportOptions): string[] {
  const {path, findings, error} = result
  const failures = findings.filter(({severity}) => reaches(severity, options.failLevel))
  const others = findings.filter((finding) => !failures.includes(finding))
  const isPassed = failures.length === 0 && !error
  const facts = {
    package: 'copydesk',
    id,
    name: path,
    timestamp: options.startedAt,
    hostname: 'localhost',
    tests: failures.length + (error || isPassed ? 1 : 0),
    failures: failures.length,
    errors: error ? 1 : 0,
    time: 0,
  }
  return [
    `  <testsuite${attributes(facts)}>`,
    '    <properties>',
    `      <property${attributes({name: 'copydesk.version', value: options.version})}/>`,
    '    </properties>',
    ...(isPassed ? [`    <testcase${testOf(path, 'nothing that fails the run')}/>`] : []),
    ...(error ? errorLines(path, error.message) : []),
    ...failures.flatMap((finding) => failureLines(path, finding)),
    `    <system-out>${escapedText(others.map(lineOf).join('\n'))}</system-out>`,
    '    <system-err/>',
    '  </testsuite>',
  ]
}

function failureLines(path: string, finding: Finding): string[] {
  const {rule, severity, start} = finding
  const facts = {message: reasonWithRepairs(finding), type: severity}
  const detail = `${path}:${start.line}:${start.column}\n${explained(finding)}\n${finding.url}`
  return [
    `    <testcase${testOf(path, `${rule} at ${start.line}:${start.column}`)}>`,
    `      <failure${attributes(facts)}>${escapedText(detail)}</failure>`,
    '    </testcase>',
  ]
}

function errorLines(path: string, message: string): string[] {
  return [
    `    <testcase${testOf(path, 'can be checked')}>`,
    `      <error${attributes({message, type: 'copydesk'})}/>`,
    '    </testcase>',
  ]
}

function testOf(path: string, name: string): string {
  return attributes({name, classname: path, time: 0})
}

function lineOf(finding: Finding): string {
  const {start, severity, rule} = finding
  return `${start.line}:${start.column} ${severity} ${reasonWithRepairs(finding)} (${rule})`
}
