import type {Reporter, TestModule} from 'vitest/node'

/** Names every test that was skipped: a skip that nobody sees is a test that nobody runs. */
export default class SkippedReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>): void {
    // Tests that a name pattern leaves out are skipped on purpose.
    if (process.argv.some((arg) => arg === '-t' || arg.startsWith('--testNamePattern'))) return
    const skipped = modules.flatMap((module) =>
      [...module.children.allTests('skipped')].map(
        ({fullName}) => `  ${module.relativeModuleId}: ${fullName}`,
      ),
    )
    if (skipped.length > 0) console.log(`\n${skipped.length} skipped:\n${skipped.join('\n')}\n`)
  }
}
