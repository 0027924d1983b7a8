// A loopback web server for a folder, as plain as the cheapest host unless it is to be a good one.
import { createServer } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.json': 'application/json', '.xml': 'application/xml',
  '.ico': 'image/x-icon', '.webmanifest': 'application/manifest+json', '.txt': 'text/plain; charset=utf-8',
}

// serveAnyRoot serves the folder at the root and, because 404.html names its files from the root of the real host,
// finds an unknown path by its end: /sub/css/site.css is css/site.css. For gates that look at single pages, one after the other: what
// the pages share, the browser keeps, and unpacks the letters once and not a page (half of the work of opening one).
export async function serveAnyRoot(folder) {
  return serve(folder, asked => {
    const parts = asked.split('/')
    for (let skip = 1; skip < parts.length; skip++) {
      const file = path.join(folder, ...parts.slice(skip))
      if (existsSync(file)) return file
    }
  }, '/', { sent: shared })
}

// shared lets a browser keep all but the pages.
function shared(asked, file, body) {
  const { headers } = plainly(asked, file, body)
  return { headers: file.endsWith('.html') ? headers : { ...headers, 'cache-control': 'max-age=3600' }, body }
}

// serveBelow serves the folder below a path ("/a/b/"), and all else is 404.
export async function serveBelow(folder, prefix) {
  return serve(folder, below(folder, prefix), prefix)
}

// serveMissing serves the folder below a path and, like a host that knows the site's page for lost addresses, answers every
// other path with it, under the policy that hosts send.
export async function serveMissing(folder, prefix) {
  const missing = await readFile(path.join(folder, '404.html'))
  const headers = {
    'content-type': types['.html'], 'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'",
  }
  return serve(folder, below(folder, prefix), prefix, { missing: { headers, body: missing } })
}

// serveAsHost serves the folder at the root as a good host does: it sends the headers of _headers, and compresses what is text.
export async function serveAsHost(folder) {
  const rules = headerRules(folder), inRoot = below(folder, '/')
  return serve(folder, asked => inRoot(asked.endsWith('/') ? asked + 'index.html' : asked), '/', { sent: (asked, file, data) => {
    const { headers } = plainly(asked, file, data)
    for (const [pattern, own] of rules) if (pattern.test(asked)) Object.assign(headers, own)
    return packable.test(file) ? { headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(data) } : { headers, body: data }
  } })
}

const packable = /\.(html|css|js|svg|json|xml|txt)$/

// headerRules reads _headers: [[pattern, {name: value, …}], …].
function headerRules(folder) {
  const file = path.join(folder, '_headers'), rules = []
  if (!existsSync(file)) return rules
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (/^\S/.test(line)) {
      const escaped = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
      rules.push([new RegExp('^' + escaped + '$'), {}])
    } else if (line.trim()) {
      const at = line.indexOf(':')
      rules.at(-1)[1][line.slice(0, at).trim().toLowerCase()] = line.slice(at + 1).trim()
    }
  }
  return rules
}

// below finds the files of the folder under a path, and nothing beside it.
const below = (folder, prefix) => asked => (asked.startsWith(prefix) ? path.join(folder, asked.slice(prefix.length)) : undefined)

// plainly is a file as it lies there.
const plainly = (asked, file, body) => ({ headers: { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' }, body })

// nothing is what most hosts say of an address that leads nowhere.
const nothing = { headers: { 'content-type': 'text/plain' }, body: '404' }

// serve returns {address, close}; find turns a path of the address into a file, sent says how that is sent.
async function serve(folder, find, prefix, { missing = nothing, sent = plainly } = {}) {
  const server = createServer(async (request, response) => {
    try {
      const asked = decodeURIComponent(new URL(request.url, 'http://x').pathname)
      const file = find(asked)
      if (!file?.startsWith(folder)) throw new Error('outside')
      const { headers, body } = sent(asked, file, await readFile(file))
      response.writeHead(200, headers)
      response.end(body)
    } catch {
      response.writeHead(404, missing.headers)
      response.end(missing.body)
    }
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${server.address().port}${prefix}`
  return {
    address,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
