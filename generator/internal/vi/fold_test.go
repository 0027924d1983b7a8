package vi

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

func TestFold(t *testing.T) {
	tests := []struct{ in, want string }{
		{"", ""},
		{"khai sinh", "khai sinh"},
		{"  Đăng  ký\tkhai-sinh! ", "dang ky khai sinh"},
		{"ĐƯỜNG đường", "duong duong"},
		{"R'Moan R’Moan RʼMoan", "rmoan rmoan rmoan"},
		{"Ƀu Ê\u0306 Č Ñ Ŭ", "bu e c n u"},
		{"1.000110 (17,5 ngày)", "1 000110 17 5 ngay"},
		{"hoà hòa", "hoa hoa"},
		{norm.NFD.String("Nguyễn Trãi"), "nguyen trai"},
		{"xóa\u200b bỏ\u00a0dấu", "xoa bo dau"},
		{"—", ""},
		{"Ωμέγα 한국", "ωμεγα 한국"},
	}
	for _, tt := range tests {
		got := Fold(tt.in)
		if got != tt.want {
			t.Errorf("Fold(%q) = %q, want %q", tt.in, got, tt.want)
		}
		if again := Fold(got); again != got {
			t.Errorf("Fold(%q) = %q: not stable", got, again)
		}
	}
	const vietnamese = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
	if got := Fold(vietnamese + strings.ToUpper(vietnamese)); strings.Trim(got, "abcdeghiklmnopqrstuvxy") != "" {
		t.Errorf("the alphabet folds to %q", got)
	}
}

func TestFoldYI(t *testing.T) {
	same := [][2]string{{"kỹ", "kĩ"}, {"hy", "hi"}, {"đăng ký", "đăng kí"}, {"lý", "lí"}, {"quý", "quí"}, {"Y tế", "i tế"}, {"quýt", "quít"}}
	for _, p := range same {
		if FoldYI(p[0]) != FoldYI(p[1]) {
			t.Errorf("%q and %q do not meet: %q, %q", p[0], p[1], FoldYI(p[0]), FoldYI(p[1]))
		}
	}
	apart := [][2]string{{"tay", "tai"}, {"thúy", "thúi"}, {"mây", "mâi"}, {"khuya", "khuia"}}
	for _, p := range apart {
		if FoldYI(p[0]) == FoldYI(p[1]) {
			t.Errorf("%q and %q meet: %q", p[0], p[1], FoldYI(p[0]))
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"", "Đường", "a\u0301'", "\xff", "ſ K İ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := Fold(s)
		if twice := Fold(once); twice != once {
			t.Errorf("Fold(%q) = %q, then %q", s, once, twice)
		}
		if slug := Slug(s); slug != "" && !IsSlug(slug) {
			t.Errorf("Slug(%q) = %q", s, slug)
		}
	})
}

func BenchmarkFold(b *testing.B) {
	for _, bm := range []struct{ name, text string }{
		{"name", "Đăng ký khai sinh có yếu tố nước ngoài"}, {"paragraph", paragraph}, {"folded", "dang ky khai sinh"},
	} {
		b.Run(bm.name, func(b *testing.B) {
			b.SetBytes(int64(len(bm.text)))
			b.ReportAllocs()
			for b.Loop() {
				Fold(bm.text)
			}
		})
	}
}
