// Chromium, set up alike for every gate: Vietnamese, the clock of Việt Nam, no service worker, nothing in the background.
import { spawn } from 'node:child_process'
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

// openMortal starts a browser that keeps what it knows in a folder, as a clerk's does, and that can be killed as by a power cut: with
// all its processes, and nothing of it is asked to go.
export async function openMortal(folder) {
  const program = spawn(process.env.NIEMYET_CHROMIUM ?? '/usr/bin/chromium-headless-shell',
    [...flags, '--remote-debugging-port=0', '--user-data-dir=' + folder, 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const address = await new Promise((resolve, reject) => {
    let said = ''
    program.on('exit', code => reject(new Error(`the browser ended with ${code}: ${said}`)))
    program.stderr.on('data', data => {
      const at = (said += data).match(/ws:\/\/\S+/)
      if (at) resolve(at[0])
    })
  })
  const ended = new Promise(done => program.on('exit', done))
  const kill = async () => {
    if (program.exitCode === null && program.signalCode === null) process.kill(-program.pid, 'SIGKILL')
    await ended
  }
  try {
    const browser = await chromium.connectOverCDP(address, { timeout: patience })
    const context = browser.contexts()[0]
    context.setDefaultTimeout(patience)
    return { kill, page: await context.newPage() }
  } catch (error) {
    await kill()
    throw error
  }
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

// lend gives a browser for a while: a new one, or one of those that a test keeps for many checks, one after the other. release closes it, or
// all that was opened in it.
export async function lend(kept, kind) {
  const browser = kept ? await kept.of(kind) : await openBrowser(kind)
  return { browser, release: () => kept ? Promise.all(browser.contexts().map(context => context.close())) : browser.close() }
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
