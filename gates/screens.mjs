// Takes pictures for looking at: node gates/screens.mjs OUT [FOLDER] [PAGE …]. FOLDER is public/ unless told; without pages,
// the examples of every layout. Site pages at 320, 768 and 1280 px, kiosk pages at 1080 × 1920, sheets as they are printed.
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { inTabs, newContext, openBrowser } from './lib/browser.mjs'
import { examples, offShelves, readPages } from './lib/pages.mjs'
import { picturesOf } from './lib/pdf.mjs'
import { serveAnyRoot } from './lib/server.mjs'

const [out, folder = 'public', ...named] = process.argv.slice(2)
if (!out || !existsSync(folder)) {
  console.error('usage: node gates/screens.mjs OUT [FOLDER] [PAGE …]   (FOLDER must be a built site; default public)')
  process.exit(2)
}
// A picture is cut off here: the longest pages are too tall for any viewer.
const tallest = 12000

await mkdir(out, { recursive: true })
const pages = offShelves(await readPages(folder))
const chosen = named.length ? pages.filter(page => named.includes(page.file)) : examples(pages)
const missing = named.filter(name => !chosen.some(page => page.file === name))
if (missing.length) {
  console.error(`screens: not in ${folder}: ${missing.join(' ')}`)
  process.exit(2)
}

const host = await serveAnyRoot(path.resolve(folder))
const browser = await openBrowser()
const context = await newContext(browser, { reducedMotion: 'reduce' })
await inTabs(chosen, () => context.newPage(), async ({ file, medium }, tab) => {
  const picture = path.join(out, file.replace(/\.html$/, '').replaceAll('/', '_'))
  await tab.goto(host.address + file)
  for (const [width, height] of medium === 'kiosk' ? [[1080, 1920]] : [[320, 640], [768, 1024], [1280, 900]]) {
    await tab.setViewportSize({ width, height })
    const full = await tab.evaluate(() => document.documentElement.scrollHeight)
    await tab.screenshot({ path: `${picture}.${width}.png`, fullPage: medium !== 'kiosk' && full <= tallest, animations: 'disabled' })
  }
  if (medium !== 'kiosk') await picturesOf(await tab.pdf({ preferCSSPageSize: true, printBackground: true }), `${picture}.paper`, 80)
})
await browser.close()
host.close()
console.log(`screens: ${chosen.length} pages in ${out}`)
