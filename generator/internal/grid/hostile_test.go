package grid

import (
	"fmt"
	"strings"
	"testing"

	"niemyet/generator/internal/bounded"
)

// sheetBook makes a workbook of one sheet's rows and what follows them, with one shared text.
func sheetBook(t testing.TB, sheet, shared string) []byte {
	t.Helper()
	const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	return packed(t,
		"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		"xl/workbook.xml", `<workbook xmlns:r="`+relation+`"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels", `<Relationships><Relationship Id="rId1" Type="`+relation+`/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="`+relation+`/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
		"xl/sharedStrings.xml", "<sst><si><t>"+shared+"</t></si></sst>",
		"xl/worksheets/sheet1.xml", "<worksheet>"+sheet+"</worksheet>")
}

// lines makes n lines.
func lines(n int, line func(i int) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(line(i))
	}
	return b.String()
}

// TestHostile: files that are small and mean much, or large and mean nothing. Each is
// refused with words, or read, within the bounds.
func TestHostile(t *testing.T) {
	for _, c := range []struct {
		about, name, want string // want is "" for what is read
		data              func() []byte
	}{
		{"cells in the last column", "a.xlsx", "quá dài hoặc quá rộng", func() []byte {
			return sheetBook(t, "<sheetData>"+lines(20_000, func(i int) string { return fmt.Sprintf(`<row r="%d"><c r="XFD%d"><v>1</v></c></row>`, i+1, i+1) })+"</sheetData>", "")
		}},
		{"cells in column 500 of many rows", "a.xlsx", "quá dài hoặc quá rộng", func() []byte {
			return sheetBook(t, "<sheetData>"+lines(49_000, func(i int) string { return fmt.Sprintf(`<row r="%d"><c r="SF%d"><v>1</v></c></row>`, i+1, i+1) })+"</sheetData>", "")
		}},
		{"coloured cells in the last column", "a.xlsx", "", func() []byte {
			return sheetBook(t, "<sheetData>"+lines(20_000, func(i int) string { return fmt.Sprintf(`<row r="%d"><c r="XFD%d" s="1"/></row>`, i+1, i+1) })+"</sheetData>", "")
		}},
		{"one long shared text in 60,000 cells", "a.xlsx", "quá lớn", func() []byte {
			return sheetBook(t, "<sheetData>"+lines(6_000, func(i int) string { return "<row>" + strings.Repeat(`<c t="s"><v>0</v></c>`, 10) + "</row>" })+"</sheetData>", strings.Repeat("dài ", 8_000))
		}},
		{"a merged area of 20,000 rows", "a.xlsx", "", func() []byte {
			return sheetBook(t, "<sheetData>"+lines(20_000, func(i int) string { return `<row><c><v>1</v></c><c><v>2</v></c></row>` })+`</sheetData><mergeCells><mergeCell ref="A1:A20000"/></mergeCells>`, "")
		}},
		{"a merged area of a whole sheet", "a.xlsx", "", func() []byte {
			return sheetBook(t, `<sheetData><row><c><v>1</v></c></row><row r="1048576"/></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`, "")
		}},
		{"a merged area down to a last row", "a.xlsx", "quá dài hoặc quá rộng", func() []byte {
			return sheetBook(t, `<sheetData><row><c><v>1</v></c></row><row r="1048576"><c r="B1048576"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>`, "")
		}},
		{"190,000 merged areas", "a.xlsx", "quá dài hoặc quá rộng", func() []byte {
			return sheetBook(t, "<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>"+lines(190_000, func(i int) string { return fmt.Sprintf(`<mergeCell ref="A%d:B%d"/>`, i+1, i+1) })+"</mergeCells>", "")
		}},
		{"merged areas over each other", "a.xlsx", "quá dài hoặc quá rộng", func() []byte {
			return sheetBook(t, "<sheetData>"+lines(20_000, func(i int) string { return `<row><c><v>1</v></c></row>` })+"</sheetData><mergeCells>"+strings.Repeat(`<mergeCell ref="A1:A20000"/>`, 19_000)+"</mergeCells>", "")
		}},
		{"elements without end", "a.xlsx", "quá lớn", func() []byte { return sheetBook(t, strings.Repeat("<a/>", 10<<20), "") }},
		{"one tag of 60 MB", "a.xlsx", "quá lớn", func() []byte { return sheetBook(t, "<a "+strings.Repeat(`b="" `, 12<<20)+"/>", "") }},
		{"one text of 60 MB", "a.xlsx", "quá lớn", func() []byte { return sheetBook(t, "", strings.Repeat("x", 60<<20)) }},
		{"sheets without end", "a.xlsx", "quá lớn", func() []byte {
			return packed(t, "xl/workbook.xml", "<workbook>"+strings.Repeat("<sheet/>", 200_000)+"</workbook>")
		}},
		{"parts without end", "a.xlsx", "quá lớn", func() []byte {
			var names []string
			for i := range 20_000 {
				names = append(names, fmt.Sprint("x", i), "")
			}
			return packed(t, append(names, "xl/workbook.xml", "<workbook/>")...)
		}},
		{"a document of wide tables", "a.docx", "quá dài hoặc quá rộng", func() []byte {
			cell := `<w:tc><w:tcPr><w:gridSpan w:val="500"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>`
			return packed(t, "word/document.xml", wordStart+"<w:tbl>"+strings.Repeat("<w:tr>"+cell+"</w:tr>", 40_000)+"</w:tbl></w:body></w:document>")
		}},
		{"a document of 200,000 small tables", "a.docx", "quá dài hoặc quá rộng", func() []byte {
			return packed(t, "word/document.xml", wordStart+strings.Repeat("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", 200_000)+"</w:body></w:document>")
		}},
		{"tables inside tables with one long text", "a.docx", "quá lớn", func() []byte {
			return packed(t, "word/document.xml", wordStart+strings.Repeat("<w:tbl><w:tr><w:tc>", 80)+"<w:p><w:r><w:t>"+strings.Repeat("a", 4<<20)+"</w:t></w:r></w:p>"+strings.Repeat("</w:tc></w:tr></w:tbl>", 80)+"</w:body></w:document>")
		}},
		{"quotation marks never closed", "a.csv", "dấu ngoặc kép mở ở dòng 2", func() []byte {
			return []byte("a;b\n\"x;" + strings.Repeat("chữ;\n", 4<<20))
		}},
		{"a quotation mark on every line", "a.csv", "dấu ngoặc kép", func() []byte { return []byte(strings.Repeat("\"a;\n", 40_000)) }},
		{"60 MB of commas", "a.csv", "quá lớn", func() []byte { return []byte(strings.Repeat(",", 60<<20)) }},
		{"30 MB of commas", "a.csv", "quá dài hoặc quá rộng", func() []byte { return []byte(strings.Repeat(",", 30<<20)) }},
		{"30 MB of lines of commas", "a.csv", "quá dài hoặc quá rộng", func() []byte { return []byte(strings.Repeat(",,,,,,,,,,,,,,,,,,,,,,,,a\n", 1<<20)) }},
		{"30 MB of quotation marks", "a.csv", "dấu ngoặc kép", func() []byte { return []byte(strings.Repeat(`"`, 30<<20-1)) }},
		{"30 MB of line ends", "a.csv", "", func() []byte { return []byte(strings.Repeat("\n", 30<<20)) }},
		{"30 MB of tabs", "a.txt", "quá dài hoặc quá rộng", func() []byte { return []byte(strings.Repeat("\t", 30<<20)) }},
		{"one word of 30 MB", "a.txt", "1 MB", func() []byte { return []byte(strings.Repeat("a", 30<<20)) }},
	} {
		t.Run(c.about, func(t *testing.T) {
			data := c.data()
			bounded.Run(t, func() {
				_, err := Read(c.name, data)
				if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
					t.Errorf("%v, want %q", err, c.want)
				}
			})
		})
	}
}
