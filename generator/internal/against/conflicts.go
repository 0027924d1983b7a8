package against

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/vi"
)

// noUnit is a duration of the portal whose unit nobody filled in: "1 OTHER".
var noUnit = regexp.MustCompile(`^\s*[1-9]\d*([.,]\d+)?\s+OTHER$`)

// contradictions asks that the record tells where the source contradicts itself about
// time and fees.
func contradictions(p pair) (out []difference) {
	if p.ours.Contradicted("ways") {
		return nil
	}
	for _, w := range p.origin.Ways() {
		if why := contradiction(w); why != "" {
			return append(out, difference{"", why})
		}
	}
	return nil
}

// contradiction is what cannot be so in one way to file; "" when all can.
func contradiction(w importer.Way) string {
	if noUnit.MatchString(w.Duration) && len(vi.FindTimeLimits(w.Note)) == 0 {
		return w.Duration
	}
	if t := clash(w.Duration, w.Note); t != "" {
		return t
	}
	return unmet(w.Fee)
}

// clash finds one number in days and in working days: the unit's field says one, the
// text beside it the other, and never the field's.
func clash(duration, note string) string {
	field := strings.NewReplacer("WORKING_DAY", string(vi.WorkingDay), "DAY", string(vi.Day)).Replace(strings.TrimSpace(duration))
	t, err := vi.ParseTimeLimit(field)
	other := vi.Day
	switch {
	case err != nil || t.Immediate:
		return ""
	case t.Unit == vi.Day:
		other = vi.WorkingDay
	case t.Unit != vi.WorkingDay:
		return ""
	}
	t.AtMost = false
	twin := t
	twin.Unit = other
	if said := timesOf(note); said[twin.String()] && !said[t.String()] {
		return duration + "; " + twin.String()
	}
	return ""
}

// price is one amount of the portal and its note.
var price = regexp.MustCompile(`(\d[\d.,]*)\s*VNĐ\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)`)

// unmet finds an amount whose own note names others only.
func unmet(fee string) string {
	for _, m := range price.FindAllStringSubmatch(fee, -1) {
		n, err := vi.ParseInt(m[1])
		said := amountsOf(m[2])
		if err != nil || n < 1000 || len(said) == 0 || said[vi.Money(n).String()] {
			continue
		}
		return vi.Collapse(m[0])
	}
	return ""
}
