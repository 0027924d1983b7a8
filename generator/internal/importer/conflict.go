package importer

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// noUnit is a duration of the portal whose unit nobody filled in: "1 OTHER".
var noUnit = regexp.MustCompile(`^\s*[1-9]\d*([.,]\d+)?\s+OTHER$`)

// Contradiction is what cannot be so in one way to file: a number without a unit, one number
// in two units, an amount that its own text does not name. It is "" when all can be so.
func (w Way) Contradiction() string {
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
	if said := limitsIn(note); said[twin] && !said[t] {
		return duration + "; " + twin.String()
	}
	return ""
}

// pricedNote is one amount of the portal and its note.
var pricedNote = regexp.MustCompile(`(\d[\d.,]*)\s*VNĐ\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)`)

// unmet finds an amount whose own note names others only.
func unmet(fee string) string {
	for _, m := range pricedNote.FindAllStringSubmatch(fee, -1) {
		n, err := vi.ParseInt(m[1])
		said := amountsIn(m[2])
		if err != nil || n < 1000 || len(said) == 0 || said[vi.Money(n)] {
			continue
		}
		return vi.Collapse(m[0])
	}
	return ""
}

func limitsIn(text string) map[vi.TimeLimit]bool {
	out := map[vi.TimeLimit]bool{}
	for _, t := range vi.FindTimeLimits(text) {
		t.Limit.AtMost = false
		out[t.Limit] = true
	}
	return out
}

func amountsIn(text string) map[vi.Money]bool {
	out := map[vi.Money]bool{}
	for _, m := range vi.FindMoney(text) {
		out[m.Amount] = true
	}
	return out
}

// contradictions tells the clerk, and the readers of the record, where the ways to file
// of the source cannot be so.
func (r *row) contradictions(ways []Way) {
	told := map[string]bool{}
	for _, w := range ways {
		why := w.Contradiction()
		if why == "" || told[why] {
			continue
		}
		told[why] = true
		r.note(SourceClash, "methods", why, "source_conflicts")
		if noUnit.MatchString(why) { // the todo about the time asks already
			number, _, _ := strings.Cut(strings.TrimSpace(why), " ")
			r.proc.Conflicts = append(r.proc.Conflicts, record.Conflict{Key: "ways", Text: "Nguồn ghi thời hạn “" + number + "” mà không ghi đơn vị"})
			continue
		}
		r.proc.Conflicts = append(r.proc.Conflicts, record.Conflict{Key: "ways", Text: "Nguồn ghi “" + why + "”"})
		r.todos.add("Hỏi cơ quan công bố: thời hạn, phí của nguồn tự mâu thuẫn (“"+vi.Truncate(why, longestTodo)+"”)", "")
	}
}
