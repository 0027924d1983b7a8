// What gates/day.mjs counts falls short on faults that are planted here.
import { test } from 'node:test'
import assert from 'node:assert'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const codes = readFileSync(new URL('../generator/internal/usage/usage.txt', import.meta.url), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t')[0])

const five = ['bring', 'where', 'time', 'fee', 'ask'].map((name) => `<div class="answer answer--${name}">x</div>`).join('')
const page = (answers = five, rest = '') => `<main><section class="answers">${answers}</section>Quầy số 1, Trung tâm Phục vụ hành chính công${rest}</main>`

/** counted runs the counting over 300 procedures, the first of which has the given level and page. */
function counted (level, first, many = 1) {
  const folder = mkdtempSync(join(tmpdir(), 'day-'))
  mkdirSync(join(folder, 'src/content/thu-tuc'), { recursive: true })
  mkdirSync(join(folder, 'web/thu-tuc'), { recursive: true })
  for (let i = 0; i < 300; i++) {
    writeFileSync(join(folder, `src/content/thu-tuc/t${i}.md`), `+++\ncode = "${codes[i]}"\nlevel = "${i < many ? level : 'Cấp xã'}"\n+++\n`)
    writeFileSync(join(folder, `web/thu-tuc/t${i}.html`), i < many ? first : page())
  }
  try {
    return execFileSync('node', [new URL('day.mjs', import.meta.url).pathname, 'count', join(folder, 'src'), join(folder, 'web')], { encoding: 'utf8' })
  } catch (error) {
    return 'fails: ' + error.stdout
  }
}

test('a day that went well', () => assert.match(counted('Cấp xã', page()), /^300 procedures, 300 at a desk; five answers on 100 of the 100/))
test('another level', () => assert.match(counted('Cấp tỉnh', page()), /^fails: .*t0\.md: of another level/s))
test('no desk', () => assert.match(counted('Cấp xã', '<main><section class="answers">' + five + '</section></main>'), /^fails: .*t0\.md: at no desk/s))
test('an open question', () => assert.match(counted('Cấp xã', page(five.replace('>x<', '><span class="unknown">?</span><'))), /^fails: .*t0\.md: .* open/s))
test('a question left out', () => assert.match(counted('Cấp xã', page(five.replace('answer--fee"', 'answer--free"'))), /^fails: .*t0\.md: .* open/s))
test('marks on many pages', () => assert.match(counted('Cấp xã', page(five, '<b class="unknown">?</b><b class="unknown">?</b>'), 20), /^fails: .*one page in twenty/s))
test('marks on most pages', () => assert.match(counted('Cấp xã', page(five, '<b class="unknown">?</b>'), 200), /^fails: .*half of the pages/s))
