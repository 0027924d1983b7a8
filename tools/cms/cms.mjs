// Loads a CMS configuration in the real bundle of Sveltia CMS and tells what is wrong with it.
// The bundle, its texts and its schema come from the pinned package; nothing is asked of another machine.
import { createServer } from 'node:http'
import { createReadStream, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import Ajv from 'ajv'
import { parse } from 'yaml'
import { newContext, openBrowser } from '../../gates/lib/browser.mjs'
import { patience } from '../../gates/lib/patience.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const bundle = path.join(here, 'node_modules/@sveltia/cms')
const page = '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>CMS</title></head><body><script src="/sveltia-cms.js"></script></body></html>'

// forTest keeps the files in the browser instead of a Git host.
export function forTest(config) {
  return config.replace(/^backend:\n(?: .*\n)+/m, 'backend:\n  name: "test-repo"\n')
}

const schema = JSON.parse(readFileSync(path.join(bundle, 'schema/sveltia-cms.json'), 'utf8'))
const validate = new Ajv({ strict: false, logger: false }).compile(schema)
const widgets = new Set(Object.values(schema.definitions).flatMap((d) => d.properties?.widget?.const ?? d.properties?.widget?.enum ?? []))

// bySchema holds the configuration against the schema that the package ships. The schema
// lets any name pass for a widget, because sites may register their own; we register none.
export function bySchema(config) {
  const wrong = []
  const parsed = parse(config)
  if (!validate(parsed)) wrong.push(...validate.errors.slice(0, 3).map((e) => `${e.instancePath} ${e.message}`))
  const walk = (fields, at) => {
    for (const f of fields) {
      if (!widgets.has(f.widget)) wrong.push(`${at}.${f.name}: there is no widget ${f.widget}`)
      walk(f.fields ?? (f.field ? [f.field] : []), `${at}.${f.name}`)
    }
  }
  for (const c of parsed.collections) walk(c.fields, c.name)
  return wrong
}

function serve(config) {
  const server = createServer((request, answer) => {
    const name = request.url.split('?')[0]
    const files = { '/': ['text/html', page], '/config.yml': ['text/yaml', config] }
    if (files[name]) {
      answer.setHeader('content-type', files[name][0] + '; charset=utf-8')
      answer.end(files[name][1])
    } else if (name === '/sveltia-cms.js') {
      answer.setHeader('content-type', 'text/javascript')
      createReadStream(path.join(bundle, 'dist/sveltia-cms.js')).pipe(answer)
    } else {
      answer.statusCode = 404
      answer.end()
    }
  })
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)))
}

// open loads the CMS; errors are what it says on its console of the configuration.
export async function open(config) {
  const server = await serve(config)
  const browser = await openBrowser({ full: true })
  const context = await newContext(browser)
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url())
    const file = url.hostname === 'unpkg.com' && url.pathname.match(/^\/@sveltia\/cms(?:@[\d.]+)?\/([\w./-]+)$/)
    if (file && !file[1].includes('..')) return route.fulfill({ path: path.join(bundle, file[1]) })
    return url.hostname === '127.0.0.1' ? route.continue() : route.abort()
  })
  const tab = await context.newPage()
  const errors = []
  tab.on('pageerror', (e) => errors.push(e.message))
  tab.on('console', (m) => {
    if (m.type() === 'error' && !m.text().startsWith('Failed to load resource')) errors.push(m.text())
  })
  await tab.goto(`http://127.0.0.1:${server.address().port}/`)
  const enter = tab.getByRole('button', { name: /kho mã nguồn thử nghiệm/ })
  await Promise.race([enter.waitFor({ timeout: patience }).catch(() => {}), waitFor(() => errors.length > 0)])
  return {
    tab,
    errors,
    enter: () => enter.click(),
    async close() {
      await browser.close()
      server.close()
    },
  }
}

export async function waitFor(test, timeout = patience) {
  for (const end = Date.now() + timeout; Date.now() < end; ) {
    if (await test()) return true
    await new Promise((done) => setTimeout(done, 50))
  }
  return false
}

// files are what the CMS has written in the browser: name and text. A file that goes while it is looked at, such as the
// browser's own half-written copy, is not one.
export const files = (tab) =>
  tab.evaluate(async () => {
    const out = {}
    const walk = async (folder, at) => {
      for await (const [name, entry] of folder.entries()) {
        if (entry.kind === 'directory') await walk(entry, at + name + '/')
        else {
          const text = await entry.getFile().then((file) => file.text()).catch((gone) => (gone.name === 'NotFoundError' ? null : Promise.reject(gone)))
          if (text !== null) out[at + name] = text
        }
      }
    }
    await walk(await navigator.storage.getDirectory(), '')
    return out
  })
