// A loopback web server for a folder, as plain as the cheapest host.
import { createServer } from 'node:http'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.json': 'application/json', '.xml': 'application/xml',
  '.ico': 'image/x-icon', '.webmanifest': 'application/manifest+json',
}

// serveAnyRoot serves the folder at the root and, because 404.html names its files from the root of the real host,
// finds an unknown path by its end: /sub/css/site.css is css/site.css. For gates that look at single pages.
export async function serveAnyRoot(folder) {
  return serve(folder, asked => {
    const parts = asked.split('/')
    for (let skip = 1; skip < parts.length; skip++) {
      const file = path.join(folder, ...parts.slice(skip))
      if (existsSync(file)) return file
    }
  }, '/')
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
  return serve(folder, below(folder, prefix), prefix, { headers, body: missing })
}

// below finds the files of the folder under a path, and nothing beside it.
const below = (folder, prefix) => asked => (asked.startsWith(prefix) ? path.join(folder, asked.slice(prefix.length)) : undefined)

// serve returns {address, close}; find turns a path of the address into a file.
async function serve(folder, find, prefix, missing = { headers: { 'content-type': 'text/plain' }, body: '404' }) {
  const server = createServer(async (request, response) => {
    try {
      const file = find(decodeURIComponent(new URL(request.url, 'http://x').pathname))
      if (!file?.startsWith(folder)) throw new Error('outside')
      const data = await readFile(file)
      response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
      response.end(data)
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
