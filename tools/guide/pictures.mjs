// The pictures of docs/tung-buoc.md: a clerk's way through the example ward, from the first page to the sheet for the board;
// those of docs/mot-ngay.md: the way of a real ward from its first minute; and one of each job that has a page of its own (docs/viec-*.md).
//   node tools/guide/pictures.mjs [FOLDER]     writes them (docs/hinh without FOLDER)
// Needs bin/niemyet (make binary) and what gates/install.sh installs.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { newContext, openBrowser } from '../../gates/lib/browser.mjs'
import { day, preview } from '../../gates/lib/desk.mjs'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const niemyet = path.join(repository, 'bin/niemyet')
const record = 'content/thu-tuc/cap-ban-sao-tu-so-goc.md'
const viewport = { width: 1000, height: 700 }

// takePictures goes the way once and tells the names of the pictures it took.
export async function takePictures(folder) {
  mkdirSync(folder, { recursive: true })
  const source = mkdtempSync(path.join(os.tmpdir(), 'niemyet-guide-'))
  cpSync(path.join(repository, 'examples/phuong'), source, { recursive: true })
  const preview = await serve(source)
  const browser = await openBrowser()
  const taken = []
  try {
    const page = await (await newContext(browser, { viewport, reducedMotion: 'reduce' })).newPage()
    const keep = async name => {
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: path.join(folder, `${name}.jpg`), type: 'jpeg', quality: 72 })
      taken.push(`${name}.jpg`)
    }
    await page.goto(preview.address)
    await page.locator('#noi-dung').waitFor() // first it says how far reading is
    await keep('xem-thu')
    await page.goto(`${preview.address}soan/`)
    await keep('danh-sach')
    await editing(page, preview.address, keep)
    await breaking(page, preview.address, source, keep)
    await page.goto(`${preview.address}in/thu-tuc/cap-ban-sao-tu-so-goc.html`)
    await keep('to-niem-yet')
    await page.goto(pathToFileURL(review(source)).href)
    await keep('ra-soat')
    await jobs(page, preview.address, keep)
    await beginning(page, keep)
  } finally {
    await browser.close()
    preview.stop()
    rmSync(source, { recursive: true, force: true })
  }
  return taken
}

// editing changes one field in the form: first wrongly, then rightly.
async function editing(page, address, keep) {
  await page.goto(`${address}soan/sua/thu-tuc/cap-ban-sao-tu-so-goc`)
  await keep('bieu-mau')
  const fee = page.locator('[name="f.ways.0.fee"]')
  const right = await fee.inputValue()
  await fee.fill('tám nghìn')
  await fee.blur()
  await page.locator('[aria-invalid=true]').first().waitFor()
  await fee.evaluate(e => e.scrollIntoView({ block: 'center' }))
  await keep('loi-duoi-o')
  await fee.fill(right)
  await page.locator('[name="l.keywords"]').fill('bản sao\ntrích lục')
  await page.keyboard.press('Control+S')
  await page.waitForURL(/da-luu/)
  await keep('da-luu')
}

// breaking saves a fault in the file itself: the page shows it over the last good one.
async function breaking(page, address, source, keep) {
  await page.goto(`${address}thu-tuc/cap-ban-sao-tu-so-goc.html`)
  const file = path.join(source, record), good = readFileSync(file, 'utf8')
  writeFileSync(file, good.replace(/^name = "(.*)"$/m, 'name = "$1'))
  await page.locator('[role=dialog]').waitFor()
  await keep('loi-tren-trang')
  writeFileSync(file, good)
  await page.locator('[role=dialog]').waitFor({ state: 'hidden' })
}

// jobs does what the five pages of jobs tell, up to the screen on which a clerk may hesitate.
async function jobs(page, address, keep) {
  await page.goto(`${address}soan/moi/quyet-dinh`)
  for (const [field, text] of Object.entries({
    name: 'Sửa đổi mức phí cấp bản sao từ sổ gốc', number: '12/QĐ-UBND', date: '2026-11-10', issuer: 'Chủ tịch Ủy ban nhân dân tỉnh', effective_from: '2026-11-20',
    'items.0.procedure': '2.000908', 'items.0.name': 'Thủ tục cấp bản sao từ sổ gốc',
  })) await page.fill(`[name="f.${field}"]`, text)
  await page.selectOption('[name="f.items.0.action"]', 'sửa đổi, bổ sung')
  await page.locator('[name="f.items.0.action"]').evaluate(e => e.scrollIntoView({ block: 'center' }))
  await keep('viec-quyet-dinh')
  await page.keyboard.press('Control+S')
  await page.waitForURL(/cung-luc/)
  await keep('viec-cung-luc')
  await page.goto(`${address}soan/sua/thu-tuc/cap-ban-sao-tu-so-goc`)
  await page.getByText('Soạn nháp bài phát thanh').waitFor()
  await page.getByText('Soạn nháp bài phát thanh').evaluate(e => e.focus())
  await keep('viec-phat-thanh')
  await page.goto(`${address}kiosk/index.html`)
  await page.locator('main').waitFor()
  await page.evaluate(() => [...document.querySelectorAll('div')].filter(e => e.shadowRoot).forEach(e => e.remove())) // what the preview lays over pages
  await keep('viec-ki-ot')
}

// beginning starts as a real ward, fills it as examples/bac-gia-nghia does, and puts records beside it of which nobody told the fee.
async function beginning(page, keep) {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'niemyet-day-')), source = path.join(parent, 'trang')
  execFileSync(niemyet, ['init', source, '--unit', 'phường Bắc Gia Nghĩa', '--date', day], { stdio: 'ignore' })
  const preview = await serve(source)
  try {
    await page.goto(preview.address)
    await page.locator('#noi-dung').waitFor() // first it says how far reading is
    await keep('ngay-trang-dau')
    await page.goto(`${preview.address}soan/`)
    await keep('ngay-soan')
    await page.goto(`${preview.address}soan/sua/co-quan/trung-tam-phuc-vu-hanh-chinh-cong`)
    await keep('ngay-trung-tam')
    cpSync(path.join(repository, 'examples/bac-gia-nghia/content'), path.join(source, 'content'), { recursive: true })
    await unknownFees(source)
    await shows(page, `${preview.address}soan/can-dien/`, 'Phí, lệ phí')
    await keep('ngay-can-dien')
    await page.goto(`${preview.address}in/bang/bang-chinh.html`)
    await page.getByRole('heading', { name: 'Chưa in' }).evaluate(e => e.scrollIntoView({ block: 'center' }))
    await keep('ngay-bia')
    await page.goto(`${preview.address}soan/niem-yet/`)
    await page.getByRole('button', { name: 'Lập danh sách hôm nay' }).first().click()
    await page.waitForURL(/niem-yet\/2026/)
    await keep('viec-dan-go')
  } finally {
    preview.stop()
    rmSync(parent, { recursive: true, force: true })
  }
}

// shows opens a page again and again until it says a word: saved files are read a moment later.
async function shows(page, address, word) {
  for (let tries = 0; tries < 200; tries++) {
    await page.goto(address)
    if ((await page.locator('main').innerText()).includes(word)) return
    await page.waitForTimeout(300)
  }
  throw new Error(`${address} does not say “${word}”`)
}

// unknownFees are procedures of the example ward as an import leaves them: no office, a fee that the source left blank.
async function unknownFees(source) {
  mkdirSync(path.join(source, 'content/thu-tuc'), { recursive: true })
  for (const name of ['dang-ky-khai-sinh', 'dang-ky-khai-tu', 'cap-ban-sao-tu-so-goc', 'chung-thuc-ban-sao-tu-ban-chinh']) {
    const file = `content/thu-tuc/${name}.md`
    const text = readFileSync(path.join(repository, 'examples/phuong', file), 'utf8')
    writeFileSync(path.join(source, file), text.replace(/^(sample|office|desk|decision|audio|life_events|fee_short) = .*\n/gm, '').replace(/^fee = .*$/gm, 'fee = "?"').replace(/^fee_note = .*\n/gm, ''))
  }
}

function review(source) {
  const file = path.join(source, 'ra-soat.html')
  try {
    execFileSync(niemyet, ['review', '--source', source, '--date', day, '--out', file], { stdio: 'ignore' })
  } catch (error) {
    if (error.status !== 1) throw error // 1: something is overdue
  }
  return file
}

async function serve(source) {
  const { server, address } = preview(niemyet, source)
  return { address: await address, stop: () => server.kill('SIGINT') }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log((await takePictures(process.argv[2] ?? path.join(repository, 'docs/hinh'))).join('\n'))
}
