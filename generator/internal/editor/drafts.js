/* What was typed and not saved, kept in this browser. Every look at a page keeps under a key of its own, so that two
   tabs, or a new page beside an older draft, never write over each other; a page offers what others have left.
   editor.js keeps the form of a record with it, this script every other form that says data-keep. Classic, no library. */
window.niemyetDrafts = (function () {
  'use strict'

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
          localStorage.setItem(own, JSON.stringify({ at: new Date().toISOString(), fields }))
          for (const old of this.others().slice(most)) localStorage.removeItem(old.key)
          return true
        } catch { return false }
      },
      forget (key = own) {
        try { localStorage.removeItem(key) } catch { /* then there was nothing */ }
      },
      /* others are the drafts of this place that are not this page's, the newest first. */
      others: () => keys().filter(key => key !== own).map(read).filter(Boolean).sort((a, b) => a.at < b.at ? 1 : -1),
    }
  }

  const aside = ['token', 'base', 'tried', 'do', 'version', 'end'] // what a page says of itself

  const text = fields => JSON.stringify(fields.filter(([name]) => !aside.includes(name)))

  const fieldsOf = form => Array.from(new FormData(form)).filter(([name, value]) => name !== 'token' && typeof value === 'string')

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
      try { localStorage.removeItem(key) } catch { /* then there was nothing */ }
      return ''
    }
    return key ?? ''
  }

  function watch (form, back) {
    const pages = sheaf(form.dataset.keep)
    let dirty = false
    let timer = 0
    const keep = () => dirty && pages.keep(fieldsOf(form))
    const now = text(fieldsOf(form))
    const sentOne = pages.others().find(draft => draft.key === back)
    const took = 'took' in form.dataset // the page has put more into the form than was typed
    if (sentOne && (took || text(sentOne.fields) === now)) { // refused, or only looked at: what was typed is on this page again
      pages.adopt(back)
      dirty = true
    }
    form.addEventListener('input', () => {
      dirty = true
      clearTimeout(timer)
      timer = setTimeout(keep, 300)
    })
    form.addEventListener('change', event => { if (event.isTrusted) { dirty = true; keep() } })
    form.addEventListener('submit', () => {
      keep()
      if (dirty && form.dataset.heard) sessionStorage.setItem(sent, pages.own)
    })
    window.addEventListener('pagehide', keep)
    window.addEventListener('beforeunload', event => { if (dirty && !sessionStorage.getItem(sent) && !keep()) event.preventDefault() })
    const drafts = pages.others().filter(draft => {
      if (text(draft.fields) !== now) return true
      pages.forget(draft.key)
      return false
    })
    box(drafts, document.querySelector('h1'), draft => moved(draft, form), draft => {
      put(form, draft.fields)
      pages.adopt(draft.key)
      dirty = true
      keep()
    }, draft => pages.forget(draft.key))
  }

  /* moved says when what a draft was made from is no more what the page shows. */
  function moved (draft, form) {
    for (const name of ['base', 'version']) {
      const was = draft.fields.find(([key]) => key === name)?.[1]
      if (was !== undefined && form.elements[name] && was !== form.elements[name].value) return ' Tệp đã được sửa từ đó.'
    }
    return ''
  }

  return { sheaf, text, fieldsOf, box, cameBack, watch, sent }
})()
