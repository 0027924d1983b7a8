package paper

import (
	"strings"
	"testing"
)

// TestFitOf: names of two lines keep the usual type; long ones get more of the width; where
// most rows have no place and no agency the names get that too; a number that no line breaks
// keeps the usual columns.
func TestFitOf(t *testing.T) {
	of := func(letters int, place string, laws ...string) []TableRow {
		var row TableRow
		row.Name, row.Place, row.Agency, row.Times = strings.Repeat("aaaa ", letters/5), place, place, []string{"3 ngày"}
		for _, l := range laws {
			row.Basis = append(row.Basis, TableLaw{Text: l, IsNumber: true})
		}
		return []TableRow{row, row}
	}
	for name, c := range map[string]struct {
		rows []TableRow
		want TableFit
	}{
		"short":        {of(40, "Bộ phận Một cửa"), FitUsual},
		"two lines":    {of(75, "Bộ phận Một cửa"), FitUsual},
		"three lines":  {of(115, "Bộ phận Một cửa"), FitLong},
		"no place":     {of(330, ""), FitBare},
		"all places":   {of(230, strings.Repeat("bbbb ", 8)), FitLong},
		"long numbers": {of(330, "", "Nghị quyết 01/2026/NQ-HĐND-XIX-BỔ-SUNG"), FitUsual},
		"none":         {nil, FitUsual},
	} {
		if got := fitOf(c.rows); got != c.want {
			t.Errorf("%s: %q, not %q", name, got, c.want)
		}
	}
}
