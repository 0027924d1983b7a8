// Makes the table of how often procedures are used that the program carries:
//
//	node tools/usage/make.mjs DAY LIST… > generator/internal/usage/usage.txt
//
// A LIST is what the portal counts of online filings, [{"TTHC_MA": code, "WEIGHT": uses}, …]: one for citizens, one for
// businesses (makecolour/SongGio, MIT, December 2025). A code in both keeps the greater number: they count the same uses.
import { readFileSync } from 'node:fs'

const [day, ...lists] = process.argv.slice(2)
if (lists.length === 0) throw new Error('usage: node tools/usage/make.mjs DAY LIST…')

const uses = new Map()
for (const list of lists) {
  for (const { TTHC_MA: code, WEIGHT: weight } of JSON.parse(readFileSync(list, 'utf8'))) {
    if (/^\d\.\d{6,7}$/.test(code) && Number(weight) > 0) uses.set(code, Math.max(uses.get(code) ?? 0, Math.trunc(Number(weight))))
  }
}
const rows = [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
process.stdout.write(`# Uses of procedures on the national portal, the most used first. Made by tools/usage/make.mjs; do not edit by hand.
# state: ${day}
# source: makecolour/SongGio (MIT), lists for citizens and for businesses
# code	uses
` + rows.map((row) => row.join('\t') + '\n').join(''))
