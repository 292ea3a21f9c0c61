import {describe, expect, it} from 'vitest'
import {ConfigError, configJsonSchema, nearest} from '#config'
import {lintFiles} from '#engine'
import {folderWith} from '../temporary-folder.js'
import {testRules} from '../rules-for-tests.js'

/** What a desk with this configuration is told instead of findings. */
async function complaint(files: Record<string, string>, config?: string): Promise<string> {
  const cwd = folderWith({'a.txt': 'A very nice day.\n', ...files})
  const options = {cwd, registry: testRules, ...(config !== undefined && {config})}
  const run = async () => {
    for await (const {path} of lintFiles(['a.txt'], options)) throw new Error(`linted ${path}`)
  }
  const error: unknown = await run().catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(ConfigError)
  return (error as ConfigError).message
}

describe('a configuration that cannot be read', () => {
  it('shows the place in JSON', async () => {
    const text = '{\n\t"words": ["Tarn"]\n\t"rules": {}\n}\n'
    expect(await complaint({'copydesk.config.json': text})).toBe(
      [
        'copydesk.config.json:3:2: Missing , between flow map items',
        '  3 | \t"rules": {}',
        '      \t^',
        'Repair the JSON there',
      ].join('\n'),
    )
  })

  it('takes a missing value and a comment in slashes for what they are', async () => {
    expect(await complaint({'copydesk.config.json': '{"words": }'})).toContain(
      'copydesk.config.json:1:11: Unexpected character, expected a value in JSON',
    )
    expect(await complaint({'copydesk.config.json': '// ours\n{}'})).toContain(
      'copydesk.config.json:1:1: Unexpected character, expected a value in JSON',
    )
  })

  it('shows the place in YAML', async () => {
    expect(await complaint({'copydesk.config.yaml': 'words:\n  - Tarn\nrules: {\n'})).toBe(
      [
        'copydesk.config.yaml:4:1: Flow map in block collection must be sufficiently indented and end with a }',
        '  4 | ',
        '      ^',
        'Repair the YAML there; text with a colon, a quotation mark or a leading * wants quotes',
      ].join('\n'),
    )
  })

  it('shows the place in TypeScript', async () => {
    const text = 'export default {\n  words: [,,\n  rules = {}\n}\n'
    expect(await complaint({'copydesk.config.ts': text})).toMatch(
      /^copydesk\.config\.ts:\d:\d+: ParseError: .+\n +\d \| .*\n +\^\nRepair the configuration/,
    )
  })

  it('shows where TypeScript throws', async () => {
    const text = 'const desk = {words: undefined}\n\nexport default {words: desk.words.list}\n'
    expect(await complaint({'copydesk.config.ts': text})).toBe(
      [
        "copydesk.config.ts:3: Cannot read properties of undefined (reading 'list')",
        '  3 | export default {words: desk.words.list}',
        'Repair the configuration; it must run on its own',
      ].join('\n'),
    )
  })

  it('wants a default export', async () => {
    expect(await complaint({'copydesk.config.ts': 'export const config = {}\n'})).toBe(
      [
        'copydesk.config.ts: No default export, expected a configuration',
        'Write `export default defineConfig({…})`',
      ].join('\n'),
    )
  })

  it('is empty', async () => {
    expect(await complaint({'copydesk.config.yaml': '# later\n'})).toBe(
      'copydesk.config.yaml: Unexpected empty value, expected keys and values',
    )
  })

  it('is missing where it was named', async () => {
    expect(await complaint({}, 'desk.json')).toContain(
      'desk.json: There is no such configuration file',
    )
  })

  it('is not the only one of its folder', async () => {
    const files = {'copydesk.config.json': '{}', 'package.json': '{"copydesk": {}}'}
    expect(await complaint(files)).toBe(
      'package.json: A second configuration in the folder of copydesk.config.json\nKeep one of the two',
    )
  })
})

describe('a configuration that says what is not there', () => {
  it('names rules, options, levels and keys at their places, and what was meant', async () => {
    const text = `{
  "words": "Tarn",
  "rules": {
    "baned-word": "error",
    "quiet-hint": "eror",
    "banned-word": ["error", {"bann": []}],
    "crashing": ["error", 3]
  },
  "ruels": {}
}`
    expect(await complaint({'copydesk.config.json': text})).toBe(`\
copydesk.config.json:2:12: Unexpected “Tarn”, expected a list
  2 |   "words": "Tarn",
                 ^^^^^^

copydesk.config.json:4:5: Unknown rule “baned-word”; did you mean “banned-word”?
  4 |     "baned-word": "error",
          ^^^^^^^^^^^^
Run \`copydesk rules\` to see every rule and family

copydesk.config.json:5:19: Unexpected “eror”, expected “error”, “warning”, “hint” or “off”; did you mean “error”?
  5 |     "quiet-hint": "eror",
                        ^^^^^^

copydesk.config.json:6:31: Unknown option of rule “banned-word”: “bann”; did you mean “ban”?
  6 |     "banned-word": ["error", {"bann": []}],
                                    ^^^^^^
Known here: ban, words, replacement

copydesk.config.json:7:27: Unexpected 3, expected keys and values
  7 |     "crashing": ["error", 3]
                                ^

copydesk.config.json:9:3: Unknown key “ruels”; did you mean “rules”?
  9 |   "ruels": {}
        ^^^^^^^
Known here: $schema, extends, rules, words, ignores, minConfidence, model, allow, requireReason, overrides`)
  })

  it('points into overrides of YAML', async () => {
    const text = 'overrides:\n  - files: ["*.txt"]\n    wrods: [Tarn]\n  - rules: {}\n'
    expect(await complaint({'copydesk.config.yaml': text})).toBe(`\
copydesk.config.yaml:3:5: Unknown key “wrods”; did you mean “words”?
  3 |     wrods: [Tarn]
          ^^^^^
Known here: files, rules, words, roles, minConfidence, allow

copydesk.config.yaml:4:5: Missing “files”, expected a list
  4 |   - rules: {}
          ^^^^^^^^^`)
  })

  it('names an unknown role', async () => {
    const roles = '[{role: captoin, lines: [2, 3]}, {role: dek, startswith: More}]'
    const text = `overrides:\n  - files: ["*.txt"]\n    roles: ${roles}\n`
    const message = await complaint({'copydesk.config.yaml': text})
    expect(message).toContain(
      'copydesk.config.yaml:3:20: Unexpected “captoin”, expected “headline”',
    )
    expect(message).toContain('did you mean “caption”?')
    expect(message).toContain('Unknown key “startswith”; did you mean “startsWith”?')
  })

  it('points into package.json', async () => {
    const text = '{\n  "copydesk": {\n    "minConfidence": 7\n  }\n}'
    expect(await complaint({'package.json': text})).toBe(`\
package.json:3:22: Unexpected 7, expected at most 1
  3 |     "minConfidence": 7
                           ^`)
  })

  it('names the keys where the configuration is code', async () => {
    const text = 'export default {rules: {"baned-word": "error"}}'
    expect(await complaint({'copydesk.config.mjs': text})).toBe(
      'copydesk.config.mjs: rules.baned-word: Unknown rule “baned-word”; did you mean “banned-word”?\nRun `copydesk rules` to see every rule and family',
    )
  })

  it('wants levels, not options, for a family', async () => {
    const text = '{"rules": {"style": ["error", {}]}}'
    expect(await complaint({'copydesk.config.json': text})).toContain(
      'copydesk.config.json:1:21: Unexpected list, expected “error”, “warning”, “hint” or “off”',
    )
  })
})

describe('extends', () => {
  it.each([
    [
      'copydesk:recomended',
      'Unknown preset “copydesk:recomended”; did you mean “copydesk:recommended”?',
    ],
    ['./base.json', 'Unexpected “./base.json”, expected a configuration file'],
    ['house-style', 'Package “house-style” is not installed'],
    ['./copydesk.config.json', '“./copydesk.config.json” extends this configuration in turn'],
  ])('of %s is told at its place', async (name, reason) => {
    const text = JSON.stringify({extends: [name]})
    const message = await complaint({'copydesk.config.json': text})
    expect(message.split('\n')[0]).toBe(`copydesk.config.json:1:13: ${reason}`)
  })

  it('finds a circle of several', async () => {
    const files = {
      'copydesk.config.json': '{"extends": "./b.json"}',
      'b.json': '{"extends": "./c.json"}',
      'c.json': '{"extends": "./b.json"}',
    }
    expect((await complaint(files)).split('\n')[0]).toBe(
      'c.json:1:13: “./b.json” extends this configuration in turn',
    )
  })
})

describe('did you mean', () => {
  it('forgives a slip, a swap and case, and guesses no further', () => {
    const rules = ['misspelling', 'spacing', 'leftover']
    expect(nearest('mispelling', rules)).toBe('misspelling')
    expect(nearest('spaicng', rules)).toBe('spacing')
    expect(nearest('Leftover', rules)).toBe('leftover')
    expect(nearest('quotation', rules)).toBeUndefined()
  })
})

describe('the JSON Schema', () => {
  it('holds every rule with its options, and no other key', () => {
    const schema = JSON.parse(JSON.stringify(configJsonSchema(testRules))) as {
      additionalProperties: boolean
      properties: {rules: unknown}
    }
    expect(schema.additionalProperties).toBe(false)
    const text = JSON.stringify(schema)
    for (const {id, summary} of testRules) {
      expect(text).toContain(`"${id}"`)
      expect(text).toContain(summary)
    }
    expect(text).toContain('"replacement"')
  })
})
