package site

import (
	"slices"
	"time"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// timesLonger is how many times as long as their recording words may take before it is hardly
// theirs. A recording may well be longer: it has music.
const timesLonger = 1.8

// checkSoundAgainstWords asks about a recording that cannot be one of the words below it.
func (l *linker) checkSoundAgainstWords() {
	for _, r := range l.site.Radios {
		words, sound := r.Reading.Estimate, r.Sound.Seconds
		if sound > 0 && words > 0 && words > sound*timesLonger {
			l.oddAt(r, "audio", odd{Length(sound), problem.Text{Vi: readsIn.Vi + Length(words), En: readsIn.En + itoa(int(words)) + " s"}})
		}
	}
}

// checkDaysOfSession asks about a reception of citizens that is held on a day of the week, or moved to one, on which its
// office is closed, unless it is worked in place of another, and about a meeting once on a public holiday.
func (l *linker) checkDaysOfSession(s *Session) {
	off := l.cfg.OfficeHolidays()
	closed := func(path string, day vi.Date) {
		if s.Sort == record.Reception && s.Office != nil && !day.IsZero() && off.Worked[day] == "" && closedOn(s.Office, day.DayOfWeek()) {
			l.oddIn(s, path, odd{problem.Both(problem.Text{Vi: day.Weekday(), En: day.DayOfWeek().String()}) + " " + day.Short(), problem.Text{Vi: openDays.Vi + s.Office.File, En: openDays.En + s.Office.File}})
		}
	}
	for i, c := range s.Session.Changes {
		closed("changes."+itoa(i)+".moved_to", c.To.Date)
	}
	for i, row := range s.Session.Sittings {
		day, path := row.On.Date, "sittings."+itoa(i)+".on"
		switch {
		case day.IsZero():
		case s.Sort != record.Reception && row.Repeat == "" && off.Off[day] != "": // of a reception it is told by W839
			l.oddIn(s, path, odd{day.Short(), problem.Text{Vi: notOff.Vi + off.Off[day], En: notOff.En + off.Off[day]}})
		default:
			closed(path, day)
		}
	}
}

// closedOn tells whether an office that says its days is closed on one of the week.
func closedOn(o *Office, day time.Weekday) bool {
	if len(o.Hours) == 0 {
		return false
	}
	for _, h := range o.Hours {
		if days, ok := vi.OpenDays(h.Days); !ok || slices.Contains(days, day) {
			return false
		}
	}
	return true
}
