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
  const { all, folder, rest } = asked(name)
  if (rest.length) misused(`${name}.mjs [--all] FOLDER`)
  await run([name], all, ([report]) => check(folder, report))
}

// runTogether runs check(folder, gates) for the gates that the command names after the folder: each {looks, report}.
export async function runTogether(name, known, check) {
  const { all, folder, rest } = asked(name)
  const strange = rest.find(gate => !known[gate])
  if (strange || !rest.length) misused(`${name}.mjs [--all] FOLDER GATE…, of ${Object.keys(known).join(', ')}`)
  await run(rest, all, reports => check(folder, rest.map((gate, i) => ({ looks: known[gate], report: reports[i] }))))
}

function misused(usage) {
  console.error(`usage: node gates/${usage}`)
  process.exit(2)
}

// asked is what the command line says: the folder of the pages, whether all faults are to be told, and the rest.
function asked(name) {
  const args = process.argv.slice(2)
  const [folder, ...rest] = args.filter(arg => arg !== '--all')
  if (!folder || folder.startsWith('-')) misused(`${name}.mjs [--all] FOLDER`)
  if (!existsSync(folder)) {
    console.error(`${name}: there is no folder ${folder}: build the site first (make site)`)
    process.exit(2)
  }
  return { all: args.includes('--all'), folder: path.resolve(folder), rest }
}

// run does work(reports), a report a gate, tells what each has found, and ends the program.
async function run(names, all, work) {
  const began = performance.now()
  const reports = names.map(() => new Report())
  try {
    await work(reports)
  } catch (error) {
    console.error(`${names}: ${error.stack ?? error}`)
    process.exit(2)
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  names.forEach((name, i) => tell(name, reports[i], all, seconds))
  process.exit(reports.some(report => report.faults.length) ? 1 : 0)
}

function tell(name, report, all, seconds) {
  const allowed = report.allow(allowancesFor(name))
  print(report.faults, all)
  const counts = Object.entries(report.counts).map(([what, count]) => `${count} ${what}`)
  console.log(`${name}: ${[`${report.faults.length} faults`, `${allowed} allowed`, ...counts, `${seconds} s`].join(', ')}`)
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
