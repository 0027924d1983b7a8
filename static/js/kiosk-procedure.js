/* niemyet, kiosk: a procedure. Asks for the visitor's case, one question a screen; counts what is ticked; reads out; prints
   the slip. What is chosen and ticked stays in this page and leaves with it. */
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
  var links = asking ? all('[data-case]', asking) : [], answers = {}, everything = !asking

  function idOf(link) { return link.getAttribute('href').slice(1) }

  // applies tells which groups of papers the visitor needs.
  function applies(group) {
    return !group.hasAttribute('data-of-case') || everything || answers[group.id]
  }

  function showPapers() {
    all('.bring').forEach(g => { g.hidden = !applies(g) })
    count()
    page.later(page.measure)
  }

  function showEverything() {
    everything = true
    answers = {}
    page.go('#giay-to')
    showPapers()
  }

  function choose(link, yes) {
    everything = false
    answers[idOf(link)] = yes
    showPapers()
  }

  // choiceScreen is for cases of which exactly one applies: one touch chooses.
  function choiceScreen() {
    links.forEach(link => {
      link.addEventListener('click', e => {
        e.preventDefault()
        answers = {}
        choose(link, true)
        page.go('#giay-to')
      })
    })
    asking.appendChild(button('act', word('kiosk.all_cases'), showEverything))
  }

  // questionScreen is for cases that each may add papers: yes or no, one after the other.
  function questionScreen(n) {
    var old = one('.question')
    if (old) old.remove()
    one('.choices').hidden = true
    var title = one('#truong-hop-ten')
    ;['data-t', 'lang'].forEach(name => { title.removeAttribute(name) })
    title.textContent = ''
    title.appendChild(word('kiosk.is_it_yours'))
    var link = links[n]
    function answer(yes) {
      choose(link, yes)
      page.go(n + 1 < links.length ? '#truong-hop~' + (n + 1) : '#giay-to')
    }
    asking.appendChild(el('div', 'question', [
      el('p', 'question__count', say('kiosk.question', { number: n + 1, all: links.length })),
      el('p', 'question__text', link.textContent),
      el('div', 'question__answers', [
        button('question__answer', word('kiosk.yes'), () => { answer(true) }),
        button('question__answer question__answer--no', word('kiosk.no'), () => { answer(false) }),
      ]),
      button('act', word('kiosk.all_cases'), showEverything),
    ]))
    page.speak()
  }

  function showStep() {
    if (mode !== 'each') return
    var at = /^#truong-hop(?:~(\d+))?$/.exec(location.hash)
    if (at) questionScreen(Math.min(Number(at[1] || 0), links.length - 1))
  }

  if (mode === 'one') choiceScreen()
  document.addEventListener('screen', showStep)
  if (asking) everything = true // who comes another way sees the papers of all cases

  // ---- Ticks ------------------------------------------------------------------------------------------------------

  function shown() { return all('.bring').filter(g => !g.hidden).reduce((out, g) => out.concat(all('.tick', g)), []) }
  function box(tick) { return tick.querySelector('input') }

  function count() {
    var place = one('[data-count]'), ticks = shown()
    if (!place) return
    place.textContent = ticks.length ? say('kiosk.have', { ready: ticks.filter(t => box(t).checked).length, all: ticks.length }) : ''
  }
  document.addEventListener('change', () => { page.later(count) })
  document.addEventListener('spoken', () => {
    count()
    showStep()
  })
  all('input').forEach(i => { i.checked = false }) // a browser may remember; the kiosk does not

  // ---- Listen -----------------------------------------------------------------------------------------------------

  var voice = one('[data-voice]'), listen = one('[data-listen]')
  if (voice && listen) {
    var label = listen.querySelector('[data-t]')
    var told = () => {
      var on = !voice.paused && !voice.ended
      listen.setAttribute('aria-pressed', String(on))
      label.textContent = say(on ? 'kiosk.stop_listening' : 'kiosk.listen')
    }
    listen.addEventListener('click', () => {
      voice.hidden = false
      if (!voice.paused) voice.pause()
      else voice.play().catch(() => {})
      page.measure()
    })
    ;['play', 'pause', 'ended'].forEach(name => { voice.addEventListener(name, told) })
    document.addEventListener('spoken', told)
  }

  // ---- Slip -------------------------------------------------------------------------------------------------------

  function fill() {
    var list = one('[data-slip-papers]'), name = one('[data-slip-case]'), code = one('[data-slip-code]'), day = one('[data-slip-day]')
    list.textContent = ''
    shown().forEach(t => {
      var has = box(t).checked
      list.appendChild(el('li', 'slip__paper' + (has ? ' slip__paper--has' : ''), [
        el('span', 'slip__box', has ? '×' : ''),
        el('span', '', t.querySelector('[data-paper]').textContent + facts(t)),
      ]))
    })
    var cases = links.filter(l => answers[idOf(l)]).map(l => l.textContent)
    name.textContent = cases.length ? say('kiosk.slip_case', { cases: cases.join('; ') }) : asking && everything ? say('kiosk.slip_all_cases') : ''
    code.textContent = ''
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
    ;['[data-slip-papers]', '[data-slip-case]', '[data-slip-code]'].forEach(s => { one(s).textContent = '' })
  }

  document.addEventListener('fill', fill)
  document.addEventListener('printed', clear)

  showStep()
  showPapers()
})()
