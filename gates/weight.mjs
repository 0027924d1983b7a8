// What a first visit costs: HTML and CSS, compressed as a cheap host does it, against the budget in weight.json.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { readPages } from './lib/pages.mjs'
import { runAsCommand } from './lib/gate.mjs'

const gzip = promisify(zlib.gzip)
const budgetOfSite = JSON.parse(await readFile(new URL('weight.json', import.meta.url), 'utf8'))

export async function check(folder, report, budget = budgetOfSite) {
  const pages = (await readPages(folder)).filter(page => !page.redirect)
  if (!pages.length) report.fault('.', 'no-pages', 'the folder holds no page')
  const styles = new Map()
  await inPairs(pages, async page => {
    const bytes = await readFile(path.join(folder, page.file))
    const html = bytes.toString().replace(/<noscript>.*?<\/noscript>/gs, '') // what it names is moved instead of scripts, never beside them
    const sheets = await sheetsOf(folder, page.file, html, styles)
    page.bytes = await compressed(bytes) + sheets.reduce((sum, sheet) => sum + sheet.bytes, 0)
    page.requests = 1 + sheets.length + countOthers(html)
    const limit = budget.heaviest[page.layout] ?? budget.heaviest[page.medium]
    if (page.bytes > limit) report.fault(page.file, 'too-heavy', `${page.bytes} bytes of HTML and CSS, at most ${limit}`)
    if (page.requests > budget.requests) report.fault(page.file, 'many-requests', `${page.requests} requests, at most ${budget.requests}`)
  })

  const { medium, layout, median } = budget.typical
  const typical = pages.filter(page => page.medium === medium && page.layout === layout).map(page => page.bytes)
  if (!typical.length) report.fault('.', 'no-typical', `no page of layout ${layout}`)
  if (quantile(typical, 0.5) > median) {
    report.fault('.', 'heavy-median', `the median page of layout ${layout} weighs ${quantile(typical, 0.5)} bytes, at most ${median}`)
  }
  const heaviest = pages.reduce((most, page) => (page.bytes > most.bytes ? page : most), pages[0])
  report.counts.pages = pages.length
  report.counts[`B median, ${quantile(typical, 0.95)} B p95, ${quantile(typical, 1)} B max of ${typical.length} ${layout} pages`] = quantile(typical, 0.5)
  report.counts[`B heaviest (${heaviest?.file})`] = heaviest?.bytes
  report.counts['requests at most'] = pages.reduce((most, page) => Math.max(most, page.requests), 0)
}

// sheetsOf follows <link rel=stylesheet> and @import; a sheet is measured once for the whole folder.
async function sheetsOf(folder, file, text, known) {
  const found = new Map()
  const add = async address => {
    const sheet = path.posix.join(path.posix.dirname(file), address.replace(/[?#].*/, ''))
    if (/^(https?:)?\/\//.test(address) || found.has(sheet)) return
    if (!known.has(sheet)) known.set(sheet, readSheet(folder, sheet))
    const { bytes, imports } = await known.get(sheet)
    found.set(sheet, { bytes })
    for (const other of imports) await add(path.posix.relative(path.posix.dirname(file), other))
  }
  for (const [tag] of text.matchAll(/<link\b[^>]*>/gi)) {
    if (/\brel=["']?stylesheet\b/i.test(tag)) await add(tag.match(/\bhref=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i).slice(1).join(''))
  }
  return [...found.values()]
}

async function readSheet(folder, sheet) {
  const css = await readFile(path.join(folder, sheet)).catch(() => Buffer.alloc(0)) // a dead link is the business of gate links
  const imports = [...css.toString().matchAll(/@import\s+(?:url\()?["']?([^"')\s;]+)/g)].map(match => path.posix.join(path.posix.dirname(sheet), match[1]))
  return { bytes: await compressed(css), imports }
}

const compressed = async data => (await gzip(data, { level: 6 })).length

const countOthers = text => [...text.matchAll(/<(?:script|img|iframe|audio|video|embed)\b[^>]*\bsrc=/gi)].length

function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0
}

// inPairs lets zlib's threads work side by side.
async function inPairs(items, work) {
  const waiting = [...items]
  const worker = async () => { while (waiting.length) await work(waiting.shift()) }
  await Promise.all([worker(), worker(), worker(), worker()])
}

await runAsCommand(import.meta.url, 'weight', check)
