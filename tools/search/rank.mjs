// Answers queries with the site's own script, outside a browser: node rank.mjs SCRIPT FOLDER < queries, one a line.
// For each it prints one line of JSON: near, part and hits, which are [[document, score], …]. The Go tests hold it against package search.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import path from 'node:path'
import vm from 'node:vm'

const [script, folder] = process.argv.slice(2)
vm.runInThisContext(readFileSync(script, 'utf8'), script)
const niemyet = globalThis.niemyet
niemyet.fetch = name => setImmediate(() => vm.runInThisContext(readFileSync(path.join(folder, `${name}.js`), 'utf8'), name))

for await (const query of createInterface({ input: process.stdin })) {
  const { hits, near, part } = await niemyet.search(query)
  console.log(JSON.stringify({ near, part, hits: hits.map(h => [h.doc, h.score]) }))
}
