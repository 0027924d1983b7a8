/* niemyet, kiosk: what this visitor has chosen, put on before the page is drawn.
   A visit lives in window.name: memory of this one tab, never on a disk, never sent, and gone when it is wiped.
   It holds how the visitor wants to see (lang, big, contrast, low), the way come (trail) and the words looked for, so that
   "Quay lại" brings them back. What is ticked is not even kept there: it is in the page, and leaves with it. */
(() => {
  'use strict'
  var html = document.documentElement, mark = 'niemyet:'
  var visit = {}
  try {
    if (window.name.indexOf(mark) === 0) visit = JSON.parse(window.name.slice(mark.length)) || {}
  } catch (e) { visit = {} }
  if (!Array.isArray(visit.trail)) visit.trail = []

  function show() {
    ;['big', 'contrast', 'low'].forEach(name => { html.classList.toggle('is-' + name, Boolean(visit[name])) })
  }

  window.niemyetVisit = {
    get: name => visit[name],
    set: (name, value) => {
      visit[name] = value
      window.name = mark + JSON.stringify(visit)
      show()
    },
    // clean tells whether nothing is known of the visitor.
    clean: () => !visit.lang && !visit.big && !visit.contrast && !visit.low && !visit.query && !visit.trail.length,
    wipe: () => {
      visit = { trail: [] }
      window.name = ''
      show()
    },
  }
  // Their language comes before the page is drawn: nobody sees the words change.
  var own = document.currentScript.src
  if (/^[a-z]{2,8}$/.test(visit.lang || '')) document.write('<script src="' + own.replace('kiosk-start.js', 'kiosk-words-' + visit.lang + '.js') + '"><\/script>')
  html.classList.add('has-script')
  html.style.setProperty('--low-from', 100 - Number(html.getAttribute('data-low') || 50) + 'vh')
  show()
})()
