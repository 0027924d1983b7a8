// Measurements that run inside the page. Each function is sent to the browser by itself and so leans on nothing outside it.

// sideways tells what makes the page scroll sideways or hides text at its side or foot.
// Boxes that a person can scroll are fine: tables may need them.
export function sideways() {
  const found = []
  const root = document.documentElement
  const name = element => element.tagName.toLowerCase() + (element.id ? `#${element.id}` : '') +
    (element.getAttribute('class') ? `.${element.getAttribute('class').trim().split(/\s+/)[0]}` : '')
  const hiddenOnPurpose = element => {
    const style = getComputedStyle(element)
    return style.clipPath !== 'none' || style.clip !== 'auto' || (element.clientWidth <= 2 && element.clientHeight <= 2)
  }
  if (root.scrollWidth > root.clientWidth) {
    let widest = root
    let right = root.clientWidth
    for (const element of document.body.querySelectorAll('*')) {
      const box = element.getBoundingClientRect()
      const end = getComputedStyle(element).overflowX === 'visible' ? Math.max(box.right, box.left + element.scrollWidth) : box.right
      if (box.width && end > right + 0.5) [widest, right] = [element, end]
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

// spaceText sets the text spacing that WCAG 1.4.12 says a reader may want. A policy cannot stop a constructed sheet.
export function spaceText() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

// smallTargets measures what a finger must hit. Links within a sentence follow its lines and are left out, except on a kiosk.
export function smallTargets({ least, gap, inline }) {
  const found = []
  const name = element => `${element.tagName.toLowerCase()} "${(element.innerText || element.getAttribute('aria-label') || element.name || '').trim().slice(0, 40)}"`
  const inSentence = element => {
    if (getComputedStyle(element).display !== 'inline') return false
    let block = element.parentElement
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
    const words = root => {
      let text = ''
      for (const node of root.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) text += node.data
        else if (node.nodeType === Node.ELEMENT_NODE && !node.matches('a, button') && getComputedStyle(node).display.startsWith('inline')) text += words(node)
      }
      return text
    }
    return block !== null && /\p{L}|\p{N}/u.test(words(block))
  }
  const targets = []
  for (const element of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [tabindex]:not([tabindex="-1"])')) {
    if (element.matches('[tabindex]') && !element.matches('a, button, input, select, textarea, summary, [role=button], [role=link]')) continue // a box to scroll
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.disabled) continue
    let boxes = [...element.getClientRects()]
    if (element.matches('input') && element.labels) for (const label of element.labels) boxes.push(...label.getClientRects())
    boxes = boxes.filter(box => box.width && box.height)
    const left = Math.min(...boxes.map(box => box.left))
    const right = Math.max(...boxes.map(box => box.right))
    const top = Math.min(...boxes.map(box => box.top))
    const bottom = Math.max(...boxes.map(box => box.bottom))
    if (!boxes.length || right <= 0 || bottom <= 0) continue // a skip link that waits off the page
    if (inSentence(element) && !inline) continue
    targets.push({ element, left, right, top, bottom })
  }
  for (const { element, left, right, top, bottom } of targets) {
    if (right - left < least - 0.5 || bottom - top < least - 0.5) {
      found.push({ rule: 'small-target', message: `${name(element)} is ${Math.round(right - left)} × ${Math.round(bottom - top)} px, at least ${least}` })
    }
  }
  for (let i = 0; gap && i < targets.length; i++) {
    for (let j = i + 1; j < targets.length; j++) {
      const [a, b] = [targets[i], targets[j]]
      if (a.element.contains(b.element) || b.element.contains(a.element)) continue
      const across = Math.max(a.left, b.left) - Math.min(a.right, b.right)
      const down = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom)
      if (Math.max(across, down) < gap - 0.5) {
        found.push({ rule: 'close-targets', message: `${name(a.element)} and ${name(b.element)} are ${Math.max(0, Math.round(Math.max(across, down)))} px apart, at least ${gap}` })
        break
      }
    }
  }
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
