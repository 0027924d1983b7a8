package importer

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/usage"
	"niemyet/generator/internal/vi"
)

// Selection says which procedures of an export become records. What a clerk named comes
// first: keep, then leave, then levels, fields and agencies. Of what is left the importer
// proposes by itself what is not the unit's (another province's, another service's, a
// twin of a name); a proposal holds when its reason stands in Accept.
//
// The zero value takes everything, and proposals are still told.
type Selection struct {
	Levels        []string // these levels alone
	Fields        []string // these fields alone
	LeaveFields   []string
	Agencies      []string // procedures alone whose agency holds one of these words
	LeaveAgencies []string
	Keep          []string // codes, or numbers of announcing decisions
	Leave         []string
	Accept        []string // ids of reasons whose proposals hold
}

// Empty tells whether the selection says nothing.
func (s Selection) Empty() bool {
	for _, list := range s.lists() {
		if len(*list.to) > 0 {
			return false
		}
	}
	return true
}

// Unit is whose records are made: names of its province are found in its superior.
type Unit struct {
	Name     string // "Ủy ban nhân dân phường Bắc Gia Nghĩa"
	Superior string // "Tỉnh Lâm Đồng"
	Former   []string
}

// Choice is what was decided about a procedure.
type Choice struct {
	Left   bool
	Reason string       // id; "" when nothing speaks against the procedure
	Why    problem.Text // the reason in words
	Clue   string       // what the reason was seen by, in the source's words
	Doubt  bool         // worth a look, not proposed
}

// Proposed tells a procedure that the importer would leave and nobody has decided on.
func (c Choice) Proposed() bool {
	return !c.Left && c.Reason != "" && !c.Doubt && !chosenReason(c.Reason)
}

// Asks tells a procedure of which a person has to say whose it is: it is left, or would be,
// only because nothing names its province.
func (c Choice) Asks() bool { return c.Reason == someProvince }

// Above tells a procedure that is left, or would be, because only agencies above communes
// decide it. A commune to which its province handed it over has it all the same.
func (c Choice) Above() bool {
	return !c.Doubt && slices.ContainsFunc(sectors(), func(s sector) bool { return s.Above && s.ID == c.Reason })
}

// What a clerk chose, as reasons.
const (
	kept           = "giu"
	leftByCode     = "ma"
	leftByLevel    = "cap"
	leftByField    = "linh-vuc"
	leftByAgency   = "co-quan"
	otherProvince  = "tinh-khac"
	someProvince   = "mot-tinh"
	otherCommune   = "xa-khac"
	twinOfName     = "trung-ten"
	closeTwin      = "trung-ten-can-xem"
	provinceInLine = "nhac-tinh-khac"
)

func chosenReason(id string) bool {
	return slices.Contains([]string{kept, leftByCode, leftByLevel, leftByField, leftByAgency}, id)
}

// Reason is one that the importer may propose by.
type Reason struct {
	ID    string
	Why   problem.Text
	Doubt bool
}

// Reasons lists them in the order in which they are told.
func Reasons() []Reason {
	var out []Reason
	for _, s := range sectors() {
		if !s.Doubt {
			out = append(out, Reason{s.ID, ofSector(s), false})
		}
	}
	out = append(out,
		Reason{otherProvince, whyOtherProvince, false}, Reason{someProvince, whySomeProvince, false},
		Reason{otherCommune, whyOtherCommune, false}, Reason{twinOfName, whyTwin, false},
		Reason{closeTwin, whyCloseTwin, true}, Reason{provinceInLine, whyInLine, true})
	for _, s := range sectors() {
		if s.Doubt {
			out = append(out, Reason{s.ID, ofSector(s), true})
		}
	}
	return out
}

// Proposals are the ids of all reasons that are proposed, not doubts.
func Proposals() (out []string) {
	for _, r := range Reasons() {
		if !r.Doubt {
			out = append(out, r.ID)
		}
	}
	return out
}

// choose decides for every row that can become a record.
func choose(rows []*row, s Selection, unit Unit) {
	live := slices.DeleteFunc(slices.Clone(rows), func(r *row) bool { return r.left != "" })
	decide(live, allFacts(live), s, unit)
}

// allFacts reads what the rows are chosen by, which no selection changes.
func allFacts(live []*row) []facts {
	facts := make([]facts, len(live))
	parallel(len(live), func(i int) {
		f := factsOf(live[i])
		facts[i] = f
		live[i].facts = Facts{f.field, f.level, f.agencies, f.decision, live[i].uses()}
	})
	spread(facts)
	return facts
}

// decide gives every row its choice; it changes facts.
func decide(live []*row, facts []facts, s Selection, unit Unit) {
	home := homeOf(unit)
	for i, r := range live {
		if r.choice = s.said(facts[i]); r.choice.Reason == "" {
			r.choice = home.propose(facts[i])
		}
	}
	for i, r := range live {
		r.choice.Left = r.choice.Left || slices.Contains(s.Accept, r.choice.Reason)
		facts[i].out = r.choice.Left || r.choice.Proposed()
	}
	twins(live, facts, home)
	for _, r := range live {
		r.choice.Left = r.choice.Left || slices.Contains(s.Accept, r.choice.Reason)
	}
}

// uses is how often the procedure is filed, as the import was told or the program knows.
func (r *row) uses() int {
	if r.proc != nil && r.proc.Popularity > 0 {
		return r.proc.Popularity
	}
	return usage.Of(r.code)
}

// Export is the procedures of exports, read for choosing among them again and again.
type Export struct {
	rows  []*row
	facts []facts
}

// ReadExport reads exports without making records.
func ReadExport(inputs []Input) (*Export, error) {
	read := rowReader{}
	for _, in := range inputs {
		if err := read.read(in.From, in.Name); err != nil {
			return nil, err
		}
	}
	rows := read.rows
	parallel(len(rows), func(i int) { rows[i].name1() })
	rows, _ = settleCodes(rows)
	out := &Export{rows: slices.DeleteFunc(rows, func(r *row) bool { return r.left != "" })}
	out.facts = allFacts(out.rows)
	for _, r := range out.rows { // nothing else is asked of them
		r.node, r.values = nil, ""
	}
	return out, nil
}

// Look decides about the procedures: what an import with this selection would take, leave
// and propose.
func (x *Export) Look(s Selection, unit Unit) Report {
	rows := make([]*row, len(x.rows))
	for i, r := range x.rows {
		one := *r
		rows[i] = &one
	}
	decide(rows, slices.Clone(x.facts), s, unit)
	out := Report{Lines: len(rows)}
	for _, r := range rows {
		out.Rows = append(out.Rows, r.report())
	}
	return out
}

// name1 reads code and name alone.
func (r *row) name1() {
	for _, l := range r.node.leaves("", nil) {
		text := cleaned(l.text)
		switch l.path {
		case "code":
			r.code = vi.Collapse(text)
		case "name":
			r.name = vi.Collapse(text)
		}
	}
	if !codePattern.MatchString(r.code) || r.name == "" {
		r.leave("W602")
	}
}

// said is what the selection itself says of a procedure.
func (s Selection) said(f facts) Choice {
	is := func(list []string, texts ...string) bool {
		return slices.ContainsFunc(list, func(x string) bool {
			return slices.ContainsFunc(texts, func(text string) bool { return text != "" && vi.Fold(x) == vi.Fold(text) })
		})
	}
	holds := func(list []string) bool {
		return slices.ContainsFunc(list, func(x string) bool { return x != "" && strings.Contains(vi.Fold(f.agencies), vi.Fold(x)) })
	}
	left := func(id, clue string) Choice { return Choice{Left: true, Reason: id, Why: chosenWhy[id], Clue: clue} }
	switch {
	case is(s.Keep, f.code, f.decision):
		return Choice{Reason: kept, Why: chosenWhy[kept], Clue: f.code}
	case is(s.Leave, f.code, f.decision):
		return left(leftByCode, f.code)
	case len(s.Levels) > 0 && !is(s.Levels, f.level):
		return left(leftByLevel, f.level)
	case is(s.LeaveFields, f.field) || len(s.Fields) > 0 && !is(s.Fields, f.field):
		return left(leftByField, f.field)
	case holds(s.LeaveAgencies) || len(s.Agencies) > 0 && !holds(s.Agencies):
		return left(leftByAgency, f.agencies)
	}
	return Choice{}
}

// twins proposes which of the procedures that share a name to leave: the unit's own
// province's stays, then one that a ministry announced, then one that says more.
func twins(rows []*row, all []facts, home home) {
	groups := map[string][]int{}
	for i, f := range all {
		if !f.out && rows[i].choice.Reason != kept {
			groups[vi.Fold(f.name)] = append(groups[vi.Fold(f.name)], i)
		}
	}
	for _, group := range groups {
		slices.SortFunc(group, func(a, b int) int {
			return cmp.Or(
				cmp.Compare(home.rank(all[b]), home.rank(all[a])), cmp.Compare(all[b].said, all[a].said), cmp.Compare(all[a].code, all[b].code))
		})
		best := all[group[0]]
		for _, i := range group[1:] {
			if rows[i].choice.Reason != "" { // already worth a look
				continue
			}
			id, why, doubt := twinOfName, whyTwin, false
			if home.rank(all[i]) == home.rank(best) {
				id, why, doubt = closeTwin, whyCloseTwin, true
			}
			rows[i].choice = Choice{Reason: id, Why: why, Clue: best.code + " (" + best.decision + ")", Doubt: doubt}
		}
	}
}
