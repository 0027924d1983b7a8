// The form editor at bad moments: the server is killed, the file renamed, deleted or changed, the tab closed while a clerk
// types, saves, adds rows. After each of them what was typed is in the file, on the page, or offered when the page is opened
// again: node --test gates/moments.test.mjs
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { newContext, openBrowser, openMortal } from './lib/browser.mjs'
import { desk } from './lib/desk.mjs'
import { until } from './lib/patience.mjs'
import { programIn } from './lib/program.mjs'

const bin = mkdtempSync(path.join(os.tmpdir(), 'niemyet-moments-'))
let browser, program

before(async () => {
  program = programIn(bin)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  rmSync(bin, { recursive: true })
})

const slug = 'thu-tuc/cap-ban-sao-tu-so-goc'
const file = slug + '.md'
const form = 'sua/' + slug
const result = '[name="f.result"]'
const text = 'van-ban/' + slug

// clerk is a desk and a browser that remembers, as one person has them.
async function clerk (t) {
  const d = await desk(t, { bin, program, browser })
  const context = await newContext(browser)
  const at = path => d.address + path
  return {
    ...d,
    context,
    tab: async path => {
      const page = await context.newPage()
      page.on('dialog', dialog => dialog.accept().catch(() => {})) // “Leave the page?” Yes: a question that stands open can hold up its closing for ever
      await page.goto(at(path))
      return page
    },
    at,
  }
}

// typed puts words into a field key by key, as hands do, and waits for nothing.
async function typed (page, field, words) {
  await page.click(field)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(words)
}

// offered opens a page anew, takes back what it offers, one draft after the other, and says whether one of them has the words.
async function offered (c, path, field, words) {
  const page = await c.tab(path)
  const n = await page.locator('#go-do button:has-text("Lấy lại")').count()
  for (let i = 0; i < n; i++) {
    await page.goto(c.at(path))
    const one = page.locator('#go-do button:has-text("Lấy lại")').nth(i)
    if (!await one.count()) break
    await one.click()
    if (await until(async () => (await page.locator(field).first().inputValue()).includes(words), 3000)) {
      await page.close()
      return true
    }
  }
  await page.close()
  return false
}

// somewhere: the words are in the file, or are offered.
async function somewhere (c, words, path = form, field = result) {
  const inFile = () => c.has(file) && c.read(file).includes(words)
  if (inFile() || await offered(c, path, field, words)) return
  assert.ok(inFile(), `“${words}” is lost`) // written while we looked
}

const save = page => page.keyboard.press('Control+S')

// held keeps what a page sends from the server until it is let go, so that the moment between sending and answer is long enough to type
// in, however slow the machine is.
async function held (page) {
  let go
  const gone = new Promise(done => { go = done })
  await page.route('**/soan/{sua,moi}/**', async route => {
    if (route.request().method() === 'POST') await gone
    await route.continue()
  })
  return go
}

const moments = {
  'the server is killed, then Save': async c => {
    const page = await c.tab(form)
    await typed(page, result, 'Lúc một')
    await c.kill()
    await save(page)
    await page.waitForFunction(() => /niemyet đã dừng/.test(document.getElementById('tom-tat').textContent))
    assert.equal(await page.inputValue(result), 'Lúc một')
    await c.start()
    await save(page)
    await page.waitForURL(/da-luu/)
    assert.match(c.read(file), /Lúc một/)
  },
  'the server is killed while it saves': async c => {
    for (const ms of [0, 2, 5, 10, 20, 40]) {
      const page = await c.tab(form)
      const words = `Lúc hai ${ms}`
      await typed(page, result, words)
      await save(page)
      await new Promise(done => setTimeout(done, ms))
      await c.kill()
      await page.waitForTimeout(100)
      await page.close()
      await c.start()
      await somewhere(c, words)
    }
  },
  'the tab is closed at the last key': async c => {
    const page = await c.tab(form)
    await typed(page, result, 'Lúc ba')
    await page.close({ runBeforeUnload: true })
    await somewhere(c, 'Lúc ba')
  },
  'the tab is closed at Save': async c => {
    const page = await c.tab(form)
    await typed(page, result, 'Lúc bốn')
    await save(page)
    await page.close({ runBeforeUnload: true })
    await somewhere(c, 'Lúc bốn')
  },
  'the page is loaded anew while the server is gone': async c => {
    const page = await c.tab(form)
    await typed(page, result, 'Lúc năm')
    await c.kill()
    await page.reload().catch(() => {})
    await c.start()
    await somewhere(c, 'Lúc năm')
  },
  'typing goes on while the form is saved': async c => {
    const page = await c.tab(form)
    const go = await held(page)
    await typed(page, result, 'Lúc sáu')
    await save(page)
    await page.keyboard.type(', gõ tiếp')
    go()
    await page.waitForURL(/da-luu/)
    assert.match(c.read(file), /Lúc sáu/)
    assert.equal(await page.inputValue(result), 'Lúc sáu, gõ tiếp')
    await page.close({ runBeforeUnload: true })
    await somewhere(c, 'gõ tiếp')
  },
  'typing goes on while a row is added': async c => {
    const page = await c.tab(form)
    const go = await held(page)
    const n = await page.locator('.row[id^="f-papers-"]').count()
    await page.locator('button[value="add:papers"]').evaluate(button => button.click())
    await typed(page, result, 'Lúc bảy')
    go()
    await page.waitForSelector(`#f-papers-${n}`, { state: 'attached' })
    assert.equal(await page.inputValue(result), 'Lúc bảy')
  },
  'a row is asked for by a double click': async c => {
    const page = await c.tab(form)
    const go = await held(page)
    const n = await page.locator('.row[id^="f-papers-"]').count()
    await page.locator('button[value="add:papers"]').evaluate(button => { button.click(); button.click() })
    go()
    await page.waitForSelector(`#f-papers-${n}`, { state: 'attached' })
    await page.waitForTimeout(1500) // the second answer has come too
    await typed(page, result, 'Lúc bảy rưỡi')
    let saves = 0
    page.on('request', request => { if (/(^|&)do=save(&|$)/.test(request.postData() ?? '')) saves++ })
    await save(page)
    await page.waitForURL(/da-luu/)
    assert.equal(saves, 1, 'the form is sent once')
    assert.match(c.read(file), /Lúc bảy rưỡi/)
  },
  'typing goes on in a row while one before it is taken out': async c => {
    const page = await c.tab(form)
    const names = page.locator('[name^="f.papers."][name$=".name"]')
    const n = await names.count()
    assert.ok(n > 1)
    const go = await held(page)
    const last = `[name="f.papers.${n - 1}.name"]`
    await page.locator(last).evaluate(field => { for (let box = field.closest('details'); box; box = box.parentElement.closest('details')) box.open = true })
    await page.locator('button[value="remove:papers.0"]').evaluate(button => button.click())
    await typed(page, last, 'Lúc tám')
    go()
    await page.waitForFunction(n => document.querySelectorAll('.row[id^="f-papers-"]').length === n - 1, n)
    assert.equal(await page.inputValue(`[name="f.papers.${n - 2}.name"]`), 'Lúc tám')
  },
  'one record in two tabs, both closed': async c => {
    const one = await c.tab(form)
    const two = await c.tab(form)
    await typed(one, result, 'Lúc chín, thẻ một')
    await typed(two, '[name="f.agency"]', 'Lúc chín, thẻ hai')
    await one.close({ runBeforeUnload: true })
    await two.close({ runBeforeUnload: true })
    await somewhere(c, 'thẻ một')
    await somewhere(c, 'thẻ hai', form, '[name="f.agency"]')
  },
  'two new records of one kind in two tabs, both closed': async c => {
    const at = 'moi/duong-day-nong'
    for (const words of ['Lúc mười, số một', 'Lúc mười, số hai']) {
      const page = await c.tab(at)
      await typed(page, '[name="f.name"]', words)
      await page.close({ runBeforeUnload: true })
    }
    await somewhere(c, 'số một', at, '[name="f.name"]')
    await somewhere(c, 'số hai', at, '[name="f.name"]')
  },
  'a draft is taken back while the server is gone': async c => {
    const page = await c.tab(form)
    await typed(page, result, 'Lúc mười một')
    await page.close({ runBeforeUnload: true })
    const again = await c.tab(form)
    await c.kill()
    await again.click('#go-do button:has-text("Lấy lại")')
    await again.waitForFunction(() => /niemyet đã dừng/.test(document.getElementById('tom-tat').textContent))
    await again.close({ runBeforeUnload: true })
    await c.start()
    await somewhere(c, 'Lúc mười một')
  },
  'typing begins beside an older draft': async c => {
    const page = await c.tab(form)
    await typed(page, result, 'Lúc mười hai, cũ')
    await page.close({ runBeforeUnload: true })
    const again = await c.tab(form)
    await typed(again, '[name="f.agency"]', 'Lúc mười hai, mới')
    await again.close({ runBeforeUnload: true })
    await somewhere(c, 'mười hai, cũ')
    await somewhere(c, 'mười hai, mới', form, '[name="f.agency"]')
  },
  'an older draft is taken back over what is typed': async c => {
    const page = await c.tab(form)
    await typed(page, result, 'Lúc lấy lại, cũ')
    await page.close({ runBeforeUnload: true })
    const again = await c.tab(form)
    await typed(again, '[name="f.agency"]', 'Lúc lấy lại, mới')
    await again.click('#go-do button:has-text("Lấy lại")')
    await again.waitForFunction(() => /cũ/.test(document.querySelector('[name="f.result"]').value))
    await again.close({ runBeforeUnload: true })
    await somewhere(c, 'lấy lại, cũ')
    await somewhere(c, 'lấy lại, mới', form, '[name="f.agency"]')
  },
  'a save is refused, and the form is checked meanwhile': async c => {
    const page = await c.tab(form)
    await page.setViewportSize({ width: 800, height: 600 })
    await page.route('**/soan/sua/**', route => route.request().method() === 'POST' ? route.fulfill({ status: 500, body: '' }) : route.continue())
    const checked = page.waitForResponse(/soan\/check/)
    await typed(page, result, 'Lúc bị từ chối')
    await save(page)
    await checked
    await page.waitForTimeout(300)
    const said = page.locator('#tom-tat')
    assert.match(await said.textContent(), /Chưa lưu/, 'the sentence stays when a check has come back')
    const box = await said.boundingBox()
    assert.ok(box.y >= 0 && box.y + box.height <= 600, `the sentence stands at ${box.y}, out of sight`)
    await page.unrouteAll()
    await save(page)
    await page.waitForURL(/da-luu/)
    assert.match(await page.textContent('#luu-luc'), /Đã lưu lúc/)
    assert.match(c.read(file), /Lúc bị từ chối/)
  },
  'the file is renamed before Save': async c => {
    const page = await c.tab(form)
    await typed(page, result, 'Lúc mười ba')
    c.rename(file, 'thu-tuc/ten-moi.md')
    await save(page)
    await page.waitForSelector('[role="alert"]:has-text("ten-moi.md")')
    assert.equal(await page.inputValue(result), 'Lúc mười ba')
    await page.close({ runBeforeUnload: true })
    const gone = await c.tab(form)
    await gone.click('button:has-text("Lấy lại những gì đã gõ")')
    await gone.waitForURL(/moi\/thu-tuc/)
    await somewhere(c, 'Lúc mười ba', 'moi/thu-tuc')
  },
  'the file is deleted, a row is added, the tab closed': async c => {
    const page = await c.tab(form)
    await typed(page, result, 'Lúc mười bốn')
    c.remove(file)
    await page.locator('button[value="add:papers"]').evaluate(button => button.click())
    await page.waitForTimeout(500)
    assert.equal(await page.inputValue(result), 'Lúc mười bốn')
    await page.close({ runBeforeUnload: true })
    const gone = await c.tab(form)
    await gone.click('button:has-text("Lấy lại những gì đã gõ")')
    await gone.waitForURL(/moi\/thu-tuc/)
    await somewhere(c, 'Lúc mười bốn', 'moi/thu-tuc')
  },
  'somebody else saves, and the tab is closed where two sides are shown': async c => {
    const page = await c.tab(form)
    await typed(page, result, 'Lúc mười lăm')
    c.write(file, c.read(file).replace(/^result = .*$/m, 'result = "Của người khác"'))
    await save(page)
    await page.waitForSelector('h1:has-text("Tệp đã bị sửa")')
    await page.close({ runBeforeUnload: true })
    assert.match(c.read(file), /Của người khác/)
    await somewhere(c, 'Lúc mười lăm')
  },
  'the server is started anew and the file is another': async c => {
    const page = await c.tab(form)
    await typed(page, result, 'Lúc mười sáu')
    await c.kill()
    c.write(file, c.read(file).replace(/^agency = .*$/m, 'agency = "Của người khác"'))
    await c.start()
    await save(page)
    await page.waitForSelector('h1:has-text("Tệp đã bị sửa")')
    for (const box of await page.$$('fieldset.choice')) {
      const label = await box.$eval('legend', e => e.textContent)
      await (await box.$(`input[value="${/Kết quả/.test(label) ? 'mine' : 'theirs'}"]`)).check()
    }
    await page.click('button[value="merge"]')
    await page.waitForURL(/da-luu/)
    assert.match(c.read(file), /Lúc mười sáu/)
    assert.match(c.read(file), /Của người khác/)
    const again = await c.tab(form)
    assert.equal(await again.locator('#go-do').count(), 0, 'what was saved is not offered')
  },
  'the text view is closed': async c => {
    const page = await c.tab(text)
    await page.fill('#van-ban', (await page.inputValue('#van-ban')).replace(/^result = .*$/m, 'result = "Lúc mười bảy"'))
    await page.close({ runBeforeUnload: true })
    await somewhere(c, 'Lúc mười bảy', text, '#van-ban')
  },
  'the text view is sent to a server that dies': async c => {
    const page = await c.tab(text)
    await page.fill('#van-ban', (await page.inputValue('#van-ban')).replace(/^result = .*$/m, 'result = "Lúc mười tám"'))
    await page.click('.save__do button[value="save"]', { noWaitAfter: true })
    await c.kill()
    await page.waitForTimeout(200)
    await page.reload().catch(() => {})
    await c.start()
    await somewhere(c, 'Lúc mười tám', text, '#van-ban')
  },
  'the file is broken by another program before Save': async c => {
    const page = await c.tab(form)
    await typed(page, result, 'Lúc mười chín')
    const good = c.read(file)
    c.write(file, good.replace('name = "', 'name = '))
    await save(page)
    await page.waitForFunction(() => /không còn đọc được/.test(document.getElementById('tom-tat').textContent))
    assert.equal(await page.locator('#tom-tat a[href*="van-ban"]').count(), 1, 'the way to the text is a link')
    assert.equal(await page.inputValue(result), 'Lúc mười chín')
    await page.close({ runBeforeUnload: true })
    c.write(file, good)
    await somewhere(c, 'Lúc mười chín')
  },
  'an answer for many records is closed': async c => {
    const all = await c.tab('can-dien/')
    const at = (await all.locator('a[href^="/soan/can-dien/"]:not([href*="lan-luot"])').evaluateAll(links => links.map(a => a.getAttribute('href')).filter(to => !to.endsWith('/can-dien/') && !to.includes('?'))))[0].replace('/soan/', '')
    const page = await c.tab(at)
    const field = '[autofocus]'
    await typed(page, field, 'Lúc hai mươi')
    await page.close({ runBeforeUnload: true })
    await somewhere(c, 'Lúc hai mươi', at, field)
  },
  'the page is left by a link and come back to': async c => {
    const page = await c.tab(form)
    await typed(page, result, 'Lúc hai mốt')
    await page.click('.bar__nav a:has-text("Rà soát")')
    await page.waitForURL(/ra-soat/)
    await page.goBack()
    if (await page.inputValue(result) === 'Lúc hai mốt') return
    await somewhere(c, 'Lúc hai mốt')
  },
  'the server is killed after a save, which is then taken back': async c => {
    const was = c.read(file)
    const page = await c.tab(form)
    await typed(page, result, 'Lúc hai hai')
    await save(page)
    await page.waitForURL(/da-luu/)
    await c.kill()
    await c.start()
    await page.reload()
    await page.locator('footer.undo button').first().click()
    await page.waitForURL(/da-hoan-tac/)
    assert.equal(c.read(file), was)
  },
  'the button says that it saves, and the tab is closed': async c => {
    const page = await c.tab(form)
    const go = await held(page)
    await typed(page, result, 'Lúc đang lưu')
    await page.click('.save__do button[value="save"]', { noWaitAfter: true })
    await page.waitForFunction(() => document.querySelector('.save__do button[value="save"]').textContent === 'Đang lưu…')
    await page.close({ runBeforeUnload: true })
    go()
    await somewhere(c, 'Lúc đang lưu')
  },
  'a save that fails gives the button its word back': async c => {
    const page = await c.tab(form)
    const button = '.save__do button[value="save"]'
    const label = await page.textContent(button)
    const go = await held(page)
    await typed(page, result, 'Lúc lưu hỏng')
    await page.click(button, { noWaitAfter: true })
    await page.waitForFunction(at => document.querySelector(at).textContent === 'Đang lưu…', button)
    await c.kill()
    go()
    await page.waitForFunction(() => /niemyet đã dừng/.test(document.getElementById('tom-tat').textContent))
    assert.equal(await page.textContent(button), label)
    assert.equal(await page.inputValue(result), 'Lúc lưu hỏng')
    await page.close({ runBeforeUnload: true })
    await c.start()
    await somewhere(c, 'Lúc lưu hỏng')
  },
  'somebody imports while the clerk types, and both save': async c => {
    const page = await c.tab(form)
    await typed(page, result, 'Lúc có người nhập')
    const other = await c.tab('nhap-tep')
    await chosen(other, 1, 50)
    const go = await held(page)
    await save(page)
    await written(other)
    go()
    await page.waitForURL(/da-luu/)
    assert.match(c.read(file), /Lúc có người nhập/)
    assert.equal(places(c, 50).length, 50, 'the import is whole')
  },
  'an import changes the record that a form is open on': async c => {
    const at = 'co-quan/noi-thu-7'
    const first = await c.tab('nhap-tep')
    await chosen(first, 1, 50)
    await written(first)
    const page = await c.tab('sua/' + at)
    await typed(page, '[name="f.does"]', 'Lúc nhập đè')
    await first.goto(c.at('nhap-tep'))
    await chosen(first, 2, 50)
    await written(first)
    assert.match(c.read(at + '.md'), /đường Ví Dụ 2/, 'the second import has changed it')
    await save(page)
    await page.waitForSelector('h1:has-text("Tệp đã bị sửa")')
    await page.close({ runBeforeUnload: true })
    await somewhere(c, 'Lúc nhập đè', 'sua/' + at, '[name="f.does"]')
    assert.match(c.read(at + '.md'), /đường Ví Dụ 2/, 'what was imported is not written over')
  },
  'an import of fifty records is taken back': async c => {
    const page = await c.tab('nhap-tep')
    await chosen(page, 1, 50)
    await written(page)
    assert.equal(places(c, 50).length, 50)
    await page.goto(c.at(''))
    await page.locator('footer.undo button').first().click()
    await page.waitForURL(/da-hoan-tac/)
    assert.deepEqual(places(c, 50), [], 'all fifty are gone')
  },
  'an import of fifty is taken back after the server was killed, and one of them was gone on with': async c => {
    const page = await c.tab('nhap-tep')
    await chosen(page, 1, 50)
    await written(page)
    const mine = 'co-quan/noi-thu-7.md'
    c.write(mine, c.read(mine).replace(/^does = .*$/m, 'does = "Lúc sửa tiếp"'))
    await c.kill()
    await c.start()
    await page.goto(c.at(''))
    await page.locator('footer.undo button').first().click()
    await page.waitForSelector('main:has-text("noi-thu-7")')
    await page.locator('main form button').first().click()
    await page.waitForURL(/da-hoan-tac/)
    assert.deepEqual(places(c, 50), [mine], 'the one that went on stays, the others are gone')
    assert.match(c.read(mine), /Lúc sửa tiếp/)
  },
  'the server is killed while it imports fifty records': async c => {
    for (const ms of [0, 5, 20]) {
      const page = await c.tab('nhap-tep')
      await chosen(page, 1, 50)
      await page.click('button[value="write"]', { noWaitAfter: true })
      await new Promise(done => setTimeout(done, ms))
      await c.kill()
      await page.close()
      await c.start()
      const there = places(c, 50)
      assert.ok(there.length === 0 || there.length === 50, `${there.length} of 50 records were written`)
      for (const name of there) c.remove(name)
    }
  },
}

// chosen gives an import page a table of n offices with the address of a round, and asks what it would change.
async function chosen (page, round, n) {
  const rows = Array.from({ length: n }, (_, i) => `Nơi thử ${i + 1},Việc thử,"Số ${i + 1}, đường Ví Dụ ${round}",0261 000 ${String(1000 + i)}`)
  await page.selectOption('#i-kind', 'co-quan')
  await page.setInputFiles('#i-file', { name: 'co-quan.csv', mimeType: 'text/csv', buffer: Buffer.from(['Tên cơ quan,Làm việc gì,Địa chỉ,Điện thoại', ...rows].join('\n')) })
  await page.click('form.deed .button--main')
  await page.waitForSelector('button[value="write"]')
}

async function written (page) {
  await page.click('button[value="write"]')
  await page.waitForSelector('.say--good:has-text("Đã nhập")')
}

// places are the files of the offices of such an import that are there.
const places = (c, n) => Array.from({ length: n }, (_, i) => `co-quan/noi-thu-${i + 1}.md`).filter(c.has)

// The browser itself goes, with all that it has not brought to the disk: half a second after the last key at most.
moments['the browser is killed while the clerk types'] = async c => {
  const folder = mkdtempSync(path.join(bin, 'browser-'))
  const first = await openMortal(folder)
  try {
    await first.page.goto(c.at(form))
    await typed(first.page, result, 'Lúc hai ba')
    await first.page.waitForTimeout(500)
  } finally {
    await first.kill()
  }
  const again = await openMortal(folder)
  try {
    await again.page.goto(c.at(form))
    await again.page.locator('#go-do button:has-text("Lấy lại")').first().click()
    assert.ok(await until(async () => (await again.page.inputValue(result)) === 'Lúc hai ba'), 'what was typed is lost')
    await save(again.page)
    await again.page.waitForURL(/da-luu/)
    await again.page.goto(c.at(form))
    await again.page.waitForTimeout(500)
    assert.equal(await again.page.locator('#go-do').count(), 0, 'what was saved is offered')
  } finally {
    await again.kill()
  }
}

let n = 0
for (const [said, moment] of Object.entries(moments)) test(`${++n}. ${said}`, async t => moment(await clerk(t)))
