/* niemyet: a link to a folded part opens it (browsers of our day do so by themselves; older ones need this), and a part is printed alone. */
(() => {
  'use strict'
  function open() {
    var e = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    for (var box = e; box; box = box.parentElement) if (box.tagName === 'DETAILS') box.open = true
    if (e) e.scrollIntoView()
  }
  // A button that prints marks what it prints; the style sheet hides the rest. Without scripts the page prints whole.
  document.querySelectorAll('[data-print]').forEach(button => {
    var root = document.documentElement, what = button.getAttribute('data-print')
    button.hidden = false
    button.addEventListener('click', () => {
      root.setAttribute('data-printed', what)
      window.print()
    })
    window.addEventListener('afterprint', () => { root.removeAttribute('data-printed') })
  })
  window.addEventListener('hashchange', open)
  if (location.hash) open()
})()
