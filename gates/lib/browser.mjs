// Chromium, set up alike for every gate: Vietnamese, the clock of Việt Nam, no service worker, nothing in the background.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { patience } from './patience.mjs'

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--force-color-profile=srgb']

// tabs is how many pages are worked on at once: more only slow each other down on two cores.
const tabs = 2

// openBrowser starts the small headless shell, or the full browser for what a citizen would really use.
export function openBrowser({ full = false } = {}) {
  const executablePath = process.env.NIEMYET_CHROMIUM ?? (full ? '/usr/bin/chromium' : '/usr/bin/chromium-headless-shell')
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: false, args: flags, timeout: patience })
}

// Browsers opens each of the two when it is first asked for.
export class Browsers {
  #open = new Map()

  async of({ full = false } = {}) {
    if (!this.#open.has(full)) this.#open.set(full, openBrowser({ full }))
    return this.#open.get(full)
  }

  async close() {
    for (const browser of this.#open.values()) await (await browser).close()
    this.#open.clear()
  }
}

// newContext opens a private window; options add to or change the common ones.
export async function newContext(browser, options = {}) {
  const context = await browser.newContext({
    locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', serviceWorkers: 'block', viewport: { width: 1280, height: 900 }, ...options,
  })
  context.setDefaultTimeout(patience)
  return context
}

export const addressOf = (folder, file) => pathToFileURL(path.join(folder, file)).href

// atOnce does work(item) for every item, a few at a time.
export async function atOnce(items, work) {
  const waiting = [...items]
  const worker = async () => { while (waiting.length) await work(waiting.shift()) }
  await Promise.all(Array.from({ length: tabs }, worker))
}

// inTabs does work(item, tab) for every item, a few at a time, and opens no more tabs than that.
export async function inTabs(items, open, work) {
  const idle = []
  await atOnce(items, async item => {
    const tab = idle.pop() ?? await open()
    await work(item, tab)
    idle.push(tab)
  })
  await Promise.all(idle.map(tab => tab.close()))
}
