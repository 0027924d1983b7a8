package site

import (
	"reflect"
	"strings"
	"time"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// legalHoliday is a day off by the Labour Code, Article 112, with the days of it that no
// decision moves: of Tết its first three, of Quốc khánh the second of September.
type legalHoliday struct {
	name problem.Text
	days func(year int) []vi.Date
}

var legalHolidays = []legalHoliday{
	{newYear, dayOf(time.January, 1)},
	{lunarNewYear, func(year int) []vi.Date {
		first := vi.Tet(year)
		return []vi.Date{first, first.AddDays(1), first.AddDays(2)}
	}},
	{hungKingsDay, func(year int) []vi.Date { return []vi.Date{vi.HungKings(year)} }},
	{reunificationDay, dayOf(time.April, 30)},
	{labourDay, dayOf(time.May, 1)},
	{nationalDay, dayOf(time.September, 2)},
}

func dayOf(month time.Month, day int) func(int) []vi.Date {
	return func(year int) []vi.Date { return []vi.Date{{Year: year, Month: month, Day: day}} }
}

// backwards are the holidays that end before they begin: no day of them would be a day off.
func (c *Config) backwards() (found problem.List) {
	first, _ := record.FieldNamed(reflect.TypeFor[Holiday](), "from")
	last, _ := record.FieldNamed(reflect.TypeFor[Holiday](), "to")
	for i, h := range c.Holidays {
		if h.Last().Before(h.From.Date) {
			found = append(found, problem.New("E220", c.table.At("holidays."+itoa(i)+".to"), "from", h.From.Short(), "to", h.To.Short(), "until", h.To.Short(), "first", first.Said(), "last", last.Said()))
		}
	}
	return found
}

const (
	holidaysAhead = 365 // days for which holidays must be known
	decidedBefore = 30  // days before a holiday in which it must be decided
)

// checkBeyond warns of a repeat that goes on into a year of which config.toml knows no
// holiday: what it says of days off there is a guess.
func (l *linker) checkBeyond(r record.Record, path string, repeat record.Repeat, until vi.Date) {
	last := 0
	for _, h := range l.cfg.Holidays {
		last = max(last, h.Last().Year)
	}
	if repeat != "" && last > 0 && until.Year > last {
		l.fault("W434", r, path, "until", until.Short(), "year", itoa(last))
	}
}

// checkHolidays warns of the law's days off of the coming year that a list of holidays
// leaves out, and of a holiday that is near and not decided.
func (l *linker) checkHolidays() {
	if len(l.cfg.Holidays) == 0 || len(l.cfg.backwards()) > 0 { // which days are off is not known until that is mended
		return
	}
	off := l.cfg.OfficeHolidays()
	var missing, english []string
	for year := l.opt.Date.Year; year <= l.opt.Date.Year+1; year++ {
		for _, h := range legalHolidays {
			for _, day := range h.days(year) {
				if ahead := l.opt.Date.DaysUntil(day); ahead >= 0 && ahead < holidaysAhead && off.Off[day] == "" {
					missing, english = append(missing, h.name.Vi+" "+day.Short()), append(english, h.name.En+" "+day.String())
				}
			}
		}
	}
	if len(missing) > 0 {
		l.found = append(l.found, problem.New("W419", l.cfg.table.At("holidays"), "missing", strings.Join(missing, ", "), "missing_en", strings.Join(english, ", ")))
	}
	for i, h := range l.cfg.Holidays {
		if ahead := l.opt.Date.DaysUntil(h.From.Date); h.Undecided && ahead <= decidedBefore && !h.Last().Before(l.opt.Date) {
			l.found = append(l.found, problem.New("W420", l.cfg.table.At("holidays."+itoa(i)), "name", h.Name, "day", h.From.Short()))
		}
	}
}
