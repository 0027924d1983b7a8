// Every kind of screen at seven sizes, and at the three that are hardest in five modes (NIEMYET_EVERY_SCREEN=1: at all of them):
// geometry alone, one page of one browser, resized. What does not fit a screen that stands in an office is found here: keys under the bar, results that nobody sees, large text that makes something smaller.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { newContext } from './lib/browser.mjs'
import { listFiles } from './lib/pages.mjs'

const sizes = [[1080, 1920], [1920, 1080], [800, 1280], [1280, 1024], [1280, 800], [1024, 768], [1024, 600]]
const everywhere = Boolean(process.env.NIEMYET_EVERY_SCREEN)
const hardest = [[1080, 1920], [1280, 800], [1024, 600]].map(String)
const modes = { normal: [], big: ['big'], low: ['low'], english: ['lang'], contrast: ['contrast'] }

export async function everySize(browser, kiosk, report, few) {
  const context = await newContext(browser, { hasTouch: true, reducedMotion: 'reduce' })
  const tab = await context.newPage()
  const root = pathToFileURL(kiosk).href + '/'
  report.counts['screens by size and mode'] = 0
  for (const [layout, file] of await oneOfEach(kiosk)) {
    if (few && !few.includes(layout)) continue
    await tab.setViewportSize({ width: sizes[0][0], height: sizes[0][1] })
    await tab.goto('about:blank')
    await tab.evaluate(() => { window.name = '' })
    await tab.goto(root + file)
    await tab.evaluate(() => document.fonts.ready)
    if (layout === 'search') await typeSome(tab)
    const screens = await tab.evaluate(() => [...document.querySelectorAll('[data-screen]')].map(screen => '#' + screen.id))
    for (const screen of screens.length ? screens : ['']) {
      if (screen) await tab.evaluate(screen => location.replace(screen), screen)
      for (const [width, height] of sizes) {
        await tab.setViewportSize({ width, height })
        let usual
        for (const [mode, tools] of Object.entries(modes)) {
          if (mode !== 'normal' && !everywhere && !hardest.includes(String([width, height]))) continue
          const seen = await tab.evaluate(look, { tools, layout })
          report.counts['screens by size and mode']++
          const tell = (rule, message) => report.fault(file + screen, rule, `${message} [${width} × ${height}, ${mode}]`)
          for (const { rule, message } of seen.faults) tell(rule, message)
          if (mode === 'normal') usual = seen.texts
          if (mode !== 'big') continue
          for (const [name, size] of Object.entries(usual)) {
            const large = seen.texts[name]
            if (large === undefined) tell('hides', `${name} can be read in the usual size of text alone`)
            else if (large < size - .2) tell('shrinks', `${name} goes from ${size} to ${large} px`)
          }
        }
      }
    }
  }
  await context.close()
}

// oneOfEach is the longest page of each layout.
async function oneOfEach(kiosk) {
  const longest = new Map()
  for (const file of await listFiles(kiosk, '.html')) {
    const body = readFileSync(path.join(kiosk, file), 'utf8'), layout = body.match(/data-layout="?(\w+)/)?.[1]
    if (layout && body.length > (longest.get(layout)?.size ?? 0)) longest.set(layout, { file, size: body.length })
  }
  return [...longest].map(([layout, { file }]) => [layout, file])
}

// typeSome writes a word that has many answers.
async function typeSome(tab) {
  await tab.evaluate(() => {
    for (const key of 'dang ky') document.querySelector(key === ' ' ? '[data-key=space]' : `[data-key="${key}"]`).click()
  })
  await tab.locator('.seek__hit:visible').first().waitFor()
}

// look puts a mode on and measures the screen.
async function look({ tools, layout }) {
  const frame = () => new Promise(done => { requestAnimationFrame(() => { setTimeout(done) }) })
  const visit = window.niemyetVisit, html = document.documentElement, faults = []
  const fault = (rule, message) => { faults.push({ rule, message }) }
  for (const name of ['big', 'low', 'contrast']) visit.set(name, tools.includes(name))
  if (Boolean(visit.get('lang')) !== tools.includes('lang')) {
    if (tools.includes('lang')) await window.niemyetKioskPage.learn('en')
    visit.set('lang', tools.includes('lang') ? 'en' : '')
    window.niemyetKioskPage.speak()
    if ((window.niemyetKioskPage.language() === 'en') !== tools.includes('lang')) fault('language', 'the screen does not speak the language that is chosen')
    document.dispatchEvent(new CustomEvent('spoken'))
  }
  window.dispatchEvent(new Event('resize')) // as the buttons of the bar do it, without waiting for frames
  if (layout === 'search') for (let n = 0; n < 3; n++) await frame()
  scrollTo(0, 0)

  const label = element => `“${(element.innerText || element.getAttribute('aria-label') || element.className).trim().replace(/\s+/g, ' ').slice(0, 40)}”`
  const main = document.querySelector('main'), bar = document.querySelector('.kiosk-bar').getBoundingClientRect()
  const strip = document.querySelector('[data-scroll]'), scrolls = strip && !strip.hidden
  const shown = [...document.querySelectorAll('main a[href], main button, main input, .kiosk-bar__link, .kiosk-scroll__button')].filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.attract'))

  if (html.scrollWidth > innerWidth + 1) fault('sideways', `the page is ${html.scrollWidth} px wide`)
  if (Math.abs(bar.bottom - innerHeight) > 1 || bar.height > innerHeight * .2) fault('bar', `the bar is ${bar.height} px high and ends at ${bar.bottom}`)
  for (const e of shown) {
    if (e.scrollWidth > e.clientWidth + 2 && e.clientWidth && !e.matches('input') && getComputedStyle(e).display !== 'inline') fault('spills', `${label(e)} is wider than what it stands on`)
    const box = e.getBoundingClientRect()
    if (bar.bottom <= box.bottom && e.matches('.kiosk-bar__link')) fault('cut-off', `${label(e)} does not fit the bar`)
    if (!scrolls && main.contains(e) && box.bottom > bar.top + 1 && box.top < innerHeight) fault('cut-off', `${label(e)} is under the bar and nothing scrolls`)
  }

  // So tall a screen shows all ways at once; large type and low reach leave less room.
  const tall = innerHeight > innerWidth && innerWidth > 900 && innerHeight >= 1800
  if (layout === 'home' && tall && scrolls && !tools.includes('big') && !tools.includes('low')) fault('first-screen', 'the ways of the first screen do not fit: one must turn the page to see all')

  if (html.classList.contains('is-low')) {
    const top = main.getBoundingClientRect().top, room = main.clientHeight
    const line = innerHeight > 1300 ? innerHeight * (1 - html.dataset.low / 100) : top
    if (innerHeight <= 1300 && innerHeight - top - bar.height < innerHeight * .5 - 1) fault('low', `low reach leaves ${Math.round(room)} of ${innerHeight} px`)
    for (const e of shown) {
      const box = e.getBoundingClientRect()
      if (box.bottom <= 0 || box.top >= line - 1) continue
      const at = document.elementFromPoint(box.left + box.width / 2, Math.max(1, box.top + box.height / 2))
      if (at && e.contains(at)) fault('out-of-reach', `${label(e)} lies in the upper part`)
    }
  }

  if (layout === 'search') {
    const part = document.querySelector('.seek__results').getBoundingClientRect()
    const whole = [...document.querySelectorAll('.seek__list .seek__hit')].map(e => e.getBoundingClientRect()).filter(b => b.height && b.top >= part.top - 1 && b.bottom <= Math.min(part.bottom, bar.top) + 1)
    if (whole.length < 1) fault('no-results', `no result can be read: their part of the screen is ${Math.round(part.height)} px high`)
    if (whole.length < 2 && !tools.length) fault('few-results', `${whole.length} result can be read without turning the page`)
    const keys = [...document.querySelectorAll('.key:not(.key--more)')].map(e => [e, e.getBoundingClientRect()])
    for (const [e, b] of keys) {
      if (b.width < 60 || b.height < 60) fault('small-key', `the key ${label(e)} is ${Math.round(b.width)} × ${Math.round(b.height)} px`)
      if (b.bottom > bar.top + 1 || b.top < 0 || b.right > innerWidth) fault('lost-key', `the key ${label(e)} is not on the screen`)
    }
  }

  // The mark “Bạn đang ở đây” stands on the plan as far along as it says, whatever the frame leaves the plan.
  for (const dot of document.querySelectorAll('.picture__dot')) {
    const plan = dot.closest('.picture__frame').querySelector('img')
    const frame = plan.getBoundingClientRect(), box = dot.getBoundingClientRect()
    const scales = [frame.width / plan.naturalWidth, frame.height / plan.naturalHeight]
    const [wide, high] = getComputedStyle(plan).objectFit === 'fill' ? scales : scales.map(() => Math.min(...scales))
    // The plan is drawn in the middle of the frame; percents run from its edge.
    const off = (mark, middle, drawn, percent) => mark - middle - drawn * (parseFloat(percent) - 50) / 100
    const across = off(box.left + box.width / 2, frame.left + frame.width / 2, wide * plan.naturalWidth, dot.getAttribute('cx'))
    const down = off(box.top + box.height / 2, frame.top + frame.height / 2, high * plan.naturalHeight, dot.getAttribute('cy'))
    if (!plan.naturalWidth || Math.hypot(across, down) > 4) fault('misplaced', `the mark on the plan stands ${Math.round(across)} px across and ${Math.round(down)} px down from its place`)
    if (Math.abs(box.width - box.height) > 1) fault('misplaced', `the mark on the plan is ${Math.round(box.width)} × ${Math.round(box.height)} px`)
  }

  // A code is held up to as it stands: the first is whole on the screen.
  const code = document.querySelector('.codes .qr')
  if (code?.checkVisibility() && !tools.length) {
    const box = code.getBoundingClientRect()
    if (box.bottom > bar.top + 1) fault('torn-code', `a code ends ${Math.round(box.bottom - bar.top)} px below the bar's edge`)
  }

  // The poster of a kiosk that waits, which nobody has enlarged, shows each of its records whole and the button that stops it.
  const poster = document.querySelector('[data-attract]')
  if (poster && !tools.length) {
    const slides = [...poster.querySelectorAll('[data-slide]')], start = poster.querySelector('[data-attract-start]'), stop = poster.querySelector('[data-attract-stop]')
    const before = [[poster, poster.hidden], [stop, stop.hidden], ...slides.map(slide => [slide, slide.hidden])]
    poster.hidden = stop.hidden = false
    for (const slide of slides.length ? slides : [start]) {
      for (const other of slides) other.hidden = other !== slide
      const parts = [...start.children].map(part => part.getBoundingClientRect()), box = start.getBoundingClientRect()
      if (parts.some(part => part.height && (part.top < box.top - 1 || part.bottom > box.bottom + 1)) || stop.getBoundingClientRect().bottom > innerHeight + 1) fault('torn-poster', `${label(slide)} does not fit the screen that waits`)
    }
    for (const [element, hidden] of before) element.hidden = hidden
  }

  // How large each text is: the largest of those alike in name.
  const texts = {}
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement
    if (!node.data.trim() || e.closest('.attract, .seek__list, .slip, .seek__status') || !e.checkVisibility({ visibilityProperty: true })) continue
    const box = e.getBoundingClientRect()
    if (box.width <= 2 || getComputedStyle(e).clipPath !== 'none') continue
    const size = parseFloat(getComputedStyle(e).fontSize), name = `${e.tagName.toLowerCase()}.${e.className} “${node.data.trim().slice(0, 30)}”`
    texts[name] = Math.max(texts[name] ?? 0, size)
  }
  return { faults, texts }
}
