// Opens records in the real bundle of Decap CMS, with a configuration of ours and the files in its own test backend, which keeps
// them in the page. Nothing is asked of another machine.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import { newContext, openBrowser } from '../../gates/lib/browser.mjs'
import { until } from '../../gates/lib/patience.mjs'
import { hosted } from './host.mjs'

const dist = fileURLToPath(new URL('node_modules/decap-cms/dist', import.meta.url))

// treeOf is a folder as the backend wants it: { folder: { file: { content } } }.
const treeOf = folder => Object.fromEntries(readdirSync(folder, { withFileTypes: true }).map(entry => {
  const at = path.join(folder, entry.name)
  return [entry.name, entry.isDirectory() ? treeOf(at) : { content: readFileSync(at, 'utf8') }]
}))

const pageOf = tree => '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>CMS</title>' +
  `<script>window.repoFiles = ${JSON.stringify(tree).replaceAll('<', '\\u003c')}</script></head>` +
  '<body><script src="/decap-cms.js"></script></body></html>'

// openDecap loads the CMS over the records of a site and signs in.
export async function openDecap (config, site) {
  const host = await hosted(pageOf({ content: treeOf(path.join(site, 'content')) }), config, dist)
  const browser = await openBrowser({ full: true })
  const tab = await (await newContext(browser)).newPage()
  const close = async () => { await browser.close(); host.close() }
  try {
    await tab.goto(host.address)
    await tab.getByRole('button', { name: 'Đăng nhập' }).click()
    await tab.getByRole('navigation').first().waitFor()
  } catch (error) {
    await close()
    throw error
  }
  return { tab, close, edit: (...what) => edit(tab, host.address, ...what) }
}

// edit opens a record, writes a text into a field of it, publishes it, and gives the file as the CMS wrote it.
async function edit (tab, home, { kind, folder, slug, key, text }) {
  const file = () => tab.evaluate(([folder, name]) => window.repoFiles.content[folder][name].content, [folder, slug + '.md'])
  const before = await file()
  await tab.goto(`${home}#/collections/${kind}`)
  await tab.locator('[id*="-field-"]').first().waitFor({ state: 'detached' }) // the form of the record before
  await tab.goto(`${home}#/collections/${kind}/entries/${slug}`)
  await tab.locator(`[id^="${key}-field-"]`).fill(text)
  await tab.getByRole('button', { name: 'Công bố', exact: true }).click()
  await tab.getByRole('menuitem', { name: 'Công bố ngay', exact: true }).click()
  if (!await until(async () => await file() !== before)) throw new Error(`${slug} was not written`)
  return file()
}
