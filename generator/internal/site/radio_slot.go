package site

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// farthestSlot is how many days ahead a time on the air is looked for.
const farthestSlot = 92

// FreeSlot is the next time for a new segment from a day on: in a slot that config.toml
// keeps for its column, else early in the morning on the first station. It is no holiday,
// no quiet day, and nothing else is on the air. ok is false when there is none.
func (s *Site) FreeSlot(every record.Series, length int, from vi.Date) (b record.Broadcast, ok bool) {
	holidays := s.Config.OfficeHolidays()
	plan := s.Config.plan(every)
	slots := slices.Clone(s.Config.RadioSlots)
	slots = slices.DeleteFunc(slots, func(x RadioSlot) bool { return x.Every != every })
	for n := range farthestSlot {
		day := from.AddDays(n)
		if holidays[day] != "" || plan.Quiet(day, holidays) != "" {
			continue
		}
		if len(slots) == 0 && len(s.Stations) > 0 {
			for _, at := range []string{"05:30", "05:45", "17:00", "17:15"} {
				clock, err := vi.ParseClock(at)
				if err == nil && s.free(s.Stations[0], day, clock, length) {
					return record.Broadcast{On: record.Day{Date: day}, At: record.Clock{Clock: clock}, Station: s.Stations[0].Name}, true
				}
			}
		}
		for _, slot := range slots {
			i := slices.IndexFunc(s.Stations, func(st *Station) bool { return st.ID == slot.Station || vi.Fold(st.Name) == vi.Fold(slot.Station) })
			if i >= 0 && slot.Falls(day) && s.free(s.Stations[i], day, slot.At.Clock, length) {
				return record.Broadcast{On: record.Day{Date: day}, At: slot.At, Station: s.Stations[i].Name}, true
			}
		}
	}
	return record.Broadcast{}, false
}

// free tells whether a station has nothing else on the air for so many seconds.
func (s *Site) free(st *Station, day vi.Date, at vi.Clock, length int) bool {
	from := at.Minutes() * 60
	return !slices.ContainsFunc(st.Airings, func(a *Airing) bool {
		start := a.At.Minutes() * 60
		return a.On == day && start < from+max(length, 60) && from < start+max(a.Radio.SlotSeconds(), 60)
	})
}
