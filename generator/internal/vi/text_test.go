package vi

import (
	"testing"
	"unicode/utf8"
)

func TestFirstLetter(t *testing.T) {
	for in, want := range map[string][2]string{
		"đường": {"Đường", "đường"}, "Ủy ban": {"Ủy ban", "ủy ban"}, "UBND phường": {"UBND phường", "UBND phường"},
		"VNeID": {"VNeID", "VNeID"}, "A4": {"A4", "A4"}, "Ý kiến": {"Ý kiến", "ý kiến"}, "Y tế": {"Y tế", "y tế"},
		"": {"", ""}, "1 bản": {"1 bản", "1 bản"}, "\xff": {"\xff", "\xff"},
	} {
		if u, l := UpperFirst(in), LowerFirst(in); u != want[0] || l != want[1] {
			t.Errorf("%q: %q, %q", in, u, l)
		}
	}
}

func TestCollapse(t *testing.T) {
	for in, want := range map[string]string{
		"": "", " ": "", "a b": "a b", " a\n\tb\u00a0 c ": "a b c", "a ": "a", "a  b": "a b",
	} {
		if got := Collapse(in); got != want {
			t.Errorf("Collapse(%q) = %q", in, got)
		}
	}
}

func TestPhrase(t *testing.T) {
	for in, want := range map[string]string{
		"": "", " .;": "", "Nộp tại\n xã.": "Nộp tại xã", "a. b;,. ": "a. b", "Gồm:": "Gồm:",
	} {
		if got := Phrase(in); got != want {
			t.Errorf("Phrase(%q) = %q", in, got)
		}
	}
}

func TestOnlyDigits(t *testing.T) {
	for in, want := range map[string]string{"": "", "1.001193": "1001193", "số ٣": "", "0261 3.544": "02613544"} {
		if got := OnlyDigits(in); got != want {
			t.Errorf("OnlyDigits(%q) = %q", in, got)
		}
	}
}

func TestTruncate(t *testing.T) {
	tests := []struct {
		in   string
		n    int
		want string
	}{
		{"khai sinh", 9, "khai sinh"},
		{"đăng ký khai sinh", 12, "đăng ký…"},
		{"đăng ký khai sinh", 13, "đăng ký khai…"},
		{"đăng ký, khai sinh", 12, "đăng ký…"},
		{"nghiêng", 4, "ngh…"},
		{"Ê\u0306ban", 2, "…"},
		{"abc", 1, "…"},
		{"abc", 0, ""},
		{"", 0, ""},
	}
	for _, tt := range tests {
		got := Truncate(tt.in, tt.n)
		if got != tt.want || utf8.RuneCountInString(got) > tt.n {
			t.Errorf("Truncate(%q, %d) = %q, want %q", tt.in, tt.n, got, tt.want)
		}
	}
}
