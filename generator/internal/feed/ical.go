package feed

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

var _ = makes(radioFiles)

// radioFiles are the calendars, and the texts of each segment.
func radioFiles(s *site.Site, say words.Speaker, air *edition.Air) (out []File) {
	if len(s.Radios) == 0 {
		return nil
	}
	if podcast := Podcast(s, say, air); podcast != nil {
		out = append(out, File{site.PodcastAddress, podcast})
	}
	any := func(*site.Run) bool { return true }
	out = append(out, File{site.RadioCalendarAddress, Calendar(s, air, say.Say("feed.calendar", "of", s.Config.ShortUnit), any)})
	for _, st := range s.Stations {
		out = append(out, File{site.RadioStationAddress(st), Calendar(s, air, say.Say("feed.calendar", "of", st.Name), func(r *site.Run) bool { return r.Station == st })})
	}
	out = append(out, File{site.RadioBookAddress, Report(s, say)})
	for _, r := range s.Radios {
		out = append(out,
			File{site.RadioFileAddress(r, ".ics"), Calendar(s, air, r.Name, func(x *site.Run) bool { return x.Radio == r })},
			File{site.RadioFileAddress(r, ".txt"), []byte(r.Reading.Spoken + "\n")},
			File{site.RadioFileAddress(r, ".vtt"), Transcript(r, say)},
			File{site.RadioFileAddress(r, ".chapters.json"), Chapters(r)})
	}
	return out
}

// Calendar writes the broadcasts that wanted accepts (RFC 5545). There is no METHOD: the
// file is a calendar to read, not an invitation.
func Calendar(s *site.Site, air *edition.Air, name string, wanted func(*site.Run) bool) []byte {
	var runs []*site.Run
	for _, r := range s.Radios {
		for _, run := range r.Runs {
			if wanted(run) && len(run.Days) > 0 {
				runs = append(runs, run)
			}
		}
	}
	slices.SortStableFunc(runs, func(a, b *site.Run) int { return strings.Compare(air.Event(a).UID, air.Event(b).UID) })
	var w calendarWriter
	w.begin("Lich phat thanh", name)
	for _, run := range runs {
		w.event(broadcast(s, run, air.Event(run)))
	}
	return w.end()
}

const zoneName = "Asia/Ho_Chi_Minh"

type calendarWriter struct{ out []byte }

// zone is the time of Vietnam since it was last changed, 13 June 1975 in the south.
func (w *calendarWriter) zone() {
	for _, l := range [][2]string{
		{"BEGIN", "VTIMEZONE"}, {"TZID", zoneName}, {"BEGIN", "STANDARD"}, {"DTSTART", "19750613T000000"},
		{"TZOFFSETFROM", "+0800"}, {"TZOFFSETTO", "+0700"}, {"TZNAME", "+07"}, {"END", "STANDARD"}, {"END", "VTIMEZONE"},
	} {
		w.line(l[0], l[1])
	}
}

// begin writes the head of a calendar of some sort.
func (w *calendarWriter) begin(sort, name string) {
	w.line("BEGIN", "VCALENDAR")
	w.line("VERSION", "2.0")
	w.line("PRODID", "-//niemyet//"+sort+"//VI")
	w.line("CALSCALE", "GREGORIAN")
	w.text("NAME", name)
	w.text("X-WR-CALNAME", name)
	w.line("X-WR-TIMEZONE", zoneName)
	w.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
	w.zone()
}

func (w *calendarWriter) end() []byte {
	w.line("END", "VCALENDAR")
	return w.out
}

// occasion is what an event says.
type occasion struct {
	known    *edition.Event
	on       vi.Date
	at       vi.Clock
	minutes  int
	replaces *moment   // of a repeat: the time that this one stands for
	rule     string    // of a repeat
	until    vi.Date   // its last day
	except   []vi.Date // its days on which there is nothing, or something else
	besides  []vi.Date // days that its rule does not name

	summary, location, description, categories, url string
}

// moment is a time of a day.
type moment struct {
	on vi.Date
	at vi.Clock
}

// event writes an occasion. DTSTAMP is the time of its last change, as in any calendar that
// invites nobody (RFC 5545, 3.8.7.2).
func (w *calendarWriter) event(o occasion) {
	w.line("BEGIN", "VEVENT")
	w.line("UID", o.known.UID)
	w.line("SEQUENCE", strconv.Itoa(o.known.Sequence))
	changed := o.known.Modified.UTC().Format(utcForm)
	w.line("DTSTAMP", changed)
	w.line("LAST-MODIFIED", changed)
	if o.replaces != nil {
		w.line("RECURRENCE-ID;TZID="+zoneName, local(o.replaces.on, o.replaces.at))
	}
	w.line("DTSTART;TZID="+zoneName, local(o.on, o.at))
	w.line("DURATION", fmt.Sprintf("PT%dM", max(1, o.minutes)))
	if o.rule != "" {
		w.line("RRULE", o.rule+";UNTIL="+utc(o.until, o.at))
		for _, d := range o.except {
			w.line("EXDATE;TZID="+zoneName, local(d, o.at))
		}
		for _, d := range o.besides {
			w.line("RDATE;TZID="+zoneName, local(d, o.at))
		}
	}
	w.text("SUMMARY", o.summary)
	w.text("LOCATION", o.location)
	w.text("DESCRIPTION", o.description)
	w.text("CATEGORIES", o.categories)
	if o.url != "" {
		w.line("URL", o.url)
	}
	w.line("TRANSP", "TRANSPARENT")
	w.line("END", "VEVENT")
}

// broadcast is what the calendar says of a broadcast.
func broadcast(s *site.Site, run *site.Run, known *edition.Event) occasion {
	r := run.Radio
	all := slices.Concat(run.Days, run.Silent)
	slices.SortFunc(all, vi.Date.Compare)
	o := occasion{
		known: known, on: all[0], at: run.At.Clock, minutes: (r.SlotSeconds() + 59) / 60,
		summary: r.Name, location: run.Station.Name, description: r.Plan.Name + ", " + site.Length(float64(r.SlotSeconds())) + ".", categories: r.Plan.Name, url: pageOf(s, r.Base.Address()),
	}
	if r.Summary != "" {
		o.description += "\n" + r.Summary
	}
	if len(run.Days) == 1 {
		o.on = run.Days[0]
	} else {
		o.rule, o.until, o.except, o.besides = rules[run.Repeat], all[len(all)-1], run.Silent, run.Moved
	}
	return o
}

// pageOf is the whole address of a page; "" on a site that has no address yet.
func pageOf(s *site.Site, page string) string {
	if s.Config.BaseURL == "" {
		return ""
	}
	return site.Absolute(string(s.Config.BaseURL), page)
}

var rules = map[record.Repeat]string{
	record.Daily: "FREQ=DAILY", record.Weekly: "FREQ=WEEKLY", record.EachMonth: "FREQ=MONTHLY", record.EachQuarter: "FREQ=MONTHLY;INTERVAL=3",
	record.MonthEnd: "FREQ=MONTHLY;BYMONTHDAY=-1", record.FirstWorkday: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
}

// utcForm is a time of RFC 5545 in UTC.
const utcForm = "20060102T150405Z"

func compact(d vi.Date) string { return strings.ReplaceAll(d.String(), "-", "") }

func local(d vi.Date, c vi.Clock) string {
	return compact(d) + fmt.Sprintf("T%02d%02d00", c.Hour, c.Minute)
}

func utc(d vi.Date, c vi.Clock) string {
	return time.Date(d.Year, d.Month, d.Day, c.Hour, c.Minute, 0, 0, vi.Zone).UTC().Format(utcForm)
}

var textEscapes = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`, "\r", `\n`)

// text writes a property whose value is text (RFC 5545, 3.3.11).
func (w *calendarWriter) text(name, value string) { w.line(name, textEscapes.Replace(value)) }

// line writes a content line, folded at 75 octets and never inside a character (3.1).
func (w *calendarWriter) line(name, value string) {
	const most = 75
	rest := name + ":" + value
	room := most
	for len(rest) > room {
		cut := room
		for !utf8.RuneStart(rest[cut]) {
			cut--
		}
		w.out = append(w.out, rest[:cut]+"\r\n "...)
		rest, room = rest[cut:], most-1 // the blank counts
	}
	w.out = append(w.out, rest+"\r\n"...)
}
