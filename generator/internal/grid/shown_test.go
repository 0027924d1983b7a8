package grid

import (
	"archive/zip"
	"bytes"
	"io"
	"reflect"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// document makes a document of its body and what numbers it.
func wordFile(t testing.TB, body, numbering, styles string) []byte {
	t.Helper()
	parts := []string{"word/document.xml", wordStart + body + "</w:body></w:document>"}
	if numbering != "" {
		parts = append(parts, "word/numbering.xml", `<w:numbering xmlns:w="x">`+numbering+`</w:numbering>`)
	}
	if styles != "" {
		parts = append(parts, "word/styles.xml", `<w:styles xmlns:w="x">`+styles+`</w:styles>`)
	}
	return packed(t, parts...)
}

// p is a paragraph of one run with its properties.
func p(paragraph, run, text string) string {
	return `<w:p><w:pPr>` + paragraph + `</w:pPr><w:r><w:rPr>` + run + `</w:rPr><w:t>` + text + `</w:t></w:r></w:p>`
}

func numbered(list, level string) string {
	return `<w:numPr><w:ilvl w:val="` + level + `"/><w:numId w:val="` + list + `"/></w:numPr>`
}

// TestLongDocument: an ordinary decree has some thousand runs.
func TestLongDocument(t *testing.T) {
	f, err := Read("a.docx", wordFile(t, strings.Repeat(`<w:p><w:r><w:t>x</w:t></w:r></w:p>`, 3000), "", ""))
	if err != nil || len(f.Blocks) != 3000 {
		t.Fatal(err)
	}
}

// TestTextBox: the words of a text box stand once, and what is around it stays.
func TestTextBox(t *testing.T) {
	box := `<w:txbxContent><w:p><w:r><w:t>MẪU SỐ 01</w:t></w:r></w:p></w:txbxContent>`
	check(t, "a.docx", wordFile(t, `<w:p><w:r><w:t>Trước</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps">`+box+
		`</mc:Choice><mc:Fallback>`+box+`</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t> sau</w:t></w:r></w:p>`, "", ""), `
1 "MẪU SỐ 01" bold=false style=
2 "Trước sau" bold=false style=
`)
}

// TestStruckOut: what is struck out is no content, and is named.
func TestStruckOut(t *testing.T) {
	check(t, "a.docx", wordFile(t, p("", "<w:strike/>", "Lệ phí 15.000 đồng")+p("", `<w:strike w:val="0"/>`, "còn")+
		`<w:p><w:r><w:t>Phí </w:t></w:r><w:r><w:rPr><w:dstrike/></w:rPr><w:t>8.000</w:t></w:r><w:r><w:rPr><w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr><w:t>5.000 đồng</w:t></w:r></w:p>`+
		`<w:tbl><w:tr><w:tc>`+p("", "", "a")+`</w:tc><w:tc>`+p("", "<w:strike/>", "cũ")+`</w:tc></w:tr></w:tbl>`, "", ""), `
lost :1:0 struck out: "Lệ phí 15.000 đồng"
lost :3:0 struck out: "8.000"
lost Bảng 1:1:2 struck out: "cũ"
2 "còn" bold=false style=
3 "Phí 5.000 đồng" bold=false style=
table Bảng 1
 1 [a]
`)
	check(t, "a.xlsx", workbook(t, func(f *excelize.File) {
		style, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Strike: true}})
		must(t, err, f.SetSheetRow("Sheet1", "A1", &[]any{"Tên", "Phí"}), f.SetSheetRow("Sheet1", "A2", &[]any{"Bỏ", 5000}), f.SetCellStyle("Sheet1", "A2", "B2", style),
			f.SetCellRichText("Sheet1", "A3", []excelize.RichTextRun{{Text: "Còn "}, {Text: "8.000", Font: &excelize.Font{Strike: true}}, {Text: "5.000 đồng"}}))
	}), `
lost Sheet1:2:1 struck out: "Bỏ"
lost Sheet1:2:2 struck out: "5000"
lost Sheet1:3:1 struck out: "8.000"
table Sheet1
 1 [Tên] [Phí]
 3 [Còn 5.000 đồng]
`)
}

// TestNumbers: what Word counts by itself is kept as Word shows it.
func TestNumbers(t *testing.T) {
	numbering := `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Phần %1:"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/><w:isLgl/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
	styles := `<w:style w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:styleId="Con"><w:basedOn w:val="Dieu"/></w:style>`
	body := p(numbered("1", "0"), "", "Hồ sơ") + p(numbered("1", "1"), "", "Tờ khai") + p(numbered("1", "1"), "", "Giấy chứng sinh") + p(numbered("1", "0"), "", "Thời hạn") + p(numbered("1", "1"), "", "Từ đầu") +
		p(numbered("4", "0"), "", "Danh sách khác") + p(`<w:pStyle w:val="Con"/>`, "", "Mở đầu") + p(numbered("2", "1"), "", "Mục nhỏ") + p(numbered("3", "0"), "", "gạch") + p(`<w:pStyle w:val="Con"/>`+numbered("0", "0"), "", "không số") +
		`<w:tbl><w:tr><w:tc><w:p><w:pPr>` + numbered("1", "0") + `</w:pPr></w:p></w:tc><w:tc>` + p("", "", "x") + `</w:tc></w:tr></w:tbl>`
	check(t, "a.docx", wordFile(t, body, numbering, styles), `
1 "1. Hồ sơ" bold=false style=
2 "a) Tờ khai" bold=false style=
3 "b) Giấy chứng sinh" bold=false style=
4 "2. Thời hạn" bold=false style=
5 "a) Từ đầu" bold=false style=
6 "1. Danh sách khác" bold=false style=
7 "Phần III: Mở đầu" bold=false style=Con
8 "3.1 Mục nhỏ" bold=false style=
9 "- gạch" bold=false style=
10 "không số" bold=false style=Con
table Bảng 1
 1 [2.] [x]
`)
}

// TestSigns: boxes and ticks that are letters of Wingdings, and one that is none.
func TestSigns(t *testing.T) {
	sym := func(font, char string) string {
		return `<w:r><w:sym w:font="` + font + `" w:char="` + char + `"/></w:r>`
	}
	check(t, "a.docx", wordFile(t, `<w:p>`+sym("Wingdings", "F0FE")+`<w:r><w:t> Trực tiếp </w:t></w:r>`+sym("Wingdings", "F0A8")+`<w:r><w:t> Trực tuyến</w:t></w:r>`+sym("Hoa", "F041")+`</w:p>`, "", ""), `
lost :1:0 a sign of a font that is no letter: "Hoa F041"
1 "☑ Trực tiếp ☐ Trực tuyến" bold=false style=
`)
}

// TestCapitalFont: what is set in a font of capitals is written in capitals, among letters
// of the old font and alone.
func TestCapitalFont(t *testing.T) {
	font := `<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>`
	check(t, "a.docx", wordFile(t, p("", font, "quyÕt ®Þnh")+p("", "", "VÒ viÖc c«ng bè thñ tôc ®Êt ®ai"), "", ""), `
converted  các đoạn văn TCVN3 2
1 "QUYẾT ĐỊNH" bold=false style=
2 "Về việc công bố thủ tục đất đai" bold=false style=
`)
	check(t, "a.docx", wordFile(t, p("", font, "uû ban")+p("", "", "Phường Nghĩa Đức"), "", ""), `
1 "UỶ BAN" bold=false style=
2 "Phường Nghĩa Đức" bold=false style=
`)
	check(t, "a.xlsx", workbook(t, func(f *excelize.File) {
		style, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Family: ".VnTimeH"}})
		must(t, err, f.SetSheetRow("Sheet1", "A1", &[]any{"®Êt ®ai", "Đường"}), f.SetCellStyle("Sheet1", "A1", "A1", style))
	}), `
table Sheet1
 1 [ĐẤT ĐAI] [Đường]
`)
}

// TestClock: a time of day is a number to Excel; a span of time stays one.
func TestClock(t *testing.T) {
	check(t, "a.xlsx", workbook(t, func(f *excelize.File) {
		for i, code := range []string{"h:mm", `hh:mm AM/PM`, "[h]:mm", "dd/mm/yyyy hh:mm", "0.0000"} {
			style, err := f.NewStyle(&excelize.Style{CustomNumFmt: &code})
			at, _ := excelize.CoordinatesToCellName(i+1, 1)
			must(t, err, f.SetCellValue("Sheet1", at, map[bool]float64{true: 45672.3125, false: 0.3125}[i == 3]), f.SetCellStyle("Sheet1", at, at, style))
		}
	}), `
table Sheet1
 1 [07:30] [07:30] [0.3125|number] [2025-01-15|date|clock 07:30|number] [0.3125|number]
`)
}

// TestDigitsOfAFormat: a telephone or a code that is a number with zeros by its format keeps them; an
// amount, a day and what is short do not get any.
func TestDigitsOfAFormat(t *testing.T) {
	check(t, "a.xlsx", workbook(t, func(f *excelize.File) {
		for i, c := range []struct {
			code  string
			value float64
		}{
			{"0000000000", 912345678}, {"0000 000 000", 261000123}, {`0\.000000`, 1193}, {`[<=9999999]0000000`, 12345}, {`"QĐ-"0000`, 26}, {"000000000000", 1201001234},
			{"00000", 1234567}, {"00", 5}, {"#,##0", 8000}, {"0000.00", 1.5}, {"0000000000", 1.5}, {"0000%", 1}, {"General", 912345678},
		} {
			style, err := f.NewStyle(&excelize.Style{CustomNumFmt: &c.code})
			at, _ := excelize.CoordinatesToCellName(i+1, 1)
			must(t, err, f.SetCellValue("Sheet1", at, c.value), f.SetCellStyle("Sheet1", at, at, style))
		}
	}), `
table Sheet1
 1 [0912345678] [0261 000 123] [0.001193] [0012345] [QĐ-0026] [001201001234] [1234567] [5|number] [8000|number] [1.5|number] [1.5|number] [1|number] [912345678|number]
`)
}

// TestBars: a text table whose columns are parted by "|".
func TestBars(t *testing.T) {
	check(t, "a.csv", []byte("Tên|Số điện thoại|Đơn vị\nMột|0261 000 0001|A, B\n"), `
table 
 1 [Tên] [Số điện thoại] [Đơn vị]
 2 [Một] [0261 000 0001] [A, B]
`)
}

// A remark that a colleague fastened to a cell is told, at its cell, and is no value.
func TestRemarkOfCell(t *testing.T) {
	data := workbook(t, func(f *excelize.File) {
		if err := f.SetCellValue("Sheet1", "B2", "8.000 đồng"); err != nil {
			t.Fatal(err)
		}
		if err := f.AddComment("Sheet1", excelize.Comment{Cell: "B2", Author: "An", Paragraph: []excelize.RichTextRun{{Text: "theo nghị quyết "}, {Text: "12"}}}); err != nil {
			t.Fatal(err)
		}
	})
	file, err := Read("phi.xlsx", data)
	if err != nil {
		t.Fatal(err)
	}
	want := []Lost{{CellRemark, "Sheet1", 2, 2, "theo nghị quyết 12"}}
	if !reflect.DeepEqual(file.Lost, want) {
		t.Errorf("told %+v, want %+v", file.Lost, want)
	}
}

// TestDamagedRemarks: remarks that cannot be read are told, and the cells are read.
func TestDamagedRemarks(t *testing.T) {
	data := workbook(t, func(f *excelize.File) {
		if err := f.SetCellValue("Sheet1", "B2", "8.000 đồng"); err != nil {
			t.Fatal(err)
		}
		if err := f.AddComment("Sheet1", excelize.Comment{Cell: "B2", Author: "An", Paragraph: []excelize.RichTextRun{{Text: "theo nghị quyết"}}}); err != nil {
			t.Fatal(err)
		}
	})
	file, err := Read("phi.xlsx", replaced(t, data, "xl/comments1.xml", "<comments><commentList><comment ref=\"B2\""))
	if err != nil {
		t.Fatal(err)
	}
	want := []Lost{{RemarksBroken, "Sheet1", 1, 1, "sheet1.xml"}}
	if !reflect.DeepEqual(file.Lost, want) {
		t.Errorf("told %+v, want %+v", file.Lost, want)
	}
	if len(file.Blocks) != 1 || len(file.Blocks[0].Table.Rows) == 0 {
		t.Errorf("read %+v", file.Blocks)
	}
}

// replaced is a document with another text in one of its parts.
func replaced(t *testing.T, data []byte, name, text string) []byte {
	t.Helper()
	in, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	must(t, err)
	var parts []string
	there := false
	for _, f := range in.File {
		part, err := f.Open()
		must(t, err)
		whole, err := io.ReadAll(part)
		must(t, err, part.Close())
		if f.Name == name {
			whole, there = []byte(text), true
		}
		parts = append(parts, f.Name, string(whole))
	}
	if !there {
		t.Fatal("no part " + name)
	}
	return packed(t, parts...)
}

// TestPageSetInATable: a table that only sets the page is read as what it sets: two lists below each other or
// side by side, a heading and its list in a cell, tables within such tables. A table of data stays one, and
// what stands in a cell of it stays there.
func TestPageSetInATable(t *testing.T) {
	table := func(rows ...[]string) string {
		out := "<w:tbl>"
		for _, row := range rows {
			out += "<w:tr>"
			for _, cell := range row {
				if !strings.HasPrefix(cell, "<") {
					cell = p("", "", cell)
				}
				out += "<w:tc>" + cell + "</w:tc>"
			}
			out += "</w:tr>"
		}
		return out + "</w:tbl>"
	}
	one, two := table([]string{"Tên", "Số"}, []string{"A", "1"}), table([]string{"Tên", "Số"}, []string{"B", "2"})
	for name, c := range map[string]struct{ body, want string }{
		"below":        {table([]string{one + p("", "", "") + two}), "[Bảng 1.1: Tên|Số A|1] [Bảng 1.2: Tên|Số B|2]"},
		"side by side": {table([]string{one, two}), "[Bảng 1.1: Tên|Số A|1] [Bảng 1.2: Tên|Số B|2]"},
		"headings":     {table([]string{p("", "", "I. An ninh") + one, ""}, []string{"II. Y tế", ""}, []string{two, ""}), "I. An ninh [Bảng 1.1: Tên|Số A|1] II. Y tế [Bảng 1.2: Tên|Số B|2]"},
		"alone":        {table([]string{one}), "[Bảng 1: Tên|Số A|1]"},
		"deep":         {table([]string{table([]string{one}) + two}), "[Bảng 1.1: Tên|Số A|1] [Bảng 1.2: Tên|Số B|2]"},
		"of data":      {table([]string{"Thủ tục", "Giấy tờ"}, []string{"Khai sinh", one}), "[Bảng 1: Thủ tục|Giấy tờ Khai sinh|Tên: Số\nA: 1]"},
		"a frame":      {table([]string{table([]string{"ỦY BAN"}), "CỘNG HÒA"}), "[Bảng 1: ỦY BAN|CỘNG HÒA]"},
	} {
		f, err := Read("a.docx", wordFile(t, c.body, "", ""))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, b := range f.Blocks {
			if b.Table == nil {
				got = append(got, b.Text)
				continue
			}
			line := "[" + b.Table.Name + ":"
			for _, r := range b.Table.Rows {
				var cells []string
				for _, cell := range r.Cells {
					cells = append(cells, cell.Text)
				}
				line += " " + strings.Join(cells, "|")
			}
			got = append(got, line+"]")
		}
		if said := strings.Join(got, " "); said != c.want {
			t.Errorf("%s: %s\nwant %s", name, said, c.want)
		}
	}
}
