/* niemyet: search in the page. It adds comfort to a form that works without it: results under the box of
   tim-kiem.html, which takes ?q=…, and suggestions under every other box (the combobox of the WAI-ARIA Authoring
   Practices). What is typed goes nowhere but into the address of the page. */
(() => {
  'use strict'
  var SHOWN = 8, SUGGESTED = 6, PAUSE = 120
  var script = document.currentScript, search = window.niemyet, said = window.niemyetWords.vi.words
  if (!script || !search) return
  search.folder = script.src.replace(/js\/[^/]*$/, 'tim-kiem/')
  search.version = script.src.split('?v=')[1] || ''

  // el makes an element of a class with children: elements, texts, or nothing.
  function el(name, className, children) {
    var e = document.createElement(name)
    if (className) e.className = className
    ;[].concat(children || []).forEach(c => {
      if (c) e.appendChild(c.nodeType ? c : document.createTextNode(c))
    })
    return e
  }

  function on(e, event, act) { e.addEventListener(event, act) }

  function set(e, attributes) {
    Object.keys(attributes).forEach(name => { e.setAttribute(name, attributes[name]) })
  }

  // word is a word of layouts/words/, put before this script at build; values fill its {places}.
  function word(key, values) {
    return said[key].replace(/\{(\w+)\}/g, (place, name) => typeof values[name] === 'number' ? values[name].toLocaleString('vi-VN') : values[name])
  }

  function root(form) { return form.getAttribute('data-root') + (form.getAttribute('data-to') || '') }

  // soon calls do once typing pauses.
  function soon(act) {
    var timer
    return () => {
      clearTimeout(timer)
      timer = setTimeout(act, PAUSE)
    }
  }

  // latest gives answers to the last question only.
  function latest() {
    var asked = 0
    return (text, take, fail) => {
      var turn = ++asked
      search.search(text).then(answer => {
        if (turn === asked) return take(answer)
      }).catch(() => { if (fail && turn === asked) fail() })
    }
  }

  // marked is a name in which the words that the query asked for stand in <mark>.
  function marked(name, hit) {
    var keys = search.keys(hit), first = '', words = []
    var parts = name.split(/([^\s.,;:()/"“”–-]+)/).map((text, i) => {
      var list = i % 2 ? search.words(text) : []
      var part = { text: text, hit: list.length > 0 && list.every(w => keys.words[w.key]) }
      list.forEach(w => { first += w.key[0]; words.push(part) })
      return part
    })
    keys.initials.forEach(letters => {
      var at = first.indexOf(letters)
      if (at >= 0) words.slice(at, at + letters.length).forEach(part => { part.hit = true })
    })
    // What stands between two marks is one text: every piece more is laid out by itself.
    var out = [], plain = ''
    parts.forEach(part => {
      if (part.hit) {
        out.push(plain, el('mark', '', part.text))
        plain = ''
      } else plain += part.text
    })
    return out.concat(plain)
  }

  function about(r) { return [r.kind, r.group, r.code].filter(Boolean).join(', ') }

  // ---- tim-kiem.html ----------------------------------------------------------------------------------------------

  function resultsPage(form, box) {
    var part = name => box.querySelector('[data-' + name + ']')
    var status = part('status'), list = part('list'), more = part('more'), none = part('none'), filters = part('filters')
    var input = form.elements.q, ask = latest(), answer, facets, shown = 0

    function refresh() {
      var text = input.value.trim()
      address(text)
      if (!text) {
        status.textContent = ''
        box.hidden = true
        return
      }
      ask(text, a => {
        answer = a
        return filters.open || chosen() ? openFilters().then(show) : show()
      }, () => {
        box.hidden = false
        status.textContent = word('search.not_loaded')
      })
    }

    function show() {
      var hits = answer.hits.filter(passes)
      box.hidden = false
      filters.hidden = answer.hits.length < 2
      none.hidden = hits.length > 0 && !answer.near
      say(hits)
      list.textContent = ''
      shown = 0
      list.hits = hits
      return append()
    }

    // say tells how many there are; screen readers read it out.
    function say(hits) {
      var key = hits.length ? answer.near ? 'search.near' : 'search.results' : answer.hits.length ? 'search.none_so_filtered' : 'search.none'
      status.textContent = word(key, { count: hits.length, text: input.value.trim() })
    }

    function append() {
      var hits = list.hits, next = hits.slice(shown, shown + SHOWN), first = shown
      return Promise.all(next.map(h => search.result(h.doc))).then(results => {
        if (hits !== list.hits || shown !== first) return
        results.forEach((r, i) => { list.appendChild(item(r, next[i])) })
        shown += next.length
        more.hidden = shown >= hits.length
      })
    }

    function item(r, hit) {
      var link = el('a', 'result__link', marked(r.name, hit))
      set(link, { 'aria-label': r.name }) // marks would cut it into syllables for the ear
      link.href = root(form) + r.address + (answer.part || '')
      var facts = r.facts.filter(Boolean).map(f => el('li', '', f))
      return el('li', 'result', [el('h2', 'result__head', link), el('p', 'result__about', about(r)), facts.length ? el('ul', 'result__facts', facts) : ''])
    }

    // address keeps the question in the address, so that it can be sent on. Disks may refuse; no harm.
    function address(text) {
      var query = ['q'].concat(Object.keys(rules), 'doi-tuong', 'truc-tuyen').map(name => {
        var field = form.elements[name], v = name === 'q' ? text : field.type === 'checkbox' ? field.checked && '1' : field.value || field.wanted
        return v ? name + '=' + encodeURIComponent(v).replace(/%20/g, '+') : ''
      }).filter(Boolean).join('&')
      try { history.replaceState(null, '', query ? '?' + query : location.pathname) } catch (e) { /* file:// */ }
    }

    // ---- Filters. Their words are loaded when they are first opened.

    var rules = { loai: 'kind', 'linh-vuc': 'group', cap: 'level', noi: 'office' }

    function chosen() {
      return Object.keys(rules).concat('doi-tuong').some(name => form.elements[name].value || form.elements[name].wanted) ||
        form.elements['truc-tuyen'].checked
    }

    function passes(hit) {
      if (!facets) return true
      var who = form.elements['doi-tuong'].value
      return Object.keys(rules).every(name => {
        var v = form.elements[name].value
        return !v || facets[rules[name]](hit.doc) === v
      }) && (!who || facets.audience(hit.doc, facets.audiences.indexOf(who))) && (!form.elements['truc-tuyen'].checked || facets.online(hit.doc))
    }

    function openFilters() {
      return search.facets().then(f => {
        facets = f
        Object.keys(rules).forEach(name => {
          var seen = {}
          answer.hits.forEach(h => { seen[facets[rules[name]](h.doc) || ''] = true })
          fill(form.elements[name], Object.keys(seen).filter(Boolean))
        })
        fill(form.elements['doi-tuong'], facets.audiences.filter((_, n) => {
          return answer.hits.some(h => facets.audience(h.doc, n))
        }))
      })
    }

    function fill(select, values) {
      var now = select.value || select.wanted || ''
      while (select.options.length > 1) select.remove(1)
      if (now && values.indexOf(now) < 0) values.push(now)
      values.forEach(v => { select.add(new Option(v, v)) })
      select.value = now
      select.wanted = ''
    }

    // ---- Begin

    location.search.slice(1).split('&').forEach(pair => {
      var cut = pair.indexOf('='), field = form.elements[pair.slice(0, cut)], v
      try { v = decodeURIComponent(pair.slice(cut + 1).replace(/\+/g, ' ')) } catch (e) { return }
      if (!field) return
      if (field.type === 'checkbox') field.checked = v === '1'
      else if (field.options) field.wanted = v
      else if (!field.value) field.value = v
    })
    on(form, 'submit', e => {
      e.preventDefault()
      refresh()
    })
    on(input, 'input', soon(refresh))
    on(filters, 'toggle', () => { if (filters.open && answer) openFilters() })
    on(filters, 'change', () => {
      address(input.value.trim())
      openFilters().then(show)
    })
    on(more, 'click', () => {
      var last = list.lastElementChild
      append().then(() => { if (last && last.nextElementSibling) last.nextElementSibling.querySelector('a').focus() })
    })
    refresh()
  }

  // ---- Suggestions ------------------------------------------------------------------------------------------------

  function suggestions(form) {
    var input = form.elements.q, ask = latest(), active = -1
    var list = el('ul', 'suggestions'), status = el('p', 'hidden')
    list.id = 'goi-y-tim-kiem'
    list.hidden = true
    set(list, { role: 'listbox', 'aria-label': word('search.suggestions') })
    set(status, { role: 'status' })
    form.insertBefore(list, form.querySelector('.search__hint'))
    form.appendChild(status)
    set(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })

    function close() {
      list.hidden = true
      set(input, { 'aria-expanded': 'false' })
      choose(-1)
    }

    function choose(n) {
      active = n
      ;[].forEach.call(list.children, (o, i) => { set(o, { 'aria-selected': i === n }) })
      if (n < 0) input.removeAttribute('aria-activedescendant')
      else {
        set(input, { 'aria-activedescendant': list.children[n].id })
        list.children[n].scrollIntoView({ block: 'nearest' })
      }
    }

    function refresh() {
      var text = input.value.trim()
      if (text.length < 2) return close()
      ask(text, answer => {
        var hits = answer.hits.slice(0, SUGGESTED)
        return Promise.all(hits.map(h => search.result(h.doc))).then(results => {
          if (document.activeElement !== input || input.value.trim() !== text) return
          list.textContent = ''
          results.forEach((r, i) => { list.appendChild(option(r, hits[i], i)) })
          status.textContent = hits.length ? word('search.suggested', { count: hits.length }) : word('search.no_suggestion')
          if (!hits.length) return close()
          list.hidden = false
          set(input, { 'aria-expanded': 'true' })
          choose(-1)
        })
      }, close)
    }

    function option(r, hit, i) {
      var o = el('li', 'suggestion', [el('span', 'suggestion__name', marked(r.name, hit)), ' ', el('span', 'suggestion__about', about(r))])
      o.id = list.id + '-' + i
      o.address = root(form) + r.address
      set(o, { role: 'option', 'aria-selected': false })
      return o
    }

    on(input, 'focus', () => { search.open().catch(() => {}) })
    on(input, 'input', soon(refresh))
    on(input, 'blur', close)
    on(input, 'keydown', e => {
      var n = list.children.length, step = { ArrowDown: 1, ArrowUp: -1 }[e.key]
      if (step && !list.hidden) {
        e.preventDefault()
        choose(active < 0 && step < 0 ? n - 1 : (active + step + n + 1) % (n + 1) === n ? -1 : active + step)
      } else if (step && n) {
        e.preventDefault()
        refresh()
      } else if (e.key === 'Escape' && !list.hidden) {
        e.preventDefault()
        close()
      } else if (e.key === 'Enter' && active >= 0) {
        e.preventDefault()
        location.href = list.children[active].address
      }
    })
    on(list, 'mousedown', e => { e.preventDefault() }) // the box keeps the focus
    on(list, 'click', e => {
      var o = e.target.closest('li')
      if (o) location.href = o.address
    })
  }

  var box = document.querySelector('[data-search-results]')
  document.querySelectorAll('[data-search]').forEach(form => {
    if (box) resultsPage(form, box)
    else suggestions(form)
  })
})()
