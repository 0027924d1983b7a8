/* niemyet: the screen of days shows those from the day on which the kiosk runs, and says which of them is today. Without it the
   days of the build stand there with their dates. */
(() => {
  'use strict'
  var nobody = document.querySelector('[data-nobody]'), until = nobody.getAttribute('data-nobody') // beyond it nothing is known of a day; '' where all are
  var nothing = document.querySelector('[data-nothing]') // no day is left to tell

  function show() {
    var today = new Date(Date.now() + 7 * 3600000).toISOString().slice(0, 10), found = false, left = 0 // the clock of Vietnam
    if (today < document.documentElement.getAttribute('data-date')) return // a clock that runs wrong
    ;[].forEach.call(document.querySelectorAll('[data-date][aria-labelledby]'), part => {
      var day = part.getAttribute('data-date')
      part.hidden = day < today
      if (!part.hidden) left++
      part.querySelector('[data-today]').hidden = day !== today
      if (day === today) found = true
    })
    nobody.hidden = found || until && today > until || nothing && !left
    if (nothing) nothing.hidden = left > 0
  }
  show()
  setInterval(show, 60000)
})()
