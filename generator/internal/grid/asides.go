package grid

import (
	"encoding/xml"
	"errors"
	"regexp"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// A Word document says things beside its text: at the head and foot of each page, in notes
// below it, in remarks of a colleague. None of that is content of a paragraph or a cell, and
// any of it may change what one says (“riêng thủ tục số 2 từ ngày 01/01/2027”): it is named,
// notes and remarks at the place that they speak of.

// asides are the parts that hold such text, by the type of the relation that leads to them.
var asides = map[string]problem.Text{
	"header": PageHead, "footer": PageFoot, "footnotes": PageNote, "endnotes": PageNote, "comments": TextRemark,
}

// mentions are the marks in the text that point at one entry of a part.
var mentions = map[string]string{"footnoteReference": "footnotes", "endnoteReference": "endnotes", "commentReference": "comments"}

// mention notes where the text points at an aside.
func (d *document) mention(t xml.StartElement) {
	if kind := mentions[t.Name.Local]; kind != "" && d.deleted == 0 {
		d.mentioned[kind+" "+attr(t, "id")] = d.here()
	}
}

// readAsides names what the parts beside the text say. A damaged one costs nobody the text,
// which is whole: it is told in its place.
func (d *document) readAsides(p *parts) error {
	var found []relation
	err := p.relations("word/document.xml", func(r relation) error {
		if asides[r.kind].Vi != "" {
			found = append(found, r)
		}
		return nil
	})
	for i := 0; err == nil && i < len(found); i++ {
		a := &aside{document: d, kind: found[i].kind}
		_, err = p.each(found[i].target, a.see)
	}
	if err == nil || errors.Is(err, errLarge) {
		return err
	}
	d.file.Lost = append(d.file.Lost, Lost{Why: AsidesBroken, Row: 1, Text: "document.xml"})
	return nil
}

// aside is a part that is being read.
type aside struct {
	*document
	kind, entry string
	text        strings.Builder
	open        bool // inside the characters of a run
	skip        int  // elements open inside what is not read
}

func (a *aside) see(t xml.Token) error {
	switch t := t.(type) {
	case xml.StartElement:
		if a.skip > 0 {
			a.skip++
			return nil
		}
		switch t.Name.Local {
		case "Fallback", "del", "moveFrom":
			a.skip++
		case "footnote", "endnote", "comment":
			a.entry = attr(t, "id")
		case "t":
			a.open = true
		case "tab", "br":
			a.text.WriteString(" ")
		}
	case xml.EndElement:
		if a.skip > 0 {
			a.skip--
			return nil
		}
		switch t.Name.Local {
		case "t":
			a.open = false
		case "p":
			a.text.WriteString("\n")
		case "footnote", "endnote", "comment", "hdr", "ftr":
			return a.end()
		}
	case xml.CharData:
		if a.open && a.skip == 0 {
			a.text.Write(t)
			return a.left.takeText(len(t))
		}
	}
	return nil
}

// end names an entry, once: the first page, the odd and the even ones often say the same.
func (a *aside) end() error {
	text := tidy(withoutMarks.Replace(a.text.String()))
	a.text.Reset()
	if onlyCounts(text) {
		return nil
	}
	at, found := a.mentioned[a.kind+" "+a.entry]
	if !found {
		at = Lost{Row: 1}
	}
	at.Why, at.Text = asides[a.kind], text
	if a.named[at] {
		return nil
	}
	a.named[at] = true
	a.file.Lost = append(a.file.Lost, at)
	return nil
}

// onlyCounts tells whether a text says no more than which page this is.
func onlyCounts(text string) bool { return pageCount.MatchString(vi.Fold(text)) }

var pageCount = regexp.MustCompile(`^(?:trang|page|of|[^a-z])*$`)
