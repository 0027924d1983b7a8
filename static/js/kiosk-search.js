/* niemyet, kiosk: search with a keyboard of our own. The letters are put together by js/telex.js, the answers come from
   js/search.js and the shards beside it. What is typed stays in this tab: it comes back with "Quay lại" and goes with the
   visitor. A real keyboard works as well. */
(() => {
  'use strict'
  var page = window.niemyetKioskPage, search = window.niemyet, telex = window.niemyetTelex, visit = window.niemyetVisit
  var input = page && page.one('[data-seek-input]')
  if (!input || !search || !telex) return
  var say = page.say, list = page.one('[data-seek-list]'), status = page.one('[data-seek-status]'), help = page.one('[data-seek-help]'), more = page.one('[data-seek-more]')
  search.folder = page.root + 'tim-kiem/'
  var own = page.all('script[src*="kiosk-search.js"]')[0]
  search.version = own ? own.src.split('?v=')[1] || '' : ''

  var NAMES = { telex: 'kiosk.telex', vni: 'kiosk.vni', plain: 'kiosk.plain' }
  // What a key puts on a letter, as a hint on it.
  var HINTS = {
    telex: { s: '´', f: '`', r: '?', x: '~', j: '.', w: 'ơư', d: 'đ', a: 'â', e: 'ê', o: 'ô' },
    vni: { 1: '´', 2: '`', 3: '?', 4: '~', 5: '.', 6: 'â', 7: 'ơư', 8: 'ă', 9: 'đ' },
    plain: {},
  }
  var ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm.-/']
  var method = 'telex'

  // The keys as they were pressed; null when the text is no longer made of them alone.
  var keys = null

  // ---- Keyboard ---------------------------------------------------------------------------------------------------

  function key(label, className, act) {
    var b = document.createElement('button')
    b.type = 'button'
    b.className = 'key' + (className ? ' key--' + className : '')
    b.textContent = label
    // The box keeps the focus, so that a screen reader says what comes into it.
    b.addEventListener('pointerdown', e => { e.preventDefault() })
    b.addEventListener('click', act)
    return b
  }

  function typed(c) {
    if (input.value.length >= input.maxLength) return
    if (!input.value) keys = ''
    if (keys !== null) keys += c
    input.value = telex.text(input.value, c, method)
    input.scrollLeft = input.scrollWidth // the end of a long text stays in sight
    changed()
  }

  function draw() {
    var board = page.one('[data-keys]')
    board.textContent = ''
    ROWS.forEach((row, n) => {
      var line = document.createElement('div')
      line.className = 'keys__row'
      row.split('').forEach(c => {
        var b = key(c, '', () => { typed(c) }), hint = page.language() === 'vi' && HINTS[method][c]
        b.setAttribute('data-key', c)
        if (hint) {
          var h = document.createElement('span')
          h.className = 'key__hint'
          h.textContent = hint
          h.setAttribute('aria-hidden', 'true')
          b.appendChild(h)
        }
        line.appendChild(b)
      })
      if (n === 2) line.appendChild(eraser())
      board.appendChild(line)
    })
    var last = document.createElement('div')
    last.className = 'keys__row keys__row--last'
    // Who reads English types English: no mark changes what is typed.
    telex.off = page.language() !== 'vi'
    if (!telex.off) telex.methods.forEach(m => {
      var b = key(say(NAMES[m]), 'method', () => {
        method = m
        draw()
        page.one('[data-method="' + m + '"]').focus()
      })
      b.setAttribute('data-method', m)
      b.setAttribute('aria-pressed', String(m === method))
      last.appendChild(b)
    })
    last.appendChild(named('space', 'kiosk.space', () => { typed(' ') }))
    last.appendChild(named('clear', 'kiosk.clear', () => {
      input.value = ''
      changed()
    }))
    board.appendChild(last)
  }

  // eraser takes one letter away. Its word would not fit on a small key in every language: it has the sign.
  function eraser() {
    var b = named('delete', 'kiosk.delete', erase), svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    var path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    b.setAttribute('aria-label', b.textContent)
    b.textContent = ''
    svg.setAttribute('class', 'icon')
    svg.setAttribute('viewBox', '0 0 24 24')
    svg.setAttribute('aria-hidden', 'true')
    path.setAttribute('d', 'M21 5H9l-6 7 6 7h12zM12 9l6 6M18 9l-6 6')
    svg.appendChild(path)
    b.appendChild(svg)
    return b
  }

  function named(className, word, act) {
    var b = key(say(word), className, act)
    b.setAttribute('data-key', className)
    return b
  }

  function erase() {
    keys = null
    input.value = [].slice.call(input.value).slice(0, -1).join('')
    changed()
  }

  // A real keyboard writes through the same tables, at the end of the text.
  input.addEventListener('beforeinput', e => {
    if (e.inputType !== 'insertText' || !/^[ -~]$/.test(e.data || '') || input.selectionEnd !== input.value.length || input.selectionStart !== input.selectionEnd) return
    e.preventDefault()
    typed(e.data)
  })
  input.addEventListener('input', () => {
    keys = null
    changed()
  })

  // ---- Results ----------------------------------------------------------------------------------------------------

  var asked = 0, hits = [], from = 0

  // popular shows what people often look for, as much of it as there is room for, until something is typed.
  function popular(on) {
    var box = page.one('[data-seek-popular]')
    if (!box) return
    box.hidden = !on
    ;[].forEach.call(box.children, li => { li.hidden = false })
    for (var n = box.children.length - 1; on && n >= 0 && box.parentNode.scrollHeight > box.parentNode.clientHeight + 1; n--) box.children[n].hidden = true
  }

  // greet says what can be typed. From here on the line is the script's: it no longer has one text.
  function greet() {
    status.removeAttribute('data-t')
    status.setAttribute('lang', page.language())
    status.textContent = say('kiosk.search_hint')
    popular(true)
  }

  function changed() {
    var text = input.value.trim(), turn = ++asked
    if (!text) {
      hits = []
      list.textContent = ''
      more.hidden = true
      list.removeAttribute('aria-busy')
      help.hidden = true
      greet()
      return
    }
    popular(false)
    list.setAttribute('aria-busy', 'true') // what it shows belongs to another text
    page.later(() => { if (turn === asked) answer(text, turn) })
  }

  // find reads the text as Vietnamese, and the keys as they were pressed where those are other words: on these keys "car" is "cả", and
  // "lost passport" is "lót pasport". What finds better is what was meant; what finds something else as surely comes second.
  async function find(text) {
    var pressed = (keys || '').trim(), read = await search.search(text)
    if (!pressed || pressed === text || /[^a-z ]/.test(pressed)) return read
    var plain = await search.search(pressed), other = plain.hits[0], best = read.hits[0]
    if (!other || best && best.doc === other.doc) return read
    if (!best || other.score > best.score) return plain
    if (!plain.near) read.hits = [best, other].concat(read.hits.filter(h => h !== best && h.doc !== other.doc))
    return read
  }

  // answer comes after the letter is on the screen.
  function answer(text, turn) {
    find(text).then(answer => {
      if (turn !== asked) return
      hits = answer.hits
      from = 0
      more.hidden = true
      if (!hits.length) status.textContent = say('kiosk.none')
      else status.textContent = answer.near ? say('kiosk.near') : say('kiosk.results', { count: hits.length })
      help.hidden = hits.length > 0 && !answer.near
      return show(turn)
    }).catch(() => {
      if (turn !== asked) return
      status.textContent = say('kiosk.not_loaded')
      list.removeAttribute('aria-busy')
    })
  }

  // show puts as many results on the screen as it holds; a button leads to the next ones. Two stand there at least: what is told
  // about them goes before the second does, and the longest names are cut.
  function show(turn) {
    var some = hits.slice(from, from + 8)
    return Promise.all(some.map(h => search.result(h.doc))).then(results => {
      if (turn !== asked) return
      list.removeAttribute('aria-busy')
      list.textContent = ''
      results.forEach(r => { list.appendChild(item(r)) })
      WAYS.some(way => {
        list.className = 'seek__list ' + way.look
        fit(way.least)
        return !over()
      })
      list.querySelectorAll('[hidden]').forEach(li => { list.removeChild(li) })
    })
  }

  // WAYS are how results are shown, the first that has room: with how many a screen still tells about each, and how many it shows
  // however small it is.
  var WAYS = [{ look: '', least: 3 }, { look: 'is-bare', least: 2 }, { look: 'is-bare is-cut', least: 2 }]

  function over() { return list.parentNode.scrollHeight > list.parentNode.clientHeight + 1 }

  // fit hides at the end of the list what the screen does not hold, down to least. How much it holds is looked for by halves: each
  // look lays the screen out anew, and a slow machine waits for that longer than for the answer.
  function fit(least) {
    var all = list.children, fits = least, tooMany = all.length
    function leave(count) {
      ;[].forEach.call(all, (li, i) => { li.hidden = i >= count })
      more.hidden = hits.length <= count
    }
    leave(tooMany)
    if (tooMany <= least || !over()) return
    while (tooMany - fits > 1) {
      var half = fits + tooMany >> 1
      leave(half)
      if (over()) tooMany = half
      else fits = half
    }
    leave(fits)
  }

  function item(r) {
    var li = document.createElement('li'), a = document.createElement('a'), name = document.createElement('span'), about = document.createElement('span')
    li.className = 'seek__item'
    a.className = 'seek__hit'
    a.href = page.root + r.address
    name.className = 'seek__name'
    name.textContent = r.name
    about.className = 'seek__about'
    about.textContent = (r.code ? [r.group, r.code] : [r.kind].concat(r.facts.slice(0, 2))).filter(Boolean).join(' · ')
    a.appendChild(name)
    a.appendChild(about)
    a.addEventListener('click', () => { visit.set('query', input.value) })
    li.appendChild(a)
    return li
  }

  more.addEventListener('pointerdown', e => { e.preventDefault() }) // as on the keys
  more.addEventListener('click', () => {
    var here = list.children.length
    from = from + here < hits.length ? from + here : 0
    show(asked)
  })

  document.addEventListener('spoken', () => {
    draw()
    if (input.value) changed()
    else greet()
  })
  // Another size of screen or of text holds another number of results.
  function again() {
    if (list.hasAttribute('aria-busy')) return // the answer that comes is laid out for the new size
    if (hits.length) show(asked)
    else if (!input.value.trim()) popular(true)
  }
  document.addEventListener('look', again)
  window.addEventListener('resize', again)
  document.addEventListener('wipe', () => {
    input.value = ''
    list.textContent = ''
    more.hidden = true
  })

  draw()
  greet()
  search.open().catch(() => {})
  if (visit.get('query')) {
    input.value = visit.get('query')
    changed()
  }
})()
