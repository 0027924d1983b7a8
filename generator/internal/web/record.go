package web

import (
	"fmt"
	"html/template"
	"reflect"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// RecordPage is site/record.html: a record of a kind without a layout of its own, as
// its facts in the order of its struct, and its body.
type RecordPage struct {
	view.Frame
	Facts  []Fact
	Body   template.HTML
	Source view.Source
}

// Fact is one key with a value; a table in the record is a list of lines.
type Fact struct {
	Name  string // the clerk's word
	Lines []view.Link
}

// RecordListPage is site/record-list.html.
type RecordListPage struct {
	view.Frame
	Lead  string
	Items []view.Item
}

func plainList(p view.Place, k *record.Kind) any {
	v := RecordListPage{Frame: p.Frame("record-list", k.Title.Vi, k.Title.Vi)}
	for _, x := range p.Records(k) {
		v.Items = append(v.Items, view.Item{Link: p.Link(x), Sample: record.Of(x).Sample})
	}
	return v
}

func plainPage(p view.Place, x record.Record) any {
	b := record.Of(x)
	v := RecordPage{Frame: p.RecordFrame(x, x.Title(), view.KindCrumb(x)), Body: view.Markdown(b.Body, 0), Source: p.Source(b)}
	v.Kind = "record"
	value := reflect.ValueOf(x).Elem()
	for _, f := range record.FieldsOf(b.Kind) {
		if f.Shared || f.Key == "name" {
			continue
		}
		if lines := factLines(p, f, value.FieldByIndex(f.Index)); len(lines) > 0 {
			v.Facts = append(v.Facts, Fact{Name: f.Vi, Lines: lines})
		}
	}
	return v
}

// factLines shows a value as a person reads it; nothing for a value not given.
func factLines(p view.Place, f record.Field, v reflect.Value) (out []view.Link) {
	if v.IsZero() {
		return nil
	}
	switch value := v.Interface().(type) {
	case record.Day:
		return []view.Link{{Text: vi.UpperFirst(value.Long())}}
	case fmt.Stringer:
		return []view.Link{{Text: value.String()}}
	}
	switch v.Kind() {
	case reflect.String:
		for _, line := range view.Lines(v.String()) {
			out = append(out, factLink(p, f, line))
		}
	case reflect.Bool:
		out = []view.Link{{Text: "Có"}}
	case reflect.Int:
		out = []view.Link{{Text: vi.FormatInt(v.Int())}}
	case reflect.Float64:
		out = []view.Link{{Text: strings.TrimRight(strings.TrimRight(vi.FormatDecimal(v.Float(), 2), "0"), ",")}}
	case reflect.Slice:
		for i := range v.Len() {
			out = append(out, factLines(p, f, v.Index(i))...)
		}
	case reflect.Struct:
		out = []view.Link{{Text: tableLine(p, v)}}
	}
	return out
}

// tableLine is a table of a record on one line: "Địa điểm: hội trường; Giờ: 07:30".
func tableLine(p view.Place, v reflect.Value) string {
	var parts []string
	for _, f := range record.Fields(v.Type()) {
		var words []string
		for _, l := range factLines(p, f, v.FieldByIndex(f.Index)) {
			words = append(words, l.Text)
		}
		if len(words) > 0 {
			parts = append(parts, f.Vi+": "+strings.Join(words, ", "))
		}
	}
	return strings.Join(parts, "; ")
}

// factLink leads to the record that a reference names.
func factLink(p view.Place, f record.Field, text string) view.Link {
	if kind, ok := record.KindNamed(f.Ref); ok {
		if x := p.Site.Find(kind, text); x != nil {
			return p.Link(x)
		}
	}
	if strings.HasPrefix(text, "https://") || strings.HasPrefix(text, "http://") {
		return view.Link{Text: text, Href: text}
	}
	return view.Link{Text: text}
}
