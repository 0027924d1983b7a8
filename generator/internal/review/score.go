package review

import (
	"reflect"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// Score says how much of what citizens need a record holds.
//
// The formula: for each kind there is a list of questions that a citizen asks of such
// a record. A question is answered when its fact is there and is not "?"; a fact that
// is said to be none ("Không") is an answer. All questions weigh the same; the score
// is answered / asked in whole per cent, rounded down, so that 100 means all. An
// owner's score is the sum over its records. Drafts and records that no longer apply
// are left out.
type Score struct {
	Owner   string
	Title   string
	Kind    *record.Kind
	File    string
	Known   int
	Asked   int
	Missing []problem.Text // the questions without an answer
}

// Percent is the score.
func (s Score) Percent() int { return percent(s.Known, s.Asked) }

// Percent is the owner's score; -1 without records.
func (o Owner) Percent() int {
	known, asked := 0, 0
	for _, s := range o.Scores {
		known, asked = known+s.Known, asked+s.Asked
	}
	return percent(known, asked)
}

// Weak are the records that lack something, the poorest first.
func (o Owner) Weak() (out []Score) {
	for _, s := range o.Scores {
		if s.Known < s.Asked {
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(a, b Score) int { return a.Percent() - b.Percent() })
	return out
}

func percent(known, asked int) int {
	if asked == 0 {
		return -1
	}
	return known * 100 / asked
}

// question is one fact of a record that citizens need.
type question struct {
	name  problem.Text
	known bool
}

func (g *gatherer) scores() (out []Score) {
	linked := g.linked()
	for _, r := range g.site.All() {
		b := record.Of(r)
		if g.ended(r) {
			continue
		}
		s := Score{Owner: g.owners[b.File], Title: titleOf(r), Kind: b.Kind, File: b.File}
		for _, q := range questions(r, linked[b.File]) {
			s.Asked++
			if q.known {
				s.Known++
			} else {
				s.Missing = append(s.Missing, q.name)
			}
		}
		if s.Asked > 0 {
			out = append(out, s)
		}
	}
	return out
}

// linked are the records with what they refer to, by file.
func (g *gatherer) linked() map[string]record.Record {
	out := map[string]record.Record{}
	for _, p := range g.site.Procedures {
		out[p.File] = p
	}
	for _, n := range g.site.Notices {
		out[n.File] = n
	}
	return out
}

// questions are what a citizen asks of a record.
func questions(r, linked record.Record) []question {
	switch r := r.(type) {
	case *record.Procedure:
		p, _ := linked.(*site.Procedure)
		return ofProcedure(r, p)
	case *record.Policy:
		return []question{
			ask("Ai được hưởng", "Who benefits", list(r.Beneficiaries)),
			ask("Được hưởng gì", "What they get", word(r.Benefit)),
			ask("Làm thế nào để hưởng", "How to get it", word(r.How)),
			ask("Áp dụng từ khi nào", "Since when", !r.EffectiveFrom.IsZero()),
			ask("Đến khi nào", "Until when", !r.EffectiveTo.IsZero() || word(r.Term)),
			ask("Hỏi ở đâu, gọi số nào", "Whom to ask", r.Office != "" || r.Hotline != ""),
			ask("Văn bản quy định", "Source document", len(r.Documents) > 0),
			reviewed(&r.Base),
		}
	case *record.Hotline:
		return []question{
			ask("Số điện thoại", "Number", r.Number != (record.Phone{})),
			ask("Ai giữ máy", "Who answers", word(r.Holder)),
			ask("Giờ trực", "Hours", word(r.Hours)),
			ask("Nhận những việc gì", "What it takes", word(r.Takes)),
			ask("Ngày gọi thử", "Checked on", !r.CheckedOn.IsZero()),
		}
	case *record.Office:
		return ofOffice(r)
	case *record.Notice:
		n, _ := linked.(*site.Notice)
		return []question{
			ask("Treo ở bảng nào", "Which board", n != nil && len(n.Boards) > 0),
			ask("Treo từ ngày", "Posted from", !r.PostedFrom.IsZero()),
			ask("Treo đến ngày", "Posted until", !r.PostedUntil.IsZero() || record.Permanent(r.Group)),
			ask("Nhóm nội dung công khai", "Disclosure group", r.Group > 0),
		}
	}
	return needed(r)
}

func ofProcedure(p *record.Procedure, linked *site.Procedure) []question {
	times, fees := len(p.Ways) > 0, len(p.Ways) > 0
	for _, w := range p.Ways {
		times = times && w.Time.State != record.TimeMissing && w.Time.State != record.TimeUnknown
		fees = fees && w.Fee.State != record.FeeMissing && w.Fee.State != record.FeeUnknown
	}
	steps := len(p.Steps) > 0
	for _, st := range p.Steps {
		steps = steps && word(st.Text)
	}
	return []question{
		ask("Ai được làm", "Who may apply", list(p.Subjects)),
		ask("Mang giấy tờ gì", "Which papers", len(p.Papers) > 0 || word(p.PapersText)),
		ask("Mẫu đơn", "Forms", word(p.Forms) || hasForm(p)),
		ask("Nộp ở đâu", "Where to file", p.Office != "" || word(p.Receiving)),
		ask("Nộp bằng cách nào", "How to file", len(p.Ways) > 0),
		ask("Bao lâu", "How long", times),
		ask("Bao nhiêu tiền", "How much", fees),
		ask("Các bước", "Steps", steps),
		ask("Nhận được gì", "Result", word(p.Result)),
		ask("Yêu cầu, điều kiện", "Requirements", word(p.Requirements)),
		ask("Cơ quan giải quyết", "Deciding agency", word(p.Agency)),
		ask("Căn cứ pháp lý", "Legal basis", len(p.LegalBasis) > 0),
		ask("Quyết định công bố", "Announcing decision", p.Decision != "" || p.DecisionNumber != ""),
		ask("Hỏi ai, gọi số nào", "Whom to ring", linked != nil && len(linked.Hotlines) > 0),
		ask("Tên người dân hay gọi", "Common names", list(p.CommonNames)),
		reviewed(&p.Base),
	}
}

func hasForm(p *record.Procedure) bool {
	return slices.ContainsFunc(p.Papers, func(x record.Paper) bool { return x.Form != "" || x.FormURL != "" })
}

func ofOffice(o *record.Office) []question {
	out := []question{
		ask("Địa chỉ", "Address", word(o.Address)),
		ask("Làm những việc gì", "What it does", word(o.Does)),
		ask("Giờ làm việc", "Hours", len(o.Hours) > 0),
		ask("Điện thoại hoặc thư điện tử", "Phone or e-mail", o.Phone != (record.Phone{}) || o.Email != ""),
		ask("Lối đi cho người khuyết tật", "Access", word(o.Access)),
		ask("Thùng thư góp ý", "Suggestion box", len(o.Boxes) > 0),
		reviewed(&o.Base),
	}
	if o.OneStop {
		out = append(out, ask("Các quầy", "Desks", len(o.Desks) > 0))
	}
	return out
}

// needed asks of any other kind what its own fields say is needed, and for a review
// where the kind has one.
func needed(r record.Record) (out []question) {
	v := reflect.ValueOf(r).Elem()
	for _, f := range record.FieldsOf(record.Of(r).Kind) {
		if f.Need == record.Optional || f.Shared {
			continue
		}
		known := !v.FieldByIndex(f.Index).IsZero()
		if known && f.Type.Kind() == reflect.String {
			known = word(v.FieldByIndex(f.Index).String())
		}
		out = append(out, question{problem.Text{Vi: f.Vi, En: f.En}, known})
	}
	return out
}

func reviewed(b *record.Base) question {
	return ask("Ngày rà soát", "Last review", !b.ReviewedOn.IsZero())
}

func ask(vietnamese, english string, known bool) question {
	return question{problem.Text{Vi: vietnamese, En: english}, known}
}

// word tells whether a text answers anything.
func word(s string) bool { return strings.TrimSpace(s) != "" && !record.Unknown(s) }

func list(of []string) bool {
	return len(of) > 0 && !slices.ContainsFunc(of, record.Unknown)
}
