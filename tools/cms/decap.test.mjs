// What `niemyet schema --cms` prints works in the real Decap CMS: a clerk opens a record, writes one thing anew and publishes it, and
// the site that is built of the file says the same as before but for that.
//   npm --prefix tools/cms ci --ignore-scripts && node --test tools/cms/decap.test.mjs
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { programIn } from '../../gates/lib/program.mjs'
import { openDecap } from './decap.mjs'
import { forTest } from './cms.mjs'

const ward = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../examples/phuong')
const work = mkdtempSync(path.join(tmpdir(), 'niemyet-decap-'))
const site = path.join(work, 'site')
const policy = { kind: 'policy', folder: 'chinh-sach', slug: 'mo-ho-kinh-doanh', key: 'term', text: 'Cho đến hết bản thử' }
let binary, config, was

// One record of each: a table of ways and papers, days and telephones, hours and places.
const edits = [
  { kind: 'procedure', folder: 'thu-tuc', slug: 'dang-ky-khai-sinh', key: 'result', text: 'Giấy khai sinh, bản thử' },
  { kind: 'hotline', folder: 'duong-day-nong', slug: 'phan-anh-kien-nghi', key: 'takes', text: 'Hồ sơ chậm, bản thử.' },
  { kind: 'office', folder: 'co-quan', slug: 'trung-tam-phuc-vu-hanh-chinh-cong', key: 'access', text: 'Cửa có dốc, bản thử' },
]

before(() => {
  binary = programIn(work)
  config = 'locale: "vi"\n' + forTest(execFileSync(binary, ['schema', '--cms', '--source', ward], { encoding: 'utf8' })) // a line that Sveltia refuses
  cpSync(ward, site, { recursive: true })
  was = said()
})
after(() => rmSync(work, { recursive: true }))

// said is what the built site says of every record: its open data, by folder, the day of the data left out.
function said () {
  const out = path.join(work, 'public')
  execFileSync(binary, ['build', '--source', site, '--out', out, '--date', '2026-11-23'], { stdio: 'pipe' })
  return Object.fromEntries([...edits, policy].map(({ folder }) => [folder, JSON.parse(readFileSync(path.join(out, 'data', folder + '.json'), 'utf8'))]))
}

// leaves are all values of an object with their paths; an empty list or object is one.
function leaves (value, at = '', out = {}) {
  if (value === null || typeof value !== 'object' || !Object.keys(value).length) out[at] = JSON.stringify(value)
  else for (const [key, inner] of Object.entries(value)) leaves(inner, at + '/' + key, out)
  return out
}

// changed are the values that differ, as "path: old → new".
function changed (old, now) {
  const [a, b] = [leaves(old), leaves(now)]
  return Object.keys({ ...a, ...b }).filter(key => a[key] !== b[key]).map(key => `${key}: ${a[key]} → ${b[key]}`)
}

// rebuilt is what differs in the site when records hold what the CMS wrote, or why it cannot be built; taken back afterwards.
function rebuilt (written) {
  for (const [name, text] of Object.entries(written)) writeFileSync(path.join(site, 'content', name), text)
  try {
    return changed(was, said())
  } catch (refused) {
    return [String(refused.stderr ?? refused)]
  } finally {
    for (const name of Object.keys(written)) cpSync(path.join(ward, 'content', name), path.join(site, 'content', name))
  }
}

const wanted = edits => edits.map(({ folder, slug, key, text }) => {
  const n = was[folder].records.findIndex(record => record.id === `${folder}/${slug}`)
  return { at: `/${folder}/records/${n}/record/${key}: `, to: ' → ' + JSON.stringify(text) }
})

// foreign is what differs beside the edits, or an edit that is not there.
function foreign (differs, edits) {
  const known = wanted(edits)
  return [...known.filter(({ at, to }) => !differs.some(line => line.startsWith(at) && line.endsWith(to))).map(({ at }) => at + 'is not what was typed'),
    ...differs.filter(line => !known.some(({ at }) => line.startsWith(at)))]
}

// planted spoils the collection of policies in a configuration: a field has another name than the key of the record.
function planted (config) {
  const from = config.indexOf('\n  - name: "policy"\n')
  const to = config.indexOf('\n  - name: "', from + 1)
  const policies = config.slice(from, to)
  const bad = policies.replace('- name: "term"', '- name: "terms"')
  assert.notEqual(bad, policies)
  return config.slice(0, from) + bad + config.slice(to)
}

test('a record that is edited in Decap says the same but for the edit', { timeout: 300_000 }, async () => {
  const cms = await openDecap(planted(config), ward)
  const written = {}
  const write = async one => { written[`${one.folder}/${one.slug}.md`] = await cms.edit(one) }
  try {
    for (const one of edits) await write(one)
    assert.deepEqual(foreign(rebuilt(written), edits), [])
    await write({ ...policy, key: 'terms' })
  } finally {
    await cms.close()
  }
  assert.notDeepEqual(foreign(rebuilt(written), [...edits, policy]), [], 'what the spoiled configuration wrote is not seen')
})
