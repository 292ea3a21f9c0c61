import {serve} from '#lsp'
import {defineRule, z} from '#rule'
import {rules} from '#rules'

const crashing = defineRule({
  id: 'crashing',
  summary: 'Throws.',
  category: 'style',
  severity: 'error',
  fix: 'none',
  options: z.object({}),
  check: () => {
    throw new Error('no more paper')
  },
})

await serve(process.stdin, process.stdout, {
  cwd: process.cwd(),
  registry: [crashing, ...rules.filter(({id}) => id === 'repeated-word')],
})
