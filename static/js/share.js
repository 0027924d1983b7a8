/* niemyet: sends a page on by what the system has for it, copies its address, or shows it as a QR code for the telephone of whoever
   stands beside. Buttons that the browser cannot serve stay hidden; what draws the code is fetched when it is asked for. */
(() => {
  'use strict'
  var box = document.querySelector('[data-share]')
  if (!box || location.protocol === 'file:') return
  var share = box.querySelector('[data-share-page]'), copy = box.querySelector('[data-share-copy]'), said = box.querySelector('[data-share-said]')
  var canonical = document.querySelector('link[rel=canonical]')
  var address = (canonical ? canonical.href : location.href).split('#')[0]
  share.hidden = !navigator.share
  copy.hidden = !(navigator.clipboard && navigator.clipboard.writeText)
  share.addEventListener('click', () => { navigator.share({ title: document.title, url: address }).catch(() => {}) })
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(address).then(() => { said.textContent = said.getAttribute('data-said') }).catch(() => {})
  })

  var code = box.querySelector('[data-share-code]'), picture
  var draw = rows => {
    var size = rows.length + 8, path = rows.map((row, y) => row.map((on, x) => (on ? 'M' + (x + 4) + ' ' + (y + 4) + 'h1v1h-1z' : '')).join('')).join('')
    var make = (name, values) => {
      var out = document.createElementNS('http://www.w3.org/2000/svg', name)
      for (var key in values) out.setAttribute(key, values[key])
      return out
    }
    picture = make('svg', { 'class': 'footer__code', width: 270, height: 270, viewBox: '0 0 ' + size + ' ' + size, role: 'img', 'aria-label': code.textContent, 'shape-rendering': 'crispEdges' })
    picture.append(make('path', { fill: '#fff', d: 'M0 0h' + size + 'v' + size + 'H0z' }), make('path', { fill: '#000', d: path }))
    box.append(picture)
  }
  var turn = () => {
    if (picture) picture.toggleAttribute('hidden')
    else {
      var rows = window.niemyetQR(address)
      if (!rows) { code.hidden = true; return }
      draw(rows)
    }
    code.setAttribute('aria-expanded', String(!picture.hasAttribute('hidden')))
  }
  var own = document.currentScript.src
  code.addEventListener('click', () => {
    if (window.niemyetQR) return turn()
    var script = document.createElement('script')
    script.src = own.replace(/share\.js/, 'qr.js')
    script.onload = turn
    script.onerror = () => { code.hidden = true }
    document.head.append(script)
  })
  box.hidden = false
})()
