/* niemyet: a link to a folded part opens it. Browsers of our day do so by themselves; older ones need this. */
(() => {
  'use strict'
  function open() {
    var e = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    for (var box = e; box; box = box.parentElement) if (box.tagName === 'DETAILS') box.open = true
    if (e) e.scrollIntoView()
  }
  window.addEventListener('hashchange', open)
  if (location.hash) open()
})()
