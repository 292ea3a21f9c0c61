import {defineConfig} from 'vitest/config'

// `copydesk-source` makes the `#layer` imports of package.json resolve to the
// TypeScript sources, so tests need no build.
export default defineConfig({
  resolve: {conditions: ['copydesk-source']},
  ssr: {resolve: {conditions: ['copydesk-source', 'module', 'node', 'development|production']}},
  test: {
    reporters: ['default', './tests/skipped-reporter.ts'],
    setupFiles: ['./tests/fast-check-setup.ts'],
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    pool: 'threads',
  },
})
