package view

import (
	"reflect"
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Proven is evidence that counts itself: what was done up to the day of the site, as records
// that fulfil a task have it.
type Proven struct {
	Told string // "Đã phát 12 lượt"
	Last vi.Date
	Show Link
}

// proof counts what records of a kind prove of a task that names them. Each kind that proves
// something says so in its file.
type proof func(p Place, named []record.Record) (Proven, bool)

var proofs = map[reflect.Type]proof{}

func proves[T record.Record](count func(p Place, named []T) (Proven, bool)) bool {
	proofs[reflect.TypeFor[T]()] = func(p Place, named []record.Record) (Proven, bool) {
		list := make([]T, len(named))
		for i, r := range named {
			list[i] = r.(T)
		}
		return count(p, list)
	}
	return true
}

// Proofs are those of a task, in the order of the table of kinds.
func (p Place) Proofs(t *site.Task) (out []Proven) {
	for _, k := range record.Kinds {
		var named []record.Record
		for _, r := range t.Serves {
			if record.Of(r).Kind == k {
				named = append(named, r)
			}
		}
		if len(named) == 0 {
			continue
		}
		count := proofs[reflect.TypeOf(named[0])]
		if count == nil {
			continue
		}
		if made, ok := count(p, named); ok {
			out = append(out, made)
		}
	}
	slices.SortStableFunc(out, func(a, b Proven) int { return b.Last.Compare(a.Last) })
	return out
}

// tally counts days up to that of the site.
type tally struct {
	on    vi.Date
	count int
	last  vi.Date
}

func (c *tally) add(day vi.Date) {
	if day.IsZero() || day.After(c.on) {
		return
	}
	c.count++
	if day.After(c.last) {
		c.last = day
	}
}

// proven is a tally in words; ok is false for nothing.
func (c *tally) proven(p Place, words, show string) (Proven, bool) {
	return Proven{Told: p.Say(words, "count", c.count), Last: c.last, Show: Link{Text: p.Say("task.see_list"), Href: p.Href(show)}}, c.count > 0
}
