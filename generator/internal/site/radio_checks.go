package site

import (
	"fmt"
	"math"
	"path"
	"slices"
	"strings"
	"time"
	"unicode"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// checkRadios holds segments against the plan of stations, slots and series, and against
// what can be read aloud.
func (l *linker) checkRadios() {
	told := map[*Station]bool{}
	for _, r := range l.site.Radios {
		l.checkBasis(r)
		for i, run := range r.Runs {
			l.checkRun(run, "broadcasts."+itoa(i), told)
		}
		l.checkSound(r)
		l.checkScript(r)
		l.checkTold(r)
		l.checkDoubts(r)
	}
	l.checkConflicts()
	l.checkSlots(l.cfg.OfficeHolidays())
	l.checkSeries()
	l.checkLoud()
}

// checkBasis refuses a version that no sheet can have.
func (l *linker) checkBasis(r *Radio) {
	for i, text := range r.BasedOn {
		if code, version, ok := cutVersion(text); !ok || code == "" || version == "" {
			l.fault("E814", r, "based_on."+itoa(i), "value", text)
		}
	}
}

// checkRun finds a station that is not in the table, which is told once, and a broadcast
// that is never heard.
func (l *linker) checkRun(run *Run, path string, told map[*Station]bool) {
	l.checkBeyond(run.Radio, path+".until", run.Repeat, run.Until.Date)
	if st := run.Station; st.unlisted && !told[st] {
		told[st] = true
		var names []string
		for _, c := range l.cfg.Stations {
			names = append(names, c.Name)
		}
		near, nearEn := problem.DidYouMean(vi.Nearest(st.Name, names))
		l.fault("E801", run.Radio, path+".station", "value", st.Name, "near", near, "near_en", nearEn)
	}
	if len(run.Days) == 0 && len(run.Silent) > 0 {
		l.fault("W804", run.Radio, path+".on", "on", run.On.Short(), "why", saidQuiet(run.why, run.On.Date))
	}
}

// checkSound asks that the recording is there and can be measured.
func (l *linker) checkSound(r *Radio) {
	switch {
	case r.Audio == "" || l.opt.Sound == nil:
	case !l.hasFile(r.Audio):
		l.fault("E811", r, "audio", "value", r.Audio)
	case r.unmeasured != nil:
		l.fault("E812", r, "audio", "value", r.Audio, "why", problem.Because(r.unmeasured))
	case slices.Contains(hardToPlay, strings.ToLower(path.Ext(r.Audio))):
		l.fault("W817", r, "audio", "value", r.Audio, "kind", strings.TrimPrefix(strings.ToLower(path.Ext(r.Audio)), "."))
	}
}

// hardToPlay are recordings that a part of the listeners cannot play, or not pay for.
var hardToPlay = []string{".ogg", ".opus", ".wav"}

// checkScript finds what cannot be read aloud, and a script that does not fit.
func (l *linker) checkScript(r *Radio) {
	for _, p := range r.Reading.Parts {
		for _, x := range p.Readings {
			if !x.Known {
				start, end := p.Source(x.Start, x.End)
				l.found = append(l.found, problem.New("W809", r.Base.Span(start, end), "value", x.Written))
			}
		}
	}
	if r.Reading.Over <= 0 {
		return
	}
	over, slot := saidLength(r.Reading.Over), saidLength(float64(r.SlotSeconds()))
	if r.Sound.Seconds > 0 {
		l.fault("E807", r, "audio", "length", saidLength(r.Sound.Seconds), "slot", slot, "over", over)
		return
	}
	l.fault("W808", r, "slot", "length", saidLength(r.Reading.Seconds), "slot", slot, "over", over,
		"syllables", itoa(r.Reading.Syllables), "pace", itoa(r.Reading.Pace), "cut", itoa(r.Reading.Cut))
}

// airSoon is how many days before it is heard that the guesses in a script are told.
const airSoon = 7

// checkDoubts tells where the reading of a script that is to be read out soon is a guess
// between two. What is recorded has been read by somebody.
func (l *linker) checkDoubts(r *Radio) {
	next := slices.IndexFunc(r.Airings, func(a *Airing) bool { return !a.On.Before(l.opt.Date) })
	if r.Audio != "" || next < 0 || r.Airings[next].On.After(l.opt.Date.AddDays(airSoon)) {
		return
	}
	for _, p := range r.Reading.Parts {
		for _, d := range vi.DoubtsOf(p.Readings) {
			if d.Other == "" {
				continue
			}
			start, end := p.Source(d.Start, d.End)
			l.found = append(l.found, problem.New("W819", r.Base.Span(start, end), "place", runAround(p.Text, d.Start, d.End), "reading", d.Said, "instead", d.Other, "on", r.Airings[next].On.Short()))
		}
	}
}

// runAround is a place of a text with the rest of the words that it touches: a sign alone
// says nothing.
func runAround(text string, start, end int) string {
	start = len(strings.TrimRightFunc(text[:start], func(r rune) bool { return !unicode.IsSpace(r) }))
	if at := strings.IndexFunc(text[end:], unicode.IsSpace); at >= 0 {
		end += at
	} else {
		end = len(text)
	}
	return strings.TrimRight(text[start:end], ".,;:!?")
}

// saidLength is a length in a problem, in the language of the message.
func saidLength(seconds float64) string {
	n := int(math.Ceil(seconds - 0.001))
	english := fmt.Sprintf("%d min %02d s", n/60, n%60)
	switch {
	case n < 60:
		english = fmt.Sprintf("%d s", n)
	case n%60 == 0:
		english = fmt.Sprintf("%d min", n/60)
	}
	return problem.Both(problem.Text{Vi: Length(seconds), En: english})
}

// Length writes seconds for people: "1 phút 52 giây".
func Length(seconds float64) string {
	n := int(math.Ceil(seconds - 0.001))
	minutes, rest := n/60, n%60
	switch {
	case minutes == 0:
		return fmt.Sprintf(inSeconds, rest)
	case rest == 0:
		return fmt.Sprintf(inMinutes, minutes)
	}
	return fmt.Sprintf(inBothUnits, minutes, rest)
}

// checkConflicts finds two segments on the air at the same time on one station.
func (l *linker) checkConflicts() {
	for _, st := range l.site.Stations {
		for i, a := range st.Airings {
			for _, b := range st.Airings[i+1:] {
				start := b.At.Minutes() * 60
				if b.On == a.On.AddDays(1) { // past midnight
					start += 24 * 60 * 60
				} else if b.On != a.On {
					break
				}
				if start >= a.At.Minutes()*60+max(a.Radio.SlotSeconds(), 60) {
					break
				}
				if b.Radio == a.Radio {
					continue
				}
				l.fault("E805", b.Radio, b.path(), "on", b.On.Short(), "at", b.At.String(), "station", st.Name,
					"other", a.Radio.Name, "from", a.At.String(), "slot", saidLength(float64(a.Radio.SlotSeconds())))
			}
		}
	}
}

// path is where the record says that this is on the air.
func (a *Airing) path() string {
	for i, run := range a.Radio.Runs {
		if run.Station == a.Station && run.At.Clock == a.At && slices.Contains(run.Days, a.On) {
			return "broadcasts." + itoa(i)
		}
	}
	return "broadcasts"
}

// slotHorizon is how many days ahead an empty slot is told.
const slotHorizon = 35

// checkSlots finds times kept for a column for which there is no segment.
func (l *linker) checkSlots(holidays vi.Holidays) {
	for i, slot := range l.cfg.RadioSlots {
		st := l.site.station(slot.Station)
		if st == nil {
			var names []string
			for _, st := range l.site.Stations {
				names = append(names, st.ID)
			}
			near, nearEn := problem.DidYouMean(vi.Nearest(slot.Station, names))
			l.found = append(l.found, problem.New("E801", l.cfg.table.At("radio_slots."+itoa(i)+".station"), "value", slot.Station, "near", near, "near_en", nearEn))
			continue
		}
		var empty []string
		for n := range slotHorizon {
			d := l.opt.Date.AddDays(n)
			if !slot.Falls(d) || l.cfg.plan(slot.Every).Quiet(d, holidays) != "" {
				continue
			}
			filled := slices.ContainsFunc(st.Airings, func(a *Airing) bool { return a.On == d && a.At == slot.At.Clock })
			if !filled {
				empty = append(empty, d.Short())
			}
		}
		if len(empty) > 0 {
			l.found = append(l.found, problem.New("W806", l.cfg.table.At("radio_slots."+itoa(i)),
				"at", slot.At.String(), "station", st.Name, "days", strings.Join(empty, ", ")))
		}
	}
}

// checkSeries asks that each series of config.toml is on the air in the month or the
// quarter of the build, as the plan wants (III.6).
func (l *linker) checkSeries() {
	for i, plan := range l.cfg.RadioSeries {
		from, to, name := Period(plan.Every, l.opt.Date)
		aired := false
		for _, r := range l.site.Radios {
			aired = aired || r.Plan == &l.cfg.RadioSeries[i] && slices.ContainsFunc(r.Airings, func(a *Airing) bool { return !a.On.Before(from) && !a.On.After(to) })
		}
		if !aired && plan.Every != "" {
			l.found = append(l.found, problem.New("W815", l.cfg.table.At("radio_series."+itoa(i)), "series", plan.Name, "period", saidPeriod(plan.Every, from, name)))
		}
	}
}

// saidPeriod is a month or quarter in a problem, in the language of the message.
func saidPeriod(every record.Series, from vi.Date, name string) string {
	english := fmt.Sprintf("%s %d", from.Month, from.Year)
	if every == record.Quarterly {
		english = fmt.Sprintf("the quarter from %s %d", from.Month, from.Year)
	}
	return problem.Both(problem.Text{Vi: name, En: english})
}

// Period is the month or the quarter around a day, and what it is called.
func Period(every record.Series, d vi.Date) (from, to vi.Date, name string) {
	month, months, name := int(d.Month), 1, fmt.Sprintf(monthCalled, int(d.Month), d.Year)
	if every == record.Quarterly {
		quarter := (month-1)/3 + 1
		month, months, name = quarter*3-2, 3, fmt.Sprintf(quarterCalled, [...]string{"I", "II", "III", "IV"}[quarter-1], d.Year)
	}
	from = vi.Date{Year: d.Year, Month: time.Month(month), Day: 1}
	next := month + months
	year := d.Year
	if next > 12 {
		next, year = next-12, year+1
	}
	return from, vi.Date{Year: year, Month: time.Month(next), Day: 1}.AddDays(-1), name
}

// loudDays is for how many days without a break some contents go over the loudspeakers
// (Luật 10/2022/QH15, Điều 13).
const loudDays = 3

// Loud is a notice whose group must go over the loudspeakers.
type Loud struct {
	Notice *Notice
	Radios []*Radio
	Days   int // the longest run of days in a row
}

// Enough tells whether the law is met.
func (x Loud) Enough() bool { return x.Days >= loudDays }

// Louds lists the notices of the groups 7 to 12 that segments explain or that say
// when they are broadcast.
func (s *Site) Louds() (out []Loud) {
	for _, n := range s.Notices {
		if !record.OnRadio(n.Group) {
			continue
		}
		x := Loud{Notice: n}
		var days []vi.Date
		for _, r := range s.Radios {
			if slices.ContainsFunc(r.Explains, func(e record.Record) bool { return record.Of(e) == &n.Base }) {
				x.Radios = append(x.Radios, r)
				for _, a := range r.Airings {
					days = append(days, a.On)
				}
			}
		}
		slices.SortFunc(days, vi.Date.Compare)
		run := 0
		for i, d := range slices.Compact(days) {
			if i > 0 && slices.Contains(days, d.AddDays(-1)) {
				run++
			} else {
				run = 1
			}
			x.Days = max(x.Days, run)
		}
		if !n.BroadcastFrom.IsZero() && !n.BroadcastUntil.IsZero() { // read out without a script of its own
			x.Days = max(x.Days, n.BroadcastFrom.DaysUntil(n.BroadcastUntil.Date)+1)
		}
		out = append(out, x)
	}
	return out
}

// checkLoud finds a segment that reads a notice of these groups on too few days.
func (l *linker) checkLoud() {
	for _, x := range l.site.Louds() {
		if len(x.Radios) > 0 && !x.Enough() {
			l.fault("W813", x.Radios[0], "broadcasts", "notice", x.Notice.Name, "group", itoa(x.Notice.Group), "days", itoa(x.Days))
		}
	}
}
