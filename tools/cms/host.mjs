// A host on this machine alone: a page that opens a CMS, its configuration, and the scripts of the bundle that the page asks for.
import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'

export async function hosted(page, config, bundle) {
  const made = { '/': ['text/html', page], '/config.yml': ['text/yaml', config] }
  const server = createServer((request, answer) => {
    const name = request.url.split('?')[0]
    if (made[name]) {
      answer.setHeader('content-type', made[name][0] + '; charset=utf-8')
      answer.end(made[name][1])
      return
    }
    const file = createReadStream(path.join(bundle, path.basename(name)))
    answer.setHeader('content-type', 'text/javascript')
    file.on('error', () => { answer.statusCode = 404; answer.end() })
    file.pipe(answer)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }
}
