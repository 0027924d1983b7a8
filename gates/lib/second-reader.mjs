// A second reader of calendars beside ical.js: Python's icalendar and recurring-ical-events (Debian's python3-recurring-ical-events).
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const python = '/usr/bin/python3' // Debian's own, which has Debian's packages
const script = fileURLToPath(new URL('../calendars.py', import.meta.url))

export const thereIsASecondReader = spawnSync(python, ['-c', 'import icalendar, recurring_ical_events']).status === 0

// secondReading gives for each file { uids: { uid: [sequence, lastModified] }, occurrences: ['20261105T053000 Title | Place'] }.
export function secondReading(files) {
  const { status, stdout, stderr } = spawnSync(python, [script, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(stderr.trim().split('\n').at(-1))
  return stdout.trim().split('\n').map(line => JSON.parse(line))
}
