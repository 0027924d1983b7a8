// The script that `niemyet serve`, and nothing else, adds to each page.
//
// It listens to the server (server-sent events). When the page was made anew it loads the
// page again and puts the reader back: the same place on the screen, the same parts open,
// the same field with what was typed. When the records have problems it lays a panel over
// the page, which stays as it was. The panel lives in a shadow root, so that neither the
// page's styles nor its scripts meet it. A classic script: pages allow no other.
(function () {
  'use strict'
  var own = document.currentScript
  var page = Number(own.dataset.page) // the reading this page was made from
  var alone = 'alone' in own.dataset // there is no page beneath: the server wrote the list
  var base = new URL('./', own.src).pathname
  var key = 'niemyet-xem-thu:' + location.pathname
  var reading = -1

  // ---- the reader's place -------------------------------------------------------------

  // way is how to find an element again: its id, or its place among its neighbours from
  // the nearest one with an id.
  function way(el) {
    var steps = []
    for (; el && el !== document.documentElement; el = el.parentElement) {
      if (el.id) return '#' + CSS.escape(el.id) + steps.join('')
      steps.unshift(' > :nth-child(' + (Array.prototype.indexOf.call(el.parentElement.children, el) + 1) + ')')
    }
    return 'html' + steps.join('')
  }
  function find(selector) {
    try { return document.querySelector(selector) } catch (e) { return null }
  }

  function remember() {
    var place = { x: scrollX, y: scrollY, open: [], values: [] }
    // The last thing with an id above the reader's eyes: text above it may grow or shrink.
    document.querySelectorAll('main [id]').forEach(function (el) {
      var top = el.getBoundingClientRect().top
      if (top <= innerHeight / 3 && el.getClientRects().length) place.near = { id: el.id, top: top }
    })
    document.querySelectorAll('details').forEach(function (el) { place.open.push([way(el), el.open]) })
    document.querySelectorAll('input:not([type=password]), select, textarea').forEach(function (el) {
      if (el.type === 'checkbox' || el.type === 'radio') {
        if (el.checked !== el.defaultChecked) place.values.push([way(el), el.checked])
      } else if (el.value !== el.defaultValue) place.values.push([way(el), el.value])
    })
    var at = document.activeElement
    if (at && at !== document.body && at !== host) {
      place.focus = way(at)
      try { place.caret = [at.selectionStart, at.selectionEnd] } catch (e) { /* not a text field */ }
    }
    try { sessionStorage.setItem(key, JSON.stringify(place)) } catch (e) { /* storage is off: only comfort is lost */ }
  }

  function restore() {
    var place
    try {
      place = JSON.parse(sessionStorage.getItem(key))
      sessionStorage.removeItem(key)
    } catch (e) { return }
    if (!place) return
    place.open.forEach(function (o) { var el = find(o[0]); if (el && el.localName === 'details') el.open = o[1] })
    place.values.forEach(function (v) {
      var el = find(v[0])
      if (!el) return
      if (typeof v[1] === 'boolean') el.checked = v[1]
      else el.value = v[1]
    })
    if (place.focus) {
      var at = find(place.focus)
      if (at) {
        at.focus({ preventScroll: true })
        try { at.setSelectionRange(place.caret[0], place.caret[1]) } catch (e) { /* not a text field */ }
      }
    }
    // Without a journey: a page may ask for smooth scrolling.
    var start = function () { scrollTo({ left: place.x, top: place.y, behavior: 'instant' }) }
    var scroll = function () {
      var near = place.near && document.getElementById(place.near.id)
      if (near) scrollBy({ top: near.getBoundingClientRect().top - place.near.top, behavior: 'instant' })
      else start()
    }
    start()
    scroll()
    // Pictures and fonts move the text once more, unless the reader has gone on by then.
    var moved = false
    ;['wheel', 'touchmove', 'keydown', 'pointerdown'].forEach(function (e) { addEventListener(e, function () { moved = true }, { once: true, passive: true }) })
    var settle = function () { if (!moved) scroll() }
    document.fonts.ready.then(settle)
    addEventListener('load', function () {
      settle()
      document.fonts.ready.then(settle)
      setTimeout(function () { history.scrollRestoration = 'auto' }, 500)
    })
  }

  function again() {
    remember()
    history.scrollRestoration = 'manual' // the browser would put back the number, not the text
    location.reload()
  }

  // ---- the panel -----------------------------------------------------------------------

  var host = document.createElement('div')
  host.id = 'niemyet-xem-thu'
  var root = host.attachShadow({ mode: 'open' })
  var closed = '' // the problems that the reader put away
  var shown = ''
  var came = null // where the focus was before the panel took it

  // make builds an element; text is always text, never markup.
  function make(name, props, children) {
    var el = document.createElement(name)
    Object.keys(props || {}).forEach(function (k) { el.setAttribute(k, props[k]) })
    ;(children || []).forEach(function (c) { if (c) el.append(c) })
    return el
  }

  function faultItem(f) {
    var links = [make('a', { href: f.guide, target: '_blank', rel: 'noopener' }, ['Hướng dẫn sửa lỗi ' + f.code])]
    if (f.edit) links.unshift(make('a', { href: f.edit }, ['Sửa trong biểu mẫu']))
    return make('li', { class: 'nm-fault' }, [
      make('p', { class: 'nm-message' }, [make('span', { class: 'nm-code' }, [f.code]), ' ' + f.message]),
      make('p', { class: 'nm-place' }, [f.file + (f.line ? ':' + f.line + ':' + f.column : '')]),
      f.caret && make('pre', { class: 'nm-line', tabindex: '0' }, [
        f.before, make('mark', {}, [f.wrong]), f.after + '\n', make('span', { 'aria-hidden': 'true' }, [f.caret])
      ]),
      f.hint && make('p', { class: 'nm-hint' }, [f.hint]),
      make('p', { class: 'nm-links' }, links)
    ])
  }

  function section(title, list, count) {
    if (!count) return null
    return make('section', { class: 'nm-section' }, [
      title && make('h3', {}, [title]),
      make('ol', { class: 'nm-list' }, list.map(faultItem)),
      count > list.length && make('p', {}, ['Chỉ liệt kê ' + list.length + ' chỗ đầu tiên trong ' + count + ' chỗ. Xem đủ bằng lệnh: niemyet check'])
    ])
  }

  function show(r, open) {
    var bad = r.errorCount > 0 || r.failure
    var title = r.failure ? 'Máy không đọc được thư mục' : r.errorCount ? r.errorCount + ' lỗi phải sửa' : r.warningCount + ' cảnh báo'
    root.replaceChildren(make('link', { rel: 'stylesheet', href: base + 'serve.css' }))
    root.append(make('a', { class: 'nm-guide', href: base, target: '_blank', rel: 'noopener' }, ['Hướng dẫn']))
    if (!bad && !r.warningCount) return
    if (!open) {
      var badge = make('button', { type: 'button', class: 'nm-badge' + (bad ? ' nm-badge--bad' : '') }, [title])
      badge.addEventListener('click', function () { closed = ''; show(r, true); focusPanel(badge) })
      root.append(badge)
      return
    }
    var button = make('button', { type: 'button', class: 'nm-close', title: 'Phím Esc', 'aria-keyshortcuts': 'Escape' }, ['Đóng'])
    var panel = make('div', { class: 'nm-panel' + (bad ? ' nm-panel--bad' : ''), role: 'dialog', 'aria-labelledby': 'nm-title', tabindex: '-1' }, [
      make('div', { class: 'nm-bar' }, [make('h2', { id: 'nm-title' }, [title]), button]),
      make('div', { class: 'nm-body' }, [
        bad && make('p', {}, [r.kept ? 'Trang bên dưới là bản đọc được gần nhất. Sửa rồi lưu tệp, trang tự đổi.' : 'Sửa rồi lưu tệp, trang tự đổi.']),
        r.failure && make('p', { class: 'nm-failure' }, [r.failure]),
        section('', r.errors, r.errorCount),
        section(bad ? r.warningCount + ' cảnh báo' : '', r.warnings, r.warningCount)
      ])
    ])
    var close = function () {
      closed = print(r)
      show(r, false)
      var back = came && came.isConnected && came !== document.body ? came : root.querySelector('.nm-badge')
      if (back) back.focus({ preventScroll: true })
      came = null
    }
    button.addEventListener('click', close)
    panel.addEventListener('keydown', function (e) { if (e.key === 'Escape') { e.stopPropagation(); close() } })
    root.append(panel)
    escape = close
  }
  var escape = null

  // Escape closes the panel from the page too, unless the page has a dialog of its own open.
  document.addEventListener('keydown', function (e) {
    if (e.key === 'Escape' && escape && root.querySelector('.nm-panel') && !document.querySelector('dialog[open]')) escape()
  })

  function focusPanel(from) {
    var panel = root.querySelector('.nm-panel')
    if (!panel) return
    came = from && from.isConnected ? from : null
    panel.focus({ preventScroll: true })
  }

  // typing tells whether the reader writes in a field: the panel then leaves the focus there.
  function typing() {
    var at = document.activeElement
    return at && /^(input|textarea|select)$/.test(at.localName)
  }

  function print(r) { return JSON.stringify([r.failure, r.errors, r.errorCount]) }

  function update(r) {
    var now = print(r)
    var bad = r.errorCount > 0 || r.failure
    var open = bad && now !== closed
    if (!bad) closed = ''
    var was = shown
    shown = now
    var from = document.activeElement
    var inside = from === host
    if (!bad) escape = null
    show(r, open)
    if (open && was !== now && (inside || !typing())) focusPanel(inside ? came : from)
    else if (inside && !open && came && came.isConnected) came.focus({ preventScroll: true })
  }

  function ask() {
    return fetch(base + 'tinh-trang.json', { cache: 'no-store' }).then(function (a) { return a.json() }).then(function (r) {
      if (r.page !== page || alone && r.reading !== reading && reading >= 0) return again()
      reading = r.reading
      if (!alone) update(r)
    })
  }

  // ---- listening -----------------------------------------------------------------------

  // A browser keeps six connections to a host: pages that nobody sees let theirs go.
  var ear = null
  function listen() {
    if (ear || document.hidden) return
    ear = new EventSource(base + 'su-kien')
    ear.onmessage = function () { ask().catch(function () { /* the server went away; the next event comes after it is back */ }) }
  }
  function rest() {
    if (ear) ear.close()
    ear = null
  }
  document.addEventListener('visibilitychange', function () { document.hidden ? rest() : listen() })
  addEventListener('pagehide', rest)
  addEventListener('pageshow', listen)

  restore()
  if (!alone) document.documentElement.append(host)
  listen()
})()
