export const CONFIG = 'copydesk.config.yaml'
export const BASELINE = 'copydesk.baseline.json'
export const WORKFLOW = '.github/workflows/copydesk.yml'
export const GITLAB_JOB = '.gitlab/copydesk.yml'
export const GITLAB = '.gitlab-ci.yml'
export const PRE_COMMIT = '.pre-commit-config.yaml'

/** The action and the hooks are taken from the tag of this version, the command line from npm. */
const REPOSITORY = 'https://github.com/copydesk/copydesk'

export const config = `# What copydesk holds copy to: \`copydesk print-config FILE\` shows what comes of it.
extends: [copydesk:recommended]

# Names and terms that are spelled right; \`copydesk words add NAME\` adds some.
words: []

# Text that is no copy.
ignores: ['**/requirements*.txt', '**/robots.txt', '**/LICENSE.txt', '**/CMakeLists.txt']

# A rule or a family set to error, warning, hint or off; \`copydesk rules\` lists them.
rules: {}
`

export interface Setup {
  readonly version: string
  /** Whether known findings are listed in a baseline. */
  readonly baseline: boolean
}

export function workflow(setup: Setup): string {
  return `name: copydesk
on:
  pull_request:
  push: {branches: [main]}
permissions: {contents: read, security-events: write}
jobs:
  proofread:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: {node-version: 22}
      - run: ${command(setup)} --format github --format sarif=copydesk.sarif .
      # Code scanning is not to be had everywhere, and not for pull requests from forks.
      - uses: github/codeql-action/upload-sarif@v3
        if: \${{ !cancelled() && hashFiles('copydesk.sarif') != '' }}
        continue-on-error: true
        with: {sarif_file: copydesk.sarif, category: copydesk}
`
}

export function gitlabJob(setup: Setup): string {
  return `copydesk:
  image: node:22
  script:
    - ${command(setup)} --format pretty --format gitlab=copydesk.codequality.json --format junit=copydesk.junit.xml .
  artifacts:
    when: always
    reports:
      codequality: copydesk.codequality.json
      junit: copydesk.junit.xml
`
}

export const gitlab = `include:
  - local: ${GITLAB_JOB}
`

function command({version, baseline}: Setup): string {
  return `npx --yes copydesk@${version}${baseline ? ` --baseline ${BASELINE}` : ''}`
}

/** An entry of \`repos\`, a line each, without the indentation of the list. */
export function preCommitEntry({version, baseline}: Setup): string[] {
  return [
    `- repo: ${REPOSITORY}`,
    `  rev: v${version}`,
    '  hooks:',
    '    - id: copydesk',
    ...(baseline ? [`      args: [--baseline, ${BASELINE}]`] : []),
  ]
}

/** What knows an entry of ours again, at whatever version. */
export const PRE_COMMIT_MARK = /^\s*- +repo: .*\/copydesk\/?\s*$/m
