// What axe does not measure: sideways scrolling on a phone, on tablets, at 200 and 400 % zoom and with text twice as large, wider text spacing,
// finger-sized targets, motion, borders that colours forced by the system take away, lines too long to read, torn figures, glued headings.
import { readFile } from 'node:fs/promises'
import { inTabs, lend, newContext } from './lib/browser.mjs'
import { examples, onShelves, readPages } from './lib/pages.mjs'
import { borders, enlargeText, lostBorders, motion, sideways, smallTargets, spaceText, undress } from './lib/in-page.mjs'
import { reading } from './lib/reading.mjs'
import { torn } from './lib/torn.mjs'
import { runAsCommand } from './lib/gate.mjs'
import { settled } from './lib/patience.mjs'
import { serveAnyRoot } from './lib/server.mjs'

const { targets, reading: limits } = JSON.parse(await readFile(new URL('fit.json', import.meta.url), 'utf8'))

const windows = {
  phone: { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' },
  wide: { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' },
  totem: { viewport: { width: 1080, height: 1920 }, hasTouch: true, reducedMotion: 'reduce' },
}

// 1280 × 1024 at 400 % is a window of 320 × 256 whose pixels are four times as dense. CSS zoom would prove nothing.
const zoomed = { width: 320, height: 256, deviceScaleFactor: 4, mobile: false }

// Between a phone and a desk: 1280 at 200 %, a tablet upright, a tablet on its side. A wide table ran over the edge of these alone.
const between = [640, 768, 1024].map(width => ({ width, height: 800, deviceScaleFactor: 1, mobile: false }))

export async function check(folder, report, { browsers } = {}) {
  const chosen = examples(onShelves(await readPages(folder)))
  if (!chosen.length) report.fault('.', 'no-pages', 'the folder holds no page')
  report.counts.pages = chosen.length
  const host = await serveAnyRoot(folder)
  const { browser, release } = await lend(browsers)
  try {
    for (const [name, options] of Object.entries(windows)) {
      const context = await newContext(browser, options)
      const pages = chosen.filter(page => (page.medium === 'kiosk') === (name === 'totem'))
      await inTabs(pages, () => context.newPage(), async (page, tab) => {
        await tab.goto(host.address + page.file)
        await settled(tab, { moving: false })
        const tell = (found, prefix = '', seen = name) => {
          for (const { rule, message } of found) report.fault(page.file, prefix + rule, `${message} [${seen}]`)
        }
        const fitting = async (seen = name) => {
          tell(await tab.evaluate(sideways), '', seen)
          if (page.medium === 'site' && !page.gallery) tell(await tab.evaluate(torn, seen === 'large'), '', seen)
        }
        await fitting()
        if (page.medium === 'site' && !page.gallery && name !== 'totem') tell(await tab.evaluate(reading, limits))
        if (name !== 'phone') tell(await bordersForced(tab))
        tell(await tab.evaluate(smallTargets, targetsOf(page)))
        tell(await tab.evaluate(motion))
        await dressed(tab, spaceText, async () => tell(await tab.evaluate(sideways), 'spaced-'))
        if (name !== 'phone') return
        await dressed(tab, enlargeText, () => fitting('large'))
        await seenAt(tab, zoomed, () => fitting('zoomed'))
        for (const metrics of between) await seenAt(tab, metrics, () => fitting(`${metrics.width} px`))
      })
      await context.close()
    }
  } finally {
    await release()
    host.close()
  }
}

// targetsOf are the limits of targets. Lists of a site repeat themselves; the gallery shows every component, and each target is tried.
const targetsOf = ({ medium, gallery }) => ({ ...targets[medium] ?? targets.site, ...gallery ? { most: Infinity } : {} })

async function bordersForced(tab) {
  const seen = await tab.evaluate(borders)
  await tab.emulateMedia({ forcedColors: 'active' })
  const lost = await tab.evaluate(lostBorders, seen)
  await tab.emulateMedia({ forcedColors: 'none' })
  await settled(tab, { moving: false })
  return lost
}

// dressed lets a reader's own style be seen for as long as the look takes.
async function dressed(tab, dress, look) {
  await tab.evaluate(dress)
  await settled(tab, { moving: false })
  await look()
  await tab.evaluate(undress)
}

// seenAt gives the window other pixels for as long as the look takes.
async function seenAt(tab, metrics, look) {
  const client = await tab.context().newCDPSession(tab)
  await client.send('Emulation.setDeviceMetricsOverride', metrics)
  await settled(tab, { moving: false })
  await look()
  await client.detach() // which gives it its own again
}

await runAsCommand(import.meta.url, 'fit', check)
