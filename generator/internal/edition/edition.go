// Package edition tells one version of a posted sheet from another.
//
// In: a linked site and the history of earlier builds. Out: for everything that is
// posted its code, its version (a short hash of the facts that matter to a reader of
// the sheet) and the list of all versions there ever were, so that a sheet on a wall
// can be held against the record of today.
//
// What never happens: the clock is not read, no file is written, and a version
// depends on facts alone: the same record gives the same version on any day, unless
// a law that it cites enters into force or ends, which the sheet tells.
package edition

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"reflect"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Codes of what is posted and is not one record.
const (
	HotlinesCode = site.HotlinesCode // the table of hotlines
	RadioCode    = site.RadioCode    // the radio schedule
	FieldPrefix  = site.FieldCode    // the list of a field
)

// Edition is something posted as it is today.
type Edition struct {
	Code    string // "1.001193": what a reader quotes; names it for ever
	Version string // six hexadecimal digits
	Title   string
	Address string // its page, below the root
	State   site.State
	Facts   []Fact
}

// Fact is one thing a sheet says.
type Fact struct {
	Key  string
	Name string // the clerk's word: "Phí, lệ phí"
	Text string // canonical
	Show string // short enough to show old and new side by side; may be empty
}

// All lists the editions of a site by code.
func All(s *site.Site) map[string]*Edition { return gather(s, nil) }

// gather lists the editions of a site; with codes, of its procedures only those. Lists of
// fields are then not to be asked for: they stand on all procedures.
func gather(s *site.Site, codes map[string]bool) map[string]*Edition {
	out := map[string]*Edition{}
	add := func(e *Edition) {
		e.seal()
		out[e.Code] = e
	}
	for _, k := range record.Kinds {
		if !k.Posted() {
			continue
		}
		for _, r := range s.Of(k) {
			if codes == nil || !k.Sheet.Own || codes[record.SheetCode(r)] {
				add(ofRecord(s, r))
			}
		}
	}
	for _, t := range s.Fields {
		if codes != nil {
			break
		}
		e := &Edition{Code: FieldPrefix + t.ID, Title: "Danh mục thủ tục lĩnh vực " + t.Name, Address: t.Address(site.FieldFolder)}
		for _, p := range t.Procedures {
			e.Facts = append(e.Facts, Fact{Key: string(p.Code), Name: p.Name, Text: out[string(p.Code)].Version})
		}
		add(e)
	}
	if len(s.Hotlines) > 0 {
		e := &Edition{Code: HotlinesCode, Title: "Đường dây nóng", Address: site.HotlinesAddress}
		for _, h := range s.Hotlines {
			e.Facts = append(e.Facts, Fact{h.ID, h.Name, h.Number.String() + "\n" + h.Holder + "\n" + h.Hours, h.Number.String()})
		}
		add(e)
	}
	for _, q := range Quarters(s) {
		add(quarterEdition(s, q))
	}
	if len(s.Radios) > 0 {
		e := &Edition{Code: RadioCode, Title: "Lịch phát thanh", Address: site.RadiosAddress}
		for _, r := range s.Radios {
			e.Facts = append(e.Facts, Fact{r.ID, r.Name, canonical(reflect.ValueOf(r.Broadcasts)), ""})
		}
		add(e)
	}
	return out
}

// ofRecord counts what the sheet of a record shows: its own facts, and those of others
// that stand on it.
func ofRecord(s *site.Site, r record.Record) *Edition {
	k := record.Of(r).Kind
	e := &Edition{Code: Code(r), Title: record.SheetName(r), Address: record.Of(r).Address(), Facts: recordFacts(record.Raw(r))}
	if k.Period.Until != "" { // what only begins, as a decision, hangs as it is before that day
		e.State = s.StateOf(r)
	}
	if k.Sheet.Body {
		e.Facts = append(e.Facts, Fact{"body", "Nội dung", string(record.Of(r).Body.Source), ""})
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

// Code is the code of a record's sheets; "" for a kind that has none.
func Code(r record.Record) string { return record.SheetCode(r) }

// seal computes the version from the facts.
func (e *Edition) seal() {
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
