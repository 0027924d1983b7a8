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

// gallery begins the layout of what shows one component in every state: it is no page of a site and no sheet that is printed, has
// made-up texts as long as can be, a made-up code, and a frame that no page gives it. Gates that look at how a whole page reads, or
// how a sheet breaks, leave it out.
const gallery = /^gallery(-|$)/

// A shelf of the gallery shows once more, many on a page, the components that have a page for each of them.
const shelf = /^gallery-shelf-/
const one = /^gallery-one-/

// onShelves leaves out the pages of single components where shelves show them, for gates that measure each element where it stands and to
// which it is the same what else is on the page. (Package gallery holds that every example of such a page is on a shelf.)
export const onShelves = pages => pages.some(page => page.shelf) ? pages.filter(page => !one.test(page.layout)) : pages

// offShelves leaves out the shelves, for gates that ask something of the page as a whole, such as where each of its words came to be.
export const offShelves = pages => pages.filter(page => !page.shelf)

// readPages returns {file, medium, layout, paper, gallery, shelf, size, tables, redirect} of every page.
export async function readPages(folder) {
  const pages = []
  for (const file of await listFiles(folder, '.html')) {
    const text = await readFile(path.join(folder, file), 'utf8')
    const layout = attribute(text, 'data-layout')
    pages.push({
      file,
      medium: attribute(text, 'data-medium'),
      layout,
      paper: attribute(text, 'data-paper'),
      gallery: gallery.test(layout),
      shelf: shelf.test(layout),
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

// examples chooses, of each medium, layout and paper, the first page, the longest and the one with the most tables.
export function examples(pages) {
  const groups = new Map()
  for (const page of pages.filter(page => !page.redirect)) {
    const key = `${page.medium} ${page.layout} ${page.paper}`
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
