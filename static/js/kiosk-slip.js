/* niemyet, kiosk: a slip on the printer beside the screen. The page fills it when the event "fill" comes, and empties it at
   "printed": after printing, and when the visitor is forgotten. */
(() => {
  'use strict'
  var page = window.niemyetKioskPage, html = document.documentElement
  var slip = page && page.one('[data-slip-sheet]')
  if (!slip) return

  // Rolls: width of the paper and of what a head prints, in millimetres. A5 is a sheet.
  var papers = { 80: [80, 72], 58: [58, 48], a5: [148, 128, 210] }
  var kind = html.getAttribute('data-slip'), size = papers[kind] || papers[80]

  // setSheet gives the paper its size: a roll is cut where the words end.
  function setSheet() {
    html.classList.add('is-slip', 'is-measured')
    html.setAttribute('data-slip-now', kind)
    slip.style.setProperty('--slip-width', size[1] + 'mm')
    var tall = size[2] || Math.ceil(slip.getBoundingClientRect().height / 96 * 25.4) + 12
    html.classList.remove('is-measured')
    var sheet = new CSSStyleSheet()
    sheet.replaceSync('@page { size: ' + size[0] + 'mm ' + tall + 'mm; margin: ' + (size[2] ? '10mm' : '3mm ' + (size[0] - size[1]) / 2 + 'mm') + ' }')
    document.adoptedStyleSheets = [sheet]
  }

  function clear() {
    html.classList.remove('is-slip', 'is-measured')
    document.adoptedStyleSheets = []
    document.dispatchEvent(new CustomEvent('printed'))
  }

  function print() {
    document.dispatchEvent(new CustomEvent('fill'))
    setSheet()
    page.tell(page.say('kiosk.printing'))
    note()
    window.print()
  }

  // note says on the screen where the slip comes out.
  function note() {
    var old = page.one('.printed')
    if (old) old.remove()
    var p = document.createElement('p')
    p.className = 'printed'
    p.textContent = page.say('kiosk.printing')
    page.one('.kiosk-main').appendChild(p)
    setTimeout(() => { p.remove() }, 8000)
  }

  page.all('[data-print]').forEach(b => { b.addEventListener('click', print) })
  window.addEventListener('afterprint', clear)
  document.addEventListener('wipe', clear)
})()
