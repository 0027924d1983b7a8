package vi

import (
	"strings"
	"testing"
)

func TestSlug(t *testing.T) {
	tests := []struct{ in, want string }{
		{"Đăng ký khai sinh", "dang-ky-khai-sinh"},
		{"  R’Moan (mới) – 2026 ", "rmoan-moi-2026"},
		{"Ωμέγα", ""},
		{"straße", "strae"},
		{strings.Repeat("khai sinh ", 20), strings.Repeat("khai-sinh-", 8)[:79]},
		{strings.Repeat("a", 100), strings.Repeat("a", 80)},
	}
	for _, tt := range tests {
		if got := Slug(tt.in); got != tt.want {
			t.Errorf("Slug(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestIsSlug(t *testing.T) {
	for s, want := range map[string]bool{
		"a": true, "khai-sinh-2": true, "": false, "-a": false, "a-": false, "a--b": false,
		"A": false, "đ": false, "a b": false, strings.Repeat("a", 81): false,
	} {
		if IsSlug(s) != want {
			t.Errorf("IsSlug(%q) = %v", s, !want)
		}
	}
}

func TestSlugWith(t *testing.T) {
	long := strings.Repeat("khai-sinh-", 8)[:79] // as long as a slug can be with these words
	for _, tt := range []struct{ slug, tail, want string }{
		{"dang-ky-khai-sinh", "-tu-2026-12-15", "dang-ky-khai-sinh-tu-2026-12-15"},
		{long, "-tu-2026-12-15", "khai-sinh-khai-sinh-khai-sinh-khai-sinh-khai-sinh-khai-sinh-khai-tu-2026-12-15"},
		{long, "-" + strings.Repeat("9", 70), "khai-sinh-" + strings.Repeat("9", 70)},
		{strings.Repeat("a", 80), "-ban-sua", strings.Repeat("a", 72) + "-ban-sua"},
	} {
		got := SlugWith(tt.slug, tt.tail)
		if got != tt.want || !IsSlug(got) {
			t.Errorf("SlugWith(%q, %q) = %q (%d bytes), want %q", tt.slug, tt.tail, got, len(got), tt.want)
		}
	}
}
