// The day of a kiosk is seen to fail on a page that holds more with every minute, and on those that keep something of who stood there.
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

test('a page that keeps on the disk what was looked for', async () => {
  const spoil = () => { addEventListener('input', event => { localStorage.setItem('last', event.target.value) }, true) }
  assert.deepEqual(await rulesOf(site, { spoil }), ['remembers'])
})

// What was wiped comes back: a copy of the visit that outlives it.
test('a page that brings back what was wiped', async () => {
  const spoil = () => {
    addEventListener('DOMContentLoaded', () => { if (sessionStorage.kept) window.name = sessionStorage.kept })
    addEventListener('pagehide', () => { if (window.name) sessionStorage.kept = window.name })
  }
  assert.ok((await rulesOf(site, { spoil })).includes('remembers'))
})

test('a search that keeps no words has nothing to wipe', async () => {
  const spoil = () => { Object.defineProperty(window, 'name', { get: () => '', set: () => {} }) }
  assert.deepEqual(await rulesOf(site, { spoil }), ['unmarked'])
})

test('the kiosk as it is', async () => { assert.deepEqual(await rulesOf(site, { hours: 4 }), []) })
