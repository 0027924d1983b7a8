package render

import (
	"os"
	"testing"

	"niemyet/generator/internal/digest"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// TestViewsAreTheirOwn: what a page is made of is the same whichever pages were made before it, also of views that are kept
// for pages to come: no page changes what another one shows. And all of it is plain data, or it could not be remembered.
func TestViewsAreTheirOwn(t *testing.T) {
	pages := func() []view.Page {
		s, found, err := site.Load(os.DirFS("../../.."), site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}, HasFile: func(string) bool { return true }})
		if err != nil {
			t.Fatal(err, found)
		}
		layouts, static := ownFiles(t)
		r, found := New(s, layouts, static, Options{Version: "test", Stamp: "test"})
		if len(found) > 0 {
			t.Fatal(found)
		}
		return r.pages()
	}
	forth, back := pages(), pages()
	first := map[string]digest.Sum{}
	for _, p := range forth {
		sum, plain := digest.Of(p.View())
		if first[p.Path] = sum; !plain {
			t.Errorf("%s is no plain data", p.Path)
		}
	}
	for i := len(back) - 1; i >= 0; i-- {
		p := back[i]
		if sum, plain := digest.Of(p.View()); plain && sum != first[p.Path] {
			t.Errorf("%s is otherwise when other pages were made before it", p.Path)
		}
	}
}
