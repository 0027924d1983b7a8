/* niemyet: narrows a long list by words, without marks too, and by what its lines have: field, level, office, who, online. Groups in
   which something is left open, the others go. Without it the list is whole, in groups. */
(() => {
  'use strict'
  var said = window.niemyetWords.vi.words
  var form = document.querySelector('[data-narrow]')
  var items = [].slice.call(document.querySelectorAll('.main .items > .item'))
  if (!form || !''.normalize || items.length < 12) return
  var box = form.querySelector('input[type=search]'), status = form.querySelector('[data-status]')
  var choices = [].slice.call(form.querySelectorAll('[data-by]'))
  function fold(text) { return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[\u0111\u0110]/g, 'd').toLowerCase() }
  function word(key, values) {
    return said[key].replace(/\{(\w+)\}/g, (place, name) => values[name])
  }
  function of(item, by) { return (item.getAttribute('data-' + by) || '').split(';').map(text => text.trim()).filter(Boolean) }
  var texts = items.map(item => fold(item.textContent))

  choices.forEach(choice => {
    var by = choice.getAttribute('data-by')
    if (choice.type === 'checkbox') {
      var n = items.filter(item => item.hasAttribute('data-online')).length
      choice.parentNode.hidden = !n || n === items.length
    } else {
      var seen = []
      items.forEach(item => of(item, by).forEach(text => { if (seen.indexOf(text) < 0) seen.push(text) }))
      seen.sort((a, b) => a.localeCompare(b, 'vi')).forEach(text => { choice.add(new Option(text, text)) })
      choice.parentNode.hidden = seen.length < 2
    }
  })
  form.querySelector('[data-choices]').hidden = choices.every(choice => choice.parentNode.hidden)
  form.querySelector('[data-choices]').open = matchMedia('(min-width: 64em)').matches // beside the list there is room for them
  form.hidden = false

  function passes(item, i, words) {
    return words.every(w => texts[i].indexOf(w) >= 0) && choices.every(choice => {
      var by = choice.getAttribute('data-by')
      return choice.type === 'checkbox' ? !choice.checked || item.hasAttribute('data-online') : !choice.value || of(item, by).indexOf(choice.value) >= 0
    })
  }

  function narrow() {
    var words = fold(box.value).split(/\s+/).filter(Boolean), left = 0
    var asked = words.length > 0 || choices.some(choice => choice.type === 'checkbox' ? choice.checked : choice.value)
    items.forEach((item, i) => {
      item.hidden = asked && !passes(item, i, words)
      if (!item.hidden) left++
    })
    ;[].forEach.call(document.querySelectorAll('.main .group'), group => {
      var some = Boolean(group.querySelector('.item:not([hidden])'))
      group.hidden = asked && !some
      if (group.tagName === 'DETAILS') group.open = asked && some
    })
    status.textContent = !asked ? '' : left ? word('list.narrowed', { count: left, total: items.length }) : word('list.narrowed_none')
  }

  form.addEventListener('submit', e => { e.preventDefault() })
  form.addEventListener('input', narrow)
  form.addEventListener('change', narrow)
  narrow()
})()
