// What is torn over two lines, measured inside the page: a word or syllable, a number to ring, an hour, a day, a code. Text twice as large tears
// first. The function is sent to the browser by itself and so leans on nothing outside it.

// torn tells what is one to the eye and stands on two lines. After a hyphen, a slash or a soft hyphen a line may end, and an address
// for machines may end it anywhere: nobody reads that aloud. With large text an hour of a clerk's prose may break where it was typed apart.
export function torn(large) {
  const found = []
  const hour = large ? /\d{1,2}\u00a0giờ(?:\u00a0\d{2})?(?!\d)/g : /\d{1,2}\s+giờ(?:\s+\d{2})?(?!\d)/g
  const whole = [
    { rule: 'torn-figures', pattern: hour },
    { rule: 'torn-figures', pattern: /\d{1,2}\/\d{1,2}\/\d{4}|(?<!\d)(?:0\d{2,3}|1800|1900)(?:\s\d{3,4}){1,2}(?!\d)/g },
    { rule: 'torn-word', pattern: /[^\s\-–—/\u00ad\u200b]+/g },
  ]
  const address = /@|:\/\/|\p{L}{2}\.\p{L}{2}|[\w-]\/[\w-]+[/.]\p{L}|_/u
  const name = element => element.tagName.toLowerCase() + (element.getAttribute('class') ? `.${element.getAttribute('class').trim().split(/\s+/)[0]}` : '')
  // What only ears get lies clipped in a pixel, often a whole table head.
  const clipped = new Map()
  const forEars = element => {
    if (!element) return false
    if (!clipped.has(element)) clipped.set(element, getComputedStyle(element).clipPath !== 'none' || forEars(element.parentElement))
    return clipped.get(element)
  }
  const seen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('[aria-hidden=true], svg, pre') && !forEars(element)

  const range = document.createRange()
  const linesOf = (node, from, to) => {
    range.setStart(node, from)
    range.setEnd(node, to)
    return new Set([...range.getClientRects()].filter(box => box.width).map(box => Math.round(box.bottom / 6))).size
  }
  const addressesOf = text => [...text.matchAll(/\S+/g)].filter(token => address.test(token[0])).map(token => [token.index, token.index + token[0].length])

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || !seen(node.parentElement) || linesOf(node, 0, node.length) < 2) continue
    const free = addressesOf(node.data)
    for (const { rule, pattern } of whole) {
      for (const { 0: piece, index } of node.data.matchAll(pattern)) {
        if (piece.length < 2 || free.some(([from, to]) => index >= from && index < to)) continue
        if (linesOf(node, index, index + piece.length) > 1) found.push({ rule, message: `${name(node.parentElement)} breaks “${piece.replace(/\s+/g, ' ')}” over two lines` })
      }
    }
  }
  return found
}
