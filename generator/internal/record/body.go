package record

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"niemyet/generator/internal/vi"
)

// Body is a record's prose: Markdown (see Markdown), parsed once.
// Offsets in Doc point into Source, which is as long as the author's own file:
// the front matter is blanked, not cut.
type Body struct {
	Source   []byte
	Doc      ast.Node
	Headings []Heading
	Links    []Link

	tabled bool // a table stands in it
	linked int  // bytes of all addresses: one that is written once may be used by any number of links
}

// Heading is a heading of the body and its anchor.
type Heading struct {
	Level int
	Text  string
	ID    string // slug of the text, unique in the body
}

// Link is a link of the body as the author wrote it.
type Link struct {
	To         string
	Start, End int // bytes of the destination, or of the line when it cannot be told
}

// Prose is the body of a text that a program wrote.
func Prose(text string) *Body { return parseBody(text, 0, nil) }

// parseBody reads the part of text from offset start on. taken are ids that the
// page has already.
func parseBody(content string, start int, taken []string) *Body {
	if strings.TrimSpace(content[start:]) == "" {
		return &Body{}
	}
	source := []byte(blank(content[:start]) + content[start:])
	b := &Body{Source: source}
	b.Doc = Markdown.Parser().Parse(text.NewReader(source), parser.WithContext(parser.NewContext()))
	keepLines(b.Doc, source)
	b.walk(taken)
	return b
}

// HasTable tells whether the text holds a table.
func (b *Body) HasTable() bool { return b != nil && b.tabled }

// walk names the headings, gathers the links and sees whether there is a table.
func (b *Body) walk(taken []string) {
	used, ends := map[string]int{}, map[string]int{}
	for _, id := range taken {
		used[id] = 1
	}
	_ = ast.Walk(b.Doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			title := b.plain(n)
			id := uniqueID(used, vi.Slug(title))
			n.SetAttributeString("id", []byte(id))
			b.Headings = append(b.Headings, Heading{n.Level, title, id})
		case *ast.Link:
			b.link(n, string(n.Destination), ends)
		case *ast.Image:
			b.link(n, string(n.Destination), ends)
		case *extast.Table:
			b.tabled = true
		}
		return ast.WalkContinue, nil
	})
}

func uniqueID(used map[string]int, id string) string {
	if id == "" {
		id = "muc"
	}
	for {
		used[id]++
		if used[id] == 1 {
			return id
		}
		id += "-" + strconv.Itoa(used[id])
	}
}

// link notes a destination and where it stands. goldmark keeps no offsets of
// destinations, so it is looked for from the line of the nearest block on. ends are
// those of the last link to each address.
func (b *Body) link(n ast.Node, to string, ends map[string]int) {
	if b.linked += len(to); b.linked > maxLinked {
		return
	}
	from := max(blockLine(n).Start, ends[to]) // the same address twice in one block
	at := bytes.Index(b.Source[from:], []byte("("+to))
	if at < 0 {
		b.Links = append(b.Links, Link{to, from, from})
		ends[to] = from
		return
	}
	b.Links = append(b.Links, Link{to, from + at + 1, from + at + 1 + len(to)})
	ends[to] = from + at + 1 + len(to)
}

// blockLine is the first line of the nearest block around a node.
func blockLine(n ast.Node) text.Segment {
	for ; n != nil; n = n.Parent() {
		if n.Type() == ast.TypeBlock && n.Lines() != nil && n.Lines().Len() > 0 {
			return n.Lines().At(0)
		}
	}
	return text.Segment{}
}

// plain is the text of a node without its marks.
func (b *Body) plain(n ast.Node) string {
	var out strings.Builder
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			if n.Type() == ast.TypeBlock {
				out.WriteByte('\n')
			}
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *extast.Strikethrough: // no longer said
			return ast.WalkSkipChildren, nil
		case *ast.Text:
			out.Write(wordsOf(n, b.Source))
			if n.SoftLineBreak() || n.HardLineBreak() {
				out.WriteByte(' ')
			}
		case *ast.String:
			out.Write(n.Value)
		case *ast.AutoLink:
			out.Write(n.Label(b.Source))
		case *ast.RawHTML:
			if parting[tagOf(n, b.Source)] && !strings.HasSuffix(out.String(), " ") {
				out.WriteByte(' ')
			}
		case *ast.FencedCodeBlock:
			out.Write(n.Lines().Value(b.Source))
		}
		return ast.WalkContinue, nil
	})
	return strings.TrimSpace(out.String())
}

// wordsOf is a piece of text as it is read: "4\\." is "4.", "&amp;" is "&", but not in code.
func wordsOf(n *ast.Text, source []byte) []byte {
	value := n.Segment.Value(source)
	if n.IsRaw() || n.Parent() != nil && n.Parent().Kind() == ast.KindCodeSpan {
		return value
	}
	return util.UnescapePunctuations(util.ResolveEntityNames(util.ResolveNumericReferences(value)))
}

// Text is the body as plain words, one block a line, as it would be read aloud.
func (b *Body) Text() string {
	if b == nil || b.Doc == nil {
		return ""
	}
	return b.plain(b.Doc)
}

// Empty tells whether there is no body.
func (b *Body) Empty() bool { return b == nil || b.Doc == nil }
