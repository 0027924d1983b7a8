package view

import (
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// DueView tells by when a file is ready that is handed in on a day, for every time limit that
// a procedure has, as the calendar of config.toml has working days.
type DueView struct {
	Shut   bool // nobody works on it: what is handed in counts from the next working day
	Waits  []DueWait
	Off    []DayOff
	Known  Day // the last day of which days off are known; empty when none are
	Beyond Day // the same, where a day that is told lies behind it
	Script DueScript
}

// DueWait is a time limit and when what has it is ready.
type DueWait struct {
	ID         string
	Limit      string   // "3 ngày làm việc"
	Ready      Day      // handed in today
	Later      bool     // it may be later
	Shut       []string // where nobody hands it out on that day, and from when on
	Days       []DueDay
	Procedures []Link
	More       string // "và 74 thủ tục khác có thời hạn ấy", where only the first ones are named
	Count      string // "12 thủ tục"
}

// DueDay is a day of handing in and the day on which it is ready.
type DueDay struct {
	Filed, Ready Day
	Later        bool     // days off are not known so far ahead: it may be ready later
	FiledShut    []string // where nobody takes it on that day, a sentence for each office
	ReadyShut    []string // where nobody hands it out on that day
}

// DayOff is a run of days off, or one worked in place of another.
type DayOff struct {
	From, To Day // To is empty for a single day
	Name     string
	Worked   bool // a Saturday or Sunday on which offices work
	Open     bool // not decided yet
}

// DueScript is the calendar for the script: days off and days worked, parted by blanks, and
// the last day of which it knows; Shut are days on which desks are shut, as JSON, with the sentences of each.
type DueScript struct{ Off, Worked, Known, Shut string }

// filingDays is for how many working days ahead it is told.
const filingDays = 10

// So many procedures of a time limit are named; of more than that only a few, with how many others there are: all those of a
// whole country make 60 KB of a page whose matter is the days.
const mostNamed, fewNamed = 8, 4

// Due draws the days.
func (p Place) Due() DueView {
	s := p.Site
	holidays := s.Config.OfficeHolidays()
	known := s.HolidaysKnown()
	v := DueView{Shut: !holidays.Working(s.Date), Off: p.daysOff(), Known: p.Day(known)}
	v.Script.Known = v.Known.ISO
	all := p.desksOf(s.Procedures)
	for _, w := range s.Waits() {
		desks := p.desksOf(w.Procedures)
		limit := p.Speaker().TimeLimit(w.Limit)
		one := DueWait{
			ID: "han-" + vi.Slug(w.Limit.String()), Limit: p.Upper(limit),
			Count: p.Say("count.procedures", "count", len(w.Procedures)),
		}
		day := s.Date
		for i := range filingDays {
			if i > 0 || v.Shut {
				day = holidays.OnOrAfter(day.AddDays(1))
			}
			ready, _ := holidays.Due(day, w.Limit)
			told := DueDay{p.WeekDay(day), p.WeekDay(ready), !known.IsZero() && ready.After(known), desks.shut("due.shut_to_file", day), desks.shut("due.shut_to_collect", ready)}
			if one.Days = append(one.Days, told); told.Later {
				v.Beyond = v.Known
			}
		}
		one.Ready, one.Later, one.Shut = one.Days[0].Ready, one.Days[0].Later, one.Days[0].ReadyShut
		named := w.Procedures
		if len(named) > mostNamed {
			named = named[:fewNamed]
			one.More = p.Say("due.unnamed", "count", len(w.Procedures)-fewNamed)
		}
		for _, x := range named {
			one.Procedures = append(one.Procedures, p.Link(x))
		}
		v.Waits = append(v.Waits, one)
	}
	v.Script.Off, v.Script.Worked, v.Script.Shut = isoDays(holidays.Off), isoDays(holidays.Worked), all.code()
	return v
}

// isoDays are days in time, those before today too: of a file that was handed in last week the
// script counts over them.
func isoDays(days map[vi.Date]string) string {
	var out []string
	for d := range days {
		out = append(out, d.String())
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

// daysOff are the days off to come and those worked in their place, in time.
func (p Place) daysOff() (out []DayOff) {
	cfg := p.Site.Config
	for i := range cfg.Holidays {
		h := &cfg.Holidays[i]
		if h.From.IsZero() || h.Last().Before(p.Site.Date) {
			continue
		}
		one := DayOff{From: p.WeekDay(h.From.Date), Name: h.Name, Open: h.Undecided}
		if h.Last() != h.From.Date {
			one.To = p.WeekDay(h.Last())
		}
		out = append(out, one)
	}
	for _, w := range cfg.WorkingDays {
		if !w.Day.IsZero() && !w.Day.Before(p.Site.Date) {
			out = append(out, DayOff{From: p.WeekDay(w.Day.Date), Name: w.Name, Worked: true})
		}
	}
	slices.SortStableFunc(out, func(a, b DayOff) int { return strings.Compare(a.From.ISO, b.From.ISO) })
	return out
}
