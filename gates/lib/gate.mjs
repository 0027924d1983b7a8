// A gate is a command that takes a folder of built pages: one line a fault, exit 1 if there was one.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { allowancesFor } from './allowances.mjs'

// shown is how many faults of one rule are printed unless --all is given.
const shown = 20

// A Report gathers what a gate finds.
export class Report {
  faults = []
  counts = {}

  // file is the path inside the folder.
  fault(file, rule, message) {
    this.faults.push({ file, rule, message: String(message).replace(/\s+/g, ' ').trim() })
  }

  // allow takes out the faults that may pass and says how many there were.
  allow(allowances) {
    const before = this.faults.length
    this.faults = this.faults.filter(fault => !allowances.some(allowance => allowance.covers(fault)))
    return before - this.faults.length
  }
}

// runAsCommand runs check(folder, report, options) when the module itself was started, and not when a test imports it.
export async function runAsCommand(moduleUrl, name, check) {
  if (moduleUrl !== pathToFileURL(process.argv[1]).href) return
  const args = process.argv.slice(2)
  const all = args.includes('--all')
  const [folder, ...rest] = args.filter(arg => arg !== '--all')
  if (!folder || rest.length || folder.startsWith('-')) {
    console.error(`usage: node gates/${name}.mjs [--all] FOLDER`)
    process.exit(2)
  }
  if (!existsSync(folder)) {
    console.error(`${name}: there is no folder ${folder}: build the site first (make site)`)
    process.exit(2)
  }
  const began = performance.now()
  const report = new Report()
  try {
    await check(path.resolve(folder), report)
  } catch (error) {
    console.error(`${name}: ${error.stack ?? error}`)
    process.exit(2)
  }
  const allowed = report.allow(allowancesFor(name))
  print(report.faults, all)
  const counts = Object.entries(report.counts).map(([what, count]) => `${count} ${what}`)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${name}: ${[`${report.faults.length} faults`, `${allowed} allowed`, ...counts, `${seconds} s`].join(', ')}`)
  process.exit(report.faults.length ? 1 : 0)
}

function print(faults, all) {
  const perRule = new Map()
  for (const { file, rule, message } of faults) {
    const count = (perRule.get(rule) ?? 0) + 1
    perRule.set(rule, count)
    if (all || count <= shown) console.log(`${file}: ${rule}: ${message}`)
  }
  for (const [rule, count] of perRule) {
    if (!all && count > shown) console.log(`… and ${count - shown} more: ${rule} (--all shows them)`)
  }
}
