package revise

import (
	"fmt"
	"io/fs"
	"slices"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// DaysOff is the wish that config.toml has the days off of a list, and the days worked in
// their place. An entry that falls on the same days as one of the list becomes it, whatever it
// was called; one of which the list knows nothing stays and is named.
type DaysOff struct {
	Off    []Off // in order
	Worked []Off // of one day each, in order
}

// Off is a run of days with a name.
type Off struct {
	Name     string
	From, To vi.Date
}

func (o Off) days() string {
	if o.From == o.To {
		return o.From.Short()
	}
	return o.From.Short() + "–" + o.To.Short()
}

func (o Off) overlaps(from, to vi.Date) bool { return !o.To.Before(from) && !to.Before(o.From) }

// Plan implements [Wish].
func (wish DaysOff) Plan(from fs.FS, s *site.Site) (*Plan, error) {
	if err := wish.sound(); err != nil {
		return nil, err
	}
	w := newWork(from)
	d, err := w.doc(nil)
	if err != nil {
		return nil, err
	}
	if err := w.holidays(d, s.Config.Holidays, wish.Off); err != nil {
		return nil, err
	}
	if err := w.workingDays(d, s.Config.WorkingDays, wish); err != nil {
		return nil, err
	}
	return w.finish()
}

// sound refuses a list that says two things of one day.
func (wish DaysOff) sound() error {
	for i, a := range wish.Off {
		for _, b := range wish.Off[:i] {
			if a.overlaps(b.From, b.To) {
				return refuse(offTwice, b.Name, b.days(), a.Name, a.days())
			}
		}
		for _, b := range wish.Worked {
			if a.overlaps(b.From, b.From) {
				return refuse(offAndWorked, b.From.Short(), a.Name, a.days())
			}
		}
	}
	for _, b := range wish.Worked {
		if (vi.Holidays{}).Working(b.From) {
			return refuse(workedAnyway, b.From.Short(), vi.LowerFirst(b.From.Weekday()), b.Name)
		}
	}
	return nil
}

// holidays lays the days off over those of config.toml. Two entries that fall in one run of the
// list become one.
func (w *work) holidays(d *amend.Doc, have []site.Holiday, want []Off) error {
	met, gone := map[int]bool{}, []int(nil)
	var fresh []Off
	for _, o := range want {
		first := -1
		for i, h := range have {
			switch {
			case met[i] || !o.overlaps(h.From.Date, h.Last()):
			case first < 0:
				first, met[i] = i, true
			default:
				met[i], gone = true, append(gone, i)
				w.note(offJoined, h.Name, Off{"", h.From.Date, h.Last()}.days(), o.Name)
			}
		}
		if first < 0 {
			fresh = append(fresh, o)
			continue
		}
		if err := w.become(d, first, &have[first], o); err != nil {
			return err
		}
	}
	for i, h := range have {
		if !met[i] && slices.ContainsFunc(want, func(o Off) bool { return o.From.Year == h.From.Year }) {
			w.note(offNotListed, h.Name, Off{"", h.From.Date, h.Last()}.days())
		}
	}
	slices.Sort(gone)
	for _, i := range slices.Backward(gone) {
		if err := d.Remove(fmt.Sprintf("holidays.%d", i)); err != nil {
			return fmt.Errorf("config.toml: holidays: %w", err)
		}
	}
	for i, o := range fresh {
		w.note(offNew, o.Name, o.days())
		row := amend.Row{{Key: "name", Value: o.Name}, {Key: "from", Value: o.From}}
		if o.To != o.From {
			row = append(row, amend.Pair{Key: "to", Value: o.To})
		}
		if err := d.Insert("holidays", len(have)-len(gone)+i, row); err != nil {
			return fmt.Errorf("config.toml: holidays: %w", err)
		}
	}
	return nil
}

// become turns an entry of config.toml into one of the list.
func (w *work) become(d *amend.Doc, i int, h *site.Holiday, o Off) error {
	at := fmt.Sprintf("holidays.%d.", i)
	was, last := Off{h.Name, h.From.Date, h.Last()}, o.To
	if o.To == o.From {
		last = vi.Date{}
	}
	for _, v := range []struct {
		key      string
		same     bool
		value    any
		goes, is bool
	}{
		{"name", h.Name == o.Name, o.Name, false, true},
		{"from", h.From.Date == o.From, o.From, false, true},
		{"to", h.To.Date == last, last, last.IsZero(), !h.To.IsZero()},
		{"undecided", !h.Undecided, nil, true, h.Undecided},
	} {
		var err error
		switch {
		case v.same:
		case v.goes && v.is:
			err = d.Remove(at + v.key)
		case !v.goes:
			err = d.Set(at+v.key, v.value)
		}
		if err != nil {
			return fmt.Errorf("config.toml: %s%s: %w", at, v.key, err)
		}
	}
	switch {
	case was != o:
		w.note(offChanged, o.Name, o.days(), was.Name, was.days())
	case h.Undecided:
		w.note(offDecided, o.Name, o.days())
	}
	return nil
}

// workingDays lays the days worked in place of others over those of config.toml.
func (w *work) workingDays(d *amend.Doc, have []site.WorkingDay, wish DaysOff) error {
	n := len(have)
	for _, o := range wish.Worked {
		if slices.ContainsFunc(have, func(x site.WorkingDay) bool { return x.Day.Date == o.From }) {
			continue
		}
		w.note(workedNew, o.Name, vi.LowerFirst(o.From.Weekday()), o.From.Short())
		if err := d.Insert("working_days", n, amend.Row{{Key: "name", Value: o.Name}, {Key: "day", Value: o.From}}); err != nil {
			return fmt.Errorf("config.toml: working_days: %w", err)
		}
		n++
	}
	for _, x := range have {
		listed := slices.ContainsFunc(wish.Worked, func(o Off) bool { return o.From == x.Day.Date })
		year := slices.ContainsFunc(append(slices.Clone(wish.Off), wish.Worked...), func(o Off) bool { return o.From.Year == x.Day.Year })
		if year && !listed {
			w.note(offNotListed, x.Name, x.Day.Short())
		}
	}
	return nil
}
