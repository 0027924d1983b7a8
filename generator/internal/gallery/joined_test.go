package gallery

import (
	"path"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"
)

// inline are the elements that stand in a line of text.
var inline = map[string]bool{"span": true, "strong": true, "b": true, "em": true, "small": true, "a": true, "time": true, "abbr": true}

// joinedBefore are rooms from before this was asked: sheets hang whose version is made of their
// text as it stands, and a blank more would make every one of them old.
var joinedBefore = []string{"box-list.html", "file-table.html", "score-table.html", "ways.html"}

// TestWordsStandApart: two pieces of text that a style sets on lines of their own have a blank
// between them, or whoever copies, reads aloud or searches the text meets "sinh hoạtTừ ngày".
func TestWordsStandApart(t *testing.T) {
	pages, err := ownPages()
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range pages {
		if !strings.HasSuffix(page.Path, ".html") || slices.Contains(joinedBefore, path.Base(page.Path)) || onShelf(page) {
			continue
		}
		for _, joined := range joinedIn(t, string(page.Body)) {
			t.Errorf("%s: %s", page.Path, joined)
		}
	}
	if got := joinedIn(t, `<p><span>Rác</span><span class="weak">Từ</span> <b>a</b> <i>b</i><span>“</span><b>c</b></p>`); strings.Join(got, "|") != "Rác|Từ" {
		t.Errorf("planted: %q", got)
	}
}

// joinedIn are the places of a page where one word ends and another begins without a blank.
func joinedIn(t *testing.T, page string) (out []string) {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range doc.Descendants() {
		next := n.NextSibling
		if next == nil || n.Type != html.TextNode && !inline[n.Data] || next.Type != html.ElementNode || !inline[next.Data] || strings.Contains(attribute(next, "class"), "__short") { // which stands in the place of the whole name
			continue
		}
		before, after := []rune(textOf(n)), []rune(textOf(next))
		if len(before) > 0 && len(after) > 0 && unicode.IsLetter(before[len(before)-1]) && unicode.IsLetter(after[0]) {
			out = append(out, string(before)+"|"+string(after))
		}
	}
	return out
}

func textOf(n *html.Node) (text string) {
	if n.Type == html.TextNode {
		return n.Data
	}
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			text += c.Data
		}
	}
	return text
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
