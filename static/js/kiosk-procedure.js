/* niemyet, kiosk: a procedure. Asks for the visitor's case on one screen; counts what is ticked; reads out; fills the slip. What is
   chosen and ticked stays in this page and leaves with it. */
(() => {
  'use strict'
  var page = window.niemyetKioskPage
  if (!page) return
  var one = page.one, all = page.all, say = page.say

  // el makes an element of a class with children: elements or texts.
  function el(name, className, children) {
    var e = document.createElement(name)
    if (className) e.className = className
    ;[].concat(children || []).forEach(c => { e.appendChild(c.nodeType ? c : document.createTextNode(c)) })
    return e
  }

  // word is a text that changes with the language.
  function word(key) {
    var e = el('span', '', page.vietnamese(key))
    e.setAttribute('data-t', key)
    return e
  }

  function button(className, children, act) {
    var b = el('button', className, children)
    b.type = 'button'
    b.addEventListener('click', act)
    return b
  }

  // ---- The case ---------------------------------------------------------------------------------------------------

  var asking = one('[data-ask]'), mode = asking && asking.getAttribute('data-ask')
  // What is chosen, by the ids of the papers. Who has not chosen sees the papers of all cases.
  var links = asking ? all('[data-case]', asking) : [], chosen = {}, everything = true

  function idOf(link) { return link.getAttribute('href').slice(1) }
  function cases() { return links.filter(l => chosen[idOf(l)]) }

  // applies tells whether a group of papers is shown.
  function applies(group) {
    return !group.hasAttribute('data-of-case') || everything || Boolean(chosen[group.id])
  }

  function showPapers() {
    all('.bring').forEach(g => { g.hidden = !applies(g) })
    count()
    page.later(page.measure)
  }

  // choose leaves the visitor with these cases, and shows their papers.
  function choose(ids, whole) {
    chosen = {}
    ids.forEach(id => { chosen[id] = true })
    everything = Boolean(whole)
    showChosen()
    showPapers()
    page.go('#giay-to')
  }

  function showChosen() {
    if (mode === 'each') links.forEach(l => { l.setAttribute('aria-checked', String(Boolean(chosen[idOf(l)]))) })
  }

  if (asking) {
    var buttons = el('div', 'choose')
    if (mode === 'one') links.forEach(l => {
      l.addEventListener('click', e => {
        e.preventDefault()
        choose([idOf(l)])
      })
    })
    else {
      // Any of them may apply: each is a box to tick.
      links.forEach(l => {
        l.setAttribute('role', 'checkbox')
        l.addEventListener('click', e => {
          e.preventDefault()
          chosen[idOf(l)] = !chosen[idOf(l)]
          showChosen()
        })
        l.addEventListener('keydown', e => {
          if (e.key !== ' ') return
          e.preventDefault()
          l.click()
        })
      })
      buttons.appendChild(button('act act--main', word('kiosk.see_papers'), () => { choose(cases().map(idOf)) }))
      buttons.appendChild(button('act', word('kiosk.no_case'), () => { choose([]) }))
    }
    buttons.appendChild(button('act', word('kiosk.all_cases'), () => { choose([], true) }))
    asking.appendChild(buttons)
    showChosen()
  }

  // ---- Ticks ------------------------------------------------------------------------------------------------------

  function shown() { return all('.bring').filter(g => !g.hidden).reduce((out, g) => out.concat(all('.tick', g)), []) }
  function box(tick) { return tick.querySelector('input') }

  function count() {
    var place = one('[data-count]'), ticks = shown()
    if (!place) return
    place.textContent = ticks.length ? say('kiosk.have', { ready: ticks.filter(t => box(t).checked).length, all: ticks.length }) : ''
  }
  document.addEventListener('change', () => { page.later(count) })
  document.addEventListener('spoken', count)
  all('input').forEach(i => { i.checked = false }) // a browser may remember; the kiosk does not

  // ---- Listen -----------------------------------------------------------------------------------------------------

  var voice = one('[data-voice]'), player = one('[data-player]'), toggle = one('[data-voice-toggle]'), bar = one('[data-voice-bar]')
  if (voice && player) {
    var told = () => {
      var on = !voice.paused && !voice.ended
      all('[data-listen]').forEach(b => { b.setAttribute('aria-pressed', String(on && voice.getAttribute('src') === b.getAttribute('data-listen'))) })
      toggle.textContent = say(on ? 'kiosk.stop_listening' : 'kiosk.listen')
    }
    all('[data-listen]').forEach(b => {
      b.addEventListener('click', () => {
        var src = b.getAttribute('data-listen'), same = voice.getAttribute('src') === src
        player.hidden = false
        if (!same) voice.setAttribute('src', src)
        if (same && !voice.paused) voice.pause()
        else voice.play().catch(() => {})
        page.measure()
        player.scrollIntoView({ block: 'nearest' }) // on a low screen it lies below the bar
      })
    })
    toggle.addEventListener('click', () => {
      if (voice.paused) voice.play().catch(() => {})
      else voice.pause()
    })
    one('[data-voice-back]').addEventListener('click', () => { voice.currentTime = Math.max(0, voice.currentTime - 10) })
    one('[data-voice-again]').addEventListener('click', () => {
      voice.currentTime = 0
      voice.play().catch(() => {})
    })
    voice.addEventListener('timeupdate', () => { bar.value = voice.duration ? voice.currentTime / voice.duration : 0 })
    ;['play', 'pause', 'ended'].forEach(name => { voice.addEventListener(name, told) })
    document.addEventListener('spoken', told)
  }

  // ---- Slip -------------------------------------------------------------------------------------------------------

  // A slip without a choice never mixes: it has what everybody brings, and the names of the cases that ask for more.
  function fill() {
    var list = one('[data-slip-papers]'), further = one('[data-slip-cases]'), name = one('[data-slip-case]'), code = one('[data-slip-code]'), day = one('[data-slip-day]')
    var open = Boolean(asking) && everything
    list.textContent = further.textContent = code.textContent = ''
    shown().filter(t => !open || !t.closest('[data-of-case]')).forEach(t => {
      var has = box(t).checked
      list.appendChild(el('li', 'slip__paper' + (has ? ' slip__paper--has' : ''), [
        el('span', 'slip__box', has ? '×' : ''),
        el('span', '', t.querySelector('[data-paper]').textContent + facts(t)),
      ]))
    })
    if (open) {
      further.appendChild(el('p', 'slip__head', say(mode === 'one' ? 'kiosk.slip_choose_case' : 'kiosk.slip_more_cases')))
      further.appendChild(el('ul', 'slip__further', links.map(l => el('li', '', l.textContent))))
    }
    name.textContent = cases().length ? say('kiosk.slip_case', { cases: cases().map(l => l.textContent).join('; ') }) : ''
    var numbers = cases().map(l => l.getAttribute('data-case'))
    all('[data-answer-of]').forEach(e => { e.hidden = numbers.indexOf(e.getAttribute('data-answer-of')) < 0 })
    var qr = one('[data-page-code] .qr')
    if (qr) {
      code.appendChild(qr.cloneNode(true))
      code.appendChild(el('p', 'slip__address', one('[data-page-code] .code__address').textContent))
    }
    // A clock that is wrong prints no date.
    day.textContent = page.early ? '' : ' · ' + say('kiosk.slip_printed', { day: date(new Date()) })
  }

  var MONTHS = ['month.january', 'month.february', 'month.march', 'month.april', 'month.may', 'month.june', 'month.july',
    'month.august', 'month.september', 'month.october', 'month.november', 'month.december']

  // date is a day as the visitor's language writes it.
  function date(d) {
    var two = n => String(n).padStart(2, '0'), month = d.getMonth()
    return say('calendar.date', {
      day: d.getDate(), day_2: two(d.getDate()), month: month + 1, month_2: two(month + 1), month_name: say(MONTHS[month]), year: d.getFullYear(),
    })
  }

  function facts(tick) {
    var all = [].map.call(tick.querySelectorAll('.tick__facts > span'), s => s.textContent)
    return all.length ? ' (' + all.join(', ') + ')' : ''
  }

  // clear takes the slip away again: nothing of it is left for the next visitor.
  function clear() {
    ;['[data-slip-papers]', '[data-slip-cases]', '[data-slip-case]', '[data-slip-code]'].forEach(s => { one(s).textContent = '' })
  }
  document.addEventListener('fill', fill)
  document.addEventListener('printed', clear)

  page.speak()
  showPapers()
})()
