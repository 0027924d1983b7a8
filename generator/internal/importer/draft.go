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
	rules    []draftRule // names and fields folded
	variants []string    // what makes a name another procedure's, folded
	events   []string    // ids that the site has
}

// draftTable is the form of the table.
type draftTable struct {
	Variants []string    `key:"variants" vi:"Chữ làm thành việc khác" en:"Words that make another thing of a name"`
	Drafts   []draftRule `key:"drafts" vi:"Gợi ý" en:"Drafts"`
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
	var own, carried draftTable
	_, found := record.ReadInto(file, data, &own)
	readTable("tables/drafts.toml", &carried)
	rules := append(own.Drafts, carried.Drafts...)
	for _, rule := range rules {
		fold(rule.Name, rule.Fields)
	}
	variants := append(own.Variants, carried.Variants...)
	fold(variants)
	return Drafts{rules, variants, events}, found
}

// common tells whether the common names of a rule are names of this procedure: not when
// what its name says further makes it another one ("Đăng ký khai sinh lưu động").
func (d draftRule) common(variants []string, sortName, name string) bool {
	for _, x := range d.Name {
		for _, n := range []string{sortName, name} {
			rest, begins := strings.CutPrefix(n, x)
			if begins && slices.ContainsFunc(variants, func(v string) bool { return strings.Contains(rest, v) }) {
				return false
			}
		}
	}
	return true
}

// fits tells whether a rule speaks of a procedure of these names and this field, folded.
func (d draftRule) fits(sortName, name, field string) bool {
	begins := len(d.Name) == 0 || slices.ContainsFunc(d.Name, func(x string) bool {
		return strings.HasPrefix(sortName, x) || strings.HasPrefix(name, x)
	})
	return begins && (len(d.Fields) == 0 || slices.Contains(d.Fields, field))
}

// draft fills in what the rules propose.
func (r *row) draft(d Drafts) {
	p := r.proc
	sortName, name, field := vi.Fold(p.SortName()), vi.Fold(p.Name), vi.Fold(p.Field)
	for _, rule := range d.rules {
		if !rule.fits(sortName, name, field) {
			continue
		}
		if len(p.CommonNames) == 0 && len(rule.CommonNames) > 0 && rule.common(d.variants, sortName, name) {
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
	r.draftReceiver()
	r.draftShort()
}

// draftShort gives a long paper the words before the bracket or the comma that explains
// them, when those alone name it and do not say for whom it is.
func (r *row) draftShort() {
	for i := range r.proc.Papers {
		p := &r.proc.Papers[i]
		if p.Remark() || len([]rune(p.Name)) <= record.LongestPaper {
			continue
		}
		at := strings.IndexAny(p.Name, "(;:\n")
		if at < 0 {
			continue
		}
		short := strings.TrimRight(p.Name[:at], " ,.-/")
		if n := len([]rune(short)); n < 8 || n > record.LongestPaper || strings.Count(short, " ") < 1 || forWhom.MatchString(vi.Fold(short)) {
			continue
		}
		p.Short = short
		r.note(Drafted, "papers."+strconv.Itoa(i)+".short", "", short)
	}
}
