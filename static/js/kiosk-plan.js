/* niemyet, kiosk: the mark on a plan stands where the plan says, however large the screen lets the plan be. A plan keeps its
   proportions within its frame (object-fit), and the layer of the mark, which has those of the frame, takes them on here. Without
   this script the mark is as far along the frame as it should be along the plan. */
(() => {
  'use strict'
  ;[].forEach.call(document.querySelectorAll('.picture__here'), mark => {
    var plan = mark.parentNode.querySelector('img')
    function take() { if (plan.naturalWidth) mark.setAttribute('viewBox', '0 0 ' + plan.naturalWidth + ' ' + plan.naturalHeight) }
    take()
    plan.addEventListener('load', take)
  })
})()
