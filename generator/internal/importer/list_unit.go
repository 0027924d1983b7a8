package importer

import (
	"reflect"
	"regexp"
	"strings"

	"niemyet/generator/internal/grid"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Lists of offices often say the unit once, over the column ("Lệ phí (nghìn đồng)") or over the table
// ("Đơn vị tính: nghìn đồng"), and bare numbers below. The number 8 is then 8.000 đồng.

// columnUnits are units as titles say them, folded, by the type of value that they measure.
var columnUnits = []struct {
	of   reflect.Type
	said *regexp.Regexp
	unit string
}{
	{reflect.TypeFor[record.Fee](), regexp.MustCompile(`\b(?:nghin|ngan|1[., ]?000)(?: ?(?:dong|vnd|d))?\b`), "nghìn đồng"},
	{reflect.TypeFor[record.Fee](), regexp.MustCompile(`\btrieu(?: ?(?:dong|vnd|d))?\b`), "triệu đồng"},
	{reflect.TypeFor[record.Time](), regexp.MustCompile(`\bngay lam viec\b`), "ngày làm việc"},
	{reflect.TypeFor[record.Time](), regexp.MustCompile(`\bngay\b`), "ngày"},
	{reflect.TypeFor[record.Time](), regexp.MustCompile(`\bgio\b`), "giờ"},
}

var (
	bareAmount = regexp.MustCompile(`^\d{1,9}(?:[.,]\d{1,3})*$`)
	unitOver   = regexp.MustCompile(`\bdon vi(?: tinh)? ?:? ?(.*)`)
	titleUnit  = regexp.MustCompile(`\(([^)]*)\)|[,:]([^,:]*)$`)
)

// inUnit is a cell with the unit that its column or its table has; where it takes one that is told.
func (s *listSheet) inUnit(f record.Field, cell grid.Cell, column int, r listRow) grid.Cell {
	text := strings.TrimSpace(cell.Text)
	if column < 0 || !bareAmount.MatchString(text) || strings.Trim(text, "0") == "" {
		return cell
	}
	unit := s.unitOf(f.Type, column)
	if unit == "" {
		return cell
	}
	with := cell
	with.Text = strings.Replace(text, ".", ",", 1) + " " + unit
	if strings.Count(text, ".") > 1 || len(text)-strings.LastIndex(text, ".") == 4 { // 1.500 are thousands
		with.Text = text + " " + unit
	}
	said := with.Text
	if m, err := vi.ParseMoney(with.Text); err == nil && f.Type == reflect.TypeFor[record.Fee]() {
		said = m.String()
	}
	s.report("N631", s.place(r.row, column), "cell", cellName(r.row, column), "value", text, "to", said)
	return with
}

// unitOf is the unit that a title, or a line over the table, gives to a column; "" for none.
func (s *listSheet) unitOf(t reflect.Type, column int) string {
	var said []string
	if c, ok := s.head.at(column); ok {
		for _, m := range titleUnit.FindAllStringSubmatch(c.title, -1) {
			said = append(said, m[1]+m[2])
		}
	}
	for _, r := range s.table.Rows[:s.head.row] {
		if m := unitOver.FindStringSubmatch(vi.Fold(rowText(r))); m != nil {
			said = append(said, m[1])
		}
	}
	for _, text := range said {
		for _, u := range columnUnits {
			if u.of == t && u.said.MatchString(vi.Fold(text)) {
				return u.unit
			}
		}
	}
	return ""
}
