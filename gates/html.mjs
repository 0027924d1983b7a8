// Every page and style sheet through the Nu HTML checker: no error, no warning. NIEMYET_EVERY=4 takes one page in four, for a
// site of thousands whose layouts are those of a site that is looked at whole.
import { spawn } from 'node:child_process'
import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { listFiles } from './lib/pages.mjs'
import { runAsCommand } from './lib/gate.mjs'

const jar = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url))

export async function check(folder, report) {
  const every = Number(process.env.NIEMYET_EVERY ?? 1)
  const pages = (await listFiles(folder, '.html')).filter((_, n) => n % every === 0)
  report.counts.pages = pages.length
  if (!pages.length) report.fault('.', 'no-pages', 'the folder holds no page')
  for (const message of await messagesOf(every > 1 ? pages.map(page => path.join(folder, page)) : [folder])) {
    const file = path.relative(folder, fileURLToPath(message.url))
    const rule = ruleOf(message, file)
    if (rule) report.fault(file, rule, `line ${message.lastLine ?? 1}: ${message.message} ${message.extract ?? ''}`)
  }
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
    const args = ['-Xss4m', '-jar', jar, '--skip-non-html', '--also-check-css', '--stdout', '--exit-zero-always', '--format', 'json', ...paths]
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
