// Paper from Firefox, which many offices print with: sheets and a board's pack of a built site (NIEMYET_SITE, default public), from the
// disk, have as many pages as Chromium gives them, on the same paper, and no word of them stands in a margin. Left out, by name, where
// there is no Firefox. Each look is seen to fail first.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { newContext, openBrowser } from './lib/browser.mjs'
import { openFirefox, thereIsFirefox } from './lib/firefox.mjs'
import { readPdf } from './lib/pdf.mjs'
import { settled } from './lib/patience.mjs'

const folder = path.resolve(fileURLToPath(new URL('..', import.meta.url)), process.env.NIEMYET_SITE ?? 'public')
const { papers, tolerance } = JSON.parse(await readFile(new URL('print.json', import.meta.url), 'utf8'))
const skip = thereIsFirefox ? false : 'there is no Firefox'
const scratch = mkdtempSync(path.join(tmpdir(), 'niemyet-paper-'))
let firefox
let chromium

before(async () => {
  if (!thereIsFirefox) return
  firefox = await openFirefox()
  chromium = await openBrowser()
})

after(async () => {
  await firefox?.close()
  await chromium?.close()
  rmSync(scratch, { recursive: true })
})

// bothOf prints a page from both: what Firefox printed, what Chromium did, and the name of the paper.
async function bothOf(file) {
  const address = pathToFileURL(file).href
  const context = await newContext(chromium)
  try {
    const tab = await context.newPage()
    await tab.goto(address)
    await settled(tab)
    const paper = await tab.evaluate(() => document.documentElement.dataset.paper ?? 'official')
    const there = await readPdf(await tab.pdf({ preferCSSPageSize: true, printBackground: true }))
    const here = await readPdf(await firefox.print(address, papers[paper] ?? papers.a4))
    return { here, there, paper }
  } finally {
    await context.close()
  }
}

const isOf = sheet => ({ width, height }) => Math.abs(sheet.width - width) <= .6 && Math.abs(sheet.height - height) <= .6 // Firefox rounds to points

// outside are the words of a sheet of paper that stand in its margins; on a page of many kinds of sheets, in those of every kind of its size.
function outside(sheet, kinds) {
  const fits = kinds.filter(isOf(sheet))
  const within = (word, paper) => word.left >= paper.left - tolerance && word.right <= sheet.width - paper.right + tolerance &&
    word.top >= paper.top - tolerance && word.bottom <= sheet.height - paper.bottom + tolerance
  return sheet.words.filter(word => !fits.some(paper => within(word, paper))).map(word => `${word.text} ${word.left.toFixed(1)}–${word.right.toFixed(1)} × ${word.top.toFixed(1)}–${word.bottom.toFixed(1)}`)
}

const faultsOf = ({ here, there, paper }) => {
  const kinds = papers[paper] ? [papers[paper]] : Object.values(papers)
  const faults = here.length === there.length ? [] : [`${here.length} pages, Chromium has ${there.length}`]
  here.forEach((sheet, index) => {
    if (there[index] && !isOf(sheet)(there[index])) faults.push(`page ${index + 1} is ${sheet.width.toFixed(0)} × ${sheet.height.toFixed(0)} mm, Chromium's is not`)
    for (const word of outside(sheet, kinds).slice(0, 3)) faults.push(`in a margin of page ${index + 1}: ${word}`)
  })
  return faults
}

for (const file of ['in/thu-tuc/cap-so-do-lan-dau.html', 'in/thu-tuc/cap-ban-sao-tu-so-goc.html', 'in/phieu/cap-ban-sao-tu-so-goc.html', 'in/dan-bang/a3/cap-ban-sao-tu-so-goc.html', 'in/bang/bang-chinh-mot-cua.html']) {
  test(`Firefox prints ${file} as Chromium does`, { skip }, async () => {
    const both = await bothOf(path.join(folder, file))
    const [here, there] = [both.here, both.there].map(sheets => sheets.flatMap(sheet => sheet.words).length)
    assert.ok(there > 50 && here > .9 * there, `${here} words, Chromium has ${there}: an empty page has no faults`)
    assert.deepEqual(faultsOf(both), [])
  })
}

test('a sheet that Firefox lays out otherwise is seen', { skip }, async () => {
  const planted = path.join(scratch, 'planted.html')
  const style = '@page { size: A4; margin: 0 } body { margin: 20mm 20mm 18mm 25mm } @supports (-moz-appearance: none) { body { margin-left: 5mm } p + p { break-before: page } }'
  writeFileSync(planted, `<!doctype html><html lang="vi" data-paper="a4"><title>Thử</title><style>${style}</style><body><p>Một</p><p>Hai</p></body></html>`)
  const faults = faultsOf(await bothOf(planted)).join('\n')
  assert.match(faults, /2 pages, Chromium has 1/)
  assert.match(faults, /in a margin of page 1: Một/)
})
