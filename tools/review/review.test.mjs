// The page that `niemyet review --out` writes: nothing to complain of for axe, fits a phone, needs no other file,
// prints on A4.   node --test tools/review/review.test.mjs   (after gates/install.sh)
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { runAxe } from '../../gates/lib/axe.mjs'
import { newContext, openBrowser } from '../../gates/lib/browser.mjs'
import { programIn } from '../../gates/lib/program.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..')
const work = mkdtempSync(path.join(tmpdir(), 'niemyet-review-'))
const page = path.join(work, 'review.html')
const small = path.join(work, 'small.html') // of a ward of few records: faults are planted there
let browser
before(async () => {
  const binary = programIn(work)
  for (const [source, out] of [[root, page], [path.join(root, 'examples/phuong'), small]]) {
    const said = spawnSync(binary, ['review', '--source', source, '--date', '2027-06-23', '--out', out], { encoding: 'utf8' })
    assert.equal(said.status, 1, said.stderr) // something is overdue by then
  }
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  rmSync(work, { recursive: true })
})

async function look(file, { width = 1280, colorScheme = 'light', paper = false } = {}) {
  const context = await newContext(browser, { viewport: { width, height: 900 }, colorScheme })
  const tab = await context.newPage()
  const asked = []
  tab.on('request', (r) => asked.push(r.url()))
  await tab.goto(pathToFileURL(file).href)
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth)
  const found = await runAxe(tab, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  const pdf = paper ? await tab.pdf({ preferCSSPageSize: true }) : null
  await context.close()
  return { asked, wide, wrong: found.violations.map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 120)}`), pdf }
}

for (const [name, how] of Object.entries({ phone: { width: 320 }, desk: {}, dark: { colorScheme: 'dark' } })) {
  test(`${name}: nothing to complain of`, { timeout: 600_000 }, async () => {
    const seen = await look(page, { ...how, paper: true })
    assert.deepEqual(seen.wrong, [])
    assert.equal(seen.wide, how.width ?? 1280)
    assert.equal(seen.asked.length, 1, seen.asked.join('\n'))
    assert.match(seen.pdf.toString('latin1'), /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
  })
}

const planted = {
  'no language': [/<html lang="vi">/, '<html>'],
  'faint text': [/--soft: #4d4d4d/, '--soft: #c9c9c9'],
  'no title': [/<title>[^<]*<\/title>/, ''],
}
test('the page that faults are planted in has none', { timeout: 600_000 }, async () => assert.deepEqual((await look(small)).wrong, []))
for (const [what, [from, to]] of Object.entries(planted)) {
  test('planted: ' + what, { timeout: 600_000 }, async () => {
    const good = readFileSync(small, 'utf8')
    assert.match(good, from)
    const bad = path.join(work, 'bad.html')
    writeFileSync(bad, good.replace(from, to))
    assert.notDeepEqual((await look(bad)).wrong, [])
  })
}
test('planted: too wide for a phone', { timeout: 600_000 }, async () => {
  const bad = path.join(work, 'bad.html')
  writeFileSync(bad, readFileSync(small, 'utf8').replace('</style>', '.items { min-width: 40rem }</style>'))
  assert.ok((await look(bad, { width: 320 })).wide > 320)
})
