/** `npm run new-rule <id>`: a rule's folder with all that the tests ask of one. */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {spawnSync} from 'node:child_process'
import {packageRoot} from '../src/engine/package-root.js'

const id = process.argv[2]
const root = packageRoot()

if (id === undefined || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  fail(
    'Usage: npm run new-rule <id>, the id in lower-case words joined by hyphens, naming the defect',
  )
} else if (existsSync(join(root, 'rules', id))) {
  fail(`rules/${id} is there already`)
} else {
  const folder = join(root, 'rules', id)
  mkdirSync(folder)
  writeFileSync(join(folder, 'index.ts'), ruleSource(id))
  writeFileSync(join(folder, 'readme.md'), readme(id))
  console.log(`Wrote rules/${id}/index.ts and rules/${id}/readme.md, a rule that finds “fault”.
Next: write the readme's examples, then the rule; npx vitest run tests/readme.test.ts -t ${id}`)
  const {status} = spawnSync('npm', ['run', '--silent', 'generate'], {cwd: root, stdio: 'inherit'})
  process.exitCode = status ?? 1
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 2
}

function ruleSource(id: string): string {
  return `import {defineRule, z} from '#rule'

export default defineRule({
  id: '${id}',
  summary: 'What is wrong, in one sentence.',
  category: 'typo',
  severity: 'warning',
  fix: 'suggested',
  recommended: false,
  options: z.strictObject({
    allow: z.array(z.string()).default([]),
  }),
  *check(article, {allow}) {
    for (const word of article.words) {
      if (word.normal !== 'fault' || allow.includes(word.text)) continue
      yield {
        span: word,
        reason: \`Unexpected “\${word.text}”, expected “right”\`,
        expected: ['right'],
        note: 'Why an editor would change it.',
      }
    }
  },
})
`
}

function readme(id: string): string {
  return `# ${id}

Why the desk changes it, with the authority.

## Wrong

\`\`\`copy
The council put the fault word in the notice on Monday.
                    ^^^^^ Unexpected “fault”, expected “right” → right
\`\`\`

## Right

\`\`\`copy
The council put the right word in the notice on Monday.
\`\`\`

## Options

### \`allow\`

Words that stay, as printed.

\`\`\`json
{"allow": ["fault"]}
\`\`\`

\`\`\`copy
The council put the fault word in the notice on Monday.
\`\`\`
`
}
