package editor

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// control is one field as a layout draws it.
type control struct {
	Widget   string // text, long, lines, number, day, check, select, checks, ref, refs, rows, table, odd
	Path, ID string
	Label    string
	Need     string // "bắt buộc" or ""
	When     string // the same, of a field that is needed now and then
	Help     string
	Value    string
	Values   []option // of checks and refs; Text is the name of the record referred to
	Options  []option
	Others   []option // of checks that are folded away: many, and none is ticked
	Typed    string   // of checks: the name of a field for what is none of them; "" when nothing else may be written
	Kind     string   // of records referred to
	Height   int      // lines of a text area
	Focus    bool
	Faults   []fault
	Rows     []rowView
	Inner    []control // of a table
	One, Row string    // what one row is called, within a sentence and before its number
	Cited    []string  // documents that tell the value
}

// Described are the ids of what stands below the field.
func (c control) Described() string {
	if c.Help != "" {
		return c.ID + "-help " + c.ID + "-faults"
	}
	return c.ID + "-faults"
}

// Wrong tells whether a fault forbids the value.
func (c control) Wrong() bool { return stopping(c.Faults) }

// rowView is one row of a list of tables.
type rowView struct {
	Path, ID    string
	Was         string
	N           int
	Title       string
	First, Last bool
	Main, More  []control // More is folded away until it holds something
	Open        bool      // More is
	Shown       bool      // the row is: one of many that are in order is a line until it is opened
	Faults      []fault
	Focus       bool
}

// builder draws the fields of one form.
type builder struct {
	from   *sources
	kind   *record.Kind
	faults []fault
	focus  string // path of the row or field to go to
	facts  []record.FactSource
}

// at takes the faults of a path.
func (b *builder) at(path string) (out []fault) {
	for _, f := range b.faults {
		if f.Path == path && f.File == "" {
			out = append(out, f)
		}
	}
	return out
}

// below takes the faults of a path and of everything in it that has no field of its own.
func (b *builder) below(path string) (out []fault) {
	for _, f := range b.faults {
		if f.File == "" && (f.Path == path || strings.HasPrefix(f.Path, path+".")) {
			out = append(out, f)
		}
	}
	return out
}

func (b *builder) control(path string, f record.Field, e *entry) control {
	at := join(path, f.Key)
	c := control{Path: at, ID: idOf(at), Label: f.Vi, Help: helpOf(f), Kind: f.Ref, Focus: b.focus == at}
	if f.Need != record.Optional {
		c.Need = required
	} else if f.When != "" {
		c.When = required + " " + f.When
	}
	c.Cited = b.cited(at)
	if e.odd[f.Key] {
		c.Widget, c.Faults = "odd", b.below(at)
		return c
	}
	switch shapeOf(f.Type) {
	case scalar:
		c.Faults = b.at(at)
		b.scalar(&c, f, e.text[f.Key])
	case list:
		c.Faults = b.below(at)
		b.list(&c, f, e.list[f.Key])
	case table:
		c.Widget, c.Faults = "table", b.at(at)
		inner := e.tables[f.Key]
		if inner == nil {
			inner = newEntry(f.Type)
		}
		for _, g := range record.Fields(f.Type) {
			c.Inner = append(c.Inner, b.control(at, g, inner))
		}
	case rows:
		c.Widget, c.One, c.Faults = "rows", oneOf(f), b.at(at)
		c.Row = vi.UpperFirst(c.One)
		b.rows(&c, f, e.rows[f.Key])
	}
	return c
}

// cited are the documents that tell the value at a path.
func (b *builder) cited(path string) []string {
	keys := record.KeysOf(path)
	var of []record.FactSource
	for _, f := range b.facts {
		if f.Key == keys {
			of = append(of, f)
		}
	}
	return citedBy(of)
}

func (b *builder) scalar(c *control, f record.Field, value string) {
	c.Value = value
	words := record.Words(f.Type)
	switch {
	case f.Type.Kind() == reflect.Bool:
		c.Widget = "check"
	case words != nil:
		c.Widget = "select"
		for _, w := range words {
			c.Options = append(c.Options, option{Value: w, Text: vi.UpperFirst(w)})
		}
		b.choose(c)
	case f.From != "":
		c.Widget, c.Options = "select", b.from.fromConfig(f.From)
		b.choose(c)
	case f.Type == reflect.TypeFor[record.Day]():
		c.Widget = "day"
		if _, err := vi.ParseDate(value); value != "" && (err != nil || len(value) != len("2006-01-02")) {
			c.Widget = "text"
		}
	case f.Type.Kind() == reflect.Int || f.Type.Kind() == reflect.Float64:
		c.Widget = "number"
	case f.Ref != "":
		c.Widget = "ref"
		c.Values = []option{{Value: value, Text: b.from.titleOf(f.Ref, value)}}
	case f.Long || strings.Contains(value, "\n"):
		c.Widget, c.Height = "long", heightOf(value)
	default:
		c.Widget = "text"
		for _, text := range b.from.proposed(b.kind, c.Path, f) {
			c.Options = append(c.Options, option{Value: text})
		}
	}
}

// choose marks the option that the file's word means, however it is spelt, and keeps
// a word that is none of them.
func (b *builder) choose(c *control) {
	if c.Value == "" {
		return
	}
	for i, o := range c.Options {
		if vi.Fold(o.Value) == vi.Fold(c.Value) {
			c.Options[i].Value, c.Options[i].On = c.Value, true
			return
		}
	}
	c.Options = append(c.Options, option{Value: c.Value, Text: c.Value + notInList, On: true})
}

// spare is how many empty fields a list of references has.
const spare = 2

func (b *builder) list(c *control, f record.Field, values []string) {
	choices := b.from.fromConfig(f.From)
	if f.Key == "fields" {
		choices, c.Others = b.from.fieldsOfWork(c.Path)
		c.Typed = "l." + c.Path
	}
	switch {
	case boxes(f) && choices != nil:
		b.checks(c, choices, values)
	case f.Ref != "":
		c.Widget = "refs"
		for _, v := range append(slices.Clone(values), make([]string, spare)...) {
			c.Values = append(c.Values, option{Value: v, Text: b.from.titleOf(f.Ref, v)})
		}
	default:
		c.Widget, c.Value = "lines", strings.Join(values, "\n")
		c.Height = max(2, len(values)+1)
		c.Help = strings.TrimSpace(onePerLine + c.Help)
	}
}

// checks are boxes to tick: the choices as they come, and what is ticked besides.
func (b *builder) checks(c *control, choices []option, values []string) {
	c.Widget = "checks"
	others := c.Others
	c.Others = nil
	left := slices.Clone(values)
	ticked := func(o option) option {
		i := slices.IndexFunc(left, func(v string) bool { return vi.Fold(v) == vi.Fold(o.Value) })
		if o.On = i >= 0; o.On {
			o.Value = left[i]
			left = slices.Delete(left, i, i+1)
		}
		return o
	}
	for _, o := range choices {
		c.Values = append(c.Values, ticked(o))
	}
	for _, o := range others {
		if o = ticked(o); o.On {
			c.Values = append(c.Values, o)
		} else {
			c.Others = append(c.Others, o)
		}
	}
	for _, v := range left {
		text := v + notInConfig
		if c.Typed != "" {
			text = v // free to say
		}
		c.Values = append(c.Values, option{Value: v, Text: text, On: true})
	}
}

func (b *builder) rows(c *control, f record.Field, all []*entry) {
	for i, e := range all {
		path := join(c.Path, strconv.Itoa(i))
		r := rowView{
			Path: path, ID: idOf(path), N: i + 1, First: i == 0, Last: i == len(all)-1,
			Title: rowLine(e), Faults: b.at(path), Focus: b.focus == path,
		}
		if e.was != fresh {
			r.Was = strconv.Itoa(e.was)
		}
		for _, g := range record.Fields(f.Type.Elem()) {
			field := b.control(path, g, e)
			if g.Need != record.Optional || onlyOptional(f.Type.Elem()) {
				field.Focus = r.Focus && len(r.Main) == 0
				r.Main = append(r.Main, field)
				continue
			}
			r.Open = r.Open || field.filled() || len(field.Faults) > 0
			r.More = append(r.More, field)
		}
		r.Shown = len(all) < manyRows || e.was == fresh || r.Title == "" || r.Focus || len(r.Faults) > 0 || b.within(path)
		c.Rows = append(c.Rows, r)
	}
}

// rowLine is what a folded row shows: of a document its number too.
func rowLine(e *entry) string {
	title := rowTitle(e)
	if n := e.text["number"]; strings.Contains(n, "/") && n != title {
		title = n + ", " + title
	}
	return vi.Truncate(title, 60)
}

// manyRows is from how many rows on those are folded that need no work: a procedure with fifteen
// laws would be a form of eight thousand pixels of laws.
const manyRows = 4

// within tells whether a fault or the cursor is somewhere in a row.
func (b *builder) within(path string) bool {
	return strings.HasPrefix(b.focus+".", path+".") || slices.ContainsFunc(b.faults, func(f fault) bool { return f.File == "" && strings.HasPrefix(f.Path+".", path+".") })
}

// onlyOptional: a table none of whose keys is needed alone, as a citation, shows them all.
func onlyOptional(t reflect.Type) bool {
	return !slices.ContainsFunc(record.Fields(t), func(f record.Field) bool { return f.Need != record.Optional })
}

func (c control) filled() bool {
	return c.Value != "" || len(c.Rows) > 0 || slices.ContainsFunc(c.Values, func(o option) bool { return o.On || c.Widget == "refs" && o.Value != "" })
}

// rowTitle is what tells one row from the others.
func rowTitle(e *entry) string {
	for _, key := range []string{"name", "title", "number", "channel", "procedure", "on", "days", "place", "text"} {
		if text := e.text[key]; text != "" {
			text, _, _ = strings.Cut(text, "\n")
			return text
		}
	}
	return ""
}

func heightOf(text string) int {
	return min(12, max(2, 1+len(text)/110+strings.Count(text, "\n")))
}

// helpOf says what may stand in a field.
func helpOf(f record.Field) string {
	var out []string
	switch {
	case f.Ref != "":
		out = append(out, typeToFind)
	case f.Type == reflect.TypeFor[record.Day]() || f.Type.Kind() == reflect.Bool || f.From != "" || f.Key == "fields" || record.Words(f.Type) != nil:
	case f.Eg != "":
		out = append(out, fmt.Sprintf(exampleOf, strings.TrimSuffix(f.Eg, ".")))
	}
	if f.Type == reflect.TypeFor[record.Fee]() {
		out = append(out, digitsToo)
	}
	if f.Need == record.Stated {
		out = append(out, sayNone)
	}
	if f.Ask {
		out = append(out, sayUnknown)
	}
	return strings.Join(out, " ")
}

// oneOf is what one row of a list is called.
func oneOf(f record.Field) string { return cmp.Or(f.One, oneRow) }

// group is a fieldset of the form.
type group struct {
	ID, Title string
	Controls  []control
	Open      bool // it holds something, or must
}

// groups draws the whole front matter. A field says which group it begins. Lists of tables are groups of their own;
// draft stands beside the button that saves.
func (b *builder) groups(e *entry) (out []group) {
	start := func(title string) {
		out = append(out, group{ID: "nhom-" + strconv.Itoa(len(out)+1), Title: title})
	}
	start(vi.UpperFirst(b.kind.One.Vi))
	var shared []group // the last of the form, under headings of their own
	for _, f := range record.FieldsOf(b.kind) {
		switch {
		case f.Key == draftKey:
			continue
		case revising[f.Key] && e.text[revisesKey] == "" && e.text[f.Key] == "":
			continue
		case f.Shared:
			if len(shared) == 0 || f.Part != "" {
				shared = append(shared, group{Title: cmp.Or(f.Part, managing)})
			}
			last := &shared[len(shared)-1]
			last.Controls = append(last.Controls, b.control("", f, e))
			continue
		case shapeOf(f.Type) == rows:
			start(f.Vi)
		case f.Part != "" && len(out[len(out)-1].Controls) == 0:
			out[len(out)-1].Title = f.Part
		case f.Part != "":
			start(f.Part)
		}
		last := &out[len(out)-1]
		last.Controls = append(last.Controls, b.control("", f, e))
	}
	for _, g := range shared {
		start(g.Title)
		out[len(out)-1].Controls = g.Controls
	}
	for i := range out {
		out[i].Open = i == 0 || slices.ContainsFunc(out[i].Controls, b.works)
	}
	return out
}

// works tells whether there is something to do or to see in a field.
func (b *builder) works(c control) bool {
	return c.Need != "" || c.filled() || b.within(c.Path) || slices.ContainsFunc(c.Inner, b.works)
}
