// The form editor as a clerk uses it, with Chromium and the keyboard alone: node --test gates/editor.test.mjs
// Works on copies of examples/phuong and of the shipped town. NIEMYET_SHOTS=FOLDER keeps pictures of the pages.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { runAxe } from './lib/axe.mjs'
import { newContext, openBrowser } from './lib/browser.mjs'
import { complaints } from './lib/complaints.mjs'
import { day, desk as deskOf, fresh, town } from './lib/desk.mjs'
import { programIn } from './lib/program.mjs'

const bin = mkdtempSync(path.join(os.tmpdir(), 'niemyet-editor-'))
let browser, program

before(async () => {
  program = programIn(bin)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  rmSync(bin, { recursive: true })
})

const desk = (t, site) => deskOf(t, { bin, program, browser }, site)

// open shows a page; any error in the console fails the test.
async function open(t, address, options = {}, expected = /$^/) {
  const context = await newContext(browser, options)
  const page = await context.newPage()
  complaints(t, page, { expected, allowed: /^(data:|http:\/\/127\.0\.0\.1:)/ })
  await page.goto(address)
  return page
}

/* ---- The keyboard ---- */

// tabTo presses Tab until the element in focus is the one wanted, as somebody without a mouse does.
// A section that is folded is opened on the way.
async function tabTo(page, selector, key = 'Tab') {
  for (let inside = ''; ; ) { // from the outermost in
    const folded = await page.evaluate(s => {
      let out = ''
      for (let box = document.querySelector(s)?.closest('details:not([open])'); box; box = box.parentElement.closest('details:not([open])')) if (box.id && !s.startsWith(`#${box.id} > summary`)) out = box.id
      return out
    }, selector)
    if (!folded || folded === inside) break
    inside = folded
    await press(page, `#${folded} > summary`)
  }
  for (let i = 0; i < 500; i++) {
    if (await page.evaluate(s => document.activeElement?.matches(s), selector)) return
    await page.keyboard.press(key)
  }
  assert.fail(`Tab never reaches ${selector}`)
}

const f = name => `[name="f.${name}"]`
const l = name => `[name="l.${name}"]`

async function type(page, selector, text) {
  await tabTo(page, selector)
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
}

async function press(page, selector, key = 'Enter') {
  await tabTo(page, selector)
  await page.keyboard.press(key)
}

// addRow presses the button that adds a row; the new row then has the focus.
async function addRow(page, list, n) {
  await press(page, `button[value="add:${list}"]`)
  await page.waitForFunction(at => document.activeElement?.closest('.row')?.id === at, `f-${list}-${n}`)
}

// marked gives an element that only the browser's driver can name a selector that the page understands too.
async function marked(page, selector) {
  await page.locator(selector).evaluate(element => element.setAttribute('data-wanted', ''))
  return '[data-wanted]'
}

const papers = [
  'Tờ khai theo mẫu thử', 'Giấy tờ thứ hai', 'Giấy tờ thứ ba', 'Giấy tờ thứ tư', 'Giấy tờ thứ năm', 'Giấy tờ thứ sáu',
  'Giấy tờ thứ bảy', 'Giấy tờ thứ tám', 'Giấy tờ thứ chín', 'Giấy tờ thứ mười', 'Giấy tờ thứ mười một',
]

test('a new procedure with eleven papers, by keyboard alone, passes niemyet check', async t => {
  const d = await desk(t)
  const began = d.check()
  assert.equal(began.status, 0, began.stdout)
  const page = await open(t, d.address)
  await press(page, 'a[href="/soan/moi/thu-tuc"]')
  await page.waitForURL(/moi\/thu-tuc/)
  assert.equal(await page.evaluate(() => document.activeElement.name), 'f.name', 'a new form begins in its first field')

  await type(page, f('name'), 'Thủ tục thử biểu mẫu')
  await type(page, f('code'), '9.999991')
  await type(page, f('field'), 'Chứng thực')
  await type(page, f('level'), 'Cấp xã')
  await type(page, l('subjects'), 'Công dân Việt Nam\nTổ chức')
  await type(page, f('agency'), '?')
  await tabTo(page, f('office'))
  await page.keyboard.type('trung tam phuc vu')
  await page.waitForSelector('#f-office-found li')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  assert.match(await page.textContent('#f-office-is'), /Trung tâm Phục vụ hành chính công/)
  await type(page, f('result'), 'Bản thử')
  await type(page, f('requirements'), 'Không')
  await type(page, f('forms'), 'Không')
  await tabTo(page, f('effective_from'))
  await page.keyboard.type('01012026') // the browser's own date field, whichever of day and month it asks first
  await type(page, f('sets'), '1')
  await tabTo(page, f('ways.0.channel'))
  await page.keyboard.type('Tr')
  await type(page, f('ways.0.time'), '3 ngày làm việc')
  await type(page, f('ways.0.fee'), '8000')
  await type(page, f('steps.0.text'), 'Nộp hồ sơ tại quầy.')
  await addRow(page, 'steps', 1)
  await type(page, f('steps.1.text'), 'Nhận kết quả.')
  for (const [i, name] of papers.entries()) {
    if (i > 0) await addRow(page, 'papers', i)
    await type(page, f(`papers.${i}.name`), name)
    if (i % 2) {
      await type(page, f(`papers.${i}.originals`), '0')
      await type(page, f(`papers.${i}.copies`), '2')
    }
  }
  await type(page, '[name="body"]', '## Lưu ý\n\nBản thử, không phải thủ tục có thật.')
  await press(page, 'button[value="save"]')
  await arrive(page, /da-luu/)

  const text = d.read('thu-tuc/thu-tuc-thu-bieu-mau.md')
  assert.equal(text.match(/^\[\[papers\]\]$/gm).length, 11)
  for (const name of papers) assert.ok(text.includes(`name = "${name}"`), name)
  assert.match(text, /^fee = "8\.000 đồng"$/m)
  assert.match(text, /^effective_from = 2026-01-01$/m)
  assert.match(text, /^channel = "trực tiếp"$/m)
  assert.match(text, /^office = "/m)
  const ended = d.check()
  assert.equal(ended.status, 0, ended.stdout)
  assert.doesNotMatch(ended.stdout, /thu-tuc-thu-bieu-mau.*: E/)
  await shot(page, 'da-luu')
})

// commented is a record as a careful hand keeps it.
const commented = text => text
  .replace('+++\n', '+++\n# Tổ Một cửa giữ bản ghi này; hỏi trước khi sửa.\n')
  .replace(/^(code = .*)$/m, "$1   # mã quốc gia, đừng đổi\n\n# ---- phân loại ----")
  .replace(/^\[\[papers\]\]$/m, '# giấy chính\n[[papers]] # đã đối chiếu')
  .replace(/^agency = "(.*)"$/m, "agency   =   '$1' # theo phân công")

test('a hand-commented file keeps every comment: only the change differs', async t => {
  const d = await desk(t)
  const name = 'thu-tuc/cap-ban-sao-tu-so-goc.md'
  const old = commented(d.read(name))
  d.write(name, old)
  const page = await open(t, `${d.address}sua/thu-tuc/cap-ban-sao-tu-so-goc`)
  await type(page, f('agency'), 'Cơ quan đang giữ sổ gốc')
  await type(page, l('keywords'), 'bản sao')
  await page.keyboard.press('Control+S')
  await page.waitForURL(/da-luu/)
  const now = d.read(name)
  const gone = old.split('\n').filter(line => !now.split('\n').includes(line))
  const come = now.split('\n').filter(line => !old.split('\n').includes(line))
  assert.deepEqual(gone.map(line => line.split('=')[0].trim()), ['agency'])
  assert.match(gone[0], /# theo phân công$/)
  assert.ok(come.includes("agency   =   'Cơ quan đang giữ sổ gốc' # theo phân công"), come.join('\n'))
  assert.ok(come.includes('keywords = ["bản sao"]'))
  for (const line of old.split('\n').filter(line => line.includes('#') && !line.startsWith('agency'))) assert.ok(now.includes(line), line)
  await shot(page, 'khac-nhau')

  await press(page, 'button[form="hoan-tac"]')
  await page.waitForURL(/da-hoan-tac/)
  assert.equal(d.read(name), old, 'undo gives the old bytes')
})

test('two editors at once lose nothing', async t => {
  const d = await desk(t)
  const name = 'thu-tuc/cap-ban-sao-tu-so-goc.md'
  const at = `${d.address}sua/thu-tuc/cap-ban-sao-tu-so-goc`
  const [one, two] = [await open(t, at), await open(t, at, {}, /409/)]
  await type(one, f('agency'), 'Cơ quan một')
  await type(one, l('keywords'), 'từ của người thứ nhất')
  await one.keyboard.press('Control+S')
  await one.waitForURL(/da-luu/)
  await type(two, f('agency'), 'Cơ quan hai')
  await type(two, f('result'), 'Kết quả của người thứ hai')
  await two.keyboard.press('Control+S')
  await two.waitForSelector('h1:has-text("Tệp đã bị sửa")')
  const before = d.read(name)
  assert.ok(before.includes('Cơ quan một') && !before.includes('Cơ quan hai'), 'nothing is written over')
  for (const text of ['Cơ quan một', 'Cơ quan hai', 'từ của người thứ nhất', 'Kết quả của người thứ hai']) {
    assert.ok(await two.getByText(text, { exact: true }).count(), text)
  }
  await accessible(two)
  await shot(two, 'xung-dot')
  await press(two, '#c-agency-mine', 'Space')
  await press(two, 'button[value="merge"]')
  await two.waitForURL(/da-luu/)
  const now = d.read(name)
  for (const text of ['Cơ quan hai', 'từ của người thứ nhất', 'Kết quả của người thứ hai']) assert.ok(now.includes(text), text)
  assert.ok(!now.includes('Cơ quan một'))
})

test('two clerks in one list and one text: both are kept, and the words of what is in one place are put together by hand', async t => {
  const d = await desk(t)
  const name = 'thu-tuc/chung-thuc-ban-sao-tu-ban-chinh.md'
  const at = `${d.address}sua/thu-tuc/chung-thuc-ban-sao-tu-ban-chinh`
  const [one, two] = [await open(t, at), await open(t, at, {}, /409/)]
  const put = async (page, selector, change) => {
    const was = await page.locator(selector).inputValue()
    await page.locator(selector).evaluate((field, value) => { field.value = value; field.dispatchEvent(new Event('input', { bubbles: true })) }, change(was))
  }
  await put(one, f('papers.0.short'), () => 'Bản chính cần sao')
  await put(one, '[name="body"]', was => was.replace('Cần lưu ý', 'Lưu ý của người thứ nhất'))
  await one.keyboard.press('Control+S')
  await one.waitForURL(/da-luu/)
  await put(two, f('papers.1.short'), () => 'Bản sao mang theo')
  await put(two, '[name="body"]', was => was + '\n\nThêm của người thứ hai.')
  await put(two, f('requirements'), was => was + '\n- tôi thêm một dòng.')
  await two.keyboard.press('Control+S')
  await two.waitForSelector('h1:has-text("Tệp đã bị sửa")')
  for (const key of ['papers', 'body']) assert.ok(await two.locator(`#c-${key}-both`).isChecked(), `${key}: both are proposed`)
  await accessible(two)
  await shot(two, 'giu-ca-hai')
  await press(two, 'button[value="merge"]')
  await two.waitForURL(/da-luu/)
  const now = d.read(name)
  for (const text of ['Bản chính cần sao', 'Bản sao mang theo', 'Lưu ý của người thứ nhất', 'Thêm của người thứ hai.', '- tôi thêm một dòng.']) assert.ok(now.includes(text), text)
  assert.equal(now.match(/^\[\[papers\]\]$/gm).length, 2)

  // The same lines: both stand below each other, to be written anew.
  const three = await open(t, at, {}, /409/)
  await put(three, '[name="body"]', was => was.replace('Thêm của người thứ hai.', 'Thêm của người thứ ba.'))
  d.write(name, now.replace('Thêm của người thứ hai.', 'Thêm của người thứ tư.'))
  await three.keyboard.press('Control+S')
  await three.waitForSelector('#c-body-own')
  const both = await three.locator('[name="o.body"]').inputValue()
  assert.match(both, /Thêm của người thứ ba\.\nThêm của người thứ tư\./)
  await three.check('#c-body-own')
  await three.locator('[name="o.body"]').fill(both.replace('ba.\nThêm của người thứ tư.', 'ba và thứ tư.'))
  await accessible(three)
  await shot(three, 'ghep-tay')
  await press(three, 'button[value="merge"]')
  await three.waitForURL(/da-luu/)
  assert.match(d.read(name), /Thêm của người thứ ba và thứ tư\./)
})

test('a record that the other clerk renamed takes what was typed', async t => {
  const d = await desk(t)
  const at = 'thu-tuc/chung-thuc-ban-sao-tu-ban-chinh'
  const [one, two] = [await open(t, `${d.address}viec/${at}`), await open(t, `${d.address}sua/${at}`, {}, /40[49]/)]
  await type(two, f('result'), 'Kết quả gõ trước khi đổi tên')
  await one.fill('#d-slug', 'sao-y-ban-chinh')
  await one.click('button[value="move"]')
  await one.waitForURL(/sao-y-ban-chinh/)
  await two.keyboard.press('Control+S')
  await two.waitForSelector('button[formaction]:has-text("sao-y-ban-chinh.md")')
  await accessible(two)
  await shot(two, 'da-doi-ten')
  await press(two, 'button[formaction]')
  await two.waitForSelector('h1:has-text("Tệp đã bị sửa")')
  assert.ok(await two.locator('#c-result-mine').isChecked())
  await press(two, 'button[value="merge"]')
  await two.waitForURL(/sao-y-ban-chinh\?da-luu/)
  const now = d.read('thu-tuc/sao-y-ban-chinh.md')
  assert.match(now, /Kết quả gõ trước khi đổi tên/)
  assert.match(now, /aliases = \["chung-thuc-ban-sao-tu-ban-chinh"\]/)
  assert.ok(!d.has(`${at}.md`), 'no second record')
})

test('faults appear under the field while typing, and a refused record is not written', async t => {
  const d = await desk(t)
  const name = 'thu-tuc/cap-ban-sao-tu-so-goc.md'
  const old = d.read(name)
  const page = await open(t, `${d.address}sua/thu-tuc/cap-ban-sao-tu-so-goc`, {}, /422/)
  await type(page, f('code'), 'mười')
  await page.waitForSelector('#f-code-faults .fault--error')
  assert.equal(await page.getAttribute('#f-code', 'aria-invalid'), 'true')
  assert.match(await page.getAttribute('#f-code', 'aria-describedby'), /f-code-faults/)
  assert.match(await page.textContent('#tom-tat'), /phải sửa/)
  await page.keyboard.press('Control+S')
  await page.waitForSelector('#f-list a')
  assert.equal(d.read(name), old)
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-code', 'the focus is on the first fault')
  await accessible(page)
  await shot(page, 'loi')
  await type(page, f('code'), '2.000908')
  await page.waitForFunction(() => !document.querySelector('#f-code-faults .fault'))
})

test('without script rows come and go, and a draft is saved', async t => {
  const d = await desk(t)
  const page = await open(t, `${d.address}moi/thu-tuc`, { javaScriptEnabled: false }, /422/)
  await page.fill(f('name'), 'Bản thử không kịch bản')
  await page.fill(f('papers.0.name'), 'Một')
  await page.click('button[value="add:papers"]')
  await page.fill(f('papers.1.name'), 'Hai')
  await page.click('button[value="up:papers.1"]')
  assert.equal(await page.inputValue(f('papers.0.name')), 'Hai')
  await page.click('button[value="save"]')
  await page.waitForSelector('#f-code-faults .fault--error')
  await page.check('#f-draft')
  await page.click('button[value="save"]')
  await page.waitForURL(/da-luu/)
  assert.match(d.read('thu-tuc/ban-thu-khong-kich-ban.md'), /draft = true\n\n\[\[papers\]\]\nname = "Hai"/)
  assert.equal(d.check().status, 0)
})

test('every page is accessible in every guise', async t => {
  const d = await desk(t)
  d.write('van-ban/hong.md', '+++\nname = "Luật\n+++\n')
  const pages = ['', 'moi/thu-tuc', 'moi/duong-day-nong', 'sua/thu-tuc/cap-ban-sao-tu-so-goc', 'sua/van-ban/hong', 'viec/thu-tuc/cap-ban-sao-tu-so-goc', 'sua/khong/co']
  for (const [guise, options] of [['may-ban', {}], ['dien-thoai', { viewport: { width: 320, height: 700 } }], ['toi', { colorScheme: 'dark' }], ['tuong-phan', { forcedColors: 'active' }]]) {
    const page = await open(t, d.address, options, /404/)
    for (const at of pages) {
      await page.goto(d.address + at)
      for (const box of await page.$$('details')) await box.evaluate(e => { e.open = true })
      await accessible(page)
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${at} is wider than the screen, ${guise}`)
      await shot(page, `${guise}-${at.replaceAll('/', '-') || 'danh-sach'}`)
    }
  }
})

/* ---- Nothing typed is lost ---- */

test('saving stays on the page, and Save is always in sight', async t => {
  const d = await desk(t)
  const page = await open(t, `${d.address}sua/thu-tuc/cap-ban-sao-tu-so-goc`, { viewport: { width: 800, height: 700 } })
  const inSight = () => page.evaluate(() => {
    const box = document.querySelector('button[value="save"]').getBoundingClientRect()
    return box.top >= 0 && box.bottom <= innerHeight
  })
  assert.ok(await inSight(), 'Save is in sight at the top')
  await type(page, f('result'), 'Kết quả lưu tại chỗ')
  assert.ok(await inSight(), 'Save is in sight in the middle')
  await page.evaluate(() => { window.mark = 'same page' })
  await page.keyboard.press('Control+S')
  await page.waitForURL(/da-luu/)
  await page.waitForSelector('.saved')
  assert.equal(await page.evaluate(() => window.mark), 'same page', 'the page was not left')
  assert.equal(await page.evaluate(() => document.activeElement.name), 'f.result', 'the cursor stays')
  assert.match(d.read('thu-tuc/cap-ban-sao-tu-so-goc.md'), /Kết quả lưu tại chỗ/)
  await type(page, f('result'), 'Kết quả lưu lần nữa')
  await page.keyboard.press('Control+S')
  await page.waitForFunction(() => document.querySelector('.saved')?.textContent.includes('lần nữa'))
  assert.match(d.read('thu-tuc/cap-ban-sao-tu-so-goc.md'), /Kết quả lưu lần nữa/)
  await shot(page, 'luu-tai-cho')
})

// What the console says of a server that is gone: nobody answers any more, or the check of what was just typed was under way, as it is on a
// busy machine. The server that comes back knows no token of the one before (403).
const gone = /ERR_CONNECTION_(REFUSED|RESET|CLOSED)|ERR_EMPTY_RESPONSE|403/

test('the server goes and comes back: what was typed is saved', async t => {
  const d = await desk(t)
  const name = 'thu-tuc/cap-ban-sao-tu-so-goc.md'
  const page = await open(t, `${d.address}sua/thu-tuc/cap-ban-sao-tu-so-goc`, {}, gone)
  await type(page, f('result'), 'Gõ trước khi máy tắt')
  await d.stop()
  await page.keyboard.press('Control+S')
  await page.waitForFunction(() => /niemyet đã dừng/.test(document.getElementById('tom-tat').textContent))
  assert.equal(await page.inputValue(f('result')), 'Gõ trước khi máy tắt')
  assert.doesNotMatch(d.read(name), /Gõ trước/)
  await d.start()
  await page.keyboard.press('Control+S')
  await page.waitForURL(/da-luu/)
  assert.match(d.read(name), /Gõ trước khi máy tắt/)

  // Deeds leave their page; while nobody answers they stay on it, and are done when somebody does.
  await page.setViewportSize({ width: 800, height: 700 })
  const deeds = [
    ['viec/thu-tuc/cap-ban-sao-tu-so-goc', '#d-name', 'Tên bản sao gõ dở', 'button[value="copy"]', /sua\/thu-tuc\/ten-ban-sao-go-do/],
    ['viec/thu-tuc/cap-ban-sao-tu-so-goc', '#d-slug', 'ten-khac', 'button[value="move"]', /ten-khac/],
    ['van-ban/thu-tuc/ten-khac', '#van-ban', null, '.save__do button[value="save"]', /da-luu/],
    ['nhap-tep', '#i-kind', 'co-quan', 'form.deed .button--main', null],
  ]
  for (const [at, field, typed, button, then] of deeds) {
    await page.goto(d.address + at)
    const text = typed ?? (await page.inputValue(field)).replace(/^result = .*$/m, 'result = "Gõ khi máy tắt"')
    if (field === '#i-kind') {
      await page.selectOption(field, text)
      await page.setInputFiles('#i-file', { name: 'co-quan.csv', mimeType: 'text/csv', buffer: Buffer.from('Tên cơ quan,Nhiệm vụ,Địa chỉ\nTrạm Y tế,Khám bệnh,Số 1 đường Ví Dụ\n') })
    } else await page.fill(field, text)
    await d.stop()
    await page.click(button)
    await page.waitForSelector('#khong-tra-loi')
    assert.match(page.url(), new RegExp(`${at}$`), 'the page stays')
    assert.equal(await page.inputValue(field), text)
    assert.equal(await page.evaluate(() => document.activeElement.id), 'khong-tra-loi')
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
    if (field === '#d-slug') {
      await accessible(page)
      await shot(page, 'may-tat')
    }
    await d.start()
    await page.click(button)
    if (then) await arrive(page, then)
    else await page.waitForSelector('button[value="write"]')
  }
  assert.match(d.read('thu-tuc/ten-khac.md'), /^result = "Gõ khi máy tắt"$/m)
})

test('a closed tab keeps what was typed, until it is saved', async t => {
  const d = await desk(t)
  const at = `${d.address}sua/thu-tuc/cap-ban-sao-tu-so-goc`
  const name = 'thu-tuc/cap-ban-sao-tu-so-goc.md'
  const page = await open(t, at, {}, /409/)
  await type(page, f('result'), 'Gõ dở rồi đóng')
  await addRow(page, 'papers', await page.locator('.row[id^="f-papers-"]').count())
  await page.keyboard.insertText('Giấy thêm dở')
  await page.goto(d.address)
  d.write(name, d.read(name).replace(/^agency = .*$/m, 'agency = "Người khác sửa"'))
  await page.goto(at)
  await page.waitForSelector('#go-do')
  assert.match(await page.textContent('#go-do'), /gõ dở.*Tệp đã được sửa/)
  await accessible(page)
  await shot(page, 'go-do')
  await press(page, '#go-do button')
  await page.waitForFunction(() => document.querySelector('[name="f.result"]').value === 'Gõ dở rồi đóng')
  assert.equal(await page.locator('textarea', { hasText: 'Giấy thêm dở' }).count(), 1, 'the new row is there too')
  await page.keyboard.press('Control+S')
  await page.waitForSelector('h1:has-text("Tệp đã bị sửa")')
  await press(page, 'button[value="merge"]')
  await page.waitForURL(/da-luu/)
  assert.match(d.read(name), /Người khác sửa/)
  assert.match(d.read(name), /Gõ dở rồi đóng/)
  await page.goto(at)
  await page.waitForSelector('#ban-ghi')
  assert.equal(await page.locator('#go-do').count(), 0, 'what was saved is not offered again')
})

test('the file is renamed or deleted meanwhile: the form stays, and says the way on', async t => {
  const d = await desk(t)
  const page = await open(t, `${d.address}sua/thu-tuc/cap-ban-sao-tu-so-goc`, {}, /409|404/)
  await type(page, f('result'), 'Gõ cho tệp đã đi')
  const text = d.read('thu-tuc/cap-ban-sao-tu-so-goc.md')
  d.write('thu-tuc/ten-moi.md', text)
  d.remove('thu-tuc/cap-ban-sao-tu-so-goc.md')
  await page.keyboard.press('Control+S')
  await page.waitForSelector('[role="alert"]:has-text("đã bị xóa hoặc đổi tên")')
  assert.match(await page.textContent('[role="alert"]'), /ten-moi\.md/)
  assert.equal(await page.inputValue(f('result')), 'Gõ cho tệp đã đi')
  await accessible(page)
  d.remove('thu-tuc/ten-moi.md')
  await page.reload()
  await press(page, await marked(page, 'button:has-text("Lấy lại những gì đã gõ")'))
  await page.waitForURL(/moi\/thu-tuc/)
  await press(page, '#go-do button')
  await page.waitForFunction(() => document.querySelector('[name="f.result"]').value === 'Gõ cho tệp đã đi')
  await page.keyboard.press('Control+S')
  await page.waitForURL(/da-luu/)
  assert.match(d.read('thu-tuc/cap-ban-sao-tu-so-goc.md'), /Gõ cho tệp đã đi/)
})

/* ---- A fee is changed after a decision ---- */

const copies = 'thu-tuc/chung-thuc-ban-sao-tu-ban-chinh'
const segment = 'phat-thanh/sao-y-chung-thuc'
const told = '\nLệ phí sao y hiện nay là 2.000 đồng một trang.\n' // what a segment of the ward may say of the fee

// decide fills in a decision that changes the fee of certified copies, and saves it.
async function decide (page, address, from) {
  await page.goto(`${address}moi/quyet-dinh`)
  await page.fill(f('name'), 'Sửa đổi mức phí chứng thực bản sao')
  await page.fill(f('number'), '77/QĐ-UBND')
  await page.fill(f('date'), '2026-11-20')
  await page.fill(f('issuer'), 'Chủ tịch Ủy ban nhân dân tỉnh')
  await page.fill(f('effective_from'), from)
  await page.selectOption(f('items.0.action'), 'sửa đổi, bổ sung')
  await page.fill(f('items.0.procedure'), '2.000815')
  await page.fill(f('items.0.name'), 'Thủ tục chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận')
  await unfold(page)
  await page.fill(f('items.0.what'), 'Mức phí hai trang đầu')
  await page.check('#f-sample')
  await page.click('button[value="save"]')
}

// arrive waits for an address; what the page says instead fails the test.
async function arrive (page, at) {
  await page.waitForURL(at).catch(async () => assert.fail(`${page.url()} is not ${at}: ${await page.locator('.summary, .where, #f-loose, .say').allInnerTexts()}`))
}

// unfold opens what is folded away.
async function unfold (page) {
  for (const box of await page.$$('details')) await box.evaluate(e => { e.open = true })
}

// dearer puts the new fee into the revision of the procedure that is open.
async function dearer (page) {
  await unfold(page)
  const fees = await page.locator('input[name^="f.ways."][name$=".fee"]').all()
  let changed = 0
  for (const fee of fees) {
    if (await fee.inputValue() !== '2.000 đồng') continue
    await fee.fill('3.000 đồng')
    changed++
  }
  assert.ok(changed > 0, 'the procedure has the old fee')
  await page.fill(f('fee_short'), '3.000 đồng một trang, từ trang thứ ba 1.000 đồng')
  await page.click('button[value="save"]')
  await arrive(page, /da-luu/)
}

// retell puts the new fee into the revision of the segment, from the page of what is published together and back to it.
async function retell (page) {
  await page.click(`button[value="revise:${segment}"]`)
  await arrive(page, /ban-sua/)
  const words = await page.inputValue('[name="body"]')
  await page.fill('[name="body"]', words.replaceAll('2.000 đồng', '3.000 đồng'))
  await page.click('button[value="save"]')
  await arrive(page, /da-luu/)
  await page.click('a[href*="cung-luc"]')
}

test('what a new site lacks leads to the part of the form in which it is put', async t => {
  const d = await desk(t, fresh)
  for (const [lack, part] of [['các quầy', 'desks'], ['giờ làm việc', 'hours'], ['điện thoại hoặc thư điện tử', 'phone']]) {
    const page = await open(t, d.address)
    await page.click(`.ready a:has-text("${lack}")`)
    await page.waitForSelector(`#f-${part}`, { state: 'visible' })
    await page.waitForFunction(part => { const box = document.getElementById(`f-${part}`).getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight }, part)
  }
})

test('a decision in force and the fee that it changes are published together, segment and all', async t => {
  const d = await desk(t, town)
  d.write(`${segment}.md`, d.read(`${segment}.md`) + told)
  const before = d.check()
  assert.equal(before.status, 0, before.stdout)
  const [oldFee, oldSegment] = [d.read(`${copies}.md`), d.read(`${segment}.md`)]
  const page = await open(t, d.address, {}, /422/)
  await decide(page, d.address, '2026-11-20')
  await arrive(page, /cung-luc/)
  assert.match(d.read('quyet-dinh/sua-doi-muc-phi-chung-thuc-ban-sao.md'), /^draft = true$/m)
  await accessible(page)
  await shot(page, 'cung-luc')
  await page.click(`button[value="revise:${copies}"]`)
  await arrive(page, /ban-sua/)
  assert.equal(await page.inputValue(f('decision')), 'sua-doi-muc-phi-chung-thuc-ban-sao')
  await dearer(page)
  assert.equal(d.read(`${copies}.md`), oldFee, 'what is published stays')
  assert.equal(d.check().status, 0, 'drafts stop nothing')
  await page.click('a[href*="cung-luc"]')
  await page.waitForSelector('h2:has-text("Chỗ khác phải sửa cùng lúc")')
  await accessible(page)
  await shot(page, 'cung-luc-loi')
  await page.click('button[value="publish"]')
  await page.waitForSelector('[role="alert"]:has-text("Chưa đăng và chưa ghi gì")')
  assert.match(await page.innerText('[aria-labelledby="con-phai-sua"]'), /\(bài phát thanh\)/, 'the segment is told from the procedure')
  assert.equal(d.read(`${copies}.md`), oldFee, 'nothing is published while something is wrong')
  await retell(page)
  await page.waitForSelector('button[value="publish"]')
  assert.equal(await page.locator('.say--stop').count(), 0, await page.locator('.say--stop').allInnerTexts().then(String))
  await page.click('button[value="publish"]')
  await arrive(page, /xong/)
  assert.match(d.read(`${copies}.md`), /^fee = "3\.000 đồng"$/m)
  assert.match(d.read(`${copies}.md`), /^decision = "sua-doi-muc-phi-chung-thuc-ban-sao"$/m)
  assert.doesNotMatch(d.read(`${copies}.md`), /revises|draft/)
  assert.doesNotMatch(d.read('quyet-dinh/sua-doi-muc-phi-chung-thuc-ban-sao.md'), /draft/)
  assert.ok(!d.has(`${copies}-ban-sua.md`) && !d.has(`${segment}-ban-sua.md`), 'revisions are laid into their records')
  const after = d.check()
  assert.equal(after.status, 0, after.stdout)
  await d.shows(`${copies}.html`, /3\.000/)
  await accessible(page)
  await shot(page, 'cung-luc-xong')
  await page.click('footer.undo button')
  await arrive(page, /da-hoan-tac/)
  assert.equal(d.read(`${copies}.md`), oldFee, 'one undo takes all back')
  assert.equal(d.read(`${segment}.md`), oldSegment)
})

test('a decision of a coming day: the old fee until then, the new one from then on', async t => {
  const d = await desk(t, town)
  d.write(`${segment}.md`, d.read(`${segment}.md`) + told)
  const oldFee = d.read(`${copies}.md`)
  const page = await open(t, d.address, {}, /422/)
  await decide(page, d.address, '2026-12-15')
  await arrive(page, /da-luu/)
  const early = d.check()
  assert.equal(early.status, 0, early.stdout)
  assert.match(early.stderr, /W329 Từ ngày 15\/12\/2026/)
  assert.equal(d.check('2026-12-15').status, 1, 'on the day it is a fault')
  await page.click('a[href*="cung-luc"]')
  await page.click(`button[value="revise:${copies}"]`)
  await arrive(page, /ban-sua/)
  await dearer(page)
  await page.click('a[href*="cung-luc"]')
  await page.waitForSelector('h2:has-text("Đến ngày ấy còn là lỗi")')
  await retell(page)
  await page.click('button[value="publish"]')
  await arrive(page, /xong/)
  await shot(page, 'cung-luc-sau')
  assert.equal(d.read(`${copies}.md`), oldFee)
  const now = d.check()
  assert.equal(now.status, 0, now.stdout)
  assert.doesNotMatch(now.stderr, /W329/)
  await d.shows(`${copies}.html`, /2\.000/)
  const then = d.check('2026-12-15')
  assert.equal(then.status, 0, then.stdout)
  assert.match(then.stderr, /W332/)
})

test('a segment is drafted from a procedure by a button', async t => {
  const d = await desk(t, town)
  const page = await open(t, `${d.address}sua/thu-tuc/dang-ky-giam-ho`)
  await page.click('button[form="soan-tu"]')
  await arrive(page, /sua\/phat-thanh\/.*da-luu/)
  const slug = page.url().match(/phat-thanh\/([^?]*)/)[1]
  const text = d.read(`phat-thanh/${slug}.md`)
  assert.match(text, /^draft = true$/m)
  assert.match(text, /^explains = \["thu-tuc\/dang-ky-giam-ho"\]$/m)
  assert.ok((await page.inputValue('[name="body"]')).length > 200, 'the draft has words')
  assert.equal(d.check().status, 0)
  await page.click('button[form="hoan-tac"]')
  await page.waitForURL(/da-hoan-tac/)
  assert.ok(!d.has(`phat-thanh/${slug}.md`))
})

test('a draft of a published record that others cite lies beside it', async t => {
  const d = await desk(t)
  const name = 'thu-tuc/dang-ky-tam-tru'
  const old = d.read(`${name}.md`)
  const page = await open(t, `${d.address}sua/${name}`, {}, /422|404.*\/soan\/check$/) // a check under way when the revision takes its place asks of no record
  await page.fill(f('result'), 'Kết quả đang sửa')
  await page.check('#f-draft')
  await page.click('button[value="save"]')
  await arrive(page, /tam-tru-ban-sua.*da-luu/)
  assert.equal(d.read(`${name}.md`), old)
  assert.equal(d.check().status, 0)
  await page.uncheck('#f-draft')
  await page.click('button[value="save"]')
  await arrive(page, /tam-tru\?da-luu/)
  assert.match(d.read(`${name}.md`), /Kết quả đang sửa/)
  assert.ok(!d.has(`${name}-ban-sua.md`))
})

/* ---- Facts for many records ---- */

const lacking = (name, code, uses) => `+++
name = "${name}"
code = "${code}"
field = "Chứng thực"
level = "Cấp xã"
subjects = ["Công dân Việt Nam"]
agency = "Ủy ban nhân dân cấp xã"
result = "Giấy"
requirements = "Không"
forms = "Không"
papers_text = "Không"
popularity = ${uses}
todo = ["Ghi mức phí: nguồn để trống (trực tiếp)"]

[[ways]]
channel = "trực tiếp"
time = "3 ngày làm việc"
fee = "?"

[[steps]]
text = "Nộp lệ phí 5.000 đồng mỗi bản."
+++
`

test('one answer for many records, and the rest one by one, by keyboard alone', async t => {
  const d = await desk(t)
  for (const n of [1, 2, 3]) d.write(`thu-tuc/viec-thu-${n}.md`, lacking(`Việc thử ${n}`, `9.00000${n}`, n * 100_000_000))
  // A record of the ward asks for a fee of this field too: what is pressed below is its question until these are read.
  const group = `can-dien/?nhom=${encodeURIComponent('Chứng thực')}`
  await d.shows(`soan/${group}`, /nguồn để trống<span class="away">, Chứng thực, 3 bản ghi/)
  const page = await open(t, d.address + group)
  await page.waitForSelector('h2:has-text("Phí, lệ phí")')
  await accessible(page)
  await press(page, '.asks a[href*="ways.fee"]')
  await page.waitForSelector('form.asking')
  await page.waitForLoadState('load')
  await page.waitForFunction(() => document.activeElement.name === 'tra-loi')
  await page.keyboard.insertText('8000')
  await type(page, '#van-ban', 'Nghị quyết mẫu số 1')
  await type(page, '#ngay-van-ban', '10/12/2025')
  await press(page, '#tep-2', 'Space')
  assert.match(await page.textContent('[data-ticked]'), /Đang chọn 2 trên 3/)
  await accessible(page)
  await shot(page, 'mot-cau-hoi')
  await press(page, '.asking button[value="save"]')
  await page.waitForURL(/da-luu/)
  for (const [n, has] of [[3, true], [2, true], [1, false]]) {
    assert.equal(/fee = "8\.000 đồng"[\s\S]*document = "Nghị quyết mẫu số 1"\ndate = 2025-12-10/.test(d.read(`thu-tuc/viec-thu-${n}.md`)), has, String(n))
  }
  await page.goto(`${d.address}can-dien/lan-luot?nhom=${encodeURIComponent('Chứng thực')}`)
  assert.equal(await page.textContent('h1'), 'Việc thử 1', 'what is used most comes first')
  await accessible(page)
  await shot(page, 'lan-luot')
  await page.keyboard.press('Alt+1')
  assert.deepEqual([await page.inputValue('[name="tra-loi-0"]'), await page.inputValue('[name="ghi-chu-0"]')], ['5.000 đồng', 'Nộp lệ phí 5.000 đồng mỗi bản'], 'what the record itself says, with its sentence, by its key')
  await page.keyboard.press('Alt+2')
  assert.equal(await page.inputValue('[name="ghi-chu-0"]'), '', 'the sentence goes with its value')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.wrote')
  assert.doesNotMatch(d.read('thu-tuc/viec-thu-1.md'), /fee = "\?"|fee_note/)
  assert.match(d.read('thu-tuc/viec-thu-1.md'), /Nghị quyết mẫu số 1/, 'the document of the last answer')
  assert.equal(d.check().status, 0)
  await press(page, '.wrote button')
  await page.waitForURL(/da-hoan-tac/)
  assert.match(d.read('thu-tuc/viec-thu-1.md'), /fee = "\?"/)
})

test('what a release of a fresh ward must have is filled in by the form alone', async t => {
  const d = await desk(t, fresh)
  const page = await open(t, d.address, {}, /422/)
  assert.match(await page.textContent('.ready'), /20 %/)
  assert.equal(await page.locator('.ready li').count(), 8, 'what is missing, one by one')
  await accessible(page)
  const at = async (link, fill) => {
    await page.goto(d.address)
    await page.click(`.ready a[href$="${link}"] >> nth=0`)
    await page.waitForSelector('form.record')
    await fill()
    await press(page, 'button[value="save"]')
    await page.waitForSelector('.saved, [role="status"]:has-text("Đã lưu")')
  }
  await at('co-quan/trung-tam-phuc-vu-hanh-chinh-cong', async () => {
    await type(page, f('address'), 'Số 2, đường Ví Dụ')
    await type(page, f('phone'), '0261 000 0201')
    await addRow(page, 'hours', 0)
    for (const [key, text] of [['days', 'thứ Hai đến thứ Sáu'], ['open', '07:30'], ['close', '17:00']]) await type(page, f(`hours.0.${key}`), text)
    for (const [i, name, box, more] of [[0, 'Tư pháp', 'Hộ tịch', 'Nuôi con nuôi'], [1, 'Kinh tế', 'Đất đai', 'Đường bộ'], [2, 'Các việc khác', 'Các lĩnh vực còn lại', '']]) {
      await addRow(page, 'desks', i)
      await type(page, f(`desks.${i}.number`), String(i + 1))
      await type(page, f(`desks.${i}.name`), name)
      await press(page, `${f(`desks.${i}.fields`)}[value="${box}"]`, 'Space')
      if (more) await type(page, l(`desks.${i}.fields`), more)
    }
    await addRow(page, 'boxes', 0)
    for (const [key, text] of [['place', 'cạnh cửa ra'], ['opened_by', 'Giám đốc Trung tâm'], ['opened', 'thứ Sáu hằng tuần']]) await type(page, f(`boxes.0.${key}`), text)
    await shot(page, 'quay')
  })
  assert.match(d.read('co-quan/trung-tam-phuc-vu-hanh-chinh-cong.md'), /fields = \["Hộ tịch", "Nuôi con nuôi"\][\s\S]*fields = \["Các lĩnh vực còn lại"\]/)
  for (const [i, line] of ['phan-anh-kien-nghi', 'to-kiem-tra-cong-vu', 'lanh-dao-trung-tam'].entries()) {
    await at(`duong-day-nong/${line}`, async () => {
      await type(page, f('number'), `0261 000 021${i}`)
      for (const [key, text] of [['unit', 'Đơn vị trực'], ['holder', 'Bộ phận trực'], ['hours', 'Giờ hành chính']]) await type(page, f(key), text)
      await page.fill(f('checked_on'), day)
      await press(page, f('draft'), 'Space')
    })
  }
  await page.goto(d.address)
  assert.match(await page.textContent('.ready'), /100 %/)
  assert.equal(d.check().status, 0)
})

test('a file is attached, a table imported, a draft drawn, what is due listed, the site built: each page is accessible at 800 px', async t => {
  const d = await desk(t)
  const page = await open(t, `${d.address}tep/trang/gioi-thieu`, {}, /422/) // a form that is refused
  const picture = { name: 'Sơ đồ.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64') }
  await page.setViewportSize({ width: 800, height: 900 })
  await accessible(page)
  await page.setInputFiles('#a-file', picture)
  await page.click('form.deed .button--main')
  assert.match(await page.textContent('#a-words-faults'), /lời tả/)
  await accessible(page)
  await page.setInputFiles('#a-file', picture)
  await page.fill('#a-words', 'Sơ đồ đường vào từ cổng chính')
  await page.click('form.deed .button--main')
  await page.waitForURL(/da-luu/)
  assert.match(d.read('trang/gioi-thieu.md'), /!\[Sơ đồ đường vào từ cổng chính\]\(\.\.\/anh\/so-do\.png\)/)

  await page.goto(`${d.address}nhap-tep`)
  await accessible(page)
  await page.selectOption('#i-kind', 'co-quan')
  await page.setInputFiles('#i-file', { name: 'co-quan.csv', mimeType: 'text/csv', buffer: Buffer.from('Tên cơ quan,Nhiệm vụ,Địa chỉ\nTrạm Y tế,Khám bệnh,Số 1 đường Ví Dụ\n') })
  await page.click('form.deed .button--main')
  await page.click('button[value="write"]')
  assert.match(await page.textContent('.say--good'), /1 bản ghi mới/)
  assert.match(d.read('co-quan/tram-y-te.md'), /Khám bệnh/)
  await accessible(page)

  await page.goto(`${d.address}nhap/co-quan/tram-y-te`)
  await accessible(page)
  for (const at of ['ra-soat', 'dang']) {
    await page.goto(d.address + at)
    await accessible(page)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${at} at 800 px`)
  }
  await page.click('form.record .button--main')
  assert.match(await page.textContent('.say--good'), /Đã dựng trang/)
  await accessible(page)
})

test('the list finds as the site does: codes without the dot, telephone numbers, the exact record first', async t => {
  const d = await desk(t)
  const page = await open(t, d.address)
  const code = d.read('thu-tuc/cap-ban-sao-tu-so-goc.md').match(/^code = "(.*)"/m)[1]
  for (const asked of [code, code.replace('.', ''), 'cap ban sao tu so goc', 'cap-ban-sao-tu-so-goc', 'cap-ban-sao-tu-so-goc.md']) {
    await page.goto(`${d.address}?q=${encodeURIComponent(asked)}`)
    assert.match(await page.getAttribute('.records tbody a', 'href'), /cap-ban-sao-tu-so-goc$/, asked)
    assert.equal((await page.textContent('.records tbody td')).trim(), code, 'the code stands in the list')
  }
})

async function accessible(page) {
  // Chromium answers with the author's text colour when the system's is forced upon the text; colours are looked at in the other
  // guises.
  const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches)
  const rules = forced ? { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: false } } : {}
  // What lies below a bar that stays is reached by scrolling, and axe does not scroll: it measures a target that is half covered.
  const bars = position => page.locator('.save--stays, .choose__sum').evaluateAll((all, position) => { for (const bar of all) bar.style.position = position }, position)
  await bars('static')
  const { violations } = await runAxe(page, { preload: false, rules, runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  assert.deepEqual(violations.map(v => `${v.id}: ${v.nodes.map(n => n.html.slice(0, 200)).slice(0, 3).join(' ')}`), [], page.url())
  await bars('')
}

async function shot(page, name) {
  if (process.env.NIEMYET_SHOTS) await page.screenshot({ path: path.join(process.env.NIEMYET_SHOTS, `${name}.png`) })
}
