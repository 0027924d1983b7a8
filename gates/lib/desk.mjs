// A desk of a clerk: a copy of a site with the form editor open on it, whose server can be stopped, killed and started again.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { unheard } from './complaints.mjs'
import { patience, until, within } from './patience.mjs'

const home = path.resolve(fileURLToPath(import.meta.url), '../../..')

export const day = '2026-11-23'
export const ward = { folder: 'examples/phuong', parts: ['.'] }
export const town = { folder: '.', parts: ['config.toml', 'content', 'static'] } // the shipped site

export const fresh = { unit: '24611' } // what niemyet init begins for a real ward

// preview starts niemyet serve over a source: the process, and its address once that is known.
export function preview(program, source, port = 0) {
  const server = spawn(program, ['serve', '--source', source, '--port', String(port), '--date', day])
  const address = new Promise((resolve, reject) => {
    let said = ''
    server.on('exit', code => reject(new Error(`niemyet serve ended with ${code}: ${said}`)))
    server.stderr.on('data', data => {
      said += data
      const at = said.match(/http:\/\/127\.0\.0\.1:\d+\//)
      if (at) resolve(at[0])
    })
  })
  return { server, address }
}

// recordsRead waits until a server has read the records: before that a page says how far it is, and asks again by itself.
export async function recordsRead(address) {
  while ((await fetch(address)).headers.has('retry-after')) await new Promise(done => setTimeout(done, 100))
}

// closed closes a window. Chromium that is busy never answers for a page whose server died under it, now and then; nothing
// that is asked here stands on it.
const closed = what => within(what.close(), patience)

// desk is a copy of a site, or a new one of a unit, with the editor open on it.
export async function desk(t, { bin, program, browser }, { folder, parts = [], unit } = ward) {
  const made = mkdtempSync(path.join(bin, 'desk-'))
  const root = unit ? path.join(made, 'trang') : made
  if (unit) assert.equal(spawnSync(program, ['init', root, '--unit', unit, '--date', day]).status, 0)
  for (const part of parts) cpSync(path.join(home, folder, part), path.join(root, part), { recursive: true })
  let server
  let port = 0
  const start = async () => {
    const began = preview(program, root, port)
    server = began.server
    port = Number(new URL(await began.address).port)
  }
  const read = () => recordsRead(`http://127.0.0.1:${port}/soan/`)
  const stop = () => new Promise(resolve => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve()
    server.on('exit', resolve)
    server.kill()
  })
  await start()
  await read()
  // First the pages go, which would complain of a server that is gone; it has written all when it is gone, and its folder can go too.
  t.after(async () => {
    browser.contexts().forEach(unheard)
    await Promise.all(browser.contexts().map(closed))
    await stop()
  })
  return {
    address: `http://127.0.0.1:${port}/soan/`,
    start: async () => { await start(); await read() },
    stop,
    // kill ends the server as a power cut does.
    kill: () => new Promise(resolve => { server.removeAllListeners('exit'); server.on('exit', resolve); server.kill('SIGKILL') }),
    rename: (name, to) => renameSync(path.join(root, 'content', name), path.join(root, 'content', to)),
    remove: name => rmSync(path.join(root, 'content', name)),
    read: name => readFileSync(path.join(root, 'content', name), 'utf8'),
    write: (name, text) => writeFileSync(path.join(root, 'content', name), text),
    check: (on = day) => spawnSync(program, ['check', '--source', root, '--date', on], { encoding: 'utf8' }),
    // shows waits until a page of the preview has some words: a change is read a moment after it is written.
    shows: async (at, words) => {
      const text = async () => (await fetch(`http://127.0.0.1:${port}/${at}`)).text()
      assert.ok(await until(async () => words.test(await text())), `${at} never has ${words}`)
    },
    has: name => existsSync(path.join(root, 'content', name)),
  }
}
