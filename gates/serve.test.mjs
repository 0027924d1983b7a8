// niemyet serve as a clerk meets it: a page follows the file that is being written, and stays where the reader was; a
// fault lies over the last good page and goes away when it is mended. node --test gates/serve.test.mjs
// NIEMYET_SCREENS names a folder for pictures of the panel.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { runAxe } from './lib/axe.mjs'
import { newContext, openBrowser } from './lib/browser.mjs'
import { complaints } from './lib/complaints.mjs'
import { preview, recordsRead } from './lib/desk.mjs'
import { settled } from './lib/patience.mjs'
import { programIn } from './lib/program.mjs'

const repository = path.resolve(import.meta.dirname, '..')
const record = 'content/thu-tuc/cap-ban-sao-tu-so-goc.md'
const address = 'thu-tuc/cap-ban-sao-tu-so-goc.html'
let browser, server, site, source, good

before(async () => {
  source = mkdtempSync(path.join(os.tmpdir(), 'niemyet-serve-'))
  cpSync(path.join(repository, 'examples/phuong'), source, { recursive: true })
  good = readFileSync(path.join(source, record), 'utf8')
  const began = preview(programIn(source), source)
  server = began.server
  site = await began.address
  await recordsRead(site + address)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  server?.removeAllListeners('exit')
  server?.kill('SIGINT')
  if (source) rmSync(source, { recursive: true, force: true })
})

// save writes as many editors do: a whole new file takes the place of the old one.
function save(text) {
  const fresh = path.join(source, 'content/thu-tuc/.moi')
  writeFileSync(fresh, text)
  renameSync(fresh, path.join(source, record))
}

async function open(t, options = {}, at = address) {
  save(good)
  const context = await newContext(browser, options)
  t.after(() => context.close())
  const page = await context.newPage()
  complaints(t, page)
  await page.goto(site + at)
  return page
}

const panel = page => page.locator('[role=dialog]')
const broken = () => good.replace(/^name = "(.*)"$/m, 'name = "$1')
const picture = (page, name) => process.env.NIEMYET_SCREENS && page.screenshot({ path: path.join(process.env.NIEMYET_SCREENS, name) })

async function accessible(page) {
  const { violations } = await runAxe(page, { preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  assert.deepEqual(violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' ')}`), [])
}

test('a saved file is on the screen, and the reader is where he was', async t => {
  const page = await open(t, { viewport: { width: 400, height: 700 } })
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(() => {
    for (const d of document.querySelectorAll('main details')) d.open = true
    const heading = [...document.querySelectorAll('main [id]')].filter(e => e.getClientRects().length && e.getBoundingClientRect().top > 600)[0]
    window.scrollTo({ top: heading.getBoundingClientRect().top + scrollY - 40, behavior: 'instant' })
    document.querySelector('main a[href^="tel:"], footer a').focus({ preventScroll: true })
  })
  await settled(page)
  const look = () => page.evaluate(() => {
    const heading = [...document.querySelectorAll('main [id]')].filter(e => e.getClientRects().length && e.getBoundingClientRect().top >= 0)[0]
    return { y: scrollY, id: heading.id, top: Math.round(heading.getBoundingClientRect().top), open: document.querySelectorAll('details[open]').length, focus: document.activeElement.outerHTML }
  })
  const was = await look()
  assert.ok(was.y > 500, `the page is too short to scroll: ${was.y}`)
  // A long text above the reader's place: what he reads must not move.
  save(good.replace(/^result = ".*"$/m, `result = "${'Kết quả vừa sửa xong, viết dài ra để trang phải dài thêm. '.repeat(12)}"`))
  await page.getByText('Kết quả vừa sửa xong').first().waitFor({ state: 'attached' })
  await page.waitForLoadState('load')
  await settled(page)
  const now = await look()
  assert.equal(now.id, was.id)
  assert.ok(Math.abs(now.top - was.top) <= 4, `${was.id} moved from ${was.top} to ${now.top}`)
  assert.equal(now.open, was.open)
  assert.equal(now.focus, was.focus)
})

for (const [name, viewport] of [['320', { width: 320, height: 700 }], ['desktop', { width: 1280, height: 900 }]]) {
  test(`a fault lies over the last good page, and goes when it is mended (${name})`, async t => {
    const page = await open(t, { viewport })
    const title = await page.locator('h1').textContent()
    save(broken())
    await panel(page).waitFor()
    assert.match(await panel(page).getByRole('heading', { level: 2 }).textContent(), /lỗi phải sửa/)
    const first = panel(page).locator('li').first()
    assert.match(await first.textContent(), /E103/)
    const line = good.split('\n').findIndex(l => l.startsWith('name = "')) + 1
    assert.equal(await first.locator('.nm-place').textContent(), `${record}:${line}:1`)
    assert.match(await first.locator('pre').textContent(), /name = "[^\n]*\n\^+$/)
    assert.ok((await first.locator('.nm-hint').textContent()).length > 20)
    assert.equal(await first.getByRole('link').last().getAttribute('href'), '/_niemyet/loi/E103')
    assert.equal(await page.locator('h1').textContent(), title)
    assert.ok(await page.locator('h1').isVisible(), 'the page beneath is not seen')
    assert.ok(await page.evaluate(() => document.activeElement.id === 'niemyet-xem-thu'), 'the panel has not the focus')
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page scrolls sideways')
    await picture(page, `panel-${name}.png`)
    await accessible(page)

    // The old page is what a new visit gets too.
    await page.reload()
    await panel(page).waitFor()
    assert.equal(await page.locator('h1').textContent(), title)

    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    const badge = page.getByRole('button', { name: /lỗi phải sửa/ })
    await badge.click()
    await panel(page).waitFor()
    await panel(page).getByRole('button', { name: /Đóng/ }).click()
    await panel(page).waitFor({ state: 'detached' })
    assert.ok(await badge.evaluate(b => b.getRootNode().activeElement === b), 'the focus is lost when the panel closes')
    await badge.click()
    save(good)
    await panel(page).waitFor({ state: 'detached' })
    assert.equal(await page.locator('h1').textContent(), title)
  })
}

test('the keyboard leaves the panel', async t => {
  const page = await open(t)
  save(broken())
  await panel(page).waitFor()
  const stops = new Set()
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    stops.add(await page.evaluate(() => document.activeElement.id || document.activeElement.className || document.activeElement.localName))
  }
  assert.ok(stops.has('niemyet-xem-thu') && stops.size > 3, `stops: ${[...stops]}`)
  save(good)
})

test('warnings are a small badge that opens a list', async t => {
  const page = await open(t, { viewport: { width: 320, height: 700 } })
  const badge = page.getByRole('button', { name: /cảnh báo/ })
  await badge.waitFor()
  assert.equal(await panel(page).count(), 0)
  await picture(page, 'badge-320.png')
  await badge.click()
  assert.match(await panel(page).textContent(), /W\d{3}/)
  await picture(page, 'warnings-320.png')
  await accessible(page)
})

test('the guide of a code is a page', async t => {
  const page = await open(t, { viewport: { width: 320, height: 700 } }, '_niemyet/loi/E103')
  assert.match(await page.locator('h1').textContent(), /^E103/)
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
  await picture(page, 'guide-320.png')
  await accessible(page)
  await page.getByRole('link', { name: 'Danh sách mã lỗi' }).first().click()
  await page.locator('h1').waitFor()
  assert.match(await page.locator('h1').textContent(), /mã lỗi/i)
})

test('the sheet to hang beside the machine prints on exactly one page of A4, and is full', async t => {
  const page = await open(t, {}, '_niemyet/mot-trang')
  const file = path.join(source, 'mot-trang.pdf')
  await page.pdf({ path: file, preferCSSPageSize: true })
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
  assert.match(info, /Pages:\s+1\n/)
  assert.match(info, /A4/)
  const words = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
  for (const said of ['niemyet check', 'niemyet build --release', 'Đừng:', 'Người cài máy']) assert.ok(words.includes(said), said)
  if (process.env.NIEMYET_SCREENS) execFileSync('pdftoppm', ['-r', '60', '-png', file, path.join(process.env.NIEMYET_SCREENS, 'mot-trang')])
})

test('what is typed in a field is there after the page changed', async t => {
  const page = await open(t, {}, 'tim-kiem.html')
  const field = page.locator('input[type=search]').first()
  await field.fill('giấy khai')
  save(good.replace(/^result = "/m, 'result = "Mới: '))
  await page.waitForEvent('load')
  await page.waitForFunction(() => document.querySelector('input[type=search]').value === 'giấy khai')
  assert.ok(await field.evaluate(f => f === document.activeElement))
})
