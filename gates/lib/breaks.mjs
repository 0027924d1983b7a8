// How pages break, from where words stand on the paper: a heading alone at the foot of a page, a last page that is nearly
// empty. Lengths are in millimetres.

const letters = text => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

// least is the part of its height that the last of many pages is filled to.
const least = 0.12

// checkBreaks tells of each page that breaks badly. headings are the texts of the headings in the order of the page, foot is
// what stands at the foot of every page.
export function checkBreaks(sheets, headings, foot, tell) {
  const known = headings.map(letters).filter(text => text.length > 3)
  const footer = letters(foot.join(' '))
  sheets.forEach((sheet, index) => {
    const lines = linesOf(sheet, footer)
    if (!lines.length) return tell('empty-page', `page ${index + 1} of ${sheets.length} holds no text`)
    if (index < sheets.length - 1) {
      const heading = lonely(lines, known)
      if (heading) tell('lonely-heading', `“${heading}” stands alone at the foot of page ${index + 1}`)
      return
    }
    if (sheets.length === 1) return
    const used = (lines.at(-1).bottom - lines[0].top) / sheet.height
    if (used < least) tell('near-empty-page', `page ${index + 1}, the last, is filled to ${Math.round(used * 100)} %: “${lines[0].text.slice(0, 40)}”`)
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
  for (let i = lines.length - 1; i >= 0 && i > lines.length - 6; i--) {
    text = letters(lines[i].text) + text
    if (known.includes(text)) return lines.slice(i).map(line => line.text).join(' ')
  }
  return ''
}
