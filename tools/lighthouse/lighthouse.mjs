// lighthouse.mjs [SITE]: what Lighthouse says of a page of each kind on a slow phone, from a host that compresses and sends the
// headers of _headers. Its figures depend on the machine, so this is a measure and no gate; it fails below WANTED all the same.
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { serveAsHost } from '../../gates/lib/server.mjs'

const WANTED = 100 // of performance
const PAGES = ['index.html', 'thu-tuc/index.html', 'thu-tuc/dang-ky-khai-sinh.html', 'chinh-sach/index.html', 'chinh-sach/gia-dien-sinh-hoat.html', 'tim-kiem.html']

const folder = path.resolve(process.argv[2] ?? 'public')
const pages = PAGES.filter(page => existsSync(path.join(folder, page)))
if (!pages.length) throw new Error(`${folder}: no page to measure; build the site first`)
const server = await serveAsHost(folder)
const chrome = await launch({ chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
let short = 0
console.log('page | performance | accessibility | best practices | largest paint | blocked | shift | bytes')
for (const page of pages) {
  const { lhr } = await lighthouse(server.address + page, { port: chrome.port, output: 'json', logLevel: 'error' })
  const score = name => Math.round(lhr.categories[name].score * 100), value = name => lhr.audits[name].numericValue
  if (score('performance') < WANTED) short++
  console.log([
    page, score('performance'), score('accessibility'), score('best-practices'), `${Math.round(value('largest-contentful-paint'))} ms`,
    `${Math.round(value('total-blocking-time'))} ms`, value('cumulative-layout-shift').toFixed(3), `${Math.round(value('total-byte-weight') / 1024)} KB`,
  ].join(' | '))
}
await chrome.kill()
server.close()
process.exitCode = short ? 1 : 0
