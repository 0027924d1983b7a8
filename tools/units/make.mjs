// Makes the table of provinces and communes that the program carries:
//
//	node tools/units/make.mjs COMMUNES OLD-NAMES DAY > generator/internal/units/units.txt
//
// COMMUNES is the list of thanglequoc/vietnamese-provinces-database (MIT): 34 provinces with their communes and codes.
// OLD-NAMES is the list of vanducng/don-vi-hanh-chinh-2025: which former units each commune was made of.
// DAY is the state of COMMUNES, 2026-04-30. Which former province a commune lay in stands in former-provinces.tsv.
//
// Nothing is taken that does not match: a commune without former names, or former names without a commune, end the run.
// `go test ./generator/internal/units` tells whether the table is what this makes, when the lists are on the machine.
import { readFileSync } from 'node:fs'

const [communesFile, oldNamesFile, day] = process.argv.slice(2)
if (!day) throw new Error('usage: node tools/units/make.mjs COMMUNES OLD-NAMES DAY')

const tone = '[\\u0300\\u0301\\u0303\\u0309\\u0323]'
const openSyllable = new RegExp(`(?<![qQ])([oO](?=[ae])|[uU](?=y))([aey])(${tone})(?![\\p{L}\\p{M}])`, 'gu')
/** nfc composes letters, and puts tones where laws and the resolutions of 2025 have them: Khánh Hòa, where the list writes Khánh Hoà. */
const nfc = (text) => text.normalize('NFD').replace(openSyllable, '$1$3$2').normalize('NFC').replace(/\s+/g, ' ').trim()
const bare = (text) => nfc(text).replace(/^(Tỉnh|Thành phố|Thủ đô|Xã|Phường|Đặc khu) /iu, '')
/** fold drops marks: lists write Thanh Hoá and Thanh Hóa, R'Moan and R’Moan. */
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/[^a-z0-9]+/g, ' ').trim()

/** provinceNames are short names of the second list. */
const provinceNames = { 'tp hcm': 'ho chi minh' }

/** formerUnits joins what a comma inside brackets had cut in two, and drops how much of a unit was taken. */
function formerUnits (list) {
  const whole = []
  for (const part of list) {
    const open = whole.length > 0 ? (whole.at(-1).match(/\(/g) ?? []).length - (whole.at(-1).match(/\)/g) ?? []).length : 0
    if (open > 0) whole[whole.length - 1] += ', ' + part
    else whole.push(part)
  }
  return [...new Set(whole.map(formerUnit).filter(Boolean))]
}

function formerUnit (text) {
  let name = nfc(text).replace(/\s*\((một )?phần[^)]*\)?/gu, '').replace(/\s+\)/g, ')').trim()
  name = name.charAt(0).toUpperCase() + name.slice(1)
  // A town's or a district's name in brackets tells units of one name apart and stays.
  return /^(Xã|Phường|Thị trấn|Huyện) \S/u.test(name) ? name : ''
}

const former = readFileSync(new URL('former-provinces.tsv', import.meta.url), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'))
const formerOf = (code) => {
  const row = former.find(([from, to]) => from <= code && code <= to)
  if (!row) throw new Error('no former province has the code ' + code)
  return row
}

const provinces = JSON.parse(readFileSync(communesFile, 'utf8'))
const merged = JSON.parse(readFileSync(oldNamesFile, 'utf8'))
for (const u of merged.units) {
  u.in = provinceNames[fold(u.province)] ?? fold(u.province)
  u.name = fold(u.new_name)
}
const used = new Set()
const lines = []
let count = 0
for (const province of provinces) {
  const units = merged.units.filter((u) => u.in === fold(bare(province.FullName)))
  const rows = province.Wards.map((ward) => {
    const alike = units.filter((u) => u.name === fold(bare(ward.FullName)))
    const same = alike.length > 1 ? alike.filter((u) => nfc(u.new_name) === bare(ward.FullName)) : alike
    if (same.length !== 1) throw new Error(`${ward.FullName}, ${province.FullName}: ${same.length} lists of former units`)
    used.add(same[0])
    const name = nfc(ward.FullName)
    return { code: ward.Code, name: name.charAt(0).toUpperCase() + name.slice(1), former: formerUnits(same[0].old_units), of: formerOf(ward.Code) }
  }).sort((a, b) => a.code < b.code ? -1 : 1)
  lines.push('', `[${province.Code}]\t${nfc(province.FullName)}`)
  let at = ''
  for (const row of rows) {
    if (at !== row.of[2]) lines.push(`(${row.of[3]})\t${at = row.of[2]}`)
    lines.push([row.code, row.name, row.former.join('; ')].join('\t').trimEnd())
    count++
  }
}
if (used.size !== merged.units.length) throw new Error('former units of no commune: ' + merged.units.filter((u) => !used.has(u)).map((u) => u.new_name))

process.stdout.write(`# Provinces and communes of Viet Nam, two tiers since 1 July 2025. Made by tools/units/make.mjs; do not edit by hand.
# state: ${day}
# units: ${provinces.length} provinces, ${count} communes
# source: thanglequoc/vietnamese-provinces-database (MIT); codes by QĐ 19/2025/QĐ-TTg
# source: vanducng/don-vi-hanh-chinh-2025, former units, ${merged.metadata.last_updated}
# source: tools/units/former-provinces.tsv, former provinces and area codes
#
# [code]	province
# (area code)	former province that the communes below lay in
# code	commune	former units; …
`)
process.stdout.write(lines.join('\n') + '\n')
