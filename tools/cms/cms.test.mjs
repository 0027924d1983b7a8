// What `niemyet schema --cms` prints works in the real Sveltia CMS: it takes the configuration without a word,
// shows every kind under its Vietnamese name, opens a form for each, and what it saves passes niemyet's checks.
//   npm --prefix tools/cms ci --ignore-scripts && node --test tools/cms/cms.test.mjs
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { until } from '../../gates/lib/patience.mjs'
import { programIn } from '../../gates/lib/program.mjs'
import { bySchema, files, forTest, open } from './cms.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..')
const work = mkdtempSync(path.join(tmpdir(), 'niemyet-cms-'))
after(() => rmSync(work, { recursive: true }))
const binary = programIn(work)
const printed = execFileSync(binary, ['schema', '--cms', '--source', root], { encoding: 'utf8' })
const config = forTest(printed)
const kinds = parse(printed).collections

test('the schema of the package takes it', () => {
  assert.deepEqual(bySchema(printed), [])
  assert.deepEqual(bySchema(config), [])
  assert.ok(kinds.length >= 10)
})

test('it loads, shows every kind, opens every form, and saves what niemyet accepts', { timeout: 900_000 }, async () => {
  const cms = await open(config)
  try {
    assert.deepEqual(cms.errors, [])
    await cms.enter()
    const home = cms.tab.url().split('#')[0]
    for (const k of kinds) await cms.tab.getByText(k.label, { exact: true }).first().waitFor()
    if (process.env.SCREENS) await cms.tab.screenshot({ path: path.join(process.env.SCREENS, 'cms-danh-sach.png') })
    for (const k of kinds) {
      await cms.tab.goto(`${home}#/collections/${k.name}/new`)
      for (const f of k.fields.slice(0, 3)) await cms.tab.getByRole('group', { name: f.label }).first().waitFor()
      const groups = await cms.tab.getByRole('group', { name: /^Trường/ }).count()
      assert.ok(groups >= 5, `${k.name}: ${groups} inputs`) // those further down are drawn when scrolled to
      assert.ok((await cms.tab.getByRole('textbox').count()) > 0, `${k.name}: no input`)
    }
    await cms.tab.goto(`${home}#/collections/law/new`)
    const fill = (label, text) => cms.tab.getByRole('textbox', { name: label, exact: true }).fill(text)
    await fill('Tên văn bản', 'Luật Đường đi thử')
    await fill('Số, ký hiệu', '60/2014/QH13')
    await fill('Loại văn bản', 'Luật')
    await fill('Nơi ban hành', 'Quốc hội')
    await fill('Có hiệu lực từ', '2016-01-01')
    if (process.env.SCREENS) await cms.tab.screenshot({ path: path.join(process.env.SCREENS, 'cms-bieu-mau.png') })
    await cms.tab.getByRole('button', { name: 'Lưu', exact: true }).click()
    let written = {}
    await until(async () => Object.keys((written = await files(cms.tab))).some((n) => n.endsWith('.md')))
    assert.deepEqual(cms.errors, [])
    const [name, text] = Object.entries(written).find(([n]) => n.endsWith('.md')) ?? []
    assert.match(name ?? '', /content\/van-ban\/luat-duong-di-thu\.md$/, JSON.stringify(written))
    assert.match(text, /^\+\+\+\n/)
    const site = path.join(work, 'site')
    mkdirSync(path.join(site, 'content/van-ban'), { recursive: true })
    writeFileSync(path.join(site, 'content/van-ban/luat-duong-di-thu.md'), text)
    writeFileSync(path.join(site, 'config.toml'), 'unit = "UBND phường Ví Dụ"\nphone = "0261 000 0100"\nresponsible = "Văn phòng"\nbase_url = "https://vidu.example"\n\n[open_data]\nlicence = "https://creativecommons.org/licenses/by/4.0/"\n')
    const check = spawnSync(binary, ['check', '--source', site, '--date', '2026-11-23'], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } })
    assert.match(check.stderr, /^0 lỗi, 0 cảnh báo/m, text + check.stderr)
  } finally {
    await cms.close()
  }
})

// A check that passes everything says nothing: each of these must be seen.
const wrong = {
  'a widget that is not there': ['widget: "datetime"', 'widget: "datetimee"'],
  'a relation to nothing': ['collection: "office"', 'collection: "offices"'],
  'a format that is not there': ['format: "toml-frontmatter"', 'format: "toml-frontmater"'],
  'a folder on another site': ['public_folder: "/tep"', 'public_folder: "../tep"'],
  'a field without a name': ['      - name: "code"\n', '      - nam: "code"\n'],
}
for (const [what, [from, to]] of Object.entries(wrong)) {
  test('planted: ' + what, { timeout: 600_000 }, async () => {
    assert.ok(config.includes(from))
    const bad = config.replace(from, to)
    if (bySchema(bad).length > 0) return
    const cms = await open(bad)
    await cms.close()
    assert.notDeepEqual(cms.errors, [])
  })
}
