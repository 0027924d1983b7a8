package paper

import (
	"slices"

	"niemyet/generator/internal/view"
)

// TableColumn is a column of a danh mục, and how much of the width it has.
type TableColumn struct {
	Key   ColumnKey
	Title string
	Label string // before a value of it, where there are no columns: in large print and on a telephone
	Width int    // in hundredths; 0 where a proof is read
}

// ColumnKey names a column.
type ColumnKey string

// The columns of a danh mục.
const (
	ColumnNumber ColumnKey = "number"
	ColumnName   ColumnKey = "name" // with the code
	ColumnCode   ColumnKey = "code"
	ColumnCoded  ColumnKey = "coded" // a name whose code has a column of its own
	ColumnTime   ColumnKey = "time"
	ColumnPlace  ColumnKey = "place"
	ColumnFee    ColumnKey = "fee"
	ColumnBasis  ColumnKey = "basis"
	ColumnBy     ColumnKey = "by"
	ColumnAgency ColumnKey = "agency"
)

// columnWords are the keys of what a column is called; one without a label says no word before its values.
type columnWords struct {
	key          ColumnKey
	title, label string
}

var (
	numberColumn    = columnWords{ColumnNumber, "table.number", ""}
	nameColumn      = columnWords{ColumnName, "table.name", ""}
	codeColumn      = columnWords{ColumnCode, "table.code", "table.code_short"}
	codedColumn     = columnWords{ColumnCoded, "table.name", ""}
	timeColumn      = columnWords{ColumnTime, "table.time", "ways.time"}
	placeColumn     = columnWords{ColumnPlace, "table.place", "table.place_short"}
	feeColumn       = columnWords{ColumnFee, "ways.fee", "ways.fee"}
	basisColumn     = columnWords{ColumnBasis, "procedure.laws", "table.basis_short"}
	amendedColumn   = columnWords{ColumnBy, "table.amended_by", "table.amended_by_short"}
	abolishedColumn = columnWords{ColumnBy, "table.abolished_by", "table.abolished_by_short"}
	agencyColumn    = columnWords{ColumnAgency, "table.agency", "table.agency_short"}
)

// columnsOf are the columns of Nghị định 63/2010/NĐ-CP, Điều 13 and 14, by the kind of the danh mục.
var columnsOf = map[TableKind][]columnWords{
	TableNew:       {numberColumn, nameColumn, timeColumn, placeColumn, feeColumn, basisColumn, agencyColumn},
	TableField:     {numberColumn, nameColumn, timeColumn, placeColumn, feeColumn, basisColumn, agencyColumn},
	TableAmended:   {numberColumn, nameColumn, timeColumn, placeColumn, feeColumn, basisColumn, amendedColumn, agencyColumn},
	TableAbolished: {numberColumn, codeColumn, codedColumn, abolishedColumn, agencyColumn},
}

// columns are those of a kind of danh mục, in the words of the page.
func columns(p view.Place, kind TableKind) (out []TableColumn) {
	for _, of := range columnsOf[kind] {
		c := TableColumn{Key: of.key, Title: p.Say(of.title)}
		if of.label != "" {
			c.Label = p.Say(of.label)
		}
		out = append(out, c)
	}
	return out
}

// Common is what all rows of a list have alike, or what is known of none: it is told above the
// list once, and the names get the width of its column.
type Common struct{ Label, Text string }

// alike are the columns whose value all rows of a list may have alike.
var alike = []struct {
	key ColumnKey
	of  func(TableRow) string
}{
	{ColumnPlace, func(r TableRow) string { return r.Place }},
	{ColumnAgency, func(r TableRow) string { return r.Agency }},
}

// tellOnce takes the columns away whose value all rows have alike.
func (g *TableGroup) tellOnce() {
	if len(g.Rows) < 2 {
		return
	}
	for _, a := range alike {
		text := a.of(g.Rows[0])
		if slices.ContainsFunc(g.Rows, func(r TableRow) bool { return a.of(r) != text }) {
			continue
		}
		i := slices.IndexFunc(g.Columns, func(c TableColumn) bool { return c.Key == a.key })
		g.Common = append(g.Common, Common{g.Columns[i].Title, text})
		g.Columns = slices.Delete(g.Columns, i, i+1)
	}
}
