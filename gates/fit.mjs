// What axe does not measure: sideways scrolling on a phone, at 400 % zoom and with text twice as large, wider text spacing,
// finger-sized targets, motion, borders that colours forced by the system take away, lines too long to read, torn figures, glued headings.
import { readFile } from 'node:fs/promises'
import { inTabs, newContext, openBrowser } from './lib/browser.mjs'
import { examples, readPages } from './lib/pages.mjs'
import { borders, enlargeText, lostBorders, motion, sideways, smallTargets, spaceText } from './lib/in-page.mjs'
import { reading } from './lib/reading.mjs'
import { runAsCommand } from './lib/gate.mjs'
import { settled } from './lib/patience.mjs'
import { serveAnyRoot } from './lib/server.mjs'

const { targets, reading: limits } = JSON.parse(await readFile(new URL('fit.json', import.meta.url), 'utf8'))

// 1280 × 1024 at 400 % is a window of 320 × 256 whose pixels are four times as dense. CSS zoom would prove nothing.
const windows = {
  phone: { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' },
  zoomed: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4, reducedMotion: 'reduce' },
  large: { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' },
  wide: { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' },
  totem: { viewport: { width: 1080, height: 1920 }, hasTouch: true, reducedMotion: 'reduce' },
}

export async function check(folder, report) {
  const chosen = examples(await readPages(folder))
  if (!chosen.length) report.fault('.', 'no-pages', 'the folder holds no page')
  report.counts.pages = chosen.length
  const host = await serveAnyRoot(folder)
  const browser = await openBrowser()
  try {
    for (const [name, options] of Object.entries(windows)) {
      const context = await newContext(browser, options)
      const pages = chosen.filter(page => (page.medium === 'kiosk') === (name === 'totem'))
      await inTabs(pages, () => context.newPage(), async (page, tab) => {
        await tab.goto(host.address + page.file)
        await settled(tab, { moving: false })
        const tell = (found, prefix = '') => {
          for (const { rule, message } of found) report.fault(page.file, prefix + rule, `${message} [${name}]`)
        }
        if (name === 'large') {
          await tab.evaluate(enlargeText)
          await settled(tab, { moving: false })
        }
        tell(await tab.evaluate(sideways))
        if (page.medium === 'site' && !page.gallery && (name === 'phone' || name === 'wide')) tell(await tab.evaluate(reading, limits))
        if (name === 'wide' || name === 'totem') {
          const seen = await tab.evaluate(borders)
          await tab.emulateMedia({ forcedColors: 'active' })
          tell(await tab.evaluate(lostBorders, seen))
          await tab.emulateMedia({ forcedColors: 'none' })
          await settled(tab, { moving: false })
        }
        if (name !== 'zoomed' && name !== 'large') {
          tell(await tab.evaluate(smallTargets, targets[page.medium] ?? targets.site))
          tell(await tab.evaluate(motion))
          await tab.evaluate(spaceText)
          await settled(tab, { moving: false })
          tell(await tab.evaluate(sideways), 'spaced-')
        }
      })
      await context.close()
    }
  } finally {
    await browser.close()
    host.close()
  }
}

await runAsCommand(import.meta.url, 'fit', check)
