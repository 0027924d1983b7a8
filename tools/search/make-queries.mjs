// Writes queries.tsv: class, half, query, expected codes. The first answer is right when it is one of the codes.
//
//   node tools/search/make-queries.mjs ../shared/data > tools/search/queries.tsv
//
// Eight classes are made from names of the national export by rules, with a fixed seed; the others are written
// by hand: folk names and abbreviations in folk.tsv, sentences, ages and English in questions.tsv. Every second query of a class belongs to the half "held": nobody looks at its misses
// while tuning. A record of the same name as the expected one is as right as it.
import { readFileSync } from 'node:fs'
import path from 'node:path'

const data = process.argv[2] ?? '../shared/data'
const records = readFileSync(path.join(data, 'procedures-commune.jsonl'), 'utf8').trim().split('\n').map(line => JSON.parse(line))
const uses = {}
for (const list of ['citizens', 'business']) {
  for (const row of JSON.parse(readFileSync(path.join(data, `popularity-${list}.json`), 'utf8'))) {
    uses[row.TTHC_MA] = Math.max(uses[row.TTHC_MA] ?? 0, Number(row.WEIGHT) || 0)
  }
}

let seed = Number(process.env.SEED ?? 20261123)
const random = () => { seed = (Math.imul(seed, 1103515245) + 12345) >>> 0; return (seed >>> 8) / 2 ** 24 }
const pick = list => list[Math.floor(random() * list.length)]

const clean = s => s.normalize('NFC').replace(/[\u200b-\u200f\u00ad\uf000-\uf0ff]/g, '').replace(/\s+/g, ' ').trim()
const fold = s => s.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/đ/g, 'd')
const wordsOf = s => s.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
const bare = name => clean(name).replace(/^thủ tục /iu, '').replace(/[.;]$/, '')
const keyOf = name => wordsOf(fold(bare(name))).join(' ')

const codesByName = new Map()
for (const r of records) codesByName.set(keyOf(r.name), [...(codesByName.get(keyOf(r.name)) ?? []), r.code])
const expected = r => codesByName.get(keyOf(r.name)).join(' ')

// Citizens ask for what is used: half of the names come from the hundred most used, half from all.
const byUse = [...records].sort((a, b) => (uses[b.code] ?? 0) - (uses[a.code] ?? 0))
const few = (least, most) => r => { const n = wordsOf(bare(r.name)).length; return n >= least && n <= most }
function names(count, fits) {
  const used = byUse.slice(0, 120).filter(fits), all = records.filter(fits), out = new Map()
  while (out.size < count) {
    const r = pick(out.size % 2 ? all : used)
    out.set(keyOf(r.name), r)
  }
  return [...out.values()]
}

const marks = { '\u0301': 1, '\u0300': 2, '\u0309': 3, '\u0303': 4, '\u0323': 5 }
const shapes = { ă: ['aw', 'a8'], â: ['aa', 'a6'], ê: ['ee', 'e6'], ô: ['oo', 'o6'], ơ: ['ow', 'o7'], ư: ['uw', 'u7'], đ: ['dd', 'd9'] }

// keystrokes types a word as Telex (0) or VNI (1) with the tone at the end, as most people do.
function keystrokes(text, method) {
  return text.toLowerCase().normalize('NFC').split(' ').map(word => {
    let tone = '', out = ''
    for (const letter of word) {
      const parts = letter.normalize('NFD')
      const mark = [...parts].find(c => marks[c])
      if (mark) tone = method ? String(marks[mark]) : ' sfrxj'[marks[mark]]
      const base = [...parts].filter(c => !marks[c]).join('').normalize('NFC')
      out += shapes[base]?.[method] ?? base
    }
    return out + tone
  }).join(' ')
}

// mistake changes one word of five letters or more: a letter left out, doubled, swapped with the next, or hit beside.
function mistake(text) {
  const words = text.split(' ')
  const long = words.map((w, i) => [w, i]).filter(([w]) => /^[\p{L}]{5,}$/u.test(w))
  if (!long.length) return
  const [word, at] = pick(long)
  const c = [...word], i = 1 + Math.floor(random() * (c.length - 2))
  const beside = { a: 's', s: 'd', d: 'f', e: 'r', g: 'h', h: 'j', i: 'o', n: 'm', o: 'p', t: 'y', u: 'i' }
  const kind = Math.floor(random() * 4)
  if (kind === 0) c.splice(i, 1)
  else if (kind === 1) c.splice(i, 0, c[i])
  else if (kind === 2) [c[i], c[i + 1]] = [c[i + 1], c[i]]
  else c[i] = beside[c[i]] ?? 'k'
  const wrong = c.join('')
  if (wrong === word) return
  words[at] = wrong
  return words.join(' ')
}

const lines = [], count = {}
const seen = new Set()
function add(kind, query, codes) {
  if (!query || seen.has(query)) return
  seen.add(query)
  count[kind] = (count[kind] ?? 0) + 1
  lines.push([kind, count[kind] % 2 ? 'tune' : 'held', query, codes].join('\t'))
}

for (const r of names(44, few(2, 30))) add('ten', random() < 0.5 ? bare(r.name) : clean(r.name).toLowerCase(), expected(r))
for (const r of names(44, few(2, 14))) add('khong-dau', fold(bare(r.name)), expected(r))
for (const r of names(60, few(3, 12))) add('go-sai', mistake(random() < 0.5 ? bare(r.name).toLowerCase() : fold(bare(r.name))), expected(r))
for (const r of names(36, few(2, 12))) add('telex', keystrokes(wordsOf(bare(r.name)).join(' '), 0), expected(r))
for (const r of names(36, few(2, 12))) add('vni', keystrokes(wordsOf(bare(r.name)).join(' '), 1), expected(r))
for (const r of names(30, few(2, 7))) add('viet-lien', wordsOf(fold(bare(r.name))).join(''), expected(r))
for (const r of names(30, few(4, 9))) add('chu-dau', wordsOf(fold(bare(r.name))).map(w => w[0]).join(''), expected(r))
for (let i = 0; i < 44; i++) {
  // Three to five words that follow each other; right is every name that holds them.
  const words = wordsOf(clean(pick(i % 2 ? records : byUse.slice(0, 120)).name))
  const long = 3 + Math.floor(random() * 3), at = Math.floor(random() * Math.max(1, words.length - long))
  const part = words.slice(at, at + long).join(' ').toLowerCase()
  const holds = records.filter(r => ` ${keyOf('- ' + r.name)} `.includes(` ${fold(part)} `))
  if (words.length >= 3 && holds.length <= 12) add('mot-phan', i % 4 < 2 ? part : fold(part), holds.map(r => r.code).join(' '))
}
for (let i = 0; i < 24; i++) {
  const r = pick(records.filter(x => /^\d\.\d{6}$/.test(x.code)))
  add('ma', i % 2 ? r.code : r.code.replace('.', ''), r.code)
}
for (const line of ['folk.tsv', 'questions.tsv'].flatMap(file => readFileSync(new URL(file, import.meta.url), 'utf8').trim().split('\n'))) {
  if (line.startsWith('#')) continue // a code ~like_this is every name that holds the words
  const [kind, query, codes] = line.split('\t')
  add(kind, query, [...new Set(codes.split(' ').flatMap(code => {
    if (code[0] === '~') return records.filter(x => keyOf(x.name).includes(fold(code.slice(1).replace(/_/g, ' ')))).map(x => x.code)
    const r = records.find(x => x.code === code)
    return r ? codesByName.get(keyOf(r.name)) : [code]
  }))].join(' '))
}
for (const r of names(40, few(3, 10))) add('khong-dau', fold(bare(r.name)), expected(r))
for (const r of names(30, few(3, 12))) add('go-sai', mistake(bare(r.name).toLowerCase()), expected(r))
console.log('# class\thalf\tquery\texpected codes; made by make-queries.mjs')
console.log(lines.join('\n'))
