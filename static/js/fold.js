// Folds of a page: paper opens them all, and a link to what lies in one opens it. Browsers of today do the second alone.
(function () {
  'use strict'
  var shut = []
  function all() { return Array.prototype.slice.call(document.querySelectorAll('details')) }
  addEventListener('beforeprint', function () {
    shut = all().filter(function (fold) { return !fold.open })
    shut.forEach(function (fold) { fold.open = true })
  })
  addEventListener('afterprint', function () {
    shut.forEach(function (fold) { fold.open = false })
    shut = []
  })
  function reveal() {
    var to = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!to) return
    var closed = false
    for (var at = to; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS' && !at.open) closed = at.open = true
    }
    if (closed) to.scrollIntoView()
  }
  addEventListener('hashchange', reveal)
  reveal()
})()
