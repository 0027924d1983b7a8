package edition

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"reflect"
	"strings"
	"sync"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// How versions were counted before they were made of the text of the sheets: from the
// filled keys of records. Sheets on walls wear such versions, so what they were made of
// must be found again: whether nothing has changed when a site is first built in the new
// way, and what has changed since. Nothing new is counted so, and nothing here is to be
// mended: another result would be another version.

// Fact is one thing that a version of the former way was made of.
type Fact struct {
	Key  string
	Name string // the clerk's word: "Phí, lệ phí"
	Text string // canonical
	Show string // short enough to show old and new side by side; may be empty
}

// Former is a version of the former way.
type Former struct {
	Code, Version string
	Facts         []Fact
}

// formers are the versions of the former way of a site, by code. Each is made when it is asked
// for: a page that tells what has changed asks for few, and what all of them were made of is as
// much text as the records themselves. Its number alone is kept.
type formers map[string]*formerly

type formerly struct {
	make    func() *Former
	once    sync.Once
	version string
}

// of is what a version of the former way was made of; nil for a code that had none.
func (all formers) of(code string) *Former {
	x := all[code]
	if x == nil {
		return nil
	}
	e := x.make()
	e.seal()
	return e
}

// version is the number alone; "" for a code that had none.
func (all formers) version(code string) string {
	x := all[code]
	if x == nil {
		return ""
	}
	x.once.Do(func() { x.version = all.of(code).Version })
	return x.version
}

func formersOf(s *site.Site) formers {
	out := formers{}
	add := func(code string, made func() *Former) { out[code] = &formerly{make: made} }
	for _, k := range record.Kinds {
		for _, r := range s.Of(k) {
			if !record.Posted(r) {
				continue
			}
			add(Code(r), func() *Former { return ofRecord(r) })
		}
	}
	for _, t := range s.Fields {
		add(FieldPrefix+t.ID, func() *Former { return formerField(t, out) })
	}
	if len(s.Hotlines) > 0 {
		add(HotlinesCode, func() *Former { return formerHotlines(s) })
	}
	for _, q := range Quarters(s) {
		add(q.Code(), func() *Former { return formerQuarter(s, q) })
	}
	if len(s.Radios) > 0 {
		add(RadioCode, func() *Former { return formerRadio(s) })
	}
	return out
}

func formerField(t *site.Topic, all formers) *Former {
	e := &Former{Code: FieldPrefix + t.ID}
	for _, p := range t.Procedures {
		e.Facts = append(e.Facts, Fact{Key: string(p.Code), Name: p.Name, Text: all.version(string(p.Code))})
	}
	return e
}

func formerHotlines(s *site.Site) *Former {
	e := &Former{Code: HotlinesCode}
	for _, h := range s.Hotlines {
		e.Facts = append(e.Facts, Fact{h.ID, h.Name, h.Number.String() + "\n" + h.Holder + "\n" + h.Hours, h.Number.String()})
	}
	return e
}

func formerRadio(s *site.Site) *Former {
	e := &Former{Code: RadioCode}
	for _, r := range s.Radios {
		e.Facts = append(e.Facts, Fact{r.ID, r.Name, canonical(reflect.ValueOf(r.Broadcasts)), ""})
	}
	return e
}

func formerQuarter(s *site.Site, q Quarter) *Former {
	e := &Former{Code: q.Code()}
	notices, decisions := q.Published(s)
	for _, n := range notices {
		e.Facts = append(e.Facts, Fact{Key: n.ID, Name: n.Title(), Text: n.Name + "\n" + n.PostedFrom.String() + "\n" + n.LastDay().String(), Show: n.Title()})
	}
	for _, d := range decisions {
		e.Facts = append(e.Facts, Fact{Key: d.ID, Name: d.Title(), Text: d.Name + "\n" + d.EffectiveFrom.String(), Show: d.Title()})
	}
	return e
}

// ofRecord counts a record's own facts, and those of others that stood beside them.
func ofRecord(r record.Record) *Former {
	k := record.Of(r).Kind
	e := &Former{Code: Code(r), Facts: recordFacts(record.Raw(r))}
	if k.Sheet.Body {
		e.Facts = append(e.Facts, Fact{bodyKey, bodyWord.Vi, string(record.Of(r).Body.Source), ""})
	}
	for _, f := range besides {
		e.Facts = append(e.Facts, f(r)...)
	}
	return e
}

// besides give the facts of other records that stand on a record's sheet.
var besides []func(record.Record) []Fact

// beside says for records of a type which facts of others stand on their sheets. It is
// called in the kind's own file here.
func beside[T record.Record](facts func(T) []Fact) bool {
	besides = append(besides, func(r record.Record) []Fact {
		if x, is := r.(T); is {
			return facts(x)
		}
		return nil
	})
	return true
}

// seal computes the version from the facts.
func (e *Former) seal() {
	h := sha256.New()
	for _, f := range e.Facts {
		fmt.Fprintf(h, "%s=%d:%s\n", f.Key, len(f.Text), f.Text)
	}
	e.Version = hex.EncodeToString(h.Sum(nil))[:6]
}

// digest is four hexadecimal digits of a fact: enough to see that it changed.
func (f Fact) digest() string {
	sum := sha256.Sum256([]byte(f.Text))
	return hex.EncodeToString(sum[:2])
}

// recordFacts are the filled keys of a record, in the order of its struct.
func recordFacts(r record.Record) []Fact {
	v := reflect.ValueOf(r).Elem()
	var out []Fact
	for _, f := range record.Fields(v.Type()) {
		value := v.FieldByIndex(f.Index)
		words, shown := f.Public()
		if f.Silent || !shown || value.IsZero() {
			continue
		}
		fact := Fact{Key: f.Key, Name: words.Vi, Text: canonical(value)}
		switch short := record.Of(r).Kind.Short[f.Key]; {
		case short != nil:
			fact.Show = short(r)
		case f.Ref != "": // a file name says nothing to a citizen
		case value.Kind() == reflect.String && len(fact.Text) <= 120:
			fact.Show = fact.Text
		}
		fact.Show = vi.Truncate(vi.Collapse(fact.Show), 80)
		out = append(out, fact)
	}
	return out
}

// canonical writes a value so that equal values give equal text.
func canonical(v reflect.Value) string {
	var b strings.Builder
	writeValue(&b, v)
	return b.String()
}

func writeValue(b *strings.Builder, v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		b.WriteString(v.String())
	case reflect.Slice:
		for i := range v.Len() {
			writeValue(b, v.Index(i))
			b.WriteByte('\n')
		}
	case reflect.Struct:
		if fields := record.Fields(v.Type()); len(fields) > 0 {
			for _, f := range fields {
				if inner := v.FieldByIndex(f.Index); !inner.IsZero() {
					b.WriteString(f.Key + "=")
					writeValue(b, inner)
					b.WriteByte(';')
				}
			}
			return
		}
		fmt.Fprintf(b, "%+v", v.Interface())
	default:
		fmt.Fprintf(b, "%v", v.Interface())
	}
}
