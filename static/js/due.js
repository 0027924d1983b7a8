/* niemyet: when a file handed in on some day is ready, by any time limit, with the calendar that the page carries. Without it the
   page tells the limits of its procedures for the working days to come. */
(() => {
  'use strict'
  var said = window.niemyetWords.vi.words, form = document.querySelector('[data-due]')
  if (!form) return
  var off = list('off'), worked = list('worked'), known = form.getAttribute('data-known'), shut = JSON.parse(form.getAttribute('data-shut') || '{}') // where desks are shut, by day
  var day = form.querySelector('[data-due-day]'), number = form.querySelector('[data-due-number]'), unit = form.querySelector('[data-due-unit]'), out = form.querySelector('[data-due-said]')
  var names = ['weekday_title.sunday', 'weekday_title.monday', 'weekday_title.tuesday', 'weekday_title.wednesday', 'weekday_title.thursday', 'weekday_title.friday', 'weekday_title.saturday']

  function list(name) { return (form.getAttribute('data-' + name) || '').split(' ') }
  function iso(d) { return d.toISOString().slice(0, 10) }
  function add(d, n) { return new Date(+d + n * 86400000) }
  function two(n) { return (n < 10 ? '0' : '') + n }
  function works(d) {
    if (worked.indexOf(iso(d)) >= 0) return true
    return d.getUTCDay() % 6 > 0 && off.indexOf(iso(d)) < 0
  }
  function onOrAfter(d) {
    while (!works(d)) d = add(d, 1)
    return d
  }
  function later(d, months) {
    var last = new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + months + 1, 0))
    last.setUTCDate(Math.min(last.getUTCDate(), d.getUTCDate()))
    return last
  }
  function due(d, n, by) {
    if (by === 'd') return onOrAfter(add(d, n))
    if (by === 'm') return onOrAfter(later(d, n))
    while (n > 0) {
      d = add(d, 1)
      if (works(d)) n--
    }
    return d
  }
  function write(d) {
    return said[names[d.getUTCDay()]] + ' ' + two(d.getUTCDate()) + '/' + two(d.getUTCMonth() + 1) + '/' + d.getUTCFullYear()
  }
  function word(key, text, filed) { return said[key].replace('{day}', text).replace('{filed}', filed) }

  function tell() {
    var asked = new Date(day.value + 'T00:00:00Z'), n = Math.ceil(Number(number.value)) // part of a day is told as a whole one, as vi.Due has it
    if (isNaN(asked) || asked.getUTCFullYear() < 2000 || number.value === '' || !(n >= 0 && n <= 999)) {
      out.textContent = ''
      return
    }
    var from = onOrAfter(asked), to = due(from, n, unit.value), text = word('due.script_ready', write(to))
    if (+from !== +asked) text += ' ' + word('due.script_shut', write(from), write(asked))
    ;(shut[iso(to)] || []).forEach(told => { text += ' ' + told })
    if (!known || iso(to) > known) text += ' ' + word('due.script_beyond', known ? write(new Date(known + 'T00:00:00Z')) : '')
    out.textContent = text
  }

  day.value = iso(new Date(Date.now() + 7 * 3600000)) // the clock of Vietnam
  form.hidden = false
  form.addEventListener('submit', e => { e.preventDefault() })
  form.addEventListener('input', tell)
  form.addEventListener('change', tell)
  tell()
})()
