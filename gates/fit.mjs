// What axe does not measure: sideways scrolling on a phone, on tablets, at 200 and 400 % zoom and with text twice as large, wider text spacing,
// finger-sized targets, motion, borders that colours forced by the system take away, lines too long to read, torn figures, glued headings.
import { readFile } from 'node:fs/promises'
import { alone, windowOf } from './lib/openings.mjs'
import { examples, onShelves } from './lib/pages.mjs'
import { borders, enlargeText, lostBorders, motion, sideways, smallTargets, spaceText, undress } from './lib/in-page.mjs'
import { reading } from './lib/reading.mjs'
import { torn } from './lib/torn.mjs'
import { runAsCommand } from './lib/gate.mjs'
import { settled } from './lib/patience.mjs'

const { targets, reading: limits } = JSON.parse(await readFile(new URL('fit.json', import.meta.url), 'utf8'))

// 1280 × 1024 at 400 % is a window of 320 × 256 whose pixels are four times as dense. CSS zoom would prove nothing.
const zoomed = { width: 320, height: 256, deviceScaleFactor: 4, mobile: false }

// Between a phone and a desk: 1280 at 200 %, a tablet upright, a tablet on its side. A wide table ran over the edge of these alone.
const between = [640, 768, 1024].map(width => ({ width, height: 800, deviceScaleFactor: 1, mobile: false }))

export function looks(pages, report) {
  const chosen = examples(onShelves(pages))
  if (!chosen.length) report.fault('.', 'no-pages', 'the folder holds no page')
  report.counts.pages = chosen.length
  return ['phone', 'wide', 'totem'].map(window => ({
    window,
    pages: chosen.filter(page => window === windowOf(page) || window === 'phone' && page.medium !== 'kiosk'),
    see: (page, tab) => measure(page, tab, window, report),
  }))
}

export const check = alone(looks)

async function measure(page, tab, window, report) {
  await settled(tab, { moving: false })
  const tell = (found, prefix = '', seen = window) => {
    for (const { rule, message } of found) report.fault(page.file, prefix + rule, `${message} [${seen}]`)
  }
  const fitting = async (seen = window) => {
    tell(await tab.evaluate(sideways), '', seen)
    if (page.medium === 'site' && !page.gallery) tell(await tab.evaluate(torn, seen === 'large'), '', seen)
  }
  await fitting()
  if (page.medium === 'site' && !page.gallery) tell(await tab.evaluate(reading, limits))
  if (window !== 'phone') tell(await bordersForced(tab))
  tell(await tab.evaluate(smallTargets, targetsOf(page)))
  tell(await tab.evaluate(motion))
  await dressed(tab, spaceText, async () => tell(await tab.evaluate(sideways), 'spaced-'))
  if (window !== 'phone') return
  await dressed(tab, enlargeText, () => fitting('large'))
  await seenAt(tab, zoomed, () => fitting('zoomed'))
  for (const metrics of between) await seenAt(tab, metrics, () => fitting(`${metrics.width} px`))
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
