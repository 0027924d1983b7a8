package site_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/bounded"
)

// TestProseBounds: prose that repeats an amount, a time, a number or a document without
// a full stop is checked within the bounds, and tells of no more than a clerk can read.
func TestProseBounds(t *testing.T) {
	for about, words := range map[string]string{
		"amounts":   "lệ phí 2.000 đồng ",
		"times":     "thời hạn giải quyết 77 ngày ",
		"phones":    "gọi 0261 354 9999 ",
		"weekdays":  "họp thứ Tư 22/12/2026 ",
		"papers":    "căn cước 067190001234 ",
		"documents": "theo 1/2015/NĐ-CP ",
		"ends":      ". ! ? ; ",
	} {
		t.Run(about, func(t *testing.T) {
			fsys := base(t)
			for name, f := range fsys {
				if strings.HasPrefix(name, "content/thu-tuc/") {
					fsys[name] = &fstest.MapFile{Data: append(append([]byte{}, f.Data...), "\n\n"+strings.Repeat(words, 1_000_000/len(words))...)}
				}
			}
			bounded.Run(t, func() {
				if _, found := load(t, fsys, false); len(found) > 1000 {
					t.Errorf("%d problems", len(found))
				}
			})
		})
	}
	t.Run("2.000 đồng", func(t *testing.T) {
		fsys := base(t)
		for name, f := range fsys {
			if strings.HasPrefix(name, "content/thu-tuc/") {
				fsys[name] = &fstest.MapFile{Data: append(append([]byte{}, f.Data...), "\n\n"+strings.Repeat("2.000 đồng ", 100_000)...)}
			}
		}
		bounded.Run(t, func() {
			_, found := load(t, fsys, false)
			for _, p := range found {
				if p.Code == "E115" {
					return
				}
			}
			t.Error("no E115")
		})
	})
}
