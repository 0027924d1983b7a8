// Paper. Sheets (data-medium=print) come out on the paper that data-paper names, with its margins in print.json (without a name:
// A4 as Nghị định 30/2020 has it), nothing outside them and no word lost, no heading alone at the foot of a page, nothing torn that asks to stay whole, no page
// that ends half-way though others follow, no last page that is nearly empty, a QR code that is read, words instead of every picture for who hears the PDF, letters as large as their reader stands away, and room between the two blocks of a head.
// Pages of the site print their whole text and none of their navigation.
import { readFile } from 'node:fs/promises'
import { breaksOf, checkBreaks, plantEnds, tiny, withoutEnds } from './lib/breaks.mjs'
import { runAsCommand } from './lib/gate.mjs'
import { checkHead, checkLetters, lettersOf } from './lib/letters.mjs'
import { alone, windowOf } from './lib/openings.mjs'
import { examples, offShelves } from './lib/pages.mjs'
import { codesOf, readPdf, wordlessOf } from './lib/pdf.mjs'
import { settled } from './lib/patience.mjs'

const rules = JSON.parse(await readFile(new URL('print.json', import.meta.url), 'utf8'))
const { tolerance } = rules
const marks = new Set(rules.marks.flatMap(mark => mark.split(' ')))

// ofWholeSheets are rules for what is printed and posted; a piece in the gallery breaks where it is full, and wears no real code.
const ofWholeSheets = new Set(['lonely-heading', 'torn-part', 'half-empty-page', 'near-empty-page', 'unread-code'])

// Every sheet is looked at, and not an example of each kind, where PRINT_ALL is set: minutes, for a whole pack.
const pagesOf = pages => process.env.PRINT_ALL ? pages.filter(page => page.medium === 'print') : examples(pages)

export function looks(all, report) {
  const pages = offShelves(all)
  const chosen = pagesOf(pages).filter(page => page.medium !== 'kiosk')
  if (!chosen.length) report.fault('.', 'no-pages', 'the folder holds no page')
  report.counts.pages = chosen.length
  report.counts['sheets of paper'] = 0
  report.counts['sheets of the pack'] = 0
  const look = { window: windowOf({ medium: 'print' }), spoils: true }
  return [
    { ...look, pages: chosen, see: (page, tab) => checkPage(page, tab, report) },
    { ...look, pages: packOf(pages, chosen), see: (page, tab) => checkOfPack(page, tab, report) },
  ]
}

export const check = alone(looks)

// lay shows the page as it is printed, and tells how it would break.
async function lay(tab) {
  await tab.emulateMedia({ media: 'print' })
  await settled(tab)
  return tab.evaluate(breaksOf)
}

async function checkPage(page, tab, report) {
  const tell = (rule, message) => {
    if (!page.gallery || !ofWholeSheets.has(rule)) report.fault(page.file, rule, message)
  }
  const breaks = await lay(tab)
  const seen = await tab.evaluate(whatShows)
  const letters = await tab.evaluate(lettersOf, rules.letters)
  const isSheet = page.medium === 'print'
  const whole = isSheet ? await tab.evaluate(plantEnds, tiny) : []
  const isOne = isSheet && seen.paper !== 'mixed'
  if (isOne) await tab.evaluate(plantCorners, tiny)
  const pdf = await pdfOf(tab)
  const { corners, left } = withoutCorners(await readPdf(pdf))
  const sheets = withoutEnds(left, whole, tell)
  report.counts['sheets of paper'] += sheets.length
  checkText(seen, sheets, tell)
  checkLetters(sheets, letters, tell)
  for (const part of seen.closed) tell('closed', `${part} is closed, so its text stays off the paper`)
  if (isSheet) {
    checkBreaks(sheets, breaks, tell)
    const wordless = wordlessOf(pdf)
    if (wordless) tell('wordless-picture', `${wordless} pictures in the tags of the PDF have no words instead of them`)
  }
  if (isOne) await checkCodes(pdf, seen.codes, tell)
  if (isOne && seen.head) checkHead(sheets[0], seen.head, rules.headGap, tell)
  if (seen.paper === 'mixed') checkMixed(sheets, seen.sheets, tell)
  else if (isSheet) checkPaper(page, seen, sheets, corners, tell)
  else for (const part of seen.navigation) tell('navigation', `${part} is printed`)
}

async function checkCodes(pdf, wanted, tell) {
  const read = wanted ? await codesOf(pdf, wanted) : 0
  if (read < wanted) tell('unread-code', `${read} of ${wanted} QR codes are read at 100 dots an inch`)
}

function checkPaper(page, seen, sheets, corners, tell) {
  const paper = rules.papers[seen.paper ?? 'official']
  if (!paper) return tell('unknown-paper', `print.json knows no paper “${seen.paper}”`)
  checkSheet(sheets, paper, seen.pages || rules.pages[page.layout], tell)
  checkMargins(sheets[0], corners, paper, tell)
}

async function checkOfPack(page, tab, report) {
  const breaks = await lay(tab)
  const tell = (rule, message) => report.fault(page.file, rule, message)
  const whole = await tab.evaluate(plantEnds, tiny)
  checkBreaks(withoutEnds(await readPdf(await pdfOf(tab)), whole, tell), breaks, tell)
  report.counts['sheets of the pack']++
}

// packOf is what is looked at besides, for how its pages break: of a site of a whole country, which has too many sheets to print
// each and whose three longest are not where a page is left half empty, so many of a layout as spread says, from the shortest to
// the longest. PRINT_EVERY asks for one of every so many instead, of any site.
function packOf(pages, chosen) {
  const every = Number(process.env.PRINT_EVERY ?? 0)
  const rest = layout => pages.filter(page => page.medium === 'print' && page.layout === layout && !chosen.includes(page))
  if (every) return ['procedure', 'table'].flatMap(layout => rest(layout).filter((page, index) => index % every === 0))
  if (rest('procedure').length < rules.wholeCountry) return []
  return Object.entries(rules.spread).flatMap(([layout, count]) => {
    const sheets = rest(layout).toSorted((a, b) => a.size - b.size)
    return Array.from({ length: Math.min(count, sheets.length) }, (_, i) => sheets[Math.floor((i + .5) * sheets.length / Math.min(count, sheets.length))])
  })
}

const pdfOf = tab => tab.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })

// whatShows runs in the page: what a reader of the paper should get.
function whatShows() {
  const name = element => `<${element.tagName.toLowerCase()}> ${(element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 40)}`
  const visible = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
  const main = document.querySelector('main') ?? document.body
  // Words for screen readers only are not meant for paper.
  const unseen = [...main.querySelectorAll('*')].filter(element => getComputedStyle(element).clipPath !== 'none' || getComputedStyle(element).clip !== 'auto')
  for (const element of unseen) element.style.setProperty('display', 'none', 'important')
  const text = main.innerText
  for (const element of unseen) element.style.removeProperty('display')
  return {
    text,
    paper: document.documentElement.dataset.paper,
    pages: [...document.querySelectorAll('[data-pages]')].reduce((sum, part) => sum + Number(part.dataset.pages), 0), // of each part that tells how many it takes
    sheets: [...document.querySelectorAll('article.round')].map(sheet => sheet.dataset.paper),
    closed: [...main.querySelectorAll('details:not([open])')].filter(details => visible(details) && [...details.children].some(child => child.tagName !== 'SUMMARY' && !child.checkVisibility())).map(name),
    codes: document.querySelectorAll('svg.qr').length,
    head: document.querySelector('.doc-head') && { unit: document.querySelector('.doc-head__unit').innerText, nation: document.querySelector('.doc-head__nation').innerText },
    navigation: [...document.querySelectorAll('nav, [role=navigation], [role=search], search, form')].filter(visible).map(name),
  }
}

// checkText looks for every word of the page on the paper. Letters and digits count: a mark may stand apart from its letter,
// and the address of a link be printed between a word and its full stop.
function checkText(seen, sheets, tell) {
  const printed = sheets.flatMap(sheet => sheet.words.map(word => word.text)).join('')
  if (printed !== printed.normalize('NFC')) tell('not-nfc', 'the text of the PDF is not NFC')
  const strange = printed.match(/[\uFFFD\uE000-\uF8FF]/u)
  if (strange) tell('unreadable', `the text of the PDF holds U+${strange[0].codePointAt(0).toString(16).toUpperCase()}`)
  const plain = text => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
  const all = plain(printed)
  const lost = seen.text.split(/\s+/).filter(word => !all.includes(plain(word)))
  if (lost.length) tell('lost-text', `${lost.length} words are not on the paper: ${lost.slice(0, 5).join(' ')}`)
}

// checkMixed checks a page that holds a cover and many sheets: each sheet begins a page of its own size, in order.
function checkMixed(sheets, papers, tell) {
  const fits = (sheet, name) => {
    const paper = rules.papers[name] ?? tell('unknown-paper', `print.json knows no paper “${name}”`)
    return paper && Math.abs(sheet.width - paper.width) <= tolerance && Math.abs(sheet.height - paper.height) <= tolerance
  }
  let at = 0
  for (const name of ['a4', ...papers]) {
    while (at < sheets.length && !fits(sheets[at], name)) at++
    if (at++ >= sheets.length) return tell('paper-size', `no page is left for a sheet of ${name}`)
  }
  sheets.forEach((sheet, index) => {
    if (!Object.keys(rules.papers).some(name => fits(sheet, name))) tell('paper-size', `page ${index + 1} is ${sheet.width.toFixed(1)} × ${sheet.height.toFixed(1)} mm`)
  })
}

// checkSheet checks size, number of pages, and that no word stands in a margin but the page number in the top one and the
// marks that print.json lets stand above or below the text.
function checkSheet(sheets, paper, pages, tell) {
  const { width, height } = sheets[0]
  if (Math.abs(width - paper.width) > tolerance || Math.abs(height - paper.height) > tolerance) {
    tell('paper-size', `${width.toFixed(1)} × ${height.toFixed(1)} mm, not ${paper.width} × ${paper.height}`)
  }
  if (pages && Number(pages) !== sheets.length) tell('page-count', `${sheets.length} pages, expected ${pages}`)
  sheets.forEach((sheet, index) => {
    for (const word of sheet.words) {
      const above = word.bottom < paper.top
      const below = word.top > sheet.height - paper.bottom
      const isNumber = index > 0 && word.text === String(index + 1) && above
      const isMark = marks.has(word.text.replace(/\d+/g, '#')) && (above || below)
      const outside = word.left < paper.left - tolerance || word.right > sheet.width - paper.right + tolerance ||
        word.top < paper.top - tolerance || word.bottom > sheet.height - paper.bottom + tolerance
      if (outside && !isNumber && !isMark) {
        tell('in-margin', `“${word.text}” on page ${index + 1} at ${word.left.toFixed(1)}–${word.right.toFixed(1)} × ${word.top.toFixed(1)}–${word.bottom.toFixed(1)} mm`)
        break
      }
    }
  })
}

// plantCorners runs in the page: it puts a tiny word into two corners of the first sheet's text area, for measuring the margins.
function plantCorners(tiny) {
  for (const [text, places] of [['niemyettl', ['left', 'top']], ['niemyetbr', ['right', 'bottom']]]) {
    const corner = document.createElement('div')
    corner.textContent = text
    corner.style.cssText = tiny
    for (const place of places) corner.style.setProperty(place, '0', 'important')
    document.documentElement.append(corner)
  }
}

// withoutCorners takes what plantCorners put in away again: corners are those words of the first sheet, left is all else.
function withoutCorners(sheets) {
  const isCorner = ({ text }) => text === 'niemyettl' || text === 'niemyetbr'
  return {
    corners: sheets[0].words.filter(isCorner),
    left: sheets.map(sheet => ({ ...sheet, words: sheet.words.filter(word => !isCorner(word)) })),
  }
}

function checkMargins(sheet, corners, paper, tell) {
  const first = corners.find(word => word.text === 'niemyettl')
  const last = corners.find(word => word.text === 'niemyetbr')
  if (!first || !last) return tell('unmeasured', 'the corners of the text area do not show on the first sheet')
  const measured = { top: first.top, left: first.left, right: sheet.width - last.right, bottom: sheet.height - last.bottom }
  for (const [side, found] of Object.entries(measured)) {
    if (Math.abs(found - paper[side]) > tolerance) tell(`margin-${side}`, `${found.toFixed(1)} mm, wanted ${paper[side]}`)
  }
}

await runAsCommand(import.meta.url, 'print', check)
