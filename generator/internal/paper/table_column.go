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

// columnsOf are the columns of Nghị định 63/2010/NĐ-CP, Điều 13 and 14, by the kind of the danh mục.
var columnsOf = map[TableKind][]ColumnKey{
	TableNew:       {ColumnNumber, ColumnName, ColumnTime, ColumnPlace, ColumnFee, ColumnBasis, ColumnAgency},
	TableField:     {ColumnNumber, ColumnName, ColumnTime, ColumnPlace, ColumnFee, ColumnBasis, ColumnAgency},
	TableAmended:   {ColumnNumber, ColumnName, ColumnTime, ColumnPlace, ColumnFee, ColumnBasis, ColumnBy, ColumnAgency},
	TableAbolished: {ColumnNumber, ColumnCode, ColumnCoded, ColumnBy, ColumnAgency},
}

// columns are those of a kind of danh mục, in the words of the page.
func columns(p view.Place, kind TableKind) (out []TableColumn) {
	titled := func(key ColumnKey, title, label string) TableColumn {
		c := TableColumn{Key: key, Title: p.Say(title)}
		if label != "" {
			c.Label = p.Say(label)
		}
		return c
	}
	by := titled(ColumnBy, "table.amended_by", "table.amended_by_short")
	if kind == TableAbolished {
		by = titled(ColumnBy, "table.abolished_by", "table.abolished_by_short")
	}
	known := []TableColumn{
		titled(ColumnNumber, "table.number", ""),
		titled(ColumnName, "table.name", ""),
		titled(ColumnCode, "table.code", "table.code_short"),
		titled(ColumnCoded, "table.name", ""),
		titled(ColumnTime, "table.time", "ways.time"),
		titled(ColumnPlace, "table.place", "table.place_short"),
		titled(ColumnFee, "ways.fee", "ways.fee"),
		titled(ColumnBasis, "procedure.laws", "table.basis_short"),
		by,
		titled(ColumnAgency, "table.agency", "table.agency_short"),
	}
	for _, key := range columnsOf[kind] {
		out = append(out, known[slices.IndexFunc(known, func(c TableColumn) bool { return c.Key == key })])
	}
	return out
}

// Common is what all rows of a list have alike, or what is known of none: it is told above the
// list once, and the names get the width of its column.
type Common struct{ Label, Text string }

// tellOnce takes the columns away whose value all rows have alike.
func (g *TableGroup) tellOnce() {
	if len(g.Rows) < 2 {
		return
	}
	for _, key := range []ColumnKey{ColumnPlace, ColumnAgency} {
		of := map[ColumnKey]func(TableRow) string{
			ColumnPlace:  func(r TableRow) string { return r.Place },
			ColumnAgency: func(r TableRow) string { return r.Agency },
		}[key]
		text := of(g.Rows[0])
		if slices.ContainsFunc(g.Rows, func(r TableRow) bool { return of(r) != text }) {
			continue
		}
		i := slices.IndexFunc(g.Columns, func(c TableColumn) bool { return c.Key == key })
		g.Common = append(g.Common, Common{g.Columns[i].Title, text})
		g.Columns = slices.Delete(g.Columns, i, i+1)
	}
}
