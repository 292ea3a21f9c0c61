import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {chromium} from 'playwright-core'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {renderReport} from '#report'
import {FAILED, findingAt, PLAIN, placeOf, resultOf} from './findings.js'

const COPY = `Mayor resigns

Outside the the court,
supporters cheered.

${'A paragraph that goes on for a while, so that the page must be scrolled.\n\n'.repeat(40)}The mayor stays.
`
const END = COPY.indexOf('The mayor stays')
const CLAIM = findingAt(COPY, 'Mayor resigns', {
  category: 'claim',
  severity: 'warning',
  note: 'The body says otherwise.',
  evidence: [{...placeOf(COPY, END, END + 15), text: 'The mayor stays', label: 'says otherwise'}],
})
const TYPO = findingAt(COPY, 'the the', {
  expected: ['the'],
  reason: 'Unexpected <img src=x onerror="globalThis.forged = 1"></mark></script>',
})
const WIDE = findingAt(COPY, 'the court', {through: 'supporters', severity: 'hint'})
const PAGE = renderReport(
  'html',
  [
    {...resultOf(COPY, CLAIM, TYPO, WIDE), parts: [{span: {start: 0, end: 13}, role: 'headline'}]},
    FAILED,
  ],
  PLAIN,
)
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const CHROMIUM = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((file) => file !== '' && existsSync(file))

const focused = (page: Page) => page.evaluate<string>('document.activeElement.id')
const visible = (page: Page) => page.locator('.note:visible').count()

describe.skipIf(CHROMIUM === undefined)(
  'the page in a browser (needs Chromium: apt-get install chromium, or CHROMIUM=its path)',
  () => {
    let browser: Browser

    beforeAll(async () => {
      // Where tests run as root, as in a container, Chromium's sandbox cannot.
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
      browser = await chromium.launch({executablePath: CHROMIUM!, args})
    }, 60_000)
    afterAll(() => browser.close())

    async function open(options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({viewport: {width: 1200, height: 600}, ...options})
      const page = await context.newPage()
      page.on('pageerror', (error) => {
        throw error
      })
      await page.setContent(PAGE)
      return page
    }

    it.each([
      ['by day', {colorScheme: 'light'}],
      ['at night', {colorScheme: 'dark'}],
      ['on a telephone', {viewport: {width: 360, height: 640}}],
    ] as const)('has no fault that axe finds, %s', async (_, options) => {
      const page = await open(options)
      await page.evaluate(AXE)
      const violations = await page.evaluate<string[]>(
        'axe.run().then(({violations}) => violations.map(({id, nodes}) => id + ": " + nodes[0].html))',
      )
      expect(violations).toEqual([])
      await page.context().close()
    })

    it('differs by day and by night, and is as wide as its window', async () => {
      const colors = []
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await open({colorScheme, viewport: {width: 360, height: 640}})
        colors.push(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor'))
        const width = await page.evaluate<number>('document.documentElement.scrollWidth')
        expect(width).toBeLessThanOrEqual(360)
        await page.context().close()
      }
      expect(new Set(colors).size).toBe(2)
    })

    it('filters by severity and by family, marks and notes alike, and says how many are left', async () => {
      const page = await open()
      expect(await page.locator('#status').textContent()).toBe('3 of 3 findings shown')
      await page.getByLabel('typo (2)').uncheck()
      expect(await visible(page)).toBe(1)
      expect(await page.locator('#status').textContent()).toBe('1 of 3 findings shown')
      expect(await page.locator('mark:not(.off)').allTextContents()).toEqual(['Mayor resigns'])
      expect(await page.locator('.ref:visible').allTextContents()).toEqual(['1', '1a'])
      await page.getByLabel('typo (2)').check()
      await page.getByLabel('error (1)').uncheck()
      expect(await visible(page)).toBe(2)
      // What two findings share keeps the mark of the one that is left.
      expect(await page.locator('mark.hint:not(.off)').allTextContents()).toEqual([
        'the',
        ' court,',
        'supporters',
      ])
      await page.context().close()
    })

    it('goes from finding to finding, to the copy and to the evidence by keys', async () => {
      const page = await open()
      const ids: string[] = []
      for (const key of ['n', 'n', 'j', 'n', 'p', 'p']) {
        await page.keyboard.press(key)
        ids.push(await focused(page))
      }
      expect(ids).toEqual(['n1-1', 'n1-2', 'n1-3', 'n1-1', 'n1-3', 'n1-2'])
      expect(await page.locator('.lit').allTextContents()).toEqual(['the ', 'the'])
      await page.keyboard.press('Enter')
      expect(await focused(page)).toBe('m1-2')
      await page.keyboard.press('Enter')
      await page.keyboard.press('k')
      expect(await focused(page)).toBe('n1-1')
      await page.keyboard.press('e')
      expect(await focused(page)).toBe('e1-1-1')
      await expect.poll(() => page.evaluate<number>('scrollY')).toBeGreaterThan(500)
      await page.keyboard.press('f')
      expect(await page.evaluate('document.activeElement.value')).toBe('error')
      await page.context().close()
    })

    it('leaves keys alone that are meant for others, and all when told so', async () => {
      const page = await open()
      await page.keyboard.press('Control+n')
      await page.keyboard.press('x')
      expect(await focused(page)).toBe('')
      await page.locator('#keys').uncheck()
      await page.keyboard.press('n')
      expect(await focused(page)).toBe('keys')
      await page.context().close()
    })

    it('is reached by the Tab key from the skip link on', async () => {
      const page = await open()
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the copy')
      await page.keyboard.press('Enter')
      expect(await focused(page)).toBe('proofs')
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe('m1-1')
      await page.context().close()
    })

    it('shows copy and reasons as text, never as markup', async () => {
      const page = await open()
      expect(await page.locator('main img').count()).toBe(0)
      expect(await page.evaluate('"forged" in globalThis')).toBe(false)
      expect(await page.locator('#n1-2 .reason').textContent()).toContain('<img src=x')
      await page.context().close()
    })

    it('prints without what only a screen can use', async () => {
      const page = await open()
      await page.emulateMedia({media: 'print'})
      expect(await page.locator('form').isVisible()).toBe(false)
      expect(await page.locator('.note:visible').count()).toBe(3)
      const box = (selector: string) => page.locator(selector).first().boundingBox()
      const [copy, margin] = [await box('.copy'), await box('.margin')]
      expect(margin!.x).toBeGreaterThan(copy!.x + copy!.width - 1)
      expect((await page.pdf({format: 'A4'})).subarray(0, 5).toString()).toBe('%PDF-')
      await page.context().close()
    })

    it('is whole without its script', async () => {
      const page = await open({javaScriptEnabled: false})
      expect(await visible(page)).toBe(3)
      expect(await page.locator('form').isVisible()).toBe(false)
      await page.context().close()
    })
  },
)
