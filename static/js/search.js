/* niemyet: the search engine. It answers a query from the shards that `niemyet build` made of the records, by the
   same rules as package search (generator/internal/search), which says why; a test holds the two together. Nothing
   here touches the page, keeps what was typed, or asks another host.

   Shards are classic scripts that call niemyet.shard(name, text), so that they load from file:// too:
     m  the directory: weights of the ranking, words, where each shard begins, popularity and length of names, fields
     t  where each word stands, by spelling      i  the same for three first letters that follow each other
     n  codes and telephone numbers              y  what people say: like t of bags, and sayings that begin with the word
     d  words beyond the names, by number        s  what is shown of a document        f  what to filter by

   niemyet.search(text) promises {hits: [{doc, score, cover, keys}], near, part}: near when even the best is a guess, part where on
   its page the answer to the question stands; niemyet.result(doc) promises what to show. */
(root => {
  'use strict'
  var ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_'
  // rank is the numbers of the ranking: weights.go says what each means. They come with the index and stand nowhere here.
  var rank = {}
  var value = {}, min = Math.min, max = Math.max
  for (var v = 0; v < 64; v++) value[ALPHABET[v]] = v

  var shards = {}, waiting = {}, arrived = {}, known = {}, dir

  // ---- Shards -----------------------------------------------------------------------------------------------------

  var niemyet = {
    folder: '', version: '',
    // fetch brings a shard; a page adds a script, a test reads a file.
    fetch: name => {
      var script = document.createElement('script')
      script.src = niemyet.folder + name + '.js?v=' + niemyet.version
      script.onerror = () => { niemyet.shard(name, '') }
      document.head.appendChild(script)
    },
    shard: (name, text) => {
      shards[name] = text
      if (arrived[name]) arrived[name]()
    },
    search: search, result: result, keys: keys, open: open, words: words, facets: facets,
  }

  // need promises that the shards are there.
  function need(names) {
    return Promise.all(names.map(name => {
      return waiting[name] = waiting[name] || new Promise(done => {
        arrived[name] = done
        niemyet.fetch(name)
      })
    }))
  }

  function lines(name) { return (shards[name] || '').split('\n') }

  // reader reads numbers from a text: five bits a letter, the low ones first.
  function reader(text, at) {
    var r = { at: at || 0 }
    r.more = () => r.at < text.length
    r.next = () => {
      var n = 0, shift = 0, v
      do {
        v = value[text[r.at++]]
        n |= (v & 31) << shift
        shift += 5
      } while (v > 31)
      return n
    }
    return r
  }

  function sums(text) {
    var r = reader(text), out = [], n = 0
    while (r.more()) out.push(n += r.next())
    return out
  }

  // ---- Words ------------------------------------------------------------------------------------------------------

  // words takes a text apart: {typed, key, spell, letters}, as words in text.go does.
  function words(text) {
    var out = [], w
    var base, shape, letters, tone
    function start() { base = ''; shape = []; letters = []; tone = 0 }
    function end() {
      if (!base) return
      for (var i = 0; i < base.length; i++) if (isI(base, i)) shape[i] = 'i'
      w = { typed: base, key: foldI(base), spell: shape.join('') + (tone || ''), letters: letters }
      w.plain = w.key === w.spell
      out.push(w)
      start()
    }
    start()
    text = text.toLowerCase().normalize('NFD')
    for (var i = 0; i < text.length; i++) {
      var c = text[i], b = c === 'đ' ? 'd' : c === 'ƀ' ? 'b' : c
      if (/[a-z0-9]/.test(b)) {
        base += b
        shape.push(c === 'ƀ' ? 'b' : c)
        letters.push(shape[shape.length - 1])
      } else if (c >= '\u0300' && c < '\u0370') {
        if (!base) continue
        var last = shape.length - 1
        letters[last] += c
        var t = '\u0301\u0300\u0309\u0303\u0323'.indexOf(c)
        if (t >= 0) tone = t + 1
        else if ('âêôăơư'.includes(t = (shape[last] + c).normalize('NFC'))) shape[last] = t
      } else if (!"'’ʼ\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff".includes(c)) end()
    }
    end()
    return out
  }

  // isI: the y at i sounds i.
  function isI(s, i) {
    return s[i] === 'y' && (!i || !/[aeiouy]/.test(s[i - 1]) || s[i - 1] === 'u' && s[i - 2] === 'q')
  }

  function foldI(s) {
    return s.replace(/y/g, (y, i) => isI(s, i) ? 'i' : y)
  }

  // keystrokes reads a word typed in Telex or VNI without an input method, or gives nothing.
  function keystrokes(typed, vni) {
    var k = [], tone = 0, changed = false
    function mark(from, to) {
      var i = k.lastIndexOf(from)
      if (i < 0) return false
      k[i] = to
      return changed = true
    }
    function vowel() { return /[aăâeêioôơuưy]/.test(k.join('')) }
    function horn() {
      var s = k.join(''), u = s.lastIndexOf('u')
      if (u > 0 && s[u - 1] === 'q') u = -1
      if (u >= 0) return mark('u', 'ư') && (s[u + 1] !== 'o' || mark('o', 'ơ'))
      return mark('o', 'ơ') || mark('a', 'ă')
    }
    for (var i = 0; i < typed.length; i++) {
      var c = typed[i], digit = c >= '0' && c <= '9'
      if (vni && digit) {
        if (c === '9' ? mark('d', 'đ') : c === '8' ? mark('a', 'ă') : c === '6' ? mark('a', 'â') || mark('o', 'ô') || mark('e', 'ê')
          : c === '7' ? mark('u', 'ư') && (mark('o', 'ơ') || true) || mark('o', 'ơ') : vowel()) {
          if (c < '6') { tone = +c; changed = true }
        } else return ''
      } else if (digit) return ''
      else if (vni) k.push(c)
      else {
        var t = 'zsfrxj'.indexOf(c)
        if (t >= 0 && vowel()) { tone = t; changed = true } else if (c === 'w') {
          if (!horn()) { k.push('ư'); changed = true }
        } else if (!('aeod'.includes(c) && mark(c, { a: 'â', e: 'ê', o: 'ô', d: 'đ' }[c]))) k.push(c)
      }
    }
    return changed ? k.join('') + (tone ? '\u0301\u0300\u0309\u0303\u0323'[tone - 1] : '') : ''
  }

  // ---- Directory --------------------------------------------------------------------------------------------------

  // open promises the directory; asking early makes the first answer come sooner.
  async function open() {
    await need(['m'])
    return dir || readDirectory()
  }

  function readDirectory() {
    var all = lines('m'), head = all[0].split(' ').map(Number)
    if (head[0] !== 5) throw Error('niemyet: no index')
    all[1].split(' ').forEach(pair => {
      var named = pair.split('=')
      rank[named[0]] = +named[1]
    })
    dir = {
      docs: head[1], batch: head[3], deep: head[4], kinds: all[2].split('\t'), terms: [], weights: [], mark: [],
      first: { t: sums(all[4]), i: list(all[5]), n: list(all[6]), y: sums(all[7]) },
      popular: valuesOf(all[8]), size: valuesOf(all[9]), aliases: {}, ages: {}, groups: [], groupOf: [], number: Object.create(null),
    }
    var last = ''
    all[3].replace(/(\d)([+a-z\d]*)([A-Z])([*-]?)/g, (_, n, rest, weight, star) => {
      last = last.slice(0, n) + rest
      dir.number[last] = dir.terms.length
      dir.terms.push(last)
      dir.weights.push(weight.charCodeAt(0) - 65)
      dir.mark.push(star)
    })
    dir.owner = dir.popular.map((_, doc) => doc)
    sums(all[10]).forEach((doc, i) => {
      dir.owner.push(doc);
      (dir.aliases[doc] = dir.aliases[doc] || []).push(dir.docs + i)
    })
    dir.bags = dir.owner.length
    for (var at = 0; at < dir.docs; at++) dir.owner.push(at)
    at = 0
    for (var r = reader(all[11]), doc = 0; r.more();) (dir.ages[doc += r.next()] = dir.ages[doc] || []).push([r.next(), r.next()])
    all.slice(12).forEach(line => {
      var m = /^(\d+) (\d+) ?(.*)/.exec(line)
      if (m) dir.groups.push({ kind: +m[1], first: at, end: at += +m[2], name: m[3], keys: words(m[3]).map(keyOf) })
      while (dir.groupOf.length < at) dir.groupOf.push(dir.groups.length - 1)
    })
    return dir
  }

  function valuesOf(line) { return Array.from(line, c => value[c]) }
  function list(line) { return line ? line.split(' ') : [] }
  function keyOf(w) { return w.key }
  function find(key) { return dir.number[key] ?? -1 }

  // shardOf is the last shard of a letter whose first key is not beyond the one looked for.
  function shardOf(letter, key) {
    var firsts = dir.first[letter], lo = 0, hi = firsts.length
    while (hi - lo > 1) {
      var mid = lo + hi >> 1
      if (firsts[mid] <= key) lo = mid
      else hi = mid
    }
    return letter + lo
  }

  // line is that of a term in shards of a letter, in its parts.
  function line(letter, term) {
    var name = shardOf(letter, term)
    return (lines(name)[term - dir.first[letter][name.slice(1)]] || '').split('\t')
  }

  function groupOf(doc) { return dir.groups[dir.groupOf[doc]] }

  // ---- What a word may mean: slot.go ------------------------------------------------------------------------------

  // made is a slot for the word of another, or for a word of the query.
  function made(w, weight, alts) { return { key: w.key, spell: w.spell, plain: w.plain, weight, alts } }

  function slot(t, w) { return made(w, dir.weights[t], [{ term: t, fit: rank.typed }]) }

  function choice(w, alts) {
    var weight = rank.top
    alts.forEach(a => { weight = min(weight, max(dir.weights[a.term], rank.choice)) })
    return made(w, weight, alts)
  }

  function initials(key) { return { key: key, spell: '', first: key, weight: rank.initials, plain: true, alts: [] } }

  function readings(w, last) {
    var t = find(w.key)
    if (t >= 0) return [[slot(t, w)]]
    var row = typed(w)
    if (row) return [[row]]
    var out = part(w), n = w.key.length, bare = !/[aeiouy]/.test(w.key)
    var letters = n >= rank.short && n <= rank.span && /^[a-z][a-z]/.test(w.key)
    if (out[0]) {
      var alts = n <= rank.long ? mistakes(w.key, 1, rank.typo) : []
      return alts[0] ? [[choice(w, alts)]].concat(out) : out
    }
    function add(alts) { if (alts[0]) out.push([choice(w, alts)]) }
    if (last) add(prefixes(w.key))
    if (letters && bare) out.push([initials(w.key)])
    if (n >= rank.mistaken) add(mistakes(w.key, 1, rank.typo))
    if (letters && !bare) out.push([initials(w.key)])
    return out
  }

  // typed understands keystrokes.
  function typed(w) {
    if (!w.plain) return
    var meant = words(keystrokes(w.typed) || keystrokes(w.typed, true))
    var t = meant.length === 1 ? find(meant[0].key) : -1
    return t < 0 || !dir.weights[t] ? undefined : slot(t, meant[0])
  }

  // part takes words apart that were run together, in at most three ways.
  function part(w) {
    var n = w.letters.length, cuts = [[{ cost: 0 }]]
    for (var end = 1; end <= n; end++) {
      var here = cuts[end] = []
      for (var at = max(0, end - rank.piece); at < end; at++) {
        var p = cuts[at][0] && end - at < n && piece(w.letters.slice(at, end))
        if (p) cuts[at].forEach(c => { here.push({ cost: c.cost + p.price, last: p.slot, before: c, order: here.length }) })
      }
      here.sort((a, b) => a.cost - b.cost || a.order - b.order).splice(rank.cuts)
    }
    return cuts[n].filter(c => c.cost <= n * rank.dearest && c.cost <= cuts[n][0].cost + rank.margin).map(c => {
      for (var row = []; c.before; c = c.before) row.unshift(c.last)
      return row
    })
  }

  function piece(letters) {
    var w = words(letters.join(''))[0], t = find(w.key), one = letters.length === 1, s
    if (t >= 0 && (one ? /[aeiou]/ : /[aeiouy\d]/).test(w.key)) return { slot: slot(t, w), price: (one ? rank.single : rank.cost) + dir.weights[t] }
    if (letters.length > 2 && (s = typed(w))) return { slot: s, price: rank.cost + rank.keys + s.weight }
  }

  function prefixes(key) { return commonest(key, rank.prefix, rank.begun, t => t.startsWith(key)) }

  function mistakes(key, reach, quality) {
    return commonest(key, quality, rank.typos, t => Math.abs(t.length - key.length) <= reach && t.length > 1 && near(key, t, reach))
  }

  // commonest are the terms that fit and weigh least, in order of the alphabet.
  function commonest(key, quality, most, fits) {
    return dir.terms.map((text, term) => ({ text, term, fit: quality })).filter(a => a.text !== key && fits(a.text))
      .sort((a, b) => dir.weights[a.term] - dir.weights[b.term] || a.term - b.term).slice(0, most).sort((a, b) => a.term - b.term)
  }

  // near: at most so many mistakes lie between two words, a swap of neighbours counting one.
  function near(a, b, reach) {
    var before, last = [], row, least
    for (var j = 0; j <= b.length; j++) last.push(j)
    for (var i = 0; i < a.length; i++) {
      row = [least = i + 1]
      for (j = 0; j < b.length; j++) {
        var n = min(last[j] + (a[i] === b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if (i && j && a[i] === b[j - 1] && a[i - 1] === b[j]) n = min(n, before[j - 1] + 1)
        row.push(n)
        least = min(least, n)
      }
      if (least > reach) return false
      before = last
      last = row
    }
    return last[b.length] <= reach
  }

  // ---- The query: engine.go ---------------------------------------------------------------------------------------

  async function search(text) {
    var found = {}
    await open()
    var only = await numbers(text, found), all = words(text).slice(0, rank.words), best
    if (only && each(found)[0] || !all[0]) return answer(found)
    var q = { plain: true, known: {} }, long = all.length >= rank.told
    // tell looks for what was said in bags too; first only for how much of a story each document answers.
    async function tell(into) {
      q.bags = true
      await scoreAll(q, [q.told], into)
    }
    await understand(q, all)
    if (long) await tell({})
    q.bags = false
    await scoreAll(q, q.rows, found)
    best = top(found)
    if (best.cover < rank.enough || best.missing || best.link < rank.apart) await scoreAll(q, freer(q), found)
    best = top(found)
    if (!best.cover || best.missing && !long) await scoreAll(q, q.rows.slice(0, rank.deepRows), found, true)
    if (long || top(found).missing) await tell(found)
    if (only || each(found)[0]) return answer(found, 0, q.part)
    await scoreAll(q, farther(all), found)
    return answer(found, true)
  }

  function each(found) { return Object.values(found) }
  function better(a, b) { return b.score - a.score || a.doc - b.doc }
  function top(found) { return each(found).sort(better)[0] || { cover: 0, missing: true } }

  function answer(found, isNear, part) {
    var hits = each(found), most = max(...hits.map(h => h.cover))
    hits = hits.filter(h => h.cover * 100 >= most * rank.kept).sort(better)
    return { hits: hits, near: hits[0] && (isNear || hits[0].cover < rank.guess || hits[0].cover * 2 + hits[0].link < rank.sure), part: part }
  }

  async function understand(q, typed) {
    await needSayings(begun(typed))
    var all = usual(typed), rows = read(all), base = rows.shift().slots
    await needSayings(base)
    q.plain = typed.every(w => w.plain)
    q.age = ageOf(all)
    q.rows = [read(typed)[0], { slots: base, worth: rank.synonym }].concat(meanings(q, base), rows).slice(0, rank.rows)
    var signs = {}
    if (typed.length < rank.told) return
    ;[begun(typed), begun(all)].forEach(slots => {
      slots.forEach((s, at) => { sayings(s, (said, means) => { if (means[0] === '+' && run(slots, at, said) === said.length && (said[1] || s.spell === said[0].spell)) signs[means] = true }) })
    })
    // What the query asks to have done is looked for beside its words: deed.go.
    signs = begun(Object.keys(signs).map(sign => ({ key: sign, spell: sign, plain: true }))).map(s => made(s, rank.deed, s.alts))
    q.rows.concat(q.told).forEach(r => { r.slots = r.slots.concat(signs) })
  }

  // read gives the row of words, then those in which one of them is read otherwise.
  function read(all) {
    var ways = all.map((w, i) => {
      var way = readings(w, i === all.length - 1)
      if (way[0] && i && /^(cho|cua) (con|be|chau|toi|minh|em|vo|chong|bo|me|cha|ba|ong)$/.test(all[i - 1].key + ' ' + w.key)) way[0][0].weight = 1
      return way
    }), out = []
    function put(at, reading, worth) {
      var slots = []
      ways.forEach((way, i) => { slots = slots.concat(i === at ? reading : way[0] || []) })
      out.push({ slots, worth })
    }
    put(-1, 0, rank.asked)
    ways.forEach((way, i) => { way.slice(1).forEach(reading => { put(i, reading, rank.other) }) })
    return out
  }

  // begins are the terms of sayings: what only begins with the word that is still being typed is not what was said.
  function begins(slots) {
    var out = []
    slots.forEach(s => {
      s.alts.forEach(a => { if (dir.mark[a.term] === '*' && a.fit !== rank.prefix) out.push(a.term) })
    })
    return out
  }

  // needSayings promises those that begin with the words of slots.
  function needSayings(slots) { return need(begins(slots).map(term => shardOf('y', term))) }

  // sayings gives each that begins with the word of a slot.
  function sayings(s, take) {
    begins([s]).forEach(term => {
      line('y', term).slice(1).forEach(saying => {
        var cut = saying.indexOf('=')
        saying.slice(0, cut).split(',').forEach(said => { take(words(said), saying.slice(cut + 1)) })
      })
    })
  }

  function begun(all) { return all.filter(w => find(w.key) >= 0).map(w => slot(find(w.key), w)) }

  // usual puts the usual words for variants: variant.go.
  function usual(all) {
    var out = []
    for (var at = 0; at < all.length;) {
      var length = 0, best
      begun([all[at]]).forEach(s => {
        sayings(s, (said, means) => {
          if (means[0] === '~' && said.length > length && said.every((w, i) => {
            var x = all[at + i]
            return x && (x.spell === w.spell || said[1] && x.plain && x.key === w.key)
          })) { length = said.length; best = means }
        })
      })
      out = out.concat(length ? words(best) : all[at])
      at += length || 1
    }
    return out
  }

  // meanings are the rows with what people say put into the words of the office.
  function meanings(q, slots) {
    var all = [], spots, out = []
    for (var at = 0; at < slots.length;) {
      spots = saidAt(slots, at)
      all = all.concat(spots)
      at += spots[0] ? spots[0].at.length : 1
    }
    var asking = all.filter(asks), named = asking.length < all.length
    q.told = { slots: replace(slots, asking), worth: rank.tale }
    asking.forEach(s => { q.part = q.part || s.means[1] && s.means })
    function put(spots, light) { out.push({ slots: replace(slots, spots, light), worth: light ? rank.light : rank.synonym }) }
    function alone(s) { return [s].concat(asking) }
    if (all[0]) put(all)
    parted(slots, all).forEach(s => { put(alone(s)); put(alone(s), true) })
    if (named) put(all, true)
    if (all[1]) all.slice(0, rank.spots).forEach(s => { if (!asks(s)) put(alone(s)) })
    if (asking[0] && named) put(asking)
    return out
  }

  // asks: it is a word of asking, which means a part of the page or nothing, and no name.
  function asks(spot) { return spot.means[0] === '#' }

  function span(at, n) { return Array.from({ length: n }, (_, i) => at + i) }

  // saidAt: a word that ends one saying and begins another belongs to the other.
  function saidAt(slots, at) {
    var spots = synonymsAt(slots, at), last = spots[0] ? spots[0].at.length - 1 : 0
    if (!last) return spots
    var left = synonymsAt(slots, at, last), next = synonymsAt(slots, at + last)[0]
    return next && next.at[1] && !asks(next) && (next.at[last + 1] || left[0] && left[0].at.length === last) ? left : spots
  }

  function synonymsAt(slots, at, most) {
    var out = []
    sayings(slots[at], (said, means) => {
      var n = run(slots, at, said)
      if (/^[~+]/.test(means) || n < said.length || n > most || out[0] && n < out[0].at.length) return
      if (out[0] && n > out[0].at.length) out = []
      out.push({ at: span(at, n), means })
    })
    return out
  }

  function says(s, w) {
    return s && s.alts.some(a => dir.terms[a.term] === w.key) && (s.plain || s.spell === w.spell || s.key !== w.key)
  }

  function run(slots, at, said) {
    var n = 0
    while (n < said.length && says(slots[at + n], said[n])) n++
    return n
  }

  // parted are sayings in two parts, words between them or the second part first.
  function parted(slots, whole) {
    var out = []
    slots.forEach((s, at) => {
      sayings(s, (said, means) => {
        var where = said.length >= rank.halves && !/^[#~+]/.test(means) && lay(slots, at, said)
        if (where) out.push({ at: where.sort((a, b) => a - b), means })
      })
    })
    return out.filter(s => !whole.some(w => (asks(w) && w.at[1] || w.at.length >= s.at.length) && s.at.some(i => w.at.includes(i))))
      .sort((a, b) => b.at.length - a.at.length).slice(0, rank.parted)
  }

  function lay(slots, at, said) {
    var n = run(slots, at, said), all = said.length
    if (n === all) return span(at, n)
    for (; n; n--) {
      for (var gap = 0; gap <= rank.gap; gap++) {
        for (var from of [at + n + gap, at - gap - all + n]) {
          if (from >= 0 && (from > at || gap <= rank.turn) && run(slots, from, said.slice(n)) === all - n) return span(at, n).concat(span(from, all - n))
        }
      }
    }
  }

  function replace(slots, spots, light) {
    var out = [], said = {}, first = {}
    spots.forEach(s => {
      if (s.at.some(i => said[i])) return
      first[s.at[0]] = s
      s.at.forEach(i => { said[i] = true })
    })
    slots.forEach((s, i) => {
      if (first[i] && !asks(first[i])) out = out.concat(meant(first[i], slots))
      if (!said[i]) out.push(light && !s.first ? made(s, min(s.weight, rank.beside), s.alts) : s)
    })
    return out.slice(0, rank.words)
  }

  // meant are the slots of a meaning, which weighs at most so much more than what was said.
  function meant(spot, slots) {
    var out = begun(words(spot.means)), all = 0, most = 0
    out.forEach(s => { all += s.weight })
    spot.at.forEach(i => { most += slots[i].weight * rank.meant / 100 | 0 })
    if (all > most) out.forEach(s => { s.weight = max(1, s.weight * most / all | 0) })
    return out
  }

  // ageOf is the span of years that a query speaks of: age.go.
  function ageOf(all) {
    var m = /(?:(duoi|tren|tu) )?(?:du )?(\d{1,3})(?: tuoi)?(?: den (duoi )?(?:du )?(\d{1,3}))? tuoi( tro len)?/.exec(all.map(keyOf).join(' '))
    return m && (m[1] === 'duoi' ? [0, m[2] - 1] : [+m[2], m[4] ? m[4] - (m[3] ? 1 : 0) : m[1] || m[5] ? rank.oldest : +m[2]])
  }

  // freer are the rows with more that would do.
  function freer(q) {
    var base = q.rows[0].slots
    var slots = base.map((s, i) => {
      if (s.alts.length !== 1 || s.alts[0].fit !== rank.typed) return s
      var alts = s.alts
      if (i === base.length - 1) alts = alts.concat(prefixes(s.key))
      if (s.key.length >= rank.freer) alts = alts.concat(mistakes(s.key, 1, rank.typo))
      return made(s, s.weight, alts)
    })
    var out = [{ slots: slots, worth: rank.asked }], s = slots[0]
    if (slots.length === 1 && !s.first && s.key.length >= rank.short && q.plain && !dir.mark[s.alts[0].term]) out.push({ slots: [initials(s.key)], worth: rank.other })
    return out
  }

  function farther(all) {
    var slots = []
    all.forEach(w => {
      var alts = w.key.length >= rank.afar && mistakes(w.key, 2, rank.far)
      if (alts[0]) slots.push(choice(w, alts))
    })
    return [{ slots: slots, worth: rank.asked }]
  }

  // numbers looks for codes and telephone numbers, and promises whether the query is nothing else.
  async function numbers(text, found) {
    text = text.trim()
    var wanted = [], m = /(?:^|\D)(\d)[. ]?(\d{6})(?:\D|$)/.exec(text), only = /^[\d .+()/-]+$/.test(text)
    if (m) wanted.push(m[1] + m[2])
    if (only) {
      var digits = text.replace(/\D/g, '')
      if (/^\+84/.test(text)) digits = '0' + digits.slice(2)
      if (digits.length >= rank.digits) wanted.push(digits)
    }
    if (!dir.first.n[0]) wanted = []
    await need(wanted.map(numberShard))
    wanted.forEach(n => { number(n, found) })
    return only
  }

  function numberShard(n) { return shardOf('n', n) }

  function number(n, found) {
    var left = rank.numbers
    lines(numberShard(n)).forEach(line => {
      var known = line.split(':')
      if (!known[0].startsWith(n) || !left) return
      left--
      var doc = reader(known[1]).next()
      var score = rank.number - (known[0].length - n.length) * rank.digit + dir.popular[doc]
      if (!(score <= found[doc]?.score)) found[doc] = { doc: doc, score: score, cover: 1000, link: 1000 }
    })
  }

  // ---- Scores: score.go -------------------------------------------------------------------------------------------

  // scoreAll loads what the rows need and scores them one after the other.
  async function scoreAll(q, rows, found, withDeep) {
    var names = []
    rows.forEach(r => {
      r.slots.forEach((s, i) => {
        if (s.first) threes(s.first).forEach(at => { names.push(initialShard(s.first.substr(at, 3))) })
        s.alts.forEach(a => { held(q, a, letter => { names.push(shardOf(letter, a.term)) }) })
        if (withDeep) deepKeys(r.slots, i).forEach(key => { names.push('d' + deepHash(key) % dir.deep) })
      })
    })
    await need(names)
    rows.forEach(r => { score(q, r, withDeep, found) })
  }

  function score(q, row, withDeep, found) {
    var slots = row.slots, cover = new Int32Array(dir.docs), total = 0, docs
    if (!slots[0]) return
    var hits = slots.map(s => {
      var key = [s.first, s.spell, slots.length === 1, q.bags].concat(s.alts.map(a => a.term * 128 + a.fit)).join()
      return q.known[key] = q.known[key] || (s.first ? findInitials(s, slots.length === 1) : findTerms(q, s))
    })
    if (withDeep) hits = deep(slots, hits)
    hits.forEach((h, i) => {
      total += slots[i].weight
      for (var doc = dir.docs; doc--;) cover[doc] += slots[i].weight * h.fit[doc]
    })
    docs = candidates(cover, slots.length)
    docs.forEach(doc => {
      var h = best(q, row, hits, doc, total)
      h.score = h.score * row.worth / 100 | 0
      var spans = q.age && dir.ages[doc]
      if (spans) h.score = h.score * (spans.some(s => s[0] <= q.age[1] && q.age[0] <= s[1]) ? rank.ofAge : rank.unfit) / 100 | 0
      if (!(h.score <= found[doc]?.score)) {
        h.keys = slots
        found[doc] = h
      }
    })
    if (row.worth !== rank.tale || slots.length < rank.least) return
    q.share = cover.map(c => c * 10 / total)
    each(found).forEach(h => { h.score += q.share[h.doc] * rank.story })
  }

  // candidates are the documents worth scoring in full.
  function candidates(cover, words) {
    var most = max(...cover), docs = []
    cover.forEach((c, doc) => { if (most && c * 100 >= most * rank.kept) docs.push(doc) })
    if (docs.length <= rank.scored) return docs
    function likely(doc) { return dir.popular[doc] * rank.pop + (1000 * words / dir.size[doc] | 0) * rank.fill }
    return docs.sort((a, b) => cover[b] - cover[a] || likely(b) - likely(a)).slice(0, rank.scored)
  }

  function raise(quality, doc, to) { if (quality[doc] < to) quality[doc] = to }

  // held gives where a term stands: in names, and in bags when they are looked into.
  function held(q, a, take) {
    take('t')
    if (q.bags && a.fit !== rank.prefix && dir.weights[a.term] > 1) take('y')
  }

  // findTerms gives how well a slot's words do in each document, and what placesOf needs.
  function findTerms(q, s) {
    var h = { fit: new Uint8Array(dir.docs), terms: [] }
    s.alts.forEach(a => {
      held(q, a, letter => {
        var t = termOf(letter, a.term), worth = t.spells.map(spell => agree(q, s, a, spell))
        t.entries.forEach((list, form) => {
          for (var i = 0; i < list.length; i++) raise(h.fit, dir.owner[list[i]], worth[form])
        })
        h.terms.push({ places: t.places, worth: worth, exact: t.spells.map((spell, form) => worth[form] === rank.typed && spell === s.spell) })
      })
    })
    // The name of a field answers for the documents in it.
    dir.groups.forEach(g => {
      if (!s.alts.some(a => a.fit === rank.typed && g.keys.includes(dir.terms[a.term]))) return
      for (var doc = g.first; doc < g.end; doc++) raise(h.fit, doc, rank.inField)
    })
    return h
  }

  // placesOf are the places of a slot in a name.
  function placesOf(h, entry) {
    if (h.map) return h.map.get(entry) || []
    var out = []
    h.terms.forEach(t => {
      var list = t.places.get(entry) || []
      for (var i = 0; i < list.length; i += 2) out.push({ at: list[i + 1], width: 1, fit: t.worth[list[i]], exact: t.exact[list[i]] && entry < dir.bags })
    })
    return out
  }

  // termOf is a term read once: its spellings, the entries of each, and by entry pairs of spelling and place.
  function termOf(letter, term) {
    var id = letter + term
    if (!known[id]) {
      var text = line(letter, term)[0], t = known[id] = { spells: [], entries: [], places: new Map() }
      ;(text ? text.split(',') : []).forEach((text, form) => {
        var cut = text.indexOf(':'), list = []
        t.spells.push(text.slice(0, cut))
        t.entries.push(list)
        places(text, cut + 1, (entry, place) => {
          var here = t.places.get(entry)
          if (here) here.push(form, place)
          else t.places.set(entry, [form, place])
          list.push(entry)
        })
      })
    }
    return known[id]
  }

  // places reads pairs of entry and place.
  function places(text, from, take) {
    var r = reader(text, from), entry = 0
    while (r.more()) take(entry += r.next(), r.next())
  }

  // agree says how well a spelling in a name does for what was typed.
  function agree(q, s, a, spell) {
    if (a.fit !== rank.typed) return a.fit + (!s.plain && near(s.spell, spell, 2) ? rank.marked : 0)
    if (spell === s.spell) return rank.typed
    if (s.plain) return q.plain ? rank.typed : rank.among
    var typed = parts(s.spell), known = parts(spell)
    if (typed[0] === known[0]) return typed[1] ? rank.letters : rank.tone
    return typed[1] === known[1] ? rank.letters : rank.marks
  }

  function parts(spell) { return /^(.*?)([1-5]?)$/.exec(spell).slice(1) }

  // threes are where the threes of initials are looked up: side by side, the last one at the end.
  function threes(key) {
    var out = [], n = key.length - 3
    for (var at = 0; at < n; at += 3) out.push(at)
    out.push(n)
    return out
  }

  function initialShard(key) { return shardOf('i', key) }

  function findInitials(s, alone) {
    var h = { fit: new Uint8Array(dir.docs), map: new Map() }, chain = {}, list = threes(s.first)
    list.forEach((at, seen) => {
      var key = s.first.substr(at, 3) + ':'
      lines(initialShard(key.slice(0, 3))).forEach(line => {
        if (!line.startsWith(key)) return
        places(line, 4, (entry, place) => {
          var id = entry * rank.places + place - at
          if (place >= at && (chain[id] || 0) === seen) chain[id] = seen + 1
        })
      })
    })
    Object.keys(chain).forEach(id => {
      var at = id % rank.places, entry = (id - at) / rank.places, place = { at: at, width: s.first.length, fit: rank.typed, exact: true }
      if (chain[id] !== list.length || alone && at > rank.deepest) return
      h.map.set(entry, (h.map.get(entry) || []).concat(place))
      raise(h.fit, dir.owner[entry], rank.typed)
    })
    return h
  }

  function best(q, row, hits, doc, total) {
    var out = scoreEntry(q, row, hits, doc, doc, total);
    (dir.aliases[doc] || []).concat(q.bags ? dir.bags + doc : []).forEach(entry => {
      var h = scoreEntry(q, row, hits, doc, entry, total)
      h.score = h.score * rank.alias / 100 | 0
      if (h.score > out.score) out = h
    })
    return out
  }

  function scoreEntry(q, row, hits, doc, entry, total) {
    var slots = row.slots, c = align(slots, hits, entry), cover = 0, missing = false
    slots.forEach((s, i) => {
      var other = hits[i].fit[doc]
      if (!c.fit[i] && other > rank.inField && entry < dir.bags) other = other * rank.otherName / 100 | 0
      other = max(c.fit[i], other)
      if (!other && s.weight > 1 && s.key > '/') missing = true
      cover += s.weight * other
    })
    cover = cover * 10 / total | 0
    var link = !c.matched ? 0 : c.pairs ? 1000 * c.link / c.pairs | 0 : 1000
    var fill = min(1000, 1000 * c.matched / dir.size[entry] | 0) // none of a bag, which has no size
    var exact = 1000 * c.exact / total | 0
    var form = link * rank.link + fill * rank.fill // the looks of a name count less, the less of a story the document answers
    if (q.share && row.worth !== rank.tale) form -= form * (1000 - q.share[doc]) * rank.fade / (1000 * 100) | 0
    var score = cover * rank.cover + form + dir.popular[doc] * rank.pop + rank['kind' + groupOf(doc).kind]
    if (exact === 1000 && (row.worth === rank.asked || !q.plain && !q.share && row.worth !== rank.tale)) score += rank.all
    if (!q.plain) score += exact * rank.exact
    if (c.start) score += rank.start
    return { doc, score, cover, link: entry < dir.bags ? link : link >> 1, missing }
  }

  // align lays the slots on a name, the best places first, then those that stand together.
  function align(slots, hits, entry) {
    var c = { fit: [], exact: 0, link: 0, pairs: 0, matched: 0, start: false }, ways = [], where = []
    slots.forEach((s, i) => {
      c.fit.push(0)
      if (i) c.pairs += slots[i - 1].weight + s.weight
      var here = placesOf(hits[i], entry), most = 0
      if (!here[0]) return
      here.forEach(p => {
        most = max(most, p.fit)
        if (!p.at) c.start = true
      })
      var n = ways.length - 1, pair = n < 0 ? 0 : slots[where[n]].weight + s.weight
      ways.push(here.filter(p => p.fit === most).map(p => {
        var way = { place: p, link: 0, from: -1 }
        if (n >= 0) {
          ways[n].forEach((b, j) => {
            var l = b.link + together(b.place, p, pair, where[n] === i - 1)
            if (way.from < 0 || l > way.link) { way.link = l; way.from = j }
          })
        }
        return way
      }))
      where.push(i)
    })
    var n = ways.length - 1, last = 0
    if (n < 0) return c
    ways[n].forEach((w, j) => { if (w.link > ways[n][last].link) last = j })
    c.link = ways[n][last].link
    for (; n >= 0; n--) {
      var w = ways[n][last]
      c.fit[where[n]] = w.place.fit
      c.matched += w.place.width
      if (w.place.exact) c.exact += slots[where[n]].weight
      last = w.from
    }
    return c
  }

  function together(a, b, pair, next) {
    var gap = b.at - (a.at + a.width) % rank.places
    return gap < 0 ? 0 : !gap && next ? pair : pair * (gap <= rank.nearGap ? rank.nearby : rank.laterOn) / 100 | 0
  }

  // ---- Beyond the names: deep.go ----------------------------------------------------------------------------------

  function deepHash(key) {
    var h = 0x811c9dc5
    for (var i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193)
    return (h >>> 0) % 0x1000000
  }

  // deepKeys are the pair that begins at a slot, or the word when it is alone.
  function deepKeys(slots, i) {
    if (i >= rank.pairs || slots[i].first) return []
    if (slots.length === 1) return [slots[i].key]
    var next = slots[i + 1]
    return next && !next.first ? [slots[i].key + ' ' + next.key] : []
  }

  // deep gives the hits with what stands beyond the names: a pair answers for both its words.
  function deep(slots, hits) {
    var out = hits.map(h => ({ ...h, fit: h.fit.slice() }))
    slots.forEach((_, i) => {
      deepKeys(slots, i).forEach(key => {
        var hash = deepHash(key), wanted = hash / dir.deep | 0, r = reader(shards['d' + hash % dir.deep] || ''), at = 0
        while (at < wanted && r.more()) {
          at += r.next()
          for (var n = r.next(), doc = 0; n > 0; n--) {
            doc += r.next()
            if (at === wanted) out.slice(i, i + 2).forEach(h => { raise(h.fit, doc >> 1, doc & 1 ? rank.inFar : rank.inNear) })
          }
        }
      })
    })
    return out
  }

  // ---- What is shown ----------------------------------------------------------------------------------------------

  async function result(doc) {
    var name = 's' + (doc / dir.batch | 0)
    await need([name])
    var f = (lines(name)[doc % dir.batch] || '').split('\t'), g = groupOf(doc), kind = dir.kinds[g.kind].split(':')
    var file = words(f[0]).map(w => w.letters.map(l => l[0] === 'đ' ? 'd' : l[0]).join('')).join('-')
    var cut = /^(\d+):(.*)/.exec(f[1] || '')
    if (cut) file = file.slice(0, cut[1]) + cut[2].replace(/~/g, (f[2] || '').replace(/\./g, '-'))
    return {
      kind: kind[1], kindNumber: g.kind, group: g.name, name: f[0], code: f[2] || '', facts: f.slice(3),
      address: kind[0] + '/' + file + '.html',
    }
  }

  // keys are what a hit was found by, to be marked: keys of words, and initials.
  function keys(hit) {
    var out = { words: {}, initials: [] };
    (hit.keys || []).forEach(s => {
      if (s.first) out.initials.push(s.first)
      else if (s.weight > 1) s.alts.forEach(a => { out.words[dir.terms[a.term]] = true })
    })
    return out
  }

  // facets promises what documents can be filtered by: names of kind, field, level and office, and sets of audiences.
  async function facets() {
    await open()
    await need(['f'])
    var all = lines('f'), sets = [], r = reader(all[5] || ''), named = (n, of, doc) => all[n].split('\t')[value[all[of][doc]] - 1]
    while (r.more()) sets.push(r.next())
    return {
      kind: doc => dir.kinds[groupOf(doc).kind].split(':')[1],
      group: doc => groupOf(doc).name,
      level: doc => named(0, 3, doc),
      office: doc => named(2, 6, doc),
      audiences: all[1].split('\t').filter(Boolean),
      audience: (doc, n) => Boolean(sets[doc] >> n & 1),
      online: doc => all[4][doc] === '1',
    }
  }

  root.niemyet = niemyet
})(typeof window === 'undefined' ? globalThis : window)
