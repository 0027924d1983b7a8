package grid

import (
	"strings"
	"testing"
)

// TestHiddenTextAndPictures: what Word hides is not read, a picture has no words; both are named.
func TestHiddenTextAndPictures(t *testing.T) {
	check(t, "a.docx", wordFile(t, p("", "<w:vanish/>", "0912 000 000")+p("", `<w:vanish w:val="0"/>`, "0261 354 0100")+
		`<w:tbl><w:tr><w:tc>`+p("", "", "Quầy")+`</w:tc><w:tc><w:p><w:r><w:drawing><a:blip r:embed="rId9"/></w:drawing></w:r></w:p></w:tc></w:tr></w:tbl>`, "", ""), `
lost :1:0 hidden text of Word: "0912 000 000"
lost Bảng 1:1:2 a picture, whose words cannot be read: "[ảnh]"
2 "0261 354 0100" bold=false style=
table Bảng 1
 1 [Quầy]
`)
}

// TestSeparatorLine: the line that tells Excel the sign is no row, and its sign counts.
func TestSeparatorLine(t *testing.T) {
	check(t, "a.csv", []byte("\ufeffsep=;\r\nTên;Giờ, ngày\r\nMột;7,30\r\n"), `
table 
 2 [Tên] [Giờ, ngày]
 3 [Một] [7,30]
`)
}

// TestFilesOfOtherPrograms: each is told how its words come here.
func TestFilesOfOtherPrograms(t *testing.T) {
	for name, want := range map[string]string{"a.ods": "LibreOffice", "a.PDF": "PDF", "a.jpg": "ảnh", "a.zip": "nén", "a.xlsb": "nhị phân", "a.rtf": "Word", "a.xyz": "không biết đọc"} {
		if _, err := Read(name, []byte("x")); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
