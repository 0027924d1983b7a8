// Every rule of gate radio is seen to fail on a fault planted in the goldens of package feed, and to pass on the goldens.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { checkCalendar, checkChapters, checkPodcast, checkSpoken, checkTranscript } from './radio.mjs'

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
