package site

import (
	"cmp"
	"slices"

	"niemyet/generator/internal/record"
)

// Alert is an urgent notice with what it refers to.
type Alert struct {
	*record.Alert
	State    State
	Office   *Office
	Hotlines []*Hotline
	About    []record.Record
}

var (
	_ = typed(func(r *record.Alert) *Alert { return &Alert{Alert: r} })
	_ = linking(linkAlert)
)

func linkAlert(l *linker, a *Alert) {
	a.State = StateOn(a.Alert, l.opt.Date)
	a.Office = referred[*Office](l, a, "office")
	a.Hotlines = referredAll[*Hotline](l, a, "hotlines", len(a.Alert.Hotlines))
	a.About = referredAll[record.Record](l, a, "about", len(a.Alert.About))
}

var pressing = []record.Severity{record.Urgent, record.Warning, record.Note}

// Alerts are the urgent notices that hold on the day or will, the most pressing first.
func (s *Site) Alerts() (out []*Alert) {
	for _, a := range RecordsOf[*Alert](s) {
		if a.State.Current() {
			out = append(out, a)
		}
	}
	slices.SortStableFunc(out, func(a, b *Alert) int {
		return cmp.Or(cmp.Compare(a.State, b.State), cmp.Compare(slices.Index(pressing, a.Severity), slices.Index(pressing, b.Severity)))
	})
	return out
}
