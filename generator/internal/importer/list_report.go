package importer

import (
	"fmt"
	"io"
	"strings"

	"niemyet/generator/internal/problem"
)

// ListReport says what became of every table and row.
type ListReport struct {
	Sources []string
	Sheets  []SheetReport
	NotKept []NotKept // in the order of the sources
}

// SheetReport is the report on one table.
type SheetReport struct {
	File, Table string
	Row         int // of the titles
	Columns     []ColumnReport
	Rows        []RowReport
	Records     int
}

// ColumnReport is what became of a column.
type ColumnReport struct {
	Letter, Title, Path, Vi string
	Unused                  bool // a clerk has said so in the mapping file
}

func (r *ListReport) has(file, table string) bool {
	for _, s := range r.Sheets {
		if s.File == file && s.Table == table {
			return true
		}
	}
	return false
}

// WriteMarkdown writes the report for a clerk.
func (r *ListReport) WriteMarkdown(w io.Writer, found problem.List) error {
	var b strings.Builder
	b.WriteString(ReportMark + "\n\nNguồn: " + strings.Join(r.Sources, ", ") + "\n")
	for _, s := range r.Sheets {
		fmt.Fprintf(&b, "\n## %s\n\nTiêu đề cột ở hàng %d; làm được %d bản ghi.\n\n| Cột | Tiêu đề | Khóa của bản ghi |\n|---|---|---|\n", sheetName(s.File, s.Table), s.Row, s.Records)
		for _, c := range s.Columns {
			key := "chưa khớp khóa nào: vào `todo` của từng bản ghi"
			switch {
			case c.Path != "":
				key = c.Vi + " (`" + c.Path + "`)"
			case c.Unused:
				key = "để trống trong tệp khớp cột: không vào bản ghi, xem phần “Nguồn có mà bản ghi không giữ”"
			}
			fmt.Fprintf(&b, "| %s | %s | %s |\n", c.Letter, cellText(c.Title), key)
		}
		b.WriteString("\n### Từng hàng\n\n")
		for _, row := range s.Rows {
			if row.File == "" {
				fmt.Fprintf(&b, "- Hàng %d: không nhập (%s)\n", row.Line, row.Left)
				for _, e := range row.Entries {
					fmt.Fprintf(&b, "  - %s: %s\n", e.At, cellText(e.From))
				}
				continue
			}
			fmt.Fprintf(&b, "- Hàng %d: `%s`, %s\n", row.Line, row.File, cellText(row.Name))
			for _, t := range row.Todos {
				fmt.Fprintf(&b, "  - còn phải làm: %s\n", cellText(t))
			}
		}
	}
	r.writeNotKept(&b)
	if len(found) > 0 {
		b.WriteString("\n## Những chỗ phải xem\n\n")
		for _, p := range found {
			fmt.Fprintf(&b, "- %s: %s %s\n", placeText(p.Place), p.Code, cellText(p.Message(problem.Vietnamese)))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func placeText(p problem.Place) string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s, hàng %d, cột %d", p.File, p.Line, max(p.Column, 1))
}

// cellText keeps a text on one line of a table.
func cellText(text string) string {
	return strings.NewReplacer("\n", " / ", "|", "\\|").Replace(text)
}
