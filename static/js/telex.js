/* niemyet, kiosk: Vietnamese as it is typed, by Telex, VNI or plain letters.

     niemyetTelex.type(word, key, method)  the word after one more key
     niemyetTelex.text(text, key, method)  the same at the end of a text
     niemyetTelex.methods                  telex, vni, plain

   Everything is in tables: what begins a syllable, what may follow (the capital letter carries the tone, in the spelling
   "hòa, thủy"), what a key does. A key marks a letter only if the outcome can be, or become, a Vietnamese syllable; else it is
   a letter like any other. The same mark twice takes it off and leaves the key: "aaa" is "aa", "ass" is "as". Keys may come
   late ("tiengse", "dangd") and in any order. The word is all there is to remember, so deleting a letter needs no rule.
   generator/internal/vi tests it with every syllable of the language. */
(root => {
  'use strict'
  var ONSETS = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ').concat('')
  var RIMES = ('A Ac Ach Ai Am An Ang Anh Ao Ap At Au Ay Ăc Ăm Ăn Ăng Ăp Ăt Âc Âm Ân Âng Âp Ât Âu Ây E Ec Em En Eng Eo Ep Et ' +
    'Ê Êch Êm Ên Êng Ênh Êp Êt Êu I Ia Ich Im In Inh Ip It Iu iÊc iÊm iÊn iÊng iÊp iÊt iÊu ' +
    'O Oa oAc oAch oAi oAm oAn oAng oAnh oAo oAp oAt oAu oAy oĂc oĂm oĂn oĂng oĂt Oc Oe oEm oEn oEng oEo oEt Oi Om On Ong oOc oOng Op Ot ' +
    'Ô Ôc Ôi Ôm Ôn Ông Ôp Ôt Ơ Ơi Ơm Ơn Ơp Ơt U Ua uÂn uÂng uÂt uÂy Uc uÊ uÊch uÊn uÊnh uÊt Ui Um Un Ung uƠ uÔc uÔi uÔm uÔn uÔng uÔt Up Ut ' +
    'Uy uYa uYch uyÊn uyÊt uYn uYnh uYp uYt uYu Ư Ưa Ưc Ưi Ưm Ưn Ưng Ưt Ưu ưƠc ưƠi ưƠm ưƠn ưƠng ưƠp ưƠt ưƠu ' +
    'Y Ya Ych Yn Ynh Yp Yt Yu yÊm yÊn yÊng yÊt yÊu').split(' ')
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
  RIMES.forEach(rime => {
    var letters = rime.toLowerCase(), at = 0
    while (rime[at] === letters[at]) at++
    toneAt[letters] = at
    for (var n = 1; n <= letters.length; n++) {
      begins[letters.slice(0, n)] = true
      ;['', 'ă', 'â', 'ê', 'ô', 'ơ', 'ư', 'ươ'].forEach(left => {
        halfway[letters.slice(0, n).replace(/[ăâêôơư]/g, c => left.indexOf(c) < 0 ? c : PLAIN[c])] = true
      })
    }
  })
  ONSETS.forEach(onset => {
    for (var n = 0; n <= onset.length; n++) onsetBegins[onset.slice(0, n)] = true
  })

  // possible tells whether letters without tone can become a syllable, as they stand or with further marks.
  function possible(letters, further) {
    var table = further ? halfway : begins
    return onsetBegins[letters] || ONSETS.some(onset => letters.lastIndexOf(onset, 0) === 0 && table[letters.slice(onset.length)])
  }

  // carrier is the letter that takes the tone: as the table has it, else the last vowel with a mark, else the last vowel.
  function carrier(letters) {
    for (var i = 0; i < ONSETS.length; i++) {
      var rest = letters.slice(ONSETS[i].length)
      if (rest && letters.lastIndexOf(ONSETS[i], 0) === 0 && rest in toneAt) return ONSETS[i].length + toneAt[rest]
    }
    var found = -1, marked = false
    for (i = 0; i < letters.length; i++) {
      if (VOWELS.indexOf(letters[i]) < 0 || marked && !PLAIN[letters[i]]) continue
      found = i
      marked = Boolean(PLAIN[letters[i]])
    }
    return found
  }

  // take takes a word apart: letters without tone, the tone, which letters are capitals.
  function take(word) {
    var w = { letters: '', tone: 0, capitals: [] }
    word.normalize('NFC').split('').forEach(c => {
      var small = c.toLowerCase(), tone = 0
      small = small.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, mark => {
        tone = TONES.indexOf(mark) + 1
        return ''
      }).normalize('NFC')
      if (tone) {
        w.tone = tone
        w.at = w.letters.length
      }
      w.capitals.push(c !== c.toLowerCase())
      w.letters += small
    })
    return w
  }

  function join(w) {
    var at = !w.tone ? -1 : w.at !== undefined && !possible(w.letters, true) ? w.at : carrier(w.letters)
    return w.letters.split('').map((c, i) => {
      if (i === at) c = (c + TONES[w.tone - 1]).normalize('NFC')
      return w.capitals[i] ? c.toUpperCase() : c
    }).join('')
  }

  function add(w, key) {
    w.letters += key.toLowerCase()
    w.capitals.push(key !== key.toLowerCase())
    // "uơ" and "ưo" are halves of "ươ" when a letter follows.
    var whole = w.letters.replace(/uơ(?=.)|ưo(?=.)/, 'ươ')
    if (whole !== w.letters && !possible(w.letters) && possible(whole)) w.letters = whole
    return w
  }

  function hasVowel(letters) { return letters.split('').some(c => VOWELS.indexOf(c) >= 0) }

  // A syllable that ends in a stop is spoken in two tones only.
  function speakable(letters, tone) { return tone === 1 || tone === 5 || !/(c|ch|p|t)$/.test(letters) }

  function setTone(w, tone, key) {
    if (!hasVowel(w.letters) || !possible(w.letters, true)) return add(w, key)
    if (!tone) {
      if (!w.tone) return add(w, key)
      w.tone = 0
      return w
    }
    if (w.tone === tone) {
      w.tone = 0
      return add(w, key)
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
    for (var m = 0; m < act.marks.length; m++) {
      var table = MARKS[act.marks[m]]
      for (var i = letters.length - 1; i >= 0; i--) {
        if (act.on.indexOf(letters[i]) < 0 || !table[letters[i]]) continue
        var next = letters.slice(0, i) + table[letters[i]] + letters.slice(i + 1)
        if (possible(next, further)) return next
      }
    }
    return ''
  }

  function setMark(w, act, key) {
    var next = marked(w.letters, act) || marked(w.letters, act, true)
    if (next) {
      w.letters = next
      return w
    }
    // The same mark again: take it off and leave the key.
    var own = act.marks.map(m => Object.keys(MARKS[m]).map(c => MARKS[m][c]).join('')).join('')
    var bases = act.on
    for (var i = w.letters.length - 1; i >= 0; i--) {
      var c = w.letters[i]
      if (own.indexOf(c) >= 0 && bases.indexOf(PLAIN[c]) >= 0) {
        w.letters = w.letters.slice(0, i) + PLAIN[c] + w.letters.slice(i + 1)
        return add(w, key)
      }
    }
    if (act.alone && possible(w.letters + act.alone)) return add(w, key === key.toLowerCase() ? act.alone : act.alone.toUpperCase())
    return add(w, key)
  }

  function type(word, key, method) {
    var act = (KEYS[method] || KEYS.plain)[key.toLowerCase()], w = take(word)
    if (!act) return join(add(w, key))
    return join(act.marks ? setMark(w, act, key) : setTone(w, act.tone, key))
  }

  root.niemyetTelex = {
    methods: ['telex', 'vni', 'plain'],
    type: type,
    text: (text, key, method) => {
      var cut = /[^\s.,;:()\/"-]*$/.exec(text).index
      return text.slice(0, cut) + type(text.slice(cut), key, method)
    },
  }
})(typeof self === 'undefined' ? globalThis : self)
