// Searches as a reader does, from disk, with Chromium: node --test tools/search/browser.test.mjs
// NIEMYET_SITE names a built site (default: public). Its records are those of content/.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { runAxe } from '../../gates/lib/axe.mjs'
import { addressOf, newContext, openBrowser } from '../../gates/lib/browser.mjs'
import { complaints } from '../../gates/lib/complaints.mjs'

const folder = path.resolve(process.env.NIEMYET_SITE ?? 'public')
const results = 'main ol.ket-qua > li > h2 > a'
let browser

before(async () => {
  assert.ok(existsSync(path.join(folder, 'tim-kiem.html')), `no site in ${folder}: make site first`)
  browser = await openBrowser()
})
after(() => browser?.close())

// open shows a page and fails the test on any error, refused script or request that leaves the disk.
async function open(t, address, options = {}) {
  const context = await newContext(browser, options)
  t.after(() => context.close())
  const page = await context.newPage()
  complaints(t, page, { allowed: /^(file|data):/ })
  const [file, query] = address.split('?')
  await page.goto(addressOf(folder, file) + (query ? `?${query}` : ''))
  return page
}

async function firstOf(page, status) {
  await page.waitForFunction(text => document.querySelector('[data-status]').textContent.includes(text), status)
  return page.locator(results).first()
}

async function accessible(page) {
  const { violations } = await runAxe(page, { preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  assert.deepEqual(violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' ')}`), [])
}

for (const [query, name] of [
  ['dang ky khai sinh', 'Làm giấy khai sinh'], ['dkks', 'Làm giấy khai sinh'], ['ddawng kys khai sinh', 'Làm giấy khai sinh'],
  ['d9a8ng ky1 khai sinh', 'Làm giấy khai sinh'], ['khaisinh', 'Làm giấy khai sinh'], ['giấy khai sinh', 'Làm giấy khai sinh'],
  ['1.001193', 'Làm giấy khai sinh'], ['1001193', 'Làm giấy khai sinh'], ['thuong tru', 'Đăng ký thường trú'], ['113', 'Công an'],
  ['Nghĩa Thành cũ', 'Ủy ban nhân dân phường Nghĩa Thành'],
]) {
  test(`“${query}” finds ${name}`, async t => {
    const page = await open(t, `tim-kiem.html?q=${encodeURIComponent(query)}`)
    const first = await firstOf(page, 'kết quả')
    assert.equal(await first.textContent(), name)
    assert.ok(existsSync(path.join(folder, await first.getAttribute('href'))))
  })
}

test('the answer keeps accents, shows facts, and is accessible in every guise', async t => {
  for (const options of [{}, { viewport: { width: 320, height: 700 } }, { colorScheme: 'dark' }, { forcedColors: 'active' }]) {
    const page = await open(t, 'tim-kiem.html?q=ket+hon', options)
    await firstOf(page, 'kết quả')
    assert.deepEqual(await page.locator(`${results} mark`).allTextContents().then(all => all.slice(0, 2)), ['kết', 'hôn'])
    assert.ok(await page.locator('.result').first().locator('.result__facts li').count() >= 4)
    await page.click('summary')
    await page.waitForFunction(() => document.querySelector('#loc-loai').options.length > 1)
    await accessible(page)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page scrolls sideways')
  }
})

test('typing asks again, the address follows, the count is told', async t => {
  const page = await open(t, 'tim-kiem.html')
  assert.ok(await page.locator('[data-search-results]').isHidden())
  await page.locator('#q').pressSequentially('tạm trú', { delay: 5 })
  assert.equal(await (await firstOf(page, 'kết quả cho “tạm trú”')).textContent(), 'Đăng ký tạm trú')
  await page.fill('#q', '')
  await page.waitForFunction(() => document.querySelector('[data-search-results]').hidden)
})

test('filters leave what they name', async t => {
  const page = await open(t, 'tim-kiem.html?q=khai+sinh')
  await firstOf(page, 'kết quả')
  await page.click('summary')
  await page.waitForFunction(() => document.querySelector('#loc-loai').options.length > 1)
  await page.selectOption('#loc-loai', 'Bài phát thanh')
  await page.waitForFunction(() => [...document.querySelectorAll('.result__about')].every(p => p.textContent.startsWith('Bài phát thanh')))
  assert.ok(await page.locator(results).count() > 0)
})

test('long facts are not cut on a narrow screen; notices and laws are found', async t => {
  const page = await open(t, 'tim-kiem.html?q=dat+ten+duong', { viewport: { width: 320, height: 700 } })
  // What is asked comes before the paper that tells of it.
  assert.equal(await (await firstOf(page, 'kết quả')).textContent(), 'Lấy ý kiến về phương án đặt tên các tuyến đường')
  assert.equal(await page.locator(results).nth(1).textContent(), 'Thông báo số 12/TB-UBND')
  // Every line of a fact begins inside what the list shows: its edge is cut for the dots between facts.
  const cut = await page.evaluate(() => {
    const list = document.querySelector('.result__facts'), left = list.getBoundingClientRect().left + 1.4 * parseFloat(getComputedStyle(list).fontSize) - 1
    const range = document.createRange()
    return [...list.children].flatMap(li => { range.selectNodeContents(li); return [...range.getClientRects()] }).filter(r => r.left < left).length
  })
  assert.equal(cut, 0)
  const law = await open(t, 'tim-kiem.html?q=31%2F2024%2FQH15')
  assert.equal(await (await firstOf(law, 'kết quả')).textContent(), 'Luật số 31/2024/QH15')
})

test('nothing found: near words, lists and telephone', async t => {
  const page = await open(t, 'tim-kiem.html?q=zzzzqqqq')
  await page.waitForFunction(() => document.querySelector('[data-status]').textContent.startsWith('Không tìm thấy'))
  assert.ok(await page.locator('[data-none] a[href="a-z.html"]').isVisible())
  assert.ok(await page.locator('[data-none] a[href="#hoi"]').isVisible())
  assert.ok(await page.locator('[data-more]').isHidden())
})

test('what is typed is not run', async t => {
  const page = await open(t, `tim-kiem.html?q=${encodeURIComponent('<img src=x onerror=alert(1)>khai sinh')}`)
  await page.waitForFunction(() => document.querySelector('[data-status]').textContent.includes('<img'))
  assert.equal(await page.locator('main img').count(), 0)
})

test('suggestions go by keyboard', async t => {
  const page = await open(t, 'index.html')
  const box = page.locator('#q')
  await box.pressSequentially('ket h', { delay: 5 })
  await page.waitForSelector('[role=option]')
  assert.equal(await box.getAttribute('aria-expanded'), 'true')
  await accessible(page)
  await page.keyboard.press('ArrowDown')
  const active = await box.getAttribute('aria-activedescendant')
  assert.equal(await page.locator(`#${active}`).getAttribute('aria-selected'), 'true')
  await page.keyboard.press('Escape')
  assert.equal(await box.getAttribute('aria-expanded'), 'false')
  assert.equal(await box.inputValue(), 'ket h')
  await page.keyboard.press('ArrowDown')
  await page.waitForSelector('[role=option]')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/thu-tuc\//)
})

test('Enter without a choice leads to the page of results', async t => {
  const page = await open(t, 'index.html')
  await page.fill('#q', 'so do')
  await page.keyboard.press('Enter')
  await page.waitForURL(/tim-kiem\.html\?q=so\+do/)
  await firstOf(page, 'kết quả')
})

test('without JavaScript the lists are there and say so', async t => {
  const page = await open(t, 'tim-kiem.html?q=khai+sinh', { javaScriptEnabled: false })
  assert.match(await page.locator('noscript').innerText(), /đang tắt JavaScript/)
  assert.ok(await page.locator('.link-list--big a[href="a-z.html"]').isVisible())
})
