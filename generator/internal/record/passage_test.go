package record

import (
	"bytes"
	"strings"
	"testing"
)

// TestPassages: a passage in another language says which, with all of Markdown in it; what is
// misspelt or left open loses no word.
func TestPassages(t *testing.T) {
	for _, x := range []struct{ name, body, want string }{
		{"whole", "Một.\n\n::: tiếng Anh\nThe **desk** is shut.\n\n- one\n:::\n\nHai.", "<p>Một.</p>\n<div class=\"prose__passage\"><div lang=\"en\">\n<p>The <strong>desk</strong> is shut.</p>\n<ul>\n<li>one</li>\n</ul>\n</div></div>\n<p>Hai.</p>\n"},
		{"no empty lines", "Một.\n:::tiếng M'Nông\nx\n:::\nHai.", "<p>Một.</p>\n<div class=\"prose__passage\"><div lang=\"cmo\">\n<p>x</p>\n</div></div>\n<p>Hai.</p>\n"},
		{"by its tag", "::: rad\nx\n:::", "<div class=\"prose__passage\"><div lang=\"rad\">\n<p>x</p>\n</div></div>\n"},
		{"Windows", "::: Ê-đê\r\nx\r\n:::\r\nHai", "<div class=\"prose__passage\"><div lang=\"rad\">\n<p>x</p>\n</div></div>\n<p>Hai</p>\n"},
		{"unknown", "::: tiếng Mnog\nx\n:::\nHai", "<p>x</p>\n<p>Hai</p>\n"},
		{"open", "::: tiếng Anh\nx\n\ny", "<div class=\"prose__passage\"><div lang=\"en\">\n<p>x</p>\n<p>y</p>\n</div></div>\n"},
		{"two, the first open", "::: tiếng Anh\nx\n::: tiếng Pháp\ny\n:::", "<div class=\"prose__passage\"><div lang=\"en\">\n<p>x</p>\n</div></div>\n<div class=\"prose__passage\"><div lang=\"fr\">\n<p>y</p>\n</div></div>\n"},
		{"no passage", "Giờ làm việc: sáng :: chiều\n:::\n", "<p>Giờ làm việc: sáng :: chiều\n:::</p>\n"},
	} {
		b := Prose(x.body)
		var out bytes.Buffer
		if err := Markdown.Renderer().Render(&out, b.Source, b.Doc); err != nil {
			t.Fatal(err)
		}
		if got := out.String(); got != x.want {
			t.Errorf("%s:\n got %q\nwant %q", x.name, got, x.want)
		}
	}
}

// TestPassageFaults: a language nobody knows and a passage without an end are told where they begin.
func TestPassageFaults(t *testing.T) {
	kind, _ := KindNamed("page")
	for body, want := range map[string]string{
		"::: tiếng Mnog\nx\n:::\n":   "tiếng gì",
		"::: tiếng Anh\nx\n":         "chưa có dòng :::",
		"::: tiếng M'Nông\nx\n:::\n": "",
	} {
		_, found := Parse("content/trang/x.md", kind, []byte("+++\nname = \"X\"\nsummary = \"X\"\n+++\n\n"+body))
		var told []string
		for _, p := range found {
			if p.Code == "W267" {
				told = append(told, p.Message("vi"))
				if p.Line != 6 {
					t.Errorf("%q: line %d", body, p.Line)
				}
			}
		}
		if got := strings.Join(told, "\n"); want == "" && got != "" || want != "" && !strings.Contains(got, want) {
			t.Errorf("%q: %q, want %q", body, got, want)
		}
	}
}

// TestLanguages: every name leads to its own tag and to no other.
func TestLanguages(t *testing.T) {
	names := map[string]string{}
	for _, l := range Languages {
		for _, n := range append([]string{l.Tag}, l.Names...) {
			if old := names[n]; old != "" && old != l.Tag {
				t.Errorf("%q is %s and %s", n, old, l.Tag)
			}
			names[n] = l.Tag
			if got := LanguageOf("Tiếng " + n); got != l.Tag {
				t.Errorf("%q: %q, want %q", n, got, l.Tag)
			}
		}
	}
}
