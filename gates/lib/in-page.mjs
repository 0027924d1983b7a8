// Measurements that run inside the page. Each function is sent to the browser by itself and so leans on nothing outside it.

// sideways tells what makes the page scroll sideways or hides text at its side or foot.
// Boxes that a person can scroll are fine: tables may need them.
export function sideways() {
  const found = []
  const root = document.documentElement
  const name = element => element.tagName.toLowerCase() + (element.id ? `#${element.id}` : '') +
    (element.getAttribute('class') ? `.${element.getAttribute('class').trim().split(/\s+/)[0]}` : '')
  const hiddenOnPurpose = element => {
    for (let box = element; box && box !== root; box = box.parentElement) {
      const style = getComputedStyle(box)
      if (style.clipPath !== 'none' || style.clip !== 'auto' || (style.overflow === 'hidden' && box.clientWidth <= 2 && box.clientHeight <= 2)) return true
    }
    return false
  }
  if (root.scrollWidth > root.clientWidth) {
    let widest = root
    let right = root.clientWidth
    for (const element of document.body.querySelectorAll('*')) {
      const box = element.getBoundingClientRect()
      const end = getComputedStyle(element).overflowX === 'visible' ? Math.max(box.right, box.left + element.scrollWidth) : box.right
      if (box.width && end >= right && end > root.clientWidth + 0.5) [widest, right] = [element, end]
    }
    found.push({ rule: 'overflow', message: `${name(widest)} reaches ${Math.round(right - root.clientWidth)} px past the side` })
  }
  for (const element of document.querySelectorAll('body, body *')) {
    if (!element.checkVisibility?.({ visibilityProperty: true }) || element instanceof SVGElement || !element.textContent.trim()) continue
    const style = getComputedStyle(element)
    const cutX = ['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1
    const cutY = ['hidden', 'clip'].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1
    if ((cutX || cutY) && style.display !== 'inline' && !hiddenOnPurpose(element)) {
      found.push({ rule: 'clipped', message: `${name(element)} cuts off its text ${cutX ? 'at the side' : 'at the foot'}: ${element.textContent.trim().slice(0, 40)}` })
    }
  }
  return found
}

// enlargeText makes all text twice as large, as the settings of a browser do; windows asked for in em stay narrow.
export function enlargeText() {
  const sheet = new CSSStyleSheet()
  const now = parseFloat(getComputedStyle(document.documentElement).fontSize)
  sheet.replaceSync(`html { font-size: ${now * 2}px !important }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

// borders lists, of all elements in order, the sides at which a line is to be seen against what lies around it.
export function borders() {
  const sides = ['Top', 'Right', 'Bottom', 'Left']
  const behind = element => {
    for (let box = element.parentElement; box; box = box.parentElement) {
      const { backgroundColor } = getComputedStyle(box)
      if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor
    }
    return 'rgb(255, 255, 255)'
  }
  return [...document.body.querySelectorAll('*')].map(element => {
    const style = getComputedStyle(element)
    const around = behind(element)
    return sides.filter(side => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) >= 1 &&
      !/, 0\)$|^transparent$/.test(style[`border${side}Color`]) && style[`border${side}Color`] !== around)
  })
}

// lostBorders tells which of them are gone when the system forces its colours.
export function lostBorders(seen) {
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.color = 'Canvas'
  const canvas = getComputedStyle(probe).color
  probe.remove()
  const found = []
  ;[...document.body.querySelectorAll('*')].forEach((element, i) => {
    const style = getComputedStyle(element)
    const lost = (seen[i] ?? []).filter(side => parseFloat(style[`border${side}Width`]) < 1 || style[`border${side}Color`] === canvas)
    if (lost.length) {
      const name = element.tagName.toLowerCase() + (element.getAttribute('class') ? `.${element.getAttribute('class').trim().split(/\s+/)[0]}` : '')
      found.push({ rule: 'lost-border', message: `${name} loses its line ${lost.join(', ').toLowerCase()} in forced colours` })
    }
  })
  return found
}

// spaceText sets the text spacing that WCAG 1.4.12 says a reader may want. A policy cannot stop a constructed sheet.
export function spaceText() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

// undress takes the sheets of the reader away again; the pages have none that are constructed.
export function undress() { document.adoptedStyleSheets = [] }

// smallTargets measures what a finger must hit, by trying points: a link may take touches far beyond its words.
// Links within a sentence follow its lines and are left out, except on a kiosk.
export function smallTargets({ least, gap, inline, most = 200 }) { // so many targets are tried on a page
  const far = 120 // pixels tried in each direction
  const stride = 6
  const found = []
  const name = element => `${element.tagName.toLowerCase()} "${(element.innerText || element.getAttribute('aria-label') || element.name || '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`

  const inSentence = element => {
    if (getComputedStyle(element).display !== 'inline') return false
    let block = element.parentElement
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
    const words = box => {
      let text = ''
      for (const node of box.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) text += node.data
        else if (node.nodeType === Node.ELEMENT_NODE && !node.matches('a, button') && getComputedStyle(node).display.startsWith('inline')) text += words(node)
      }
      return text
    }
    return block !== null && /\p{L}|\p{N}/u.test(words(block))
  }

  // staying tells whether the element keeps its place while the page scrolls under it.
  const staying = element => {
    for (let box = element; box; box = box.parentElement) if (['fixed', 'sticky'].includes(getComputedStyle(box).position)) return true
    return false
  }

  // area returns the box that takes touches, in coordinates of the page.
  const area = element => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const boxes = [...element.getClientRects(), ...[...element.labels ?? []].flatMap(label => [...label.getClientRects()])].filter(box => box.width && box.height)
    if (!boxes.length) return null
    let left = Math.min(...boxes.map(box => box.left))
    let right = Math.max(...boxes.map(box => box.right))
    let top = Math.min(...boxes.map(box => box.top))
    let bottom = Math.max(...boxes.map(box => box.bottom))
    if (right <= 0 || bottom <= 0) return null // a skip link that waits off the page
    const x = (boxes[0].left + boxes[0].right) / 2
    const y = (boxes[0].top + boxes[0].bottom) / 2
    const takes = (x, y) => {
      const at = document.elementFromPoint(x, y)
      return at !== null && (element.contains(at) || [...element.labels ?? []].some(label => label.contains(at)))
    }
    // Nothing of another's is narrower than stride, so that the way out is tried in strides and only its end pixel by pixel.
    const reach = (dx, dy) => {
      let steps = 0
      while (steps + stride <= far && takes(x + dx * (steps + stride), y + dy * (steps + stride))) steps += stride
      while (steps < far && takes(x + dx * (steps + 1), y + dy * (steps + 1))) steps++
      return steps + 0.5
    }
    if (takes(x, y)) {
      left = Math.min(left, x - reach(-1, 0))
      right = Math.max(right, x + reach(1, 0))
      top = Math.min(top, y - reach(0, -1))
      bottom = Math.max(bottom, y + reach(0, 1))
    }
    return { left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY }
  }

  const targets = []
  for (const element of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link]')) {
    if (targets.length === most) break
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.disabled) continue
    if (!inline && inSentence(element)) continue
    const box = area(element)
    if (box) targets.push({ element, staying: staying(element), ...box })
  }
  for (const { element, left, right, top, bottom } of targets) {
    if (right - left < least - 1 || bottom - top < least - 1) {
      found.push({ rule: 'small-target', message: `${name(element)} takes touches on ${Math.round(right - left)} × ${Math.round(bottom - top)} px, at least ${least}` })
    }
  }
  for (let i = 0; gap && i < targets.length; i++) {
    for (let j = i + 1; j < targets.length; j++) {
      const [a, b] = [targets[i], targets[j]]
      if (a.staying !== b.staying || a.element.contains(b.element) || b.element.contains(a.element)) continue
      const apart = Math.max(Math.max(a.left, b.left) - Math.min(a.right, b.right), Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom))
      if (apart < gap - 1) {
        found.push({ rule: 'close-targets', message: `${name(a.element)} and ${name(b.element)} are ${Math.max(0, Math.round(apart))} px apart, at least ${gap}` })
        break
      }
    }
  }
  scrollTo(0, 0)
  return found
}

// motion lists what still moves for a person who asked for no motion.
export function motion() {
  const found = document.getAnimations().map(animation => ({ rule: 'motion', message: `${animation.effect?.target?.tagName?.toLowerCase() ?? '?'} runs ${animation.animationName ?? animation.transitionProperty ?? 'an animation'}` }))
  const moves = value => value.split(',').some(time => parseFloat(time) > 0.01)
  const seen = new Set()
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element)
    const what = moves(style.transitionDuration) ? 'transition' : style.scrollBehavior === 'smooth' ? 'smooth scrolling' : ''
    const line = `${element.tagName.toLowerCase()}${element.getAttribute('class') ? `.${element.getAttribute('class').split(/\s+/)[0]}` : ''} still has a ${what}`
    if (what && !seen.has(line)) {
      seen.add(line)
      found.push({ rule: 'motion', message: line })
    }
  }
  return found
}
