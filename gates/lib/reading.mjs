// Measurements of how a page reads, that run inside it: lines too long for the eye, headings that stick
// to what stands above them or to a card below. The function is sent to the browser by itself and so leans on nothing outside it.

// reading tells what is hard to read on a page of the site. A line is as long as its letters; text of two lines is read at a glance.
export function reading({ longest, least }) {
  const found = []
  const name = element => element.tagName.toLowerCase() + (element.getAttribute('class') ? `.${element.getAttribute('class').trim().split(/\s+/)[0]}` : '')
  const seen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.hidden, [aria-hidden=true], svg, pre')

  // linesOf are the lines that a piece of a text node stands on, by their height on the page.
  const range = document.createRange()
  const linesOf = (node, { 0: piece, index }) => {
    range.setStart(node, index)
    range.setEnd(node, index + piece.length)
    return [...range.getClientRects()].filter(box => box.width).map(box => Math.round(box.bottom / 6))
  }

  // A block's own text.
  const blocks = new Map()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || !seen(node.parentElement)) continue
    let block = node.parentElement
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) block = block.parentElement
    blocks.set(block, [...blocks.get(block) ?? [], node])
  }
  for (const [block, nodes] of blocks) {
    const letters = new Map() // of each line
    for (const node of nodes) {
      for (const word of node.data.matchAll(/\S+/g)) {
        const [line] = linesOf(node, word)
        if (line !== undefined) letters.set(line, (letters.get(line) ?? -1) + word[0].length + 1)
      }
    }
    const most = Math.max(...letters.values())
    if (letters.size > 2 && most > longest) found.push({ rule: 'long-line', message: `${name(block)} has a line of ${most} letters, at most ${longest}: ${block.textContent.trim().slice(0, 40)}` })
  }

  // beside is what is to be seen next to an element on one side, itself or of what holds it.
  const beside = (element, side) => {
    let at = element
    while (!at[side] && at.parentElement.tagName !== 'MAIN') at = at.parentElement
    for (at = at[side]; at && (!seen(at) || !at.getBoundingClientRect().height);) at = at[side]
    return at
  }
  const isCard = element => {
    const style = getComputedStyle(element)
    return parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none' || !/, 0\)$|^transparent$/.test(style.backgroundColor)
  }
  // cardOn is the card whose edge is the first thing of an element that the eye sees; none where that is a line of text.
  const cardOn = element => {
    for (let inner = element; inner; inner = inner.firstElementChild) if (isCard(inner)) return inner
  }

  // A heading stands clear of what came before, and of a card below it.
  for (const heading of document.querySelectorAll('main h2, main h3')) {
    if (!seen(heading) || heading.closest('summary, li, dt, th, a')) continue
    const box = heading.getBoundingClientRect()
    if (!box.height) continue
    const glued = (apart, where) => {
      if (apart < least && apart > -box.height) found.push({ rule: 'glued', message: `${name(heading)} “${heading.textContent.trim().slice(0, 40)}” stands ${Math.round(apart)} px ${where}, at least ${least}` })
    }
    const after = beside(heading, 'nextElementSibling')
    if (!after) continue
    const card = cardOn(after)
    if (card) glued(card.getBoundingClientRect().top - box.bottom, `above ${name(card)}`)
    const before = beside(heading, 'previousElementSibling')
    const above = before?.getBoundingClientRect()
    if (above && above.left < box.right && above.right > box.left) glued(box.top - above.bottom, `below ${name(before)}`)
  }
  return found
}
