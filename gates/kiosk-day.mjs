// A kiosk that nobody switches off: hours of a clock that runs ahead (HOURS, 24). By day a visitor an hour, who walks away; then a new
// version of the folder, and a night in which nobody comes: it must take the version over by itself. What the page holds, its listeners
// and the copies of the worker must not grow with the hours.
import { createHash } from 'node:crypto'
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { newContext, openBrowser } from './lib/browser.mjs'
import { runAsCommand } from './lib/gate.mjs'
import { kioskAlone } from './lib/kiosk-alone.mjs'
import { until, within } from './lib/patience.mjs'
import { serveBelow } from './lib/server.mjs'

const hours = Number(process.env.HOURS ?? 24)
const MINUTE = 60_000

// words are what each visitor looks for.
const words = 'khai sinh'

// growth is what the last hours may hold more than the first ones, when everything has been seen once: a tenth, and a little.
const growth = { JSHeapUsedSize: [1.1, 512 * 1024], Nodes: [1.1, 50], JSEventListeners: [1.1, 10], Documents: [1, 1] }

// Options are for the test of this check: other hours, and a page that is spoiled.
export async function check(folder, report, options = {}) {
  const own = kioskAlone(folder, report)
  if (!own) return
  const kiosk = path.join(own, 'kiosk'), next = path.join(own, 'next')
  cpSync(kiosk, next, { recursive: true })
  const version = renew(next)
  const server = await serveBelow(kiosk, '/')
  const browser = await openBrowser({ full: true })
  try {
    const day = new Day(browser, server.address, report, options)
    await day.begin()
    const last = options.hours ?? hours
    for (let hour = 0; hour < last; hour++) {
      if (hour === Math.floor(last / 2)) {
        renameSync(kiosk, path.join(own, 'old'))
        renameSync(next, kiosk)
      }
      await day.hour(hour, hour < last / 2)
      if (hour === Math.floor(last / 2)) await day.fetched(version)
    }
    await day.end(version)
  } finally {
    await browser.close()
    await server.close()
    rmSync(own, { recursive: true })
  }
}

// renew makes a folder another version: a page that differs by its end, and a list that says so.
function renew(folder) {
  const page = path.join(folder, 'index.html'), list = path.join(folder, 'danh-sach.js')
  writeFileSync(page, readFileSync(page, 'utf8').replace('</body>', '<!-- another version --></body>'))
  const body = readFileSync(page), version = createHash('sha256').update(body).digest('hex').slice(0, 16)
  const entry = `{"p":"index.html","n":${body.length},"h":"${version}"}`
  const text = readFileSync(list, 'utf8')
  const renewed = text.replace(/\{"p":"index\.html",[^}]*\}/, entry).replace(/"version":"[0-9a-f]+"/, `"version":"${version}"`)
  if (renewed === text) throw new Error('danh-sach.js has another form: no version could be made')
  writeFileSync(list, renewed)
  return version
}

// soon gives up what a page that goes to another takes with it: the browser answers no more, and says nothing of it.
const soon = answer => within(answer, 20_000)

// Day is a kiosk from morning to morning.
class Day {
  #held = []
  #errors = []

  constructor(browser, address, report, options) { Object.assign(this, { browser, address, report, options }) }

  async begin() {
    this.context = await newContext(this.browser, { serviceWorkers: 'allow', hasTouch: true, viewport: { width: 1080, height: 1920 } })
    await this.context.clock.install({ time: new Date('2026-11-23T07:00:00+07:00') })
    if (this.options.spoil) await this.context.addInitScript(this.options.spoil)
    this.tab = await this.context.newPage()
    this.tab.on('pageerror', error => this.#errors.push(error.message))
    await this.tab.goto(this.address + 'index.html')
    await until(() => this.tab.evaluate(() => navigator.serviceWorker.ready.then(() => true)))
    this.clean = await this.marks() // nobody has stood there yet
    this.cdp = await this.context.newCDPSession(this.tab)
    await this.cdp.send('Performance.enable')
  }

  // hour is a visitor who reads, marks something and walks away, and then nobody for the rest of it; at night nobody at all.
  async hour(n, visited) {
    if (visited) await this.visit(n)
    await this.pass(3 * MINUTE) // the question, and the wipe
    await until(() => this.waiting())
    for (let minute = 3; minute < 60; minute += 3) await this.pass(3 * MINUTE)
    if (!await this.waiting()) this.report.fault('index.html', 'awake', `hour ${n}: nobody stands there, and the poster is not shown`)
    const marks = await this.marks()
    if (marks !== this.clean) this.report.fault('index.html', 'remembers', `hour ${n}: ${marks.slice(0, 200)}`)
    this.#held.push(await this.holds())
  }

  async visit(n) {
    if (await this.tab.locator('[data-attract-start]').isVisible()) await this.tab.locator('[data-attract-start]').click()
    const pages = await this.ask(() => [...document.querySelectorAll('main a[href]')].map(a => a.getAttribute('href')).filter(to => to.endsWith('.html')))
    for (let i = 0; i < 3; i++) {
      await this.tab.goto(this.address + pages[(n * 3 + i) % pages.length])
      await this.pass(5000)
    }
    await this.search(n)
  }

  // search is what leaves a mark for the way back: words, an answer, a touch. Where it leaves none, nothing is proven by none being left.
  async search(n) {
    const answer = this.tab.locator('[data-seek-list] a').first()
    await this.tab.goto(this.address + 'tim-kiem.html')
    await this.tab.locator('[data-seek-input]').fill(words)
    const found = await until(async () => {
      await this.pass(1000)
      return (await answer.innerText({ timeout: 1000 }).catch(() => '')).toLowerCase().includes(words)
    })
    if (found) await answer.click()
    await this.tab.waitForLoadState()
    if (!(await this.marks()).includes(words)) this.report.fault('tim-kiem.html', 'unmarked', `hour ${n}: a visitor looked for “${words}”, and the kiosk held nothing that could be wiped`)
  }

  // marks is all that a tab can keep of who stood there.
  marks() {
    return this.ask(async () => JSON.stringify({
      name: window.name, session: { ...sessionStorage }, local: { ...localStorage }, cookie: document.cookie,
      databases: (await indexedDB.databases()).map(d => d.name), typed: [...document.querySelectorAll('input')].map(i => i.value + i.checked).join(),
    }))
  }

  // pass lets the clock run; the page may go to another meanwhile, which the clock outlives.
  async pass(time) {
    const before = await this.now()
    for (let tries = 0; tries < 20; tries++) {
      const left = time - (await this.now() - before)
      if (left <= 0) return
      await soon(this.tab.clock.runFor(Math.min(left, MINUTE)).catch(() => {}))
      await this.tab.waitForLoadState().catch(() => {})
    }
  }

  now() { return this.ask(() => Date.now()) }

  waiting() { return this.tab.locator('[data-attract]').isVisible() }

  // ask asks the page something, and once more where it went to another meanwhile.
  async ask(question, about) {
    let answer
    await until(() => soon(this.tab.evaluate(question, about).then(given => { answer = given; return true }, () => false)))
    return answer
  }

  // fetched waits for what the clock does not hurry: the worker fetches the new version file by file, and has it when it waits to take over.
  async fetched(version) {
    const there = await until(() => this.ask(async name => {
      const own = await navigator.serviceWorker.getRegistration()
      return !own.installing && (await caches.keys()).includes(name)
    }, 'niemyet-kiosk-' + version))
    if (!there) this.report.fault('kiosk-worker.js', 'unfetched', `the worker did not fetch the new version ${version}`)
  }

  // holds is what is kept after what nobody needs was given back.
  async holds() {
    await this.cdp.send('HeapProfiler.collectGarbage')
    const { metrics } = await this.cdp.send('Performance.getMetrics')
    const held = Object.fromEntries(metrics.filter(m => m.name in growth).map(m => [m.name, m.value]))
    held.copies = await this.ask(() => caches.keys())
    return held
  }

  async end(version) {
    this.report.counts['hours of a kiosk'] = this.#held.length
    const third = Math.max(1, Math.floor(this.#held.length / 3))
    const middle = (list, name) => list.map(h => h[name]).sort((a, b) => a - b)[Math.floor(list.length / 2)]
    for (const [name, [times, more]] of Object.entries(growth)) {
      const first = middle(this.#held.slice(0, third), name), last = middle(this.#held.slice(-third), name)
      this.report.counts[`${name} ${first} →`] = last
      if (last > first * times + more) this.report.fault('index.html', 'grows', `${name}: ${first} in the first hours, ${last} in the last`)
    }
    const copies = this.#held.at(-1).copies
    if (copies.length !== 1 || copies[0] !== 'niemyet-kiosk-' + version) this.report.fault('kiosk-worker.js', 'copies', `the worker keeps ${copies}, not the new version ${version} alone`)
    await this.tab.goto(this.address + 'index.html')
    if (!(await this.tab.content()).includes('another version')) this.report.fault('index.html', 'old', 'the new version is not shown')
    for (const error of new Set(this.#errors)) this.report.fault('index.html', 'error', error)
  }
}

await runAsCommand(import.meta.url, 'kiosk-day', check)
