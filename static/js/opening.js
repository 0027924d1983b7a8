/* niemyet: whether an office is open or a line answers at this minute, by the clock of Vietnam. Without it the page tells the
   hours of the day of its build. */
(() => {
  'use strict'
  var said = window.niemyetWords.vi.words
  var DAY = 86400000, AHEAD = 30, kiosk = window.niemyetKioskPage
  function word(key, values) {
    if (kiosk) return kiosk.say(key, values || {}) // in the language of the visitor
    return said[key].replace(/\{(\w+)\}/g, (place, name) => values[name])
  }
  function two(n) { return (n < 10 ? '0' : '') + n }
  function clock(minutes) {
    var rest = minutes % 60
    return word(rest ? 'calendar.clock' : 'calendar.full_hour', { hour: Math.floor(minutes / 60), minute_2: two(rest) })
  }
  var names = ['weekday.sunday', 'weekday.monday', 'weekday.tuesday', 'weekday.wednesday', 'weekday.thursday', 'weekday.friday', 'weekday.saturday']

  function tell() {
    var now = new Date(Date.now() + 7 * 3600000), minute = now.getUTCHours() * 60 + now.getUTCMinutes()
    if (now.toISOString().slice(0, 10) < document.documentElement.getAttribute('data-date')) return // a clock that runs wrong
    ;[].forEach.call(document.querySelectorAll('[data-week]'), e => {
      var week = e.getAttribute('data-week').split('|'), closed = (e.getAttribute('data-closed') || '').split(' ')
      var other = {}
      ;(e.getAttribute('data-other') || '').split(' ').forEach(d => { other[d.slice(0, 10)] = d.slice(11) })
      for (var n = 0; n < AHEAD; n++) {
        var day = new Date(+now + n * DAY)
        var name = day.toISOString().slice(0, 10), hours = name in other ? other[name] : closed.indexOf(name) < 0 ? week[day.getUTCDay()] : ''
        var spans = hours ? hours.split(',') : []
        for (var i = 0; i < spans.length; i++) {
          var from = Number(spans[i].split('-')[0]), to = Number(spans[i].split('-')[1])
          if (!n && minute >= to) continue
          return show(e, n, from, to, day, !n && minute >= from)
        }
      }
    })
  }

  function show(e, n, from, to, day, open) {
    var about = { time: clock(open ? to : from), weekday: word(names[day.getUTCDay()]), day: two(day.getUTCDate()) + '/' + two(day.getUTCMonth() + 1) }
    e.textContent = open ? word('hours.open_until', about) : n ? n > 1 ? word('hours.open_on', about) : word('hours.open_tomorrow', about) : word('hours.open_later', about)
    if ((e.getAttribute('data-doubt') || '').indexOf(day.toISOString().slice(0, 10)) >= 0) e.textContent += '. ' + word('hours.may_be_off')
    e.className = 'now now--' + (open ? 'open' : 'closed')
  }
  tell()
  setInterval(tell, 30000)
  document.addEventListener('spoken', tell)
})()
