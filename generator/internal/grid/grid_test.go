package grid

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// show writes a file so that a test can compare it at a glance.
func show(f *File) string {
	var b strings.Builder
	for _, s := range f.Skipped {
		fmt.Fprintf(&b, "skipped %s\n", s)
	}
	for _, l := range f.Lost {
		fmt.Fprintf(&b, "lost %s:%d:%d %s: %q\n", l.Table, l.Row, l.Column, l.Why.En, l.Text)
	}
	for _, c := range f.Converted {
		fmt.Fprintf(&b, "converted %s %s %s %d\n", c.Table, c.Where.Vi, c.Encoding, c.Cells)
	}
	for _, x := range f.Blocks {
		if x.Table == nil {
			fmt.Fprintf(&b, "%d %q bold=%t style=%s\n", x.Line, x.Text, x.Bold, x.Style)
			continue
		}
		fmt.Fprintf(&b, "table %s\n", x.Table.Name)
		for _, r := range x.Table.Rows {
			fmt.Fprintf(&b, " %d", r.Number)
			if r.Hidden {
				b.WriteString(" hidden")
			}
			for _, c := range r.Cells {
				fmt.Fprintf(&b, " [%s", c.Text)
				for _, mark := range []struct {
					is   bool
					text string
				}{{!c.Date.IsZero(), "|date"}, {c.Clock != "", "|clock " + c.Clock}, {c.Number, "|number"}, {c.Fault != "", "|fault " + c.Fault}, {c.Across > 0, fmt.Sprint("|across ", c.Across)}, {c.Copied, "|copied"}} {
					if mark.is {
						b.WriteString(mark.text)
					}
				}
				b.WriteString("]")
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}

func check(t *testing.T, name string, data []byte, want string) {
	t.Helper()
	f, err := Read(name, data)
	if err != nil {
		t.Fatal(err)
	}
	if got := show(f); got != strings.TrimPrefix(want, "\n") {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

// workbook makes a workbook the way a test says.
func workbook(t testing.TB, fill func(f *excelize.File)) []byte {
	t.Helper()
	f := excelize.NewFile()
	fill(f)
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func must(t testing.TB, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestWorkbook(t *testing.T) {
	data := workbook(t, func(f *excelize.File) {
		const s = "Sheet1"
		short, err := f.NewStyle(&excelize.Style{NumFmt: 14})
		must(t, err)
		own := "dd/mm/yyyy"
		mine, err := f.NewStyle(&excelize.Style{CustomNumFmt: &own})
		must(t, err)
		money := `#,##0 "đ"`
		dong, err := f.NewStyle(&excelize.Style{CustomNumFmt: &money})
		must(t, err)
		must(t,
			f.SetCellValue(s, "A1", "DANH SÁCH"), f.MergeCell(s, "A1", "C1"),
			f.SetSheetRow(s, "A3", &[]any{"Số", "Ngày", "Tên  cơ\nquan"}),
			f.SetSheetRow(s, "A4", &[]any{2613543210, 45672, "A\u0301n"}), f.SetCellStyle(s, "B4", "B4", short),
			f.SetSheetRow(s, "A5", &[]any{15000, 45672, "B"}), f.SetCellStyle(s, "B5", "B5", mine), f.SetCellStyle(s, "A5", "A5", dong),
			f.SetRowVisible(s, 5, false),
			f.SetCellValue(s, "A6", "Nhóm"), f.MergeCell(s, "A6", "A7"), f.SetCellValue(s, "B6", "một"), f.SetCellValue(s, "B7", "hai"),
			f.SetCellFormula(s, "C7", "1+1"),
			f.SetCellValue(s, "A9", "0912"), f.SetCellValue(s, "B9", 1234567890123), f.SetCellValue(s, "C9", true),
		)
		_, err = f.NewSheet("Ẩn")
		must(t, err, f.SetSheetVisible("Ẩn", false))
	})
	check(t, "a.xlsx", data, `
skipped Ẩn
table Sheet1
 1 [DANH SÁCH|across 3]
 3 [Số] [Ngày] [Tên cơ
quan]
 4 [2613543210|number] [2025-01-15|date|number] [Án]
 5 hidden [15000|number] [2025-01-15|date|number] [B]
 6 [Nhóm] [một]
 7 [Nhóm|copied] [hai] [|fault =1+1]
 9 [0912] [1234567890123|number] [TRUE]
`)
}

// TestOldFonts: a list that mixes columns in TCVN3 letters with others in Unicode. "ư"
// is the soft hyphen in TCVN3 and must not be cleaned away before it is read.
func TestOldFonts(t *testing.T) {
	data := workbook(t, func(f *excelize.File) {
		for i, row := range [][]any{
			{"Tên", "Địa chỉ"}, {"§¨ng ký khai sinh", "Phường Nghĩa Đức"}, {"CÊp giÊy phÐp x©y dùng", "Hoà Bình"},
			{"Chøng thùc ch÷ ký ng\u00adêi dÞch", "Đắk Nông"}, {"Thñ tôc ®Êt ®ai", "Số 1"},
		} {
			must(t, f.SetSheetRow("Sheet1", fmt.Sprint("A", i+1), &row))
		}
	})
	check(t, "a.xlsx", data, `
converted Sheet1 cột A TCVN3 4
table Sheet1
 1 [Tên] [Địa chỉ]
 2 [Đăng ký khai sinh] [Phường Nghĩa Đức]
 3 [Cấp giấy phép xây dựng] [Hoà Bình]
 4 [Chứng thực chữ ký người dịch] [Đắk Nông]
 5 [Thủ tục đất đai] [Số 1]
`)
}

// TestVNI: a table whose every letter is VNI, headings too; nothing there is Unicode.
func TestVNI(t *testing.T) {
	data := workbook(t, func(f *excelize.File) {
		for i, row := range [][]any{{"Teân thuû tuïc", "Soá"}, {"Ñaêng kyù khai sinh", "Moät"}, {"Caáp giaáy pheùp", "Hai"}, {"Chöùng thöïc chöõ kyù", "Ba"}} {
			must(t, f.SetSheetRow("Sheet1", fmt.Sprint("A", i+1), &row))
		}
	})
	check(t, "a.xlsx", data, `
converted Sheet1 cột A VNI 4
converted Sheet1 cột B VNI 2
table Sheet1
 1 [Tên thủ tục] [Số]
 2 [Đăng ký khai sinh] [Một]
 3 [Cấp giấy phép] [Hai]
 4 [Chứng thực chữ ký] [Ba]
`)
}

// TestOldFontInDocument: paragraphs in TCVN3 letters, as old templates have them.
func TestOldFontInDocument(t *testing.T) {
	text := wordStart + `<w:p><w:r><w:t>QuyÕt ®Þnh vÒ viÖc c«ng bè</w:t></w:r></w:p><w:p><w:r><w:t>Thñ tôc ®Êt ®ai</w:t></w:r></w:p></w:body></w:document>`
	check(t, "a.docx", packed(t, "word/document.xml", text), `
converted  các đoạn văn TCVN3 2
1 "Quyết định về việc công bố" bold=false style=
2 "Thủ tục đất đai" bold=false style=
`)
}

// TestMacDays: a workbook whose days are counted from 1904.
func TestMacDays(t *testing.T) {
	data := workbook(t, func(f *excelize.File) {
		yes := true
		style, err := f.NewStyle(&excelize.Style{NumFmt: 14})
		must(t, err, f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes}), f.SetCellValue("Sheet1", "A1", 44210), f.SetCellStyle("Sheet1", "A1", "A1", style))
	})
	check(t, "a.xlsx", data, `
table Sheet1
 1 [2025-01-15|date|number]
`)
}

func TestCSV(t *testing.T) {
	check(t, "a.csv", []byte("\ufeffTên;Số\r\n\"Một; hai\";1.000\r\n\r\n\"Nhiều\ndòng\";2\n"), `
table 
 1 [Tên] [Số]
 2 [Một; hai] [1.000]
 4 [Nhiều
dòng] [2]
`)
	check(t, "a.csv", []byte("Tªn,Sè\n§¨ng ký khai sinh,1\nThñ tôc ®Êt ®ai,2\n"), `
converted  cả tệp TCVN3 4
table 
 1 [Tên] [Số]
 2 [Đăng ký khai sinh] [1]
 3 [Thủ tục đất đai] [2]
`)
	check(t, "a.csv", []byte("\xd0\xe3ng ky\xec khai t\xfd\xd2,Th\xf4n \xd0\xfd\xecc An\n\xd0\xe3ng ky\xec,x\n"), `
converted  cả tệp windows-1258 3
table 
 1 [Đăng ký khai tử] [Thôn Đức An]
 2 [Đăng ký] [x]
`)
}

func TestText(t *testing.T) {
	check(t, "a.txt", []byte("Đoạn một.\n\nI. MỤC\n\nSTT\tViệc\n\n1\tMột\n\nII. Mục hai\n\n\n2\tHai\n"), `
1 "Đoạn một." bold=false style=
3 "I. MỤC" bold=false style=
table 
 5 [STT] [Việc]
 7 [1] [Một]
 9 [II. Mục hai]
 12 [2] [Hai]
`)
}

// packed makes a document of the parts that a test gives.
func packed(t testing.TB, parts ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		w, err := z.Create(parts[i])
		must(t, err)
		_, err = w.Write([]byte(parts[i+1]))
		must(t, err)
	}
	must(t, z.Close())
	return b.Bytes()
}

const wordStart = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`

func TestDocument(t *testing.T) {
	text := wordStart + `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>QUYẾT </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">ĐỊNH</w:t></w:r></w:p>
<w:p><w:r><w:t>Một</w:t><w:br/><w:t>hai</w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText><w:t>bỏ</w:t></w:r></w:del><w:ins><w:r><w:t> thêm</w:t></w:r></w:ins></w:p><w:p/>
<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>I. Nhóm</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>
<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>trong</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc><w:tc><w:p><w:r><w:t>y</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`
	check(t, "a.docx", packed(t, "word/document.xml", text), `
lost :2:0 deleted under Track Changes: "bỏbỏ"
1 "QUYẾT ĐỊNH" bold=true style=Title
2 "Một\nhai thêm" bold=false style=
table Bảng 1
 1 [I. Nhóm|across 2]
 2 [1] [a
b] [x]
 3 [1|copied] [trong] [y]
`)
}

// TestRefused: what cannot be read gives a clerk's words.
func TestRefused(t *testing.T) {
	var lies bytes.Buffer
	z := zip.NewWriter(&lies)
	_, err := z.CreateRaw(&zip.FileHeader{Name: "xl/workbook.xml", UncompressedSize64: maxUnpacked + 1})
	must(t, err, z.Close())
	bomb := lies.Bytes()
	deep := packed(t, "word/document.xml", strings.Repeat("<a>", 1000)+strings.Repeat("</a>", 1000))
	for _, c := range []struct {
		name string
		data []byte
		want string
	}{
		{"a.xls", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1..."), ".xls kiểu cũ"},
		{"a.xlsx", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1..."), "mật khẩu"},
		{"a.doc", []byte("x"), ".doc kiểu cũ"},
		{"a.xlsx", []byte("PK no zip"), "tệp hỏng"},
		{"a.docx", packed(t, "a.txt", "x"), "không phải loại tài liệu"},
		{"a.xlsx", packed(t, "xl/workbook.xml", "<no"), "không mở được"},
		{"a.docx", packed(t, "word/document.xml", "<no"), "không đọc được"},
		{"a.docx", deep, "không đọc được"},
		{"a.xlsx", bomb, "quá lớn"},
		{"a.csv", nil, "không có gì"},
		{"a.csv", []byte("\xff\x00\xfe\x81\x82"), "UTF-8"},
		{"a.pdf", []byte("x"), "tệp PDF không giữ"},
	} {
		if _, err := Read(c.name, c.data); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}

func TestColumn(t *testing.T) {
	for n, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 27: "AB", 701: "ZZ", 702: "AAA"} {
		if got := Column(n); got != want {
			t.Errorf("%d: %s", n, got)
		}
	}
}

func FuzzDocument(f *testing.F) {
	f.Add(wordStart + `<w:p><w:r><w:t>a</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="3"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>`)
	f.Add(`<p></tbl></tc></tr><tc><tbl><tr><vMerge/></tc></tr></tbl></tc><t>x`)
	f.Fuzz(func(t *testing.T, text string) {
		file, err := Read("a.docx", packed(t, "word/document.xml", text))
		if err == nil {
			sound(t, file)
		}
	})
}

func FuzzText(f *testing.F) {
	f.Add([]byte("a;b\n\"c\";d"), true)
	f.Add([]byte("STT\tViệc\n1\tMột"), false)
	f.Fuzz(func(t *testing.T, data []byte, table bool) {
		name := "a.txt"
		if table {
			name = "a.csv"
		}
		if file, err := Read(name, data); err == nil {
			sound(t, file)
		}
	})
}

func FuzzWorkbook(f *testing.F) {
	f.Add(`<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`)
	f.Fuzz(func(t *testing.T, sheet string) {
		file, err := Read("a.xlsx", packed(t,
			"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
			"xl/workbook.xml", `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
			"xl/_rels/workbook.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
			"xl/worksheets/sheet1.xml", sheet))
		if err == nil {
			sound(t, file)
		}
	})
}

// sound: rows have numbers that rise, are not empty, and hold clean text.
func sound(t *testing.T, f *File) {
	t.Helper()
	for _, b := range f.Blocks {
		if b.Table == nil {
			continue
		}
		last := 0
		for _, r := range b.Table.Rows {
			if r.Number <= last || len(r.Cells) == 0 || len(r.Cells) > maxColumns {
				t.Fatalf("row %d after %d with %d cells", r.Number, last, len(r.Cells))
			}
			last = r.Number
			for _, c := range r.Cells {
				if c.Text != tidy(c.Text) {
					t.Fatalf("not tidy: %q", c.Text)
				}
			}
		}
	}
}
