/* niemyet, kiosk: Vietnamese as it is typed, by Telex, VNI or plain letters.

     niemyetTelex.text(text, key, method)  a text after one more key; a key that ends a word gives back what is no Vietnamese
     niemyetTelex.type(word, key, method)  a word after one more key
     niemyetTelex.word(keys, method)       what a word's keys make; with true as third argument, once the word has ended
     niemyetTelex.off = true               leaves every key as it is, whatever the method (a visitor who reads English)
     niemyetTelex.methods                  telex, vni, plain

   Everything is in tables: what begins a syllable, what may follow (the capital letter carries the tone, in the spelling
   "hòa, thủy"), what a key does. A key marks a letter only if the outcome can be, or become, a syllable: of Vietnamese, or of
   a highland name (Đắk, Krông, Búk, R'lấp, M'nông); else it is a letter like any other. As soon as no syllable can come of a
   word, its keys are given back as they were typed: wifi, google, USB; so are the words of LOANS, of which one could come: visa. The same mark twice takes it off and leaves the key:
   "aaa" is "aa", "ass" is "as", "ww" is "w", "cuwongw" is "cuongw"; after that the key is a letter. Keys may come late
   ("tiengse", "dangd") and in any order. A word without vowels is an abbreviation: QDD is QĐ.

   generator/internal/vi/keyboard.go is the same in Go; a test types every syllable and every ward of the country with both. */
(root => {
  'use strict'
  var ONSETS = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ').concat('')
  var RIMES = ('A Ac Ach Ai Am An Ang Anh Ao Ap At Au Ay Ăc Ăm Ăn Ăng Ăp Ăt Âc Âm Ân Âng Âp Ât Âu Ây E Ec Em En Eng Eo Ep Et ' +
    'Ê Êch Êm Ên Êng Ênh Êp Êt Êu I Ia Ich Im In Inh Ip It Iu iÊc iÊm iÊn iÊng iÊp iÊt iÊu ' +
    'O Oa oAc oAch oAi oAm oAn oAng oAnh oAo oAp oAt oAu oAy oĂc oĂm oĂn oĂng oĂt Oc Oe oEm oEn oEng oEo oEt Oi Om On Ong oOc oOng Op Ot ' +
    'Ô Ôc Ôi Ôm Ôn Ông Ôp Ôt Ơ Ơi Ơm Ơn Ơp Ơt U Ua uÂn uÂng uÂt uÂy Uc uÊ uÊch uÊn uÊnh uÊt Ui Um Un Ung uƠ uÔc uÔi uÔm uÔn uÔng uÔt Up Ut ' +
    'Uy uYa uYch uyÊn uyÊt uYn uYnh uYp uYt uYu Ư Ưa Ưc Ưi Ưm Ưn Ưng Ưt Ưu ưƠc ưƠi ưƠm ưƠn ưƠng ưƠp ưƠt ưƠu ' +
    'Y Ya Ych Yn Ynh Yp Yt Yu yÊm yÊn yÊng yÊt yÊu').split(' ')
  // Highland names: onsets, what stands in the middle, what ends.
  var HIGH_ONSETS = ('mđr mdr chr ktr khl bh bl br dh dl dr đr gl gr hl hr jr kb kd kl km kn kp kr kt ml mn mr pl pn pr px rb rl rm rs rv sr tl ' +
    'j w y z').split(' ').concat(ONSETS)
  var HIGH_MIDDLES = 'A Ă Â E Ê I O Ô Ơ U Ư Y Ai Ao Au Ay Ei Ia iE iÊ iAo Ea Eo êÊ Oa êE Oi oAi oAo Ôi uÔi Ơi Ua uE uÊ Ui uO uÔ uY Ưa ưƠ yE Iu Âu Êu Eu'.split(' ')
  var HIGH_ENDS = ['', 'k', 'l', 'h', 'r', 'c', 'm', 'n', 'ng', 'nh', 'p', 't', 'ch']
  // Names and words of several syllables written as one.
  var WHOLE = ['đakrông', 'đăkrông', 'avương', 'sơmei', 'alô']
  // Words of other languages that people type at an office: their letters would make Vietnamese, or lose a double one.
  var LOANS = 'coffee golf massage messenger office offline passport password sofa taxi virus visa xerox zoom'.split(' ')
  var TONES = '\u0301\u0300\u0309\u0303\u0323' // sắc huyền hỏi ngã nặng, as VNI counts them
  var VOWELS = 'aăâeêioôơuưy'
  // What a mark makes of a letter; the first that gives a syllable is taken. "uo" becomes "ươ" when more follows.
  var MARKS = {
    hat: { a: 'â', ă: 'â', e: 'ê', o: 'ô', ơ: 'ô' },
    horn: { u: 'ư', o: 'ơ', ô: 'ơ' },
    breve: { a: 'ă', â: 'ă' },
    bar: { d: 'đ' },
  }
  var PLAIN = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' }
  // What a key does: a tone (0 takes it off) or marks, and on which letters.
  var KEYS = {
    telex: {
      s: { tone: 1 }, f: { tone: 2 }, r: { tone: 3 }, x: { tone: 4 }, j: { tone: 5 }, z: { tone: 0 },
      a: { marks: ['hat'], on: 'aă' }, e: { marks: ['hat'], on: 'e' }, o: { marks: ['hat'], on: 'oơ' }, d: { marks: ['bar'], on: 'd' },
      w: { marks: ['horn', 'breve'], on: 'uoôaâ', alone: 'ư' },
    },
    vni: {
      1: { tone: 1 }, 2: { tone: 2 }, 3: { tone: 3 }, 4: { tone: 4 }, 5: { tone: 5 }, 0: { tone: 0 },
      6: { marks: ['hat'], on: 'aăeoơ' }, 7: { marks: ['horn'], on: 'uoô' }, 8: { marks: ['breve'], on: 'aâ' }, 9: { marks: ['bar'], on: 'd' },
    },
    plain: {},
  }

  // begins: how a rime may begin; halfway: the same with marks still to come ("ien" on the way to "iên").
  var toneAt = {}, begins = { '': true }, halfway = { '': true }, onsetBegins = {}
  var high = { begins: { '': true }, halfway: { '': true }, whole: {}, toneAt: {}, onsetBegins: {} }
  var whole = { begins: {}, halfway: {} }

  function open(letters, plainTo, table, half) {
    for (var n = 1; n <= letters.length; n++) {
      table[letters.slice(0, n)] = true
      plainTo.forEach(left => {
        half[letters.slice(0, n).replace(/[ăâêôơưđ]/g, c => left.indexOf(c) < 0 ? PLAIN[c] : c)] = true
      })
    }
  }
  var LEFT = ['', 'ă', 'â', 'ê', 'ô', 'ơ', 'ư', 'ươ', 'đ', 'đô', 'đă', 'đơ', 'ăô']
  function carried(rime) {
    var letters = rime.toLowerCase(), at = 0
    while (at < rime.length && rime[at] === letters[at]) at++
    return at < rime.length ? at : rime.length - 1
  }
  RIMES.forEach(rime => {
    toneAt[rime.toLowerCase()] = carried(rime)
    open(rime.toLowerCase(), LEFT, begins, halfway)
  })
  HIGH_MIDDLES.forEach(middle => {
    HIGH_ENDS.forEach(end => {
      var rime = middle.toLowerCase() + end
      high.whole[rime] = Boolean(end) || !/^[iuy]E$/.test(middle)
      high.toneAt[rime] = end && /^[AEOIU][aeo]$/.test(middle) ? 1 : carried(middle) // Kroáng, but Krái
      open(rime, LEFT, high.begins, high.halfway)
    })
  })
  WHOLE.forEach(word => open(word, LEFT, whole.begins, whole.halfway))
  function starts(onsets, table) {
    onsets.forEach(onset => {
      for (var n = 0; n <= onset.length; n++) table[onset.slice(0, n)] = true
    })
  }
  starts(ONSETS, onsetBegins)
  starts(HIGH_ONSETS, high.onsetBegins)
  HIGH_ONSETS.sort((a, b) => b.length - a.length)

  // spelt tells whether an onset may stand before a rime: k, gh, ngh before e, ê, i, y, and c, g, ng before the others.
  function spelt(onset, rest) {
    var front = 'eêiy'.indexOf(rest[0]) >= 0
    if (!rest) return true
    if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front
    if (onset === 'c' || onset === 'ng') return !front
    return onset !== 'g' || !front || rest[0] === 'i'
  }

  // vietnamese tells whether letters without tone can become a syllable of the language, as they stand or with further marks.
  function vietnamese(letters, further) {
    var table = further ? halfway : begins
    return onsetBegins[letters] || ONSETS.some(onset => {
      var rest = letters.slice(onset.length)
      return letters.lastIndexOf(onset, 0) === 0 && table[rest] && spelt(onset, rest)
    })
  }

  function highland(letters, further) {
    var table = further ? high.halfway : high.begins
    return high.onsetBegins[letters] || HIGH_ONSETS.some(onset => letters.lastIndexOf(onset, 0) === 0 && table[letters.slice(onset.length)])
  }

  function possible(letters, further) {
    return vietnamese(letters, further) || highland(letters, further) || Boolean((further ? whole.halfway : whole.begins)[letters])
  }

  // carrier is the letter that takes the tone: as the tables have it, else the last vowel with a mark, else the last vowel.
  function carrier(letters) {
    var found = tableCarrier(ONSETS, toneAt, letters)
    if (found < 0) found = tableCarrier(HIGH_ONSETS, high.toneAt, letters)
    if (found >= 0) return found
    var marked = false
    for (var i = 0; i < letters.length; i++) {
      if (VOWELS.indexOf(letters[i]) < 0 || marked && !PLAIN[letters[i]]) continue
      found = i
      marked = Boolean(PLAIN[letters[i]])
    }
    return found
  }

  function tableCarrier(onsets, table, letters) {
    for (var i = 0; i < onsets.length; i++) {
      var rest = letters.slice(onsets[i].length)
      if (rest && letters.lastIndexOf(onsets[i], 0) === 0 && Object.prototype.hasOwnProperty.call(table, rest)) return onsets[i].length + table[rest]
    }
    return -1
  }

  // take takes a key or a letter with its marks apart: the letter without tone, the tone.
  function take(c) {
    var tone = 0
    var small = c.toLowerCase().normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, mark => {
      tone = TONES.indexOf(mark) + 1
      return ''
    }).normalize('NFC')
    return { letter: small, tone: tone, capital: c !== c.toLowerCase() }
  }

  function show(w) {
    var at = !w.tone ? -1 : w.at !== undefined && !possible(w.letters, true) ? w.at : carrier(w.letters)
    return w.letters.split('').map((c, i) => {
      if (i === at) c = (c + TONES[w.tone - 1]).normalize('NFC')
      return w.capitals[i] ? c.toUpperCase() : c
    }).join('')
  }

  function add(w, key) {
    var t = take(key)
    if (t.tone) {
      w.tone = t.tone
      w.at = w.letters.length
    }
    w.letters += t.letter
    w.capitals.push(t.capital)
    // "uơ" and "ưo" are halves of "ươ" when a letter follows.
    var both = w.letters.replace(/uơ(?=.)|ưo(?=.)/, 'ươ')
    if (both !== w.letters && !possible(w.letters) && possible(both)) w.letters = both
    return w
  }

  // undo leaves a key behind whose mark has been taken off; from now on that key is a letter.
  function undo(w, key) {
    w.undone += key.toLowerCase()
    return add(w, key)
  }

  function hasVowel(letters) { return letters.split('').some(c => VOWELS.indexOf(c) >= 0) }

  // A syllable that ends in a stop is spoken in two tones only.
  function speakable(letters, tone) { return !tone || tone === 1 || tone === 5 || !/(c|ch|p|t)$/.test(letters) }

  function setTone(w, tone, key) {
    if (!hasVowel(w.letters) || !possible(w.letters, true)) return add(w, key)
    // The r of Kar and M'gar: no hỏi on an open syllable that Vietnamese does not have.
    if (whole.halfway[w.letters + key.toLowerCase()]) return add(w, key) // Đakrông, its đ still to come or not
    if (key.toLowerCase() === 'r' && (w.high || !vietnamese(w.letters, true)) && VOWELS.indexOf(w.letters[w.letters.length - 1]) >= 0) return add(w, key)
    if (!tone) {
      if (!w.tone) return add(w, key)
      w.tone = 0
      return w
    }
    if (w.tone === tone) {
      w.tone = 0
      return undo(w, key)
    }
    if (!speakable(w.letters, tone)) return add(w, key)
    w.tone = tone
    return w
  }

  // marked tries a mark on each letter, the last first.
  function marked(letters, act, further) {
    if (act.marks[0] === 'horn') {
      var both = letters.replace(/(^|[^q])(uo|uô|ưo|uơ)(?=.)/, '$1ươ')
      if (both !== letters && possible(both)) return both
    }
    if (act.marks[0] === 'bar' && !hasVowel(letters) && letters[letters.length - 1] === 'd') return letters.slice(0, -1) + 'đ' // QĐ
    var tests = [vietnamese, possible]
    for (var t = 0; t < tests.length; t++) {
      for (var m = 0; m < act.marks.length; m++) {
        var table = MARKS[act.marks[m]]
        for (var i = letters.length - 1; i >= 0; i--) {
          if (act.on.indexOf(letters[i]) < 0 || !table[letters[i]]) continue
          var next = letters.slice(0, i) + table[letters[i]] + letters.slice(i + 1)
          if (tests[t](next, further)) return next
        }
      }
    }
    return ''
  }

  function setMark(w, act, key) {
    var next = marked(w.letters, act) || marked(w.letters, act, true)
    if (next) {
      w.letters = next
      w.alone = false
      return w
    }
    // The same mark again: take it off and leave the key. A w that was ư goes with it.
    if (w.alone && w.letters[w.letters.length - 1] === act.alone) {
      w.letters = w.letters.slice(0, -1)
      w.capitals.pop()
      return undo(w, key)
    }
    var own = act.marks.map(m => Object.keys(MARKS[m]).map(c => MARKS[m][c]).join('')).join('')
    if (act.alone !== undefined || act.marks[0] === 'horn') {
      var both = w.letters.replace('ươ', 'uo')
      if (both !== w.letters) {
        w.letters = both
        return undo(w, key)
      }
    }
    for (var i = w.letters.length - 1; i >= 0; i--) {
      var c = w.letters[i]
      if (!hasVowel(w.letters) && i < w.letters.length - 1) break // HĐND
      if (own.indexOf(c) >= 0 && act.on.indexOf(PLAIN[c]) >= 0) {
        w.letters = w.letters.slice(0, i) + PLAIN[c] + w.letters.slice(i + 1)
        return undo(w, key)
      }
    }
    if (act.alone && possible(w.letters + act.alone)) {
      w.alone = true
      return add(w, key === key.toLowerCase() ? act.alone : act.alone.toUpperCase())
    }
    return add(w, key)
  }

  // compose makes a word of its keys. lost: no syllable can come of it.
  function compose(keys, method, high) {
    var acts = KEYS[method] || KEYS.plain, w = { letters: '', tone: 0, capitals: [], undone: '', high: high }
    for (var i = 0; i < keys.length; i++) {
      var key = keys[i], act = acts[key.toLowerCase()]
      if (!act || w.literal || w.undone.indexOf(key.toLowerCase()) >= 0) add(w, key)
      else if (act.marks) setMark(w, act, key)
      else setTone(w, act.tone, key)
      if (!w.literal && hasVowel(w.letters) && (!possible(w.letters, true) || !speakable(w.letters, w.tone))) {
        if (!w.undone) {
          w.lost = true
          return w
        }
        w.literal = true // who has undone a mark means letters
      }
    }
    return w
  }

  // complete tells whether what has been composed is a word: a syllable with its tone, or an abbreviation.
  function complete(w) {
    if (!hasVowel(w.letters) || WHOLE.indexOf(w.letters) >= 0) return true
    var toned = w.tone === 1 || w.tone === 5 || !/(c|ch|p|t)$/.test(w.letters)
    return toned && (ONSETS.some(onset => {
      var rest = w.letters.slice(onset.length)
      return w.letters.lastIndexOf(onset, 0) === 0 && Object.prototype.hasOwnProperty.call(toneAt, rest) && spelt(onset, rest)
    }) || HIGH_ONSETS.some(onset => w.letters.lastIndexOf(onset, 0) === 0 && high.whole[w.letters.slice(onset.length)]))
  }

  // word is what keys make. Apostrophes and, where they mark nothing, digits part it: R'lấp, QĐ15.
  function word(keys, method, ended) {
    var parts = (method === 'telex' ? /^(.*['’ʼ0-9])?(.*)$/ : /^(.*['’ʼ])?(.*)$/).exec(keys)
    var head = parts[1] ? word(parts[1].slice(0, -1), method, true) + parts[1].slice(-1) : ''
    var w = compose(parts[2], method, /['’ʼ]$/.test(parts[1] || ''))
    if (w.lost || !parts[1] && method === 'telex' && LOANS.indexOf(keys.toLowerCase()) >= 0 || ended && !w.undone && !complete(w)) return head + parts[2]
    return head + show(w)
  }

  // memory is the text as it was left and the keys of its last word: what a word's letters cannot tell.
  var memory = { text: '', keys: '' }
  var LAST = /[^\s.,;:()\/"-]*$/

  function text(before, key, method) {
    var cut = LAST.exec(before).index
    var keys = memory.text === before ? memory.keys : before.slice(cut)
    if (self.off || method === 'plain' || !KEYS[method]) {
      memory = { text: before + key, keys: '' }
      memory.keys = memory.text.slice(LAST.exec(memory.text).index)
      return memory.text
    }
    if (LAST.exec(key).index) { // the word ends
      var after = before.slice(0, cut) + (memory.text === before ? word(keys, method, true) : before.slice(cut)) + key
      memory = { text: after, keys: '' }
      return after
    }
    memory = { text: before.slice(0, cut) + word(keys + key, method), keys: keys + key }
    return memory.text
  }

  var self = root.niemyetTelex = {
    methods: ['telex', 'vni', 'plain'],
    off: false,
    word: word,
    type: (w, key, method) => word(w + key, method),
    text: text,
  }
})(typeof self === 'undefined' ? globalThis : self)
