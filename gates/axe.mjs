// axe-core over the examples of every layout, in every view: no violation, and nothing it could not decide.
import { carryAxe, runAxe } from './lib/axe.mjs'
import { runAsCommand } from './lib/gate.mjs'
import { alone, windowOf } from './lib/openings.mjs'
import { examples, onShelves } from './lib/pages.mjs'
import { settled } from './lib/patience.mjs'
import { eachView } from './lib/views.mjs'

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const options = { runOnly: { type: 'tag', values: tags }, rules: { 'td-has-header': { enabled: true } } }
// Contrast takes half of the time, and what another page of the same layout shows in a narrow window are the same colours.
const uncoloured = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: false } }

// What another scheme of colours can change, where it changes one.
const colours = { ...options, rules: {}, runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] } }

// optionsFor leaves out what has no sense in a view: nobody taps on paper. news is what the view shows that no look before it did;
// without any there is nothing to look at.
function optionsFor(view, whole, news) {
  if (!news.elements && !news.colours) return null
  if (!news.elements) return colours
  const coloured = whole || !view.startsWith('320 ') ? {} : uncoloured
  return { ...options, rules: { ...options.rules, ...coloured, 'target-size': { enabled: !view.endsWith('print') } } }
}

// looks are at every example in light colours, and in all others at the longest page of each layout, or at what a test wants.
export function looks(pages, report, { inAllColours } = {}) {
  const chosen = examples(onShelves(pages))
  if (!chosen.length) report.fault('.', 'no-pages', 'the folder holds no page')
  const longest = longestOf(chosen)
  const whole = inAllColours ?? (page => longest.has(page))
  report.counts.pages = chosen.length
  report.counts.views = 0
  return ['wide', 'totem'].map(window => ({
    window,
    pages: chosen.filter(page => windowOf(page) === window),
    dress: async context => {
      await context.addInitScript(mendForcedColors)
      await carryAxe(context)
    },
    see: (page, tab) => lookAtViews(page, tab, whole(page), report),
  }))
}

export const check = alone(looks)

async function lookAtViews(page, tab, whole, report) {
  const found = new Findings()
  await eachView(tab, page.medium, async (view, size) => {
    await settled(tab)
    const wanted = optionsFor(view, whole, await tab.evaluate(newsOfLook, size))
    if (!wanted) return
    report.counts.views++
    if (!page.shelf || wanted === colours) found.add(view, await runAxe(tab, wanted, { looks: 4 }))
    else for (const seen of await lookAtShelf(tab, wanted)) found.add(view, seen)
  }, look => look === 'light' || whole)
  found.tell(page.file, report)
}

// What links of one name lead to is asked of each component of a shelf with the frame around it: other components only happen to stand there.
const purpose = 'identical-links-same-purpose'

async function lookAtShelf(tab, wanted) {
  const found = [await runAxe(tab, { ...wanted, rules: { ...wanted.rules, [purpose]: { enabled: false } } }, { looks: 4 })]
  const examples = await tab.locator('section[aria-labelledby^="vi-du-"]').evaluateAll(all => all.map(each => each.getAttribute('aria-labelledby')))
  const componentOf = id => id.replace(/-\d+$/, '')
  for (const component of new Set(examples.map(componentOf))) {
    const without = examples.filter(id => componentOf(id) !== component).map(id => `[aria-labelledby="${id}"]`)
    found.push(await runAxe(tab, { runOnly: { type: 'rule', values: [purpose] } }, { looks: 4, without }))
  }
  return found
}

// newsOfLook runs in the page. It tells whether elements are to be seen, or have colours, that no look at a window of this size had before: a
// sheet of paper is as white in the dark, and what print takes away shows nothing new.
function newsOfLook(size) {
  const seen = (window.niemyetSeen ??= {})[size] ??= { elements: new Set(), colours: new Set() }
  const add = (set, value) => set.size < set.add(value).size
  const news = { elements: false, colours: false }
  const large = ({ fontSize, fontWeight }) => parseFloat(fontSize) >= (fontWeight >= 700 ? 18.66 : 24) // may have less contrast
  const coloursOf = style => [...['color', 'backgroundColor', 'backgroundImage', 'opacity', 'forcedColorAdjust'].map(name => style[name]), large(style)].join()
  ;[...document.querySelectorAll('*')].forEach((element, place) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return
    news.elements = add(seen.elements, place) || news.elements
    const around = ['', '::before', '::after'].map(piece => coloursOf(getComputedStyle(element, piece))).join(';')
    news.colours = add(seen.colours, `${place} ${around}`) || news.colours
  })
  return news
}

// longestOf is the longest page of each medium and layout.
function longestOf(pages) {
  const found = new Map()
  for (const page of pages) {
    const key = `${page.medium} ${page.layout}`
    if (!found.has(key) || found.get(key).size < page.size) found.set(key, page)
  }
  return new Set(found.values())
}

// mendForcedColors runs in the page. axe reads the colour of text from -webkit-text-fill-color, for which Chromium still answers
// with the author's colour when the system's is forced upon the text. The true one is in color.
function mendForcedColors() {
  const read = CSSStyleDeclaration.prototype.getPropertyValue
  CSSStyleDeclaration.prototype.getPropertyValue = function (property) {
    const forced = property === '-webkit-text-fill-color' && matchMedia('(forced-colors: active)').matches &&
      read.call(this, 'forced-color-adjust') !== 'none'
    return read.call(this, forced ? 'color' : property)
  }
}

// Findings gathers the same fault of several views into one line.
class Findings {
  #seen = new Map()

  add(view, { violations, incomplete }) {
    for (const { id, help, nodes } of violations) this.#note(view, id, help, nodes)
    for (const { id, help, nodes } of incomplete) this.#note(view, `undecided-${id}`, help, nodes)
  }

  #note(view, rule, help, nodes) {
    const targets = nodes.map(node => node.target.flat().join(' '))
    const key = `${rule} ${targets.join(',')}`
    const seen = this.#seen.get(key) ?? { rule, help, targets, why: reason(nodes[0]), views: [] }
    seen.views.push(view)
    this.#seen.set(key, seen)
  }

  tell(file, report) {
    for (const { rule, help, targets, why, views } of this.#seen.values()) {
      const more = targets.length > 1 ? ` and ${targets.length - 1} more` : ''
      report.fault(file, rule, `${help} [${views.join(', ')}] ${targets[0]}${more}: ${why}`)
    }
  }
}

const reason = node => [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')

await runAsCommand(import.meta.url, 'axe', check)
