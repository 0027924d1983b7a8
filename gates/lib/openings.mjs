// A page is opened once in a window, and every gate that looks at it there looks at it then, one after the other: to open it is a third of the work.
import { inTabs, lend, newContext } from './browser.mjs'
import { readPages } from './pages.mjs'
import { serveAnyRoot } from './server.mjs'

// A page is opened in each window where it is looked at, and not made narrower there: a script may have asked how wide it is. What is
// made narrower in a look is seen as by somebody who does that.
const windows = {
  phone: { viewport: { width: 320, height: 800 } },
  wide: { viewport: { width: 1280, height: 900 } },
  totem: { viewport: { width: 1080, height: 1920 }, hasTouch: true },
}

// windowOf is the large window in which pages of a medium are seen.
export const windowOf = ({ medium }) => medium === 'kiosk' ? 'totem' : 'wide'

const plain = { media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' }

// openFor opens the pages of a folder for gates, each {looks, report, options}. looks(pages, report, options) gives the looks of a gate, each
//   window  the name of one of the windows
//   pages   those that are looked at
//   dress   (context), what the window needs before a page is opened, if anything
//   see     (page, tab), the look; size and media of the window are put right again after it
//   spoils  true where it leaves the page changed: who looks next has it opened anew
export async function openFor(gates, folder, { browsers } = {}) {
  const pages = await readPages(folder)
  const looks = gates.flatMap(({ looks, report, options }) => looks(pages, report, options))
  const host = await serveAnyRoot(folder)
  const { browser, release } = await lend(browsers)
  try {
    for (const [name, options] of Object.entries(windows)) {
      const here = looks.filter(look => look.window === name)
      const context = await newContext(browser, { ...options, reducedMotion: plain.reducedMotion })
      for (const look of here) await look.dress?.(context)
      const wanted = new Set(here.flatMap(look => look.pages))
      await inTabs(pages.filter(page => wanted.has(page)), () => context.newPage(), (page, tab) =>
        seeAll(tab, options.viewport, host.address + page.file, page, here.filter(look => look.pages.includes(page))))
      await context.close()
    }
  } finally {
    await release()
    host.close()
  }
}

async function seeAll(tab, size, address, page, looks) {
  let opened = false
  for (const look of looks) {
    await tab.setViewportSize(size)
    await tab.emulateMedia(plain)
    if (!opened) await tab.goto(address)
    await look.see(page, tab)
    opened = !look.spoils
  }
}

// alone is the check of a gate that has the pages opened for itself.
export const alone = looks => (folder, report, { browsers, ...options } = {}) => openFor([{ looks, report, options }], folder, { browsers })
