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
	var w calendarWriter
	w.line("BEGIN", "VCALENDAR")
	w.line("VERSION", "2.0")
	w.line("PRODID", "-//niemyet//Lich phat thanh//VI")
	w.line("CALSCALE", "GREGORIAN")
	w.text("NAME", name)
	w.text("X-WR-CALNAME", name)
	w.line("X-WR-TIMEZONE", zoneName)
	w.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
	w.zone()
	var runs []*site.Run
	for _, r := range s.Radios {
		for _, run := range r.Runs {
			if wanted(run) && len(run.Days) > 0 {
				runs = append(runs, run)
			}
		}
	}
	slices.SortStableFunc(runs, func(a, b *site.Run) int { return strings.Compare(air.Event(a).UID, air.Event(b).UID) })
	for _, run := range runs {
		w.event(s, run, air.Event(run))
	}
	w.line("END", "VCALENDAR")
	return w.out
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

// event writes a broadcast. DTSTAMP is the time of its last change, as in any calendar that
// invites nobody (RFC 5545, 3.8.7.2).
func (w *calendarWriter) event(s *site.Site, run *site.Run, known *edition.Event) {
	r := run.Radio
	all := slices.Concat(run.Days, run.Silent)
	slices.SortFunc(all, vi.Date.Compare)
	first := all[0]
	if len(run.Days) == 1 {
		first = run.Days[0]
		all = all[:1]
	}
	w.line("BEGIN", "VEVENT")
	w.line("UID", known.UID)
	w.line("SEQUENCE", strconv.Itoa(known.Sequence))
	changed := known.Modified.UTC().Format(utcForm)
	w.line("DTSTAMP", changed)
	w.line("LAST-MODIFIED", changed)
	w.line("DTSTART;TZID="+zoneName, local(first, run.At.Clock))
	w.line("DURATION", fmt.Sprintf("PT%dM", max(1, (r.SlotSeconds()+59)/60)))
	if len(all) > 1 {
		w.line("RRULE", rules[run.Repeat]+";UNTIL="+utc(all[len(all)-1], run.At.Clock))
		for _, d := range run.Silent {
			w.line("EXDATE;TZID="+zoneName, local(d, run.At.Clock))
		}
		for _, d := range run.Moved {
			w.line("RDATE;TZID="+zoneName, local(d, run.At.Clock))
		}
	}
	w.text("SUMMARY", r.Name)
	w.text("LOCATION", run.Station.Name)
	description := r.Plan.Name + ", " + site.Length(float64(r.SlotSeconds())) + "."
	if r.Summary != "" {
		description += "\n" + r.Summary
	}
	w.text("DESCRIPTION", description)
	w.text("CATEGORIES", r.Plan.Name)
	if base := s.Config.BaseURL; base != "" {
		w.line("URL", site.Absolute(string(base), r.Base.Address()))
	}
	w.line("TRANSP", "TRANSPARENT")
	w.line("END", "VEVENT")
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
