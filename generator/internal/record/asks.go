package record

import (
	"reflect"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// Words in which the rows of kinds speak.

func ask(vietnamese, english string, known bool) Question {
	return Question{Name: problem.Text{Vi: vietnamese, En: english}, Known: known}
}

// reviewed asks for the day of the last review.
func reviewed(r Record) Question {
	return ask("Ngày rà soát", "Last review", !r.base().ReviewedOn.IsZero())
}

// said tells whether a text answers anything.
func said(s string) bool { return strings.TrimSpace(s) != "" && !Unknown(s) }

func allSaid(of []string) bool { return len(of) > 0 && !slices.ContainsFunc(of, Unknown) }

// Questions are what a citizen asks of a record: those of its kind's row, else what its
// fields say is needed.
func Questions(r Record) []Question {
	kind := r.base().Kind
	if kind.Review.Asks != nil {
		return kind.Review.Asks(Raw(r))
	}
	var out []Question
	for _, f := range FieldsOf(kind) {
		if f.Need == Optional || f.Shared {
			continue
		}
		v := valueOf(r, f.Key)
		known := !v.IsZero() && (v.Kind() != reflect.String || said(v.String()))
		out = append(out, ask(f.Vi, f.En, known))
	}
	return out
}

// inShort is the line below a hit: one value, cut.
func inShort(key string) func(Record) []string {
	return func(r Record) []string { return []string{vi.Truncate(TextOf(r, key), 120)} }
}
