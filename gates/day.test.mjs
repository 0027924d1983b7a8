// What gates/day.mjs counts falls short on faults that are planted here.
import { test } from 'node:test'
import assert from 'node:assert'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const codes = readFileSync(new URL('../generator/internal/usage/usage.txt', import.meta.url), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t')[0])

const five = ['bring', 'where', 'time', 'fee', 'ask'].map((name) => `<div class="answer answer--${name}">x</div>`).join('')
const page = (answers = five, rest = '') => `<main><section class="answers">${answers}</section>Quầy số 1, Trung tâm Phục vụ hành chính công${rest}</main>`

// The last of the procedures are the police's: they are filed in their house.
const policeMatters = 30
const atThePolice = page().replace('Quầy số 1, Trung tâm Phục vụ hành chính công', 'Nộp ở đâu <a href="../co-quan/cong-an.html">Công an</a> Bao lâu')

/** counted runs the counting over 300 procedures, the first of which has the given level, page and further keys. */
function counted (level, first, many = 1, more = '', police = policeMatters) {
  const folder = mkdtempSync(join(tmpdir(), 'day-'))
  mkdirSync(join(folder, 'src/content/thu-tuc'), { recursive: true })
  mkdirSync(join(folder, 'web/thu-tuc'), { recursive: true })
  writeFileSync(join(folder, 'src/config.toml'), 'superior = "Tỉnh Lâm Đồng"\n')
  for (let i = 0; i < 300; i++) {
    writeFileSync(join(folder, `src/content/thu-tuc/t${i}.md`), `+++\ncode = "${codes[i]}"\nlevel = "${i < many ? level : 'Cấp xã'}"\n${i < many ? more : ''}${i < 300 - police ? '' : 'agency = "Công an cấp xã"\n'}+++\n`)
    writeFileSync(join(folder, `web/thu-tuc/t${i}.html`), i < many ? first : i < 300 - police ? page() : atThePolice)
  }
  try {
    return execFileSync('node', [new URL('day.mjs', import.meta.url).pathname, 'count', join(folder, 'src'), join(folder, 'web')], { encoding: 'utf8' })
  } catch (error) {
    return 'fails: ' + error.stdout
  }
}

test('a day that went well', () => assert.match(counted('Cấp xã', page()), /^300 procedures, 0 of another province, 270 at a desk, 30 at the police, 0 at schools, hospitals and notaries themselves; five answers on 100 of the 100/))
test('the police at the committee', () => assert.match(counted('Cấp xã', page(), 1, '', 29), /^fails: .*only 29 procedures are filed at the police/s))
test('the police at another house', () => assert.match(counted('Cấp xã', atThePolice.replace('cong-an', 'truong'), 1, 'agency = "Công an cấp xã"\n'), /^fails: .*t0\.md: settled by a police/s))
test('another level', () => assert.match(counted('Cấp tỉnh', page()), /^fails: .*t0\.md: of another level/s))
for (const key of ['name = "Trình báo mất hộ chiếu (thực hiện tại cấp huyện)"\n', 'agency = "Công an huyện"\n']) {
  test('a district, which is gone: ' + key, () => assert.match(counted('Cấp xã', page(), 1, key), /^fails: .*t0\.md: of a district/s))
}
for (const [what, keys] of [
  ['an agency', 'agency = "Sở Xây dựng tỉnh Đắk Lắk"\n'],
  ['an agency of a city written short', 'agency = "Sở An toàn thực phẩm - TP.HCM"\n'],
  ['a former province', 'receiving_address = "Trung tâm, tỉnh Hà Giang"\n'],
  ['a document of its own', '[[legal_basis]]\nnumber = "57/2026/QĐ-UBND"\ntitle = "Quy định trên địa bàn thành phố Đà Nẵng"\n'],
  ['a decision that nothing explains', 'decision_number = "1722/QĐ-UBND"\n']
]) test(`another province by ${what}`, () => assert.match(counted('Cấp xã', page(), 1, keys), /^fails: .*, 1 of another province, .*t0\.md: of another province/s))
for (const [what, keys] of [
  ['a document of the own province', 'decision_number = "2166/QĐ-UBND"\n[[legal_basis]]\nnumber = "5/2025/NQ-HĐND"\ntitle = "Chính sách trên địa bàn tỉnh Đắk Nông"\n'],
  ['a law of the country that names a city', '[[legal_basis]]\nnumber = "98/2023/QH15"\ntitle = "Thí điểm cơ chế đặc thù của Thành phố Hồ Chí Minh"\n']
]) test(`the own by ${what}`, () => assert.match(counted('Cấp xã', page(), 1, keys), /^300 procedures, 0 of another province/))
test('no desk', () => assert.match(counted('Cấp xã', '<main><section class="answers">' + five + '</section></main>'), /^fails: .*t0\.md: at no desk/s))
test('an open question', () => assert.match(counted('Cấp xã', page(five.replace('>x<', '><span class="unknown">?</span><'))), /^fails: .*t0\.md: .* open/s))
test('a question left out', () => assert.match(counted('Cấp xã', page(five.replace('answer--fee"', 'answer--free"'))), /^fails: .*t0\.md: .* open/s))
test('marks on many pages', () => assert.match(counted('Cấp xã', page(five, '<b class="unknown">?</b><b class="unknown">?</b>'), 20), /^fails: .*one page in twenty/s))
test('marks on most pages', () => assert.match(counted('Cấp xã', page(five, '<b class="unknown">?</b>'), 200), /^fails: .*half of the pages/s))

const answer = 'fee = "Xem ghi chú"\nfee_note = "Mức phí do Hội đồng nhân dân tỉnh quy định, xem bảng phí ở quầy."\n'

/** compared runs the comparing of records before and after a later export. */
function compared (before, after, log) {
  const folder = mkdtempSync(join(tmpdir(), 'day-'))
  for (const [name, records] of [['before', before], ['after', after]]) {
    mkdirSync(join(folder, name, 'content/thu-tuc'), { recursive: true })
    records.forEach((text, i) => writeFileSync(join(folder, name, 'content/thu-tuc', `t${i}.md`), text))
  }
  writeFileSync(join(folder, 'log'), log)
  try {
    return execFileSync('node', [new URL('day.mjs', import.meta.url).pathname, 'merged', join(folder, 'before'), join(folder, 'after'), join(folder, 'log')], { encoding: 'utf8' })
  } catch (error) {
    return 'fails: ' + error.stdout
  }
}

const told = 't0.md:1:1: W621 khác nhau\n'
test('a later export that was merged', () => assert.match(compared([answer, 'fee = "1"\n'], [answer, 'fee = "2"\n'], told), /^a later export: 1 answers on fees kept, fees of 1 /))
test('an answer that a later export wrote over', () => assert.match(compared([answer, 'fee = "1"\n'], ['fee = "2"\n', 'fee = "2"\n'], told), /^fails: .*t0\.md: 1 answers/s))
test('a fee that does not follow the source', () => assert.match(compared([answer, 'fee = "1"\n'], [answer, 'fee = "1"\n'], told), /^fails: .*no fee follows/s))
test('a difference told nowhere', () => assert.match(compared([answer, 'fee = "1"\n'], [answer, 'fee = "2"\n'], ''), /^fails: .*told nowhere/s))

/** typing runs the counting of what was typed: a hotline of a fresh site, filled in, and answers. */
function typing (fields, answers) {
  const folder = mkdtempSync(join(tmpdir(), 'day-'))
  for (const [name, text] of [['fresh', 'draft = true\nname = "Đường dây"\n'], ['example', 'name = "Đường dây"\nsample = true\n' + fields]]) {
    mkdirSync(join(folder, name, 'duong-day-nong'), { recursive: true })
    writeFileSync(join(folder, name, 'duong-day-nong/a.md'), `+++\n${text}+++\n`)
  }
  writeFileSync(join(folder, 'a.csv'), 'Mã,Trả lời,Ghi chú\n' + '"thu-tuc.ways.fee.1","Không","x"\n'.repeat(answers))
  try {
    return execFileSync('node', [new URL('day.mjs', import.meta.url).pathname, 'typed', join(folder, 'fresh'), join(folder, 'example'), join(folder, 'a.csv'), '5', '2'], { encoding: 'utf8' })
  } catch (error) {
    return 'fails: ' + error.stdout
  }
}
test('what was typed', () => assert.match(typing('number = "0261 000 0211"\nholder = "Trực ban"\n', 3), /: 5 commands, 4 fields, 3 answers: 12 actions, /))
test('more than a day holds', () => assert.match(typing('number = "0261 000 0211"\n', 200), /^fails: .*208 actions are more/s))
test('nothing typed', () => assert.match(typing('', 3), /^fails: .*nothing was typed/s))

/** asked answers a workbook whose first sheet has such rows: id, what, why, field of work. */
function asked (rows, answers) {
  const folder = mkdtempSync(join(tmpdir(), 'day-'))
  mkdirSync(join(folder, 'xl/worksheets'), { recursive: true })
  const texts = rows.flat()
  const cells = rows.map((row, y) => row.map((_, x) => `<c r="${'ABCD'[x]}${y + 2}" s="1" t="s"><v>${y * 4 + x}</v></c>`).join('')).join('')
  writeFileSync(join(folder, 'xl/sharedStrings.xml'), texts.map((text) => `<si><t>${text}</t></si>`).join(''))
  writeFileSync(join(folder, 'xl/worksheets/sheet1.xml'), cells)
  execFileSync('zip', ['-qr', 'a.xlsx', 'xl'], { cwd: folder })
  writeFileSync(join(folder, 'tra-loi.tsv'), answers)
  return execFileSync('node', [new URL('day.mjs', import.meta.url).pathname, 'answers', join(folder, 'a.xlsx'), join(folder, 'tra-loi.tsv')], { encoding: 'utf8' }).trim().split('\n').slice(1)
}
test('one answer over all fields of work', () => assert.deepEqual(asked([
  ['thu-tuc.ways.fee.0', 'Phí', 'để trống', 'Mọi lĩnh vực (thay cho 2 hàng)'], ['thu-tuc.ways.fee.1', 'Phí', 'để trống', 'Hộ tịch'], ['thu-tuc.ways.fee.2', 'Phí', 'để trống', 'Đất đai'],
  ['thu-tuc.ways.fee.3', 'Phí', '0 VNĐ', 'Đất đai'], ['thu-tuc.agency.4', 'Cơ quan', '', 'Đất đai']
], 'thu-tuc.ways.fee.\tXem ghi chú\tXem bảng.\n'), ['"thu-tuc.ways.fee.0","Xem ghi chú","Xem bảng."', '"thu-tuc.ways.fee.3","Xem ghi chú","Xem bảng."']))

test('an export with other fees', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'day-')), 'e.jsonl')
  const line = (...fees) => JSON.stringify({ methods: fees.map((fee) => (fee === undefined ? {} : { fee })) }) + '\n'
  writeFileSync(file, line('0 VNĐ ()', undefined) + line('0 VNĐ ()', '8000 VNĐ ()', 'Chi tiết tại văn bản kèm theo'))
  const out = execFileSync('node', [new URL('day.mjs', import.meta.url).pathname, 'changed', file], { encoding: 'utf8' })
  assert.equal(out, line('7000 VNĐ ()', undefined) + line('0 VNĐ ()', '15000 VNĐ ()', 'Chi tiết tại văn bản kèm theo'))
})

test('no invented answer stands in the table of the day', () => {
  const rows = readFileSync(new URL('../examples/bac-gia-nghia/tra-loi.tsv', import.meta.url), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'))
  assert.ok(rows.length > 3)
  for (const row of rows) {
    const [, value, note] = row.split('\t')
    assert.doesNotMatch(value, /^Không$|\d/, row)
    assert.ok(value !== 'Xem ghi chú' || note.startsWith('Nguồn không ghi'), row)
  }
})

test('all that the example holds is marked as a sample', () => {
  const home = new URL('../examples/bac-gia-nghia/content/', import.meta.url)
  const files = readdirSync(home, { recursive: true }).filter((name) => name.endsWith('.md'))
  assert.ok(files.length >= 5)
  for (const name of files) assert.match(readFileSync(new URL(name, home), 'utf8'), /^sample = true$/m, name)
})
