package vi

import (
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

var testGlossary = Glossary{
	"TTHC": "thủ tục hành chính", "GCN QSDĐ": "giấy chứng nhận quyền sử dụng đất",
	"TN&TKQ": "tiếp nhận và trả kết quả", "KT-XH": "kinh tế - xã hội",
}

func TestSpoken(t *testing.T) {
	raw, err := os.ReadFile("testdata/spoken.txt")
	if err != nil {
		t.Fatal(err)
	}
	cases := 0
	for line := range strings.Lines(string(raw)) {
		written, want, ok := strings.Cut(strings.TrimRight(line, "\n"), " => ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		cases++
		want, unsaid, _ := strings.Cut(want, " !! ")
		got, left := Spoken(written, testGlossary)
		if got != want {
			t.Errorf("%q\n got %q\nwant %q", written, got, want)
		}
		var texts []string
		for _, u := range left {
			if written[u.Start:u.End] != u.Text {
				t.Errorf("%q: %q does not stand at %d", written, u.Text, u.Start)
			}
			texts = append(texts, u.Text)
		}
		if strings.Join(texts, " ") != unsaid {
			t.Errorf("%q leaves %q, want %q", written, texts, unsaid)
		}
	}
	if cases < 300 {
		t.Errorf("%d cases, want 300 at least", cases)
	}
}

// hear is an independent reader of numbers in words: it knows values, not rules. It
// adds up from left to right, as a listener does.
func hear(t *testing.T, words string) int64 {
	t.Helper()
	ones := map[string]int64{
		"không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
	}
	var total, high, group int64 // group < 1000; high in thousands and millions; total in tỷ
	digit := int64(-1)
	take := func() {
		if digit >= 0 {
			group += digit
			digit = -1
		}
	}
	for _, w := range strings.Fields(words) {
		switch w {
		case "mười":
			take()
			group += 10
		case "mươi":
			group += digit * 10
			digit = -1
		case "trăm":
			group += digit * 100
			digit = -1
		case "linh":
		case "nghìn":
			take()
			high, group = high+group*1_000, 0
		case "triệu":
			take()
			high, group = high+group*1_000_000, 0
		case "tỷ":
			take()
			total, high, group = (total+high+group)*1_000_000_000, 0, 0
		default:
			n, ok := ones[w]
			if !ok {
				t.Fatalf("%q: no such word as %q", words, w)
			}
			take()
			digit = n
		}
	}
	take()
	return total + high + group
}

func TestSpokenIntIsExact(t *testing.T) {
	check := func(n int64) {
		if got := hear(t, SpokenInt(n)); got != n {
			t.Fatalf("%d is said %q, heard as %d", n, SpokenInt(n), got)
		}
	}
	for n := range int64(20_000) {
		check(n)
	}
	const top = 1_000_000_000_000_000
	for scale := int64(1); scale <= top; scale *= 10 {
		for d := int64(-30); d <= 30; d++ {
			if n := scale + d; n >= 0 && n <= top {
				check(n)
			}
		}
	}
	random := rand.New(rand.NewPCG(7, 1))
	for range 60_000 {
		check(random.Int64N(1<<(1+random.Int64N(49))) % (top + 1))
	}
	seen := map[string]int64{}
	for range 20_000 {
		n := random.Int64N(top)
		said := SpokenInt(n)
		if other, twice := seen[said]; twice && other != n {
			t.Fatalf("%d and %d are both %q", n, other, said)
		}
		seen[said] = n
		if got, _ := Spoken(FormatInt(n), nil); got != said {
			t.Fatalf("%s in a text is said %q, alone %q", FormatInt(n), got, said)
		}
	}
}

func TestRomanNumerals(t *testing.T) {
	for n := int64(1); n < 4000; n++ {
		if got := romanValue(Roman(int(n))); got != n {
			t.Fatalf("%d is %s, read as %d", n, Roman(int(n)), got)
		}
	}
	for _, bad := range []string{"", "IIII", "IC", "VX", "IIX", "A", "MMMM"} {
		if got := romanValue(bad); got != 0 {
			t.Errorf("%q is read as %d", bad, got)
		}
	}
}

// TestDoubts lists what is guessed.
func TestDoubts(t *testing.T) {
	for text, want := range map[string]string{
		"Họp 5/3":               "5/3 = ngày năm tháng ba | năm trên ba",
		"ngày 5/3/2026":         "",
		"từ 5/3":                "",
		"vào 3/5":               "3/5 = ngày ba tháng năm | ba phần năm",
		"3/5 đại biểu":          "",
		"đi 8g tới":             "8g = tám gam | tám giờ",
		"BTC":                   "",
		"trời T5":               "T5 = thứ năm | tháng năm",
		"Đề án 06":              "06 = không sáu | sáu",
		"cao 1m2":               "1m2 = một mét hai | một mét vuông",
		"Việt Nam 2-0 Lào":      "2-0 = hai không | hai đến không",
		"P. 12":                 "P.  = phường | phòng",
		"đi bộ 20p":             "20p = hai mươi phút | hai mươi pê",
		"tiêm 0-1-6 tháng":      "- = đến | ",
		"20k/hs":                "hs = học sinh | hồ sơ",
		"bé 9m":                 "9m = chín mét | chín tháng",
		"ghế hàng 3m":           "3m = ba em mờ | ba mét",
		"họp lần 9-7":           "- = đến | ",
		"{06|không sáu} và 7/3": "",
		"Tổ 06 họp":             "06 = sáu | không sáu",
		"uống 1v/ngày":          "1v = một viên | một vê",
		"tuyển 18-45T":          "45T = bốn mươi lăm tuổi | bốn mươi lăm tấn",
		"Sổ số 88-2026":         "- = năm | đến",
		"chọn Nộp > Gửi":        "> = rồi | lớn hơn",
		"TP. KT-HT báo cáo":     "TP.  = trưởng phòng | thành phố",
	} {
		var got []string
		for _, d := range (Reader{}).Doubts(text) {
			got = append(got, d.Text+" = "+d.Said+" | "+d.Other)
			if text[d.Start:d.End] != d.Text || d.Why == "" {
				t.Errorf("%q: %+v", text, d)
			}
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestReader reads as a southerner, with a say-as list and with marks.
func TestReader(t *testing.T) {
	south := Reader{Southern: true, SayAs: map[string]string{"Đắk Wil": "Đắc Uyn", "N'Jriêng": "Nơ Riêng"}}
	for text, want := range map[string]string{
		"1.104 đồng, 24 hộ":             "một ngàn một trăm lẻ bốn đồng, hai mươi bốn hộ",
		"tháng 4, thứ 4, 1004":          "tháng tư, thứ tư, một ngàn không trăm lẻ bốn",
		"xã Đắk Wil, bon N'Jriêng":      "xã Đắc Uyn, bon Nơ Riêng",
		"Đề án {06|không sáu}, 06 hộ":   "Đề án không sáu, sáu hộ",
		"{A|B}{5|năm}; {x} {|y} {z|} 1": "B năm; {x} {|y} {z|} một",
		"{06|số 6}":                     "{sáu|số sáu}",
		"2.004.000 đồng":                "hai triệu không trăm lẻ bốn ngàn đồng",
	} {
		if got, _ := south.Spoken(text); got != want {
			t.Errorf("%q is read %q, want %q", text, got, want)
		}
	}
	if got := Written("Đề án {06|không sáu} và {x}"); got != "Đề án 06 và {x}" {
		t.Errorf("written %q", got)
	}
}

func FuzzSpoken(f *testing.F) {
	for _, s := range []string{
		"Lệ phí 15.000đ/bản, 7h30 - 11h30", "61/2018/NĐ-CP", "quý IV/2026", "GCN QSDĐ TN&TKQ", "a@b.vn https://x.vn/1", "I-III 3-5 ½ ² ٣",
		"0261 354 3210", "1.001193.000.00.00.H22", "TP. P. v.v. R'Moan 4x6", "\xff-1/", "Đ/c VNeID iPhone 3G", "{06|không sáu} tỷ số 2-0, 8g, 12 500 m2, 30.4-1.5", "KH&CN T/M KT. BTC giải 1m65 5'30'' 11°59'B", "Số:   /TB-UBND số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		reader := Reader{Glossary: testGlossary, SayAs: map[string]string{"Đắk Wil": "Đắc Uyn", "B2": "bê 2"}, Southern: len(text)%2 == 0}
		said, left := reader.Spoken(text)
		for _, d := range reader.Doubts(text) {
			if d.Why == "" || d.Said == d.Other {
				t.Fatalf("%q: doubt %+v", text, d)
			}
		}
		at := 0
		for _, r := range reader.Readings(text) {
			if r.Start < at || r.End <= r.Start || r.End > len(text) || text[r.Start] != '{' && text[r.Start:r.End] != r.Written {
				t.Fatalf("%q: reading %+v after %d", text, r, at)
			}
			at = r.End
		}
		if utf8.ValidString(text) && !utf8.ValidString(said) {
			t.Fatalf("%q gives %q", text, said)
		}
		if len(left) == 0 && strings.IndexFunc(said, unicode.IsDigit) >= 0 {
			t.Fatalf("%q leaves a digit: %q", text, said)
		}
	})
}
