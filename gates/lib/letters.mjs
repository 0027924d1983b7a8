// How large letters came out on paper, and how far the two blocks above an issued document stand apart. What the page says of
// a letter (the height of its capitals for the width of a word) is held against the width of that word in the PDF, in millimetres.

// lettersOf runs in the page: of each row of the table the letters that are too small to tell, unless the paper shows them larger.
export function lettersOf(table) {
  const pen = document.createElement('canvas').getContext('2d')
  const measure = element => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, node => node.data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP)
    const node = walker.nextNode()
    if (!node) return null
    const from = node.data.search(/\S/)
    const word = node.data.slice(from).match(/^\S+/)[0]
    const range = document.createRange()
    range.setStart(node, from)
    range.setEnd(node, from + word.length)
    const style = getComputedStyle(node.parentElement)
    pen.font = `${style.fontWeight} 1000px ${style.fontFamily}`
    const shown = style.textTransform === 'uppercase' ? word.toUpperCase() : word
    return { word: shown.normalize('NFC'), width: range.getBoundingClientRect().width, capital: pen.measureText('H').actualBoundingBoxAscent / 1000 * parseFloat(style.fontSize) }
  }
  return table.flatMap(({ selector, capital }) => [...document.querySelectorAll(selector)]
    .filter(element => element.checkVisibility())
    .map(measure).filter(Boolean)
    .map(found => ({ ...found, selector, wanted: capital })))
}

// checkLetters tells of letters lower than their row of print.json wants.
export function checkLetters(sheets, letters, tell) {
  for (const { word, width, capital, selector, wanted } of letters) {
    const printed = sheets.flatMap(sheet => sheet.words).filter(found => found.text.normalize('NFC') === word)
    if (!printed.length) {
      tell('unmeasured', `“${word}” of ${selector} is no word of the PDF`)
      continue
    }
    const height = Math.max(...printed.map(found => (found.right - found.left) / width * capital))
    if (height < wanted) tell('small-letters', `“${word}” of ${selector}: capitals of ${height.toFixed(1)} mm, wanted ${wanted}`)
  }
}

// checkHead tells of the block of the issuer and that of the nation standing closer than the table allows.
export function checkHead(sheet, { unit, nation }, least, tell) {
  const words = text => new Set(text.normalize('NFC').split(/\s+/).filter(Boolean))
  const [left, right] = [words(unit), words(nation)]
  const middle = word => (word.left + word.right) / 2
  const crown = sheet.words.filter(word => right.has(word.text) && middle(word) > sheet.width * 0.45)
  if (!crown.length) return tell('unmeasured', 'the name of the nation is not in the PDF')
  const top = Math.min(...crown.map(word => word.top))
  const issuer = sheet.words.filter(word => left.has(word.text) && word.top < top + 30 && middle(word) < sheet.width * 0.45)
  if (!issuer.length) return tell('unmeasured', 'the name of the issuer is not in the PDF')
  const begin = Math.min(...crown.filter(word => word.top < top + 20).map(word => word.left))
  const gap = begin - Math.max(...issuer.map(word => word.right))
  if (gap < least) tell('head-gap', `the two blocks of the head stand ${gap.toFixed(1)} mm apart, wanted ${least}`)
}
