"""Reads calendars as Python's icalendar and recurring-ical-events do, a second reader beside ical.js.

calendars.py FILE…  prints for each file {"uids": {uid: [sequence, last-modified]}, "occurrences": ["20261105T053000 Title | Place", …]} as JSON,
one line a file, over the years that the events themselves span and two years more for a rule without an end.
"""
import datetime
import json
import sys

import icalendar
import recurring_ical_events


def moment(day):
    """moment is a time, or the midnight of a day, by the clock on the wall."""
    time = day if isinstance(day, datetime.datetime) else datetime.datetime.combine(day, datetime.time())
    return time.replace(tzinfo=None)


def span(events):
    starts = [moment(e.decoded("DTSTART")) for e in events]
    ends = [moment(until) for e in events for until in (e.get("RRULE") or {}).get("UNTIL", [])]
    around = datetime.timedelta(days=2)
    first = min(starts) - around
    return first, max([first + datetime.timedelta(days=800)] + [time + around for time in starts + ends])


def read(path):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    events = calendar.walk("VEVENT")
    if not events:
        return {"uids": {}, "occurrences": []}
    errors = [f"{e.get('UID')}: {what}" for e in events for what in e.errors]
    if errors:
        raise SystemExit(f"{path}: {errors}")
    def known_by(e):  # one day of a series that is held otherwise has the UID of the series
        return str(e["UID"]) + (" " + str(e.decoded("RECURRENCE-ID")) if "RECURRENCE-ID" in e else "")
    uids = {known_by(e): [int(e.get("SEQUENCE", 0)), str(e.decoded("LAST-MODIFIED")) if "LAST-MODIFIED" in e else ""] for e in events}
    if len(uids) != len(events):
        raise SystemExit(f"{path}: a UID twice")
    start, end = span(events)
    occurrences = []
    for e in recurring_ical_events.of(calendar).between(start, end):
        begin = e["DTSTART"].dt
        when = begin.strftime("%Y%m%dT%H%M%S") if isinstance(begin, datetime.datetime) else begin.strftime("%Y%m%d")
        occurrences.append(f"{when} {e.get('SUMMARY', '')} | {e.get('LOCATION', '')}")
    return {"uids": uids, "occurrences": sorted(occurrences)}


for path in sys.argv[1:]:
    print(json.dumps(read(path), ensure_ascii=False))
