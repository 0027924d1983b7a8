package vi

import (
	"errors"
	"slices"
	"testing"
)

func TestParsePhone(t *testing.T) {
	tests := []struct {
		in, print, uri, cost string
		kind                 PhoneKind
	}{
		{"02613543210", "0261 354 3210", "tel:+842613543210", "", Landline},
		{"(0261) 354.3210", "0261 354 3210", "tel:+842613543210", "", Landline},
		{"+84 261 354 3210", "0261 354 3210", "tel:+842613543210", "", Landline},
		{"+84 (0)261-354-3210", "0261 354 3210", "tel:+842613543210", "", Landline},
		{"0084912345678", "0912 345 678", "tel:+84912345678", "", Mobile},
		{"024 38251234", "024 3825 1234", "tel:+842438251234", "", Landline},
		{"18001096", "1800 1096", "tel:18001096", "miễn phí", TollFree},
		{"1900 1234", "1900 1234", "tel:19001234", "có tính phí", Paid},
		{"1900123456", "1900 123 456", "tel:1900123456", "có tính phí", Paid},
		{"113", "113", "tel:113", "miễn phí", Short},
		{"1022", "1022", "tel:1022", "", Short},
	}
	for _, tt := range tests {
		p, err := ParsePhone(tt.in)
		if err != nil || p.String() != tt.print || p.URI() != tt.uri || p.Cost() != tt.cost || p.Kind != tt.kind {
			t.Errorf("ParsePhone(%q) = %+v %q %q %q, %v", tt.in, p, p, p.URI(), p.Cost(), err)
		}
	}
}

func TestParsePhoneErrors(t *testing.T) {
	tests := []struct {
		in      string
		reason  PhoneReason
		suggest string
	}{
		{"", PhoneEmpty, ""},
		{"gọi 113", PhoneCharacter, ""},
		{"+1 212 555 0100", PhoneCharacter, ""},
		{"0501 354 3210", PhoneDeadArea, "0261 354 3210"},
		{"063 382 1234", PhoneDeadArea, "0263 382 1234"},
		{"04 3825 1234", PhoneDeadArea, "024 3825 1234"},
		{"01681234567", PhoneOldMobile, "0381 234 567"},
		{"01201234567", PhoneOldMobile, "0701 234 567"},
		{"0912 345 67", PhoneWrongLength, ""},
		{"0261 354 321", PhoneWrongLength, ""},
		{"0261 354 32101", PhoneWrongLength, ""},
		{"1900 12", PhoneWrongLength, ""},
		{"0217 354 3210", PhoneUnknownPrefix, ""},
		{"0512345678", PhoneUnknownPrefix, ""},
		{"912345678", PhoneUnknownPrefix, ""},
	}
	for _, tt := range tests {
		_, err := ParsePhone(tt.in)
		if e := (*PhoneError)(nil); !errors.As(err, &e) || e.Reason != tt.reason || e.Suggest != tt.suggest {
			t.Errorf("ParsePhone(%q): %v, want %q %q", tt.in, err, tt.reason, tt.suggest)
		}
	}
}

// Every prefix that replaces an old one must be one that rings today.
func TestOldPrefixes(t *testing.T) {
	for old, now := range oldArea {
		filler := "3543210"
		if now == "024" || now == "028" {
			filler = "38251234"
		}
		if p, ok := classify(now + filler); !ok || p.Kind != Landline {
			t.Errorf("area code %s became %s, which is unknown", old, now)
		}
	}
	for old, now := range oldMobile {
		if p, ok := classify(now + "1234567"); !ok || p.Kind != Mobile {
			t.Errorf("mobile prefix %s became %s, which is unknown", old, now)
		}
	}
}

func TestFindPhones(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"ĐT: 0261 354 3210 - 0912.345.678.", []string{"0261 354 3210", "0912.345.678"}},
		{"gọi (0261) 354 3210, +84 912 345 678 hoặc 1800 1096", []string{"(0261) 354 3210", "+84 912 345 678", "1800 1096"}},
		{"Điện thoại: 0213.3796. 888", []string{"0213.3796. 888"}},
		{"Gọi 113, 114 hoặc 115; tổng đài 1022.", []string{"113", "114", "115", "1022"}},
		{"- 0912345678\n- 02613543210", []string{"0912345678", "02613543210"}},
		{"Điều 113, Nghị định số 113/2024, số 115 Hai Bà Trưng", nil},
		{"ngày 02-03-2026 123, 05.02.2026, mã 1.000110, H61.02-0912345678", nil},
		{"Quyết định số 1900/QĐ-UBND, 18001096 đồng, tài khoản 0912345678", nil},
		{"căn cước 001234567890, năm 1900 1234567", nil},
	}
	for _, tt := range tests {
		var got []string
		for _, p := range FindPhones(tt.text) {
			got = append(got, tt.text[p.Start:p.End])
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("FindPhones(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

func FuzzParsePhone(f *testing.F) {
	for _, s := range []string{"0261 354 3210", "+84 912 345 678", "(0261)3543210", "113", "0501", "+", "gọi 113 (0"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if p, err := ParsePhone(s); err == nil {
			if again, err := ParsePhone(p.String()); err != nil || again != p {
				t.Errorf("ParsePhone(%q) = %+v, printed and read again: %+v, %v", s, p, again, err)
			}
		}
		for _, p := range FindPhones(s) {
			if got, err := ParsePhone(s[p.Start:p.End]); err != nil || got != p.Phone {
				t.Errorf("found %q in %q; alone it is %+v, %v", s[p.Start:p.End], s, got, err)
			}
		}
	})
}
