// How long a visitor waits for the search: from the last letter to the results on the screen, over whole questions, on a slow machine.
//
//   node tools/search/pace.mjs [--site .cache/national] [--slow 4] [--questions 40] [--only page|kiosk] [--profile]
//
// It is a bench and judges nothing. What is told is time of the page's main thread by the processor's own count, which other programs
// on this machine do not lengthen; the slowing is counted in, for it keeps the processor busy. Waiting (the pause of 120 ms after a
// letter, a shard on its way) is not in it. Three times of each question, drawn evenly from stories.tsv and queries.tsv:
//
//   first    the question put into a fresh page whose index is not there yet: directory and shards read, answer, results laid out
//   typing   the same page, word by word, with a pause after each word: an answer for each
//   again    the whole question once more, everything loaded
//   nothing  no letter at all: what the measuring itself costs, which is in each of the others
//
// --profile tells the functions of search.js and the pages by their own time, of all three together.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { newContext, openBrowser } from '../../gates/lib/browser.mjs'
import { serveAsHost } from '../../gates/lib/server.mjs'

const here = import.meta.dirname
const { values: option } = parseArgs({ options: {
  site: { type: 'string', default: '.cache/national' }, slow: { type: 'string', default: '4' }, questions: { type: 'string', default: '40' },
  only: { type: 'string' }, profile: { type: 'boolean', default: false },
} })
const site = path.resolve(option.site)
if (!existsSync(path.join(site, 'tim-kiem.html'))) {
  console.log(`skipped: there is no site in ${site}`)
  process.exit(4)
}

// wholeQuestions are so many questions of six words and more, evenly from the lists.
function wholeQuestions(most) {
  const all = ['stories.tsv', 'queries.tsv'].flatMap(file => readFileSync(path.join(here, file), 'utf8').split('\n'))
    .filter(line => line && !line.startsWith('#')).map(line => line.split('\t')[2]).filter(text => text.split(' ').length >= 6)
  return Array.from({ length: Math.min(most, all.length) }, (_, n) => all[Math.floor(n * all.length / most)])
}

// screens are the two pages that search: where to type, and how it is known that what stands there answers the text.
const screens = {
  page: {
    file: 'tim-kiem.html', box: '#q', size: { width: 360, height: 740 },
    answered: text => document.querySelector('[data-status]').textContent.includes(`“${text}”`) && (document.querySelector('ol.ket-qua > li') || !document.querySelector('[data-none]').hidden),
  },
  kiosk: {
    file: 'kiosk/tim-kiem.html', box: '[data-seek-input]', size: { width: 1080, height: 1920 },
    answered: text => document.querySelector('[data-seek-input]').value.trim() === text && !document.querySelector('[data-seek-list]').hasAttribute('aria-busy'),
  },
}

// spent is the processor time of the main thread so far, in milliseconds.
async function spent(log) {
  const { metrics } = await log.send('Performance.getMetrics')
  return 1000 * metrics.find(m => m.name === 'ThreadTime').value
}

// asking puts a text into the box as one stroke and gives the main thread's milliseconds until its results are drawn. It looks when
// something on the page has changed and not now and then: looking costs time too.
async function asking(tab, log, screen, text) {
  const began = await spent(log)
  await tab.evaluate(([box, text]) => new Promise(done => {
    const input = document.querySelector(box)
    const drawn = () => requestAnimationFrame(() => requestAnimationFrame(done))
    new MutationObserver((_, watch) => {
      if (!window.answered(text)) return
      watch.disconnect()
      drawn()
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
    if (!text) return drawn()
    input.value = text
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }), [screen.box, text])
  return { text, ms: await spent(log) - began }
}

async function measure(browser, address, screen, questions) {
  const times = { first: [], typing: [], again: [], nothing: [] }, profiles = []
  for (const text of questions) {
    const context = await newContext(browser, { viewport: screen.size, reducedMotion: 'reduce' })
    const tab = await context.newPage()
    await tab.addInitScript(`window.answered = ${screen.answered}`)
    await tab.goto(address + screen.file)
    const log = await context.newCDPSession(tab)
    await log.send('Performance.enable', { timeDomain: 'threadTicks' })
    await log.send('Emulation.setCPUThrottlingRate', { rate: Number(option.slow) })
    if (option.profile) {
      await log.send('Profiler.enable')
      await log.send('Profiler.setSamplingInterval', { interval: 500 })
      await log.send('Profiler.start')
    }
    times.first.push(await asking(tab, log, screen, text))
    const words = text.split(' ')
    for (let n = 1; n < words.length; n++) times.typing.push(await asking(tab, log, screen, words.slice(0, n).join(' ')))
    times.again.push(await asking(tab, log, screen, text))
    times.nothing.push(await asking(tab, log, screen, ''))
    if (option.profile) profiles.push((await log.send('Profiler.stop')).profile)
    await context.close()
  }
  return { times, profiles }
}

// ownTimes adds up what each function took by itself, in milliseconds.
function ownTimes(profiles) {
  const own = new Map()
  for (const { nodes, samples, timeDeltas } of profiles) {
    const names = new Map(nodes.map(({ id, callFrame: f }) => [id, `${f.functionName || '(unnamed)'} ${path.basename(f.url.split('?')[0])}:${f.lineNumber + 1}:${f.columnNumber + 1}`]))
    samples.forEach((id, n) => own.set(names.get(id), (own.get(names.get(id)) ?? 0) + timeDeltas[n] / 1000))
  }
  return [...own].filter(([name]) => !name.startsWith('(idle)')).sort((a, b) => b[1] - a[1])
}

const browser = await openBrowser()
const server = await serveAsHost(site)
const questions = wholeQuestions(Number(option.questions))
console.log(`${questions.length} questions over ${option.site}; main thread's processor time in ms, processor slowed ${option.slow} times`)
for (const [name, screen] of Object.entries(screens).filter(([name]) => !option.only || name === option.only)) {
  const { times, profiles } = await measure(browser, server.address, screen, questions)
  for (const [when, list] of Object.entries(times)) {
    list.sort((a, b) => a.ms - b.ms)
    const at = share => list[Math.min(list.length - 1, Math.floor(share * list.length))], ms = share => at(share).ms.toFixed(0).padStart(4)
    console.log(`${name.padEnd(5)} ${when.padEnd(7)} n ${String(list.length).padStart(4)}  p50 ${ms(0.5)}  p95 ${ms(0.95)}  worst ${ms(1)} “${at(1).text}”`)
  }
  for (const [what, ms] of ownTimes(profiles).slice(0, 24)) console.log(`  ${ms.toFixed(0).padStart(6)} ${what}`)
}
server.close()
await browser.close()
