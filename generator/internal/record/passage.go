package record

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// A passage is a part of a body in another language, between two lines of colons:
//
//	::: tiếng Anh
//	The office is closed on public holidays.
//	:::
//
// Its HTML carries the language, so that screen readers and voices change to it, browsers break
// its words as it does, and translators leave it alone. Inside it all of Markdown holds.

// Language is one in which passages may be written.
type Language struct {
	Tag   string   // of BCP 47; also its key in the table of words, [passage]
	Names []string // as clerks write it, folded, without "tiếng"
}

// Languages are those of the peoples of Vietnam who write to and are written to by their communes,
// then those of visitors. Tags are those of ISO 639: the shortest that there is.
var Languages = []Language{
	{"cmo", []string{"m nong", "mnong", "m nong preh", "bu nong", "nong"}},
	{"rad", []string{"e de", "ede", "klei ede", "klei e de"}},
	{"jra", []string{"gia rai", "jrai", "gia lai"}},
	{"bdq", []string{"ba na", "bana", "bahnar"}},
	{"sed", []string{"xo dang", "sedang"}},
	{"kpm", []string{"co ho", "k ho", "kho"}},
	{"cma", []string{"ma"}},
	{"tyz", []string{"tay"}},
	{"nut", []string{"nung"}},
	{"mtq", []string{"muong"}},
	{"blt", []string{"thai", "thai den"}},
	{"hmn", []string{"h mong", "hmong", "mong"}},
	{"ium", []string{"dao"}},
	{"km", []string{"kho me", "khmer", "kmer"}},
	{"cjm", []string{"cham"}},
	{"zh", []string{"hoa", "trung", "trung quoc"}},
	{"en", []string{"anh", "english"}},
	{"fr", []string{"phap"}},
	{"ko", []string{"han", "han quoc"}},
	{"ja", []string{"nhat", "nhat ban"}},
	{"lo", []string{"lao"}},
	{"vi", []string{"viet"}},
}

// LanguageOf is the tag of a language by what a clerk calls it, or by its tag; "" for none that is known.
func LanguageOf(name string) string {
	called := strings.TrimPrefix(vi.Fold(name), "tieng ")
	for _, l := range Languages {
		if called == l.Tag || slices.Contains(l.Names, called) {
			return l.Tag
		}
	}
	return ""
}

// Passage is the node of one.
type Passage struct {
	ast.BaseBlock
	Name   string // as it was written
	Lang   string // "" for a language that nobody knows
	Start  int    // of its first line, in the source
	End    int
	Closed bool
}

// KindPassage is its kind among the nodes.
var KindPassage = ast.NewNodeKind("Passage")

// Kind implements ast.Node.
func (p *Passage) Kind() ast.NodeKind { return KindPassage }

// Dump implements ast.Node.
func (p *Passage) Dump(source []byte, level int) {
	ast.DumpHelper(p, source, level, map[string]string{"Lang": p.Lang}, nil)
}

// colons are what a passage begins and ends with: three and more.
const colons = ":::"

// afterColons is what stands behind the colons of a line; no tells another line.
func afterColons(line []byte) (behind string, is bool) {
	text := strings.TrimSpace(string(line))
	rest := strings.TrimLeft(text, ":")
	return strings.TrimSpace(rest), strings.HasPrefix(text, colons)
}

// passages reads passages.
type passages struct{}

// Trigger implements parser.BlockParser.
func (passages) Trigger() []byte { return []byte{':'} }

// Open implements parser.BlockParser: a line of colons alone opens none, and none stands in another.
func (passages) Open(parent ast.Node, reader text.Reader, _ parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	name, is := afterColons(line)
	if !is || name == "" || parent.Kind() == KindPassage {
		return nil, parser.NoChildren
	}
	reader.Advance(len(strings.TrimRight(string(line), "\n")))
	end := segment.Start + len(strings.TrimRight(string(line), " \t\r\n"))
	return &Passage{Name: name, Lang: LanguageOf(name), Start: segment.Start, End: end}, parser.HasChildren
}

// Continue implements parser.BlockParser.
func (passages) Continue(node ast.Node, reader text.Reader, _ parser.Context) parser.State {
	line, _ := reader.PeekLine()
	name, is := afterColons(line)
	switch {
	case is && name == "":
		node.(*Passage).Closed = true
		reader.Advance(len(strings.TrimRight(string(line), "\n")))
		return parser.Close
	case is: // the next one begins, and this one was left open
		return parser.Close
	}
	return parser.Continue | parser.HasChildren
}

// Close implements parser.BlockParser.
func (passages) Close(ast.Node, text.Reader, parser.Context) {}

// CanInterruptParagraph implements parser.BlockParser.
func (passages) CanInterruptParagraph() bool { return true }

// CanAcceptIndentedLine implements parser.BlockParser.
func (passages) CanAcceptIndentedLine() bool { return true }

// ForeignText is what a passage says, and in which language.
type ForeignText struct{ Lang, Text string }

// Passages are the parts of a body in languages that are known, in order; those in Vietnamese are none.
func (b *Body) Passages() (out []ForeignText) {
	if b.Empty() {
		return nil
	}
	for n := b.Doc.FirstChild(); n != nil; n = n.NextSibling() {
		if p, is := n.(*Passage); is && p.Lang != "" && p.Lang != "vi" {
			out = append(out, ForeignText{p.Lang, b.plain(p)})
		}
	}
	return out
}

// inLanguage writes a passage as a block that says its language.
type inLanguage struct{}

func (inLanguage) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(KindPassage, func(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		lang := n.(*Passage).Lang
		switch {
		case lang == "":
		case entering:
			_, _ = w.WriteString(`<div class="prose__passage"><div lang="` + lang + `">` + "\n")
		default:
			_, _ = w.WriteString("</div></div>\n")
		}
		return ast.WalkContinue, nil
	})
}

// passage tells a language that nobody knows, and a passage without an end.
func (w *bodyChecker) passage(p *Passage) {
	switch {
	case p.Lang == "":
		w.tell("W267", p.Start, p.End, "what", problem.Both(languageUnknown), "right", problem.Both(languageByName))
	case !p.Closed:
		w.tell("W267", p.Start, p.End, "what", problem.Both(passageOpen), "right", problem.Both(passageEnds))
	}
}

var (
	languageUnknown = problem.Text{Vi: "không rõ đoạn này viết bằng tiếng gì, máy đọc màn hình sẽ đọc như tiếng Việt", En: "the language of this passage is not known, and screen readers read it as Vietnamese"}
	languageByName  = problem.Text{Vi: "Sau dấu ::: ghi tên tiếng, ví dụ ::: tiếng Anh, ::: tiếng M'Nông, ::: tiếng Ê Đê, ::: tiếng H'Mông.", En: "Name the language behind :::, as in ::: tiếng Anh, ::: tiếng M'Nông."}
	passageOpen     = problem.Text{Vi: "đoạn bằng tiếng khác chưa có dòng ::: khép lại: mọi dòng sau đó, đến hết bài, đều bị coi là tiếng ấy", En: "the passage in another language has no line ::: at its end, and all that follows counts as that language"}
	passageEnds     = problem.Text{Vi: "Thêm một dòng chỉ có ::: ngay sau câu cuối của đoạn.", En: "Put a line of ::: alone behind its last sentence."}
)
