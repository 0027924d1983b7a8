// Firefox, as far as paper goes: it is asked over its own wire, Marionette (a line of JSON behind its length), because the Firefox
// of a distribution is none that Playwright drives.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { patience, until } from './patience.mjs'

const program = process.env.NIEMYET_FIREFOX ?? 'firefox'

export const thereIsFirefox = spawnSync(program, ['--version']).status === 0

// openFirefox starts it with a folder of its own. print gives the PDF of an address on paper of so many millimetres, as its dialogue
// prints it: fitted to the width of the sheet, with the backgrounds.
export async function openFirefox() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'niemyet-firefox-'))
  await writeFile(path.join(folder, 'user.js'), 'user_pref("marionette.port", 0);\n') // any that is free
  const child = spawn(program, ['--headless', '--marionette', '--no-remote', '--profile', folder], { detached: true, stdio: 'ignore' })
  const ended = new Promise(done => child.on('exit', done))
  let wire
  const close = async () => {
    wire?.close()
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL')
    await ended
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  try {
    wire = wireTo(await portOf(folder, child))
    await wire.ask('WebDriver:NewSession')
  } catch (error) {
    await close()
    throw error
  }
  const print = async (address, { width, height }) => {
    await wire.ask('WebDriver:Navigate', { url: 'about:blank' }) // or another fragment of the page would not be read anew
    await wire.ask('WebDriver:Navigate', { url: address })
    const margin = { top: 0, bottom: 0, left: 0, right: 0 } // the page has its own
    const { value } = await wire.ask('WebDriver:Print', { background: true, shrinkToFit: true, page: { width: width / 10, height: height / 10 }, margin })
    return Buffer.from(value, 'base64')
  }
  return { print, close }
}

// portOf waits for the file in which Firefox says where it listens; it is there before it is written.
async function portOf(folder, child) {
  let port = 0
  await until(async () => {
    port = Number(await readFile(path.join(folder, 'MarionetteActivePort'), 'utf8').catch(() => 0))
    return port || child.exitCode !== null
  })
  if (!port) throw new Error(`Firefox did not say where it listens (exit ${child.exitCode})`)
  return port
}

// wireTo gives ask, which sends a command and gives what it comes to.
function wireTo(port) {
  const socket = net.connect(port, '127.0.0.1')
  const waiting = new Map()
  let heard = Buffer.alloc(0)
  let count = 0
  const fail = error => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('Firefox hung up')))
  socket.on('data', data => {
    heard = Buffer.concat([heard, data])
    for (let colon; (colon = heard.indexOf(':')) >= 0;) {
      const end = colon + 1 + Number(heard.subarray(0, colon))
      if (heard.length < end) return
      answer(JSON.parse(heard.subarray(colon + 1, end)))
      heard = heard.subarray(end)
    }
  })
  const answer = said => {
    if (!Array.isArray(said)) return // who it is
    const [, id, error, result] = said
    const { resolve, reject } = waiting.get(id)
    waiting.delete(id)
    if (error) reject(new Error(`${error.error}: ${error.message}`))
    else resolve(result)
  }
  const send = (name, params) => new Promise((resolve, reject) => {
    waiting.set(++count, { resolve, reject })
    const text = JSON.stringify([0, count, name, params])
    socket.write(`${Buffer.byteLength(text)}:${text}`)
  })
  const late = name => new Promise((_, reject) => { setTimeout(() => reject(new Error(`Firefox does not answer ${name}`)), patience).unref() })
  const ask = (name, params = {}) => Promise.race([send(name, params), late(name)])
  return { ask, close: () => socket.destroy() }
}
