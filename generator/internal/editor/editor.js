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

  /* ---- Rows, preview and "Kiểm tra": the server's own answer takes the form's place ---- */

  async function swap (button) {
    const old = form()
    const data = new URLSearchParams(new FormData(old))
    data.set('do', button.value)
    old.setAttribute('aria-busy', 'true')
    let answer
    try {
      answer = await fetch(old.action, { method: 'POST', body: data })
    } catch {
      old.removeAttribute('aria-busy')
      tell('Không gửi được: niemyet đã dừng? Những gì đã gõ vẫn còn trên trang này.')
      return
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.getElementById('ban-ghi')
    if (!fresh) {
      old.removeAttribute('aria-busy')
      tell(page.querySelector('.say--stop')?.textContent ?? 'Không làm được.')
      return
    }
    fresh.querySelector('.saved')?.remove()
    old.replaceWith(fresh)
    ready()
    focusOn(fresh, button.value)
  }

  /* The field that the server points to; else the button that was pressed, so that the keyboard does not lose its place. */
  function focusOn (fresh, pressed) {
    const target = fresh.querySelector('[autofocus]') ??
      (pressed === 'check' ? fresh.querySelector('[aria-invalid="true"]') : null) ??
      Array.from(fresh.querySelectorAll('button[name="do"]')).find(b => b.value === pressed && b.tabIndex >= 0)
    if (!target) return
    for (let box = target.closest('details'); box; box = box.parentElement.closest('details')) box.open = true
    target.focus()
    target.scrollIntoView({ block: 'center' })
  }

  function tell (text) {
    const summary = document.getElementById('tom-tat')
    if (summary && summary.textContent !== text) summary.textContent = text
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
      const answer = await fetch('/soan/check', { method: 'POST', body: data })
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
      if (list.length) for (let d = box.closest('details'); d; d = d.parentElement.closest('details')) d.open = true
    }
    if (all) where(said.problems)
    tell(said.summary)
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
    touched.add(field.id)
    later()
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
      if (button?.name === 'do' && button.value !== 'save' && button.value !== 'merge') {
        event.preventDefault()
        swap(button)
        return
      }
      dirty = false
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
  window.addEventListener('beforeunload', event => { if (dirty) event.preventDefault() })

  /* A link to a field puts the cursor there, and opens what it is folded into. */
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#f-"]')
    const field = link && document.getElementById(link.hash.slice(1))
    if (!field) return
    event.preventDefault()
    for (let box = field.closest('details'); box; box = box.parentElement.closest('details')) box.open = true
    const target = field.matches('input, select, textarea, button') ? field : field.querySelector('input:not([type="hidden"]), select, textarea, button')
    target?.focus()
    field.scrollIntoView({ block: 'center' })
  })

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

  ready()
  if (document.querySelector('[autofocus]')) focusOn(document, '')
})()
