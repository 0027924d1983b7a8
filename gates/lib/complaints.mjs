// What a page complains of while a test works with it. A listener that throws fails the file and no test, and says nothing: the words
// are kept, and the test they belong to fails with them when it ends.
import assert from 'node:assert/strict'

// complaints listens to a page until listening ends: to errors of scripts, to errors in the console but for what is expected there, and to
// requests of an address that is not allowed.
export function complaints(t, page, { expected = /$^/, allowed = /^/ } = {}) {
  const heard = []
  page.on('pageerror', error => heard.push(error.message))
  page.on('console', message => {
    if (message.type() !== 'error') return
    const { url } = message.location() // without its host where something is expected: a port is a number too
    if (!expected.test(`${message.text()} ${url.replace(/^\w+:\/\/[^/]*/, '')}`)) heard.push(`${message.text()} ${url}`)
  })
  page.on('request', request => { if (!allowed.test(request.url())) heard.push(`asks for ${request.url()}`) })
  t.after(() => assert.deepEqual(heard, []))
}

// unheard ends listening: what a page says while it is closed is of no test.
export const unheard = context => { for (const page of context.pages()) for (const event of ['pageerror', 'console', 'request']) page.removeAllListeners(event) }
