/* What was typed and not saved, kept in this browser. Every look at a page keeps under a key of its own, so that two
   tabs, or a new page beside an older draft, never write over each other; a page offers what others have left.
   editor.js keeps the form of a record with it, this script every other form that says data-keep. Classic, no library. */
window.niemyetDrafts = (function () {
  'use strict'

  /* ---- Where drafts lie ----
     What pages read at once is localStorage, which the browser brings to the disk seconds later: a browser that is killed, or a
     machine without power, takes the last of it along. So each draft lies a second time in a store that is on the disk when it
     says so, and what is missing or older in localStorage is brought back from there when a page opens. */

  const shelf = 'drafts'
  const opened = new Promise(resolve => {
    try {
      const asked = indexedDB.open('niemyet', 1)
      asked.onupgradeneeded = () => asked.result.createObjectStore(shelf)
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = asked.onblocked = () => resolve(null)
    } catch { resolve(null) } // a browser that keeps nothing
  })

  /* inStore does one thing to the store, on the disk before anything else; nothing of it may keep a clerk from typing. */
  async function inStore (act) {
    try {
      const store = (await opened)?.transaction(shelf, 'readwrite', { durability: 'strict' }).objectStore(shelf)
      if (store) act(store)
    } catch { /* localStorage has it */ }
  }

  function lay (key, draft) {
    cleared.delete(key)
    localStorage.setItem(key, draft)
    inStore(store => store.put(draft, key))
  }

  const cleared = new Set() // by this page, also while it brings others back

  function clear (key) {
    cleared.add(key)
    try { localStorage.removeItem(key) } catch { /* then there was nothing */ }
    inStore(store => store.delete(key))
  }

  /* restored says how many drafts were brought back. */
  const restored = opened.then(base => base && new Promise(resolve => {
    const all = {}
    const asked = base.transaction(shelf).objectStore(shelf).openCursor()
    asked.onerror = () => resolve(all)
    asked.onsuccess = () => {
      if (!asked.result) return resolve(all)
      all[asked.result.key] = asked.result.value
      asked.result.continue()
    }
  })).then(all => Object.entries(all ?? {}).filter(([key, draft]) => {
    const here = localStorage.getItem(key)
    if (cleared.has(key)) return false
    if (here !== null && JSON.parse(here).at >= JSON.parse(draft).at) return false
    localStorage.setItem(key, draft)
    return true
  }).length).catch(() => 0)

  const mark = 'niemyet '
  const most = 20 // drafts of one page that are kept; the oldest goes

  /* A sheaf keeps for one place: the path of a page, or what its form says. */
  function sheaf (place) {
    const base = mark + place
    let own = base + '#' + Date.now().toString(36) + Math.random().toString(36).slice(2, 6)

    function keys () {
      try { return Object.keys(localStorage).filter(key => key === base || key.startsWith(base + '#')) } catch { return [] }
    }

    function read (key) {
      try {
        const draft = JSON.parse(localStorage.getItem(key))
        return draft?.fields ? { key, ...draft } : undefined
      } catch { return undefined }
    }

    return {
      get own () { return own },
      adopt (key) { own = key },
      /* keep is false when the browser keeps nothing. */
      keep (fields) {
        try {
          lay(own, JSON.stringify({ at: new Date().toISOString(), fields }))
          for (const old of this.others().slice(most)) clear(old.key)
          return true
        } catch { return false }
      },
      forget: (key = own) => clear(key),
      /* others are the drafts of this place that are not this page's, the newest first. */
      others: () => keys().filter(key => key !== own).map(read).filter(Boolean).sort((a, b) => a.at < b.at ? 1 : -1),
    }
  }

  const aside = ['token', 'base', 'tried', 'do', 'version', 'end'] // what a page says of itself

  const text = fields => JSON.stringify(fields.filter(([name]) => !aside.includes(name)))

  const fieldsOf = form => Array.from(new FormData(form)).filter(([name, value]) => name !== 'token' && typeof value === 'string')

  /* soon does something at the first key and then no more than once in a while, the last key included: whoever types without a
     pause loses no more than that while. */
  function soon (act, wait = 300) {
    let timer = 0
    let last = 0
    function run () {
      timer = 0
      last = Date.now()
      act()
    }
    return () => { timer ||= setTimeout(run, Math.max(0, last + wait - Date.now())) }
  }

  /* offering offers what there is, and once more when drafts were brought back. */
  function offering (offer) {
    offer()
    restored.then(some => some && offer())
  }

  /* box offers drafts below a heading: take gets the draft, and the box goes when it says so. */
  function box (drafts, after, remarkOf, take, drop) {
    document.getElementById('go-do')?.remove()
    if (!drafts.length) return
    const all = document.createElement('section')
    all.id = 'go-do'
    all.className = 'say say--good'
    all.setAttribute('role', 'status')
    for (const draft of drafts) {
      const one = document.createElement('div')
      const words = document.createElement('p')
      const act = document.createElement('p')
      const when = new Date(draft.at).toLocaleString('vi-VN', { dateStyle: 'short', timeStyle: 'short' })
      words.textContent = `Có bản gõ dở chưa lưu, lúc ${when}.${remarkOf(draft)}`
      for (const [said, quiet, does] of [['Lấy lại bản gõ dở', '', take], ['Bỏ bản gõ dở', ' button--quiet', drop]]) {
        const button = document.createElement('button')
        button.type = 'button'
        button.className = 'button button--small' + quiet
        button.textContent = said
        if (drafts.length > 1) {
          const which = document.createElement('span')
          which.className = 'away'
          which.textContent = ' lúc ' + when
          button.append(which)
        }
        button.addEventListener('click', async () => {
          if (await does(draft) === false) return
          one.remove()
          if (!all.childElementCount) all.remove()
        })
        act.append(button, ' ')
      }
      one.append(words, act)
      all.append(one)
    }
    after.after(all)
  }

  /* put fills a form with what a draft holds; names that it has no field for are told apart. */
  function put (form, fields) {
    const values = new Map()
    for (const [name, value] of fields) values.set(name, [...(values.get(name) ?? []), value])
    for (const field of form.elements) {
      if (!field.name || aside.includes(field.name) || field.type === 'hidden' || field.type === 'submit' || field.type === 'file') continue
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = values.get(field.name)?.includes(field.value) ?? false
      else if (values.get(field.name)?.length) field.value = values.get(field.name).shift()
    }
    form.dispatchEvent(new Event('change', { bubbles: true }))
  }

  /* ---- Forms that are sent by leaving their page ---- */

  const sent = 'niemyet gửi' // the draft of the form that was sent last, in this tab
  const done = /[?&](?:da-luu|nhu-cu|xong)\b/

  /* cameBack is the key of what this tab has sent and was not taken; what was taken is forgotten. */
  function cameBack () {
    const key = sessionStorage.getItem(sent)
    sessionStorage.removeItem(sent)
    if (key && done.test(location.search)) {
      clear(key)
      return ''
    }
    return key ?? ''
  }

  function watch (form, back) {
    const pages = sheaf(form.dataset.keep)
    let dirty = false
    const keep = () => dirty && pages.keep(fieldsOf(form))
    const now = text(fieldsOf(form))
    const sentOne = pages.others().find(draft => draft.key === back)
    const took = 'took' in form.dataset // the page has put more into the form than was typed
    if (sentOne && (took || text(sentOne.fields) === now)) { // refused, or only looked at: what was typed is on this page again
      pages.adopt(back)
      dirty = true
    }
    const later = soon(keep)
    form.addEventListener('input', () => {
      dirty = true
      later()
    })
    form.addEventListener('change', event => { if (event.isTrusted) { dirty = true; keep() } })
    form.addEventListener('submit', () => {
      keep()
      if (dirty && form.dataset.heard) sessionStorage.setItem(sent, pages.own)
    })
    window.addEventListener('pagehide', keep)
    window.addEventListener('beforeunload', event => { if (dirty && !sessionStorage.getItem(sent) && !keep()) event.preventDefault() })
    const offer = () => box(pages.others().filter(draft => {
      if (text(draft.fields) !== now) return true
      pages.forget(draft.key)
      return false
    }), document.querySelector('h1'), draft => moved(draft, form), draft => {
      put(form, draft.fields)
      pages.adopt(draft.key)
      dirty = true
      keep()
    }, draft => pages.forget(draft.key))
    offering(offer)
  }

  /* moved says when what a draft was made from is no more what the page shows. */
  function moved (draft, form) {
    for (const name of ['base', 'version']) {
      const was = draft.fields.find(([key]) => key === name)?.[1]
      if (was !== undefined && form.elements[name] && was !== form.elements[name].value) return ' Tệp đã được sửa từ đó.'
    }
    return ''
  }

  return { sheaf, text, fieldsOf, box, cameBack, watch, sent, soon, offering }
})()
