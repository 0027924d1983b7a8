/* niemyet, kiosk: a list too long for a finger. Letters choose by how names begin, then the words that many begin with; or one types
   a part of any word, without marks, on keys of which only those that lead somewhere can be pressed. What is left is turned over in
   pages, and says which of how many. Lists that fit a few screens are left alone. */
(() => {
  'use strict'
  var page = window.niemyetKioskPage
  if (!page) return
  var LONG = 24, PER_PAGE = 12, MANY = 3
  // Vietnamese order: the letters with their marks stand behind the plain ones.
  var ORDER = 'A\u0102\u00c2BCD\u0110E\u00caGHIJKLMNO\u00d4\u01a0PQRSTU\u01afVWXYZ'

  // What stands before most names and tells none apart.
  var LEAD = new RegExp('^' + window.niemyetWords.vi.words['kiosk.name_lead'] + '\\s+(.)', 'i')

  // bare is a letter without its tone, with its shape: "ế" is "Ê".
  function bare(c) { return c.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC').toUpperCase() }

  // plain is a text as it is typed here: small letters without marks, one space between words and one before the first.
  function plain(text) { return ' ' + text.toLowerCase().replace(/\u0111/g, 'd').normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, ' ').trim() }

  function el(name, className, text) {
    var e = document.createElement(name)
    if (className) e.className = className
    if (text) e.textContent = text
    return e
  }

  page.all('main .items').forEach(list => {
    var items = [].slice.call(list.children)
    if (items.length <= LONG) return
    var names = items.map(i => i.querySelector('.item__link').textContent.trim().replace(LEAD, (all, c) => c.toUpperCase()))
    var typed = names.map(plain), letter = '', words = '', at = 0, text = null // null: nobody types
    var box = el('div', 'sift'), letters = el('div', 'sift__letters'), starts = el('div', 'sift__starts'), pager = el('div', 'sift__pages')
    box.appendChild(letters)
    box.appendChild(starts)
    list.parentNode.insertBefore(box, list)
    list.parentNode.insertBefore(pager, list.nextSibling)

    function key(className, text, on, act) {
      var b = el('button', className, text)
      b.type = 'button'
      if (on !== undefined) b.setAttribute('aria-pressed', String(on))
      b.addEventListener('click', act)
      return b
    }

    function choose(l, w) {
      letter = l
      words = w || ''
      text = null
      at = 0
      show()
    }

    function type(t) {
      choose('')
      text = t
      show()
      var on = letters.querySelector(t ? '[data-typed="' + t.slice(-1) + '"]:enabled' : '.sift__letter:enabled')
      if (on) on.focus({ preventScroll: true })
    }

    // keys are what one types on. A key that would leave nothing is off.
    function keys() {
      var where = el('p', 'sift__typed', page.say(text ? 'kiosk.list_typed' : 'kiosk.list_type_hint', { text: text, count: chosen().length }))
      where.setAttribute('role', 'status')
      starts.appendChild(where)
      letters.appendChild(key('sift__all', page.say('kiosk.list_type_end'), undefined, () => { choose('') }))
      'abcdefghijklmnopqrstuvwxyz0123456789 '.split('').forEach(c => {
        var leads = typed.some(n => n.indexOf(' ' + text + c) >= 0)
        if (!leads && /[fjwz\d]/.test(c)) return // signs that Vietnamese words do without
        var b = key(c === ' ' ? 'sift__all' : 'sift__letter', c === ' ' ? page.say('kiosk.space') : c, undefined, () => { type(text + c) })
        b.setAttribute('data-typed', c)
        b.disabled = !leads || c === ' ' && (!text || / $/.test(text))
        letters.appendChild(b)
      })
      var back = key('sift__all', page.say('kiosk.delete'), undefined, () => { type(text.slice(0, -1)) })
      back.disabled = !text
      letters.appendChild(back)
    }

    function chosen() {
      if (text !== null) return items.filter((i, n) => typed[n].indexOf(' ' + text) >= 0)
      return items.filter((i, n) => (!letter || bare(names[n][0]) === letter) && (!words || twoWords(names[n]) === words))
    }

    function choices() {
      letters.appendChild(key('sift__all', page.say('kiosk.list_all'), !letter, () => { choose('') }))
      letters.appendChild(key('sift__all', page.say('kiosk.list_type'), undefined, () => { type('') }))
      names.map(n => bare(n[0])).filter((l, n, all) => all.indexOf(l) === n).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)).forEach(l => {
        letters.appendChild(key('sift__letter', l, l === letter, () => { choose(l) }))
      })
      var counted = {}
      names.forEach(n => { if (letter && bare(n[0]) === letter) counted[twoWords(n)] = (counted[twoWords(n)] || 0) + 1 })
      var often = Object.keys(counted).filter(w => counted[w] >= MANY)
      if (often.length > 1) often.forEach(w => { starts.appendChild(key('sift__start', w + ' (' + counted[w] + ')', w === words, () => { choose(letter, w === words ? '' : w) })) })
    }

    // twoWords are the first two words of a name.
    function twoWords(name) { return name.split(/\s+/).slice(0, 2).join(' ') }

    function show() {
      var left = chosen()
      var pages = Math.ceil(left.length / PER_PAGE)
      items.forEach(i => { i.hidden = true })
      left.slice(at * PER_PAGE, (at + 1) * PER_PAGE).forEach(i => { i.hidden = false })
      letters.textContent = starts.textContent = pager.textContent = ''
      if (text === null) choices()
      else keys()
      if (pages > 1) {
        var back = key('sift__turn', page.say('kiosk.page_before'), undefined, () => { turn(-1) }), on = key('sift__turn', page.say('kiosk.page_after'), undefined, () => { turn(1) })
        back.disabled = at === 0
        on.disabled = at === pages - 1
        var where = el('p', 'sift__where', page.say('kiosk.page_of', { page: at + 1, pages: pages }))
        where.setAttribute('role', 'status')
        ;[back, where, on].forEach(e => { pager.appendChild(e) })
      }
      page.measure()
    }

    function turn(step) {
      at += step
      show()
      box.scrollIntoView({ block: 'start' })
      var to = pager.querySelectorAll('button')[step > 0 ? 1 : 0]
      if (to && !to.disabled) to.focus({ preventScroll: true })
    }

    document.addEventListener('spoken', show)
    show()
  })
})()
