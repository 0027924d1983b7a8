/* niemyet, kiosk: a list too long for a finger. Letters choose by how names begin, then the words that many begin with; what is left
   is turned over in pages, and says which of how many. Lists that fit a few screens are left alone. */
(() => {
  'use strict'
  var page = window.niemyetKioskPage
  if (!page) return
  var LONG = 24, PER_PAGE = 12, MANY = 3
  // Vietnamese order: the letters with their marks stand behind the plain ones.
  var ORDER = 'AĂÂBCDĐEÊGHIJKLMNOÔƠPQRSTUƯVWXYZ'

  // bare is a letter without its tone, with its shape: "ế" is "Ê".
  function bare(c) { return c.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC').toUpperCase() }

  function el(name, className, text) {
    var e = document.createElement(name)
    if (className) e.className = className
    if (text) e.textContent = text
    return e
  }

  page.all('main .items').forEach(list => {
    var items = [].slice.call(list.children)
    if (items.length <= LONG) return
    var names = items.map(i => i.querySelector('.item__link').textContent.trim().replace(/^Thủ tục\s+(.)/i, (all, c) => c.toUpperCase()))
    var letter = '', words = '', at = 0
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
      at = 0
      show()
    }

    // twoWords are the first two words of a name.
    function twoWords(name) { return name.split(/\s+/).slice(0, 2).join(' ') }

    function show() {
      var left = items.filter((i, n) => (!letter || bare(names[n][0]) === letter) && (!words || twoWords(names[n]) === words))
      var pages = Math.ceil(left.length / PER_PAGE)
      items.forEach(i => { i.hidden = true })
      left.slice(at * PER_PAGE, (at + 1) * PER_PAGE).forEach(i => { i.hidden = false })
      letters.textContent = starts.textContent = pager.textContent = ''
      letters.appendChild(key('sift__all', page.say('kiosk.list_all'), !letter, () => { choose('') }))
      names.map(n => bare(n[0])).filter((l, n, all) => all.indexOf(l) === n).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)).forEach(l => {
        letters.appendChild(key('sift__letter', l, l === letter, () => { choose(l) }))
      })
      var counted = {}
      names.forEach(n => { if (letter && bare(n[0]) === letter) counted[twoWords(n)] = (counted[twoWords(n)] || 0) + 1 })
      var often = Object.keys(counted).filter(w => counted[w] >= MANY)
      if (often.length > 1) often.forEach(w => { starts.appendChild(key('sift__start', w + ' (' + counted[w] + ')', w === words, () => { choose(letter, w === words ? '' : w) })) })
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
