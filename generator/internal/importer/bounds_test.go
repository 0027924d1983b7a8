package importer_test

import (
	"strings"
	"testing"

	"niemyet/generator/internal/bounded"
)

// TestBounds: exports that mean much, or nothing, without end. Nothing is imported of
// one beyond the limits, and the place says which.
func TestBounds(t *testing.T) {
	for _, c := range []struct {
		about, want string
		line        int
		data        func() string
	}{
		{"500,000 empty rows", "E630", 50_001, func() string { return strings.Repeat("{}\n", 500_000) }},
		{"500,000 rows that are none", "E630", 1_001, func() string { return strings.Repeat("{\n", 500_000) }},
		{"a line of empty lists", "E601", 1, func() string { return `{"a":[` + strings.Repeat("[],", 5<<20) + "[]]}" }},
		{"a line of one key", "E601", 1, func() string { return "{" + strings.Repeat(`"a":1,`, 2<<20) + `"a":1}` }},
		{"lines of many values", "E630", 100, func() string {
			return strings.Repeat(`{"steps":[`+strings.Repeat(`1,`, 9_999)+"1]}\n", 400)
		}},
		{"more text than an export has", "E630", 10, func() string {
			return strings.Repeat(`{"result":"`+strings.Repeat("dài ", 2<<20)+"\"}\n", 12)
		}},
	} {
		t.Run(c.about, func(t *testing.T) {
			data := []byte(c.data())
			bounded.Run(t, func() {
				got := importAll(t, data)
				for _, p := range got.Problems {
					if string(p.Code) == c.want && p.Line == c.line && len(got.Files) == 0 {
						return
					}
				}
				t.Errorf("%d files, no %s on line %d: %v", len(got.Files), c.want, c.line, got.Problems[:min(3, len(got.Problems))])
			})
		})
	}
}
