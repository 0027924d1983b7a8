package vi

import (
	"errors"
	"slices"
	"testing"
)

func TestParseMoney(t *testing.T) {
	for s, want := range map[string]Money{
		"15.000 đồng": 15000, "15.000đ": 15000, "15000 VNĐ": 15000, "15 nghìn đồng": 15000, "1,5 triệu đồng": 1500000,
		"1.500.000": 1500000, "0 đồng": 0, "03 tỷ đồng": 3e9, "2 triệu": 2e6, "1 triệu 500 nghìn đồng": 1500000,
		"15.000\u00a0đồng": 15000, "1.200 tỷ đồng": 1.2e12, "5 NGÀN ĐỒNG": 5000, "20.000₫": 20000, " 7.000 vnd ": 7000,
	} {
		got, err := ParseMoney(s)
		if err != nil || got != want {
			t.Errorf("ParseMoney(%q) = %d, %v; want %d", s, got, err, want)
		}
	}
	for s, reason := range map[string]NumberReason{
		"": NumberEmpty, "miễn phí": NumberForm, "15.00 đồng": NumberGrouping, "1.5000 đồng": NumberGrouping, "1.5 triệu đồng": NumberGrouping,
		"15,000 đồng": NumberDecimal, "0,5 đồng": NumberDecimal, "1,2345 nghìn đồng": NumberDecimal,
		"15 USD": MoneyUnit, "15.000 đồng/bản": MoneyUnit, "15.000 đồng chí": MoneyUnit, "15.000 đồngs": MoneyUnit,
		"1 triệu 500": NumberForm, "5 nghìn 2 triệu đồng": NumberForm, "-5 đồng": NumberForm, "99999999999 tỷ đồng": NumberRange, "9223372036 tỷ 900 triệu": NumberRange,
	} {
		_, err := ParseMoney(s)
		if e := (*MoneyError)(nil); !errors.As(err, &e) || e.Reason != reason {
			t.Errorf("ParseMoney(%q): %v, want %q", s, err, reason)
		}
	}
	if got := Money(1500000).String(); got != "1.500.000 đồng" {
		t.Error(got)
	}
}

func TestFindMoney(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"Phí 8.000 đồng/bản, chứng thực 15.000đ; tối đa 2 triệu đồng.", []string{"8.000 đồng", "15.000đ", "2 triệu đồng"}},
		{"phạt 1 triệu 500 nghìn đồng.", []string{"1 triệu 500 nghìn đồng"}},
		{"10000 VNĐ (0 VNĐ)", []string{"10000 VNĐ", "0 VNĐ"}},
		{"5 đồng chí, khoản 2 đồng thời, 3 đồng bào, điểm 1đ, Quốc lộ 1 Đồng Nai", nil},
		{"Năm 2026 có 1.234 hồ sơ, mã 1.000110, ngày 23/11/2026, 50 USD", nil},
		{"ghi sai: 15.00 đồng, 15 000 đồng, 1.5 triệu đồng", nil},
		{"từ 10.000 - 20.000 đồng", []string{"20.000 đồng"}},
		{"Thu 20.000 Đồng.", []string{"20.000 Đồng"}},
	}
	for _, tt := range tests {
		var got []string
		for _, m := range FindMoney(tt.text) {
			got = append(got, tt.text[m.Start:m.End])
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("FindMoney(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

func FuzzParseMoney(f *testing.F) {
	for _, s := range []string{"15.000 đồng", "1,5 triệu", "1 tỷ 2 triệu", "0đ", "15.00 đồng", "\xff", "9.999.999.999.999.999.999"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if m, err := ParseMoney(s); err == nil {
			if again, err := ParseMoney(m.String()); err != nil || again != m {
				t.Errorf("ParseMoney(%q) = %v, printed and read again: %v, %v", s, m, again, err)
			}
		}
		for _, m := range FindMoney(s) {
			if got, err := ParseMoney(s[m.Start:m.End]); err != nil || got != m.Amount {
				t.Errorf("found %q in %q; alone it is %v, %v", s[m.Start:m.End], s, got, err)
			}
		}
	})
}
