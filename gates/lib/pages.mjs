// The pages of a built folder, and which of them stand for the rest.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

// listFiles returns the slash paths of all files with the extension, in order.
export async function listFiles(folder, extension) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile() && entry.name.endsWith(extension))
    .map(entry => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).split(path.sep).join('/'))
    .sort()
}

// readPages returns {file, medium, layout, size, tables, redirect} of every page.
export async function readPages(folder) {
  const pages = []
  for (const file of await listFiles(folder, '.html')) {
    const text = await readFile(path.join(folder, file), 'utf8')
    pages.push({
      file,
      medium: attribute(text, 'data-medium'),
      layout: attribute(text, 'data-layout'),
      size: text.length,
      tables: text.split('<table').length - 1,
      redirect: /<meta[^>]+http-equiv=["']?refresh/i.test(text),
    })
  }
  return pages
}

// attribute finds a value on <html> or <body>; a minifier may have taken the quotes.
function attribute(text, name) {
  for (const [tag] of text.matchAll(/<(?:html|body)\b[^>]*>/gi)) {
    const match = tag.match(new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i'))
    if (match) return match[1] ?? match[2] ?? match[3]
  }
  return ''
}

// examples chooses, of each medium and layout, the first page, the longest and the one with the most tables.
export function examples(pages) {
  const groups = new Map()
  for (const page of pages.filter(page => !page.redirect)) {
    const key = `${page.medium} ${page.layout}`
    groups.set(key, groups.get(key) ?? [])
    groups.get(key).push(page)
  }
  const chosen = new Set()
  for (const group of groups.values()) {
    chosen.add(group[0])
    chosen.add(group.reduce((most, page) => (page.size > most.size ? page : most)))
    chosen.add(group.reduce((most, page) => (page.tables > most.tables ? page : most)))
  }
  return [...chosen]
}
