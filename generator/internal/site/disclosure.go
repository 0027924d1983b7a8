package site

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Disclosure is a disclosure record with what it refers to.
type Disclosure struct {
	*record.Disclosure
	Office *Office
	Boards []*Board
	Shown  record.Record // may be nil
}

var (
	_ = typed(func(r *record.Disclosure) *Disclosure { return &Disclosure{Disclosure: r} })
	_ = linking(func(l *linker, d *Disclosure) {
		d.Office = referred[*Office](l, d, "office")
		d.Boards = referredAll[*Board](l, d, "boards", len(d.Disclosure.Boards))
		d.Shown = referred[record.Record](l, d, "record")
	})
	_ = checking(checkDisclosure)
)

// lastDisclosed is the last group that must hold something: the one after it is for what else there is.
const lastDisclosed = 13

func checkDisclosure(l *linker, d *Disclosure) {
	if d.Group > 0 && !d.Made.IsZero() && !d.PostedFrom.IsZero() {
		if due := l.cfg.OfficeHolidays().AddWorkingDays(d.Made.Date, record.PublishWithin); d.PostedFrom.After(due) {
			l.fault("W709", d, "posted_from", "from", d.PostedFrom.Short(), "date", d.Made.Short(), "due", due.Short())
		}
	}
	all := RecordsOf[*Disclosure](l.site)
	first := slices.IndexFunc(all, func(x *Disclosure) bool { return x.Group > 0 })
	if first < 0 || d != all[first] || !l.site.OwesDisclosure() { // what is missing is told once, of a site that keeps the list at all
		return
	}
	var groups, english []string
	for n := 1; n <= lastDisclosed; n++ {
		if !l.site.Discloses(n) {
			name := disclosureNames[n]
			groups, english = append(groups, fmt.Sprintf("%d (%s)", n, name.Vi)), append(english, fmt.Sprintf("%d (%s)", n, name.En))
		}
	}
	if len(groups) > 0 {
		l.fault("W886", d, "disclosure_group", "day", l.opt.Date.Short(), "groups", strings.Join(groups, "; "), "groups_en", strings.Join(english, "; "))
	}
}

// owing are the units whose list the law asks for (Luật 10/2022/QH15, Điều 11: the commune), as
// the name of a unit says what it is; a town that is no commune is named by another word.
var owing = regexp.MustCompile(`(^|\s)(phuong|xa|thi tran|dac khu)\s`)

// OwesDisclosure tells whether the law asks the unit for all groups of its list.
func (s *Site) OwesDisclosure() bool {
	return owing.MatchString(strings.ReplaceAll(vi.Fold(s.Config.Unit), "thi xa ", ""))
}

// Discloses tells whether anything of a group of the law's list has been made public by the
// day of the site: a record, a notice, or of the procedures the site itself.
func (s *Site) Discloses(group int) bool {
	return group == 13 && len(s.Procedures) > 0 ||
		slices.ContainsFunc(RecordsOf[*Disclosure](s), func(d *Disclosure) bool { return d.Group == group && !d.PostedFrom.After(s.Date) }) ||
		slices.ContainsFunc(s.Notices, func(n *Notice) bool { return n.Group == group && !n.PostedFrom.After(s.Date) })
}

// Disclosed are those made public in a quarter by the day of the site, oldest first.
func (q Quarter) Disclosed(s *Site) (out []*Disclosure) {
	for _, d := range RecordsOf[*Disclosure](s) {
		if q.Holds(d.PostedFrom.Date) && !d.PostedFrom.After(s.Date) {
			out = append(out, d)
		}
	}
	slices.SortStableFunc(out, func(a, b *Disclosure) int { return a.PostedFrom.Compare(b.PostedFrom.Date) })
	return out
}

// DisclosureYears are the years that something is made public in, the latest first.
func (s *Site) DisclosureYears() (out []int) {
	for _, d := range RecordsOf[*Disclosure](s) {
		if y := d.PostedFrom.Year; y > 0 && !slices.Contains(out, y) {
			out = append(out, y)
		}
	}
	slices.SortFunc(out, func(a, b int) int { return b - a })
	return out
}

// DisclosuresOf are those of the plan of a year: made public in it, or before it and for good;
// by their groups, then by their days.
func (s *Site) DisclosuresOf(year int) (out []*Disclosure) {
	for _, d := range RecordsOf[*Disclosure](s) {
		if d.PostedFrom.Year == year || d.PostedFrom.Year < year && d.LastDay().IsZero() {
			out = append(out, d)
		}
	}
	group := func(d *Disclosure) int {
		if d.Group > 0 {
			return d.Group
		}
		return 100 + slices.Index(record.Disclosings, d.Duty)
	}
	slices.SortStableFunc(out, func(a, b *Disclosure) int {
		return cmp.Or(group(a)-group(b), a.PostedFrom.Compare(b.PostedFrom.Date))
	})
	return out
}

// DisclosurePlanAddress is the plan of a year (Luật 10/2022/QH15, Điều 14).
func DisclosurePlanAddress(year int) string {
	return ifSo(year > 0, "ke-hoach-cong-khai/"+itoa(year))
}

// DisclosurePlanCode is its code.
func DisclosurePlanCode(year int) string { return "kh-cong-khai-" + itoa(year) }

// disclosurePages are the plans.
func (s *Site) disclosurePages() (out []string) {
	for _, y := range s.DisclosureYears() {
		out = append(out, DisclosurePlanAddress(y))
	}
	return out
}
