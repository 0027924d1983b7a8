// How pages break, from where words stand on the paper: a heading alone at the foot of a page, what asks to stay whole and is torn, a page that ends half-way though
// others follow, a last page that is nearly empty, of the whole or of a part that begins a page of its own. Lengths are in millimetres.

// isEnded tells a sentence from a heading of the same words.
const isEnded = text => /[.;,]$/.test(text.trim())

const letters = text => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

// least is the part of its height that the last of many pages is filled to.
const least = 0.12

// A leaflet of A5 is folded or stapled: a last page of a few lines is a page too many.
const leaflet = { width: 150, least: 0.18 }

const leastOf = sheet => sheet.width < leaflet.width ? leaflet.least : least

// upper is the part of its height that the text of a page reaches beyond when others follow.
const upper = 0.35

// breaksOf runs in the page: the texts of the headings in order, what stands at the foot of every page, and how the parts begin
// that a page of their own is asked for.
export function breaksOf() {
  const visible = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
  const main = document.querySelector('main') ?? document.body
  const style = element => getComputedStyle(element)
  const ownPage = element => style(element).breakBefore === 'page' || element.previousElementSibling && style(element.previousElementSibling).breakAfter === 'page'
  return {
    headings: [...main.querySelectorAll('h1, h2, h3, h4, .doc-appendix__name, .doc-chapter, .doc-article, .slip__case, dt')].filter(visible).map(element => element.innerText.trim()),
    foot: [...document.querySelectorAll('.leaf__foot, .sheet-foot')].filter(visible).map(element => element.innerText),
    // A round has a sheet beside the other, and no one main part.
    begins: [...document.body.querySelectorAll('*')].filter(ownPage).map(element => element.innerText?.trim().slice(0, 20) ?? ''),
  }
}

// tiny dresses a word that is planted in a page, so that its place on the paper can be read and nothing else moves for it.
export const tiny = ['position: absolute', 'display: block', 'margin: 0', 'padding: 0', 'font: 1px/1px serif'].map(rule => rule + ' !important').join(';')

// plantEnds runs in the page, after all else has been seen of it: it puts a tiny word before the first and after the last words of each box
// that asks to stay whole and is no higher than a part of a page, and returns how they begin. A mark stands beside its words, where no style looks
// for a first or a last child.
export function plantEnds(tiny) {
  const plant = (node, text, place) => {
    const mark = document.createElement('span')
    mark.textContent = text
    mark.style.cssText = tiny
    node[place](mark)
  }
  const clipped = element => Boolean(element) && (getComputedStyle(element).clipPath !== 'none' || clipped(element.parentElement)) // for ears only
  const textsOf = box => {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT), texts = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement
      if (node.data.trim() && !around.closest('svg') && around.checkVisibility({ visibilityProperty: true }) && !clipped(around)) texts.push(node)
    }
    return texts
  }
  const whole = [...document.querySelectorAll('main *')]
    .filter(box => getComputedStyle(box).breakInside === 'avoid' && box.offsetHeight > 0 && box.offsetHeight < 300 && !box.closest('[data-running]'))
    .map(box => ({ name: box.innerText.trim().replace(/\s+/g, ' ').slice(0, 40), texts: textsOf(box) })).filter(({ texts }) => texts.length)
  whole.forEach(({ texts }, index) => {
    plant(texts[0], `niemyeta${index}`, 'before')
    plant(texts.at(-1), `niemyetz${index}`, 'after')
  })
  return whole.map(({ name }) => name)
}

// withoutEnds takes what plantEnds put in away again, and tells of each box that begins on one page and ends on another.
export function withoutEnds(sheets, whole, tell) {
  const at = new Map()
  const left = sheets.map((sheet, index) => ({ ...sheet, words: sheet.words.filter(({ text }) => {
    const mark = text.match(/^niemyet([az]\d+)$/)
    if (mark) at.set(mark[1], index + 1)
    return !mark
  }) }))
  whole.forEach((text, index) => {
    const from = at.get(`a${index}`), to = at.get(`z${index}`)
    if (!from || !to) tell('unmeasured', `where “${text}” begins and ends does not show on the paper`)
    else if (from !== to) tell('torn-part', `“${text}” is torn between pages ${from} and ${to}`)
  })
  return left
}

// checkBreaks tells of each page that breaks badly; of what breaksOf has seen.
export function checkBreaks(sheets, { headings, foot, begins }, tell) {
  const known = headings.map(text => ({ text: letters(text), ended: isEnded(text) })).filter(heading => heading.text.length > 3)
  const footer = letters(foot.join(' '))
  const pages = sheets.map(sheet => linesOf(sheet, footer))
  const isBegun = lines => begins.some(text => letters(text) && letters(lines?.slice(0, 3).map(line => line.text).join(' ') ?? '').startsWith(letters(text)))
  sheets.forEach((sheet, index) => {
    const lines = pages[index]
    if (!lines.length) return tell('empty-page', `page ${index + 1} of ${sheets.length} holds no text`)
    const isLast = index === sheets.length - 1 || isBegun(pages[index + 1])
    const heading = index < sheets.length - 1 && lonely(lines, known)
    if (heading) tell('lonely-heading', `“${heading}” stands alone at the foot of page ${index + 1}`)
    if (!isLast) {
      const reached = lines.at(-1).bottom / sheet.height
      if (reached < upper) tell('half-empty-page', `page ${index + 1} of ${sheets.length} ends at ${Math.round(reached * 100)} % of its height: “${lines.at(-1).text.slice(0, 40)}”`)
      return
    }
    const isWhole = index === 0 || index < sheets.length - 1 && isBegun(lines)
    if (isWhole) return // a part of one page may be short
    const used = (lines.at(-1).bottom - lines[0].top) / sheet.height
    if (used < leastOf(sheet)) tell('near-empty-page', `page ${index + 1}, the last${index < sheets.length - 1 ? ' of its part' : ''}, is filled to ${Math.round(used * 100)} %: “${lines[0].text.slice(0, 40)}”`)
  })
}

// linesOf are the lines of a page from top to bottom, without the running foot and the number of the page.
function linesOf(sheet, footer) {
  const words = sheet.words.toSorted((a, b) => a.bottom - b.bottom || a.left - b.left)
  const lines = []
  for (const word of words) {
    const last = lines.at(-1)
    const middle = (word.top + word.bottom) / 2
    if (last && middle > last.top && middle < last.bottom) {
      last.words.push(word)
      last.top = Math.min(last.top, word.top)
      last.bottom = Math.max(last.bottom, word.bottom)
    } else {
      lines.push({ words: [word], top: word.top, bottom: word.bottom })
    }
  }
  for (const line of lines) line.text = line.words.toSorted((a, b) => a.left - b.left).map(word => word.text).join(' ')
  while (lines.length && isFoot(lines.at(-1), sheet, footer)) lines.pop()
  while (lines.length && /^\d+$/.test(lines[0].text)) lines.shift()
  return lines
}

function isFoot(line, sheet, footer) {
  const text = letters(line.text)
  return /^(.*\s)?Trang \d+\/\d+( của bộ)?$/.test(line.text) && line.bottom > sheet.height - 25 ||
    line.bottom > sheet.height * 0.8 && text !== '' && footer.includes(text) || /^MẪU – số liệu minh họa$/.test(line.text)
}

// lonely is the heading whose last line is the last line of a page; "" for none. A heading of several lines is read upwards.
function lonely(lines, known) {
  let text = ''
  const ended = isEnded(lines.at(-1).text)
  for (let i = lines.length - 1; i >= 0 && i > lines.length - 6; i--) {
    text = letters(lines[i].text) + text
    if (known.some(heading => heading.text === text && heading.ended === ended)) return lines.slice(i).map(line => line.text).join(' ')
  }
  return ''
}
