// The day of a kiosk is seen to fail on a page that holds more with every minute.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from './kiosk-day.mjs'
import { Report } from './lib/gate.mjs'

const site = process.env.KIOSK ?? 'public'

async function rulesOf(folder, options) {
  const report = new Report()
  await check(folder, report, { hours: 4, ...options })
  return [...new Set(report.faults.map(fault => fault.rule))]
}

test('a page that holds more with every minute', async () => {
  const spoil = () => { setInterval(() => { (window.held ??= []).push(Array.from({ length: 5000 }, () => ({ more: Math.random() }))) }, 60000) }
  assert.deepEqual(await rulesOf(site, { spoil }), ['grows'])
})
