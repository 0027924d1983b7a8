/* niemyet: sends a page on by what the system has for it, or copies its address. Buttons that the browser cannot serve stay hidden. */
(() => {
  'use strict'
  var box = document.querySelector('[data-share]')
  if (!box || location.protocol === 'file:') return
  var share = box.querySelector('[data-share-page]'), copy = box.querySelector('[data-share-copy]'), said = box.querySelector('[data-share-said]')
  var canonical = document.querySelector('link[rel=canonical]')
  var address = (canonical ? canonical.href : location.href).split('#')[0]
  share.hidden = !navigator.share
  copy.hidden = !(navigator.clipboard && navigator.clipboard.writeText)
  box.hidden = share.hidden && copy.hidden
  share.addEventListener('click', () => { navigator.share({ title: document.title, url: address }).catch(() => {}) })
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(address).then(() => { said.textContent = said.getAttribute('data-said') }).catch(() => {})
  })
})()
