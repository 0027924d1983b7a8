// The kiosk as a visitor meets it, by touch: from a folder on disk that holds nothing else, and from a host whose server dies.
// Looks for a procedure on the kiosk's own keyboard, answers for the case, ticks, prints the slip and reads its code, walks away.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { everyTask } from './kiosk-tasks.mjs'
import { everySize } from './kiosk-sizes.mjs'
import { runAxe } from './lib/axe.mjs'
import { Browsers, inTabs, newContext } from './lib/browser.mjs'
import { kioskAlone } from './lib/kiosk-alone.mjs'
import { answers, typeWith } from './lib/kiosk-keys.mjs'
import { runAsCommand } from './lib/gate.mjs'
import { smallTargets } from './lib/in-page.mjs'
import { listFiles } from './lib/pages.mjs'
import { patience as usual, settled, until as becomes } from './lib/patience.mjs'
import { serveBelow } from './lib/server.mjs'

const plan = JSON.parse(readFileSync(new URL('kiosk.json', import.meta.url), 'utf8'))
const totem = { viewport: { width: 1080, height: 1920 }, hasTouch: true, reducedMotion: 'reduce' }
const sizes = { totem: totem.viewport, wide: { width: 1920, height: 1080 }, tablet: { width: 800, height: 1280 } }

// parts may leave some of the work out, only names the modes to look at, or the pages whose taps are measured: a planted fault needs one
// of each. tries is how often a tap that is too slow is tried.
// patience is how many milliseconds the page has for anything; the check ends at the first fault of the rule until. Browsers that are
// given are used and left open, with nothing else in them. Visits are made in the browser of a citizen; what is measured page by page,
// in the small shell of the same engine, which draws it at two thirds of the cost.
export async function check(folder, report, { parts = ['disk', 'host', 'pages', 'sizes', 'tasks', 'modes', 'speed'], only, patience = usual, tries = 8, until, browsers: given } = {}) {
  const own = kioskAlone(folder, report)
  if (!own) return
  const kiosk = path.join(own, 'kiosk')
  const browsers = given ?? new Browsers()
  const work = new Work(browsers)
  try {
    await Promise.race([seen(report, until), everything(work, kiosk, report, { parts, only, patience, tries })])
  } finally {
    await work.end()
    if (!given) await browsers.close()
    rmSync(own, { recursive: true })
  }
}

// Work opens windows in browsers until it has ended.
class Work {
  #browsers
  #contexts = []
  ended = false
  visiting = { newContext: options => this.#window({ full: true }, options) }
  measuring = { newContext: options => this.#window({}, options) }

  constructor(browsers) { this.#browsers = browsers }

  // #window closes a window that came open while the work ended.
  async #window(kind, options) {
    const context = await (await this.#browsers.of(kind)).newContext(options)
    this.#contexts.push(context)
    if (!this.ended) return context
    await context.close()
    throw new Error('the check has ended')
  }

  async end() {
    this.ended = true
    await Promise.all(this.#contexts.map(context => context.close()))
  }
}

async function everything(work, kiosk, report, { parts, only, patience, tries }) {
  const { visiting, measuring } = work
  try {
    if (parts.includes('disk')) await fromDisk(visiting, kiosk, report, patience)
    if (parts.includes('host')) await fromHost(visiting, kiosk, report, patience)
    if (parts.includes('pages')) await everyPage(measuring, kiosk, report)
    if (parts.includes('sizes')) await everySize(measuring, kiosk, report, only)
    if (parts.includes('tasks')) await everyTask(visiting, kiosk, report, plan, { patience, only })
    if (parts.includes('modes')) await everyMode(measuring, kiosk, report, only)
    if (parts.includes('speed')) await speed(visiting, kiosk, report, { only, tries })
  } catch (error) {
    if (!work.ended) throw error
  }
}

// seen is done when a fault of the rule is found; without a rule, never.
function seen(report, rule) {
  return new Promise(resolve => {
    const tell = report.fault
    if (rule) report.fault = (...fault) => { tell.apply(report, fault); if (fault[1] === rule) resolve() }
  })
}

// ---- The visit ------------------------------------------------------------------------------------------------------

async function fromDisk(browser, kiosk, report, patience) {
  const context = await newContext(browser, totem)
  const tab = await context.newPage()
  const visit = new Visit(tab, pathToFileURL(kiosk).href + '/', report, 'disk', patience)
  await visit.attempt(async () => {
    await visit.start()
    await visit.find()
    await visit.chooseAndTick()
    await visit.slip()
    await visit.leave()
  })
  await visit.attempt(() => otherPapers(visit, kiosk))
  await context.close()
}

// otherPapers prints the longest page on every paper there is.
async function otherPapers(visit, kiosk) {
  const [file] = (await listFiles(kiosk, '.html')).filter(file => file.startsWith('thu-tuc/')).sort((a, b) => size(kiosk, b) - size(kiosk, a))
  const page = readFileSync(path.join(kiosk, file), 'utf8')
  for (const kind of ['80', '58', 'a5']) {
    writeFileSync(path.join(kiosk, file), page.replace(/data-slip="?[^" ]+"?/, `data-slip="${kind}"`))
    await visit.tab.goto(`${visit.root}${file}#giay-to`)
    await visit.tab.reload()
    // Nothing is chosen here: the slip has what everybody brings.
    visit.papers = await visit.tab.locator(await visit.tab.locator('[data-ask]').count() ? '.bring:not([data-of-case]) .tick:visible' : '.tick:visible').count()
    await visit.slip()
  }
  writeFileSync(path.join(kiosk, file), page)
}

async function fromHost(browser, kiosk, report, patience) {
  const host = await serveBelow(kiosk, '/a/b/')
  const context = await newContext(browser, { ...totem, serviceWorkers: 'allow' })
  const tab = await context.newPage()
  const visit = new Visit(tab, host.address, report, 'host, server dead', patience)
  await visit.attempt(async () => {
    const load = await loadOf(tab, host.address + 'index.html')
    report.counts['B first load'] = load
    if (load > plan.load) report.fault('index.html', 'heavy', `the first load takes ${load} bytes, at most ${plan.load}`)
    if (!await becomes(() => tab.evaluate(() => Boolean(navigator.serviceWorker.controller)), patience)) visit.fault('worker', 'no service worker takes the kiosk into its keeping')
    host.close()
    visit.deaf = true // a dead server makes the update check fail, as it should
    await tab.reload()
    await visit.start()
    await visit.find()
    await visit.chooseAndTick()
    await visit.leave()
  })
  host.close()
  await context.close()
}

// loadOf is how many bytes a page brings, uncompressed.
async function loadOf(tab, address) {
  const sizes = []
  const note = response => sizes.push(response.body().then(body => body.length, () => 0))
  tab.on('response', note)
  await tab.goto(address, { waitUntil: 'networkidle' }).catch(() => {})
  tab.off('response', note)
  const here = (await tab.evaluate(() => performance.getEntriesByType('resource').map(entry => [entry.name, entry.decodedBodySize])))
    .filter(([name]) => !/kiosk-worker|danh-sach/.test(name)).reduce((sum, [, size]) => sum + size, 0)
  return here + (await sizes[0])
}

class Visit {
  constructor(tab, root, report, place, patience) {
    Object.assign(this, { tab, root, report, place, deaf: false })
    tab.setDefaultTimeout(patience)
    tab.on('request', request => {
      if (!request.url().startsWith(root) && !/^(data|blob):/.test(request.url())) this.fault('foreign-request', request.url())
    })
    // A page that is left while its icon still loads breaks that off: nobody misses it.
    tab.on('requestfailed', request => { if (!this.deaf && request.failure()?.errorText !== 'net::ERR_ABORTED') this.fault('failed-request', `${request.url()}: ${request.failure()?.errorText}`) })
    tab.on('pageerror', error => this.fault('script-error', error.message))
    tab.on('console', message => { if (message.type() === 'error' && !this.deaf) this.fault('script-error', message.text()) })
  }

  // rest waits until the screen takes touches: just after it has changed it takes none.
  async rest() {
    await this.tab.clock.runFor(600)
    await this.tab.locator('html:not(.is-new)').waitFor({ state: 'attached' })
  }

  fault(rule, message) { this.report.fault('kiosk', rule, `${message} [${this.place}]`) }

  async attempt(work) {
    try {
      await work()
    } catch (error) {
      this.fault('stuck', error.message)
    }
  }

  async start() {
    await this.tab.addInitScript(() => { window.print = () => { window.printed = (window.printed ?? 0) + 1 } })
    await this.tab.clock.install({ time: new Date(await this.tab.evaluate(() => Date.now()).catch(() => Date.now())) })
    await this.tab.goto(this.root + 'index.html')
    this.steps = await this.tab.evaluate(() => history.length)
  }

  async find() {
    const { tab } = this
    await this.rest()
    await tab.locator('.kiosk-find__link').tap()
    await tab.locator('[data-key="a"]').waitFor()
    await this.rest()
    await typeWith(tab, plan.keys)
    const written = await tab.locator('[data-seek-input]').inputValue()
    if (written !== plan.text) this.fault('wrong-letters', `the keys ${plan.keys} give “${written}”, not “${plan.text}”`)
    await tab.clock.runFor(300)
    const first = tab.locator(answers).first()
    await first.waitFor()
    const name = await first.innerText()
    if (!name.toLowerCase().includes(plan.name)) this.fault('wrong-result', `first comes “${name.split('\n')[0]}”`)
    await first.tap()
    await tab.locator('.card--bring').waitFor()
    const here = tab.url()
    await this.rest()
    await tab.locator('[data-back]').tap() // back to what was typed, and forth again
    await tab.locator('[data-seek-input]').waitFor()
    await first.waitFor()
    await this.rest()
    if (await tab.locator('[data-seek-input]').inputValue() !== plan.text) this.fault('back', '“Quay lại” does not lead back to what was typed')
    await first.tap()
    await tab.locator('.card--bring').waitFor()
    if (tab.url() !== here) this.fault('back', `the same result leads to ${tab.url()}`)
  }

  async chooseAndTick() {
    const { tab } = this
    await this.rest()
    await tab.locator('.card--bring .card__link').tap()
    await this.rest()
    if (await tab.locator('#truong-hop').count()) {
      const cases = tab.locator('[data-case]')
      await cases.first().waitFor()
      if (await tab.locator('#truong-hop').getAttribute('data-ask') === 'each') {
        await cases.nth(1 % await cases.count()).tap()
        await tab.locator('.choose .act--main').tap()
      } else await cases.first().tap()
      await tab.locator('#giay-to').waitFor()
      await this.rest()
      const shown = await tab.locator('[data-of-case]:visible').count()
      if (shown !== 1) this.fault('case', `one case was chosen, ${shown} are shown`)
    }
    await tab.locator('#giay-to').waitFor()
    await tab.locator('.tick__label:visible').first().tap()
    await tab.clock.runFor(100)
    const counted = await tab.locator('[data-count]').innerText()
    this.papers = await tab.locator('.tick:visible').count()
    if (!counted.includes(`1/${this.papers}`)) this.fault('ticks', `one of ${this.papers} papers is ticked, the page says “${counted}”`)
  }

  async slip() {
    const { tab } = this
    await this.rest()
    await tab.locator('[data-print]:visible').first().tap()
    if (!await tab.evaluate(() => window.printed)) return this.fault('slip', 'the button does not print')
    const boxes = await tab.locator('.slip__paper').count()
    const kind = await tab.evaluate(() => document.documentElement.dataset.slip)
    const want = { 80: 80, 58: 58, a5: 148 }[kind]
    const own = mkdtempSync(path.join(os.tmpdir(), 'niemyet-slip-')) // several kiosks may be tried at once
    const file = path.join(own, 'slip.pdf')
    writeFileSync(file, await tab.pdf({ preferCSSPageSize: true, printBackground: true }))
    try {
      const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
      const [, wide] = info.match(/Page size:\s+([\d.]+) x/)
      const pages = Number(info.match(/Pages:\s+(\d+)/)[1])
      if (Math.abs(wide / 72 * 25.4 - want) > 0.6) this.fault('slip', `the slip is ${(wide / 72 * 25.4).toFixed(1)} mm wide, not ${want}`)
      if (pages !== 1 && kind !== 'a5') this.fault('slip', `the slip takes ${pages} pages`)
      const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
      const code = (await tab.locator('.slip__code').textContent()).trim()
      for (const word of [code, 'Giấy tờ cần mang', 'Nộp ở đâu', 'Bao lâu', 'Bao nhiêu tiền', 'Hỏi ai', 'Dữ liệu ngày', 'In ngày']) {
        if (!text.includes(word)) this.fault('slip', `“${word}” is not on the slip`)
      }
      if (boxes !== this.papers) this.fault('slip', `${boxes} papers on the slip, ${this.papers} on the screen`)
      await this.#code(file, pages)
    } finally {
      rmSync(own, { recursive: true })
    }
    this.report.counts.slips = (this.report.counts.slips ?? 0) + 1
    await tab.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    if (await tab.locator('.slip__paper').count()) this.fault('slip', 'the slip of this visitor is left in the page')
  }

  // #code reads the code of the slip as a telephone does, off paper of 203 dots an inch.
  async #code(file, page) {
    if (!await this.tab.locator('[data-page-code]').count()) return
    const want = (await this.tab.locator('[data-page-code] .code__address').textContent()).trim()
    const picture = file.replace('.pdf', '')
    execFileSync('pdftoppm', ['-r', '203', '-mono', '-singlefile', '-f', String(page), '-l', String(page), file, picture]) // it stands at the end
    try {
      const read = execFileSync('zbarimg', ['-q', '--raw', '--nodbus', '-Sdisable', '-Sqrcode.enable', `${picture}.pbm`], { encoding: 'utf8' }).trim()
      if (read !== want) this.fault('code', `the code on the slip says ${read}, not ${want}`)
      this.report.counts['codes read'] = (this.report.counts['codes read'] ?? 0) + 1
    } catch (error) {
      this.fault('code', `the code on the slip cannot be read: ${error.message}`)
    } finally {
      rmSync(`${picture}.pbm`, { force: true })
    }
  }

  // leave walks away: the question, one more touch, then nothing but home.
  async leave() {
    const { tab } = this
    await this.rest()
    for (const tool of ['big', 'contrast', 'lang']) {
      await tab.locator(`[data-tool=${tool}]`).tap()
      await tab.clock.runFor(100)
    }
    const [idle, warn] = await tab.evaluate(() => [document.documentElement.dataset.idle * 1000, document.documentElement.dataset.warn * 1000])
    await tab.clock.runFor(idle + 1500)
    const stay = tab.locator('[data-stay]')
    if (!await stay.isVisible()) return this.fault('idle', `no question after ${idle / 1000} s without a touch`)
    const box = await stay.boundingBox()
    if (box.height < 96 || box.width < 300) this.fault('idle', `the button to stay is ${box.width} × ${box.height} px`)
    if (warn < 20000) this.fault('idle', `the question is open for ${warn / 1000} s, at least 20`)
    await this.rest()
    await stay.tap()
    if (await stay.isVisible()) this.fault('idle', 'the question stays after an answer')
    await tab.clock.runFor(idle + 1500)
    await tab.clock.runFor(warn - 4000)
    if (!await stay.isVisible()) this.fault('idle', 'the question closes before its time')
    await tab.clock.runFor(6000)
    await tab.waitForURL(/index\.html/)
    await tab.waitForLoadState('load')
    await this.#clean('after a while')
    await tab.locator('[data-attract]').waitFor({ state: 'visible' })
    const length = await tab.evaluate(() => history.length)
    if (length !== this.steps) this.fault('history', `the visit leaves ${length - this.steps} steps in the history`)
    for (const way of ['goBack', 'goForward']) {
      await tab[way]({ timeout: 15000 }).catch(() => {})
      const here = tab.url()
      if (here.startsWith(this.root) && !/index\.html(#.*)?$/.test(here)) this.fault('history', `${way} leads to ${here}`)
      if (here.startsWith(this.root)) await this.#clean(way)
    }
  }

  async #clean(when) {
    const left = await this.tab.evaluate(() => ({
      name: window.name,
      classes: [...document.documentElement.classList].filter(name => /^is-/.test(name) && name !== 'is-new').join(' '),
      typed: [...document.querySelectorAll('input')].some(input => input.value && input.type === 'text' || input.checked),
      stored: [localStorage, sessionStorage].some(store => store.length) || Boolean(document.cookie),
      english: document.querySelector('h1').textContent,
    }))
    if (left.name || left.classes || left.typed) this.fault('not-wiped', `${when} there is left: ${JSON.stringify(left)}`)
    if (left.stored) this.fault('stored', `${when} something is kept on the machine`)
    if (/need/.test(left.english)) this.fault('not-wiped', `${when} the language is still the visitor's`)
  }
}

// ---- Every page -----------------------------------------------------------------------------------------------------

// hardest are all pages of lists and the longest procedures: what fits there fits on the shorter ones of the same layout.
function hardest(kiosk, files) {
  const procedures = files.filter(file => file.startsWith('thu-tuc/')).sort((a, b) => size(kiosk, b) - size(kiosk, a))
  return files.filter(file => !file.startsWith('thu-tuc/')).concat(procedures.slice(0, plan.procedures))
}

// everyPage measures targets on all screens, and that the five answers need no scrolling at any of three sizes.
async function everyPage(browser, kiosk, report) {
  const files = hardest(kiosk, await listFiles(kiosk, '.html'))
  report.counts['kiosk pages'] = files.length
  report.counts['answers that scroll'] = 0
  const root = pathToFileURL(kiosk).href + '/'
  const context = await newContext(browser, totem)
  await inTabs(files, () => context.newPage(), async (file, tab) => {
    await tab.setViewportSize(sizes.totem)
    await tab.goto(root + file)
    const screens = await tab.evaluate(() => [...document.querySelectorAll('[data-screen]')].map(screen => '#' + screen.id))
    for (const screen of screens.length ? screens : ['']) {
      if (screen) await tab.evaluate(screen => location.replace(screen), screen)
      await settled(tab)
      const tell = found => found.forEach(({ rule, message }) => report.fault(file + screen, rule, message))
      tell(await tab.evaluate(smallTargets, { least: 60, gap: 8, inline: true }))
      tell(await tab.evaluate(smallText))
    }
    if (!screens.length) return
    await tab.evaluate(() => location.replace('#tong-quan'))
    for (const [name, viewport] of Object.entries(sizes)) {
      await tab.setViewportSize(viewport)
      await settled(tab)
      const hidden = await tab.evaluate(hiddenAnswers)
      if (!hidden.length) continue
      report.counts['answers that scroll']++
      report.fault(file, 'scrolls', `${hidden.join(', ')} cannot be seen without scrolling [${name}]`)
    }
  })
  await context.close()
}

// hiddenAnswers are the cards that do not lie above the bar.
function hiddenAnswers() {
  scrollTo(0, 0)
  const bars = [...document.querySelectorAll('.kiosk-bar, .kiosk-scroll')].filter(bar => bar.offsetParent || bar.getClientRects().length)
  const top = Math.min(...bars.map(bar => bar.getBoundingClientRect().top))
  return [...document.querySelectorAll('.card')].filter(card => card.getBoundingClientRect().bottom > top + 1).map(card => card.className.replace(/.*--/, ''))
}

// smallText finds words below 24 px.
function smallText() {
  const found = new Map()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue
    const size = parseFloat(getComputedStyle(element).fontSize)
    if (size < 23.9) found.set(element.className || element.tagName, { rule: 'small-text', message: `“${node.data.trim().slice(0, 30)}” is ${size} px` })
  }
  return [...found.values()]
}

// ---- Every mode -----------------------------------------------------------------------------------------------------

const modes = { big: ['big'], contrast: ['contrast'], low: ['low'], all: ['big', 'contrast', 'low', 'lang'] }
const colours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']
const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// everyMode has axe look at each layout as the buttons of the bar change it, at the question and at the attract screen;
// in low reach nothing that can be touched may lie above the line. Each layout is loaded once. Axe holds everything against the
// screen on which all buttons are pressed; where contrast alone changes, colours do, and only what judges them looks; in low reach
// screens move and nothing else, which geometry sees.
async function everyMode(browser, kiosk, report, only = ['contrast', 'low', 'all']) {
  const context = await newContext(browser, totem)
  const root = pathToFileURL(kiosk).href + '/'
  const tab = await context.newPage()
  const everything = { type: 'tag', values: tags }
  const look = async (file, mode, runOnly = everything) => {
    report.counts['looks of axe'] = (report.counts['looks of axe'] ?? 0) + 1
    const { violations } = await runAxe(tab, { runOnly })
    for (const { id, help, nodes } of violations) report.fault(file, id, `${help} [${mode}] ${nodes[0].target.join(' ')}: ${nodes[0].any.concat(nodes[0].all)[0]?.message ?? ''}`)
  }
  const chosen = new Map()
  for (const file of await listFiles(kiosk, '.html')) {
    const layout = readFileSync(path.join(kiosk, file), 'utf8').match(/data-layout="?(\w+)/)?.[1]
    if (layout && (layout !== 'procedure' || file.includes('khai-sinh') || !chosen.has(layout))) chosen.set(layout, file)
  }
  const fresh = async file => { // a visitor who comes to a kiosk that nobody has touched
    await tab.goto('about:blank')
    await tab.evaluate(() => { window.name = '' })
    await tab.goto(root + file)
  }
  for (const [layout, file] of chosen) {
    await fresh(file)
    await tab.locator('html:not(.is-new)').waitFor({ state: 'attached' }) // before that a screen takes no touch
    const screens = layout === 'procedure' ? await tab.evaluate(() => [...document.querySelectorAll('[data-screen]')].map(screen => '#' + screen.id)) : ['']
    let pressed = []
    for (const mode of only) {
      const tools = modes[mode]
      if (screens[0]) await tab.evaluate(screen => location.replace(screen), screens[0])
      for (const tool of new Set([...pressed, ...tools])) {
        if (pressed.includes(tool) === tools.includes(tool)) continue
        await tab.locator('html:not(.is-new)').waitFor({ state: 'attached' })
        await tab.locator(`[data-tool=${tool}]`).tap()
      }
      pressed = tools
      for (const screen of screens) {
        if (screen) await tab.evaluate(screen => location.replace(screen), screen)
        if (!tools.includes('low')) await look(file + screen, mode, { type: 'rule', values: colours })
        else if (mode !== 'low') await look(file + screen, mode)
        else await settled(tab)
        for (const name of await tab.evaluate(cutOff)) report.fault(file + screen, 'cut-off', `${name} is under the bar and nothing scrolls [${mode}]`)
        if (!tools.includes('low')) continue
        for (const name of await tab.evaluate(outOfReach)) report.fault(file + screen, 'out-of-reach', `${name} lies in the upper part [${mode}]`)
      }
    }
  }
  await fresh('index.html')
  await tab.evaluate(() => document.querySelector('[data-idle-ask]').showModal())
  await look('index.html', 'question')
  await fresh('index.html#cho')
  await tab.locator('[data-attract]').waitFor()
  await look('index.html', 'attract')
  if (!await tab.evaluate(() => document.querySelector('[data-attract-stop]').hidden)) report.fault('index.html', 'motion', 'the attract screen moves for who asked for no motion')
  await context.close()
}

// cutOff are targets that lie under the bar of a page that does not scroll.
function cutOff() {
  const bar = document.querySelector('.kiosk-bar'), line = bar.getBoundingClientRect().top
  if (!document.querySelector('[data-scroll]')?.hidden) return []
  return [...document.querySelectorAll('main a[href], main button, main input')].filter(target => {
    const box = target.getBoundingClientRect()
    return box.width && box.top < innerHeight && box.bottom > line + 8
  }).map(target => (target.innerText || target.className).trim().slice(0, 40))
}

// outOfReach are targets that can be seen above the line of low reach.
function outOfReach() {
  const line = innerHeight * (1 - document.documentElement.dataset.low / 100)
  return [...document.querySelectorAll('a[href], button, input')].filter(target => {
    const box = target.getBoundingClientRect()
    if (!box.width || box.right <= 0 || box.bottom <= 0 || box.top >= line - 1) return false
    const at = document.elementFromPoint(box.left + box.width / 2, Math.max(1, box.top + box.height / 2))
    return at && target.contains(at)
  }).map(target => (target.innerText || target.className).trim().slice(0, 40))
}

// ---- Speed ----------------------------------------------------------------------------------------------------------

// pace is how many milliseconds a fixed piece of work takes, the best of five tries.
function pace() {
  let best = Infinity
  for (let n = 0; n < 5; n++) {
    const began = performance.now()
    for (let i = 0, x = 0; i < 3e6; i++) x = (x * 31 + i) % 65521
    best = Math.min(best, performance.now() - began)
  }
  return best
}

// speed taps on a machine six times slower: the browser says how long each tap waited for its answer.
async function speed(browser, kiosk, report, { only, tries }) {
  const context = await newContext(browser, totem)
  const tab = await context.newPage()
  await tab.addInitScript(() => {
    window.slowest = []
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) if (/^(click|pointer(down|up))$/.test(entry.name)) window.slowest.push([entry.duration, entry.name])
    }).observe({ type: 'event', durationThreshold: 16, buffered: true })
    window.print = () => {}
  })
  const client = await context.newCDPSession(tab)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  const root = pathToFileURL(kiosk).href + '/'
  let most = 0, slowest = 1
  // A slower machine than the one the figure was set on gets more time, in proportion. A tap is tried again, a few times,
  // while it is too slow, and the best counts: what else the machine does only ever makes it slower.
  const measure = async (file, taps) => {
    const best = new Map()
    const tooSlow = () => [...best].filter(([, { share }]) => share > 1)
    if (only && !only.includes(file.split('#')[0])) return
    for (let round = 0; round === 0 || round < tries && tooSlow().length; round++) {
      await tab.goto('about:blank')
      const slower = Math.max(1, await tab.evaluate(pace) / plan.pace)
      slowest = Math.max(slowest, slower)
      await tab.goto(root + file)
      await settled(tab)
      await tab.evaluate(idle)
      for (const [name, tap] of taps) {
        await tab.evaluate(() => { window.slowest.length = 0 })
        await tap()
        await settled(tab)
        await tab.evaluate(answered)
        const duration = Math.max(0, ...await tab.evaluate(() => window.slowest.map(([duration]) => duration)))
        const share = duration / (plan.answer * slower)
        if (share < (best.get(name)?.share ?? Infinity)) best.set(name, { duration, share })
      }
    }
    for (const [name, { duration, share }] of best) {
      most = Math.max(most, duration)
      if (share > 1) report.fault(file, 'slow', `a tap on ${name} was answered after ${duration} ms on a CPU slowed six times, at most ${plan.answer}`)
    }
  }
  const tapOn = (selector, name = selector) => [name, () => tab.locator(selector).first().tap({ force: true })]
  try {
    await measure('tim-kiem.html', [...plan.keys.slice(0, 12)].map((key, n) => tapOn(key === ' ' ? '[data-key=space]' : `[data-key="${key}"]`, `key ${n + 1}, ${key}`)))
    await measure('index.html', ['lang', 'big', 'contrast', 'low'].map(name => tapOn(`[data-tool=${name}]`)))
    const procedure = (await listFiles(kiosk, '.html')).filter(file => file.startsWith('thu-tuc/')).sort((a, b) => size(kiosk, b) - size(kiosk, a))[0]
    if (procedure) await measure(procedure + '#giay-to', [tapOn('.tick__label:visible'), tapOn('[data-tool=contrast]'), tapOn('[data-tool=big]')])
  } catch (error) {
    report.fault('kiosk', 'stuck', error.message)
  }
  report.counts['ms slowest tap'] = Math.round(most)
  report.counts['times slower machine'] = Number(slowest.toFixed(1))
  await context.close()
}

// idle waits until the page has nothing to do that it brought along itself: a tap then waits for its own work alone.
async function idle() {
  for (let n = 0; n < 3; n++) await new Promise(done => requestIdleCallback(done, { timeout: 1500 }))
}

// answered waits until the browser has said how long the last click took. One that took less than a frame is never told of.
async function answered() {
  const end = performance.now() + 400
  while (performance.now() < end && !window.slowest.some(([, name]) => name === 'click')) await new Promise(done => setTimeout(done, 20))
}

const size = (folder, file) => readFileSync(path.join(folder, file)).length

await runAsCommand(import.meta.url, 'kiosk', check)
