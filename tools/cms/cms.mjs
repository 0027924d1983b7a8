// Loads a CMS configuration in the real bundle of Sveltia CMS and tells what is wrong with it.
// The bundle, its texts and its schema come from the pinned package; nothing is asked of another machine.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import Ajv from 'ajv'
import { parse } from 'yaml'
import { newContext, openBrowser } from '../../gates/lib/browser.mjs'
import { patience, until } from '../../gates/lib/patience.mjs'
import { hosted } from './host.mjs'

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

// open loads the CMS; errors are what it says on its console of the configuration.
export async function open(config) {
  const host = await hosted(page, config, path.join(bundle, 'dist'))
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
  await tab.goto(host.address)
  const enter = tab.getByRole('button', { name: /kho mã nguồn thử nghiệm/ })
  await Promise.race([enter.waitFor({ timeout: patience }).catch(() => {}), until(() => errors.length > 0)])
  return {
    tab,
    errors,
    enter: () => enter.click(),
    async close() {
      await browser.close()
      host.close()
    },
  }
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
