package vi

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestClean(t *testing.T) {
	tests := []struct {
		name, in, want string
		mended         Mended
	}{
		{"empty", "", "", Mended{}},
		{"clean", "Ủy ban nhân dân\n\tphường", "Ủy ban nhân dân\n\tphường", Mended{}},
		{"NFD", norm.NFD.String("hòa"), "hòa", Mended{NFD: 1}},
		{"two marks", norm.NFD.String("ấ"), "ấ", Mended{NFD: 1}},
		{"Windows-1258 order", "\u00e2\u0301", "ấ", Mended{NFD: 1}},
		{"no single code point", "Ê\u0306", "Ê\u0306", Mended{}},
		{"both at once", "a\u200b\u0301", "á", Mended{NFD: 1, Invisible: 1}},
		{"zero width", "a\u200eb\u00adc\ufeff", "abc", Mended{Invisible: 3}},
		{"control", "a\x00b\x0bc\x7f\u0085", "abc", Mended{Invisible: 4}},
		{"line ends", "a\r\nb\rc\r\r\n", "a\nb\nc\n\n", Mended{}},
		{"no-break spaces", "15.000\u00a0đồng\u202fx", "15.000 đồng x", Mended{Spaces: 2}},
		{"bullet at start", "\uf0b7 một\n \uf0b7\thai", "- một\n - hai", Mended{PrivateUse: 2}},
		{"bullet inside", "một \uf0b7hai", "một hai", Mended{PrivateUse: 1}},
		{"bullet after bullet", "\uf0b7\uf0b7 một", "- một", Mended{PrivateUse: 2}},
		{"private letters stay", "\ue001", "\ue001", Mended{}},
		{"Icelandic Đ", "Ðăng ký, ðất, Ɖắk", "Đăng ký, đất, Đắk", Mended{Letters: 3}},
		{"ư of a wrong table", "Trƣờng", "Trường", Mended{Letters: 1}},
		{"ư and its tone apart", "Trƣ\u031b", "Trư\u031b", Mended{Letters: 1}},
		{"full width", "ＵＢＮＤ　（１）", "UBND (1)", Mended{Letters: 8}},
		{"ligature", "ﬁle", "file", Mended{Letters: 1}},
		{"Cyrillic in a word", "Сăn сước", "Căn cước", Mended{Letters: 2}},
		{"Cyrillic with a tone", "х\u0061\u0303", "xã", Mended{NFD: 1, Letters: 1}},
		{"a word of twins", "Khu А, tổ Х", "Khu A, tổ X", Mended{Letters: 2}},
		{"Russian stays", "tiếng Nga: да, СССР", "tiếng Nga: да, СССР", Mended{}},
		{"Greek stays", "góc α, 5 µm, 3 Ω", "góc α, 5 µm, 3 Ω", Mended{}},
		{"not UTF-8 passes", "a\xff\u200bb", "a\xffb", Mended{Invisible: 1}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, m := Clean(tt.in)
			if got != tt.want || m != tt.mended {
				t.Errorf("Clean(%q) = %q, %+v; want %q, %+v", tt.in, got, m, tt.want, tt.mended)
			}
			if m.Any() != (tt.mended != Mended{}) {
				t.Errorf("Any() = %v", m.Any())
			}
		})
	}
}

func TestCleanDoesNotAllocate(t *testing.T) {
	for _, s := range []string{"plain ASCII", "Thủ tục đăng ký khai sinh"} {
		if n := testing.AllocsPerRun(100, func() { Clean(s) }); n != 0 {
			t.Errorf("Clean(%q): %v allocations", s, n)
		}
	}
}

// What isPlain lets through must be what the tables call clean.
func TestIsPlain(t *testing.T) {
	for r := rune(0); r < 0x10000; r++ {
		if s := string(r); isPlain(s) && (firstUnclean(s) < len(s) || norm.NFC.QuickSpanString(s) < len(s)) {
			t.Errorf("isPlain(%U) is wrong", r)
		}
	}
}

func FuzzClean(f *testing.F) {
	for _, s := range []string{"", "a\u0301", "\uf0b7 x", "\r\n\xff", "Ê\u0306", "\u00ad", "Ðăng Сăn ＵＢ да ﬁ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			return // what is taken out may join broken bytes to a character
		}
		once, _ := Clean(s)
		if twice, m := Clean(once); twice != once || m.Any() {
			t.Errorf("Clean(%q) = %q, then %q %+v", s, once, twice, m)
		}
	})
}

// paragraph is a page of ordinary prose for benchmarks.
var paragraph = strings.Repeat("Người có yêu cầu đăng ký khai sinh nộp hồ sơ tại Ủy ban nhân dân phường Bắc Gia Nghĩa. ", 20)

func BenchmarkClean(b *testing.B) {
	for _, bm := range []struct{ name, text string }{
		{"clean", paragraph}, {"NFD", norm.NFD.String(paragraph)}, {"ascii", strings.Repeat("ho so ", 300)},
	} {
		b.Run(bm.name, func(b *testing.B) {
			b.SetBytes(int64(len(bm.text)))
			b.ReportAllocs()
			for b.Loop() {
				Clean(bm.text)
			}
		})
	}
}
