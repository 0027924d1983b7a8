package render

import (
	"testing"

	"niemyet/generator/internal/site"
)

func TestAbbreviationsAreExplainedOnce(t *testing.T) {
	g := newGlossary([]site.Term{
		{Short: "UBND", Full: "Ủy ban nhân dân"}, {Short: "DVC", Full: "dịch vụ công"},
		{Short: "DVCTT", Full: "dịch vụ công trực tuyến"}, {Short: "KT-XH", Full: `kinh tế - "xã hội"`},
	})
	for _, c := range []struct{ name, in, want string }{
		{"first use only", "<p>UBND và UBND</p>", `<p><abbr title="Ủy ban nhân dân">UBND</abbr> và UBND</p>`},
		{"over elements", "<p>UBND</p><p>UBND</p>", `<p><abbr title="Ủy ban nhân dân">UBND</abbr></p><p>UBND</p>`},
		{"longest first", "<p>DVCTT, DVC</p>", `<p><abbr title="dịch vụ công trực tuyến">DVCTT</abbr>, <abbr title="dịch vụ công">DVC</abbr></p>`},
		{"not in a document's symbol", "<p>Số 12/QĐ-UBND, UBND-VP</p>", "<p>Số 12/QĐ-UBND, UBND-VP</p>"},
		{"not in a word", "<p>XUBND UBNDX</p>", "<p>XUBND UBNDX</p>"},
		{"not in attributes, title, script", `<title>UBND</title><a title="UBND" href="x">x</a><script>UBND</script>`, `<title>UBND</title><a title="UBND" href="x">x</a><script>UBND</script>`},
		{"not twice wrapped", `<abbr title="x">UBND</abbr>`, `<abbr title="x">UBND</abbr>`},
		{"in a link and at the end", "<a>KT-XH</a>", `<a><abbr title="kinh tế - &#34;xã hội&#34;">KT-XH</abbr></a>`},
		{"no glossary word", "<p>Chữ thường &amp; dấu.</p>", "<p>Chữ thường &amp; dấu.</p>"},
		{"broken tag", "<p", "<p"},
	} {
		if got := string(g.expand([]byte(c.in))); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}
