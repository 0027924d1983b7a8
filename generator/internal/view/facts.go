package view

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// Fact is one key with a value; a table in the record is a list of lines.
type Fact struct {
	Name  string // the citizens' word
	Lines []Link
}

// facts gathers what a record says in an order and under names of its kind's own. What it does
// not say is left out.
type facts struct {
	p    Place
	list []Fact
}

func (f *facts) add(key string, lines ...string) {
	var said []Link
	for _, line := range lines {
		said = append(said, Link{Text: line})
	}
	f.links(key, said...)
}

func (f *facts) links(key string, lines ...Link) {
	lines = slices.DeleteFunc(lines, func(l Link) bool { return l.Text == "" })
	if len(lines) > 0 {
		f.list = append(f.list, Fact{f.p.Say(key), lines})
	}
}

// Facts are what a record of any kind says, in the order of its struct, without what
// all kinds have.
func (p Place) Facts(x record.Record) (out []Fact) {
	value := reflect.ValueOf(record.Raw(x)).Elem() // what others link to it is no fact of its own
	for _, f := range record.PublicFields(record.Of(x).Kind) {
		if f.Key == "name" {
			continue
		}
		words, _ := f.Public()
		if lines := p.factLines(f, value.FieldByIndex(f.Index)); len(lines) > 0 {
			out = append(out, Fact{Name: p.Speaker().Named(words), Lines: lines})
		}
	}
	return out
}

// factLines shows a value as a person reads it; nothing for a value not given.
func (p Place) factLines(f record.Field, v reflect.Value) (out []Link) {
	if v.IsZero() {
		return nil
	}
	switch value := v.Interface().(type) {
	case record.Day:
		return []Link{{Text: p.Upper(p.Write(words.Long(value)))}}
	case fmt.Stringer:
		return []Link{{Text: value.String()}}
	}
	switch v.Kind() {
	case reflect.String:
		for _, line := range Lines(v.String()) {
			out = append(out, p.factLink(f, line))
		}
	case reflect.Bool:
		out = []Link{{Text: p.Say("fee.yes")}}
	case reflect.Int:
		out = []Link{{Text: vi.FormatInt(v.Int())}}
	case reflect.Float64:
		out = []Link{{Text: strings.TrimRight(strings.TrimRight(vi.FormatDecimal(v.Float(), 2), "0"), ",")}}
	case reflect.Slice:
		for i := range v.Len() {
			out = append(out, p.factLines(f, v.Index(i))...)
		}
	case reflect.Struct:
		out = []Link{{Text: p.tableLine(v)}}
	}
	return out
}

// tableLine is a table of a record on one line: "Địa điểm: hội trường; Giờ: 07:30".
func (p Place) tableLine(v reflect.Value) string {
	var parts []string
	for _, f := range record.Fields(v.Type()) {
		said, shown := f.Public()
		if !shown {
			continue
		}
		var words []string
		for _, l := range p.factLines(f, v.FieldByIndex(f.Index)) {
			words = append(words, l.Text)
		}
		if len(words) > 0 {
			parts = append(parts, p.Speaker().Named(said)+": "+strings.Join(words, ", "))
		}
	}
	return strings.Join(parts, "; ")
}

// factLink leads to the record that a reference names, and calls an entry of config.toml
// by its name.
func (p Place) factLink(f record.Field, text string) Link {
	if x := p.Site.Named(f.Ref, text); x != nil {
		return p.Link(x)
	}
	if name := p.Site.Config.Name(f.From, text); name != "" {
		return Link{Text: name}
	}
	if strings.HasPrefix(text, "https://") || strings.HasPrefix(text, "http://") {
		return Link{Text: text, Href: text}
	}
	return Link{Text: text}
}
