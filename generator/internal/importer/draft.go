package importer

import (
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// DraftFile is a site's own table of names and life events, in [Folder].
const DraftFile = "goi-y.toml"

// Drafts propose for procedures what the base does not say: the events of life in which
// they are needed, and what people call them. A clerk's change stays, as of any key.
type Drafts struct {
	rules  []draftRule
	events []string // ids that the site has
}

// draftTable is the form of the table.
type draftTable struct {
	Drafts []draftRule `key:"drafts" vi:"Gợi ý" en:"Drafts"`
}

type draftRule struct {
	Name        []string `key:"name" vi:"Tên bắt đầu bằng" en:"Beginnings of names"`
	Fields      []string `key:"fields" vi:"Lĩnh vực" en:"Fields"`
	LifeEvents  []string `key:"life_events" vi:"Việc trong đời" en:"Life events"`
	CommonNames []string `key:"common_names" vi:"Tên thường gọi" en:"Common names"`
}

// ReadDrafts reads a site's own table, which stands before the carried one; events are the
// ids of the life events that the site has.
func ReadDrafts(file string, data []byte, events []string) (Drafts, problem.List) {
	out := Drafts{events: events}
	var own, carried draftTable
	var found problem.List
	if len(data) > 0 {
		text, bad, ok := record.Decode(file, data)
		found = bad
		if ok {
			table, bad := record.ReadTable(problem.NewSource(file, text), 0, len(text))
			found = append(append(found, bad...), record.Bind(table, &own)...)
		}
	}
	readTable("tables/drafts.toml", &carried)
	out.rules = append(own.Drafts, carried.Drafts...)
	return out, found
}

// fits tells whether a rule speaks of a procedure.
func (d draftRule) fits(p *record.Procedure) bool {
	name := vi.Fold(p.SortName())
	whole := vi.Fold(p.Name)
	begins := len(d.Name) == 0 || slices.ContainsFunc(d.Name, func(x string) bool {
		return strings.HasPrefix(name, vi.Fold(x)) || strings.HasPrefix(whole, vi.Fold(x))
	})
	return begins && (len(d.Fields) == 0 || slices.ContainsFunc(d.Fields, func(x string) bool { return vi.Fold(x) == vi.Fold(p.Field) }))
}

// draft fills in what the rules propose.
func (r *row) draft(d Drafts) {
	p := r.proc
	for _, rule := range d.rules {
		if !rule.fits(p) {
			continue
		}
		if len(p.CommonNames) == 0 && len(rule.CommonNames) > 0 {
			p.CommonNames = slices.Clone(rule.CommonNames)
			r.note(Drafted, "common_names", "", strings.Join(p.CommonNames, ", "))
		}
		for _, id := range rule.LifeEvents {
			if slices.Contains(d.events, id) && !slices.Contains(p.LifeEvents, id) {
				p.LifeEvents = append(p.LifeEvents, id)
				r.note(Drafted, "life_events", "", id)
			}
		}
	}
	r.draftShort()
}

// longestShort is the most characters of a paper's short name that is drafted.
const longestShort = 40

// draftShort gives a long paper the words before the bracket or the comma that explains
// them, when those alone name it.
func (r *row) draftShort() {
	for i := range r.proc.Papers {
		p := &r.proc.Papers[i]
		if p.Remark() || len([]rune(p.Name)) <= longestShort {
			continue
		}
		at := strings.IndexAny(p.Name, "(;:\n")
		if at < 0 {
			continue
		}
		short := strings.TrimRight(p.Name[:at], " ,.-/")
		if n := len([]rune(short)); n < 8 || n > longestShort || strings.Count(short, " ") < 1 {
			continue
		}
		p.Short = short
		r.note(Drafted, "papers."+strconv.Itoa(i)+".short", "", short)
	}
}
