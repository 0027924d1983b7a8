// axe-core in a page. It is one of the packages of gates/package.json.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { settled } from './patience.mjs'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const whole = `(() => { ${source} })()`

// carryAxe gives axe to every page that a context will open: the browser then compiles it once and not for each page.
export const carryAxe = context => context.addInitScript(whole)

// told is what is brought out of the page of all that axe knows: what passes is counted nowhere, and to name each element of it takes long.
const told = { resultTypes: ['violations', 'incomplete'] }

// runAxe gives what axe finds once the page stands still. What it cannot decide may be a page that was still being drawn: with more
// looks than one that is looked at again, after longer and longer. A page that leaves it undecided every time is not helped by waiting.
export async function runAxe(tab, options, { looks = 1, without = [] } = {}) { // what a selector of without finds is left out
  for (let look = 1; ; look++) {
    await settled(tab)
    if (!await tab.evaluate(() => Boolean(window.axe))) await tab.evaluate(whole) // in Playwright's own world, so that the page's policy stays as it is
    const found = await tab.evaluate(([options, exclude]) => window.axe.run(exclude.length ? { exclude } : document, options), [{ ...told, ...options }, without])
    await decideLetters(tab, found)
    if (!found.incomplete.length || look === looks) return found
    await tab.waitForTimeout(500 * look * look)
  }
}

const contrasts = { 'color-contrast': 4.5, 'color-contrast-enhanced': 7 } // WCAG 2.2, 1.4.3 and 1.4.6

// decideLetters decides what axe always leaves open: it does not look at what lies behind the letters of an SVG.
async function decideLetters(tab, found) {
  for (const part of found.incomplete.filter(({ id }) => contrasts[id])) {
    const ratios = await tab.evaluate(contrastOfLetters, part.nodes.map(({ target }) => target))
    const pale = part.nodes.filter((_, i) => ratios[i] !== null && ratios[i] < contrasts[part.id])
    part.nodes = part.nodes.filter((_, i) => ratios[i] === null)
    if (pale.length) found.violations.push({ ...part, nodes: pale })
  }
  found.incomplete = found.incomplete.filter(({ nodes }) => nodes.length)
}

// contrastOfLetters runs in the page. It gives the least contrast of letters in SVG, of each target of axe's, with what is painted
// behind them from their first to their last. It gives null where that cannot be told: what is no such letter, or is in a document of
// its own, out of the window, seen through or covered, and what lies on no single colour.
function contrastOfLetters(targets) {
  const colour = text => {
    const [r, g, b, a = 1] = text.match(/^rgba?\(([^)]*)\)$/)?.[1].split(/[ ,/]+/).map(Number) ?? []
    return b === undefined ? null : { channels: [r, g, b], clear: a === 0, whole: a === 1 }
  }
  const light = ({ channels }) => channels.map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0)

  // asItIs tells whether nothing around an element changes the colours that its style names.
  const asItIs = element => {
    for (let each = element; each; each = each.parentElement) {
      const { opacity, filter, mixBlendMode } = getComputedStyle(each)
      if (opacity !== '1' || filter !== 'none' || mixBlendMode !== 'normal') return false
    }
    return true
  }

  // paint is the colour of an element at a point: undefined where it paints nothing there, null where it is not a whole one.
  const paint = (element, point) => {
    if (element.matches('img, video, canvas, iframe, object, embed, image, use')) return null
    const style = getComputedStyle(element)
    const drawn = element instanceof SVGGeometryElement
    if (drawn && (style.fill === 'none' || !element.isPointInFill(point.matrixTransform(element.getScreenCTM().inverse())))) return undefined // a line has no ground
    if (!drawn && style.backgroundImage !== 'none') return null
    const found = colour(drawn ? style.fill : style.backgroundColor)
    if (found?.clear) return undefined
    return found?.whole && (!drawn || style.fillOpacity === '1') && asItIs(element) ? found : null
  }

  const behind = (element, point) => {
    const all = document.elementsFromPoint(point.x, point.y) // from the front to the back; none outside the window
    const at = all.indexOf(element)
    for (const [i, other] of all.entries()) {
      const found = other instanceof SVGTextContentElement ? undefined : paint(other, point)
      if (found !== undefined) return i < at ? null : found
    }
    return all.length ? colour('rgb(255, 255, 255)') : null
  }

  const ratioOf = ([selector, ...deeper]) => {
    if (deeper.length || typeof selector !== 'string') return null
    const [element, ...others] = document.querySelectorAll(selector)
    if (others.length || !(element instanceof SVGTextContentElement)) return null
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const style = getComputedStyle(element)
    const forced = matchMedia('(forced-colors: active)').matches && style.forcedColorAdjust !== 'none' // then letters have the colour of text
    const letters = colour(forced ? style.color : style.fill)
    if (!letters?.whole || style.fillOpacity !== '1' || !asItIs(element)) return null
    const box = element.getBoundingClientRect()
    const grounds = [0.1, 0.3, 0.5, 0.7, 0.9].map(share => behind(element, new DOMPoint(box.left + box.width * share, box.top + box.height / 2)))
    if (grounds.includes(null)) return null
    return Math.min(...grounds.map(ground => {
      const [dark, bright] = [light(letters), light(ground)].sort((a, b) => a - b)
      return (bright + 0.05) / (dark + 0.05)
    }))
  }

  const place = { left: scrollX, top: scrollY, behavior: 'instant' }
  const ratios = targets.map(ratioOf)
  scrollTo(place)
  return ratios
}
