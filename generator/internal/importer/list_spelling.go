package importer

import (
	"slices"
	"strings"

	"niemyet/generator/internal/grid"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// A name that the site writes with other marks is the same name: “Hộ tich” makes no second field
// beside “Hộ tịch”. For fields and levels, of which there are few, the site's spelling is taken and
// told. Of an agency it is only told: “Bạch” and “Bách” are two places.

// spellings tells for which keys the site's spelling is taken.
var spellings = map[string]bool{"field": true, "level": true, "agency": false, "unit": false}

// spelled gives a cell the spelling that the site has for its name.
func (s *listSheet) spelled(r listRow, at string, f record.Field, cell grid.Cell, column int) grid.Cell {
	take, asked := spellings[at]
	if !asked || s.opt.Names == nil {
		return cell
	}
	to := otherSpelling(vi.Collapse(cell.Text), s.opt.Names(at))
	if to == "" {
		return cell
	}
	code := problem.Code("W634")
	if take {
		code = "N633"
	}
	s.report(code, s.place(r.row, max(column, 0)), "cell", cellName(r.row, column), "field", problem.Both(problem.Text{Vi: f.Vi, En: f.En}), "value", cell.Text, "to", to)
	if take {
		cell.Text = to
	}
	return cell
}

// otherSpelling is the name that has the letters of a text and other marks; "" where a name is the text.
func otherSpelling(text string, names []string) string {
	same := func(name string) bool { return strings.EqualFold(name, text) }
	if text == "" || slices.ContainsFunc(names, same) {
		return ""
	}
	folded := vi.Fold(text)
	if i := slices.IndexFunc(names, func(name string) bool { return vi.Fold(name) == folded }); i >= 0 {
		return names[i]
	}
	return ""
}
