// The faults that may pass, each with its reason: gates/allow.json, shared with the Go gate.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const listFile = fileURLToPath(new URL('../allow.json', import.meta.url))

export function allowancesFor(gate, list = JSON.parse(readFileSync(listFile, 'utf8'))) {
  for (const entry of list) {
    if (!entry.gate || !entry.rule || (entry.reason ?? '').trim().length < 15) {
      throw new Error(`${listFile}: an entry needs a gate, a rule and a reason in words: ${JSON.stringify(entry)}`)
    }
  }
  return list.filter(entry => entry.gate === gate).map(entry => ({
    ...entry,
    covers: fault => entry.rule === fault.rule &&
      (!entry.file || matches(entry.file, fault.file)) &&
      (!entry.contains || fault.message.includes(entry.contains)),
  }))
}

// matches knows * (not over a slash), like Go's path.Match.
function matches(pattern, file) {
  const escaped = pattern.split('*').map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${escaped.join('[^/]*')}$`).test(file)
}
