package render

import (
	"bytes"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/words"
)

// proofReader reads the text of a proof into parts; which they are says proof.go.
type proofReader struct {
	speaker words.Speaker
	parts   []*proofPart
	at      map[string]*proofPart
	open    []proofElement
}

// proofPart is a part being read.
type proofPart struct {
	under proofHeadings
	text  strings.Builder
}

// proofElement is an open element.
type proofElement struct {
	tag     atom.Atom // 0 for what HTML does not know
	skipped bool
	above   proofHeadings // what its text would belong to without a heading of its own
	under   proofHeadings // what its text belongs to
	heading *proofHeading // when it is a heading or stands in one
	begins  bool          // it is the heading
	leads   bool          // it is a link or stands in one
}

// proofHeading is a heading being read. What it leads to ("Trực tuyến Nộp hồ sơ") is no part of what
// people call it, but of its key.
type proofHeading struct{ text, called strings.Builder }

// name is what people call what stands under the heading.
func (h *proofHeading) name() string {
	if called := strings.TrimSpace(h.called.String()); called != "" {
		return called
	}
	return strings.TrimSpace(h.text.String())
}

// proofHeadings are the headings that a text stands under, from the outermost.
type proofHeadings struct {
	keys, names []string
	words       []bool
	fixed       bool // by an attribute: a heading inside begins no part
	row         bool // about something with a name
	named       bool // a row whose heading was read
}

func (h proofHeadings) key() string { return strings.Join(h.keys, "/") }

func (h proofHeadings) name(rest map[string]string) string {
	if name, is := rest[h.key()]; is {
		return name
	}
	return edition.PartName(h.names, h.words)
}

// beneath are these headings with one more.
func (h proofHeadings) beneath(key, name string, word bool) proofHeadings {
	key = strings.ReplaceAll(headLine(key), "/", "∕")
	return proofHeadings{keys: append(slices.Clone(h.keys), key), names: append(slices.Clone(h.names), headLine(name)), words: append(slices.Clone(h.words), word)}
}

// headLine is the text of a heading in one line.
func headLine(text string) string {
	return strings.TrimRight(strings.Join(strings.Fields(text), " "), ".:;")
}

// unseen stands in a part that has a heading alone; nobody sees it.
const unseen = "\u2063"

// voidElements hold nothing and are not closed.
var voidElements = []atom.Atom{atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta, atom.Source, atom.Track, atom.Wbr}

// inline are the elements that stand in a line.
var inline = []atom.Atom{atom.A, atom.Abbr, atom.B, atom.Em, atom.I, atom.Kbd, atom.Span, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.U}

// read reads a page. names are what parts are called that stand under no heading of words.
func (r *proofReader) read(page []byte, names map[string]string) (out []edition.Part) {
	z := html.NewTokenizer(bytes.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			for _, p := range r.parts {
				text := p.text.String()
				out = append(out, edition.NewPart(p.under.key(), p.under.name(names), oneAfterOther(r.speaker.Plain(text)), r.speaker.Keys(text), p.under.row))
			}
			return out
		case html.TextToken:
			if top := r.top(); !top.skipped {
				r.write(top, string(z.Text()))
			}
		case html.StartTagToken:
			r.start(z)
		case html.EndTagToken:
			name, _ := z.TagName()
			r.end(atom.Lookup(name))
		}
	}
}

// oneAfterOther joins the lines of a part for people.
func oneAfterOther(text string) string {
	var out []string
	for line := range strings.Lines(strings.ReplaceAll(text, unseen, "")) {
		if line = strings.TrimRight(strings.Join(strings.Fields(line), " "), ".;:, "); line != "" {
			out = append(out, line)
		}
	}
	return strings.Join(out, "; ")
}

// top is the innermost open element.
func (r *proofReader) top() *proofElement {
	if len(r.open) == 0 {
		return &proofElement{skipped: true}
	}
	return &r.open[len(r.open)-1]
}

// write adds to what a text belongs to.
func (r *proofReader) write(e *proofElement, text string) {
	if e.heading != nil {
		e.heading.text.WriteString(text)
		if !e.leads {
			e.heading.called.WriteString(text)
		}
		return
	}
	key := e.under.key()
	p := r.at[key]
	if p == nil {
		if strings.TrimSpace(text) == "" {
			return
		}
		p = &proofPart{under: e.under}
		r.at[key] = p
		r.parts = append(r.parts, p)
	}
	p.text.WriteString(text)
}

// start opens an element. What is skipped is not looked at.
func (r *proofReader) start(z *html.Tokenizer) {
	name, attributed := z.TagName()
	tag := atom.Lookup(name)
	above := r.top()
	if !slices.Contains(inline, tag) && !above.skipped {
		r.write(above, "\n")
	}
	if slices.Contains(voidElements, tag) {
		return
	}
	e := proofElement{tag: tag, under: above.under, heading: above.heading, leads: above.leads || tag == atom.A}
	e.skipped = above.skipped && len(r.open) > 0 || tag == atom.Head || tag == atom.Svg || tag == atom.Script
	if !e.skipped {
		r.attributes(&e, z, attributed)
	}
	e.above = e.under
	r.open = append(r.open, e)
}

// attributes says what an element is by its name and its attributes.
func (r *proofReader) attributes(e *proofElement, z *html.Tokenizer, more bool) {
	head, row := e.tag == atom.H2 || e.tag == atom.Dt, false
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		switch string(key) {
		case "data-unversioned":
			e.skipped = true
		case "data-part":
			text := string(value)
			word := words.OneWord(text)
			e.under = e.under.beneath(r.speaker.Keys(text), r.speaker.Plain(text), word)
			e.under.fixed, e.under.row = true, !word
		case "data-label":
			if text := string(value); len(e.under.keys) > 0 && !e.under.fixed {
				e.under = e.under.beneath(r.speaker.Keys(text), r.speaker.Plain(text), words.OneWord(text))
				e.under.fixed = true
			}
		case "data-head":
			head = true
		case "scope":
			row = string(value) == "row"
		}
	}
	switch {
	case e.tag == atom.H1 && !e.under.fixed:
		e.under = proofHeadings{keys: []string{edition.TitlePart}, names: []string{""}, words: []bool{false}, fixed: true}
	case e.heading == nil && (head || e.tag == atom.Th && row):
		e.heading, e.begins = &proofHeading{}, true
	}
}

// end closes an element, and those left open in it.
func (r *proofReader) end(tag atom.Atom) {
	i := len(r.open) - 1
	for i >= 0 && r.open[i].tag != tag {
		i--
	}
	if i < 0 {
		return
	}
	e := r.open[i]
	r.open = r.open[:i]
	if len(r.open) == 0 || e.skipped {
		return
	}
	if e.begins {
		r.begin(e.heading)
	}
	if !slices.Contains(inline, tag) {
		r.write(r.top(), "\n")
	}
}

// begin begins the part of a heading that was read.
func (r *proofReader) begin(h *proofHeading) {
	top := r.top()
	text := strings.TrimSpace(h.text.String())
	word := words.OneWord(text)
	if !top.under.fixed {
		top.under = top.above.beneath(r.speaker.Keys(text), r.speaker.Plain(h.name()), word)
		r.write(top, unseen)
		return
	}
	if top.under.row && !top.under.named {
		name := headLine(r.speaker.Plain(h.name()))
		for i := range r.open {
			if under := &r.open[i].under; under.row && under.key() == top.under.key() {
				under.named, under.names = true, append(slices.Clone(under.names[:len(under.names)-1]), name)
			}
		}
		if p := r.at[top.under.key()]; p != nil {
			p.under.names = top.under.names
		}
	}
	if !word {
		r.write(top, text+"\n")
	}
}
