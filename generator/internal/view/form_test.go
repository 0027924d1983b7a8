package view

import (
	"testing"

	"niemyet/generator/internal/record"
)

// TestFormToTake: the link to a form says that it is taken, which one it is and what file comes.
func TestFormToTake(t *testing.T) {
	for _, x := range []struct{ form, url, want string }{
		{"Theo mẫu", "mau/to-khai.pdf", "Tải mẫu (PDF)"},
		{"", "mau/to-khai.docx", "Tải mẫu (DOCX)"},
		{"Mẫu số 01", "mau/to-khai.doc", "Tải mẫu: Mẫu số 01 (DOC)"},
		{"Mẫu số 01", "https://dichvucong.gov.vn/mau", "Tải mẫu: Mẫu số 01"},
		{"Theo mẫu", "https://vidu.vn/x.html", "Tải mẫu"},
		{"Mẫu số 01", "", "Mẫu số 01"},
	} {
		p := placed(t, "site")
		got := p.formOf(record.Paper{Form: x.form, FormURL: record.FileOrURL(x.url)})
		if got.Text != x.want || (x.url == "") != (got.Href == "") {
			t.Errorf("%q %q: %+v, want %q", x.form, x.url, got, x.want)
		}
	}
}
