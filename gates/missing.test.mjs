// The page for addresses that lead nowhere, at every depth, at a root and in a subfolder, of a site that knows its address, that
// does not, and that is told a wrong one; with JavaScript and without. Planted faults inside.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { newContext, openBrowser } from './lib/browser.mjs'
import { patience } from './lib/patience.mjs'
import { programIn } from './lib/program.mjs'
import { serveMissing } from './lib/server.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const date = process.env.DATE ?? '2026-11-23'
const work = mkdtempSync(path.join(os.tmpdir(), 'niemyet-missing-'))
let browser, program

before(async () => {
  program = programIn(work)
  browser = await openBrowser()
})

after(async () => {
  await browser.close()
  rmSync(work, { recursive: true })
})

// built is the ward example with a base address, or without one: of each it is built once and then copied.
const ready = new Map()
function built(name, base) {
  const out = path.join(work, name + '-public')
  if (ready.has(base)) {
    cpSync(ready.get(base), out, { recursive: true })
    return out
  }
  ready.set(base, out)
  const source = path.join(work, name)
  cpSync(path.join(root, 'examples/phuong'), source, { recursive: true })
  const config = path.join(source, 'config.toml')
  writeFileSync(config, readFileSync(config, 'utf8').replace(/^base_url = .*$/m, base ? `base_url = "${base}"` : ''))
  execFileSync(program, ['build', '--source', source, '--out', out, '--date', date], { stdio: 'pipe' })
  return out
}

// depths are lost addresses; the words of each are those of the registration of births.
const depths = ['dang-ky-khai-sinh-cu', 'thu-tuc/cu/dang-ky-khai-sinh.html', 'a/b/c/d/Đăng ký khai sinh/', 'x/dang_ky_khai_sinh.aspx?id=7']

// faultsAt opens a lost address and tells what a person would miss there.
async function faultsAt(folder, host, lost, { javaScriptEnabled, links = true, timeout = patience }) {
  const found = []
  const context = await newContext(browser, { javaScriptEnabled, viewport: { width: 360, height: 740 } })
  const tab = await context.newPage()
  const answer = await tab.goto(host.address + lost, { waitUntil: 'load' })
  if (answer.status() !== 404) found.push(`status ${answer.status()}`)
  const say = async () => tab.evaluate(() => ({
    styled: getComputedStyle(document.querySelector('.header')).backgroundColor !== 'rgba(0, 0, 0, 0)',
    links: [...document.querySelectorAll('a[href]'), document.querySelector('form')]
      .filter(e => e.checkVisibility({ visibilityProperty: true })).map(e => e.href || e.action),
    box: document.querySelector('#q').value,
    guesses: [...document.querySelectorAll('[data-guesses] a')].map(a => a.textContent),
  }))
  if (javaScriptEnabled) await tab.waitForSelector('[data-guesses] a', { timeout }).catch(() => found.push('no-guess'))
  if (javaScriptEnabled) await tab.waitForFunction(() => getComputedStyle(document.querySelector('.header')).backgroundColor !== 'rgba(0, 0, 0, 0)', null, { timeout }).catch(() => {})
  const page = await say()
  if (!page.styled) found.push('unstyled')
  if (links && page.links.filter(to => to.endsWith('.html')).length < 4) found.push('no-ways-on')
  for (const to of links ? page.links : []) {
    const { origin, pathname, protocol } = new URL(to)
    if (!/^http/.test(protocol) || to.includes('#')) continue
    if (origin + '/' !== new URL('/', host.address).href || !existsSync(path.join(folder, decodeURIComponent(origin + pathname).slice(host.address.length)))) {
      found.push(`dead-link ${to}`)
      break
    }
  }
  if (javaScriptEnabled && !/khai sinh/i.test(page.box)) found.push(`box ${page.box}`)
  if (javaScriptEnabled && !page.guesses.some(text => /khai sinh/i.test(text))) found.push(`guesses ${page.guesses}`)
  await context.close()
  return found
}

async function faults(folder, prefix, options, lost = depths) {
  const host = await serveMissing(folder, prefix)
  try {
    const all = await Promise.all(lost.map(async address => (await faultsAt(folder, host, address, options)).map(fault => `${address}: ${fault}`)))
    return all.flat()
  } finally {
    host.close()
  }
}

const sites = [
  { name: 'unknown', base: '', at: ['/', '/trang/moi/'] },
  { name: 'at-root', base: 'https://phuong.example.vn', at: ['/', '/xem-thu/'] },
  { name: 'in-folder', base: 'https://tinh.example.vn/phuong/x', at: ['/phuong/x/', '/'] },
]

for (const { name, base, at } of sites) {
  test(`lost addresses of a site with base_url "${base}"`, async () => {
    const folder = built(name, base)
    for (const prefix of at) {
      assert.deepEqual(await faults(folder, prefix, { javaScriptEnabled: true }), [], `at ${prefix}, with JavaScript`)
      assert.deepEqual(await faults(folder, prefix, { javaScriptEnabled: false }), [], `at ${prefix}, without JavaScript`)
    }
  })
}

test('planted faults are seen', async () => {
  const folder = built('planted', '')
  const page = path.join(folder, '404.html')
  const whole = readFileSync(page, 'utf8')
  const plant = text => {
    assert.notEqual(text, whole)
    writeFileSync(page, text)
  }
  const lost = depths.slice(1, 2)
  plant(whole.replace(/<noscript>.*?<\/noscript>/s, ''))
  assert.match(String(await faults(folder, '/a/', { javaScriptEnabled: false, links: false }, lost)), /unstyled/)
  plant(whole.replaceAll('bac-', 'buc-'))
  assert.match(String(await faults(folder, '/a/', { javaScriptEnabled: false }, lost)), /dead-link/)
  plant(whole.replace(/<script src="?[./]+js\/missing\.js"? defer><\/script>/g, ''))
  assert.match(String(await faults(folder, '/a/', { javaScriptEnabled: true, timeout: 10000 }, lost)), /no-guess.*dead-link/s)
  plant(whole.replaceAll('bac-', 'buc-').replace(/=("?)\/(?!\/)/g, '=$1'))
  assert.ok((await faults(folder, '/', { javaScriptEnabled: false }, lost)).length > 0)
  writeFileSync(page, whole)
})
