package record

import (
	"bytes"
	"testing"
)

// TestPassagesNest: lists, tables, quotes and fences stand in passages and passages in lists; each
// ends where it was ended, and nothing of Vietnamese is taken in.
func TestPassagesNest(t *testing.T) {
	const en, end = "<div class=\"prose__passage\"><div lang=\"en\">\n", "</div></div>\n"
	for _, x := range []struct{ name, body, want string }{
		{"a list of lists", "::: tiếng Anh\n- a\n  - b\n    1. c\n:::\nHai.", en + "<ul>\n<li>a\n<ul>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>\n</li>\n</ul>\n" + end + "<p>Hai.</p>\n"},
		{"a table", "::: tiếng Anh\n| a | b |\n|---|---|\n| 1 | 2 |\n:::\nHai.", en + "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n" + end + "<p>Hai.</p>\n"},
		{"in a list", "- Một\n\n  ::: tiếng Anh\n  one\n  :::\n- Hai", "<ul>\n<li>\n<p>Một</p>\n" + en + "<p>one</p>\n" + end + "</li>\n<li>\n<p>Hai</p>\n</li>\n</ul>\n"},
		{"in a list, ended by the list", "- Một\n\n  ::: tiếng Anh\n  one\n- Hai", "<ul>\n<li>\n<p>Một</p>\n" + en + "<p>one</p>\n" + end + "</li>\n<li>\n<p>Hai</p>\n</li>\n</ul>\n"},
		{"in a quote", "> ::: tiếng Anh\n> one\n> :::\n> Hai", "<blockquote>\n" + en + "<p>one</p>\n" + end + "<p>Hai</p>\n</blockquote>\n"},
		{"more colons", ":::: tiếng Anh\none\n::::\nHai", en + "<p>one</p>\n" + end + "<p>Hai</p>\n"},
		{"another one inside is the next one", "::: tiếng Anh\n- a\n::: tiếng Pháp\nb\n:::\nHai", en + "<ul>\n<li>a</li>\n</ul>\n" + end + "<div class=\"prose__passage\"><div lang=\"fr\">\n<p>b</p>\n</div></div>\n<p>Hai</p>\n"},
		{"a heading", "::: tiếng Anh\n## Hours\n:::", en + "<h2 id=\"hours\">Hours</h2>\n" + end},
		{"empty", "::: tiếng Anh\n:::\nHai", en + end + "<p>Hai</p>\n"},
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
