// Makes static/img/phat-thanh.png, the podcast's cover (1400 × 1400, as podcast directories ask): node tools/cover/make.mjs
import { fileURLToPath, pathToFileURL } from 'node:url'
import { newContext, openBrowser } from '../../gates/lib/browser.mjs'

const here = name => fileURLToPath(new URL(name, import.meta.url))
const browser = await openBrowser()
const tab = await (await newContext(browser, { viewport: { width: 1400, height: 1400 } })).newPage()
await tab.goto(pathToFileURL(here('cover.html')).href)
await tab.evaluate(() => document.fonts.ready)
await tab.screenshot({ path: here('../../static/img/phat-thanh.png') })
await browser.close()
