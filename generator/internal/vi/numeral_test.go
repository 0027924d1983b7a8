package vi

import (
	"math"
	"strings"
	"testing"
)

// TestSpokenNumbersComeBack: every number that is said is read as what it was, in the
// speech of the north and of the south.
func TestSpokenNumbersComeBack(t *testing.T) {
	numbers := []int64{math.MinInt64, math.MaxInt64, -1, 1_000_000_005, 1_500_000_000_000_000_000, 5_000_000_000_000_000_000, 1_002_000_000_000}
	for n := range int64(12_000) {
		numbers = append(numbers, n)
	}
	for n := int64(1); n < 1_000_000_000_000; n = n*3 + 7 {
		for d := range int64(40) {
			numbers = append(numbers, n+d*1001, n*1000+d)
		}
	}
	for _, n := range numbers {
		for _, said := range []string{SpokenInt(n), southern(SpokenInt(n))} {
			got, ok := ParseSpoken(said)
			if !ok && twice(n) {
				continue
			}
			if !ok || got != n {
				t.Fatalf("%d is said %q and read %d, %v", n, said, got, ok)
			}
		}
	}
}

// twice tells whether a number is said as another one is in short: "hai triệu năm trăm".
func twice(n int64) bool {
	if n < 0 {
		n = -n
	}
	return n%1000 >= 100 && n/1000%1000 == 0 && n/1_000_000 != 0
}

func TestParseSpoken(t *testing.T) {
	for said, want := range map[string]int64{
		"bảy nghìn bảy trăm": 7700, "Bảy Ngàn bảy trăm": 7700, "bảy nghìn bảy": 7700, "hai triệu rưỡi": 2_500_000,
		"một triệu hai": 1_200_000, "bảy lăm": 75, "hai mươi mốt": 21, "hai mươi bốn": 24, "hai tư": 24, "mười lăm": 15,
		"một trăm linh tư": 104, "một trăm lẻ bốn": 104, "một trăm rưỡi": 150, "không": 0, "chín mươi chín": 99,
		"một trăm hai mươi lăm nghìn": 125_000, "ba tỷ": 3_000_000_000, "tám trăm ngàn": 800_000, "nghìn": -1, "": -1, "ba má": -1,
		"hai trăm ba": -1, "hai triệu năm trăm": -1, "mươi": -1, "một nghìn một nghìn": -1, "năm ba": -1, "hai mươi năm": -1,
	} {
		got, ok := ParseSpoken(said)
		if want < 0 != !ok || ok && got != want {
			t.Errorf("ParseSpoken(%q) = %d, %v; want %d", said, got, ok, want)
		}
	}
}

func TestInFigures(t *testing.T) {
	for text, want := range map[string]string{
		"đóng sáu chục nghìn là xong":                        "đóng 60.000 đồng là xong",
		"mỗi lần thu 25 ngàn.":                               "mỗi lần thu 25 ngàn đồng.",
		"mất mười hai nghìn một lần":                         "mất 12.000 đồng một lần",
		"nộp hai mươi nghìn cây giống":                       "nộp hai mươi nghìn cây giống",
		"thu năm mươi triệu đồng; trồng ba nghìn, cây":       "thu 50.000.000 đồng; trồng ba nghìn, cây",
		"chờ chín hôm":                                       "chờ 9 hôm",
		"Lệ phí bảy nghìn bảy trăm đồng một bản.":            "Lệ phí 7.700 đồng 1 bản.",
		"có giấy trong chín ngày làm việc":                   "có giấy trong 9 ngày làm việc",
		"Từ đủ bảy mươi lăm tuổi trở lên":                    "Từ đủ 75 tuổi trở lên",
		"từ sáu mươi đến dưới tám mươi tuổi":                 "từ 60 đến dưới 80 tuổi",
		"nửa ngày làm việc, mười bảy phẩy năm ngày làm việc": "1/2 ngày làm việc, 17,5 ngày làm việc",
		"sau năm ba ngày, một ngày rưỡi":                     "sau năm ba ngày, một ngày rưỡi",
		"thứ ba ngày mùng năm tháng hai":                     "thứ ba ngày mùng năm tháng hai",
		"ba má tôi, năm học này, hai bên, tư vấn, không ai":  "ba má tôi, năm học này, hai bên, tư vấn, không ai",
		"năm hai nghìn không trăm hai mươi sáu":              "năm hai nghìn không trăm hai mươi sáu",
		"hai mươi năm qua":                                   "20 năm qua",
		"một trăm hai mươi lăm ngàn đồng":                    "125.000 đồng",
		"chín\nngày":                    "chín\nngày",
		"hai triệu năm trăm đồng":       "hai triệu năm trăm đồng",
		"hai triệu năm trăm nghìn đồng": "2.500.000 đồng",
		"Số một. Ngày mai":              "Số một. Ngày mai",
		"mười, ngày":                    "mười, ngày",
		"hơn ba mươi, bốn mươi ngày":    "hơn ba mươi, 40 ngày",
		"05 (năm) ngày":                 "05 (năm) ngày",
		"":                              "",
	} {
		got := InFigures(text)
		if got.Text != want {
			t.Errorf("InFigures(%q) = %q, want %q", text, got.Text, want)
		}
	}
}

// TestFiguresKnowTheirSource: what is found in figures is shown in the words of the text.
func TestFiguresKnowTheirSource(t *testing.T) {
	text := "Nộp hai bản, lệ phí bảy nghìn bảy trăm đồng, chờ 3 ngày, có kết quả sau chín ngày làm việc."
	in := InFigures(text)
	var got []string
	for _, m := range FindMoney(in.Text) {
		from, to := in.Source(m.Start, m.End)
		got = append(got, text[from:to])
	}
	for _, x := range FindTimeLimits(in.Text) {
		from, to := in.Source(x.Start, x.End)
		got = append(got, text[from:to])
	}
	if want := "bảy nghìn bảy trăm đồng|3 ngày|chín ngày làm việc"; strings.Join(got, "|") != want {
		t.Errorf("%q", got)
	}
}

func FuzzInFigures(f *testing.F) {
	for _, s := range []string{"bảy nghìn bảy trăm đồng", "năm ba ngày", "không trăm linh năm tuổi", "tỷ tỷ đồng", "nửa ngày rưỡi"} {
		f.Add(s, int64(7700))
	}
	f.Fuzz(func(t *testing.T, s string, n int64) {
		in := InFigures(s)
		for at := range len(in.Text) + 1 {
			if from, to := in.Source(at, at); from < 0 || to > len(s) {
				t.Fatalf("%q: %d is at %d–%d", s, at, from, to)
			}
		}
		if got, ok := ParseSpoken(SpokenInt(n)); ok && got != n || !ok && !twice(n) {
			t.Errorf("%d is said %q and read %d, %v", n, SpokenInt(n), got, ok)
		}
	})
}
