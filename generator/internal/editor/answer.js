/* What a browser adds to the pages of unknown facts: all ticks at once with their count, proposed answers by key, the
   keys of the queue. Without it every page works by its buttons. A classic script, no library. */
(function () {
  'use strict'

  /* ---- Ticks ---- */

  const asking = document.querySelector('form.asking')
  if (asking) {
    const boxes = () => Array.from(asking.querySelectorAll('input[name="tep"]'))
    const count = () => {
      const all = boxes()
      const on = all.filter(box => box.checked).length
      asking.querySelector('[data-ticked]').textContent = `Đang chọn ${on} trên ${all.length}.`
      asking.querySelector('[data-count]').textContent = String(on)
    }
    for (const button of asking.querySelectorAll('[data-tick]')) {
      button.hidden = false
      button.addEventListener('click', () => {
        for (const box of boxes()) box.checked = button.dataset.tick === 'all'
        count()
      })
    }
    asking.addEventListener('change', count)
    count()
  }

  /* ---- Proposed answers, and the keys of the queue ---- */

  const beside = new Map() // the sentence of the record that was put beside the value of a field; it goes with the value

  function put (button) {
    const field = document.getElementById(button.dataset.put)
    field.value = button.dataset.value
    const before = beside.get(field)
    if (before && before.note.value === before.said) before.note.value = ''
    const note = document.querySelector(`[name="${button.dataset.note}"]`)
    if (note) {
      const said = button.dataset.said
      note.value = said
      note.closest('details').open = true
      beside.set(field, { note, said })
    }
    field.focus()
  }

  for (const list of document.querySelectorAll('.quick')) list.hidden = false
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-put]')
    if (button) put(button)
  })

  const queue = document.querySelector('form.queue')
  if (!queue) return
  document.addEventListener('keydown', event => {
    const text = event.target.matches('textarea')
    if (event.key === 'Enter' && text && !event.shiftKey && !event.isComposing) { // Shift + Enter is a new line
      event.preventDefault()
      queue.requestSubmit(queue.querySelector('button[value="save"]'))
      return
    }
    if (!event.altKey || event.ctrlKey || event.metaKey) return
    const link = document.querySelector(`a[data-key="${event.key}"]`)
    if (link) {
      event.preventDefault()
      link.click()
      return
    }
    const n = /^Digit([1-9])$/.exec(event.code)?.[1]
    const field = event.target.closest('[data-quick]') ?? queue.querySelector('[data-quick]')
    const button = n && field && document.querySelectorAll(`[data-put="${field.id}"]`)[Number(n) - 1]
    if (button) {
      event.preventDefault()
      put(button)
    }
  })
})()
