// What fifteen visitors came for, by touch, at the tallest and the lowest screen (NIEMYET_EVERY_SCREEN=1: at four). Each must reach it within the taps and seconds of kiosk.json: a key is counted
// as one second of a slow finger, a choice among what a screen shows as three.
import { renameSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { newContext } from './lib/browser.mjs'
import { answers, typeWith } from './lib/kiosk-keys.mjs'
import { until as becomes } from './lib/patience.mjs'

const screens = process.env.NIEMYET_EVERY_SCREEN ? [[1080, 1920], [1920, 1080], [1280, 800], [1024, 600]] : [[1080, 1920], [1024, 600]]
const KEY = 1, CHOICE = 3
const tools = ['big', 'contrast', 'low', 'lang']

// tasks are what a visitor does, by name; each throws, or calls visitor.expect, when it fails.
const tasks = {
  'a complaint': async v => {
    await v.seek('khieu nai')
    await v.first(/khiếu nại|phản ánh/i)
    await v.expect(!/thu-tuc\//.test(v.tab.url()), 'a complaint ends in a procedure')
  },
  'where to pay': async v => {
    await v.seek('nop tien o dau')
    await v.first(/nộp tiền/i)
    await v.expect(await v.tab.locator('.pay__way').count() > 0, 'no way to pay is told')
  },
  'opening hours': async v => {
    await v.seek('gio lam viec')
    await v.first(/giờ/i)
    await v.expect(/\d\sgiờ/.test(await v.tab.locator('main').innerText()), 'no hours are told')
  },
  'birth, in English': async v => {
    await v.tap('[data-tool=lang]')
    await v.seek('birth')
    await v.expect(await v.tab.locator('[data-seek-input]').inputValue() === 'birth', `the keys of “birth” give “${await v.tab.locator('[data-seek-input]').inputValue()}”`)
    await v.first(/^làm giấy khai sinh$/im)
  },
  'a lost passport, in English on Vietnamese keys': async v => {
    await v.seek('lost passport')
    await v.first(/mất hộ chiếu/i)
  },
  'a car, in English on Vietnamese keys': async v => {
    await v.seek('car')
    await v.tab.locator(answers).first().waitFor()
    const second = await v.tab.locator(answers).nth(1).innerText()
    await v.expect(/đăng ký xe/i.test(second), `who looks for a car, and has typed “cả”, sees “${second}” second`)
  },
  'marriage, by VNI': async v => {
    await v.open()
    await v.tap('[data-method=vni]')
    await v.type('d9a8ng ky1 ke61t ho6n')
    const written = await v.tab.locator('[data-seek-input]').inputValue()
    await v.expect(written === 'đăng ký kết hôn', `VNI gives “${written}”`)
    await v.first(/đăng ký kết hôn$/im)
  },
  'a typing mistake': async v => {
    await v.seek('dang ky kai sinh')
    await v.first(/khai sinh/i)
  },
  'a desk': async v => {
    await v.seek('quay ho tich')
    await v.first(/quầy số/i)
    await v.expect(await v.tab.locator('.kiosk-place').isVisible(), 'the screen does not say where the desk is')
  },
  'the police': async v => {
    await v.tap('.kiosk-way[href$="duong-day-nong.html"]')
    await v.tab.waitForURL(/duong-day-nong\.html/)
    await v.expect((await v.tab.locator('main').innerText()).includes('113'), 'the number of the police is not among the numbers')
  },
  'no case of mine': async v => {
    await v.tap('.kiosk-find__link')
    await v.type('dang ky khai sinh')
    await v.first(/^làm giấy khai sinh$/im)
    await v.tap('.card--bring .card__link')
    await v.tap('.choose .act >> nth=1')
    await v.expect(await v.tab.locator('.bring[data-of-case]:visible').count() === 0 && await v.tab.locator('.tick:visible').count() > 0, 'who has no case does not see the common papers alone')
  },
  'a nervous finger': async v => {
    await v.seek('dang ky khai sinh')
    await v.first(/^làm giấy khai sinh$/im)
    const here = v.tab.url()
    await v.tap('.card--where .card__link')
    const back = v.tab.locator('[data-back]')
    await v.tab.clock.pauseAt(await v.tab.evaluate(() => Date.now() + 5000)) // the half second is the page's: a busy machine needs longer for a tap
    await back.tap()
    await v.tab.clock.runFor(100) // where the first tap has just changed the screen
    await back.tap()
    await v.tab.clock.resume()
    await v.rest()
    await v.expect(v.tab.url().split('#')[0] === here.split('#')[0], `two quick taps on “Quay lại” lead to ${v.tab.url()}`)
  },
  'two visitors in a row': async v => {
    for (const tool of tools) await v.tap(`[data-tool=${tool}]`)
    await v.open()
    await v.type('giay doc than')
    const [idle, warn] = await v.tab.evaluate(() => [document.documentElement.dataset.idle * 1000, document.documentElement.dataset.warn * 1000])
    await v.tab.clock.runFor(idle + 1500)
    await v.tab.clock.runFor(warn + 1500)
    await v.tab.waitForURL(/index\.html/)
    await v.tab.locator('[data-attract]').waitFor({ state: 'visible' })
    await v.rest()
    await v.tap('[data-attract-start]')
    await v.untouched()
    await v.open()
    await v.expect(await v.tab.locator('[data-seek-input]').inputValue() === '', 'the next visitor sees what the last one typed')
  },
  'the next one, at once': async v => {
    for (const tool of tools) await v.tap(`[data-tool=${tool}]`)
    await v.open()
    await v.type('giay')
    await v.tap('[data-home]')
    await v.tab.locator('[data-restart]').waitFor()
    await v.rest()
    const kept = await v.tab.evaluate(() => [...document.documentElement.classList].filter(name => /^is-(big|contrast|low)$/.test(name)).length)
    await v.expect(kept === 3 && /need/.test(await v.tab.locator('h1').innerText()), '“Trang chủ” takes from who pressed it how they want to see')
    await v.tap('[data-restart]')
    await v.tab.locator('[data-restart]').waitFor({ state: 'hidden' })
    await v.rest()
    await v.expect(!await v.tab.locator('[data-attract]').isVisible(), 'who begins anew stands before the poster')
    await v.untouched()
    await v.open()
    await v.expect(await v.tab.locator('[data-seek-input]').inputValue() === '', 'the next visitor sees what the last one typed')
  },
  'the folder is replaced': async v => {
    await v.tap('.kiosk-way[href$="co-quan.html"]')
    await v.tab.waitForURL(/co-quan\.html/)
    await v.rest()
    renameSync(v.folder, v.folder + '-away')
    try {
      await v.tab.locator('[data-home]').tap()
      await v.rest()
      await v.tab.locator('.kiosk-wait').waitFor()
      await v.expect(/co-quan\.html/.test(v.tab.url()) && await v.tab.locator('h1').isVisible(), 'the screen does not stay while its folder is away')
    } finally {
      renameSync(v.folder + '-away', v.folder)
    }
    await v.expect(await becomes(async () => {
      await v.tab.clock.runFor(2500)
      return /index\.html/.test(v.tab.url())
    }, v.patience), 'the kiosk does not go on when its folder is back')
  },
}

// everyTask: patience is how many milliseconds the page has for anything, only names the tasks to do.
export async function everyTask(browser, kiosk, report, plan, { patience, only }) {
  report.counts.tasks = report.counts['most taps'] = report.counts['most seconds'] = 0
  for (const [width, height] of screens) {
    const context = await newContext(browser, { viewport: { width, height }, hasTouch: true, reducedMotion: 'reduce' })
    context.setDefaultTimeout(patience)
    const tab = await context.newPage()
    await tab.clock.install({ time: new Date('2026-11-24T08:30:00+07:00') })
    for (const [name, task] of Object.entries(tasks)) {
      if (only && !only.includes(name)) continue
      const visitor = new Visitor(tab, kiosk, patience)
      const tell = message => report.fault('kiosk', 'task', `${name}: ${message} [${width} × ${height}]`)
      try {
        await visitor.arrive()
        await task(visitor)
      } catch (error) {
        tell(error.message.split('\n').slice(0, 3).join(' '))
        continue
      }
      report.counts.tasks++
      report.counts['most taps'] = Math.max(report.counts['most taps'], visitor.taps)
      report.counts['most seconds'] = Math.max(report.counts['most seconds'], visitor.seconds)
      if (visitor.taps > plan.taps) tell(`takes ${visitor.taps} taps, at most ${plan.taps}`)
      if (visitor.seconds > plan.seconds) tell(`takes ${visitor.seconds} s, at most ${plan.seconds}`)
    }
    await context.close()
  }
}

class Visitor {
  constructor(tab, folder, patience) { Object.assign(this, { tab, folder, patience, taps: 0, seconds: 0 }) }

  async arrive() {
    await this.tab.goto('about:blank')
    await this.tab.evaluate(() => { window.name = '' })
    await this.tab.goto(pathToFileURL(path.join(this.folder, 'index.html')).href)
    await this.rest()
  }

  // rest lets the half second pass in which a screen takes no touch. A page that is just being left takes no order; a tab that is
  // closed never will.
  async rest() {
    const ready = () => this.tab.evaluate(() => document.readyState !== 'loading' && !document.documentElement.classList.contains('is-new'))
    const rested = await becomes(async () => {
      await this.tab.clock.runFor(600).catch(() => {})
      return ready().catch(() => this.tab.isClosed())
    }, this.patience)
    this.expect(rested, 'the screen takes no touch')
  }

  expect(holds, message) { if (!holds) throw new Error(message) }

  // tap is a finger: what is not on the screen is scrolled to by the large buttons first, which counts.
  async tap(selector, cost = CHOICE) {
    const target = this.tab.locator(selector).first()
    await target.waitFor()
    for (let turns = 0; turns < 12 && !await target.evaluate(reachable); turns++) {
      await this.tab.locator('[data-scroll-down]').tap()
      await this.tab.clock.runFor(100)
      this.count(CHOICE)
    }
    await target.tap()
    this.count(cost)
    await this.rest()
  }

  // untouched: the screen is as if nobody had been there.
  async untouched() {
    const left = await this.tab.evaluate(() => ({
      name: window.name,
      classes: [...document.documentElement.classList].filter(name => /^is-/.test(name) && name !== 'is-new').join(' '),
      pressed: [...document.querySelectorAll('[aria-pressed=true]')].map(button => button.dataset.tool).join(' '),
      english: [...document.querySelectorAll('h1[lang=en], h2[lang=en], h1 [lang=en], h2 [lang=en]')].map(e => e.textContent).join(),
    }))
    for (const [what, of] of Object.entries(left)) this.expect(!of, `the next visitor finds ${what} of the last one: ${of}`)
  }

  count(cost) {
    this.taps++
    this.seconds += cost
  }

  async open() {
    await this.tap('.kiosk-find__link')
    await this.tab.locator('[data-key="a"]').waitFor()
    await this.rest()
  }

  async seek(keys) {
    await this.open()
    await this.type(keys)
  }

  async type(keys) {
    await this.tab.locator('[data-key="a"]').waitFor()
    await this.rest()
    await typeWith(this.tab, keys)
    for (const _ of keys) this.count(KEY)
    await this.tab.clock.runFor(300)
  }

  // first takes the first answer, which must be of that name.
  async first(name) {
    const hit = this.tab.locator(answers).first()
    await hit.waitFor()
    const text = (await hit.locator('.seek__name').innerText()).trim()
    this.expect(name.test(text), `first comes “${text}”`)
    const from = this.tab.url()
    await this.tap(answers)
    await this.tab.waitForURL(url => url.href !== from)
    await this.rest()
  }
}

// reachable tells whether a finger can hit the middle of it.
function reachable(element) {
  const box = element.getBoundingClientRect()
  const x = box.left + box.width / 2, y = box.top + Math.min(box.height / 2, 40)
  const at = document.elementFromPoint(x, y)
  return Boolean(at) && (element.contains(at) || at.contains(element))
}
