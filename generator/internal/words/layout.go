package words

import (
	"html"
	"slices"
	"strconv"
	"text/template/parse"
)

// Function is what a layout calls: {{word "list.empty"}}, {{word "count.papers" "count" .Count}}.
const Function = "word"

// Fault is a call in a layout, or a key in a script, that the table cannot answer.
type Fault struct {
	Key    string // as written, "" when it is not a plain text
	Near   string // a key that may be meant, "" for none
	Places []string
	Known  bool // the key is there; its places are filled wrongly
}

// Filled is what a template says: the keys it calls, the templates it uses, its faults.
type Filled struct {
	Keys   []string
	Uses   []string
	Faults []Fault
}

// Fill looks at every call of a parsed template and puts words that need no values in
// the place of their calls, once for all pages.
func (s Speaker) Fill(t *parse.Tree) Filled {
	f := filler{speaker: s}
	if t != nil {
		f.list(t.Root)
	}
	return f.Filled
}

type filler struct {
	Filled
	speaker Speaker
}

func (f *filler) list(l *parse.ListNode) {
	if l == nil {
		return
	}
	for i, node := range l.Nodes {
		switch n := node.(type) {
		case *parse.ActionNode:
			if text, ok := f.pipe(n.Pipe); ok {
				l.Nodes[i] = &parse.TextNode{NodeType: parse.NodeText, Pos: n.Pos, Text: []byte(html.EscapeString(text))}
			}
		case *parse.IfNode:
			f.branch(&n.BranchNode)
		case *parse.WithNode:
			f.branch(&n.BranchNode)
		case *parse.RangeNode:
			f.branch(&n.BranchNode)
		case *parse.TemplateNode:
			f.Uses = append(f.Uses, n.Name)
			f.constant(n.Pipe)
		}
	}
}

func (f *filler) branch(b *parse.BranchNode) {
	f.constant(b.Pipe)
	f.list(b.List)
	f.list(b.ElseList)
}

// constant puts a word in the place of a pipe that only says it.
func (f *filler) constant(p *parse.PipeNode) {
	if text, ok := f.pipe(p); ok {
		p.Cmds = []*parse.CommandNode{{NodeType: parse.NodeCommand, Pos: p.Pos, Args: []parse.Node{quoted(p.Pos, text)}}}
	}
}

func quoted(at parse.Pos, text string) *parse.StringNode {
	return &parse.StringNode{NodeType: parse.NodeString, Pos: at, Quoted: strconv.Quote(text), Text: text}
}

// pipe looks at the calls of a pipe. It gives the word when the pipe is nothing else.
func (f *filler) pipe(p *parse.PipeNode) (text string, whole bool) {
	if p == nil {
		return "", false
	}
	for _, c := range p.Cmds {
		for i, arg := range c.Args {
			inner, ok := arg.(*parse.PipeNode)
			if !ok {
				continue
			}
			if text, whole := f.pipe(inner); whole {
				c.Args[i] = quoted(inner.Pos, text)
			}
		}
		if name, ok := c.Args[0].(*parse.IdentifierNode); ok && name.Ident == Function {
			text, whole = f.call(c.Args[1:])
		}
	}
	return text, whole && len(p.Cmds) == 1 && len(p.Decl) == 0
}

// call checks one call, and says the word if it needs no values.
func (f *filler) call(args []parse.Node) (text string, whole bool) {
	key, ok := textOf(args, 0)
	if !ok {
		f.Faults = append(f.Faults, Fault{})
		return "", false
	}
	f.Keys = append(f.Keys, key)
	var given []string
	for i := 1; i < len(args); i += 2 {
		place, ok := textOf(args, i)
		if !ok || i+1 >= len(args) {
			place = "?"
		}
		given = append(given, place)
	}
	if fault, bad := f.speaker.main.check(key, given); bad {
		f.Faults = append(f.Faults, fault)
		return "", false
	}
	if len(given) > 0 {
		return "", false
	}
	return f.speaker.Say(key), true
}

func textOf(args []parse.Node, i int) (string, bool) {
	if i >= len(args) {
		return "", false
	}
	s, ok := args[i].(*parse.StringNode)
	if !ok {
		return "", false
	}
	return s.Text, true
}

// check holds the places that a call fills against those of the word.
func (t *Table) check(key string, given []string) (Fault, bool) {
	if !t.Has(key) {
		return Fault{Key: key, Near: t.nearest(key)}, true
	}
	slices.Sort(given)
	if places := t.Places(key); !slices.Equal(places, given) {
		return Fault{Key: key, Places: places, Known: true}, true
	}
	return Fault{}, false
}
