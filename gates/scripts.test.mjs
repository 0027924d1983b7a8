// The small scripts of the public pages, in a browser, over a built site (NIEMYET_SITE, default public): what they add to a page
// that is whole without them. Time is set, never waited for. Each test sees its script's fault too: without the script it fails.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { newContext, openBrowser } from './lib/browser.mjs'
import { until } from './lib/patience.mjs'
import { serveBelow } from './lib/server.mjs'

const folder = path.resolve(fileURLToPath(new URL('..', import.meta.url)), process.env.NIEMYET_SITE ?? 'public')
const longList = 'thu-tuc/index.html'
let browser
let host

before(async () => {
  browser = await openBrowser()
  host = await serveBelow(folder, '/')
})

after(async () => {
  await browser.close()
  host.close()
})

// visit opens a page of the site at an hour of Vietnam; without names scripts that are kept away.
async function visit(file, { at, without = [], prepare, permissions = [], work }) {
  const context = await newContext(browser, { viewport: { width: 360, height: 740 }, permissions })
  try {
    const tab = await context.newPage()
    if (at) await tab.clock.install({ time: new Date(`${at}:00+07:00`) })
    for (const name of without) await tab.route(`**/js/${name}.js*`, route => route.abort())
    if (prepare) await tab.addInitScript(prepare)
    await tab.goto(host.address + file)
    return await work(tab)
  } finally {
    await context.close()
  }
}

// shown tells how many things of this kind are to be seen.
const shown = (tab, selector) => tab.locator(selector).evaluateAll(all => all.filter(e => e.checkVisibility()).length)

test('narrow: words without marks narrow a list, open the groups that keep something, and say how many are left', async () => {
  const narrowed = without => visit(longList, { without, work: async tab => {
    const box = tab.locator('#loc-chu')
    if (!await box.isVisible()) return { box: false }
    const all = await tab.locator('.items > .item').count()
    await box.fill('khai sinh')
    const said = await tab.locator('[data-status]').textContent()
    const left = await shown(tab, '.items > .item')
    const strange = await tab.locator('.items > .item:not([hidden])').evaluateAll(items => items.filter(i => !/khai sinh/i.test(i.textContent)).length)
    await box.fill('giay khai sinh')
    const plain = await shown(tab, '.items > .item')
    await box.fill('zzzz')
    const none = [await shown(tab, '.items > .item'), await shown(tab, '.group'), await tab.locator('[data-status]').textContent()]
    await box.fill('')
    return { box: true, all, said, left, strange, plain, none, back: await tab.locator('.items > .item:not([hidden])').count(), folds: await shown(tab, '.group') }
  } })
  const got = await narrowed([])
  assert.ok(got.left > 1 && got.left < got.all, `${got.left} of ${got.all}`)
  assert.ok(got.said.includes(String(got.left)) && got.said.includes(String(got.all)), got.said)
  assert.equal(got.strange, 0)
  assert.ok(got.plain > 0, 'typed without marks')
  assert.deepEqual(got.none.slice(0, 2), [0, 0])
  assert.ok(got.none[2].length > 10, got.none[2])
  assert.equal(got.back, got.all)
  assert.ok(got.folds > 1)
  assert.equal((await narrowed(['narrow'])).box, false, 'a box that does nothing is not shown')
})

test('narrow: a choice keeps what has it', () => visit(longList, { work: async tab => {
  await tab.locator('[data-choices] > summary').click()
  const choice = tab.locator('#loc-linh-vuc')
  assert.ok(await choice.locator('option').count() > 2)
  const field = await choice.locator('option').nth(1).textContent()
  await choice.selectOption({ index: 1 })
  const fields = await tab.locator('.items > .item:not([hidden])').evaluateAll(items => items.map(i => i.dataset.field))
  assert.ok(fields.length > 0 && fields.every(f => f.split(';').map(t => t.trim()).includes(field)), `${field}: ${fields}`)
} }))

test('fold: a link to a folded part opens it', async () => {
  const id = await visit(longList, { work: tab => tab.locator('details.group [id]').nth(3).getAttribute('id') })
  // Browsers of our day open it by themselves: one of older days is played by taking their way from it.
  const opens = without => visit(`thu-tuc/index.html?${without}#${id}`, { without, work: tab => tab.evaluate(async id => {
    const fold = document.getElementById(id).closest('details')
    const atOnce = fold.open
    fold.open = false
    dispatchEvent(new HashChangeEvent('hashchange'))
    return [atOnce, fold.open]
  }, id) })
  assert.deepEqual(await opens([]), [true, true])
  assert.equal((await opens(['fold']))[1], false)
})

// An office with hours on working days, closed on holidays: what it says at an hour.
const saying = (at, without) => visit('duong-day-nong/index.html', { at, without, work: tab => tab.locator('[data-week]').first().evaluate(e => {
  e.dataset.week = '|450-690,810-1020|450-690,810-1020|450-690,810-1020|450-690,810-1020|450-690,810-1020|'
  e.dataset.closed = '2026-12-31 2027-01-01'
}).then(() => tab.clock.runFor(31000)).then(() => tab.locator('[data-week]').first().evaluate(e => [e.textContent, e.className])) })

test('opening: open, closed at noon, over the weekend, over a holiday', async () => {
  for (const [at, words, state] of [
    ['2026-11-25T09:00', /đến 11\sgiờ\s30/, 'open'],
    ['2026-11-25T12:00', /13\sgiờ\s30 hôm nay/, 'closed'],
    ['2026-11-25T18:00', /7\sgiờ\s30.*mai/, 'closed'],
    ['2026-11-27T18:00', /7\sgiờ\s30.*thứ Hai.*30\/11/i, 'closed'],
    ['2026-12-30T18:00', /7\sgiờ\s30.*thứ Hai.*04\/01/i, 'closed'],
    ['2026-12-31T09:00', /7\sgiờ\s30.*04\/01/, 'closed'],
  ]) {
    const [text, name] = await saying(at, [])
    assert.match(text, words, at)
    assert.match(name, new RegExp(`now--${state}`), at)
  }
  assert.doesNotMatch((await saying('2026-11-25T09:00', ['opening']))[0], /đến 11\sgiờ\s30/)
})

test('opening: a day whose holidays are not decided says that one should ask first; another day does not', async () => {
  const doubting = (at, doubt, without = []) => visit('duong-day-nong/index.html', { at, without, work: tab => tab.locator('[data-week]').first().evaluate((e, doubt) => {
    e.dataset.week = '|450-690|450-690|450-690|450-690|450-690|'
    e.dataset.closed = '2027-02-05 2027-02-08'
    e.dataset.doubt = doubt
  }, doubt).then(() => tab.clock.runFor(31000)).then(() => tab.locator('[data-week]').first().textContent()) })
  const days = '2027-02-04 2027-02-09'
  for (const [at, asks, words] of [
    ['2027-02-03T08:00', false, /đến 11\sgiờ\s30/], // open on a day that is certain
    ['2027-02-03T18:00', true, /mai/], // opens on one that is not
    ['2027-02-04T08:00', true, /đến 11\sgiờ\s30/], // open on one that is not
    ['2027-02-04T18:00', true, /09\/02/], // behind days that are off, on one that is not
    ['2027-02-09T18:00', false, /mai/],
  ]) {
    const text = await doubting(at, days)
    assert.match(text, words, at)
    assert.equal(/chưa chốt, hãy hỏi trước khi đến/.test(text), asks, `${at}: ${text}`)
  }
  assert.doesNotMatch(await doubting('2027-02-03T18:00', ''), /chưa chốt/)
  assert.doesNotMatch(await doubting('2027-02-03T18:00', days, ['opening']), /hãy hỏi/)
})

test('search: results are narrowed to one office, by hand and by the address, and nothing of another stays', async () => {
  const counted = tab => tab.locator('[data-status]').textContent().then(text => Number(text.match(/[\d.]+/)[0].replace('.', '')))
  const settled = (tab, count) => until(async () => await counted(tab).catch(() => -1) === count)
  const open = async tab => {
    await tab.locator('.result').first().waitFor()
    await tab.locator('[data-filters] > summary').click()
    await tab.waitForFunction(() => document.getElementById('loc-noi').options.length > 2)
  }
  const question = 'tim-kiem.html?q=giay'
  const offices = await visit(question, { work: async tab => {
    await open(tab)
    const all = await counted(tab)
    const names = await tab.locator('#loc-noi option').evaluateAll(list => list.map(o => o.value).filter(Boolean))
    const found = []
    for (const name of names) {
      await tab.locator('#loc-noi').selectOption(name)
      await tab.waitForFunction(name => new URLSearchParams(location.search).get('noi') === name, name)
      await tab.waitForTimeout(200)
      found.push({ name, count: await counted(tab), first: await tab.locator('.result__link').first().getAttribute('href'), query: await tab.evaluate(() => location.search) })
    }
    await tab.locator('#loc-noi').selectOption('')
    await settled(tab, all)
    assert.equal(await counted(tab), all)
    return { all, found }
  } })
  assert.ok(offices.found.length > 1, 'one office and none are no choice')
  const known = JSON.parse(await readFile(path.join(folder, 'data/co-quan.json'), 'utf8')).records.map(r => r.record.short_name || r.record.name)
  assert.deepEqual(offices.found.map(o => o.name).filter(name => !known.includes(name)), [], 'no office is called so')
  assert.ok(offices.found.reduce((sum, o) => sum + o.count, 0) <= offices.all, 'a record is counted at two offices')
  for (const { name, count, first, query } of offices.found.slice(0, 3)) {
    assert.ok(count > 0 && count < offices.all, `${name}: ${count} of ${offices.all}`)
    assert.ok((await readFile(path.join(folder, first.split('#')[0]), 'utf8')).includes(name), `${first} names no ${name}`)
    await visit('tim-kiem.html' + query, { work: async tab => { // the same by the address alone
      await tab.locator('.result').first().waitFor()
      await settled(tab, count)
      assert.equal(await counted(tab), count, query)
      assert.equal(await tab.locator('#loc-noi').inputValue(), name)
    } })
  }
  assert.equal(await visit(question, { without: ['search-page'], work: tab => tab.locator('.result').count() }), 0)
})

test('alert: a notice comes on its first day, stays through its last, and goes', async () => {
  const seen = (at, without = []) => visit('index.html', { at, without, prepare: () => {
    // Whatever notices the site has, this one is on the page when scripts begin.
    new MutationObserver((_, watch) => {
      if (!document.querySelector('main')) return
      watch.disconnect()
      for (const box of document.querySelectorAll('[data-alerts]')) box.remove()
      document.querySelector('main').insertAdjacentHTML('beforebegin',
        '<aside data-alerts id="thu"><ul><li data-alert-from="2026-12-14" data-alert-until="2026-12-18">Tin</li></ul></aside>')
    }).observe(document, { childList: true, subtree: true })
  }, work: async tab => {
    if (!without.length) await tab.addScriptTag({ url: host.address + 'js/alert.js' })
    return tab.locator('#thu').isVisible()
  } })
  for (const [at, there] of [['2026-12-13T23:59', false], ['2026-12-14T00:01', true], ['2026-12-18T23:58', true], ['2026-12-19T00:01', false]]) {
    assert.equal(await seen(at), there, at)
  }
  assert.equal(await seen('2026-12-19T00:01', ['alert']), true, 'without the script it does not go')
})

test('share: the address goes to the system or to the clipboard, without a fragment; else no such button shows', async () => {
  const page = longList + '#noi-dung'
  const state = tab => tab.evaluate(() => ['[data-share]', '[data-share-page]', '[data-share-copy]'].map(q => document.querySelector(q).checkVisibility()))
  await visit(page, { permissions: ['clipboard-read', 'clipboard-write'], prepare: () => { navigator.share = what => { window.shared = what; return Promise.resolve() } }, work: async tab => {
    assert.deepEqual(await state(tab), [true, true, true])
    await tab.locator('[data-share-page]').click()
    const { url, title } = await tab.evaluate(() => window.shared)
    assert.match(url, /thu-tuc\/index\.html$/)
    assert.ok(title.length > 10)
    await tab.locator('[data-share-copy]').click()
    assert.match(await tab.evaluate(() => navigator.clipboard.readText()), /thu-tuc\/index\.html$/)
    assert.ok((await tab.locator('[data-share-said]').textContent()).length > 5)
  } })
  await visit(page, { prepare: () => { Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }); Object.defineProperty(Navigator.prototype, 'share', { value: undefined }) }, work: async tab => {
    assert.deepEqual(await state(tab), [true, false, false], 'the code is left')
  } })
  await visit(page, { without: ['share'], work: async tab => assert.equal((await state(tab))[0], false) })
})

// readCode is what a telephone reads in a picture.
function readCode(picture) {
  const folder = mkdtempSync(path.join(tmpdir(), 'niemyet-qr-'))
  try {
    const file = path.join(folder, picture.subarray(1, 4).toString() === 'PNG' ? 'code.png' : 'code.pgm')
    writeFileSync(file, picture)
    return spawnSync('zbarimg', ['-q', '--raw', '--nodbus', '-Sdisable', '-Sqrcode.enable', file], { encoding: 'utf8' }).stdout.trim()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('share: the code of a page is read as its address, and is fetched only when asked for', async () => {
  const open = without => visit('thu-tuc/dang-ky-khai-sinh.html#giay-to', { without, work: async tab => {
    assert.equal(await tab.evaluate(() => typeof window.niemyetQR), 'undefined')
    const button = tab.locator('[data-share-code]')
    await button.click()
    if (without.length) return button.waitFor({ state: 'hidden' })
    const code = tab.locator('.footer__code')
    const read = readCode(await code.screenshot())
    assert.equal(await button.getAttribute('aria-expanded'), 'true')
    await button.click()
    assert.equal(await code.isVisible(), false)
    return read
  } })
  assert.match(await open([]), /^http:.*thu-tuc\/dang-ky-khai-sinh\.html$/)
  await open(['qr'])
})

test('codes of every length up to the longest are read; a longer text has none, and a broken code is not read', async () => {
  const page = { TextEncoder }
  page.window = page
  runInNewContext(await readFile(path.join(folder, 'js/qr.js'), 'utf8'), page)
  const picture = rows => {
    const side = (rows.length + 8) * 3
    const points = Buffer.alloc(side * side, 255)
    for (let i = 0; i < points.length; i++) if (rows[Math.floor(i / side / 3) - 4]?.[Math.floor(i % side / 3) - 4]) points[i] = 0
    return Buffer.concat([Buffer.from(`P5 ${side} ${side} 255\n`), points])
  }
  const text = length => ('https://vidu.gov.vn/thu-tuc/' + 'giay-khai-sinh.'.repeat(40)).slice(0, length)
  for (const length of [1, 20, 62, 110, 180, 213, 300, 412]) assert.equal(readCode(picture(page.niemyetQR(text(length)))), text(length))
  assert.equal(page.niemyetQR(text(413)), null)
  const broken = page.niemyetQR(text(62)).map((row, y) => row.map((on, x) => (y > 8 && x % 2 ? !on : on)))
  assert.equal(readCode(picture(broken)), '')
})
