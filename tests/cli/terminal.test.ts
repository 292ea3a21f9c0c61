import {Command} from 'commander'
import {PassThrough} from 'node:stream'
import {describe, expect, it} from 'vitest'
import {rules} from '#rules'
import {canAsk, wantsColor, wantsHyperlinks} from '../../src/cli/io.js'
import type {Io} from '../../src/cli/io.js'
import {programFor} from '../../src/cli/program.js'
import {folderWith} from '../temporary-folder.js'
import {inProcess} from './run.js'

const WRONG = 'Harbour plan\n\nThe mayor thanked the the council on Tuesday.\n'

const outputOf = (isTTY: boolean) => Object.assign(new PassThrough(), {isTTY})

describe('colour', () => {
  it.each([
    ['a terminal', true, {}, true],
    ['a pipe', false, {}, false],
    ['NO_COLOR', true, {NO_COLOR: '1'}, false],
    ['an empty NO_COLOR, which says nothing', true, {NO_COLOR: ''}, true],
    ['FORCE_COLOR', false, {FORCE_COLOR: '1'}, true],
    ['FORCE_COLOR=0', true, {FORCE_COLOR: '0'}, false],
    ['NO_COLOR, which FORCE_COLOR does not undo', true, {NO_COLOR: '1', FORCE_COLOR: '1'}, false],
    ['a dumb terminal', true, {TERM: 'dumb'}, false],
  ])('for %s', (_, isTTY, env, wanted) => {
    expect(wantsColor('auto', outputOf(isTTY), env)).toBe(wanted)
    expect(wantsColor('always', outputOf(isTTY), env)).toBe(true)
    expect(wantsColor('never', outputOf(isTTY), env)).toBe(false)
  })
})

describe('links', () => {
  it.each([
    ['a terminal that is not known', true, {TERM: 'xterm'}, false],
    ['WezTerm', true, {TERM_PROGRAM: 'WezTerm'}, true],
    ['a new VTE', true, {VTE_VERSION: '7003'}, true],
    ['an old VTE', true, {VTE_VERSION: '4902'}, false],
    ['a pipe', false, {TERM_PROGRAM: 'WezTerm'}, false],
    ['CI', true, {TERM_PROGRAM: 'WezTerm', CI: 'true'}, false],
    ['FORCE_HYPERLINK', false, {FORCE_HYPERLINK: '1'}, true],
    ['FORCE_HYPERLINK=0', true, {TERM_PROGRAM: 'WezTerm', FORCE_HYPERLINK: '0'}, false],
  ])('for %s', (_, isTTY, env, wanted) => {
    expect(wantsHyperlinks(outputOf(isTTY), env)).toBe(wanted)
  })

  it('lead from the name of a rule to its page, and change nothing else', async () => {
    const cwd = folderWith({'story.txt': WRONG})
    const plain = await inProcess(['story.txt'], {cwd})
    const {out} = await inProcess(['story.txt'], {cwd, env: {FORCE_HYPERLINK: '1'}})
    const {url} = rules.find(({id}) => id === 'repeated-word')!
    const link = `\u{1b}]8;;${url}\u{1b}\\repeated-word\u{1b}]8;;\u{1b}\\`
    expect(out).toContain(link)
    expect(out.replace(link, 'repeated-word')).toBe(plain.out)
  })
})

describe('a person to ask', () => {
  it('is there at a terminal, and not in CI', () => {
    const io = (isTTY: boolean, env: Io['env']) => ({stdin: outputOf(isTTY), env}) as unknown as Io
    expect(canAsk(io(true, {}))).toBe(true)
    expect(canAsk(io(true, {CI: 'true'}))).toBe(false)
    expect(canAsk(io(false, {}))).toBe(false)
  })
})

function below(command: Command, path: readonly string[]): string[][] {
  return command.commands.flatMap((child) => {
    const words = [...path, child.name()]
    return [words, ...below(child, words)]
  })
}

describe('the help of every command', () => {
  const io = {stdout: outputOf(false), stderr: outputOf(false)} as unknown as Io
  const commands = below(
    programFor(io, {out: '', err: ''}, () => undefined),
    [],
  )

  it.each(commands.map((words) => [words.join(' '), words] as const))(
    'of %s tells its exit codes and gives examples',
    async (_, words) => {
      const {code, out} = await inProcess([...words, '--help'], {})
      expect(code).toBe(0)
      expect(out).toMatch(/^Exit codes:\n {2}0 {2}/m)
      expect(out).toMatch(/^Examples:\n {2}/m)
    },
  )
})
