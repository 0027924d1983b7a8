package view

import (
	"bytes"
	"html"
	"html/template"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"

	"niemyet/generator/internal/record"
)

// DocBlock is one paragraph, title or table of a document.
type DocBlock struct {
	Kind  BlockKind
	HTML  template.HTML
	Label string // of a table: "Bảng 1"
	// Columns is how many a table has.
	Columns int
	// Even says that a word of the table is too long for its columns to be as wide as their words ask.
	Even bool
	// Lang is the language of a block in another one than the document.
	Lang string
}

// BlockKind names a block; it is also the modifier of its CSS class.
type BlockKind string

// The kinds of block.
const (
	BlockChapter BlockKind = "chapter"
	BlockArticle BlockKind = "article"
	BlockTop     BlockKind = "top" // an Điều that stands under no chapter
	BlockText    BlockKind = "text"
	BlockTable   BlockKind = "table"
)

// Appendix is a phụ lục of a document.
type Appendix struct {
	ID, Name string // "Phụ lục I"
	Title    string // in capitals
	With     string // "(Kèm theo Thông báo số … ngày … của …)"
	Text     []DocBlock
}

// ending closes the text of an issued document.
const ending = "./."

// Document takes a body apart into the blocks of an official text and its appendices.
// Headings of level 1 open an appendix.
func (scene *Scene) Document(b *record.Body) (main []DocBlock, appendices []Appendix) {
	if b.Empty() {
		return nil, nil
	}
	into := &main
	for n := b.Doc.FirstChild(); n != nil; n = n.NextSibling() {
		if h, ok := n.(*ast.Heading); ok && h.Level == 1 {
			appendices = append(appendices, Appendix{Title: strings.ToUpper(plainText(b, h))})
			into = &appendices[len(appendices)-1].Text
			continue
		}
		*into = append(*into, scene.docBlocks(b, n, "")...)
	}
	for i := range appendices {
		appendices[i].Name = scene.Say("document.appendix")
		appendices[i].ID = "phu-luc-" + strconv.Itoa(i+1)
		if len(appendices) > 1 {
			appendices[i].Name += " " + Roman(i+1)
		}
	}
	tables := scene.label(main, 0)
	lower(main)
	for i := range appendices {
		tables = scene.label(appendices[i].Text, tables)
		lower(appendices[i].Text)
	}
	return finish(main), appendices
}

// label names the tables of a text in order; n is how many came before.
func (scene *Scene) label(text []DocBlock, n int) int {
	for i := range text {
		if text[i].Kind == BlockTable {
			n++
			text[i].Label = scene.Say("document.table", "number", n)
		}
	}
	return n
}

// lower makes every Điều behind a chapter a heading below it.
func lower(text []DocBlock) {
	chapter := false
	for i := range text {
		chapter = chapter || text[i].Kind == BlockChapter
		if chapter && text[i].Kind == BlockTop {
			text[i].Kind = BlockArticle
		}
	}
}

// finish puts "./." behind the last words.
func finish(text []DocBlock) []DocBlock {
	if len(text) == 0 {
		return text
	}
	last := &text[len(text)-1]
	if last.Kind != BlockText {
		return append(text, DocBlock{Kind: BlockText, HTML: ending})
	}
	words := strings.TrimSpace(string(last.HTML))
	last.HTML = template.HTML(strings.TrimSuffix(strings.TrimSuffix(words, ending), ".") + ending)
	return text
}

// docBlocks are the blocks of one node; number is what stands before its first words.
func (scene *Scene) docBlocks(b *record.Body, n ast.Node, number string) []DocBlock {
	switch n := n.(type) {
	case *ast.Heading:
		if n.Level == 2 {
			return []DocBlock{{Kind: BlockChapter, HTML: scene.inline(b, n)}}
		}
		return []DocBlock{{Kind: BlockTop, HTML: scene.inline(b, n)}}
	case *ast.List:
		var out []DocBlock
		at := n.Start
		for item := n.FirstChild(); item != nil; item = item.NextSibling() {
			mark := "- "
			if n.IsOrdered() {
				mark = strconv.Itoa(at) + ". "
				at++
			}
			for child := item.FirstChild(); child != nil; child = child.NextSibling() {
				out = append(out, scene.docBlocks(b, child, mark)...)
				mark = ""
			}
		}
		return out
	case *extast.Table:
		html := scene.rendered(b, n)
		return []DocBlock{{Kind: BlockTable, HTML: html, Columns: len(n.Alignments), Even: hasLongWord(string(html))}}
	case *ast.Paragraph, *ast.TextBlock:
		// Lines that open with "a)" are điểm of their own, also when no blank line parts them.
		var out []DocBlock
		for _, part := range splitPoints(string(scene.inline(b, n))) {
			out = append(out, DocBlock{Kind: BlockText, HTML: template.HTML(template.HTMLEscapeString(number) + part)})
			number = ""
		}
		return out
	case *ast.ThematicBreak:
		return nil
	case *record.Passage:
		return scene.inPassage(b, n, number)
	}
	return []DocBlock{{Kind: BlockText, HTML: scene.rendered(b, n)}}
}

// inPassage are the blocks of a passage in another language, each marked as that.
func (scene *Scene) inPassage(b *record.Body, p *record.Passage, number string) (out []DocBlock) {
	for n := p.FirstChild(); n != nil; n = n.NextSibling() {
		for _, block := range scene.docBlocks(b, n, number) {
			block.Lang = p.Lang
			out = append(out, block)
		}
		number = ""
	}
	return out
}

// splitPoints parts a paragraph before each line that opens a khoản or điểm.
func splitPoints(html string) []string {
	var out []string
	for line := range strings.Lines(html) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if len(out) > 0 && !opensPoint(line) {
			out[len(out)-1] += "\n" + line
			continue
		}
		out = append(out, line)
	}
	return out
}

func opensPoint(line string) bool {
	letter, _, ok := strings.Cut(line, ") ")
	return (ok && len([]rune(letter)) == 1) || strings.HasPrefix(line, "- ")
}

// inline is the content of a block without its own tags.
func (scene *Scene) inline(b *record.Body, n ast.Node) template.HTML {
	var out strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		out.WriteString(string(scene.rendered(b, c)))
	}
	return template.HTML(out.String())
}

// rendered is a node as goldmark writes it, without the links that lead to drafts: their words stay.
func (scene *Scene) rendered(b *record.Body, n ast.Node) template.HTML {
	var buf bytes.Buffer
	if err := record.Markdown.Renderer().Render(&buf, b.Source, n); err != nil {
		panic("internal error: markdown: " + err.Error())
	}
	out, unled := buf.String(), scene.Site.Unled(b)
	if len(unled) > 0 {
		out = Anchor.ReplaceAllStringFunc(out, func(tag string) string {
			if m := Anchor.FindStringSubmatch(tag); unled[html.UnescapeString(m[1])] {
				return m[2]
			}
			return tag
		})
	}
	return template.HTML(out) // goldmark escapes text and refuses raw HTML
}

// Anchor is a link as goldmark writes it: where it leads, and its words.
var Anchor = regexp.MustCompile(`(?s)<a\s+href="([^"]*)"[^>]*>(.*?)</a>`)

func plainText(b *record.Body, h *ast.Heading) string {
	for _, x := range b.Headings {
		if id, ok := h.AttributeString("id"); ok && x.ID == string(id.([]byte)) {
			return x.Text
		}
	}
	return ""
}

// Roman writes small numbers as appendices are numbered.
func Roman(n int) string {
	var out strings.Builder
	for _, r := range []struct {
		value int
		sign  string
	}{{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= r.value; n -= r.value {
			out.WriteString(r.sign)
		}
	}
	return out.String()
}

// longWord is how many letters of a word the column of a table of many has no room for.
const longWord = 32

// hasLongWord reports whether the text of some HTML holds a word that only breaks where letters end.
func hasLongWord(html string) bool {
	for len(html) > 0 {
		text, rest, _ := strings.Cut(html, "<")
		for _, word := range strings.Fields(text) {
			if utf8.RuneCountInString(word) > longWord {
				return true
			}
		}
		_, html, _ = strings.Cut(rest, ">")
	}
	return false
}
