package importer

import (
	"fmt"
	"path"
	"strconv"
	"strings"

	"niemyet/generator/internal/grid"
	"niemyet/generator/internal/problem"
)

// NotKept is text of a source that no record holds. The report lists all of it.
type NotKept struct {
	File, Table string
	Row, Column int // from 1; 0 for none
	Why         problem.Text
	Text        string
}

// Why a text of a source is in no record.
var (
	columnUnused  = problem.Text{Vi: "cột để trống trong tệp khớp cột", En: "its column is left empty in the mapping file"}
	columnNoPlace = problem.Text{Vi: "quyết định không có chỗ cho cột này", En: "a decision has no place for its column"}
	aroundTable   = problem.Text{Vi: "chữ ngoài bảng", En: "text outside the table"}
	headingNoUse  = problem.Text{Vi: "dòng tiêu đề trong bảng", En: "a heading in the table"}
	todoCut       = problem.Text{Vi: "dài quá phần còn phải làm (todo), đây là cả ô", En: "longer than a todo; this is the whole cell"}
	rowNoUse      = problem.Text{Vi: "hàng chỉ có ở cột không dùng", En: "a row of columns that are not used"}
)

// notKept puts a text into the report.
func (l *lists) notKept(file, table string, row, column int, why problem.Text, text string) {
	if text = strings.TrimSpace(text); text != "" {
		l.out.Report.NotKept = append(l.out.Report.NotKept, NotKept{path.Base(file), table, row, column, why, text})
	}
}

// tellLost notes what the reader of files did not read, and tells of it once a table.
func (l *lists) tellLost(name string, f *grid.File) {
	if f.Unaccepted > 0 {
		l.report("N647", problem.Place{File: name}, "count", strconv.Itoa(f.Unaccepted))
	}
	count := map[string]int{}
	var first []grid.Lost
	for _, x := range f.Lost {
		l.notKept(name, x.Table, x.Row, x.Column, x.Why, x.Text)
		key := x.Table + "|" + x.Why.En
		if count[key]++; count[key] == 1 {
			first = append(first, x)
		}
	}
	for _, x := range first {
		at := problem.Place{File: sheetName(name, x.Table), Line: x.Row, Column: max(x.Column, 1)}
		l.report("W650", at, "count", strconv.Itoa(count[x.Table+"|"+x.Why.En]), "why", x.Why.Vi, "why_en", x.Why.En, "value", x.Text)
	}
}

// around notes what stands outside the tables that records were made of: lines above and
// below them, and above the titles in a sheet.
func (l *lists) around(name string, f *grid.File) {
	for _, b := range f.Blocks {
		switch {
		case b.Table == nil:
			l.notKept(name, "", b.Line, 0, aroundTable, b.Text)
		case !l.out.Report.has(path.Base(name), b.Table.Name):
			l.rowsNotKept(name, b.Table, b.Table.Rows, aroundTable)
		}
	}
}

func (l *lists) rowsNotKept(name string, t *grid.Table, rows []grid.Row, why problem.Text) {
	for _, r := range rows {
		var cells []string
		for _, c := range r.Cells {
			if c.Text != "" && !c.Copied {
				cells = append(cells, c.Text)
			}
		}
		l.notKept(name, t.Name, r.Number, 0, why, strings.Join(cells, " | "))
	}
}

// writeNotKept is the part of the report for what no record holds.
func (r *ListReport) writeNotKept(b *strings.Builder) {
	if len(r.NotKept) == 0 {
		return
	}
	b.WriteString("\n## Nguồn có mà bản ghi không giữ\n\n")
	for _, x := range r.NotKept {
		at := sheetName(x.File, x.Table)
		if x.Row > 0 {
			at += ", hàng " + strconv.Itoa(x.Row)
		}
		if x.Column > 0 {
			at += ", cột " + grid.Column(x.Column-1)
		}
		fmt.Fprintf(b, "- %s (%s): %s\n", at, x.Why.Vi, cellText(x.Text))
	}
}
