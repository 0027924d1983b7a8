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
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Codes of what is posted and is not one record.
const (
	HotlinesCode = "ddn"  // the table of hotlines
	RadioCode    = "lpt"  // the radio schedule
	FieldPrefix  = "lv-"  // the list of a field
	officePrefix = "cq-"  // an office: hours, desks, boxes
	decPrefix    = "qd-"  // the list of a decision
	notePrefix   = "tb-"  // a notice
	boardPrefix  = "bnt-" // a board
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
	for _, p := range s.Procedures {
		if codes == nil || codes[string(p.Code)] {
			add(ofProcedure(p))
		}
	}
	for _, o := range s.Offices {
		add(&Edition{Code: officePrefix + o.ID, Title: o.Name, Address: o.Base.Address(), Facts: officeFacts(o)})
	}
	for _, d := range s.Decisions {
		add(&Edition{Code: decPrefix + d.ID, Title: d.Title(), Address: d.Base.Address(), Facts: recordFacts(d.Decision)})
	}
	for _, n := range s.Notices {
		e := &Edition{Code: notePrefix + n.ID, Title: n.Title() + ": " + n.Name, Address: n.Base.Address(), State: n.State, Facts: recordFacts(n.Notice)}
		e.Facts = append(e.Facts, Fact{"body", "Nội dung", string(n.Body.Source), ""})
		add(e)
	}
	for _, b := range s.Boards {
		add(&Edition{Code: boardPrefix + b.ID, Title: b.Name, Address: b.Base.Address(), Facts: recordFacts(b.Board)})
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
		e := &Edition{Code: HotlinesCode, Title: "Đường dây nóng", Address: "duong-day-nong/index.html"}
		for _, h := range s.Hotlines {
			e.Facts = append(e.Facts, Fact{h.ID, h.Name, h.Number.String() + "\n" + h.Holder + "\n" + h.Hours, h.Number.String()})
		}
		add(e)
	}
	for _, q := range Quarters(s) {
		add(quarterEdition(s, q))
	}
	if len(s.Radios) > 0 {
		e := &Edition{Code: RadioCode, Title: "Lịch phát thanh", Address: "phat-thanh/index.html"}
		for _, r := range s.Radios {
			e.Facts = append(e.Facts, Fact{r.ID, r.Name, canonical(reflect.ValueOf(r.Broadcasts)), ""})
		}
		add(e)
	}
	return out
}

// Code is the code of a record's sheets; "" for a kind that has none.
func Code(r record.Record) string {
	b := record.Of(r)
	switch b.Kind.Name {
	case "procedure":
		switch p := r.(type) {
		case *site.Procedure:
			return string(p.Code)
		case *record.Procedure:
			return string(p.Code)
		}
	case "office":
		return officePrefix + b.ID
	case "decision":
		return decPrefix + b.ID
	case "notice":
		return notePrefix + b.ID
	case "board":
		return boardPrefix + b.ID
	}
	return ""
}

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

// ofProcedure counts what the sheet of a procedure shows: its own facts, the desk
// that takes it and the numbers to ring.
func ofProcedure(p *site.Procedure) *Edition {
	e := &Edition{Code: string(p.Code), Title: p.Name, Address: p.Base.Address(), State: p.State, Facts: recordFacts(p.Procedure)}
	where, show := "", ""
	if o := p.Office; o != nil {
		where, show = o.Name+"\n"+o.Office.Address+"\n"+o.Phone.String()+"\n"+canonical(reflect.ValueOf(o.Hours)), o.Name
		if p.Desk != nil {
			where += "\n" + p.Desk.Number + " " + p.Desk.Name + " " + p.Desk.Place
			show = "Quầy " + p.Desk.Number + ", " + show
		}
	}
	lines := ""
	for _, h := range p.Hotlines {
		if h.Role != nil && h.Role.Required {
			lines += h.Role.Name + " " + h.Number.String() + "\n"
		}
	}
	e.Facts = append(e.Facts, Fact{"@office", "Nơi tiếp nhận", where, show}, Fact{"@hotlines", "Số điện thoại phản ánh", lines, ""})
	if ended := lawFacts(p); ended != "" {
		e.Facts = append(e.Facts, Fact{"@laws", "Hiệu lực của căn cứ pháp lý", ended, ended})
	}
	return e
}

// lawFacts names the laws of a procedure that are not in force on the day, as its sheet
// says; "" when there is none, so that most versions rest on the record alone.
func lawFacts(p *site.Procedure) string {
	var out []string
	for _, c := range p.Laws {
		switch c.State {
		case site.LawEnded:
			out = append(out, c.Law.Title()+" hết hiệu lực")
		case site.LawUpcoming:
			out = append(out, c.Law.Title()+" chưa có hiệu lực")
		}
	}
	return strings.Join(out, "; ")
}

func officeFacts(o *site.Office) []Fact {
	lines := ""
	for _, h := range o.Hotlines {
		lines += h.Name + " " + h.Number.String() + " " + h.Hours + "\n"
	}
	return append(recordFacts(o.Office), Fact{"@hotlines", "Số điện thoại phản ánh", lines, ""})
}

// silent are the keys that no reader of a sheet sees.
var silent = map[string]bool{
	"aliases": true, "draft": true, "owner": true, "reviewed_on": true, "source": true, "source_url": true, "source_date": true,
	"todo": true, "popularity": true, "keywords": true, "common_names": true, "life_events": true, "regulation": true,
	"boards": true, "posted_from": true, "posted_until": true, "broadcast_from": true, "broadcast_until": true, "disclosure_group": true,
	"map": true, "file_url": true, "tasks": true,
	"office": true, "desk": true, // what the sheet shows of them is the fact @office
}

// recordFacts are the filled keys of a record, in the order of its struct.
func recordFacts(r record.Record) []Fact {
	v := reflect.ValueOf(r).Elem()
	var out []Fact
	for _, f := range record.Fields(v.Type()) {
		value := v.FieldByIndex(f.Index)
		if silent[f.Key] || value.IsZero() {
			continue
		}
		fact := Fact{Key: f.Key, Name: f.Vi, Text: canonical(value)}
		switch {
		case f.Key == "ways":
			fact.Show = showWays(r)
		case f.Key == "papers":
			fact.Show = fmt.Sprintf("%d giấy tờ", value.Len())
		case f.Ref != "": // a file name says nothing to a citizen
		case value.Kind() == reflect.String && len(fact.Text) <= 120:
			fact.Show = fact.Text
		}
		fact.Show = vi.Truncate(vi.Collapse(fact.Show), 80)
		out = append(out, fact)
	}
	return out
}

// showWays is the time limits and fees in short: "3 ngày làm việc; 8.000 đồng".
func showWays(r record.Record) string {
	p, ok := r.(*record.Procedure)
	if !ok {
		return ""
	}
	var parts []string
	add := func(text string) {
		if text != "" && !slices.Contains(parts, text) {
			parts = append(parts, text)
		}
	}
	for _, w := range p.Ways {
		if w.Time.State == record.TimeStated {
			add(w.Time.Limit.String())
		}
	}
	for _, w := range p.Ways {
		switch w.Fee.State {
		case record.FeeAmount:
			add(w.Fee.Amount.String())
		case record.FeeFree:
			add("không mất tiền")
		}
	}
	return strings.Join(parts, "; ")
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
