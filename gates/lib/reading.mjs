// Measurements of how a page reads, that run inside it: lines too long for the eye, figures torn over two lines, headings that
// stick to what they head. Each function is sent to the browser by itself and so leans on nothing outside it.

// reading tells what is hard to read on a page of the site. Text of two lines is
// read at a glance; a line is as long as its letters.
export function reading({ longest, least }) {
  const found = []
  const name = element => element.tagName.toLowerCase() + (element.getAttribute('class') ? `.${element.getAttribute('class').trim().split(/\s+/)[0]}` : '')
  const seen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.hidden, [aria-hidden=true], svg, pre')
  const range = document.createRange()

  // A block's own text, and where each letter of it stands.
  const blocks = new Map()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || !seen(node.parentElement)) continue
    let block = node.parentElement
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) block = block.parentElement
    blocks.set(block, [...blocks.get(block) ?? [], node])
  }
  for (const [block, nodes] of blocks) {
    // The letters of each line, by the line's height on the page.
    const lines = new Map()
    for (const node of nodes) {
      for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const boxes = [...range.getClientRects()].filter(box => box.width)
        if (!boxes.length) continue
        const line = Math.round(boxes[0].bottom / 6)
        lines.set(line, (lines.get(line) ?? -1) + word.length + 1)
      }
      for (const { 0: figures, index } of node.data.matchAll(/\d{1,2}\s+giờ(?:\s+\d{2})?(?!\d)|(?<!\d)(?:0\d{2,3}|1800|1900)(?:\s\d{3,4}){1,2}(?!\d)/g)) {
        range.setStart(node, index)
        range.setEnd(node, index + figures.length)
        const tops = new Set([...range.getClientRects()].filter(box => box.width).map(box => Math.round(box.bottom / 6)))
        if (tops.size > 1) found.push({ rule: 'torn-figures', message: `${name(block)} breaks “${figures.replace(/\s+/g, ' ')}” over two lines` })
      }
    }
    const most = Math.max(...lines.values())
    if (lines.size > 2 && most > longest) found.push({ rule: 'long-line', message: `${name(block)} has a line of ${most} letters, at most ${longest}: ${block.textContent.trim().slice(0, 40)}` })
  }

  // A heading stands nearer to what follows than to what came before, and touches neither.
  for (const heading of document.querySelectorAll('main h2, main h3')) {
    if (!seen(heading) || heading.closest('summary, li, dt, th, a')) continue
    const box = heading.getBoundingClientRect()
    if (!box.height) continue
    let after = heading
    while (after && !after.nextElementSibling && after.parentElement.tagName !== 'MAIN') after = after.parentElement
    after = after?.nextElementSibling
    while (after && (!seen(after) || !after.getBoundingClientRect().height)) after = after.nextElementSibling
    if (!after) continue
    // The first edge below it that the eye sees: of a card, else of a line of text.
    let edge = after
    for (let inner = after; inner; inner = inner.firstElementChild) {
      const style = getComputedStyle(inner)
      if (parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none' || !/, 0\)$|^transparent$/.test(style.backgroundColor)) { edge = inner; break }
      edge = inner
    }
    const style = getComputedStyle(edge)
    const card = parseFloat(style.borderTopWidth) > 0 || !/, 0\)$|^transparent$/.test(style.backgroundColor)
    const apart = edge.getBoundingClientRect().top - box.bottom
    if (card && apart < least && apart > -box.height) found.push({ rule: 'glued', message: `${name(heading)} “${heading.textContent.trim().slice(0, 40)}” stands ${Math.round(apart)} px above ${name(edge)}, at least ${least}` })
    let before = heading
    while (before && !before.previousElementSibling && before.parentElement.tagName !== 'MAIN') before = before.parentElement
    before = before?.previousElementSibling
    while (before && (!seen(before) || !before.getBoundingClientRect().height)) before = before.previousElementSibling
    if (!before) continue
    const above = box.top - before.getBoundingClientRect().bottom
    if (above < least && above > -box.height) found.push({ rule: 'glued', message: `${name(heading)} “${heading.textContent.trim().slice(0, 40)}” stands ${Math.round(above)} px below ${name(before)}, at least ${least}` })
  }
  return found
}
