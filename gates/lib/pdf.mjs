// What a PDF says, through poppler's tools. Lengths are in millimetres.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const millimetres = points => Number(points) * 25.4 / 72

// readPdf returns [{width, height, words: [{text, left, right, top, bottom}]}], one a page.
export async function readPdf(data) {
  return inScratch(data, async file => {
    const { stdout } = await run('pdftotext', ['-bbox', '-enc', 'UTF-8', file, '-'], { maxBuffer: 1 << 28 })
    return stdout.split('<page ').slice(1).map(page => {
      const [, width, height] = page.match(/width="([\d.]+)" height="([\d.]+)"/)
      const words = [...page.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<\/word>/g)]
        .map(([, left, top, right, bottom, text]) => ({
          text: unescape(text), left: millimetres(left), right: millimetres(right), top: millimetres(top), bottom: millimetres(bottom),
        }))
      return { width: millimetres(width), height: millimetres(height), words }
    })
  })
}

// picturesOf draws each page and writes OUT-1.png, OUT-2.png …
export async function picturesOf(data, out, dpi = 60) {
  return inScratch(data, file => run('pdftoppm', ['-png', '-r', String(dpi), file, out]))
}

// codesOf counts the QR codes that are read, page after page until there are as many as wanted, as a camera of few pixels sees
// them, at 100 dots an inch.
export async function codesOf(data, wanted) {
  return inScratch(data, async file => {
    const pages = Number((await run('pdfinfo', [file])).stdout.match(/Pages:\s+(\d+)/)[1])
    let count = 0
    for (let page = 1; page <= pages && count < wanted; page++) {
      await run('pdftoppm', ['-png', '-r', '100', '-f', String(page), '-singlefile', file, file])
      const { stdout } = await run('zbarimg', ['-q', '--raw', '--nodbus', '-Sdisable', '-Sqrcode.enable', `${file}.png`]).catch(error => {
        if (error.code === 4) return { stdout: '' } // nothing found
        throw error
      })
      count += stdout.split('\n').filter(Boolean).length
    }
    return count
  })
}

// wordlessOf counts the pictures in the tags of a PDF that have no words instead of them. Chromium writes tags plainly; only streams are packed.
export function wordlessOf(data) {
  return Buffer.from(data).toString('latin1').split('endobj').filter(object => /\/S\s*\/Figure\b/.test(object) && !/\/Alt\s*[<(]/.test(object)).length
}

async function inScratch(data, work) {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'niemyet-pdf-'))
  try {
    const file = path.join(scratch, 'page.pdf')
    await writeFile(file, data)
    return await work(file)
  } finally {
    await rm(scratch, { recursive: true })
  }
}

const unescape = text => text.replace(/&(lt|gt|quot|apos|amp|#(\d+));/g, (_, name, code) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }[name] ?? String.fromCodePoint(code)))
