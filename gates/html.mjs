// The pages and style sheets through the Nu HTML checker: no error, no warning. Of a layout with hundreds of pages, such as the answers
// to codes on sheets, one page in four is taken. NIEMYET_EVERY=4 takes one in four of all, for a site of thousands whose layouts are
// those of a site that is looked at whole.
import { spawn } from 'node:child_process'
import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { listFiles, readPages } from './lib/pages.mjs'
import { runAsCommand } from './lib/gate.mjs'

const jar = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url))

export async function check(folder, report) {
  const every = Number(process.env.NIEMYET_EVERY ?? 1)
  const all = await readPages(folder)
  const pages = (every > 1 ? all.filter((_, n) => n % every === 0) : thinned(all)).map(page => page.file)
  report.counts.pages = pages.length
  if (!pages.length) return report.fault('.', 'no-pages', 'the folder holds no page')
  const styles = every > 1 ? [] : await listFiles(folder, '.css')
  for (const message of await messagesOf([...pages, ...styles].map(file => path.join(folder, file)))) {
    const file = path.relative(folder, fileURLToPath(message.url))
    const rule = ruleOf(message, file)
    if (rule) report.fault(file, rule, `line ${message.lastLine ?? 1}: ${message.message} ${message.extract ?? ''}`)
  }
}

// thinned takes one page in four of a layout that has hundreds.
export function thinned(pages, hundreds = 200) {
  const counted = new Map()
  const key = page => `${page.medium} ${page.layout}`
  for (const page of pages) counted.set(key(page), (counted.get(key(page)) ?? 0) + 1)
  const seen = new Map()
  return pages.filter(page => {
    const nth = seen.get(key(page)) ?? 0
    seen.set(key(page), nth + 1)
    return counted.get(key(page)) < hundreds || nth % 4 === 0
  })
}

// ruleOf leaves out the checker's remarks that are neither errors nor warnings.
function ruleOf({ type, subType }, file) {
  const language = file.endsWith('.css') ? 'css' : 'html'
  if (type === 'info') return subType === 'warning' ? `${language}-warning` : ''
  return type === 'error' ? `${language}-error` : 'checker-failed'
}

// The checker's answer goes to a file: on a bad day it is far larger than a pipe likes.
async function messagesOf(paths) {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'niemyet-html-'))
  try {
    const answer = path.join(scratch, 'vnu.json')
    const out = await open(answer, 'w')
    // The compiler for long runs does not pay for itself in a minute, nor do threads that collect its garbage.
    const args = ['-Xss4m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', jar, '--skip-non-html', '--also-check-css', '--stdout', '--exit-zero-always', '--format', 'json', ...paths]
    const code = await new Promise((resolve, reject) =>
      spawn('java', args, { stdio: ['ignore', out.fd, 'inherit'] }).on('error', reject).on('exit', resolve))
    await out.close()
    if (code !== 0) throw new Error(`the checker stopped with code ${code}`)
    return JSON.parse(await readFile(answer, 'utf8')).messages
  } finally {
    await rm(scratch, { recursive: true })
  }
}

await runAsCommand(import.meta.url, 'html', check)
