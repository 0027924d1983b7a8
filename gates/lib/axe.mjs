// axe-core in a page. It is one of the packages of gates/package.json.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { settled } from './patience.mjs'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// runAxe gives what axe finds once the page stands still. What it cannot decide may be a page that was still being drawn: with more
// looks than one that is looked at again, after longer and longer. A page that leaves it undecided every time is not helped by waiting.
export async function runAxe(tab, options, { looks = 1 } = {}) {
  for (let look = 1; ; look++) {
    await settled(tab)
    if (!await tab.evaluate(() => Boolean(window.axe))) await tab.evaluate(`(() => { ${source} })()`) // in Playwright's own world, so that the page's policy stays as it is
    const found = await tab.evaluate(options => window.axe.run(document, options), options)
    await decideLetters(tab, found)
    if (!found.incomplete.length || look === looks) return found
    await tab.waitForTimeout(500 * look * look)
  }
}

const contrasts = { 'color-contrast': 4.5, 'color-contrast-enhanced': 7 } // WCAG 2.2, 1.4.3 and 1.4.6

// decideLetters decides what axe always leaves open: it does not look at what lies behind the letters of an SVG.
async function decideLetters(tab, found) {
  for (const part of found.incomplete.filter(({ id }) => contrasts[id])) {
    const letters = part.nodes.filter(({ html }) => html.startsWith('<text'))
    if (!letters.length) continue
    const ratios = await tab.evaluate(contrastOfLetters, letters.map(({ target }) => target.join(' ')))
    const pale = letters.filter((_, i) => ratios[i] !== null && ratios[i] < contrasts[part.id])
    part.nodes = part.nodes.filter(node => !letters.includes(node) || ratios[letters.indexOf(node)] === null)
    if (pale.length) found.violations.push({ ...part, nodes: pale })
  }
  found.incomplete = found.incomplete.filter(({ nodes }) => nodes.length)
}

// contrastOfLetters runs in the page. It gives the contrast of the letters in SVG that the selectors name with what is painted behind
// their middle, null where that is no single colour.
function contrastOfLetters(selectors) {
  const colour = text => {
    const [r, g, b, a = 1] = text.match(/^rgba?\(([^)]*)\)$/)?.[1].split(/[ ,/]+/).map(Number) ?? []
    return b === undefined ? null : { channels: [r, g, b], clear: a === 0, whole: a === 1 }
  }
  const light = ({ channels }) => channels.map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0)
  const behind = element => {
    const box = element.getBoundingClientRect()
    const middle = new DOMPoint(box.left + box.width / 2, box.top + box.height / 2)
    const all = document.elementsFromPoint(middle.x, middle.y).filter(other => other !== element && !(other instanceof SVGTextContentElement))
    for (const other of all) {
      const style = getComputedStyle(other)
      const drawn = other instanceof SVGGeometryElement
      if (drawn && (style.fill === 'none' || !other.isPointInFill(middle.matrixTransform(other.getScreenCTM().inverse())))) continue // a line has no ground
      const found = colour(drawn ? style.fill : style.backgroundColor)
      if (!found?.whole || !drawn && style.backgroundImage !== 'none') {
        if (found?.clear && (drawn || style.backgroundImage === 'none')) continue
        return null
      }
      return found
    }
    return colour('rgb(255, 255, 255)')
  }
  return selectors.map(selector => {
    const element = document.querySelector(selector)
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const style = getComputedStyle(element)
    const forced = matchMedia('(forced-colors: active)').matches && style.forcedColorAdjust !== 'none' // then letters have the colour of text
    const letters = colour(forced ? style.color : style.fill)
    const ground = behind(element)
    if (!letters?.whole || !ground) return null
    const [dark, bright] = [light(letters), light(ground)].sort((a, b) => a - b)
    return (bright + 0.05) / (dark + 0.05)
  })
}
