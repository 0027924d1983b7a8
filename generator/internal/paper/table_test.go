package paper

import (
	"os"
	"strings"
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

// TestShortBodies: no name of a body is cut ("…; Văn…" stood there); where its cell has no room for all of them it says how many more.
func TestShortBodies(t *testing.T) {
	book, found := words.Read(os.DirFS("../../../layouts"))
	if len(found) > 0 {
		t.Fatal(found)
	}
	p := view.NewScene(&site.Site{Config: &site.Config{}}, view.Given{Words: func(string) words.Speaker { return book.Speaker("vi") }}).At("in/x.html", "print")
	for text, want := range map[string]string{
		"":            "",
		"Sở Xây dựng": "Sở Xây dựng",
		"Chủ tịch Ủy ban nhân dân nơi có đất; Văn phòng đăng ký đất đai":                       "Chủ tịch UBND nơi có đất và 1 nơi khác",
		"Chủ tịch Ủy ban nhân dân xã, Văn phòng đăng ký đất đai":                               "Chủ tịch UBND xã, Văn phòng đăng ký đất đai",
		"Trung tâm Phục vụ hành chính công thành phố trực thuộc tỉnh":                          "Trung tâm PVHCC thành phố trực thuộc tỉnh",
		"Cơ quan chuyên môn về Nông nghiệp và Môi trường thuộc UBND cấp xã":                    "Cơ quan chuyên môn về NN&MT thuộc UBND cấp xã",
		"Đội Thủ tục thuộc Biên phòng cửa khẩu biên giới đất liền, Hải quan cửa khẩu, Sở Y tế": "Đội Thủ tục thuộc Biên phòng cửa khẩu biên giới đất liền và 2 nơi khác",
	} {
		if got := shortBodies(p, text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

// TestPlaceOf: a danh mục names the place; a sentence about how one files is said in the words of the ways.
func TestPlaceOf(t *testing.T) {
	book, found := words.Read(os.DirFS("../../../layouts"))
	if len(found) > 0 {
		t.Fatal(found)
	}
	p := view.NewScene(&site.Site{Config: &site.Config{}}, view.Given{Words: func(string) words.Speaker { return book.Speaker("vi") }}).At("in/x.html", "print")
	for text, want := range map[string]string{
		"Trung tâm Phục vụ hành chính công tỉnh (Địa chỉ: Tầng 1, Toà nhà số 2)": "Trung tâm Phục vụ hành chính công tỉnh",
		"Trung tâm A - Số 11A, đường Lý Thái Tổ":                                 "Trung tâm A",
		"Trung tâm thành phố: Trụ sở chính: số 18":                               "Trung tâm thành phố",
		"Công an cấp xã.": "Công an cấp xã",
		strings.Repeat("Chủ đầu tư nộp hồ sơ đến nơi có công trình ", 4): "Tại quầy",
	} {
		x := &site.Procedure{Procedure: &record.Procedure{Receiving: text, Ways: []record.Way{{Channel: record.Direct}}}}
		if got := placeOf(p, x); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
