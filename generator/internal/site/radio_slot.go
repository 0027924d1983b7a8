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
	for n := range farthestSlot {
		day := from.AddDays(n)
		if holidays.Off[day] != "" || plan.Quiet(day, holidays) != "" {
			continue
		}
		for _, b := range s.timesOn(day, every) {
			if s.free(s.station(b.Station), day, b.At.Clock, length) {
				return b, true
			}
		}
	}
	return record.Broadcast{}, false
}

// usualTimes are tried where config.toml keeps none.
var usualTimes = []vi.Clock{{Hour: 5, Minute: 30}, {Hour: 5, Minute: 45}, {Hour: 17}, {Hour: 17, Minute: 15}}

// timesOn are the times of a day at which a column may be on the air.
func (s *Site) timesOn(day vi.Date, every record.Series) (out []record.Broadcast) {
	kept := false
	for _, slot := range s.Config.RadioSlots {
		if slot.Every != every {
			continue
		}
		kept = true
		if st := s.station(slot.Station); st != nil && slot.Falls(day) {
			out = append(out, record.Broadcast{On: record.Day{Date: day}, At: slot.At, Station: st.Name})
		}
	}
	if !kept && len(s.Stations) > 0 {
		for _, at := range usualTimes {
			out = append(out, record.Broadcast{On: record.Day{Date: day}, At: record.Clock{Clock: at}, Station: s.Stations[0].Name})
		}
	}
	return out
}

// free tells whether a station has nothing else on the air for so many seconds.
func (s *Site) free(st *Station, day vi.Date, at vi.Clock, length int) bool {
	from := at.Minutes() * 60
	return !slices.ContainsFunc(st.Airings, func(a *Airing) bool {
		start := a.At.Minutes() * 60
		return a.On == day && start < from+max(length, 60) && from < start+max(a.Radio.SlotSeconds(), 60)
	})
}
