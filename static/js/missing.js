/* niemyet: the page for addresses that lead nowhere (404.html). It may be shown at any address, of a site that may stand in
   any folder. The page asks for this script in several places; the one that is there knows by its own address where the
   site begins, mends the addresses of the page, and looks for the words of the address that was asked for. */
(() => {
  'use strict'
  var SHOWN = 5
  var script = document.currentScript, form = document.querySelector('[data-search]'), part = document.querySelector('[data-guess]')
  if (!script || window.niemyetRoot || !form || !part) return
  var root = window.niemyetRoot = script.src.replace(/js\/[^/]*$/, '')
  var told = form.getAttribute('data-root')
  var link = document.createElement('a')
  link.href = told
  if (link.href !== root) mend()
  var asked = words()
  if (asked.length) guess()

  // mend lets every address that begins at the root that was told begin at the true one.
  function mend() {
    ['href', 'src', 'action', 'data-root'].forEach(name => {
      ;[].forEach.call(document.querySelectorAll('[' + name + '^="' + told + '"]'), e => {
        var address = e.getAttribute(name)
        if (e !== script && address.slice(0, 2) !== '//') e.setAttribute(name, root + address.slice(told.length))
      })
    })
  }

  // words are those of the address below the root: of its last part, and of all parts.
  function words() {
    var path = location.href.split(/[?#]/)[0]
    path = path.indexOf(root) === 0 ? path.slice(root.length) : location.pathname
    try { path = decodeURIComponent(path) } catch (e) { /* broken by somebody's hand: as it stands */ }
    path = path.replace(/\/(index)?(\.\w+)?$|\.\w{2,5}$/, '')
    var plain = text => text.replace(/[^0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff.]+/g, ' ').trim().slice(0, 100)
    return [plain(path.split('/').pop()), plain(path)].filter((text, i, all) => text.length > 1 && text !== '404' && all.indexOf(text) === i)
  }

  // guess puts the words into the box, and what they find under the title.
  function guess() {
    if (!form.elements.q.value) form.elements.q.value = asked[0]
    if (!window.Promise || !''.normalize) return
    var engine = document.createElement('script')
    engine.onload = () => {
      var search = window.niemyet
      if (!search) return
      search.folder = root + 'tim-kiem/'
      search.version = engine.src.split('?v=')[1] || ''
      look(search, 0)
    }
    engine.src = root + part.getAttribute('data-engine')
    document.head.appendChild(engine)
  }

  function look(search, n) {
    if (n >= asked.length) return
    search.search(asked[n]).then(answer => {
      var hits = answer.hits.slice(0, SHOWN)
      if (!hits.length) return look(search, n + 1)
      form.elements.q.value = asked[n]
      return Promise.all(hits.map(hit => search.result(hit.doc))).then(show)
    }).catch(() => {})
  }

  function show(results) {
    var list = part.querySelector('[data-guesses]')
    results.forEach(r => {
      var item = document.createElement('li'), head = document.createElement('p'), to = document.createElement('a')
      item.className = 'item'
      head.className = 'item__head'
      to.className = 'item__link'
      to.href = root + r.address
      to.textContent = r.name
      head.appendChild(to)
      item.appendChild(head)
      list.appendChild(item)
    })
    part.hidden = false
  }
})()
