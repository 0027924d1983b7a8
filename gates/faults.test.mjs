// Every rule of every gate is seen to fail on a planted fault, and to pass on the good site.
// A faulty file is named for its rule: RULE.html, RULE.variant.html, or RULE@VIEW.html when only that view shows the fault.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Report } from './lib/gate.mjs'
import { allowancesFor } from './lib/allowances.mjs'
import { Browsers } from './lib/browser.mjs'
import { complaints, unheard } from './lib/complaints.mjs'
import { openFor } from './lib/openings.mjs'
import { offShelves, readPages } from './lib/pages.mjs'
import { patience } from './lib/patience.mjs'

const here = new URL('.', import.meta.url)
const good = fileURLToPath(new URL('testdata/good', here))
const faulty = gate => fileURLToPath(new URL(`testdata/faults/${gate}`, here))

// The budget that the faulty sites of gate weight break: small, so that they can be small.
const smallBudget = { typical: { medium: 'site', layout: 'procedure', median: 2000 }, heaviest: { site: 5000 }, requests: 12 }

// The good site is walked in its own few ways.
const walks = JSON.parse(readFileSync(new URL('testdata/walk.json', here), 'utf8'))

// The gates that open a browser which a test may keep; the kiosk's has its own.
const opened = new Set(['glance', 'axe', 'fit', 'walk', 'print'])

const usual = { walk: { walks }, axe: { inAllColours: page => /@|good/.test(page.file) } }

// One browser of each of the two is kept for all: a gate of its own would open and close more than forty.
const browsers = new Browsers()
after(() => browsers.close())

async function faultsOf(gate, folder, options) {
  const { check } = await import(`./${gate}.mjs`)
  const report = new Report()
  await check(folder, report, opened.has(gate) ? { browsers, ...usual[gate], ...options } : options)
  report.allow(allowancesFor(gate))
  return report.faults
}

const lines = faults => faults.map(fault => `${fault.file}: ${fault.rule}: ${fault.message}`).join('\n')

// ruleIn takes a file's name apart.
function ruleIn(file) {
  const [, rule, view] = file.match(/^([^.@]+)(?:@([^.]+))?/)
  return { rule, view }
}

for (const gate of ['html', 'css', 'weight', 'glance', 'axe', 'fit', 'walk', 'print']) {
  test(`${gate} passes the good site`, async () => {
    assert.equal(lines(await faultsOf(gate, good)), '')
  })
}

for (const gate of ['html', 'css', 'weight', 'glance', 'axe', 'fit', 'print']) {
  test(`${gate} does not pass a folder without pages`, async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'niemyet-empty-'))
    try {
      assert.match(lines(await faultsOf(gate, folder)), /: no-(pages|styles|typical): /)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
}

// One site a gate: each file breaks the rule it is named for.
for (const [gate, extension] of [['html', /\.(html|css)$/], ['css', /\.css$/], ['axe', /\.html$/], ['fit', /\.html$/], ['print', /\.html$/]]) {
  test(`${gate} finds each planted fault`, async () => {
    const faults = await faultsOf(gate, faulty(gate))
    const planted = readdirSync(faulty(gate)).filter(file => extension.test(file) && /^[^.]{3}/.test(file))
    assert.ok(planted.length > 2, 'the planted faults are there')
    for (const file of planted) {
      const { rule, view } = ruleIn(file)
      const ofFile = faults.filter(fault => fault.file === file)
      if (rule === 'good') assert.equal(lines(ofFile), '')
      else assert.ok(ofFile.some(fault => fault.rule === rule && fault.message.includes(view ?? '')), `${file} passes; its faults: ${lines(ofFile)}`)
      if (view) {
        const others = ofFile.filter(fault => fault.rule === rule).flatMap(fault => (fault.message.match(/\[([^\]]*)\]/)?.[1] ?? '').split(', '))
        assert.ok(others.every(name => name.includes(view)), `${file}: also seen in ${others}`)
      }
    }
  })
}

// A rule that speaks of a whole site has a site for itself: faults/GATE/RULE/.
for (const site of readdirSync(faulty('weight'))) {
  test(`weight finds ${site}`, async () => {
    const faults = await faultsOf('weight', `${faulty('weight')}/${site}`, smallBudget)
    assert.ok(faults.some(fault => fault.rule === ruleIn(site).rule), `passes; its faults: ${lines(faults)}`)
  })
}

// spoiled gives the faults of a copy of a site to which something is done.
async function spoiled(site, spoil, gate, options) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `niemyet-${gate}-`))
  try {
    cpSync(site, folder, { recursive: true })
    spoil(folder)
    return await faultsOf(gate, folder, options)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// changeOf is a fault that is one change to one file of a site without a fault.
const changeOf = (gate, name) => JSON.parse(readFileSync(path.join(faulty(gate), name), 'utf8'))

// plant makes the change: the file goes, has so many letters more, has not what is cut out of it, or has something at its end.
function plant(folder, { file, remove, pad, cut, append }) {
  const at = path.join(folder, file)
  if (remove) rmSync(at)
  else if (pad) appendFileSync(at, `\n//${'x'.repeat(pad)}`)
  else if (cut) {
    const [before, after, ...more] = readFileSync(at, 'utf8').split(cut)
    assert.ok(after !== undefined && !more.length, `${file} has “${cut}” once`)
    writeFileSync(at, before + after)
  } else appendFileSync(at, append)
}

const glanced = fileURLToPath(new URL('testdata/glance', here))
test('glance passes the pages that faults are planted in', async () => { assert.equal(lines(await faultsOf('glance', glanced)), '') })
for (const name of readdirSync(faulty('glance'))) {
  test(`glance finds ${name}`, async () => {
    const faults = await spoiled(glanced, folder => plant(folder, changeOf('glance', name)), 'glance')
    assert.deepEqual([...new Set(faults.map(fault => fault.rule))], [ruleIn(name).rule], lines(faults))
  })
}

// A site for a walk is the good one with a few files laid over it. One manner is enough, but for what only that manner shows.
const optionsOf = {
  'console-error.no-icon': { wanted: [{ place: 'subfolder', javaScriptEnabled: false }], full: true }, // the shell asks for no icon
  'console-error.script': { wanted: [{ place: 'disk', javaScriptEnabled: true }] },
  stuck: { patience: 3000 },
  'stuck.form': { patience: 3000 },
}
for (const site of readdirSync(faulty('walk'))) {
  test(`walk finds ${site}`, async () => {
    const options = { wanted: [{ place: 'disk', javaScriptEnabled: false }], full: false, ...optionsOf[site] }
    const faults = await spoiled(good, folder => cpSync(`${faulty('walk')}/${site}`, folder, { recursive: true }), 'walk', options)
    assert.ok(faults.some(fault => fault.rule === ruleIn(site).rule), `passes; its faults: ${lines(faults)}`)
  })
}

// A fault of the kiosk is one change to a kiosk that was built: its rules speak of what scripts do. The kiosk is the shipped
// site's, cut down to a few procedures, so that a fault is found in seconds; gate kiosk shows that it passes.
// Faults that are seen by what never comes are waited for for a while only. On a busy machine something else may take longer than that
// and end the visit before the fault is met: then it is made once more with all the patience of the gate.
const waits = { stuck: 5000, task: 20000, worker: 20000 }
test('kiosk finds each planted fault', { timeout: 3600000 }, async t => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'niemyet-kiosk-fault-'))
  const built = path.join(folder, 'built')
  try {
    const made = spawnSync(fileURLToPath(new URL('kiosk-site.sh', here)), { encoding: 'utf8', env: { ...process.env, KIOSK_OUT: built, KIOSK_FEW: 'khai-sinh' } })
    assert.equal(made.status, 0, made.stderr)
    const source = path.join(built, 'kiosk')
    const names = readdirSync(faulty('kiosk'))
    const work = async () => {
      const browsers = new Browsers()
      try {
        for (let name = names.pop(); name; name = names.pop()) {
          const change = changeOf('kiosk', name)
          const broken = path.join(folder, name)
          cpSync(source, broken, { recursive: true })
          plant(broken, change)
          const { rule } = ruleIn(name)
          const visit = patience => faultsOf('kiosk', broken, { parts: [change.part], only: change.only, patience, until: rule, tries: 2, browsers })
          const met = faults => faults.some(fault => fault.rule === rule)
          let faults = await visit(waits[rule] ?? 60000)
          if (!met(faults)) {
            t.diagnostic(`${name}, once more; its faults: ${lines(faults).slice(0, 800)}`)
            faults = await visit(patience)
          }
          assert.ok(met(faults), `${name} passes; its faults: ${lines(faults).slice(0, 800)}`)
          rmSync(broken, { recursive: true })
          t.diagnostic(name)
        }
      } finally {
        await browsers.close()
      }
    }
    await Promise.all([work(), work(), work()]) // they wait more than they work
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('pages that are opened once for several gates show each what it sees alone', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'niemyet-together-'))
  const names = ['fit', 'axe', 'print']
  const told = faults => lines(faults).split('\n').sort()
  try {
    for (const gate of names) {
      const planted = readdirSync(faulty(gate)).filter(file => /^(?!good)[^.]{3}.*\.html$/.test(file))
      for (const file of [planted[0], planted.at(-1)]) cpSync(`${faulty(gate)}/${file}`, `${folder}/${gate}-${file}`)
    }
    cpSync(`${faulty('fit')}/f.css`, `${folder}/f.css`)
    const gates = await Promise.all(names.map(async name => ({ ...await import(`./${name}.mjs`), report: new Report(), options: usual[name] })))
    await openFor(gates, folder, { browsers })
    for (const [i, { report }] of gates.entries()) {
      report.allow(allowancesFor(names[i]))
      assert.deepEqual(told(report.faults), told(await faultsOf(names[i], folder)))
      assert.ok(report.faults.some(({ file }) => file.startsWith(names[i])), `${names[i]} finds nothing of its own`)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('axe looks at the first, the longest and the most tabular page of a layout', async () => {
  const files = new Set((await faultsOf('axe', `${faulty('axe')}/examples`)).map(fault => fault.file))
  assert.deepEqual([...files].sort(), ['3-tables.html', '4-longest.html'])
})

test('axe asks each component of a shelf by itself whether links of one name lead to one place', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'niemyet-shelf-'))
  const example = (id, ...links) => `<section aria-labelledby="${id}"><h2 id="${id}">${id}</h2>${links.map(to => `<p><a href="${to}">Xem tiếp</a></p>`).join('')}</section>`
  const looked = async (...examples) => {
    writeFileSync(path.join(folder, 'shelf.html'), `<!DOCTYPE html><html lang="vi" data-medium="site" data-layout="gallery-shelf-1"><meta charset="utf-8"><title>x</title><main><h1>x</h1>${examples.join('')}</main></html>`)
    return (await faultsOf('axe', folder)).filter(fault => /identical-links/.test(fault.rule)).map(fault => fault.message)
  }
  try {
    assert.deepEqual(await looked(example('vi-du-link-1', 'a.html'), example('vi-du-link-list-1', 'b.html')), [])
    const found = await looked(example('vi-du-link-1', 'a.html'), example('vi-du-link-2', 'b.html'), example('vi-du-other-1', 'c.html'))
    assert.equal(found.length, 1)
    assert.match(found[0], /href="a\.html"/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('fit looks at shelves of the gallery in the place of what lies on them, and at every target there', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'niemyet-shelf-'))
  const page = (layout, main) => `<!DOCTYPE html><html lang="vi" data-medium="site" data-layout="${layout}"><meta charset="utf-8"><title>x</title><main>${main}</main></html>`
  const link = size => `<a href="#" style="display:block;width:${size}px;height:${size}px;margin:9px">x</a>`
  const looked = async () => (await faultsOf('fit', folder)).map(fault => `${fault.file} ${fault.rule}`)
  try {
    writeFileSync(path.join(folder, 'one.html'), page('gallery-one-link', link(20)))
    writeFileSync(path.join(folder, 'part-of-frame.html'), page('gallery-head-1', link(20)))
    assert.deepEqual([...new Set(await looked())].sort(), ['one.html small-target', 'part-of-frame.html small-target'])
    writeFileSync(path.join(folder, 'shelf.html'), page('gallery-shelf-1', link(60).repeat(210) + link(20)))
    assert.deepEqual([...new Set(await looked())].sort(), ['part-of-frame.html small-target', 'shelf.html small-target'])
    assert.deepEqual(offShelves(await readPages(folder)).map(page => page.file), ['one.html', 'part-of-frame.html'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('html takes every page of a small layout and one in four of a large one', async () => {
  const { thinned } = await import('./html.mjs')
  const pages = Array.from({ length: 9 }, (_, n) => ({ file: `${n}.html`, medium: 'site', layout: n < 8 ? 'many' : 'few' }))
  assert.deepEqual(thinned(pages, 5).map(page => page.file), ['0.html', '4.html', '8.html'])
  assert.equal(thinned(pages).length, 9)
})

test('a gate as a command exits 1 on a fault, 0 on none, 2 without a folder', () => {
  const run = (...args) => spawnSync('node', [fileURLToPath(new URL('css.mjs', here)), ...args], { encoding: 'utf8' })
  const bad = run(faulty('css'))
  assert.equal(bad.status, 1)
  assert.match(bad.stdout, /^property-no-unknown\.css: property-no-unknown: .*colour/m)
  assert.match(bad.stdout, /^css: \d+ faults, 0 allowed, .* s\n$/m)
  assert.equal(run(good).status, 0)
  assert.equal(run().status, 2)
  assert.equal(run('/no/such/folder').status, 2)
})

test('an allowance needs a reason and covers only its own', () => {
  assert.throws(() => allowancesFor('axe', [{ gate: 'axe', rule: 'region' }]), /reason/)
  const [entry] = allowancesFor('axe', [{ gate: 'axe', rule: 'region', file: 'kiosk/*.html', contains: 'p', reason: 'long enough to be one' }])
  assert.ok(entry.covers({ file: 'kiosk/a.html', rule: 'region', message: 'p' }))
  assert.ok(!entry.covers({ file: 'kiosk/x/a.html', rule: 'region', message: 'p' }))
  assert.ok(!entry.covers({ file: 'kiosk/a.html', rule: 'label', message: 'p' }))
  assert.ok(!entry.covers({ file: 'kiosk/a.html', rule: 'region', message: 'a' }))
})

test('what a page complains of fails the test it belongs to, but for what is expected there', () => {
  const said = (text, url = 'http://127.0.0.1/') => ['console', { type: () => 'error', text: () => text, location: () => ({ url }) }]
  const asked = url => ['request', { url: () => url }]
  const ends = (...events) => {
    const page = new EventEmitter(), hooks = []
    complaints({ after: hook => hooks.push(hook) }, page, { expected: /409/, allowed: /^file:/ })
    for (const [name, event] of events) page.emit(name, event)
    unheard({ pages: () => [page] })
    page.emit('pageerror', new Error('said while it was closed'))
    for (const hook of hooks) hook()
  }
  ends(said('status of 409'), asked('file:///a.html'), ['console', { type: () => 'log' }])
  assert.throws(() => ends(said('status of 500')), /status of 500 http/)
  assert.throws(() => ends(said('status of 500', 'http://127.0.0.1:40977/a')), /status of 500 http/, 'a port is no status')
  assert.throws(() => ends(asked('http://elsewhere/')), /asks for http:\/\/elsewhere/)
  assert.throws(() => ends(['pageerror', new Error('x is not defined')]), /x is not defined/)
})
