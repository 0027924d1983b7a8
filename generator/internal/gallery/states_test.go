package gallery

import (
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"text/template"
	"text/template/parse"

	"niemyet/generator/internal/words"
)

// A branch of a template: what follows {{if}}, {{with}} or {{range}}, or what is drawn instead.
type branch struct {
	at   string // place and condition
	mark string
}

// branchesOf puts a mark into every branch below a list of nodes, so that the output tells which were drawn. A missing
// {{else}} is a branch too: an example without the value. Only a range without {{else}} needs no empty list.
func branchesOf(tree *parse.Tree, list *parse.ListNode, taken reflect.Type, into *[]branch) {
	if list == nil {
		return
	}
	for _, node := range list.Nodes {
		var b *parse.BranchNode
		orNothing := true
		switch n := node.(type) {
		case *parse.IfNode:
			b = &n.BranchNode
		case *parse.WithNode:
			b = &n.BranchNode
		case *parse.RangeNode:
			b, orNothing = &n.BranchNode, n.ElseList != nil
		default:
			continue
		}
		place, _ := tree.ErrorContext(node)
		branchesOf(tree, b.List, taken, into)
		branchesOf(tree, b.ElseList, taken, into)
		marked(b.List, place+": "+b.Pipe.String(), into)
		if orNothing && !alwaysThere(b.Pipe, taken) {
			if b.ElseList == nil {
				b.ElseList = &parse.ListNode{NodeType: parse.NodeList}
			}
			marked(b.ElseList, place+": not "+b.Pipe.String(), into)
		}
	}
}

// alwaysThere tells whether a condition is a struct within what the component takes: templates hold structs for true.
func alwaysThere(pipe *parse.PipeNode, in reflect.Type) bool {
	if len(pipe.Cmds) != 1 || len(pipe.Cmds[0].Args) != 1 {
		return false
	}
	field, is := pipe.Cmds[0].Args[0].(*parse.FieldNode)
	if !is {
		return false
	}
	for _, name := range field.Ident {
		if in == nil || in.Kind() != reflect.Struct {
			return false
		}
		f, has := in.FieldByName(name)
		if !has {
			return false
		}
		in = f.Type
	}
	return in.Kind() == reflect.Struct
}

func marked(list *parse.ListNode, at string, into *[]branch) {
	b := branch{at, fmt.Sprintf("\x01%d\x02", len(*into))}
	list.Nodes = append([]parse.Node{&parse.TextNode{NodeType: parse.NodeText, Text: []byte(b.mark)}}, list.Nodes...)
	*into = append(*into, b)
}

// undrawn are the branches of the component's templates that none of its examples draws; rooms are all templates, which stay as they are.
func undrawn(layouts fs.FS, rooms *template.Template, c Component) ([]string, error) {
	var out []string
	own, err := fs.Glob(layouts, path.Join("components", c.Name, "*.html"))
	if err != nil {
		return nil, err
	}
	for _, file := range own {
		t, err := rooms.Clone()
		if err != nil {
			return nil, err
		}
		medium := strings.Trim(strings.TrimPrefix(strings.TrimSuffix(path.Base(file), ".html"), c.Name), ".")
		if err := parseFile(t, layouts, file); err != nil {
			return nil, err
		}
		tree := t.Lookup(c.Name).Tree
		var branches []branch
		branchesOf(tree, tree.Root, c.Takes, &branches)
		var drawn bytes.Buffer
		for _, e := range c.Examples {
			if medium == "" || e.in(medium) {
				if err := t.ExecuteTemplate(&drawn, c.Name, e.Data); err != nil {
					return nil, fmt.Errorf("%s: %w", e.Name, err)
				}
			}
		}
		for _, b := range branches {
			if !strings.Contains(drawn.String(), b.mark) {
				out = append(out, b.at)
			}
		}
	}
	return out, err
}

func allRooms(layouts fs.FS) (*template.Template, error) {
	said := template.FuncMap{words.Function: func(key string, _ ...any) string { return key }}
	t := template.Must(template.New("").Funcs(said).Parse(`{{define "what"}}{{end}}{{define "main"}}{{end}}`))
	files, err := fs.Glob(layouts, "components/*/*.html")
	for _, file := range files {
		if strings.Count(path.Base(file), ".") > 1 {
			continue // of one medium
		}
		if err := parseFile(t, layouts, file); err != nil {
			return nil, err
		}
	}
	return t, err
}

func parseFile(t *template.Template, layouts fs.FS, file string) error {
	text, err := fs.ReadFile(layouts, file)
	if err == nil {
		_, err = t.New(file).Parse(string(text))
	}
	return err
}

func TestEveryBranchHasAnExample(t *testing.T) {
	components, err := Read(ownLayouts())
	if err != nil {
		t.Fatal(err)
	}
	rooms, err := allRooms(ownLayouts())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range components {
		missing, err := undrawn(ownLayouts(), rooms, c)
		if err != nil {
			t.Errorf("%s: %v", c.Name, err)
		}
		for _, at := range missing {
			t.Errorf("no example of %s draws this: %s", c.Name, at)
		}
	}
}

// shortOnly are the components that no long text can come into, and why.
var shortOnly = map[string]string{
	"answer-clocks": "names of steps and dates",
	"answer-state":  "a count of days",
	"day":           "a date",
	"icon":          "the name of a drawing",
	"pictogram":     "the name of a drawing",
	"placard":       "a code and a date",
	"kiosk-icon":    "the name of a drawing",
	"leaf-qr":       "a code",
	"leaf-foot":     "a code and a date",
	"leaf-tools":    "names of our own sheets",
	"print-links":   "names of our own sheets",
	"leaf":          "its long text is the page's own",
	"kiosk-steps":   "see steps",
	"task-state":    "one of our words",
	"search":        "our own words",
	"narrow":        "our own words",
	"doc-check":     "a code and a date",
	"radio-sums":    "names of months",
}

// fewRows are the components that repeat what can never be many.
var fewRows = map[string]string{
	"answer-clocks": "three steps at most",
	"alerts":        "at most two that hold, and the few that are to come",
	"head":          "style sheets and scripts of our own",
	"leaf-tools":    "other forms of one sheet",
	"now":           "days of the coming weeks with other hours",
	"print-links":   "other forms of one sheet",
	"quick-rows":    "five answers",
	"sheet-answers": "numbers to ring",
	"unknowns":      "numbers to ring",
	"kiosk-codes":   "two codes: of the page and of the form",
}

// TestUglyExamples: a component that prints text has been seen with 300 characters, one that repeats with twenty rows.
func TestUglyExamples(t *testing.T) {
	components, err := Read(ownLayouts())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range components {
		if c.Takes == nil {
			continue
		}
		longest, most := 0, 0
		for _, e := range c.Examples {
			long, many := extremes(reflect.ValueOf(e.Data))
			longest, most = max(longest, long), max(most, many)
		}
		if longest < 300 != (shortOnly[c.Name] != "") {
			t.Errorf("%s: its longest text has %d characters; no example has 300, or shortOnly need not name it", c.Name, longest)
		}
		text, _ := fs.ReadFile(ownLayouts(), path.Join("components", c.Name, c.Name+".html"))
		if repeats := bytes.Contains(text, []byte("{{range")); (repeats && most < 20) != (fewRows[c.Name] != "") {
			t.Errorf("%s: its longest list has %d rows; no example has 20, or fewRows need not name it", c.Name, most)
		}
	}
}

// extremes are the number of characters of the longest string and of rows of the longest list in a value.
func extremes(v reflect.Value) (long, many int) {
	add := func(v reflect.Value) {
		l, m := extremes(v)
		long, many = max(long, l), max(many, m)
	}
	switch v.Kind() {
	case reflect.String:
		long = len([]rune(v.String()))
	case reflect.Pointer:
		if !v.IsNil() {
			add(v.Elem())
		}
	case reflect.Slice:
		many = v.Len()
		for i := range v.Len() {
			add(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			add(v.Field(i))
		}
	}
	return long, many
}

var comment = regexp.MustCompile(`(?s)^\{\{/\*(.*?)\*/\}\}`)

// TestCommentsSayWhatIsTaken: the first comment of a component names the type that the table gives it.
func TestCommentsSayWhatIsTaken(t *testing.T) {
	for _, name := range slices.Sorted(maps.Keys(takes)) {
		text, err := fs.ReadFile(ownLayouts(), path.Join("components", name, name+".html"))
		if err != nil {
			t.Error(err)
			continue
		}
		m := comment.FindSubmatch(text)
		if m == nil {
			t.Errorf("%s begins with no comment", name)
			continue
		}
		if want := "Takes " + nameOf(takes[name]); !strings.Contains(strings.Join(strings.Fields(string(m[1])), " "), want) {
			t.Errorf("the comment of %s does not say %q: %s", name, want, m[1])
		}
	}
}

func nameOf(taken reflect.Type) string {
	switch {
	case taken == nil:
		return "nothing"
	case taken == reflect.TypeFor[sheetPage]():
		return "any print page"
	case taken.Kind() == reflect.Struct && taken.Name() == "Frame":
		return "any page"
	case taken.Kind() == reflect.Slice:
		return "[]" + strings.TrimPrefix(nameOf(taken.Elem()), "a ")
	case taken.Kind() == reflect.Pointer:
		return "*" + nameOf(taken.Elem())
	case taken.Kind() == reflect.String:
		return "a string"
	}
	return strings.TrimPrefix(taken.String(), "view.")
}
