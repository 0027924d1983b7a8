// lighthouse.mjs [SITE]: what Lighthouse says of a page of each kind on a slow phone, from a host that compresses and sends the
// headers of _headers. Its figures depend on the machine, so this is a measure and no gate; it fails below WANTED all the same.
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const WANTED = 100 // of performance
const PAGES = ['index.html', 'thu-tuc/index.html', 'thu-tuc/dang-ky-khai-sinh.html', 'chinh-sach/index.html', 'chinh-sach/gia-dien-sinh-hoat.html', 'tim-kiem.html']
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.woff2': 'font/woff2', '.json': 'application/json', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8',
}
const TEXT = /\.(html|css|js|svg|json|xml|txt)$/

// headerRules reads _headers: [[pattern, [[name, value], …]], …].
function headerRules(folder) {
  const file = path.join(folder, '_headers'), rules = []
  if (!existsSync(file)) return rules
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (/^\S/.test(line)) {
      const escaped = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
      rules.push([new RegExp('^' + escaped + '$'), []])
    } else if (line.trim()) {
      const at = line.indexOf(':')
      rules.at(-1)[1].push([line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()])
    }
  }
  return rules
}

async function serve(folder) {
  const rules = headerRules(folder)
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'http://x').pathname)
    const file = path.join(folder, asked.endsWith('/') ? asked + 'index.html' : asked)
    if (!file.startsWith(folder) || !existsSync(file)) return response.writeHead(404).end()
    const headers = { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' }
    for (const [pattern, list] of rules) if (pattern.test(asked)) for (const [name, value] of list) headers[name] = value
    const body = readFileSync(file), packed = TEXT.test(file)
    response.writeHead(200, packed ? { ...headers, 'content-encoding': 'gzip' } : headers).end(packed ? gzipSync(body) : body)
  })
  await new Promise(done => server.listen(0, '127.0.0.1', done))
  return server
}

const folder = path.resolve(process.argv[2] ?? 'public')
const pages = PAGES.filter(page => existsSync(path.join(folder, page)))
if (!pages.length) throw new Error(`${folder}: no page to measure; build the site first`)
const server = await serve(folder)
const chrome = await launch({ chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
let short = 0
console.log('page | performance | accessibility | best practices | largest paint | blocked | shift | bytes')
for (const page of pages) {
  const { lhr } = await lighthouse(`http://127.0.0.1:${server.address().port}/${page}`, { port: chrome.port, output: 'json', logLevel: 'error' })
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
