import {spawnSync} from 'node:child_process'
import {chmodSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {packageRoot} from '#engine'
import {folderWith} from '../temporary-folder.js'
import {bundled} from './bundled.js'

const [commandLine] = (await bundled('src/cli/bin.ts')) as [string]

const DOUBLED = 'Harbour plan\n\nThe mayor thanked the the council on Tuesday.\n'
const REPAIRED = DOUBLED.replace('the the', 'the')

/** Waits for the finding, prints it, makes the preferred repair and prints the copy. */
const NEOVIM = `
vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end)
for _, found in ipairs(vim.diagnostic.get(0)) do
  print('found', found.code, found.lnum, found.col, found.end_col, found.severity)
end
local range = {start = {line = 2, character = 18}, ['end'] = {line = 2, character = 25}}
local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', {
  textDocument = vim.lsp.util.make_text_document_params(),
  range = range,
  context = {diagnostics = {}, only = {'quickfix'}},
}, 60000)
for _, answer in pairs(answers) do
  for _, action in ipairs(answer.result) do
    if action.isPreferred then vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16') end
  end
end
vim.cmd('silent write')
vim.cmd('qall!')
`

const EMACS = `
(find-file "story.txt")
(run-hooks 'post-command-hook)
(let ((end (+ 60 (float-time))))
  (while (and (not (flymake-diagnostics)) (< (float-time) end))
    (accept-process-output nil 0.1)))
(dolist (found (flymake-diagnostics))
  (message "found %s-%s %s" (flymake-diagnostic-beg found) (flymake-diagnostic-end found)
           (flymake-diagnostic-text found)))
(let ((actions (jsonrpc-request
                (eglot--current-server-or-lose) :textDocument/codeAction
                (list :textDocument (eglot--TextDocumentIdentifier)
                      :range '(:start (:line 2 :character 18) :end (:line 2 :character 25))
                      :context '(:diagnostics [] :only ["quickfix"])))))
  (mapc (lambda (action)
          (when (eq (plist-get action :isPreferred) t)
            (eglot--apply-workspace-edit (plist-get action :edit))))
        actions))
(save-buffer)
(eglot-shutdown (eglot--current-server-or-lose))
(kill-emacs)
`

describe('docs/editors.md', () => {
  it.skipIf(isMissing('nvim'))('sets Neovim up (apt-get install neovim)', () => {
    const cwd = deskWith({
      'init.lua': settingsIn('Neovim', 'lua', hasConfig() ? 0 : 1),
      'try.lua': NEOVIM,
    })
    const said = run(cwd, 'nvim', ['--headless', '-u', 'init.lua', '-S', 'try.lua', 'story.txt'])
    expect(said).toMatch(/found repeated-word 2 18 25 1/)
    expect(readFileSync(join(cwd, 'story.txt'), 'utf8')).toBe(REPAIRED)
  })

  it.skipIf(
    isMissing('emacs', '--batch', '--eval', "(progn (package-initialize) (require 'eglot))"),
  )('sets Emacs up (apt-get install emacs-nox elpa-eglot)', () => {
    const cwd = deskWith({
      'init.el': `(package-initialize)\n${settingsIn('Emacs', 'elisp')}`,
      'try.el': EMACS,
    })
    const said = run(cwd, 'emacs', ['--batch', '-l', 'init.el', '-l', 'try.el'])
    expect(said).toMatch(/found 33-40 .*Unexpected repeated “the”/)
    expect(readFileSync(join(cwd, 'story.txt'), 'utf8')).toBe(REPAIRED)
  })
})

/** A folder with copy to check, and a `copydesk` that runs these sources. */
function deskWith(files: Readonly<Record<string, string>>): string {
  const cwd = folderWith({...files, 'story.txt': DOUBLED})
  const command = join(cwd, 'copydesk')
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${commandLine}" "$@"\n`)
  chmodSync(command, 0o755)
  return cwd
}

function run(cwd: string, program: string, args: readonly string[]): string {
  const env = {...process.env, HOME: cwd, PATH: `${cwd}:${process.env['PATH']}`, LC_ALL: 'C.UTF-8'}
  const {stdout, stderr} = spawnSync(program, args, {cwd, env, encoding: 'utf8', timeout: 120_000})
  return stdout + stderr
}

/** Whether an editor, or what it needs, is not there. */
function isMissing(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args.length > 0 ? args : ['--version']).status !== 0
}

/** Whether this Neovim is of 0.11 or later. */
function hasConfig(): boolean {
  const {stdout} = spawnSync('nvim', ['--version'], {encoding: 'utf8'})
  return Number(/v0\.(\d+)/.exec(stdout)?.[1]) >= 11
}

/** A block of settings from the page, as people copy it. */
function settingsIn(editor: string, language: string, at = 0): string {
  const page = readFileSync(join(packageRoot(), 'docs', 'editors.md'), 'utf8')
  const section = page.split(/^## /m).find((text) => text.startsWith(`${editor}\n`))!
  const blocks = [...section.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
  return blocks.filter(([, name]) => name === language)[at]![2]!
}
