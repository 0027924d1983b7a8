package vi

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

// sentences are written in each old encoding and read again. They have no
// capitals with tones, which TCVN3 lacks.
var sentences = []string{
	"Tiếng Việt rất hay",
	"Ủy ban nhân dân phường Bắc Gia Nghĩa thông báo lịch tiếp công dân định kỳ tháng này.",
	"Người có yêu cầu đăng ký khai sinh nộp hồ sơ tại bộ phận một cửa; không thu lệ phí.",
	"Đường Nguyễn Trãi, tổ dân phố số ba: quỹ đất nghỉ mát, mỹ thuật, ngõ nhỏ, kẽ hở, gỗ, lẵng hoa, ỷ lại.",
}

// encodeTCVN3 is the table turned round; capitals with tones become small.
func encodeTCVN3(s string) []byte {
	back := map[rune]byte{}
	for c, r := range tcvn3 {
		back[r] = c
	}
	var b []byte
	for _, r := range s {
		c, ok := back[r]
		if !ok {
			if low, has := back[[]rune(strings.ToLower(string(r)))[0]]; has {
				c, ok = low, true
			}
		}
		if !ok {
			c = byte(r)
		}
		b = append(b, c)
	}
	return b
}

// encodeVNI writes each letter in whatever way decodeVNI reads back.
func encodeVNI(t *testing.T, s string) []byte {
	t.Helper()
	var b []byte
	for _, r := range s {
		if r < 0x80 {
			b = append(b, byte(r))
			continue
		}
		b = append(b, vniBytes(t, r)...)
	}
	return b
}

func vniBytes(t *testing.T, r rune) []byte {
	t.Helper()
	for c := 0x80; c < 0x100; c++ {
		if decodeVNI([]byte{byte(c)}) == string(r) {
			return []byte{byte(c)}
		}
	}
	for a := range 0x100 {
		for c := 0x80; c < 0x100; c++ {
			if pair := []byte{byte(a), byte(c)}; decodeVNI(pair) == string(r) {
				return pair
			}
		}
	}
	t.Fatalf("VNI cannot write %q", r)
	return nil
}

// encodeWindows1258 writes base letters and tone marks apart.
func encodeWindows1258(t *testing.T, s string) []byte {
	t.Helper()
	var b []byte
	for _, r := range s {
		if c, ok := charmap.Windows1258.EncodeRune(r); ok {
			b = append(b, c)
			continue
		}
		var base []rune
		var tone rune
		for _, part := range norm.NFD.String(string(r)) {
			if strings.ContainsRune("\u0300\u0301\u0303\u0309\u0323", part) {
				tone = part
			} else {
				base = append(base, part)
			}
		}
		for _, part := range norm.NFC.String(string(base)) + string(tone) {
			c, ok := charmap.Windows1258.EncodeRune(part)
			if !ok {
				t.Fatalf("windows-1258 cannot write %q", r)
			}
			b = append(b, c)
		}
	}
	return b
}

func TestLegacyRoundTrip(t *testing.T) {
	for _, s := range sentences {
		for name, raw := range map[string][]byte{
			TCVN3: encodeTCVN3(s), VNI: encodeVNI(t, s), Windows1258: encodeWindows1258(t, s),
		} {
			mojibake := []byte(charmapText(raw))
			want := s
			if name == TCVN3 {
				want = strings.ReplaceAll(s, "Ủ", "ủ")
			}
			for _, b := range [][]byte{raw, mojibake} {
				if got := DetectLegacy(b); got != name {
					t.Errorf("DetectLegacy(%q) = %q, want %s", b, got, name)
				}
				if got, ok := DecodeLegacy(b, name); !ok || got != want {
					t.Errorf("DecodeLegacy(%q, %s) = %q, %v", b, name, got, ok)
				}
			}
		}
	}
}

// charmapText reads bytes as Windows-1252, the wrong conversion everybody makes.
func charmapText(b []byte) string {
	var s strings.Builder
	for _, c := range b {
		s.WriteRune(latin(c))
	}
	return s.String()
}

func TestDetectLegacy(t *testing.T) {
	utf16 := func(s string, low, high int) []byte {
		b := make([]byte, 0, 2*len(s))
		for _, r := range s {
			pair := [2]byte{}
			pair[low], pair[high] = byte(r), byte(r>>8)
			b = append(b, pair[:]...)
		}
		return b
	}
	tests := []struct{ name, in, want string }{
		{"empty", "", ""},
		{"ASCII", "khai sinh", ""},
		{"Vietnamese", sentences[3], ""},
		{"NFD", norm.NFD.String(sentences[1]), ""},
		{"two-dot French", "Où êtes-vous né, près de Noël ? L'été où les élèves étaient là, déjà très fatigués, à côté.", ""},
		{"quoted French", "«Bonjour», dit-il à la fenêtre : «ça va très bien», répondit-elle.", ""},
		{"English", "The naïve café façade cost £5 — “quite” a résumé, 5 µm © 2026 and 20 °C.", ""},
		{"German", "Größe, Übung, schön, für, Mädchen, müssen, Straße, häufig", ""},
		{"highland names", "Krông Nô, Đắk R’Lấp, Ƀu Prâng, Kriêng, Niê, Êban, Mlô, Ayŭn, Čư Jút", ""},
		{"one word is no proof", "Chữ TiÕng là lỗi phông.", ""},
		{"TCVN3 text", "TiÕng ViÖt rÊt hay", TCVN3},
		{"VNI text", "Tieáng Vieät raát hay", VNI},
		{"VNI capitals", "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", VNI},
		{"in front matter", "+++\ntitle = \"§¨ng ký khai sinh\"\nfield = \"Hé tÞch\"\n+++\nNép hå s¬ t¹i bé phËn mét cöa", TCVN3},
		{"UTF-8 twice", charmapText([]byte(sentences[0])), UTF8Twice},
		{"Latin-1 bytes", "\xe9t\xe9 fran\xe7ais", Unknown},
		{"one bad byte", "khai sinh \xff", Unknown},
		{"UTF-16LE mark", "\xff\xfea\x00", UTF16LE},
		{"UTF-16BE mark", "\xfe\xff\x00a", UTF16BE},
		{"UTF-16LE", string(utf16(sentences[1], 0, 1)), UTF16LE},
		{"UTF-16BE", string(utf16(sentences[1], 1, 0)), UTF16BE},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := DetectLegacy([]byte(tt.in)); got != tt.want {
				t.Errorf("DetectLegacy(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
	if got, ok := DecodeLegacy(utf16(sentences[1], 0, 1), UTF16LE); !ok || got != sentences[1] {
		t.Errorf("UTF-16LE: %q, %v", got, ok)
	}
	if _, ok := DecodeLegacy([]byte("x"), Unknown); ok {
		t.Error("DecodeLegacy accepts unknown")
	}
}

func TestIsSyllable(t *testing.T) {
	for _, s := range strings.Fields("nghiêng khuyết quyết giếng gì quốc hoà hòa thuý thúy ỷ Đắk của quỳnh hoặc ướt việc quý xoong giặt gìn giữ quần uống yêu") {
		if s != "Đắk" != isSyllable(s) {
			t.Errorf("isSyllable(%q) = %v", s, !(s != "Đắk"))
		}
	}
	for _, s := range strings.Fields("café été TiÕng ViÖt Tieáng krông bàt nghiêngg bcd é̀") {
		if isSyllable(s) {
			t.Errorf("isSyllable(%q) = true", s)
		}
	}
}

func FuzzDetectLegacy(f *testing.F) {
	for _, s := range sentences {
		f.Add([]byte(s))
		f.Add(encodeTCVN3(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		DecodeLegacy(b, DetectLegacy(b))
	})
}

func TestLegacySign(t *testing.T) {
	for _, c := range []struct {
		text, encoding string
		want           bool
	}{
		{"§¨ng ký khai sinh", TCVN3, true},
		{"Ñaêng kyù", VNI, true},
		{"Sè", TCVN3, false}, // a syllable either way
		{"Hoà Bình", TCVN3, false},
		{"Đăng ký", TCVN3, false},
		{"Café", TCVN3, false},
		{"", TCVN3, false},
	} {
		if got := LegacySign(c.text, c.encoding); got != c.want {
			t.Errorf("%q in %s: %t", c.text, c.encoding, got)
		}
	}
}

// TestLegacyLetters: every Vietnamese letter, in each encoding. TCVN3 has one code for a
// toned letter and its capital (fonts named .VnTimeH draw the capital), so its capitals
// are the seven without a tone.
func TestLegacyLetters(t *testing.T) {
	var letters []string
	for _, base := range strings.Split("a ă â e ê i o ô ơ u ư y", " ") {
		for _, tone := range []string{"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"} {
			letters = append(letters, norm.NFC.String(base+tone))
		}
	}
	letters = append(letters, "đ")
	if len(letters) != 73 {
		t.Fatalf("%d letters", len(letters))
	}
	try := func(name, letter string, raw []byte) {
		if got, ok := DecodeLegacy(raw, name); !ok || got != "x"+letter+"x" {
			t.Errorf("%s: %q as % x is read as %q", name, letter, raw, got)
		}
	}
	for _, small := range letters {
		for _, letter := range []string{small, strings.ToUpper(small)} {
			text := "x" + letter + "x"
			try(VNI, letter, encodeVNI(t, text))
			try(Windows1258, letter, encodeWindows1258(t, text))
			if letter == small || strings.Contains("ĂÂĐÊÔƠƯAEIOUY", letter) {
				try(TCVN3, letter, encodeTCVN3(text))
			}
		}
	}
}

func TestMangledWordsAreReadAgain(t *testing.T) {
	for text, want := range map[string][2]string{
		"Giáº¥y khai sinh":            {"Giáº¥y", "Giấy"},
		"Mang theo tiá»\u0081n máº·t": {"tiá»\u0081n", "tiền"},
		"CÄƒn cÆ°á»›c":                {"CÄƒn", "Căn"},
		"Giấy khai sinh":              {"", ""},
		"Ã":                           {"", ""},
		"Bà Ä. nói «để lá» thôi":      {"", ""},
		"Đường Ngô Ã":                 {"", ""},
	} {
		if broken, right := Mangled(text); broken != want[0] || right != want[1] {
			t.Errorf("%q: %q was %q, want %q", text, broken, right, want)
		}
	}
}
