// What a procedure answers at one glance: five rows, all of them seen without scrolling at the sizes of glance.json on 95 % of
// the pages, the mark of a sample included; no card higher than it may be; pages of few screens, those named in glance.json by their own
// measure; and no list longer than one scrolls through on the narrowest phone.
// One browser and one window a size: many pages are measured, evenly taken from all.
import { readFile } from 'node:fs/promises'
import { addressOf, lend, newContext } from './lib/browser.mjs'
import { readPages } from './lib/pages.mjs'
import { runAsCommand } from './lib/gate.mjs'

const usual = JSON.parse(await readFile(new URL('glance.json', import.meta.url), 'utf8'))

// worstNamed is how many of the worst pages a fault of the whole site names.
const worstNamed = 5

export async function check(folder, report, { browsers, budget = usual } = {}) {
  const site = (await readPages(folder)).filter(page => page.medium === 'site' && !page.redirect)
  const all = site.filter(page => page.layout === 'procedure')
  if (!all.length) return report.fault('.', 'no-pages', 'the folder holds no procedure')
  const step = Math.ceil(all.length / budget.pages)
  const pages = all.filter((page, i) => i % step === 0)
  report.counts.pages = pages.length
  const { browser, release } = await lend(browsers)
  try {
    for (const size of budget.sizes) {
      const seen = await measured(browser, folder, pages, size)
      for (const page of seen.filter(page => page.rows !== 5)) report.fault(page.file, 'not-five', `the card has ${page.rows} answers`)
      const below = seen.filter(page => page.low > size.height).sort((a, b) => b.low - a.low)
      const share = 1 - below.length / seen.length
      report.counts[`% with five answers at ${size.width}x${size.height}`] = (share * 100).toFixed(1)
      if (share < budget.share) report.fault('.', 'below-the-fold', `[${size.width}x${size.height}] ${below.length} of ${seen.length}: ${worst(below, 'low')}`)
      if (size.width === budget.card.width) {
        const tall = seen.filter(page => page.card > budget.card.most).sort((a, b) => b.card - a.card)
        report.counts['px card at most'] = Math.max(...seen.map(page => Math.round(page.card)))
        if (tall.length) report.fault('.', 'tall-card', `${tall.length} of ${seen.length} are over ${budget.card.most} px: ${worst(tall, 'card')}`)
      }
    }
    const named = all.filter(page => page.file in budget.screens.named)
    const long = await measured(browser, folder, [...new Set([...pages, ...named])], budget.screens)
    for (const page of long.filter(page => page.file in budget.screens.named)) {
      const most = budget.screens.named[page.file], has = page.height / budget.screens.height
      report.counts[`screens of ${page.file}`] = has.toFixed(1)
      if (has > most) report.fault(page.file, 'too-long', `${has.toFixed(1)} screens, at most ${most}`)
    }
    const screens = long.map(page => page.height / budget.screens.height).sort((a, b) => a - b)
    const median = screens[Math.ceil(screens.length / 2) - 1]
    report.counts['screens at 320 px, median'] = median.toFixed(1)
    if (median > budget.screens.median) report.fault('.', 'many-screens', `the median page has ${median.toFixed(1)} screens, at most ${budget.screens.median}`)
    await checkLists(browser, folder, site, report, budget)
  } finally {
    await release()
  }
}

// checkLists measures every list there is: those behind fields, letters, life events and months too.
async function checkLists(browser, folder, site, report, { screens, lists }) {
  const named = new RegExp(`^(?:${lists.layouts.join('|')})$`)
  const pages = site.filter(page => named.test(page.layout))
  const seen = (await measured(browser, folder, pages, screens)).map(page => ({ ...page, screens: page.height / screens.height })).sort((a, b) => b.screens - a.screens)
  for (const page of seen.filter(page => page.screens > lists.most)) report.fault(page.file, 'long-list', `${page.screens.toFixed(1)} screens, at most ${lists.most}`)
  report.counts.lists = seen.length
  report.counts['screens of the longest list'] = seen.length ? `${seen[0].screens.toFixed(1)} (${seen[0].file})` : '0'
}

const worst = (pages, what) => pages.slice(0, worstNamed).map(page => `${page.file} (${Math.round(page[what])} px)`).join(', ')

// measured tells of each page how many answers its card has, how high it is, how low it reaches, and how long the page is.
async function measured(browser, folder, pages, { width, height }) {
  const context = await newContext(browser, { viewport: { width, height }, reducedMotion: 'reduce' })
  const tab = await context.newPage()
  const out = []
  for (const { file } of pages) {
    await tab.goto(addressOf(folder, file))
    await tab.evaluate(() => document.fonts.ready)
    out.push({ file, ...await tab.evaluate(inPage) })
  }
  await context.close()
  return out
}

// inPage runs in the page. An answer that is there and not seen is none.
function inPage() {
  const rows = [...document.querySelectorAll('.answers .answer')].map(row => row.getBoundingClientRect()).filter(row => row.height > 0 && row.width > 0)
  const card = document.querySelector('.answers')?.getBoundingClientRect()
  return { rows: rows.length, card: card?.height ?? 0, low: rows.length ? Math.max(...rows.map(row => row.bottom)) : Infinity, height: document.documentElement.scrollHeight }
}

await runAsCommand(import.meta.url, 'glance', check)
