// The settings that `niemyet init` writes make Taplo (the engine of Even Better TOML) check config.toml.
//   npm --prefix tools/taplo ci --ignore-scripts && node --test tools/taplo/taplo.test.mjs
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { programIn } from '../../gates/lib/program.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const work = mkdtempSync(path.join(tmpdir(), 'niemyet-taplo-'))
after(() => rmSync(work, { recursive: true }))
const site = path.join(work, 'trang')
execFileSync(programIn(work), ['init', site, '--date', '2026-11-23'])
const config = path.join(site, 'config.toml')
const good = readFileSync(config, 'utf8')
const lint = () => spawnSync(path.join(here, 'node_modules/.bin/taplo'), ['lint'], { cwd: site, encoding: 'utf8' })

test('the starting configuration passes', () => {
  const said = lint()
  assert.equal(said.status, 0, said.stderr)
  assert.match(said.stderr, /found files total=1/)
})

const wrong = {
  'a number for a name': [/^unit = .*/m, 'unit = 3', /is not of type "string"/],
  'a key that is missing': [/^responsible = .*/m, '', /"responsible" is a required property/],
  'a slip in a table': [/^full = /m, 'ful = ', /'ful' was unexpected|"full" is a required property/],
  'a day that is none': [/^from = .*/m, 'from = "mai"', /date/],
}
for (const [what, [from, to, says]] of Object.entries(wrong)) {
  test('planted: ' + what, () => {
    assert.match(good, from)
    writeFileSync(config, good.replace(from, to))
    const said = lint()
    writeFileSync(config, good)
    assert.notEqual(said.status, 0)
    assert.match(said.stderr, says)
  })
}
