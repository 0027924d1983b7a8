package record

import (
	"bytes"
	"reflect"
	"regexp"
	"strings"
	"unicode"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Markdown is the dialect of every body: parsing here, writing out in view. It is
// CommonMark with tables and struck-out text, and what clerks write in it keeps its words:
//
//   - raw HTML is never passed through, so that nobody can break a page with it; the words
//     between its tags stay, also of what would be a block, and do not run together; <br>
//     alone is what it says, for a cell of a table has no other way;
//   - bold and italic end where their marks do, also right behind a full stop or a colon:
//     "**Lưu ý:**không", which CommonMark leaves as asterisks;
//   - an asterisk between two figures is one: *101*1# is dialled, 3*4 is a size;
//   - points a), (1), 1.2., steps and lines "Điện thoại: …" that stand in lines of their own stay in them;
//   - lines that Word has set in by blanks are a paragraph, not a listing of a program, and a
//     line of --- below words is a rule: it makes no heading of them;
//   - lines between "::: tiếng Anh" and ":::" are a passage in that language (passage.go).
var Markdown = goldmark.New(
	goldmark.WithParser(parser.NewParser(
		parser.WithBlockParsers(ofClerks(parser.DefaultBlockParsers())...),
		parser.WithInlineParsers(
			util.Prioritized(parser.NewCodeSpanParser(), 100), util.Prioritized(parser.NewLinkParser(), 200),
			util.Prioritized(parser.NewAutoLinkParser(), 300), util.Prioritized(parser.NewRawHTMLParser(), 400),
			util.Prioritized(marks{"*_", 1, func(n int) ast.Node { return ast.NewEmphasis(n) }}, 500),
			util.Prioritized(marks{"~", 2, func(int) ast.Node { return extast.NewStrikethrough() }}, 500),
		),
		parser.WithParagraphTransformers(parser.DefaultParagraphTransformers()...),
	)),
	goldmark.WithExtensions(extension.Table),
	goldmark.WithRendererOptions(renderer.WithNodeRenderers(
		util.Prioritized(extension.NewStrikethroughHTMLRenderer(), 500),
		util.Prioritized(silent{}, 100), util.Prioritized(inLanguage{}, 100),
	)),
)

// ofClerks are the blocks that a clerk writes knowingly. Blocks of HTML are not, whose words
// would be dropped; nor are listings by indentation and headings by underlining, which people
// make who mean neither.
func ofClerks(list []util.PrioritizedValue) (out []util.PrioritizedValue) {
	for _, p := range list {
		switch reflect.TypeOf(p.Value) { // some are made anew for each caller: the values differ
		case reflect.TypeOf(parser.NewHTMLBlockParser()), reflect.TypeOf(parser.NewCodeBlockParser()), reflect.TypeOf(parser.NewSetextHeadingParser()):
		case reflect.TypeOf(parser.NewParagraphParser()):
			out = append(out, util.Prioritized(setIn{parser.NewParagraphParser()}, p.Priority))
		default:
			out = append(out, p)
		}
	}
	return append(out, util.Prioritized(passages{}, 650))
}

// setIn reads a paragraph that begins with many blanks as one.
type setIn struct{ parser.BlockParser }

// CanAcceptIndentedLine implements parser.BlockParser.
func (setIn) CanAcceptIndentedLine() bool { return true }

// silent writes nothing for a tag but what it parts.
type silent struct{}

func (silent) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(ast.KindRawHTML, func(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		if tag := tagOf(n.(*ast.RawHTML), source); entering && tag == "br" {
			_, _ = w.WriteString("<br>\n") // a buffer
		} else if entering && parting[tag] && n.PreviousSibling() != nil && n.NextSibling() != nil {
			_ = w.WriteByte(' ')
		}
		return ast.WalkSkipChildren, nil
	})
}

// parting are the tags whose words a browser sets apart from what stands before and behind.
var parting = map[string]bool{
	"p": true, "div": true, "li": true, "ul": true, "ol": true, "table": true, "tr": true, "td": true, "th": true, "dt": true, "dd": true,
	"h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true, "blockquote": true, "pre": true, "hr": true, "center": true, "br": true,
}

// tagOf is the name of a tag: "td" of </td>; "" of a comment.
func tagOf(n *ast.RawHTML, source []byte) string {
	if n.Segments.Len() == 0 {
		return ""
	}
	at := n.Segments.At(0)
	name := strings.TrimLeft(string(at.Value(source)), "</")
	if end := strings.IndexFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }); end >= 0 {
		name = name[:end]
	}
	return strings.ToLower(name)
}

// marks reads signs that stand around words: they open before a word and close behind one,
// whatever sign the word begins or ends with.
type marks struct {
	signs string
	least int // how many of them it takes
	node  func(n int) ast.Node
}

func (m marks) Trigger() []byte { return []byte(m.signs) }

func (m marks) IsDelimiter(b byte) bool { return strings.IndexByte(m.signs, b) >= 0 }

func (m marks) CanOpenCloser(opener, closer *parser.Delimiter) bool {
	return opener.Char == closer.Char
}

func (m marks) OnMatch(consumes int) ast.Node { return m.node(consumes) }

// Parse implements parser.InlineParser.
func (m marks) Parse(_ ast.Node, block text.Reader, pc parser.Context) ast.Node {
	before := block.PrecendingCharacter()
	line, segment := block.PeekLine()
	node := parser.ScanDelimiter(line, before, m.least, m)
	if node == nil || m.signs == "~" && (node.OriginalLength != 2 || before == '~') {
		return nil
	}
	after := ' '
	if node.OriginalLength < len(line) {
		after = util.ToRune(line, node.OriginalLength)
	}
	if node.Char == '*' && node.OriginalLength == 1 && unicode.IsDigit(before) && unicode.IsDigit(after) {
		return nil
	}
	if node.Char != '_' && node.OriginalLength > 1 { // a pair is no sign of arithmetic
		node.CanOpen = node.CanOpen || !util.IsSpaceRune(after) && util.IsSpaceRune(before)
		node.CanClose = node.CanClose || !util.IsSpaceRune(before) && !node.CanOpen || util.IsPunctRune(before)
	}
	node.Segment = segment.WithStop(segment.Start + node.OriginalLength)
	block.Advance(node.OriginalLength)
	pc.PushDelimiter(node)
	return node
}

// ownLine begins a point of a list that its author wrote line by line.
var ownLine = regexp.MustCompile(`^\s*(?:` + strings.Join([]string{
	`\p{Ll}{1,2}\)`, `[ivx]{1,5}\)`, `\p{Ll}\.`, `\d{1,2}[.)]`, `\(\d{1,2}\)`, `\(\p{Ll}{1,2}\)`,
	`\d{1,2}(?:\.\d{1,2}){1,3}\.?`, `[-+–•·☐☑]`, `(?:Bước|Điều|Mục|Phần|Cửa|Quầy)(?: số)? \d{1,3} ?[:.]`,
}, "|") + `)\s+\S`)

// labelled begins a line that says whose it is: "Điện thoại: …", "Thứ Hai: …".
var labelled = regexp.MustCompile(`^\s*\p{Lu}[^:.;!?\n]{1,30}: *\S`)

// keepLines lets the points of a paragraph, and labelled lines below each other, begin in lines of their own.
func keepLines(doc ast.Node, source []byte) {
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		t, is := n.(*ast.Text)
		if !entering || !is || !t.SoftLineBreak() {
			return ast.WalkContinue, nil
		}
		stop := min(t.Segment.Stop, len(source))
		line := source[bytes.LastIndexByte(source[:t.Segment.Start], '\n')+1 : stop]
		rest := bytes.TrimLeft(source[stop:], "\r\n")
		next := rest[:min(len(rest), 80)]
		if ownLine.Match(next) || labelled.Match(line) && labelled.Match(next) {
			t.SetSoftLineBreak(false)
			t.SetHardLineBreak(true)
		}
		return ast.WalkContinue, nil
	})
}
