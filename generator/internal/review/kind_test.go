package review_test

import (
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/kindtest"
)

// TestFullKind: a record of a kind of which this package knows nothing is due for review,
// begins and ends, and is answered for and scored as its row and its tags say.
func TestFullKind(t *testing.T) {
	kindtest.Add(t)
	file := kindtest.File("duong")
	mine := " cuoc-thi/duong.md Bộ phận Một cửa" // the office that its row names answers for it
	for _, c := range []struct {
		day   string
		edits []string
		want  []string
	}{
		{"2026-11-05", nil, nil},
		{"2026-11-23", nil, []string{"due ends 2026-12-10" + mine}},
		{"2026-12-05", []string{"reviewed_on = 2026-11-01", "reviewed_on = 2026-08-01"}, []string{"overdue review 2026-10-30" + mine, "due ends 2026-12-10" + mine}},
		{"2026-11-23", []string{"open_from = 2026-11-01", "open_from = 2026-12-01"}, []string{"due begins 2026-12-01" + mine, "due ends 2026-12-10" + mine}},
		{"2026-12-11", []string{"reviewed_on = 2026-11-01", "reviewed_on = 2026-01-01"}, nil}, // it is over and waits for nobody
	} {
		var got []string
		for _, l := range lines(report(t, c.day, file, "", kindtest.Text(c.edits...))) {
			if strings.Contains(l, "cuoc-thi/") {
				got = append(got, l)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.day, got, c.want)
		}
	}
	scored := false
	for _, o := range report(t, "2026-11-23", file, "", kindtest.Text()).Owners {
		for _, s := range o.Scores {
			if scored = scored || s.File == file; s.File == file && (s.Asked != 2 || s.Known != 2) {
				t.Errorf("%d of %d", s.Known, s.Asked)
			}
		}
	}
	if !scored {
		t.Error("it has no score")
	}
}
