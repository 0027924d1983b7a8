// The day of a kiosk is seen to fail: on a page that holds more with every minute, and on a worker that never gives way.
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
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

test('a worker that never gives way', async () => {
  const own = mkdtempSync(path.join(os.tmpdir(), 'niemyet-kiosk-day-'))
  try {
    cpSync(path.join(site, 'kiosk'), own, { recursive: true })
    const worker = path.join(own, 'kiosk-worker.js'), text = readFileSync(worker, 'utf8')
    writeFileSync(worker, text.replace('self.skipWaiting()', '0'))
    assert.notEqual(readFileSync(worker, 'utf8'), text)
    assert.deepEqual((await rulesOf(own)).sort(), ['copies', 'old'])
  } finally {
    rmSync(own, { recursive: true })
  }
})
