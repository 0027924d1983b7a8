// install.sh goes on without what is only wanted, names it, and stops for what is needed. Every program that it calls is one of ours.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const real = ['bash', 'dirname', 'sha256sum', 'cat', 'mkdir'].map(name => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
const needed = ['chromium', 'chromium-headless-shell', 'pdftotext', 'zbarimg', 'espeak-ng', 'opusenc', 'xmllint', 'git', 'gcc']
// An apt-get that knows no package of a pattern.
const lacks = 'for name; do case $name in PATTERN) echo "E: Unable to locate package $name" >&2; exit 100 ;; esac; done; exit 0'

function install(t, { lacking, without = [], user = 0 }) {
  const root = mkdtempSync(path.join(os.tmpdir(), 'niemyet-install-'))
  t.after(() => rmSync(root, { recursive: true }))
  const bin = path.join(root, 'bin')
  mkdirSync(bin)
  mkdirSync(path.join(root, 'gates'))
  for (const name of ['install.sh', 'package-lock.json']) copyFileSync(path.join(here, name), path.join(root, 'gates', name))
  for (const file of real) symlinkSync(file, path.join(bin, path.basename(file)))
  const program = (name, text) => writeFileSync(path.join(bin, name), `#!${real[0]}\n${text}\n`, { mode: 0o755 })
  for (const name of ['go', 'node', 'java', ...needed.filter(name => !without.includes(name))]) program(name, 'exit 0')
  program('npm', 'mkdir -p gates/node_modules')
  program('id', `echo ${user}`)
  program('apt-get', lacks.replace('PATTERN', lacking))
  program('sudo', 'exit 1') // it would have to ask
  return spawnSync(real[0], [path.join(root, 'gates', 'install.sh')], { encoding: 'utf8', env: { PATH: bin } })
}

test('a wanted package that the mirror lacks is named, and no failure', t => {
  const { status, stderr } = install(t, { lacking: 'rclone' })
  assert.equal(status, 0, stderr)
  assert.match(stderr, /there is no rclone: /)
})

test('a dead mirror takes nothing wanted away silently', t => {
  const { status, stderr } = install(t, { lacking: '*' })
  assert.equal(status, 0, stderr)
  for (const name of ['rsync', 'rclone', 'minisign']) assert.match(stderr, new RegExp(`there is no .*\\b${name}\\b`))
})

test('nobody is asked for a password for what is only wanted', t => {
  const { status, stderr } = install(t, { lacking: '-', user: 1000 })
  assert.equal(status, 0, stderr)
  assert.match(stderr, /there is no rsync rclone minisign/)
})

test('a needed package that the mirror lacks is a failure', t => {
  const { status, stderr } = install(t, { lacking: 'poppler-utils', without: ['pdftotext'] })
  assert.equal(status, 1)
  assert.match(stderr, /could not install .*poppler-utils/)
})
