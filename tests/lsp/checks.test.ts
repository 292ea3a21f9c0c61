import {describe, expect, it} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {CheckedCopy, OpenCopy} from '#engine'
import {Checks} from '../../src/lsp/checks.js'

const URI = 'untitled:a'
const NOTHING: CheckedCopy = {findings: [], crashes: []}

/** A check for each call, which ends when the test lets it. */
class Desk {
  readonly published: number[] = []
  readonly failed: unknown[] = []
  readonly calls: Array<{
    copy: OpenCopy
    isWanted: () => boolean
    settle: (found?: CheckedCopy) => void
    fail: (error: Error) => void
  }> = []
  readonly checks = new Checks({
    check: (copy, isWanted) =>
      new Promise((settle, fail) => this.calls.push({copy, isWanted, settle, fail})),
    publish: ({document}) => this.published.push(document.version),
    fail: (_, error) => this.failed.push(error),
  })

  async schedule(version: number, pause = 0): Promise<void> {
    this.checks.schedule(TextDocument.create(URI, 'plaintext', version, `v${version}`), pause)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

describe('Checks', () => {
  it('never publishes what was found in a version that is no longer open', async () => {
    const desk = new Desk()
    await desk.schedule(1)
    await desk.schedule(2)
    expect(desk.calls.map(({copy, isWanted}) => [copy.text, isWanted()])).toEqual([
      ['v1', false],
      ['v2', true],
    ])
    desk.calls[1]!.settle(NOTHING)
    // One that does not give up is not heard either, nor does it fail.
    desk.calls[0]!.settle(NOTHING)
    await desk.checks.current(URI)
    expect(desk.published).toEqual([2])
  })

  it('does not tell that an old version failed', async () => {
    const desk = new Desk()
    await desk.schedule(1)
    await desk.schedule(2)
    desk.calls[0]!.fail(new Error('old'))
    desk.calls[1]!.fail(new Error('new'))
    await desk.checks.current(URI)
    expect(desk.failed).toEqual([new Error('new')])
  })

  it('waits out the pause, unless somebody asks', async () => {
    const desk = new Desk()
    await desk.schedule(1, 60_000)
    expect(desk.calls).toEqual([])
    const asked = desk.checks.current(URI)
    await new Promise((resolve) => setTimeout(resolve, 5))
    desk.calls[0]!.settle(NOTHING)
    expect((await asked)!.document.version).toBe(1)
  })

  it('answers who asks with the newest version, though he asked before it came', async () => {
    const desk = new Desk()
    await desk.schedule(1)
    const asked = desk.checks.current(URI)
    await desk.schedule(2, 60_000)
    desk.calls[0]!.settle()
    await new Promise((resolve) => setTimeout(resolve, 5))
    desk.calls[1]!.settle(NOTHING)
    expect((await asked)!.document.version).toBe(2)
  })

  it('finds nothing in a document that was closed', async () => {
    const desk = new Desk()
    await desk.schedule(1)
    const asked = desk.checks.current(URI)
    desk.checks.forget(URI)
    desk.calls[0]!.settle(NOTHING)
    expect(await asked).toBeUndefined()
    expect(desk.published).toEqual([])
  })
})
