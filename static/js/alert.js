/* niemyet: urgent notices leave when their last day is over, and come on their first, between two builds of the site too, and on a
   page that stays open overnight. The day is that of Vietnam. Without this script a notice tells its last day in words. */
(() => {
  'use strict'
  function each(selector, act) { [].forEach.call(document.querySelectorAll(selector), act) }
  function tell() {
    var today = new Date(Date.now() + 7 * 3600000).toISOString().slice(0, 10)
    each('[data-alert-until]', e => { e.hidden = today < e.getAttribute('data-alert-from') || today > e.getAttribute('data-alert-until') })
    each('[data-alerts]', box => { box.hidden = !box.querySelector('[data-alert-until]:not([hidden]), .alerts__more') })
  }
  tell()
  setInterval(tell, 600000)
})()
