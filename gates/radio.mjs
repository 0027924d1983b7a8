// The radio desk: calendars by RFC 5545, occurrence by occurrence as ical.js reads them against the calendar pages; the podcast
// by its schema and by the files it names; transcripts by the WebVTT parser; no figure left in a spoken text.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ICAL from 'ical.js'
import { runAsCommand } from './lib/gate.mjs'
import { secondReading, thereIsASecondReader } from './lib/second-reader.mjs'

const require = createRequire(import.meta.url)
const { WebVTTParser } = require('webvtt-parser')
const entities = require('webvtt-parser/html-entities.json')
const schema = fileURLToPath(new URL('schemas/podcast.rng', import.meta.url))
const desk = 'phat-thanh'

export async function check(folder, report) {
  await readTwice(folder, report)
  const at = path.join(folder, desk)
  if (!existsSync(at)) {
    report.counts.calendars = 0
    return
  }
  const names = await readdir(at)
  const read = name => readFile(path.join(at, name), 'utf8')
  const fault = name => ([rule, message]) => report.fault(`${desk}/${name}`, rule, message)

  const heard = new Map()
  for (const name of names.filter(name => name.endsWith('.ics'))) {
    const text = await read(name)
    const { faults, occurrences } = checkCalendar(text)
    faults.forEach(fault(name))
    heard.set(name, occurrences)
  }
  const all = heard.get('lich.ics') ?? []
  const shown = await airingsOfPages(path.join(at, 'lich'))
  compare(all, shown, 'the month pages').forEach(fault('lich.ics'))
  const stations = [...heard].filter(([name]) => name.startsWith('lich-')).flatMap(([, list]) => list)
  compare(all, stations, 'the calendars of the stations').forEach(fault('lich.ics'))
  const segments = [...heard].filter(([name]) => !name.startsWith('lich')).flatMap(([, list]) => list)
  compare(all, segments, 'the calendars of the segments').forEach(fault('lich.ics'))

  for (const name of names.filter(name => name.endsWith('.vtt'))) checkTranscript(await read(name)).forEach(fault(name))
  for (const name of names.filter(name => name.endsWith('.txt'))) checkSpoken(await read(name)).forEach(fault(name))
  for (const name of names.filter(name => name.endsWith('.chapters.json'))) checkChapters(await read(name)).forEach(fault(name))
  if (names.includes('podcast.xml')) {
    const found = await checkPodcast(await read('podcast.xml'), folder)
    found.forEach(fault('podcast.xml'))
  }
  report.counts.calendars = heard.size
  report.counts.occurrences = all.length
  report.counts.transcripts = names.filter(name => name.endsWith('.vtt')).length
}

// readTwice lets two readers expand every calendar of the site, and holds one against the other.
async function readTwice(folder, report) {
  if (!thereIsASecondReader) return
  const names = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.ics'))
  if (!names.length) return
  const second = secondReading(names.map(name => path.join(folder, name)))
  for (const [i, name] of names.entries()) {
    const first = expand(await readFile(path.join(folder, name), 'utf8'))
    for (const [rule, message] of compare(first, second[i].occurrences, "Python's reading")) report.fault(name, rule, message)
  }
  report.counts.readTwice = names.length
}

// expand is what ical.js hears, days that are held otherwise in their place: "20261105T053000 Title | Place".
export function expand(text) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zone = calendar.getFirstSubcomponent('vtimezone')
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone).tzid, new ICAL.Timezone(zone))
  const events = calendar.getAllSubcomponents('vevent').map(component => new ICAL.Event(component))
  const out = []
  for (const event of events.filter(event => !event.isRecurrenceException())) {
    for (const other of events) if (other.isRecurrenceException() && other.uid === event.uid) event.relateException(other)
    const expanded = event.iterator()
    for (let next = expanded.next(), n = 0; next && n < 3000; next = expanded.next(), n++) {
      const { startDate, item } = event.getOccurrenceDetails(next)
      out.push(`${startDate.toString().replace(/[-:]/g, '')} ${item.summary} | ${item.location ?? ''}`)
    }
  }
  return out
}

// checkCalendar reads a calendar by the letter, then lets ical.js expand it. An occurrence is "2026-11-05 05:30 Title | Station".
export function checkCalendar(text) {
  const faults = []
  const say = (rule, message) => faults.push([rule, message])
  if (/(^|[^\r])\n|\r(?!\n)/.test(text) || !text.endsWith('\r\n')) say('line-end', 'a line does not end in CRLF')
  for (const line of text.split('\r\n')) {
    if (Buffer.byteLength(line) > 75) say('line-length', `${Buffer.byteLength(line)} octets: ${line}`)
    if (line.includes('\ufffd')) say('cut-character', line)
  }
  let calendar
  try {
    calendar = new ICAL.Component(ICAL.parse(text))
  } catch (error) {
    say('syntax', error.message)
    return { faults, occurrences: [] }
  }
  for (const property of ['version', 'prodid']) if (!calendar.getFirstPropertyValue(property)) say('required', `no ${property.toUpperCase()}`)
  if (calendar.getFirstProperty('method')) say('method', 'METHOD makes an invitation of a calendar')
  const zone = calendar.getFirstSubcomponent('vtimezone')
  if (!zone) say('zone', 'no VTIMEZONE')
  else ICAL.TimezoneService.register(new ICAL.Timezone(zone).tzid, new ICAL.Timezone(zone))
  const seen = new Set()
  const occurrences = []
  for (const component of calendar.getAllSubcomponents('vevent')) {
    for (const property of ['uid', 'dtstamp', 'dtstart', 'summary', 'sequence', 'last-modified']) if (!component.getFirstProperty(property)) say('required', `an event without ${property.toUpperCase()}`)
    const uid = component.getFirstPropertyValue('uid')
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uid)) say('uid-tells', `${uid} tells of a time, a name or an address that may change`)
    if (seen.has(uid)) say('uid-twice', uid)
    seen.add(uid)
    const event = new ICAL.Event(component)
    if (event.startDate?.zone?.tzid !== 'Asia/Ho_Chi_Minh') say('zone', `${uid} is not in the zone of the calendar`)
    else if (event.startDate.utcOffset() !== 7 * 3600) say('zone', `${uid} starts at UTC+${event.startDate.utcOffset() / 3600}`)
    if (event.startDate && event.endDate && event.endDate.compare(event.startDate) <= 0) say('no-length', uid)
    const expanded = event.iterator()
    for (let next = expanded.next(), n = 0; next && n < 2000; next = expanded.next(), n++) {
      occurrences.push(`${next.toString().slice(0, 16).replace('T', ' ')} ${event.summary} | ${event.location}`)
    }
    for (const property of component.getAllProperties('exdate')) {
      for (const value of property.getValues()) if (!event.isRecurring()) say('exdate', `${uid}: ${value} of no rule`)
    }
  }
  return { faults, occurrences }
}

// airingsOfPages reads the same from the month pages, as a citizen does.
async function airingsOfPages(folder) {
  if (!existsSync(folder)) return []
  const out = []
  for (const name of (await readdir(folder)).filter(name => name.startsWith('thang-'))) {
    const page = await readFile(path.join(folder, name), 'utf8')
    for (const day of page.split(/<li class="?calendar__day/).slice(1)) {
      const [, date] = day.match(/<time datetime="?(\d{4}-\d\d-\d\d)/)
      for (const airing of day.split(/<li class="?calendar__airing/).slice(1)) {
        const [, time] = airing.match(/calendar__time"?>([^<]+)</)
        const [, title] = airing.match(/<a class="?calendar__link"? [^>]*>(.*?)<\/a>/s)
        const [, where] = airing.match(/calendar__station"?>(.*?)<\/span>/s)
        out.push(`${date} ${time} ${plain(title)} | ${plain(where).replace(/, \d+ (phút|giây)( \d+ giây)?(, phát lại)?$/, '')}`)
      }
    }
  }
  return out
}

const plain = html => html.replace(/<[^>]+>/g, '').replace(/&(amp|lt|gt|quot|#34|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'" })[name]).trim()

function compare(ours, theirs, who) {
  const faults = []
  const left = [...theirs]
  for (const one of ours) {
    const i = left.indexOf(one)
    if (i < 0) faults.push(['occurrence', `${one}: not in ${who}`])
    else left.splice(i, 1)
  }
  for (const one of left) faults.push(['occurrence', `${one}: only in ${who}`])
  return faults
}

export function checkTranscript(text) {
  const { cues, errors } = new WebVTTParser(entities).parse(text, 'captions')
  const faults = errors.map(error => ['webvtt', `line ${error.line}: ${error.message}`])
  if (!cues.length) faults.push(['webvtt', 'no cue'])
  for (let i = 1; i < cues.length; i++) if (cues[i].startTime < cues[i - 1].endTime - 0.002) faults.push(['cue-order', `cue ${i + 1} begins before cue ${i} ends`])
  return faults
}

export function checkSpoken(text) {
  const left = text.match(/\S*\d\S*/g) ?? []
  return left.map(word => ['figure', word])
}

export function checkChapters(text) {
  const { version, chapters } = JSON.parse(text)
  const faults = []
  if (version !== '1.2.0' || !Array.isArray(chapters)) faults.push(['chapters', 'not JSON chapters 1.2'])
  for (const { startTime, title } of chapters ?? []) if (!(startTime >= 0) || !title) faults.push(['chapters', `${startTime} ${title}`])
  return faults
}

export async function checkPodcast(text, folder) {
  const faults = []
  const run = spawnSync('xmllint', ['--noout', '--relaxng', schema, '-'], { input: text, encoding: 'utf8' })
  if (run.status !== 0) faults.push(['schema', run.stderr.split('\n').slice(0, 3).join('; ')])
  const base = text.match(/<atom:link href="([^"]*)phat-thanh\/podcast.xml"/)?.[1]
  if (!base) return [...faults, ['self', 'no address of its own']]
  const own = address => decodeURIComponent(address.slice(base.length).replace(/#.*/, ''))
  for (const [, address] of text.matchAll(/(?:url|href)="(https?:[^"]+)"/g)) {
    if (!address.startsWith(base)) faults.push(['foreign', address])
    else if (folder && !existsSync(path.join(folder, own(address)))) faults.push(['missing-file', own(address)])
  }
  if (!/<item>/.test(text)) faults.push(['empty', 'a feed without an episode'])
  for (const [, address] of text.matchAll(/(?:url|href)="([^"]+)"|<link>([^<]+)/g)) if (address && encodeURI(decodeURI(address)) !== address) faults.push(['encoding', address])
  if (!folder) return faults
  for (const [, url, length] of text.matchAll(/<enclosure url="([^"]+)" length="(\d+)"/g)) {
    const file = path.join(folder, own(url))
    if (existsSync(file) && (await stat(file)).size !== Number(length)) faults.push(['enclosure-length', `${own(url)} is not ${length} bytes`])
  }
  return faults
}

await runAsCommand(import.meta.url, 'radio', check)
