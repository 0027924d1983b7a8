package site

import (
	"slices"
	"strings"
	"time"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// What a row says against the words of its record, or against the rows beside it: a meeting on
// a Friday where the summary says Thursday, a month with a hundred times the files of its neighbours.

// checkRows asks about rows that their own record makes doubtful.
func (l *linker) checkRows() {
	for _, r := range l.all {
		switch x := record.Raw(r).(type) {
		case *record.Report:
			l.checkFigures(r, x)
		case *record.Decision:
			l.checkOwnSuccessor(r, x)
		case *record.Policy:
			l.checkSums(r, x)
			l.checkPaydays(r, x)
		case *record.Consultation:
			l.checkOpinions(r, x)
		}
	}
}

// checkWordsOfSession asks about meetings that are repeated on another day than the record's own words say.
func (l *linker) checkWordsOfSession(s *Session) {
	words := s.Name + "\n" + s.Session.Summary
	weekly, monthly := vi.EveryWeek(words), vi.EveryMonth(words)
	for i, row := range s.Session.Sittings {
		day, path := row.On.Date, "sittings."+itoa(i)+".on"
		switch {
		case day.IsZero() || row.Repeat == "":
		case row.Repeat == record.Weekly && len(weekly) > 0 && !slices.Contains(weekly, day.DayOfWeek()):
			l.oddIn(s, path, odd{problem.Both(weekdayOf(day)) + " " + day.Short(), problem.Text{Vi: summarySays.Vi + listWeekdays(weekly).Vi, En: summarySays.En + listWeekdays(weekly).En}})
		case row.Repeat == record.EachMonth && len(monthly) > 0 && !slices.Contains(monthly, day.Day):
			l.oddIn(s, path, odd{day.Short(), problem.Text{Vi: summarySays.Vi + dayWord.Vi + listNumbers(monthly), En: summarySays.En + dayWord.En + listNumbers(monthly)}})
		}
	}
}

func weekdayOf(day vi.Date) problem.Text {
	return problem.Text{Vi: day.Weekday(), En: day.DayOfWeek().String()}
}

// monday is any Monday: days of the week are called by a date.
var monday = vi.Date{Year: 2026, Month: 11, Day: 23}

func listWeekdays(days []time.Weekday) problem.Text {
	var vietnamese, english []string
	for _, d := range days {
		name := weekdayOf(monday.AddDays((int(d) + 6) % 7))
		vietnamese, english = append(vietnamese, name.Vi), append(english, name.En)
	}
	return problem.Text{Vi: strings.Join(vietnamese, ", "), En: strings.Join(english, ", ")}
}

func listNumbers(numbers []int) string {
	var out []string
	for _, n := range numbers {
		out = append(out, itoa(n))
	}
	return strings.Join(out, ", ")
}

const (
	nearbyDays = 60 // within which a meeting is moved

	timesMore  = 10  // of the greatest of the other months
	mostUsual  = 500 // files below which a month may well be many times another
	otherMonth = 2   // months that say what is usual
)

// checkMoved asks about a meeting that is moved far away: a month or a year was mistyped.
func (l *linker) checkMoved(s *Session) {
	for i, c := range s.Session.Changes {
		if from, to := c.On.Date, c.To.Date; !from.IsZero() && !to.IsZero() && (from.DaysUntil(to) > nearbyDays || to.DaysUntil(from) > nearbyDays) {
			l.oddIn(s, "changes."+itoa(i)+".moved_to", odd{to.Short(), problem.Text{Vi: nearDay.Vi + from.Short(), En: nearDay.En + from.Short()}})
		}
	}
}

// countsOf are the columns of a row of files that are held against the other months.
var countsOf = []struct {
	key string
	of  func(record.FileCount) int
}{
	{"early", func(c record.FileCount) int { return c.Early }},
	{"on_time", func(c record.FileCount) int { return c.OnTime }},
	{"late", func(c record.FileCount) int { return c.Late }},
	{"open", func(c record.FileCount) int { return c.Open }},
	{"open_late", func(c record.FileCount) int { return c.OpenLate }},
}

// greatest are the two greatest of some numbers, and how many there are: what is greatest beside any one of them.
type greatest struct{ first, second, count int }

func (g greatest) with(n int) greatest {
	switch g.count++; {
	case n > g.first:
		g.first, g.second = n, g.first
	case n > g.second:
		g.second = n
	}
	return g
}

// beside is the greatest of all others.
func (g greatest) beside(n int) int {
	if n == g.first {
		return g.second
	}
	return g.first
}

// checkFigures asks about a month of a unit with many times the files of every other.
func (l *linker) checkFigures(r record.Record, x *record.Report) {
	for _, column := range countsOf {
		of := map[string]greatest{}
		for _, c := range x.Files {
			of[c.Unit] = of[c.Unit].with(column.of(c))
		}
		for i, c := range x.Files {
			n, unit := column.of(c), of[c.Unit]
			if most := unit.beside(n); unit.count > otherMonth && n > mostUsual && n > timesMore*most {
				l.oddIn(r, "files."+itoa(i)+"."+column.key, odd{itoa(n), problem.Text{Vi: otherMonths.Vi + itoa(most), En: otherMonths.En + itoa(most)}})
			}
		}
	}
}

// checkOwnSuccessor asks about a procedure that a decision replaces by itself.
func (l *linker) checkOwnSuccessor(r record.Record, d *record.Decision) {
	for i, item := range d.Items {
		if item.NewCode != "" && item.NewCode == item.Procedure {
			l.oddIn(r, "items."+itoa(i)+".replaced_by", odd{string(item.NewCode), otherProcedure})
		}
	}
}

// leastSum is the smallest note in use: nobody is paid less in đồng.
const leastSum = 1000

// checkSums asks about an allowance that is too small to be in đồng: it was written in thousands or millions.
func (l *linker) checkSums(r record.Record, p *record.Policy) {
	for i, a := range p.Allowances {
		if n := a.Amount.Fixed(); n > 0 && n < leastSum*record.DecimalOne {
			l.oddIn(r, "allowances."+itoa(i)+".amount", odd{a.Amount.String(), usualSum})
		}
	}
}

// checkPaydays asks about money that is paid out once, on a day on which offices are closed.
func (l *linker) checkPaydays(r record.Record, p *record.Policy) {
	off := l.cfg.OfficeHolidays()
	for i, d := range p.Paydays {
		if day := d.On.Date; !day.IsZero() && d.Repeat == "" && !off.Working(day) {
			l.oddIn(r, "paydays."+itoa(i)+".on", odd{problem.Both(weekdayOf(day)) + " " + day.Short(), workingDay})
		}
	}
}

// checkOpinions asks about fewer opinions received than answered.
func (l *linker) checkOpinions(r record.Record, c *record.Consultation) {
	if n := len(c.Opinions); c.Received > 0 && c.Received < n {
		l.oddAt(r, "received", odd{itoa(c.Received), problem.Text{Vi: notFewer.Vi + itoa(n), En: notFewer.En + itoa(n)}})
	}
}
