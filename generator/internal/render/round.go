package render

import (
	"bytes"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"niemyet/generator/internal/site"
)

// A round is the whole pack of a board in one page, for offices whose only tool is a
// browser: the cover, then every sheet in the order in which they hang, then the
// sign-off sheet, each an article on paper of its own size. The sheets are the very
// pages that stand alone elsewhere; what must not be twice in a page (main, h1, ids)
// and what leads elsewhere (relative addresses) is put right, and nothing else.

// executeRound writes a cover and appends to its body what follows it.
func (r *Renderer) executeRound(buf *bytes.Buffer, d draft) error {
	var one bytes.Buffer
	read := func(d draft) (*html.Node, error) {
		one.Reset()
		if err := r.execute(&one, d); err != nil {
			return nil, fmt.Errorf("%s: %w", d.Path, err)
		}
		return html.Parse(&one)
	}
	doc, err := read(draft{Page: d.Page, view: d.view})
	if err != nil {
		return err
	}
	whole := first(doc, atom.Html)
	set(whole, "data-layout", "round")
	set(whole, "data-paper", "mixed")
	sheets := &html.Node{Type: html.ElementNode, DataAtom: atom.Section, Data: "section"}
	set(sheets, "aria-label", r.scene.Say("pack.sheets"))
	first(doc, atom.Body).AppendChild(sheets)
	for i, x := range d.more {
		sheet, err := read(draft{Page: x, view: x.View()})
		if err != nil {
			return err
		}
		sheets.AppendChild(r.article(sheet, x.Path, d.Path, i+1))
	}
	return html.Render(buf, doc)
}

// article is the body of a sheet's page as a part of another page.
func (r *Renderer) article(sheet *html.Node, from, to string, number int) *html.Node {
	body := first(sheet, atom.Body)
	out := &html.Node{Type: html.ElementNode, DataAtom: atom.Article, Data: "article"}
	set(out, "class", "round "+value(body, "class"))
	set(out, "data-paper", value(first(sheet, atom.Html), "data-paper"))
	set(out, "aria-label", r.scene.Say("pack.sheet_number", "number", number))
	for child := body.FirstChild; child != nil; {
		next := child.NextSibling
		body.RemoveChild(child)
		if value(child, "class") != "leaf-tools" {
			out.AppendChild(child)
		}
		child = next
	}
	prefix := "to-" + strconv.Itoa(number) + "-"
	for n := range out.Descendants() {
		if n.Type == html.ElementNode {
			fit(n, prefix, from, to)
			if label := value(n, "aria-label"); label != "" && n.DataAtom == atom.Div {
				set(n, "aria-label", r.scene.Say("pack.part_of_sheet", "part", label, "number", number)) // landmarks of one page have names of their own
			}
		}
	}
	return out
}

// within are the elements of which a page has one, and what they are in a part of it.
var within = map[atom.Atom]atom.Atom{atom.Main: atom.Div, atom.H1: atom.H2, atom.H2: atom.H3, atom.Aside: atom.Div, atom.Section: atom.Div}

// fit puts an element of a sheet right for its place in a greater page.
func fit(n *html.Node, prefix, from, to string) {
	if n.DataAtom == atom.Section || n.DataAtom == atom.Aside { // a part of a sheet is no landmark; its heading names it
		n.Attr = slices.DeleteFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "aria-label" || a.Key == "aria-labelledby" })
	}
	if other, ok := within[n.DataAtom]; ok {
		n.DataAtom, n.Data = other, other.String()
	}
	for i, a := range n.Attr {
		switch a.Key {
		case "id", "for":
			n.Attr[i].Val = prefix + a.Val
		case "aria-labelledby", "aria-describedby", "aria-controls", "headers":
			ids := strings.Fields(a.Val)
			for j := range ids {
				ids[j] = prefix + ids[j]
			}
			n.Attr[i].Val = strings.Join(ids, " ")
		case "href", "src":
			n.Attr[i].Val = moved(a.Val, prefix, from, to)
		}
	}
}

// moved is an address in one page as it is written in another.
func moved(address, prefix, from, to string) string {
	if id, is := strings.CutPrefix(address, "#"); is {
		return "#" + prefix + id
	}
	if address == "" || strings.HasPrefix(address, "/") || strings.Contains(strings.SplitN(address, "/", 2)[0], ":") {
		return address
	}
	file, rest, _ := strings.Cut(address, "#")
	if rest != "" {
		rest = "#" + rest
	}
	return site.Relative(to, path.Join(path.Dir(from), file)) + rest
}

// first is the first element of a kind.
func first(doc *html.Node, kind atom.Atom) *html.Node {
	for n := range doc.Descendants() {
		if n.DataAtom == kind {
			return n
		}
	}
	panic("internal error: a parsed page has no <" + kind.String() + ">")
}

func value(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func set(n *html.Node, key, value string) {
	for i, a := range n.Attr {
		if a.Key == key {
			n.Attr[i].Val = value
			return
		}
	}
	n.Attr = append(n.Attr, html.Attribute{Key: key, Val: value})
}
