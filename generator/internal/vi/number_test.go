package vi

import (
	"errors"
	"math"
	"testing"
)

func TestFormatNumbers(t *testing.T) {
	for n, want := range map[int64]string{
		0: "0", 999: "999", 1000: "1.000", 1234567: "1.234.567", -1234: "-1.234", -123: "-123",
		math.MinInt64: "-9.223.372.036.854.775.808",
	} {
		if got := FormatInt(n); got != want {
			t.Errorf("FormatInt(%d) = %q", n, got)
		}
		if back, err := ParseInt(want); err != nil || back != n {
			t.Errorf("ParseInt(%q) = %d, %v", want, back, err)
		}
	}
	decimals := []struct {
		x      float64
		places int
		want   string
	}{{83.94, 2, "83,94"}, {1234567.891, 2, "1.234.567,89"}, {-0.001, 2, "0,00"}, {5, 0, "5"}, {-1234.5, 1, "-1.234,5"}, {2, -1, "2"}, {math.Inf(1), 2, "+Inf"}}
	for _, tt := range decimals {
		if got := FormatDecimal(tt.x, tt.places); got != tt.want {
			t.Errorf("FormatDecimal(%v, %d) = %q, want %q", tt.x, tt.places, got, tt.want)
		}
	}
}

func TestParseInt(t *testing.T) {
	for s, reason := range map[string]NumberReason{
		"": NumberEmpty, "-": NumberEmpty, "abc": NumberForm, "1.23": NumberGrouping, "1234.567": NumberGrouping, "0.123": NumberGrouping,
		"1,5": NumberDecimal, "1.": NumberForm, ".": NumberForm, "9223372036854775808": NumberRange, "--1": NumberForm,
	} {
		_, err := ParseInt(s)
		if e := (*NumberError)(nil); !errors.As(err, &e) || e.Reason != reason {
			t.Errorf("ParseInt(%q): %v, want %q", s, err, reason)
		}
	}
}

func FuzzParseInt(f *testing.F) {
	for _, s := range []string{"1.234.567", "-5", "007", "1,5", "."} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if n, err := ParseInt(s); err == nil {
			if again, err := ParseInt(FormatInt(n)); err != nil || again != n {
				t.Errorf("ParseInt(%q) = %d; printed and read again: %d, %v", s, n, again, err)
			}
		}
	})
}
