package render

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

func TestMoved(t *testing.T) {
	for _, c := range []struct{ from, address, want string }{
		{"in/thu-tuc/a.html", "../../thu-tuc/a.html", "../../thu-tuc/a.html"},
		{"in/duong-day-nong.html", "../duong-day-nong/index.html#so-khac", "../../duong-day-nong/index.html#so-khac"},
		{"in/thong-bao/a.html", "b.html", "../thong-bao/b.html"},
		{"in/thu-tuc/a.html", "#noi-dung", "#to-1-noi-dung"},
		{"in/thu-tuc/a.html", "https://vidu.example/a", "https://vidu.example/a"},
		{"in/thu-tuc/a.html", "tel:113", "tel:113"},
	} {
		if got := moved(c.address, "to-1-", c.from, "in/bang/b.html"); got != c.want {
			t.Errorf("%s in %s: %s, want %s", c.address, c.from, got, c.want)
		}
	}
}

// TestArticle: what a page has once does not come twice, and what names another element
// goes on naming it.
func TestArticle(t *testing.T) {
	sheet, err := html.Parse(strings.NewReader(`<html data-paper="a5"><body class="sheet leaf" id="chu-lon"><nav class="leaf-tools">x</nav>` +
		`<main id="noi-dung"><h1 id="ten">Tên</h1><section aria-labelledby="ten gia">a</section><aside aria-label="x">b</aside><p aria-describedby="ten gia"></p><div role="region" aria-label="Bảng 1"></div><svg viewBox="0 0 1 1"></svg></main></body></html>`))
	if err != nil {
		t.Fatal(err)
	}
	layouts, static := ownFiles(t)
	look, found := ReadLook(layouts, static)
	if len(found) > 0 {
		t.Fatal(found)
	}
	said := func(medium string) words.Speaker { return look.layouts.words.speakers[medium] }
	r := &Renderer{scene: &view.Scene{Given: view.Given{Words: said}}}
	var b strings.Builder
	if err := html.Render(&b, r.article(sheet, "in/a.html", "in/bang/b.html", 2)); err != nil {
		t.Fatal(err)
	}
	const want = `<article class="round sheet leaf" data-paper="a5" aria-label="Tờ 2"><div id="to-2-noi-dung"><h2 id="to-2-ten">Tên</h2>` +
		`<div>a</div><div>b</div><p aria-describedby="to-2-ten to-2-gia"></p><div role="region" aria-label="Bảng 1, tờ 2"></div><svg viewBox="0 0 1 1"></svg></div></article>`
	if b.String() != want {
		t.Errorf("got  %s\nwant %s", b.String(), want)
	}
}
