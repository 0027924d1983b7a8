package record

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// Turn is a part of a script: what one speaker says in one breath of the page, a cue
// between brackets that nobody reads, or a heading that only orders the page.
//
// A paragraph that begins with **Nữ:** is said by that speaker, and so are those after
// it until the next name. A paragraph in brackets, [Nhạc hiệu 10 giây], is a cue. What
// stands in a passage of another language ([Passage]) is said in that.
type Turn struct {
	Speaker string
	Text    string
	Cue     bool
	Heading bool
	Seconds int    // of a cue
	Lang    string // of another language than the script's; "" for none
	at      []int
}

// Foreign tells what is not said in Vietnamese.
func (t Turn) Foreign() bool { return t.Lang != "" && t.Lang != "vi" }

// Source is where bytes of Text stand in the record's file, for [Base.Span].
func (t Turn) Source(start, end int) (int, int) {
	if len(t.at) == 0 || start >= len(t.at) || end < 1 {
		return 0, 0
	}
	return t.at[start], t.at[min(end, len(t.at))-1] + 1
}

var cueSeconds = regexp.MustCompile(`(\d+) giây`)

// Script takes the body apart.
func (r *Radio) Script() []Turn {
	if r.Body.Empty() {
		return nil
	}
	s := script{source: r.Body.Source}
	s.blocks(r.Body.Doc)
	return s.turns
}

type script struct {
	source  []byte
	turns   []Turn
	speaker string
	lang    string // of the passage around
}

func (s *script) blocks(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n.Kind() {
		case ast.KindParagraph, ast.KindTextBlock, ast.KindHeading:
			s.turn(n)
		case KindPassage:
			s.lang = n.(*Passage).Lang
			s.blocks(n)
			s.lang = ""
		default:
			if n.Type() == ast.TypeBlock {
				s.blocks(n)
			}
		}
	}
}

func (s *script) turn(n ast.Node) {
	var t Turn
	var whole strings.Builder
	add := func(text []byte, at int) {
		for i := range text {
			t.at = append(t.at, at+i)
		}
		whole.Write(text)
	}
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if x, ok := n.(*ast.Text); ok && entering {
			add(x.Segment.Value(s.source), x.Segment.Start)
			if x.SoftLineBreak() || x.HardLineBreak() {
				add([]byte(" "), x.Segment.Stop)
			}
		}
		return ast.WalkContinue, nil
	})
	t.Text = whole.String()
	if name, ok := s.name(n); ok {
		s.speaker = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(name), ":"))
		cut := len(name)
		for cut < len(t.Text) && (t.Text[cut] == ' ' || t.Text[cut] == ':') {
			cut++
		}
		t.Text, t.at = t.Text[cut:], t.at[cut:]
	}
	if strings.TrimSpace(t.Text) == "" {
		return
	}
	t.Speaker, t.Lang = s.speaker, s.lang
	t.Heading = n.Kind() == ast.KindHeading
	if strings.HasPrefix(t.Text, "[") && strings.HasSuffix(t.Text, "]") {
		t.Cue, t.Speaker = true, ""
		t.Text, t.at = t.Text[1:len(t.Text)-1], t.at[1:len(t.at)-1]
		if m := cueSeconds.FindStringSubmatch(t.Text); m != nil {
			t.Seconds, _ = strconv.Atoi(m[1])
		}
	}
	s.turns = append(s.turns, t)
}

// name is the speaker's name in strong letters, with its colon, at the beginning.
func (s *script) name(n ast.Node) (string, bool) {
	strong, ok := n.FirstChild().(*ast.Emphasis)
	if !ok || strong.Level != 2 {
		return "", false
	}
	body := &Body{Source: s.source}
	name := body.plain(strong)
	if strings.HasSuffix(name, ":") {
		return name, true
	}
	if next, is := strong.NextSibling().(*ast.Text); is && strings.HasPrefix(string(next.Segment.Value(s.source)), ":") {
		return name, true
	}
	return "", false
}
