// Every rule of gate radio is seen to fail on a fault planted in the goldens of package feed, and to pass on the goldens.
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { secondReading, thereIsASecondReader } from './lib/second-reader.mjs'
import { check, checkCalendar, checkChapters, checkPodcast, checkSpoken, checkTranscript, expand } from './radio.mjs'

const golden = name => readFileSync(new URL(`../generator/internal/feed/testdata/${name}`, import.meta.url), 'utf8')
const rules = faults => faults.map(([rule]) => rule)

const calendar = golden('lich.ics')
test('a good calendar passes, and ical.js hears what the site says', () => {
  const { faults, occurrences } = checkCalendar(calendar)
  assert.deepEqual(faults, [])
  assert.deepEqual(occurrences.map(one => one.slice(0, 16)).sort(), [
    '2026-11-10 17:00', '2026-12-26 05:30', '2026-12-29 05:30', '2026-12-31 05:30', '2027-01-02 05:30',
    '2027-01-30 00:15', '2027-03-30 00:15', '2027-04-30 00:15'])
})

// TestCalendarsLast of package feed edits a calendar of two years and writes each state with the occurrences of the site.
const edits = readdirSync(new URL('../generator/internal/feed/testdata/edits/', import.meta.url)).filter(name => name.endsWith('.ics'))
test('every state of a calendar that is edited is heard as the site says, over two years', () => {
  assert.ok(edits.length > 10)
  for (const name of edits) {
    const { faults, occurrences } = checkCalendar(golden(`edits/${name}`))
    assert.deepEqual(faults, [], name)
    const want = JSON.parse(golden(`edits/${name.replace('.ics', '.json')}`))
    assert.deepEqual(occurrences.map(one => one.slice(0, 16).replaceAll('-', '').replaceAll(':', '').replace(' ', 'T') + '00').sort(), want, name)
  }
})

const left = thereIsASecondReader ? {} : { skip: 'python3-recurring-ical-events is not installed' }
test('a second reader hears the same of every state, and knows every event again after every edit', left, () => {
  const files = edits.map(name => fileURLToPath(new URL(`../generator/internal/feed/testdata/edits/${name}`, import.meta.url)))
  let before
  for (const [i, { uids, occurrences }] of secondReading(files).entries()) {
    const want = JSON.parse(golden(`edits/${edits[i].replace('.ics', '.json')}`))
    assert.deepEqual(occurrences.map(one => one.split(' ')[0]).sort(), want, edits[i])
    for (const [uid, [sequence, modified]] of Object.entries(before ?? {})) {
      if (!uids[uid]) continue
      assert.ok(uids[uid][0] >= sequence && uids[uid][1] >= modified, `${edits[i]}: ${uid} goes back`)
    }
    const kept = Object.keys(before ?? {}).filter(uid => uids[uid]).length
    assert.ok(!before || kept >= Object.keys(before).length - 1, `${edits[i]}: only ${kept} events are known again`)
    before = uids
  }
})

test('the second reader refuses what is no calendar, and hears an hour more', left, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'calendars-'))
  const read = text => {
    writeFileSync(path.join(folder, 'a.ics'), text)
    return secondReading([path.join(folder, 'a.ics')])[0]
  }
  assert.throws(() => read(calendar.replace('85c026e9-24c8-5dcd-84f7-73a36bd1b6af', 'a081253c-7584-54db-9783-22f97f354e82')), /UID twice/)
  assert.throws(() => read(calendar.replace('BEGIN:VEVENT', 'BEGIN VEVENT')))
  assert.notDeepEqual(read(calendar.replace(/(DTSTART[^:]*:\d{8}T)05/, '$106')).occurrences, read(calendar).occurrences)
  assert.deepEqual(expand(calendar).sort(), read(calendar).occurrences)
  rmSync(folder, { recursive: true })
})

test('a calendar that two readers hear otherwise is a fault', left, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'calendars-'))
  // The readers do not agree on the hours of a daily rule.
  writeFileSync(path.join(folder, 'a.ics'), calendar.replace(/RRULE:FREQ=DAILY[^\r]*/, 'RRULE:FREQ=DAILY;COUNT=3;BYHOUR=5,6'))
  const faults = []
  await check(folder, { counts: {}, fault: (page, rule) => faults.push(rule) })
  rmSync(folder, { recursive: true })
  assert.ok(faults.includes('occurrence'), String(faults))
})

for (const [rule, from, to] of [
  ['line-end', '\r\nVERSION', '\nVERSION'],
  ['line-length', 'LOCATION:Cụm loa thôn', `LOCATION:${'Cụm loa thôn '.repeat(6)}`],
  ['syntax', 'BEGIN:VEVENT', 'BEGIN VEVENT'],
  ['syntax', 'RRULE:FREQ=DAILY', 'RRULE:FREQ=SOMETIMES'],
  ['required', /PRODID.*\r\n/, ''],
  ['required', /SEQUENCE.*\r\n/, ''],
  ['required', /LAST-MODIFIED.*\r\n/, ''],
  ['uid-tells', 'UID:85c026e9-24c8-5dcd-84f7-73a36bd1b6af', 'UID:sao-y.thon.20261110T1700@vidu.example'],
  ['required', /UID.*\r\n(?: .*\r\n)?/, ''],
  ['method', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'],
  ['zone', /BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n/, ''],
  ['zone', 'TZOFFSETTO:+0700', 'TZOFFSETTO:+0800'],
  ['uid-twice', '85c026e9-24c8-5dcd-84f7-73a36bd1b6af', 'a081253c-7584-54db-9783-22f97f354e82'],
  ['no-length', 'DURATION:PT2M', 'DURATION:PT0S'],
  ['exdate', /RRULE.*\r\n/, ''],
]) {
  test(`calendar: ${rule}`, () => {
    const bad = calendar.replace(from, to)
    assert.notEqual(bad, calendar)
    assert.ok(rules(checkCalendar(bad).faults).includes(rule), JSON.stringify(checkCalendar(bad).faults))
  })
}

const transcript = golden('sao-y.vtt')
test('transcripts', () => {
  assert.deepEqual(checkTranscript(transcript), [])
  assert.ok(rules(checkTranscript(transcript.replace('WEBVTT', 'WEBVT'))).includes('webvtt'))
  assert.ok(rules(checkTranscript(transcript.replace(' --> ', ' -> '))).includes('webvtt'))
  assert.ok(rules(checkTranscript(transcript.replace(/00:00:17\.\d+/, '00:00:11.000'))).includes('cue-order'))
})

test('spoken text and chapters', () => {
  assert.deepEqual(checkSpoken(golden('sao-y.txt')), [])
  assert.deepEqual(rules(checkSpoken('nộp 2.000 đồng')), ['figure'])
  assert.deepEqual(checkChapters(golden('sao-y.chapters.json')), [])
  assert.deepEqual(rules(checkChapters('{"version": "1", "chapters": []}')), ['chapters'])
})

const podcast = golden('podcast.xml')
test('a good podcast passes', async () => assert.deepEqual(await checkPodcast(podcast), []))
for (const [rule, from, to] of [
  ['schema', '<language>vi</language>', ''],
  ['schema', '</channel>', ''],
  ['schema', 'xmlns:podcast="https://podcastindex.org/namespace/1.0"', 'xmlns:podcast="https://example.org"'],
  ['schema', 'length="500123"', 'length="0"'],
  ['schema', /<podcast:transcript.*\n/g, ''],
  ['empty', /<item>[\s\S]*<\/item>/, ''],
  ['encoding', 'sao%20y.mp3', 'sao-ý.mp3'],
  ['self', 'phat-thanh/podcast.xml" rel', 'x.xml" rel'],
  ['foreign', 'itunes:image href="https://vidu.example', 'itunes:image href="https://cdn.example'],
]) {
  test(`podcast: ${rule}`, async () => {
    const bad = podcast.replace(from, to)
    assert.notEqual(bad, podcast)
    assert.ok(rules(await checkPodcast(bad)).includes(rule))
  })
}

test('podcast: what it names is there, and as long as it says', async () => {
  assert.ok(rules(await checkPodcast(podcast, '/nowhere')).includes('missing-file'))
})
