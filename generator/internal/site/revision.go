package site

import (
	"cmp"
	"slices"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// standing leaves of the records those that speak on the day: of a record and its
// revisions the newest that has begun. Drafts, what is kept back until a later day, and
// revisions of one, are put aside.
func (l *linker) standing(records []record.Record) (out []record.Record) {
	newest := map[string]record.Record{}
	plain := map[string]bool{}
	for _, r := range records {
		b := record.Of(r)
		switch {
		case b.Draft:
			l.site.Drafts = append(l.site.Drafts, r)
			continue
		case b.PublishFrom.After(l.opt.Date):
			l.site.Drafts, l.site.Kept = append(l.site.Drafts, r), append(l.site.Kept, r)
			continue
		case !b.Revision():
			plain[b.Key()] = true
		case b.From.After(l.opt.Date):
			l.site.Coming = append(l.site.Coming, r)
			continue
		case newest[b.Key()] == nil || !b.From.Before(record.Of(newest[b.Key()]).From.Date):
			newest[b.Key()] = r
		}
		out = append(out, r)
	}
	if len(newest) == 0 {
		return out
	}
	return slices.DeleteFunc(out, func(r record.Record) bool {
		b := record.Of(r)
		revision := newest[b.Key()]
		if revision == r && !plain[b.Key()] && !b.RevisesItself() && !l.lost.has(b.Kind.Name, b.ID) {
			l.fault("E303", r, "revises", "kind", b.Kind.One.Vi, "kind_en", b.Kind.One.En, "value", b.ID, "near", "", "near_en", "")
		}
		if revision == nil || revision == r {
			return false
		}
		l.site.Over = append(l.site.Over, r)
		return true
	})
}

// checkRevisions tells of revisions whose day has come that the record still has a file of
// its own beside: both are kept until somebody lays them together.
func (l *linker) checkRevisions() {
	over := map[string]bool{}
	for _, r := range l.site.Over {
		over[record.Of(r).Key()] = true
	}
	for _, r := range l.all {
		if b := record.Of(r); b.Revision() && over[b.Key()] {
			l.fault("W332", r, "revises", "file", record.FileOf(b.Key()), "date", cmp.Or(b.From.Date, l.opt.Date).Short())
		}
	}
}

// checkBehind tells of revisions whose record was edited since they began: what was edited
// there would be lost when the revision takes its place.
func (l *linker) checkBehind(records []record.Record) {
	if l.opt.Began == nil {
		return
	}
	plain := map[string]record.Record{}
	for _, r := range records {
		if b := record.Of(r); !b.Revision() {
			plain[b.Key()] = r
		}
	}
	for _, r := range records {
		b := record.Of(r)
		now := plain[b.Key()]
		if !b.Revision() || now == nil {
			continue
		}
		then, _ := record.Parse(b.File, b.Kind, l.opt.Began(b.File))
		if then == nil {
			continue // nobody knows, or the text that was kept is broken
		}
		if fields := record.EditedBeside(then, now, r); fields.Vi != "" {
			l.fault("W362", r, "revises", "file", record.FileOf(b.Key()), "fields", problem.Both(fields))
		}
	}
}

// mostComing is on how many later days a site is looked at.
const mostComing = 3

// comingDays are the next days on which something that is prepared begins: a revision, or a
// record that changes others.
func (s *Site) comingDays() (out []vi.Date) {
	for _, r := range s.Coming {
		out = append(out, record.Of(r).From.Date)
	}
	for _, r := range s.Kept {
		out = append(out, record.Of(r).PublishFrom.Date)
	}
	for _, r := range s.all {
		if record.Of(r).Kind.Amends == nil {
			continue
		}
		if from, _ := record.Days(r); from.After(s.Date) {
			out = append(out, from)
		}
	}
	slices.SortFunc(out, vi.Date.Compare)
	out = slices.Compact(out)
	return out[:min(len(out), mostComing)]
}

// foresee tells of each coming day what will be a fault then and is none yet.
func foresee(cfg *Config, records []record.Record, opt Options, m *memo, today *Site, found problem.List) (out problem.List) {
	for _, day := range today.comingDays() {
		had, then := found.Had(), opt
		then.Date = day
		_, faults := link(cfg, records, then, m)
		for _, p := range faults {
			if p.Severity() != problem.Error || had(p) {
				continue
			}
			found = append(found, p)
			out = append(out, problem.New("W329", p.Place, "date", day.Short(),
				"said", problem.Both(problem.Text{Vi: p.Message(problem.Vietnamese), En: p.Message(problem.English)}),
				"do", problem.Both(problem.Text{Vi: p.Hint(problem.Vietnamese), En: p.Hint(problem.English)})))
		}
	}
	return out
}

// draftCalled is the draft that a reference means: a record that is there and is not
// published yet. Revisions wait beside the record that they revise and are not meant.
func (l *linker) draftCalled(kind, id string) record.Record {
	for _, r := range l.site.Drafts {
		b := record.Of(r)
		if b.Revision() {
			continue
		}
		coded := id != "" && record.TextOf(r, b.Kind.Code) == id
		if kind == record.Any && (b.Key() == id || coded) || kind == b.Kind.Name && (b.ID == id || coded) {
			return r
		}
	}
	return nil
}

// tellUnpublished tells that nothing leads to a record yet, and why: it is a draft, or kept back
// until a day.
func (l *linker) tellUnpublished(at problem.Place, what problem.Text, id string, r record.Record) {
	b, why := record.Of(r), stillDraft
	if !b.Draft {
		day := b.PublishFrom.Short()
		why = problem.Text{Vi: stillKept.Vi + day, En: stillKept.En + day}
	}
	l.tell("W330", at, "kind", what.Vi, "kind_en", what.En, "value", id, "unposted", problem.Both(why), "file", b.File)
}

// leadsToDraft tells of a link of a body to a draft: its words stay, without the link.
func (l *linker) leadsToDraft(from record.Record, link record.Link, target string, at problem.Place) bool {
	for _, r := range l.site.Drafts {
		if b := record.Of(r); !b.Revision() && b.Address() == target {
			l.tellUnpublished(at, b.Kind.One, b.ID, r)
			if l.site.unled == nil {
				l.site.unled = map[*record.Body]map[string]bool{}
			}
			body := record.Of(from).Body
			if l.site.unled[body] == nil {
				l.site.unled[body] = map[string]bool{}
			}
			l.site.unled[body][link.To] = true
			return true
		}
	}
	return false
}

// Unled are the destinations of a body that have no page, for they are drafts.
func (s *Site) Unled(b *record.Body) map[string]bool { return s.unled[b] }
