// Walks the site as a person would, link by link as walk.json tells: without JavaScript and with it, from a folder on disk
// and from a host's subfolder. Nothing may fail, nothing may be asked of another site, and the site's own fonts must show.
// A walk that says how many scrolls it may cost at most ("scrolls") is counted: a scroll is a flick over four fifths of the screen.
// Its taps are what its steps say: a link that is not to be seen is a fault of its own.
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { atOnce, lend, newContext } from './lib/browser.mjs'
import { runAsCommand } from './lib/gate.mjs'
import { patience as usual } from './lib/patience.mjs'
import { serveBelow } from './lib/server.mjs'

const allWalks = JSON.parse(await readFile(new URL('walk.json', import.meta.url), 'utf8'))

const manners = ['disk', 'subfolder'].flatMap(place => [false, true].map(javaScriptEnabled => ({ place, javaScriptEnabled })))

// A test may ask for walks of its own, fewer manners and the quicker browser.
export async function check(folder, report, { walks = allWalks, wanted = manners, full = true, patience = usual, browsers } = {}) {
  report.counts.walks = 0
  report.counts['pages opened'] = 0
  const host = await serveBelow(folder, '/a/b/')
  const { browser, release } = await lend(browsers, { full })
  try {
    const outings = wanted.flatMap(manner => walks.map(walk => ({ ...manner, walk })))
    await atOnce(outings, async ({ place, javaScriptEnabled, walk }) => {
      const viewport = walk.kiosk ? { width: 1080, height: 1920 } : { width: 360, height: 740 }
      const context = await newContext(browser, { javaScriptEnabled, viewport, hasTouch: true })
      context.setDefaultTimeout(patience)
      const root = place === 'disk' ? pathToFileURL(folder).href + '/' : host.address
      const manner = `[${place}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript]`
      report.counts.walks++
      await new Walker(await context.newPage(), root, report, manner).go(walk)
      await context.close()
    })
  } finally {
    await release()
    host.close()
  }
}

// flick is the part of a screen that a thumb moves at once.
const flick = 0.8

// A Walker goes one walk in one tab and tells every fault that it meets.
class Walker {
  constructor(tab, root, report, manner) {
    Object.assign(this, { tab, root, report, manner })
    tab.on('request', request => {
      if (!request.url().startsWith(root) && !request.url().startsWith('data:')) this.#fault('foreign-request', request.url())
    })
    // A page that is left while it still loads what nobody waits for breaks that off: no fault.
    tab.on('requestfailed', request => request.failure()?.errorText === 'net::ERR_ABORTED' || this.#fault('failed-request', `${request.url()}: ${request.failure()?.errorText}`))
    tab.on('response', response => {
      if (response.status() >= 400) this.#fault('failed-request', `${response.url()}: ${response.status()}`)
    })
    tab.on('console', message => {
      if (message.type() === 'error') this.#fault('console-error', message.text())
    })
    tab.on('pageerror', error => this.#fault('console-error', error.message))
  }

  async go({ name, start, steps, scrolls }) {
    this.file = start
    this.taps = this.scrolls = 0
    try {
      await this.tab.goto(this.root + start)
      await this.#look()
      for (const step of steps) {
        if (step.back) await this.tab.goBack()
        else if (step.search) await this.#search(step.search)
        else if (step.open) {
          await this.#tap(this.tab.locator('summary', { hasText: step.open }).first())
          continue
        }
        else if (step.tick) {
          await this.#tap(this.tab.locator('label', { hasText: step.tick }).first())
          continue
        }
        else if (step.read) {
          const part = this.tab.locator(step.read).first()
          if (await part.count() && await part.isVisible()) await this.#reach(part)
          else this.#fault('missing-text', `“${step.read}” is not to be seen`)
          continue
        }
        else if (!await this.#follow(step.follow)) return
        this.file = this.#here()
        await this.#look()
        const is = await this.tab.evaluate(() => {
          const { medium, layout } = (document.querySelector('[data-layout]') ?? document.body).dataset
          return `${medium} ${layout}`
        })
        if (is !== step.is) this.#fault('wrong-page', `this is “${is}”; the walk “${name}” expects “${step.is}”`)
        for (const text of step.see ?? []) {
          if (!(await this.tab.locator('body').innerText()).toLowerCase().includes(text.toLowerCase())) this.#fault('missing-text', `“${text}” is not to be seen`)
        }
      }
      if (scrolls !== undefined) this.#count(name, scrolls)
    } catch (error) {
      this.#fault('stuck', `the walk “${name}” went no further: ${error.message}`)
    }
  }

  // #follow taps the first visible link of the page's main part, or else of the page, that leads to an address of this pattern.
  async #follow(pattern) {
    for (const part of ['main a[href]', 'a[href]']) {
      const links = this.tab.locator(part)
      const addresses = await links.evaluateAll(links => links.map(link => (link.checkVisibility() && link.getClientRects().length ? link.href : '')))
      const choice = addresses.findIndex(address => {
        const file = address.startsWith(this.root) ? decodeURI(address.slice(this.root.length)) : ''
        return matches(pattern, file) && file !== this.#here()
      })
      if (choice < 0) continue
      await this.tab.locator('html:not(.is-new)').waitFor({ state: 'attached' }) // a kiosk takes no finger on a screen that has just changed
      await Promise.all([this.tab.waitForURL(addresses[choice]), this.#tap(links.nth(choice))])
      return true
    }
    this.#fault('no-link', `no visible link leads to ${pattern}`)
    return false
  }

  async #tap(target) {
    await this.#reach(target)
    this.taps++
    await target.click()
  }

  // #reach scrolls until a thing, or the beginning of a long one, is on the screen.
  async #reach(target) {
    const away = await target.evaluate(e => {
      const { top, bottom } = e.getBoundingClientRect()
      const away = top < 0 ? top : Math.max(0, Math.min(bottom, top + 48) - innerHeight)
      scrollBy({ top: away, behavior: 'instant' })
      return Math.abs(away) / innerHeight
    })
    this.scrolls += Math.ceil(away / flick)
  }

  #count(name, most) {
    const key = `taps and scrolls “${name}”`
    const worst = this.report.counts[key]?.split(' + ').map(Number) ?? [0, 0]
    this.report.counts[key] = `${Math.max(worst[0], this.taps)} + ${Math.max(worst[1], this.scrolls)}`
    if (this.scrolls > most) this.#fault('many-scrolls', `the walk “${name}” costs ${this.scrolls} scrolls, at most ${most}`)
  }

  // #search sends the search form as a browser without JavaScript does.
  async #search(words) {
    const box = this.tab.locator('form[role=search] input[type=search], search input[type=search]').first()
    await box.fill(words)
    await Promise.all([this.tab.waitForURL(/[?]/), box.press('Enter')])
  }

  // #look makes sure that there is something to read, in the site's own fonts.
  async #look() {
    this.report.counts['pages opened']++
    const { heading, words } = await this.tab.evaluate(() => ({
      heading: [...document.querySelectorAll('h1')].some(h1 => h1.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && h1.innerText.trim()),
      words: (document.querySelector('main')?.innerText ?? '').split(/\s+/).filter(Boolean).length,
    }))
    if (!heading) this.#fault('blank', 'no visible h1')
    if (words < 3) this.#fault('blank', `${words} visible words in main`)
    for (const [family, text] of await strangeFonts(this.tab)) this.#fault('font', `“${text}” is shown in ${family}, which the site does not bring`)
  }

  #here() {
    return decodeURI(this.tab.url().slice(this.root.length).split(/[?#]/)[0])
  }

  #fault(rule, message) {
    this.report.fault(this.file, rule, `${message} ${this.manner}`)
  }
}

// strangeFonts maps each font that the machine lent to a sample of the text shown in it.
async function strangeFonts(tab) {
  const strange = new Map()
  const client = await tab.context().newCDPSession(tab)
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  const { root } = await client.send('DOM.getDocument')
  const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'h1, h2, h3, p, li, td, th, dt, dd, a, button, label, summary, [lang]' })
  for (const nodeId of nodeIds.slice(0, 300)) {
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
    for (const { familyName, isCustomFont, glyphCount } of fonts) {
      if (isCustomFont || !glyphCount || strange.has(familyName)) continue
      const { outerHTML } = await client.send('DOM.getOuterHTML', { nodeId })
      strange.set(familyName, outerHTML.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 60))
    }
  }
  await client.detach()
  return strange
}

// matches knows * (not over a slash); * is a page of its own and not the index of its folder.
function matches(pattern, file) {
  if (pattern.includes('*') && file.endsWith('/index.html')) return false
  return new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/[*]/g, '[^/]+')}$`).test(file)
}

await runAsCommand(import.meta.url, 'walk', check)
