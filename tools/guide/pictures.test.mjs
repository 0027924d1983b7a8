// The guide's pictures are of the product as it is: the way through it can still be gone, each picture shown in the guide is taken
// on it, and has the size of the one in docs/hinh. New pictures: make pictures, then look at them.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { takePictures } from './pictures.mjs'

const docs = fileURLToPath(new URL('../../docs/', import.meta.url))

// differences are pictures of which one of three has none: the guide, its folder, the way gone just now.
export function differences(shown, kept, taken) {
  const all = new Set([...shown, ...kept, ...taken])
  return [...all].filter(name => ![shown, kept, taken].every(list => list.includes(name))).sort()
}

// sizeOf reads width and height of a JPEG from its frame header (ITU T.81, B.2.2).
function sizeOf(file) {
  const bytes = readFileSync(file)
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    if (bytes[at + 1] >= 0xc0 && bytes[at + 1] <= 0xc2) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)]
  }
  return []
}

test('the pictures of the guide', { timeout: 1800000 }, async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'niemyet-pictures-'))
  try {
    const taken = await takePictures(folder)
    const guide = readdirSync(docs).filter(name => name.endsWith('.md')).map(name => readFileSync(path.join(docs, name), 'utf8')).join('\n')
    const shown = [...guide.matchAll(/\]\(hinh\/([\w-]+\.jpg)\)/g)].map(([, name]) => name)
    assert.deepEqual(differences(shown, readdirSync(path.join(docs, 'hinh')), taken), [])
    for (const name of taken) assert.deepEqual(sizeOf(path.join(folder, name)), sizeOf(path.join(docs, 'hinh', name)), name)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a picture that is missing anywhere is told', () => {
  assert.deepEqual(differences(['a', 'b'], ['a', 'b'], ['a']), ['b'])
  assert.deepEqual(differences(['a'], ['a', 'old'], ['a']), ['old'])
  assert.deepEqual(differences(['a'], ['a'], ['a']), [])
})
