/* What a browser adds to the form editor. Without this script every button still works: the server draws the form
   anew. With it, rows come and go without leaving the page, faults appear under the field while the clerk types,
   and references are found by their names. A classic script, no library. */
(function () {
  'use strict'

  const wait = 500 // ms without a keystroke before the form is checked
  const form = () => document.getElementById('ban-ghi')
  let dirty = false
  let touched = new Set() // ids of fields the clerk has left or changed
  let timer = 0
  let asked = 0 // number of the last check sent; an older answer is thrown away
  let unsaved = false // a sentence says why the last save was none; it stands until the server has answered another

  /* ---- What is sent: nothing that was typed is lost when the server is gone, or was started again ---- */

  /* post sends a form. An earlier run of the server drew the page: its token is renewed, and the form is sent again. */
  async function post (to, data) {
    let answer = await fetch(to, { method: 'POST', body: data })
    if (answer.status === 403 && await renew(data)) answer = await fetch(to, { method: 'POST', body: data })
    return answer
  }

  async function renew (data) {
    const answer = await fetch('/soan/the.txt')
    if (!answer.ok) return false
    const token = await answer.text()
    if (token === data.get('token')) return false
    data.set('token', token)
    for (const field of document.querySelectorAll('input[name="token"]')) field.value = token
    return true
  }

  /* send gives the page that the server answers with; undefined when it could not be reached. */
  async function send (old, data, to = old.action) {
    old.setAttribute('aria-busy', 'true')
    try {
      const answer = await post(to, data)
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      unsaved = false
      return { answer, page }
    } catch {
      unsaved = true
      tell(keep()
        ? 'Chưa lưu: niemyet đã dừng. Những gì đã gõ được giữ trong trình duyệt này: mở lại niemyet rồi bấm Lưu, hoặc đóng trang và mở lại sau.'
        : 'Chưa lưu: niemyet đã dừng. Những gì đã gõ vẫn còn trên trang này, đừng đóng trang: mở lại niemyet rồi bấm Lưu.', true)
    } finally {
      old.removeAttribute('aria-busy')
    }
  }

  /* Sections and rows stay open or folded as the clerk left them, but for one in which something is wrong. */
  function unfold (old, fresh, renamed = name => name) {
    const rows = new Map(Array.from(fresh.querySelectorAll('details.row'), row => [row.querySelector('input[name^="r."]').name, row]))
    for (const was of old.querySelectorAll('details.group, details.row')) {
      const now = was.matches('.row') ? rows.get(renamed(was.querySelector('input[name^="r."]').name)) : fresh.querySelector('#' + was.id)
      if (now) now.open = was.open || now.querySelector('[aria-invalid="true"], [autofocus]') !== null
    }
  }

  /* openTo opens all that something is folded into. */
  function openTo (thing) {
    for (let box = thing?.closest('details'); box; box = box.parentElement.closest('details')) box.open = true
  }

  /* A link to a section opens it. */
  document.addEventListener('click', event => {
    const to = event.target.closest?.('.parts a, .where a')?.hash
    openTo(to ? document.getElementById(to.slice(1)) : null)
  })

  /* ---- What is typed while the server works ---- */

  /* since gives the fields that were changed after they were sent, by what they are called in the form that came back:
     rows that were moved or taken out have other numbers there. */
  function since (data, now, renamed = name => name) {
    const was = new Map()
    for (const [name, value] of data) was.set(name, [...(was.get(name) ?? []), value])
    const changed = []
    const seen = new Map() // how many fields of a name came before
    for (const field of now.elements) {
      if (!field.name || !field.matches('input:not([type="hidden"]), select, textarea')) continue
      const n = seen.get(field.name) ?? 0
      seen.set(field.name, n + 1)
      const box = field.type === 'checkbox' || field.type === 'radio'
      const before = was.get(field.name)
      const same = box
        ? (before?.includes(field.value) ?? false) === field.checked
        : [field.value, field.value.replace(/\r?\n/g, '\r\n')].includes(before?.[n] ?? '')
      if (same) continue
      changed.push({ name: renamed(field.name), n, value: field.value, box, checked: field.checked })
    }
    return changed
  }

  /* lay puts such changes into the form that came back; false when one of them has no place there. */
  function lay (changed, fresh) {
    return changed.filter(c => c.name).every(c => {
      const all = Array.from(fresh.elements).filter(f => f.name === c.name)
      const field = c.box ? all.find(f => f.value === c.value) : all[c.n]
      if (!field) return false
      if (c.box) field.checked = c.checked
      else field.value = c.value
      return true
    })
  }

  /* after tells how a field is called when a button has moved rows: "" for one of a row that was taken out. */
  function after (pressed) {
    const [, verb, list, n] = /^(up|down|remove):(.+)\.(\d+)$/.exec(pressed) ?? []
    if (!verb) return name => name
    const at = Number(n)
    const to = k => verb === 'remove'
      ? (k === at ? -1 : k > at ? k - 1 : k)
      : k === at ? at + (verb === 'up' ? -1 : 1) : k === at + (verb === 'up' ? -1 : 1) ? at : k
    return name => {
      const [head, ...rest] = name.split(list + '.')
      if (!/^\w\.$/.test(head) || !rest.length) return name
      const [, row, tail] = /^(\d+)(.*)$/.exec(rest.join(list + '.')) ?? []
      if (row === undefined) return name
      return to(Number(row)) < 0 ? '' : head + list + '.' + to(Number(row)) + tail
    }
  }

  const rowsOf = some => Array.from(some.querySelectorAll('.rows')).map(list => list.id + ':' + list.querySelectorAll(':scope > .row').length).join()

  /* Rows, preview and "Kiểm tra": the server's own answer takes the form's place. */
  async function swap (data, pressed) {
    const old = form()
    const shown = new URLSearchParams(new FormData(old))
    const got = await send(old, data)
    if (!got || form() !== old) return false // pressed twice, or saved meanwhile: another answer has taken the form's place
    const fresh = got.page.getElementById('ban-ghi')
    if (!fresh) {
      refused(got.page)
      return false
    }
    fresh.querySelector('.saved')?.remove()
    if (pressed) unfold(old, fresh, after(pressed)) // a draft that is taken back is open where it holds something
    lay(since(shown, old, after(pressed)), fresh)
    const offered = document.getElementById('go-do')
    old.replaceWith(fresh)
    if (offered) fresh.querySelector('h1').after(offered)
    ready()
    keep()
    focusOn(fresh, pressed)
    return true
  }

  /* Saving draws the whole page anew, and the reader stays where they were. */
  async function save (old, button) {
    const data = new URLSearchParams(new FormData(old))
    data.set('do', button.value)
    keep()
    const got = await slowly(button, () => send(old, data, button.getAttribute('formaction') ?? old.action))
    if (!got) return
    if (!got.page.querySelector('form.record')) { // refused, in one sentence
      refused(got.page)
      return
    }
    const saved = got.answer.ok && got.answer.redirected
    const place = placeOf(document.activeElement)
    const now = form() ?? old // a row may have come while it was saved
    const typed = meanwhile(data, now, got.page.querySelector('#ban-ghi'))
    if (typed.some && !typed.laid) keep() // it comes back as a draft of this page
    else if (saved && !typed.some) dirty = false
    redraw(now, got.page)
    if (saved) taken(typed, got.answer.url)
    ready()
    if (!saved || (typed.some && typed.laid)) keep()
    if (saved) sayTaken(typed)
    if (saved && !comeBack(place)) focusOn(document.querySelector('main'), button.value)
    if (!saved) lookAt(button)
  }

  /* slowly says at the button that the work goes on, where that takes longer than a blink: a page that stands still is
     taken for one that has saved, and closed. */
  async function slowly (button, work) {
    const label = button.textContent
    const blink = setTimeout(() => { button.textContent = 'Đang lưu…' }, wait)
    try {
      return await work()
    } finally {
      clearTimeout(blink)
      button.textContent = label
    }
  }

  /* meanwhile lays what was typed while the form was saved into the form that came back: whether there was some, and
     whether all of it has its place there. */
  function meanwhile (data, now, fresh) {
    const later = since(data, now)
    if (!later.length) return { some: false, laid: true }
    return { some: true, laid: fresh !== null && rowsOf(fresh) === rowsOf(now) && lay(later, fresh) }
  }

  /* redraw shows the page that came back in the place of this one. */
  function redraw (now, page) {
    const main = page.querySelector('main')
    unfold(now, main)
    document.querySelector('main').replaceWith(document.importNode(main, true))
    document.querySelector('footer.undo')?.remove()
    const undo = page.querySelector('footer.undo')
    if (undo) document.body.append(document.importNode(undo, true))
    document.title = page.title
  }

  /* taken: what was sent is in the file, so that its draft goes and the page is a new one. */
  function taken (typed, url) {
    touched = new Set()
    if (typed.laid) pages.forget()
    history.replaceState(null, '', url)
    pages = drafts.sheaf(location.pathname)
    if (!typed.laid) dirty = false
  }

  /* sayTaken says so where the clerk looks: beside the button, also at the foot of a long form. */
  function sayTaken (typed) {
    offer()
    sayBeside(typed.some ? '' : 'Đã lưu lúc ' + new Date().toLocaleTimeString('vi-VN', { timeStyle: 'short' }))
    if (typed.some && typed.laid) tell('Đã lưu. Chữ gõ trong lúc lưu vẫn ở trên trang: bấm Lưu lần nữa.')
  }

  function sayBeside (text) {
    const beside = document.getElementById('luu-luc')
    if (beside) beside.textContent = text
  }

  /* placeOf is a field and how far down the window it stands; comeBack leads there again, and is false when it is gone. */
  function placeOf (field) {
    return field?.id ? { id: field.id, top: field.getBoundingClientRect().top } : undefined
  }

  function comeBack (place) {
    const back = place && document.getElementById(place.id)
    if (!back) return false
    back.focus({ preventScroll: true })
    window.scrollBy({ top: back.getBoundingClientRect().top - place.top, behavior: 'instant' })
    return true
  }

  /* lookAt leads to what stands against saving. */
  function lookAt (button) {
    const shown = document.querySelector('main')
    if (shown.querySelector('[autofocus]')) {
      focusOn(shown, button.value)
      return
    }
    const stop = shown.querySelector('[role="alert"], h1')
    stop.tabIndex = -1
    stop.focus()
    stop.scrollIntoView({ block: 'start' })
  }

  /* ---- What was typed and not saved, kept in this browser (drafts.js) ---- */

  const drafts = window.niemyetDrafts
  let pages = drafts.sheaf(location.pathname)
  const aside = drafts.soon(() => keep())

  /* keep puts the form aside; false when the browser keeps nothing. */
  function keep () {
    const now = form()
    return now !== null && dirty && pages.keep(drafts.fieldsOf(now))
  }

  /* orphan offers what was typed for a file that is there no more: it becomes a new record. */
  function orphan () {
    const [, folder, slug] = /^\/soan\/sua\/([^/]+)\/([^/]+)$/.exec(location.pathname) ?? []
    const say = document.querySelector('.say--stop')
    if (!slug || !say) return
    for (const draft of pages.others()) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'button'
      button.textContent = 'Lấy lại những gì đã gõ cho tệp này'
      button.addEventListener('click', () => {
        const fields = draft.fields.filter(([name]) => !['base', 'slug', 'as'].includes(name)).concat([['base', ''], ['slug', ''], ['as', slug]])
        if (!drafts.sheaf('/soan/moi/' + folder).keep(fields)) return
        pages.forget(draft.key)
        location.href = '/soan/moi/' + folder
      })
      const act = document.createElement('p')
      act.append(button)
      say.after(act)
    }
  }

  /* offer tells of what was typed for this record earlier or in another tab, and takes it back when it is wanted. */
  function offer () {
    const now = form()
    if (!now) {
      orphan()
      return
    }
    const here = drafts.text(drafts.fieldsOf(now))
    const left = pages.others().filter(draft => {
      if (drafts.text(draft.fields) !== here) return true
      pages.forget(draft.key)
      return false
    })
    drafts.box(left, now.querySelector('h1'), draft => {
      const moved = draft.fields.some(([name, value]) => name === 'base' && value !== form().elements.base.value)
      return moved ? ' Tệp đã được sửa từ đó; khi lưu, máy cho xem hai bên khác nhau chỗ nào.' : ''
    }, takeBack, draft => pages.forget(draft.key))
  }

  /* takeBack draws the form as a draft has it, and goes on keeping it as that draft. What was typed here before stays a
     draft of its own, and is offered in its turn. */
  async function takeBack (draft) {
    const data = new URLSearchParams(draft.fields)
    data.set('token', form().elements.token.value)
    data.set('do', 'more:')
    keep()
    const mine = pages.own
    pages.adopt(draft.key)
    if (!await swap(data, '')) {
      pages.adopt(mine)
      return false
    }
    dirty = true
    const kept = keep()
    offer()
    return kept
  }

  /* The field that the server points to; else the button that was pressed, so that the keyboard does not lose its place. */
  function focusOn (fresh, pressed) {
    const target = fresh.querySelector('[autofocus]') ??
      (pressed === 'check' ? fresh.querySelector('[aria-invalid="true"]') : null) ??
      Array.from(fresh.querySelectorAll('button[name="do"]')).find(b => b.value === pressed && b.tabIndex >= 0)
    if (!target) return
    openTo(target)
    target.focus()
    target.scrollIntoView({ block: 'center' })
  }

  function tell (text, loud = false) {
    const summary = document.getElementById('tom-tat')
    if (!summary) return
    if (summary.textContent !== text) summary.textContent = text
    summary.classList.toggle('summary--loud', loud)
  }

  /* refused says beside the form why the server did not do it, with the links that lead on. */
  function refused (page) {
    const said = page.querySelector('.say--stop')
    unsaved = true
    tell(said?.textContent ?? 'Chưa lưu: niemyet không làm được. Những gì đã gõ vẫn còn trên trang này; bấm Lưu lần nữa.', true)
    if (said) document.getElementById('tom-tat').replaceChildren(...Array.from(said.childNodes, node => document.importNode(node, true)))
  }

  /* ---- Live check ---- */

  function later () {
    clearTimeout(timer)
    timer = setTimeout(check, wait)
  }

  async function check () {
    const now = form()
    if (!now) return
    const mine = ++asked
    const data = new URLSearchParams(new FormData(now))
    let said
    try {
      const answer = await post('/soan/check', data)
      if (!answer.ok) return
      said = await answer.json()
    } catch { return }
    if (mine !== asked || now !== form()) return
    draw(now, said)
  }

  /* Faults of a field that the clerk has not come to yet are not shown: an empty form would be all red. */
  function draw (now, said) {
    const all = now.hasAttribute('data-tried')
    const by = new Map()
    for (const p of said.problems) {
      const home = p.file || !p.id || !document.getElementById(p.id + '-faults') ? 'f-loose' : p.id
      if (!all && (home === 'f-loose' || !touched.has(home))) continue
      if (!by.has(home)) by.set(home, [])
      by.get(home).push(p)
    }
    for (const box of now.querySelectorAll('.faults, #f-loose')) {
      const id = box.id.replace(/-faults$/, '')
      if (id === 'f-as') continue
      const list = by.get(id) ?? []
      const html = list.map(faultOf)
      const text = html.map(x => x.textContent).join('|')
      if (box.dataset.said !== text) {
        box.replaceChildren(...html)
        box.dataset.said = text
      }
      const field = document.getElementById(id)
      if (field && field.matches('input, select, textarea')) {
        if (list.some(p => p.severity === 'error')) field.setAttribute('aria-invalid', 'true')
        else field.removeAttribute('aria-invalid')
      }
      if (list.length) openTo(box)
    }
    if (all) where(said.problems)
    if (!unsaved) tell(said.summary)
  }

  /* The list at the top leads to every field that has a fault. */
  function where (problems) {
    const list = document.getElementById('f-list')
    list.replaceChildren(...problems.filter(p => p.id && !p.file && document.getElementById(p.id)).map(p => {
      const li = document.createElement('li')
      const link = document.createElement('a')
      link.href = '#' + p.id
      link.textContent = (p.where ? p.where + ': ' : '') + p.message
      li.append(link)
      return li
    }))
  }

  function faultOf (p) {
    const box = document.createElement('div')
    box.className = 'fault fault--' + p.severity
    const message = document.createElement('p')
    message.textContent = (p.file ? p.file + ': ' : '') + p.message
    box.append(message)
    if (p.hint) {
      const hint = document.createElement('p')
      hint.className = 'fault__hint'
      hint.textContent = p.hint
      box.append(hint)
    }
    return box
  }

  /* ---- References: a combobox over /soan/chon, which finds names without marks too ---- */

  function pick (input) {
    const list = document.createElement('ul')
    list.className = 'found'
    list.id = input.id + '-found'
    list.setAttribute('role', 'listbox')
    list.setAttribute('aria-label', 'Bản ghi tìm được')
    list.hidden = true
    input.after(list)
    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-expanded', 'false')
    input.setAttribute('aria-controls', list.id)
    let at = -1
    let turn = 0
    const name = () => document.getElementById(input.id + '-is')

    function close () {
      list.hidden = true
      at = -1
      input.setAttribute('aria-expanded', 'false')
      input.removeAttribute('aria-activedescendant')
    }

    function mark (n) {
      const all = list.children
      if (!all.length) return
      at = (n + all.length) % all.length
      for (let i = 0; i < all.length; i++) all[i].setAttribute('aria-selected', String(i === at))
      input.setAttribute('aria-activedescendant', all[at].id)
      all[at].scrollIntoView({ block: 'nearest' })
    }

    function take (choice) {
      input.value = choice.dataset.value
      name().textContent = choice.dataset.text
      close()
      changed(input)
    }

    async function search () {
      const mine = ++turn
      let found
      try {
        const answer = await fetch('/soan/chon?' + new URLSearchParams({ kind: input.dataset.pick, q: input.value }))
        found = await answer.json()
      } catch { return }
      if (mine !== turn || document.activeElement !== input) return
      list.replaceChildren(...found.map((choice, i) => {
        const li = document.createElement('li')
        li.id = list.id + '-' + i
        li.setAttribute('role', 'option')
        li.setAttribute('aria-selected', 'false')
        li.dataset.value = choice.value
        li.dataset.text = choice.text
        li.textContent = choice.text
        const small = document.createElement('small')
        small.textContent = choice.value
        li.append(small)
        li.addEventListener('mousedown', event => { event.preventDefault(); take(li) })
        return li
      }))
      at = -1
      list.hidden = !found.length
      input.setAttribute('aria-expanded', String(!list.hidden))
    }

    input.addEventListener('input', () => { name().textContent = ''; search() })
    input.addEventListener('blur', () => { turn++; close() })
    input.addEventListener('keydown', event => {
      switch (event.key) {
        case 'ArrowDown':
          event.preventDefault()
          if (list.hidden) search()
          else mark(at + 1)
          break
        case 'ArrowUp':
          event.preventDefault()
          if (!list.hidden) mark(at - 1)
          break
        case 'Enter':
          if (!list.hidden && at >= 0) {
            event.preventDefault()
            take(list.children[at])
          }
          break
        case 'Escape':
          if (!list.hidden) {
            event.preventDefault()
            close()
          }
      }
    })
  }

  /* ---- The form as a whole ---- */

  function changed (field) {
    dirty = true
    sayBeside('')
    touched.add(field.id)
    later()
    aside()
  }

  function ready () {
    const now = form()
    if (!now) return
    for (const input of now.querySelectorAll('input[data-pick]')) pick(input)
    now.addEventListener('input', event => changed(event.target))
    now.addEventListener('focusout', event => {
      if (event.target.id && event.target.matches('input, select, textarea') && !touched.has(event.target.id)) {
        touched.add(event.target.id)
        later()
      }
    })
    now.addEventListener('keydown', event => {
      if (event.key === 'Enter' && event.target.matches('input') && !event.defaultPrevented) event.preventDefault()
    })
    now.addEventListener('submit', event => {
      const button = event.submitter
      event.preventDefault()
      if (button?.value === 'save') {
        save(now, button)
        return
      }
      const data = new URLSearchParams(new FormData(now))
      data.set('do', button?.value ?? 'check')
      swap(data, button?.value ?? 'check')
    })
  }

  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      const save = document.querySelector('form.record button[value="save"], form.record button[value="merge"]')
      if (save) {
        event.preventDefault()
        save.form.requestSubmit(save)
      }
    }
  })
  window.addEventListener('pagehide', keep)
  window.addEventListener('beforeunload', event => { if (dirty && !keep()) event.preventDefault() })

  /* A link to a field puts the cursor there, and opens what it is folded into; so does the
     address of the page. */
  const reach = field => {
    openTo(field)
    const target = field.matches('input, select, textarea, button') ? field : field.querySelector('input:not([type="hidden"]), select, textarea, button')
    target?.focus()
    field.scrollIntoView({ block: 'center' })
  }
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#f-"]')
    const field = link && document.getElementById(link.hash.slice(1))
    if (!field) return
    event.preventDefault()
    reach(field)
  })
  const aimed = location.hash.startsWith('#f-') && document.getElementById(location.hash.slice(1))
  if (aimed) reach(aimed)

  /* The text view: a link to a line puts the cursor there. */
  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-line]')
    const area = document.getElementById('van-ban')
    if (!link || !area) return
    event.preventDefault()
    const lines = area.value.split('\n')
    const n = Math.min(Number(link.dataset.line), lines.length)
    const start = lines.slice(0, n - 1).join('\n').length + (n > 1 ? 1 : 0)
    area.focus()
    area.setSelectionRange(start, start + lines[n - 1].length)
    area.scrollTop = (n - 4) * (area.scrollHeight / lines.length)
  })

  /* What was chosen of two sides is saved by leaving the page: the next page forgets what was typed. */
  document.addEventListener('submit', event => {
    if (event.submitter?.value === 'merge' && event.target.dataset.heard) sessionStorage.setItem(drafts.sent, pages.own)
  })

  /* ---- Deeds: rename, end, delete, import, answer, undo ---- */

  /* Every other form leaves the page, and a server that is gone would leave the browser's own error page in its place.
     So the server is asked first: while it does not answer, the page stays with all that was typed in it. What it
     answers is its token, which it renews when it is started again. */
  document.addEventListener('submit', async event => {
    const deed = event.target
    if (event.defaultPrevented || deed.method !== 'post' || deed.dataset.heard) return
    event.preventDefault()
    if (deed.hasAttribute('aria-busy')) return
    deed.setAttribute('aria-busy', 'true')
    try {
      await renew(new FormData(deed))
      deed.dataset.heard = 'yes'
      unheard.remove()
      deed.requestSubmit(event.submitter)
    } catch {
      sayUnheard(deed, event.submitter)
    } finally {
      delete deed.dataset.heard
      deed.removeAttribute('aria-busy')
    }
  })

  const unheard = document.createElement('div')
  unheard.className = 'say say--stop'
  unheard.id = 'khong-tra-loi'
  unheard.setAttribute('role', 'alert')
  unheard.tabIndex = -1

  /* sayUnheard says beside the button that was pressed what to do about a server that does not answer. */
  function sayUnheard (deed, button) {
    if (!button || deed.contains(button)) deed.append(unheard)
    else button.after(unheard)
    unheard.textContent = 'Chưa làm gì: niemyet đã dừng. Những gì đã gõ vẫn còn trên trang này, đừng đóng trang: mở lại niemyet rồi bấm lại.'
    unheard.focus()
  }

  /* The list while records are still read: it is drawn anew when all are, unless somebody has typed meanwhile. */
  const reading = document.querySelector('[data-reading]')
  async function look () {
    try {
      const answer = await fetch(location.href, { method: 'HEAD' })
      const seek = document.getElementById('q')
      if (answer.ok && !answer.headers.has('Retry-After')) {
        if (seek.value === seek.defaultValue) location.reload()
        else reading.textContent = 'Đã đọc xong các bản ghi.'
        return
      }
    } catch {}
    setTimeout(look, 1000)
  }
  if (reading) setTimeout(look, 1000)

  ready()
  const back = drafts.cameBack()
  if (document.querySelector('form[data-keep]')) drafts.watch(document.querySelector('form[data-keep]'), back)
  else drafts.offering(offer)
  if (document.querySelector('[autofocus]')) focusOn(document, '')
})()
