package paper

import (
	"slices"
	"testing"

	"niemyet/generator/internal/view"
)

// TestNumbersOf: a document without a number leaves no empty row on a leaflet, nor a semicolon
// with nothing behind it.
func TestNumbersOf(t *testing.T) {
	plan, law := view.Law{Title: "Kế hoạch năm 2024"}, view.Law{Number: "41/2024/QH15", Title: "Luật Bảo hiểm xã hội"}
	for name, c := range map[string]struct {
		laws []view.Law
		want []string
	}{
		"none":          {nil, nil},
		"no number":     {[]view.Law{plan}, nil},
		"one of two":    {[]view.Law{law, plan}, []string{"41/2024/QH15"}},
		"the other one": {[]view.Law{plan, law}, []string{"41/2024/QH15"}},
	} {
		if got := numbersOf(c.laws); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
