/* niemyet, kiosk: the service worker. It keeps a whole copy of the kiosk's folder, so that it works when the network dies.
   danh-sach.js names every file; its version is the name of the copy. A new version is fetched beside the old one and
   waits until the page says that no visitor is there ("take over"). A copy that is not whole is never used. */
'use strict'
importScripts('danh-sach.js')
var list = self.niemyetKiosk, name = 'niemyet-kiosk-' + list.version, at = self.registration.scope

self.addEventListener('install', e => {
  e.waitUntil(caches.open(name).then(cache => keep(cache, list.files.concat([{ p: 'danh-sach.js' }]), 0)).catch(error => {
    return caches.delete(name).then(() => { throw error })
  }))
})

// keep fetches the files in small bundles: a weak machine stays answerable.
function keep(cache, files, from) {
  var bundle = files.slice(from, from + 16)
  if (!bundle.length) return
  return Promise.all(bundle.map(f => {
    return fetch(at + f.p, { cache: 'no-cache' }).then(r => {
      if (!r.ok) throw new Error(f.p + ': ' + r.status)
      return whole(r.clone(), f).then(() => cache.put(at + f.p, r))
    })
  })).then(() => keep(cache, files, from + 16))
}

// whole refuses a file that is not the one the list speaks of: half of an upload, an answer of some other host in between.
function whole(answer, f) {
  if (!f.h || !self.crypto || !crypto.subtle) return Promise.resolve()
  return answer.arrayBuffer().then(body => crypto.subtle.digest('SHA-256', body)).then(sum => {
    var hex = [].map.call(new Uint8Array(sum), b => (b + 256).toString(16).slice(1)).join('')
    if (hex.lastIndexOf(f.h, 0)) throw new Error(f.p + ': not the file of this version')
  })
}

self.addEventListener('activate', e => {
  e.waitUntil(caches.keys().then(names => {
    return Promise.all(names.filter(n => n.lastIndexOf('niemyet-kiosk-', 0) === 0 && n !== name).map(n => caches.delete(n)))
  }).then(() => self.clients.claim()))
})

self.addEventListener('message', e => { if (e.data === 'take over') self.skipWaiting() })

self.addEventListener('fetch', e => {
  var url = new URL(e.request.url)
  if (e.request.method !== 'GET' || url.href.lastIndexOf(at, 0)) return
  url.search = url.hash = ''
  if (url.href === at) url.pathname += 'index.html'
  e.respondWith(caches.open(name).then(cache => cache.match(url.href)).then(kept => {
    return kept && part(kept, e.request) || kept || fetch(e.request).catch(error => {
      if (e.request.mode !== 'navigate') throw error
      return Response.redirect(at + 'index.html') // a page that is no more, and no network: the visitor sees no fault of the browser
    })
  }))
})

// part answers a player that asks for a stretch of a sound.
function part(kept, request) {
  var range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') || '')
  if (!range) return
  return kept.arrayBuffer().then(body => {
    var from = Number(range[1]), to = Math.min(range[2] ? Number(range[2]) : Infinity, body.byteLength - 1)
    return new Response(body.slice(from, to + 1), {
      status: 206,
      headers: {
        'Content-Type': kept.headers.get('Content-Type') || '', 'Content-Length': String(to - from + 1),
        'Content-Range': 'bytes ' + from + '-' + to + '/' + body.byteLength,
      },
    })
  })
}
