package vi

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func TestOrder(t *testing.T) {
	o := NewOrder()
	rising := []string{"a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "ma", "mà", "mả", "mã", "má", "mạ", "n", "o", "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "x", "y"}
	for i, a := range rising {
		for j, b := range rising {
			if got, want := o.Compare(a, b), min(1, max(-1, i-j)); got != want {
				t.Errorf("Compare(%q, %q) = %d, want %d", a, b, got, want)
			}
		}
	}
	for _, row := range [][]string{
		{"Phường 1", "Phường 2", "Phường 10", "Phường 11"}, {"Tổ 9", "Tổ 10", "Tổ 100"}, {"Quyết định 5 năm 2026", "Quyết định 40 năm 2025"},
		{"hoà bình", "hóa đơn", "hòa giải", "hoà mạng", "khoá 1", "khóa 2", "Thúy An", "Thuý Bình"}, {"thuỷ điện", "thủy lợi", "THUỶ SẢN"},
	} {
		for i := range len(row) - 1 {
			if o.Compare(row[i], row[i+1]) >= 0 {
				t.Errorf("%q does not stand before %q", row[i], row[i+1])
			}
		}
	}
	if o.Compare("hòa", "ho\u0300a") == 0 {
		t.Error("different bytes compare equal: the order is not total")
	}
}

func TestSortFuncAgreesWithCompare(t *testing.T) {
	names, _ := realTexts(t)
	bySort, byCompare := slices.Clone(names), slices.Clone(names)
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(bySort), func(i, j int) { bySort[i], bySort[j] = bySort[j], bySort[i] })
	SortFunc(bySort, func(s string) string { return s })
	slices.SortStableFunc(byCompare, NewOrder().Compare)
	if !slices.Equal(bySort, byCompare) {
		t.Error("SortFunc and Compare order the real names differently")
	}
}

func TestInitial(t *testing.T) {
	for in, want := range map[string]string{
		"Ăn uống": "Ă", "ấp": "Â", "ảnh": "A", "đất": "Đ", "Ổ": "Ô", "ở": "Ơ", "ứng": "Ư", "ế": "Ê", "ỷ": "Y",
		"“Văn bản”": "V", "- Quỹ": "Q", "2026": InitialDigits, "": InitialOther, "…": InitialOther, "Ω": InitialOther,
		"Ƀu": "B", "Ĕ": "E", "Ê\u0306": "Ê", "Ñ": "N", "Wifi": "W", "a\u0306n": "Ă", "O\u031b\u0300": "Ơ",
	} {
		if got := Initial(in); got != want {
			t.Errorf("Initial(%q) = %q, want %q", in, got, want)
		}
	}
	o := NewOrder()
	if !slices.IsSortedFunc(Letters(), o.Compare) {
		t.Error("Letters are not in alphabet order")
	}
	for _, l := range Letters() {
		if Initial(l) != l || Initial(strings.ToLower(l)) != l {
			t.Errorf("Initial(%q) = %q", l, Initial(l))
		}
	}
}

func BenchmarkCompare(b *testing.B) {
	o := NewOrder()
	b.ReportAllocs()
	for b.Loop() {
		o.Compare("Đăng ký khai sinh có yếu tố nước ngoài", "Đăng ký khai sinh lưu động")
	}
}
