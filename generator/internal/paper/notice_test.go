package paper

import (
	"os"
	"strings"
	"testing"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

func TestLetterhead(t *testing.T) {
	book, found := words.Read(os.DirFS("../../../layouts"))
	if len(found) > 0 {
		t.Fatal(found)
	}
	empty, _ := site.Link(&site.Config{}, nil, site.Options{})
	p := view.NewScene(empty, view.Given{Words: func(string) words.Speaker { return book.Speaker("vi") }}).At("in/x.html", "print")
	for name, want := range map[string]string{
		"": "",
		"Ủy ban nhân dân thành phố Gia Nghĩa": "ỦY BAN NHÂN DÂN|THÀNH PHỐ GIA NGHĨA",
		"Hội đồng nhân dân tỉnh Ví Dụ":        "HỘI ĐỒNG NHÂN DÂN|TỈNH VÍ DỤ",
		"UBND phường Ví Dụ":                   "UBND PHƯỜNG VÍ DỤ",
		"Bộ Tư pháp":                          "BỘ TƯ PHÁP",
	} {
		if got := strings.Join(letterhead(p, name), "|"); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}
