// Holds the site's search against MiniSearch and Pagefind over the same pages and the same queries, so that a change for
// the worse is seen.
//
//   npm --prefix tools/search ci && node tools/search/compare.mjs [--site .cache/national] [--queries tools/search/queries.tsv]
//       [--only niemyet] [--half held] [--slow 6] [--misses]
//
// Printed for each engine: first answer right, right answer among the first five, mean reciprocal rank (of ten), bytes moved
// for a first query (compressed, by the browser's own log; MiniSearch: library and index, which must all be there first), and
// time of an answer once loaded (the middle of five), with the processor slowed. Then hit rates by class of query.
//
// MiniSearch gets what it needs for Vietnamese: NFD without marks, đ as d, prefixes, one mistake, names weighed four times.
// Pagefind gets the same pages through its own command, whole page, its own settings.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { newContext, openBrowser } from '../../gates/lib/browser.mjs'

const here = import.meta.dirname
const { values: option } = parseArgs({ options: {
  site: { type: 'string', default: '.cache/national' }, queries: { type: 'string', default: path.join(here, 'queries.tsv') },
  only: { type: 'string' }, half: { type: 'string' }, slow: { type: 'string', default: '6' }, misses: { type: 'boolean', default: false },
} })
const site = path.resolve(option.site)
if (!existsSync(path.join(site, 'tim-kiem.html'))) {
  console.log(`skipped: there is no site in ${site}`)
  process.exit(4)
}
const queries = readFileSync(option.queries, 'utf8').split('\n').filter(line => line && !line.startsWith('#'))
  .map(line => line.split('\t')).map(([kind, half, text, codes]) => ({ kind, half, text, codes: codes.split(' ') }))
  .filter(q => !option.half || q.half === option.half)
const twoWords = ['khai sinh', 'đất đai', 'ket hon', 'giấy phép', 'ho ngheo', 'so do', 'cap giay', 'dang ky']

// pages are the procedures: what a reader of the page can see.
const codeOf = {}
const pages = readdirSync(path.join(site, 'thu-tuc')).filter(name => name !== 'index.html').map(name => {
  const html = readFileSync(path.join(site, 'thu-tuc', name), 'utf8')
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const text = s => s.replace(/<[^>]+>/g, ' ').replace(/&amp;/g, '&').replace(/&[a-z#0-9]+;/g, ' ').replace(/\s+/g, ' ')
  const page = { id: `thu-tuc/${name}`, name: text(/<h1[^>]*>(.*?)<\/h1>/s.exec(main)?.[1] ?? ''), code: /meta__code">([^<]+)</.exec(main)?.[1] ?? '', body: text(main) }
  codeOf[page.id] = page.code
  return page
}).filter(page => page.code)

// serve serves a folder as a cheap host with compression does, and counts.
async function serve(folder) {
  const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }
  const count = { bytes: 0, files: 0 }
  const server = createServer((request, response) => {
    const file = path.join(folder, decodeURIComponent(new URL(request.url, 'http://x').pathname))
    if (!file.startsWith(folder) || !existsSync(file) || statSync(file).isDirectory()) return response.writeHead(404).end()
    const squeeze = /\.(html|js|css|svg|json)$/.test(file)
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream', ...(squeeze ? { 'content-encoding': 'gzip' } : {}) })
    const body = squeeze ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file)
    count.bytes += body.length
    count.files++
    response.end(body)
  })
  await new Promise(ready => server.listen(0, '127.0.0.1', ready))
  return { address: `http://127.0.0.1:${server.address().port}/`, count, close: () => { server.closeAllConnections(); server.close() } }
}

// moved opens a fresh page and counts what the network log says was received while act ran.
async function moved(browser, address, act, wanted = () => true) {
  const context = await newContext(browser)
  const page = await context.newPage()
  const log = await context.newCDPSession(page)
  await log.send('Network.enable')
  const urls = {}
  let bytes = 0, files = 0
  log.on('Network.requestWillBeSent', e => { urls[e.requestId] = e.request.url })
  log.on('Network.loadingFinished', e => { if (wanted(urls[e.requestId])) { bytes += e.encodedDataLength; files++ } })
  await page.goto(address)
  await act(page)
  await page.waitForTimeout(150)
  await context.close()
  return { bytes, files }
}

const mean = list => list.reduce((a, b) => a + b, 0) / list.length

async function niemyet(browser) {
  const server = await serve(site)
  const context = await newContext(browser)
  const page = await context.newPage()
  await page.goto(`${server.address}tim-kiem.html`)
  const ask = text => page.evaluate(async text => {
    const answer = await niemyet.search(text)
    return Promise.all(answer.hits.slice(0, 10).map(h => niemyet.result(h.doc).then(r => r.address)))
  }, text)
  const ranks = []
  for (const q of queries) ranks.push((await ask(q.text)).map(address => codeOf[address]))
  const log = await context.newCDPSession(page)
  await log.send('Emulation.setCPUThrottlingRate', { rate: Number(option.slow) })
  const times = await page.evaluate(async texts => {
    const out = []
    for (const text of texts) {
      const runs = []
      for (let n = 0; n < 5; n++) {
        const began = performance.now()
        await niemyet.search(text)
        runs.push(performance.now() - began)
      }
      out.push(runs.sort((a, b) => a - b)[2]) // the machine does other things too
    }
    return out
  }, queries.map(q => q.text))
  await context.close()
  const costs = []
  for (const text of twoWords) {
    costs.push(await moved(browser, `${server.address}tim-kiem.html?q=${encodeURIComponent(text)}`, p => p.waitForSelector('ol.ket-qua > li'), url => /\/(tim-kiem|js)\//.test(url)))
  }
  server.close()
  return { ranks, times, costs }
}

async function miniSearch() {
  const { default: MiniSearch } = await import('minisearch')
  const fold = s => s.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/đ/g, 'd')
  const index = new MiniSearch({
    fields: ['name', 'code', 'body'], storeFields: ['name'], processTerm: fold,
    searchOptions: { prefix: true, fuzzy: term => (term.length >= 5 ? 1 : false), boost: { name: 4, code: 4 } },
  })
  index.addAll(pages)
  const ranks = [], times = []
  for (const q of queries) {
    const began = performance.now()
    const hits = index.search(q.text).slice(0, 10)
    times.push((performance.now() - began) * Number(option.slow))
    ranks.push(hits.map(h => codeOf[h.id]))
  }
  const library = readFileSync(path.join(here, 'node_modules/minisearch/dist/umd/index.js'))
  const bytes = gzipSync(JSON.stringify(index), { level: 9 }).length + gzipSync(library, { level: 9 }).length
  return { ranks, times, costs: [{ bytes, files: 2 }] }
}

async function pagefind(browser) {
  const copy = mkdtempSync(path.join(tmpdir(), 'pagefind-'))
  cpSync(path.join(site, 'thu-tuc'), path.join(copy, 'thu-tuc'), { recursive: true })
  rmSync(path.join(copy, 'thu-tuc/index.html'), { force: true })
  execFileSync(path.join(here, 'node_modules/.bin/pagefind'), ['--site', copy, '--glob', 'thu-tuc/*.html', '--root-selector', 'main', '--quiet'], { stdio: 'inherit' })
  writeFileSync(path.join(copy, 'start.html'), '<!doctype html><title>start</title>')
  const server = await serve(copy)
  const context = await newContext(browser)
  const page = await context.newPage()
  await page.goto(`${server.address}start.html`)
  await page.evaluate(async () => { window.pagefind = await import('/pagefind/pagefind.js') })
  const ask = text => page.evaluate(async text => {
    const found = await pagefind.search(text)
    const data = await Promise.all(found.results.slice(0, 10).map(r => r.data()))
    return data.map(d => d.url.replace(/^\//, ''))
  }, text)
  const ranks = []
  for (const q of queries) ranks.push((await ask(q.text)).map(address => codeOf[address]))
  const log = await context.newCDPSession(page)
  await log.send('Emulation.setCPUThrottlingRate', { rate: Number(option.slow) })
  const times = await page.evaluate(async texts => {
    const out = []
    for (const text of texts) {
      const began = performance.now()
      await pagefind.search(text)
      out.push(performance.now() - began)
    }
    return out
  }, queries.map(q => q.text))
  await context.close()
  const costs = []
  for (const text of twoWords) {
    Object.assign(server.count, { bytes: 0, files: 0 })
    await moved(browser, `${server.address}start.html`, p => p.evaluate(async text => {
      const pagefind = await import('/pagefind/pagefind.js')
      const found = await pagefind.search(text)
      await Promise.all(found.results.slice(0, 10).map(r => r.data()))
    }, text))
    costs.push({ ...server.count }) // its worker's requests are not in the page's log
  }
  server.close()
  rmSync(copy, { recursive: true })
  return { ranks, times, costs }
}

// placeOf is where the first right answer stands, from 1; 0 when it is not among ten.
const placeOf = (codes, ranked) => ranked.findIndex(code => codes.includes(code)) + 1

function rates(places) {
  const share = fits => (100 * places.filter(fits).length / places.length).toFixed(1).padStart(6)
  return { first: share(n => n === 1), five: share(n => n && n <= 5), mrr: mean(places.map(n => (n ? 1 / n : 0))).toFixed(3) }
}

const browser = await openBrowser()
const engines = Object.entries({ niemyet, MiniSearch: miniSearch, Pagefind: pagefind }).filter(([name]) => !option.only || name === option.only)
const reports = {}
for (const [name, run] of engines) reports[name] = await run(browser)
await browser.close()

console.log(`${queries.length} queries over ${pages.length} pages of ${option.site}; processor slowed ${option.slow} times\n`)
console.log('engine        hit@1  hit@5   MRR   bytes (mean, most)   files   ms (mean, most)')
for (const [name, { ranks, times, costs }] of Object.entries(reports)) {
  const r = rates(queries.map((q, i) => placeOf(q.codes, ranks[i])))
  console.log([name.padEnd(12), r.first, r.five, ` ${r.mrr}`, `${Math.round(mean(costs.map(c => c.bytes)))}, ${Math.max(...costs.map(c => c.bytes))}`.padStart(18),
    String(Math.max(...costs.map(c => c.files))).padStart(7), `${mean(times).toFixed(1)}, ${Math.max(...times).toFixed(1)}`.padStart(16)].join(' '))
}
console.log(`\nclass          n  ${Object.keys(reports).map(name => `${name} @1/@5`.padStart(18)).join(' ')}`)
for (const kind of [...new Set(queries.map(q => q.kind)), 'tune', 'held']) {
  const mine = queries.map((q, i) => [q, i]).filter(([q]) => q.kind === kind || q.half === kind)
  if (!mine.length) continue
  const cells = Object.values(reports).map(({ ranks }) => {
    const r = rates(mine.map(([q, i]) => placeOf(q.codes, ranks[i])))
    return `${r.first} /${r.five}`.padStart(18)
  })
  console.log(`${kind.padEnd(12)} ${String(mine.length).padStart(3)}  ${cells.join(' ')}`)
}
if (option.misses) {
  const { ranks } = reports.niemyet
  queries.forEach((q, i) => { if (placeOf(q.codes, ranks[i]) !== 1) console.log(`miss: ${q.kind} “${q.text}”: ${ranks[i].slice(0, 3).join(' ')}, wanted ${q.codes.slice(0, 4).join(' ')}`) })
}
