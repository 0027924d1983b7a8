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
    if (!found.incomplete.length || look === looks) return found
    await tab.waitForTimeout(500 * look * look)
  }
}
