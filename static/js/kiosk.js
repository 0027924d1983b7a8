/* niemyet, kiosk: what every page does. Pages work without it; it adds:
     hands   a second tap that comes just after the screen has changed is left out
     ways    every step replaces the address, so there is no history to come back to; "Quay lại" goes back the way come
     tools   language, larger text, contrast, low reach; "Bắt đầu lại" on the first screen while something of them is chosen
     scroll  two large buttons, so that nobody has to swipe; a screen that says little says it larger
     idle    a question after a while without a touch, then home with everything wiped
     age     says when the data is older than config.toml allows, and when the machine's clock cannot be right
     whole   looks whether the next page is there before it leaves this one: the folder may just be replaced
     worker  over http, a service worker that keeps the kiosk whole and changes version only between visitors
   It asks nothing of any other host and keeps nothing of what is typed. */
(() => {
  'use strict'
  var html = document.documentElement, visit = window.niemyetVisit, words = window.niemyetWords
  if (!visit) return
  var root = new URL(html.getAttribute('data-root') || './', location.href).href
  var home = root + 'index.html'
  function one(selector) { return document.querySelector(selector) }
  function all(selector, within) { return [].slice.call((within || document).querySelectorAll(selector)) }
  function number(name, usual) { return Number(html.getAttribute('data-' + name)) || usual }

  // ---- Words ------------------------------------------------------------------------------------------------------

  // Vietnamese words lie in js/kiosk-words.js, those of another language in js/kiosk-words-en.js, made from layouts/words/ at build. One
  // that the visitor has chosen is there before this script (js/kiosk-start.js); one that is just chosen is brought. In a page,
  //   data-t="key"              is a text of that file
  //   data-en="…"               a text that the page brings along, for it has a figure, a day or a name in it
  //   data-en-aria-label="…"    the same of an attribute
  var langs = Object.keys(words), SPOKEN = ['aria-label', 'alt', 'title', 'placeholder', 'data-label']

  // known are the languages whose words are here.
  var known = { vi: true }
  function take() {
    Object.keys(window.niemyetWordsOf || {}).forEach(lang => {
      words[lang] = window.niemyetWordsOf[lang]
      known[lang] = true
    })
  }
  take()

  // learn brings the words of a language. Without them the screen stays in Vietnamese.
  function learn(lang) {
    if (known[lang]) return Promise.resolve()
    return new Promise(done => {
      var script = document.createElement('script')
      script.onload = script.onerror = () => {
        take()
        done()
      }
      script.src = one('script[src*="kiosk-words.js"]').src.replace('kiosk-words.js', 'kiosk-words-' + lang + '.js')
      document.head.appendChild(script)
    })
  }

  // language is what the visitor has chosen; without a choice it is Vietnamese.
  function language() { return known[visit.get('lang')] ? visit.get('lang') : 'vi' }

  // say is a word in the visitor's language; values fill its {places}.
  function say(key, values) {
    var text = words[language()].words[key] || words.vi.words[key]
    if (text.other) text = values.count === 1 ? text.one : text.other
    return text.replace(/\{(\w+)\}/g, (place, name) => values[name])
  }

  // vietnamese is a word for an element with data-t: speak puts it into the visitor's language.
  function vietnamese(key) { return words.vi.words[key] }

  // A translated element remembers its Vietnamese nodes, a translated attribute lies beside its Vietnamese words.
  var original = new WeakMap()
  function speak() {
    var lang = language(), own = lang === 'vi' ? {} : words[lang].words
    all(['[data-t]'].concat(langs.map(l => '[data-' + l + ']')).join()).forEach(e => {
      var other = lang !== 'vi' && (e.getAttribute('data-' + lang) || own[e.getAttribute('data-t')])
      if (other) {
        if (!original.has(e)) original.set(e, [].slice.call(e.childNodes))
        e.textContent = other
        e.setAttribute('lang', lang)
      } else if (original.has(e)) {
        e.textContent = ''
        original.get(e).forEach(node => { e.appendChild(node) })
        original.delete(e)
        e.removeAttribute('lang')
      }
    })
    SPOKEN.forEach(name => {
      all(langs.map(l => '[data-' + l + '-' + name + ']').join()).forEach(e => {
        if (!e.hasAttribute('data-vi-' + name)) e.setAttribute('data-vi-' + name, e.getAttribute(name))
        e.setAttribute(name, e.getAttribute('data-' + lang + '-' + name) || e.getAttribute('data-vi-' + name))
      })
    })
    var next = nextLang(lang), label = one('[data-lang-name]')
    if (label) {
      label.textContent = words[next].name
      label.setAttribute('lang', next)
    }
  }

  // nextLang goes round: Vietnamese, then each language there is.
  function nextLang(lang) { return langs[(langs.indexOf(lang) + 1) % langs.length] }

  // tell is read out by screen readers.
  function tell(text) {
    var place = one('[data-say]')
    if (place) place.textContent = text
  }

  // ---- Hands ------------------------------------------------------------------------------------------------------

  // Who taps twice means the screen that the first tap has left. A keyboard and a screen reader click without a finger
  // (detail 0) and wait for nobody.
  var REST = 500, changedAt = performance.now(), leaving = false
  function rest() {
    leaving = false
    changedAt = performance.now()
    html.classList.add('is-new')
    setTimeout(() => { if (performance.now() - changedAt >= REST - 20) html.classList.remove('is-new') }, REST)
  }
  document.addEventListener('click', e => {
    if (!e.detail || !leaving && performance.now() - changedAt >= REST) return
    e.preventDefault()
    e.stopImmediatePropagation()
  }, true)

  // ---- Ways -------------------------------------------------------------------------------------------------------

  function here() { return location.href.slice(root.length) }

  // go replaces the address and remembers where it came from.
  function go(to) {
    var trail = visit.get('trail').slice(-30)
    trail.push(here())
    visit.set('trail', trail)
    replace(to)
  }

  // replace goes there when it is there. Some browsers take a fragment against the document's own address only.
  function replace(to) {
    var url = new URL(to, location.href).href, page = url.split('#')[0]
    var note = one('.kiosk-wait')
    waiting++ // who goes another way waits no longer for the page asked for before
    if (note) note.remove()
    if (page === location.href.split('#')[0]) return location.replace(url)
    leaving = true
    whole(page).then(ok => {
      if (ok) return leave(url)
      leaving = false
      wait(page, url)
    })
  }

  function leave(url) {
    leaving = true
    setTimeout(() => { leaving = false }, 3000) // should it not get away, the screen must not stay deaf
    location.replace(url)
  }

  // ---- Whole ------------------------------------------------------------------------------------------------------

  var FILES = ['js/kiosk-start.js', 'js/kiosk.js', 'danh-sach.js'], waiting = 0

  // there tells whether a file can be read, without running or showing it.
  function there(address) {
    return new Promise(done => {
      var link = document.createElement('link')
      link.rel = 'preload'
      link.as = 'script'
      link.onload = link.onerror = e => {
        link.remove()
        done(e.type === 'load')
      }
      // What the browser remembers of a folder on disk says nothing of what lies there now.
      link.href = location.protocol === 'file:' ? address + '?' + Date.now() + Math.random() : address
      document.head.appendChild(link)
    })
  }

  // whole tells whether a page and what every page needs are there. A service worker has them all.
  function whole(page) {
    if (navigator.serviceWorker && navigator.serviceWorker.controller) return Promise.resolve(true)
    return Promise.all(FILES.map(f => there(root + f)).concat(there(page))).then(all => all.every(Boolean))
  }

  // wait keeps this screen while the folder is away, says so, and goes on when it is back: to the page that was asked
  // for, or to the first screen when the new folder has no such page.
  function wait(page, url) {
    var turn = ++waiting, note = one('.kiosk-wait') || document.createElement('p')
    note.className = 'kiosk-wait'
    note.setAttribute('role', 'status')
    note.textContent = say('kiosk.updating')
    document.body.appendChild(note)
    var again = () => {
      if (turn !== waiting) return
      whole(page).then(ok => ok || whole(home).then(ok => ok && home)).then(to => {
        if (turn !== waiting) return
        if (to) leave(to === home ? home : url)
        else setTimeout(again, 2000)
      })
    }
    setTimeout(again, 2000)
  }

  function back(otherwise) {
    var trail = visit.get('trail').slice(), last = trail.pop()
    visit.set('trail', trail)
    replace(last === undefined ? otherwise : root + last)
  }

  function goHome() {
    visit.set('trail', [])
    visit.set('query', '')
    replace(home)
  }

  document.addEventListener('click', e => {
    var a = e.target.closest && e.target.closest('a[href]')
    if (!a || e.defaultPrevented) return
    e.preventDefault()
    if (a.href.lastIndexOf(root, 0)) return // nothing leads out of the kiosk
    if (a.hasAttribute('data-back')) back(a.href)
    else if (a.hasAttribute('data-home')) goHome()
    else if (a.classList.contains('skip')) one('main').focus()
    else if (a.href !== location.href) go(a.href)
  })
  // A long press opens no menu, and nothing can be dragged away.
  ;['contextmenu', 'dragstart'].forEach(name => { document.addEventListener(name, e => { e.preventDefault() }) })

  // ---- Screens ----------------------------------------------------------------------------------------------------

  // A page may hold several screens: parts with data-screen, or the groups of a long list. The address says which is shown.
  var screens = all('[data-screen]')
  var groups = all('.kiosk-groups')[0] ? all('main > .group') : []

  function screenOf(id) {
    return screens.filter(s => s.id === id || id && s.querySelector('[id="' + id + '"]'))[0] || screens[0]
  }

  function showScreen() {
    var id = decodeURIComponent(location.hash.slice(1).split('~')[0])
    if (screens.length) {
      var now = screenOf(id)
      screens.forEach((s, n) => {
        s.hidden = s !== now
        // The screen that is shown is the page: the name above it is then the first heading.
        var title = n && s.querySelector('.screen__of')
        if (!title) return
        title.setAttribute('role', 'heading')
        title.setAttribute('aria-level', '1')
      })
      fit()
      document.dispatchEvent(new CustomEvent('screen', { detail: now.id }))
    }
    if (groups.length) {
      var group = groups.filter(g => g.querySelector('[id="' + id + '"]'))[0]
      groups.forEach(g => { g.hidden = g !== group })
      one('.kiosk-groups').hidden = Boolean(group)
    }
    var box = scroller()
    box.scrollTop = 0
    rest()
    measure()
  }
  // fit closes up the first screen of a procedure when its answers would need scrolling. Who wants large text gets large
  // text, and turns the page.
  function fit() {
    html.classList.remove('is-dense', 'is-whole', 'has-more')
    if (!screens.length || screens[0].hidden || visit.get('big') || hiddenPart() <= 8) return
    html.classList.add('is-dense', 'is-whole') // the whole name, where there is room for it
    if (hiddenPart() > 8) html.classList.remove('is-whole')
  }

  window.addEventListener('hashchange', () => {
    showScreen()
    var title = all('h1, h2').filter(h => h.offsetParent)[0]
    if (!title) return
    title.setAttribute('tabindex', '-1')
    title.focus({ preventScroll: true })
  })

  // ---- Tools ------------------------------------------------------------------------------------------------------

  // later does what takes long after the touch has been answered on the screen.
  function later(act) { requestAnimationFrame(() => { setTimeout(act) }) }

  // change goes on to the next language, when its words are here.
  function change() {
    var to = nextLang(language())
    visit.set('lang', to !== 'vi' && known[to] ? to : '')
    speak()
    document.dispatchEvent(new CustomEvent('spoken'))
    changed()
  }

  function changed() {
    later(() => {
      fit()
      spread()
      measure()
      document.dispatchEvent(new CustomEvent('look'))
    })
  }

  all('[data-tool]').forEach(button => {
    var name = button.getAttribute('data-tool')
    if (name !== 'lang') button.setAttribute('aria-pressed', String(Boolean(visit.get(name))))
    button.addEventListener('click', () => {
      if (name !== 'lang') button.setAttribute('aria-pressed', String(!visit.get(name)))
      later(() => {
        if (name === 'lang') return learn(nextLang(language())).then(change)
        visit.set(name, !visit.get(name))
        changed()
      })
    })
  })

  // ---- Scroll -----------------------------------------------------------------------------------------------------

  var strip = one('[data-scroll]'), up = one('[data-scroll-up]'), down = one('[data-scroll-down]')
  function scroller() { return html.classList.contains('is-low') ? one('main') : document.scrollingElement }

  // hiddenPart is how much more there is than the screen holds. The buttons take room below the page, which is not more to see.
  function hiddenPart() {
    var box = scroller(), room = box !== one('main') ? parseFloat(getComputedStyle(html).getPropertyValue('--strip')) : 0
    return box.scrollHeight - box.clientHeight - room
  }

  // spread sets a tall screen in larger type where all of it still stands there. The first screen, the
  // search and a procedure share out their room by themselves; low reach has half a screen only.
  var spare = !/^(home|search|procedure)$/.test(html.getAttribute('data-layout'))
  function spread() {
    html.classList.remove('is-roomy')
    if (!spare || html.classList.contains('is-low') || innerHeight < 1500 || innerWidth > innerHeight) return
    html.classList.add('is-roomy')
    if (hiddenPart() > 8) html.classList.remove('is-roomy')
  }

  // measure shows the buttons when there is more than the screen holds.
  function measure() {
    if (!strip) return
    var box = scroller(), more = hiddenPart()
    html.classList.toggle('has-more', more > 8)
    strip.hidden = more <= 8
    // A part that scrolls by itself must be within reach of the keyboard.
    one('main').tabIndex = html.classList.contains('is-low') && more > 0 ? 0 : -1
    up.disabled = box.scrollTop <= 4
    down.disabled = box.scrollTop >= box.scrollHeight - box.clientHeight - 4
  }

  function page(step) {
    var box = scroller(), covered = box === one('main') ? 0 : one('.kiosk-bar').offsetHeight + (parseFloat(getComputedStyle(html).getPropertyValue('--strip')) ? strip.offsetHeight : 0)
    box.scrollBy(0, step * Math.max(120, (box.clientHeight - covered) * .8))
    setTimeout(measure, 60)
  }
  if (strip) {
    up.addEventListener('click', () => { page(-1) })
    down.addEventListener('click', () => { page(1) })
    document.addEventListener('scroll', measure, { passive: true, capture: true })
    ;['resize', 'load'].forEach(name => {
      window.addEventListener(name, () => {
        fit()
        spread()
        measure()
      })
    })
  }

  // ---- Idle -------------------------------------------------------------------------------------------------------

  var idle = number('idle', 60) * 1000, warn = number('warn', 30) * 1000
  var ask = one('[data-idle-ask]'), touched = moment(), asked = null, fresh = true

  // A clock that is set right in the middle of a visit must not stretch it: the longer of both times counts.
  function moment() { return { clock: Date.now(), run: performance.now() } }
  function since(then) { return Math.max(Date.now() - then.clock, performance.now() - then.run) }

  function active() {
    touched = moment()
    fresh = false
  }
  ;['pointerdown', 'keydown', 'wheel', 'touchmove'].forEach(name => {
    document.addEventListener(name, active, { capture: true, passive: true })
  })

  function listening() { return all('audio').some(a => !a.paused && !a.ended) }

  function tick() {
    if (listening()) touched = moment()
    if (asked) {
      if (since(asked) >= warn) wipe()
      return
    }
    if (since(touched) < idle) return
    if (html.getAttribute('data-layout') === 'home' && fresh && visit.clean()) attract()
    else question()
  }

  function question() {
    rest()
    asked = moment()
    if (ask.showModal) ask.showModal()
    else ask.setAttribute('open', '')
  }

  function stay() {
    asked = null
    active()
    if (ask.open) ask.close()
  }

  // wipe forgets the visitor: what was chosen, typed and ticked, the way come, sound, place and size. It ends at the poster,
  // or at the first screen where somebody stands there and waits.
  var wiping = false, next = '#cho'
  function wipe() {
    if (wiping) return
    wiping = true
    visit.wipe()
    all('audio').forEach(a => { a.pause() })
    all('input').forEach(i => {
      i.value = ''
      i.checked = false
    })
    document.dispatchEvent(new CustomEvent('wipe'))
    html.classList.add('is-wiped')
    newVersion().then(() => {
      // From home to home only the fragment changes: then the page itself must begin anew.
      if (html.getAttribute('data-layout') === 'home') whole(home).then(ok => ok ? again() : wait(home, home))
      else replace(home + next)
    })
  }
  function again() {
    if (next) location.replace(home + next)
    location.reload()
  }

  // "Trang chủ" keeps how somebody wants to see: the same one may look for more. Who comes next, before the kiosk has wiped by
  // itself, begins anew by the button that then stands where there is no way back.
  var restart = one('[data-restart]')
  function offer() {
    restart.hidden = visit.clean()
    restart.previousElementSibling.hidden = !restart.hidden
  }
  if (restart) {
    offer()
    document.addEventListener('look', offer)
    restart.addEventListener('click', () => {
      next = ''
      wipe()
    })
  }

  if (ask) {
    one('[data-stay]').addEventListener('click', stay)
    one('[data-leave]').addEventListener('click', wipe)
    ask.addEventListener('cancel', e => {
      e.preventDefault()
      stay()
    })
    ask.addEventListener('click', e => { if (e.target === ask) stay() })
    setInterval(tick, 500)
    // A print window stops the clock of the page; after it the time is looked at at once.
    window.addEventListener('afterprint', tick)
    // A page that comes back from the browser's memory belongs to somebody else.
    window.addEventListener('pageshow', e => { if (e.persisted) wipe() })
  }

  // ---- Attract ----------------------------------------------------------------------------------------------------

  var poster = one('[data-attract]'), turning = 0
  function attract() {
    if (!poster || !poster.hidden) return
    poster.hidden = false
    rest()
    behind(true)
    var things = all('.attract__thing', poster), n = 0, stop = one('[data-attract-stop]')
    var still = matchMedia('(prefers-reduced-motion: reduce)').matches
    var slides = all('[data-slide]', poster)
    stop.hidden = still || slides.length === 1
    slides.forEach((s, i) => { s.hidden = i > 0 })
    if (!still && slides.length > 1) {
      // Slowly, one whole screen after the other: nobody has to read against a clock, and anybody can stop it.
      turning = setInterval(() => {
        n++
        slides.forEach((s, i) => { s.hidden = i !== n % slides.length })
      }, 15000)
    } else if (!still && !slides.length) {
      turning = setInterval(() => {
        things.forEach((t, i) => { t.classList.toggle('is-on', i === n % things.length) })
        n++
      }, 2500)
    }
    one('[data-attract-start]').focus({ preventScroll: true })
  }

  function behind(inert) {
    all('body > header, body > nav, main > :not([data-attract])').forEach(e => { e.inert = inert })
  }

  if (poster) {
    one('[data-attract-start]').addEventListener('click', () => {
      clearInterval(turning)
      poster.hidden = true
      behind(false)
      active()
      one('main').focus({ preventScroll: true })
    })
    one('[data-attract-stop]').addEventListener('click', e => {
      clearInterval(turning)
      all('.is-on', poster).forEach(t => { t.classList.remove('is-on') })
      e.target.hidden = true
    })
    if (location.hash === '#cho') {
      try { history.replaceState(null, '', home) } catch (e) { /* a browser that forbids it on file:// keeps the fragment */ }
      if (visit.clean()) attract()
    }
  }

  // ---- Age --------------------------------------------------------------------------------------------------------

  var made = Date.parse(html.getAttribute('data-date') + 'T00:00:00+07:00')
  // A machine whose battery is empty wakes up years ago: then the age of the data cannot be told.
  var early = Date.now() < made - 86400000
  if (early || Date.now() - made > (number('stale', 7) + 1) * 86400000) {
    var note = one('[data-stale-note]')
    if (note) {
      if (early) {
        var warning = note.querySelector('[data-t]') || note
        warning.setAttribute('data-t', 'kiosk.wrong_clock')
        warning.textContent = vietnamese('kiosk.wrong_clock')
      }
      note.hidden = false
    }
  }

  // ---- Worker -----------------------------------------------------------------------------------------------------

  var served = /^https?:$/.test(location.protocol) && 'serviceWorker' in navigator
  if (served) {
    navigator.serviceWorker.register(root + 'kiosk-worker.js', { updateViaCache: 'none' }).catch(() => {})
    setInterval(() => {
      navigator.serviceWorker.getRegistration(root).then(r => {
        // While the poster hangs nobody stands here, and who comes next is to read what is new.
        if (r && r.waiting && poster && !poster.hidden) return soon(takeOver(r)).then(() => poster.hidden || again()) // unless somebody came meanwhile
        return r && r.update()
      }).catch(() => {})
    }, 600000)
  }

  // newVersion lets a version that waits take over: only here, when nobody stands before the screen.
  function newVersion() {
    if (!served) return Promise.resolve()
    return soon(navigator.serviceWorker.getRegistration(root).then(r => r && r.waiting && takeOver(r)).catch(() => {}))
  }

  function takeOver(registration) {
    return new Promise(done => {
      navigator.serviceWorker.addEventListener('controllerchange', done)
      registration.waiting.postMessage('take over')
    })
  }

  // soon does not wait for ever: a screen that stands still is worse than the version of before.
  function soon(change) { return Promise.race([change, new Promise(done => { setTimeout(done, 1000) })]) }

  window.niemyetKioskPage = { root: root, early: early, say: say, vietnamese: vietnamese, language: language, learn: learn, speak: speak, tell: tell, go: go, replace: replace, measure: measure, later: later, all: all, one: one }
  speak()
  showScreen()
  spread()
})()
