package site

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Closure is a stretch of holidays that follow on each other.
type Closure struct {
	Names    []string
	From, To vi.Date
	Again    vi.Date // when the offices are open again; zero where they differ or nobody can tell
}

// Closures are those of the next holidays by date that are decided. Of a stretch of which a
// part is not, nobody knows yet when it ends: it is left out whole.
func (s *Site) Closures() (out []Closure) {
	decided := true
	end := func() {
		if len(out) > 0 && (!decided || out[len(out)-1].To.Before(s.Date)) {
			out = out[:len(out)-1]
		}
	}
	for _, h := range s.Config.HolidaysByDay() {
		if len(out) > 0 && !h.From.After(out[len(out)-1].To.AddDays(1)) {
			last := &out[len(out)-1]
			last.Names, last.To, decided = append(last.Names, h.Name), latest(last.To, h.Last()), decided && !h.Undecided
			continue
		}
		end()
		out, decided = append(out, Closure{Names: []string{h.Name}, From: h.From.Date, To: h.Last()}), !h.Undecided
	}
	end()
	out = out[:min(len(out), nextClosures)]
	for i := range out {
		out[i].Again = s.openAfter(out[i].To)
	}
	return out
}

// nextClosures is for how many stretches there is a sign.
const nextClosures = 3

func latest(a, b vi.Date) vi.Date {
	if a.Before(b) {
		return b
	}
	return a
}

// openAfter is the day after another on which all offices open that ever close; zero where
// they differ, one has hours that cannot be read, or changes of its own around the day.
func (s *Site) openAfter(day vi.Date) (again vi.Date) {
	const within = 10
	holidays := s.Config.OfficeHolidays()
	for _, o := range s.Offices {
		if len(o.Hours) == 0 {
			continue
		}
		week, read := weekOf(o)
		if !read {
			return vi.Date{}
		}
		if week.Always() {
			continue
		}
		opens, end := day.AddDays(1), day.AddDays(within)
		for spans, _ := week.On(opens, holidays); len(spans) == 0; spans, _ = week.On(opens, holidays) {
			if opens = opens.AddDays(1); opens.After(end) {
				return vi.Date{}
			}
		}
		changed := slices.ContainsFunc(o.Changes, func(c record.Change) bool { return !c.Last().Before(day) && !c.From.After(opens) })
		if changed || !again.IsZero() && again != opens {
			return vi.Date{}
		}
		again = opens
	}
	return again
}
