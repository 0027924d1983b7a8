package review

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

type gatherer struct {
	site   *site.Site
	within int
	owners map[string]string // file -> owner
	byFile map[string]record.Record
	short  map[string]string // folded name of an office -> what it goes by
	items  []Item
}

// records notes who answers for each.
func (g *gatherer) records() {
	for _, o := range g.site.Offices {
		for _, name := range o.Names() {
			if key := vi.Fold(name); key != "" && g.short[key] == "" {
				g.short[key] = cmp.Or(o.ShortName, o.Name)
			}
		}
	}
	for _, r := range slices.Concat(g.site.All(), g.site.Drafts) {
		g.note(r)
	}
}

// note keeps a record and its owner: its own owner key, else the first that the keys of
// its kind's row name, else the unit. A draft is not linked; it has no other owner.
func (g *gatherer) note(r record.Record) {
	b := record.Of(r)
	for _, part := range b.Parts() {
		g.byFile[part.File] = r
	}
	other := ""
	for _, key := range b.Kind.Answers {
		if name := g.site.Called(r, key); other == "" && !b.Draft && !record.Unknown(name) {
			other = name
		}
	}
	g.owners[b.File] = g.called(cmp.Or(b.Owner, other, g.site.Config.Responsible, g.site.Config.Unit))
}

// called is what an owner goes by: an office that is named in full here and in short
// there is one owner, under its short name.
func (g *gatherer) called(owner string) string {
	return cmp.Or(g.short[vi.Fold(owner)], owner)
}

func (g *gatherer) all(posted *edition.Posted, found problem.List) {
	for _, r := range g.site.All() {
		g.approval(r)
		g.recheck(r)
		g.contradicted(r)
	}
	for _, h := range g.site.Hotlines {
		g.ring(h)
	}
	for _, k := range record.Kinds {
		for _, r := range g.site.Of(k) {
			if k.Period.Told {
				from, until := record.Days(r)
				g.period(r, from, until)
			}
			if x, cites := r.(interface{ Cites() []site.Citation }); cites && g.site.StateOf(r).Current() {
				g.citations(r, x.Cites())
			}
		}
	}
	g.radios(posted)
	g.boards()
	g.tasks()
	g.left(found)
	for _, r := range g.site.Drafts {
		g.unpublished(r)
	}
}

// add completes an item with what its record knows. One that names no file is about the
// nearest of the record.
func (g *gatherer) add(r record.Record, x Item) {
	b := record.Of(r)
	x.Owner, x.Title, x.Kind, x.File = g.owners[b.File], titleOf(r), b.Kind, cmp.Or(x.File, b.Where())
	g.items = append(g.items, x)
}

// titleOf is the name of a record in a list; one without a name goes by its file.
func titleOf(r record.Record) string {
	return cmp.Or(vi.Collapse(r.Title()), record.Of(r).ID)
}

// on makes a dated item, when its day is past or near.
func (g *gatherer) on(day vi.Date, x Item) (Item, bool) {
	left := g.site.Date.DaysUntil(day)
	x.On, x.State = day, Due
	if left < 0 {
		x.State = Late
	}
	return x, left <= g.within
}

// recheck asks for a review when the last one is too old for the record's owner. A
// record that was never reviewed counts from the day its source was taken; without
// that day too it is late.
func (g *gatherer) recheck(r record.Record) {
	b := record.Of(r)
	days := g.site.Config.ReviewDays(b.Kind, g.owners[b.File])
	if days == 0 || g.ended(r) {
		return
	}
	do := recheckDo
	last, taken := b.ReviewedOn.Date, b.SourceDate.Date
	if last.IsZero() && taken.IsZero() {
		g.add(r, Item{State: Late, Sort: Recheck, Do: do, Detail: neverReviewed})
		return
	}
	x := Item{Sort: Recheck, Do: do, Detail: text(lastReviewed, last.Short(), days)}
	if last.IsZero() {
		last = taken
		x.Detail = text(takenUnreviewed, last.Short(), days)
	}
	if x, near := g.on(last.AddDays(days), x); near {
		g.add(r, x)
	}
}

// contradicted tells where the source of a record contradicts itself: somebody above must
// be asked, and until then the page tells both.
func (g *gatherer) contradicted(r record.Record) {
	if g.ended(r) {
		return
	}
	b := record.Of(r)
	for i, c := range b.Conflicts {
		f, _ := b.Kind.Field(c.Key)
		at := b.At("source_conflicts." + strconv.Itoa(i))
		g.add(r, Item{State: Open, Sort: Conflict, File: at.File, Line: at.Line,
			Detail: text(problem.Text{Vi: "%s: %s.", En: "%s: %s."}, problem.Text{Vi: f.Vi, En: f.En}, strings.TrimRight(c.Text, ".")),
			Do:     conflictDo})
	}
}

// ended tells a record that no longer applies: it waits for nobody. One that was on a
// board for its time still holds what it says.
func (g *gatherer) ended(r record.Record) bool {
	p := record.Of(r).Kind.Period
	return (p.Told || !p.Stays) && !g.site.StateOf(r).Current()
}

func (g *gatherer) ring(h *site.Hotline) {
	if h.CheckedOn.IsZero() {
		return
	}
	days := g.site.Config.CheckDays
	x, near := g.on(h.CheckedOn.AddDays(days), Item{Sort: Ring,
		Detail: text(ringWhy, h.Number.String(), h.CheckedOn.Short(), days),
		Do:     ringDo})
	if near {
		g.add(h, x)
	}
}

// citations looks for documents that no longer apply, or will not for long.
func (g *gatherer) citations(r record.Record, cited []site.Citation) {
	for i, c := range cited {
		if c.Law == nil || slices.ContainsFunc(cited[:i], func(o site.Citation) bool { return o.Law == c.Law }) {
			continue
		}
		end := c.Law.EffectiveTo.Date
		if end.IsZero() {
			continue
		}
		by := problem.Text{}
		if c.Law.Law.ReplacedBy != "" {
			by = text(lawReplaced, c.Law.Law.ReplacedBy)
		}
		x, near := g.on(end, Item{Sort: Citation,
			Detail: text(citationWhy, string(c.Law.Number), end.Short(), by),
			Do:     citationDo})
		if near {
			g.add(r, x)
		}
	}
}

// unpublished tells of a draft, how far it has come, and of what is kept back until a day.
func (g *gatherer) unpublished(r record.Record) {
	if b := record.Of(r); !b.Draft {
		if x, near := g.on(b.PublishFrom.Date, Item{Sort: Begins, Detail: text(keptWhy, b.PublishFrom.Short()), Do: keptDo}); near {
			g.add(r, x)
		}
		return
	}
	step, done := record.Approved(r)
	switch step {
	case record.Signed:
		last := done[len(done)-1]
		g.add(r, Item{State: Open, Sort: Draft, Detail: text(signedDraftWhy, last.By, last.On.Short()), Do: signedDraftDo})
	case record.Checked:
		g.add(r, Item{State: Open, Sort: Approve, Detail: text(checkedDraftWhy, done[0].By, done[0].On.Short()), Do: approveDo})
	default:
		g.add(r, Item{State: Open, Sort: Draft, Detail: draftWhy, Do: draftDo})
	}
}

// approval tells of what is published and has not come as far as the site asks.
func (g *gatherer) approval(r record.Record) {
	step, _ := record.Approved(r)
	if _, _, edited := record.EditedSince(r); edited || !step.Reaches(g.site.Config.Needs(record.Of(r).Kind)) {
		g.add(r, Item{State: Open, Sort: Approve, Detail: text(approveWhy, site.ApprovalState(r)), Do: approveDo})
	}
}

// period tells of a record that begins or ends soon.
func (g *gatherer) period(r record.Record, from, to vi.Date) {
	today := g.site.Date
	if !from.IsZero() && from.After(today) && today.DaysUntil(from) <= g.within {
		g.add(r, Item{State: Due, Sort: Begins, On: from, Detail: text(beginsWhy, from.Short()),
			Do: beginsDo})
	}
	if !to.IsZero() && !to.Before(today) && today.DaysUntil(to) <= g.within {
		g.add(r, Item{State: Due, Sort: Ends, On: to, Detail: text(endsWhy, to.Short()),
			Do: text(endsDo, record.Of(r).Kind.Period.Until)})
	}
}

// radios holds every segment against what it explains.
func (g *gatherer) radios(posted *edition.Posted) {
	if posted == nil { // the layouts have faults: nobody knows what is printed
		return
	}
	for _, st := range edition.StaleRadios(g.site, posted) {
		x := Item{State: Open, Sort: Radio,
			Detail: text(radioWhy, vi.Truncate(vi.Collapse(st.Record.Title()), 80), cmp.Or(st.Since, g.site.Date).Short(), shortened(st.Said())),
			Do:     radioDo}
		if n := len(st.Radio.Airings); n > 0 && !st.Radio.Airings[n-1].On.Before(g.site.Date) {
			x.State, x.On = Late, cmp.Or(st.Since, g.site.Date)
		}
		at := st.Radio.At("explains")
		x.File, x.Line = at.File, at.Line
		g.add(st.Radio, x)
	}
}

// left takes from the problems what was left to do and, one item for a record, what is
// not known: a record that lies in layers may have it in several files.
func (g *gatherer) left(found problem.List) {
	unknown := map[record.Record]problem.List{}
	for _, p := range found {
		if r := g.byFile[p.File]; r != nil && p.Code == "W316" && !p.Draft {
			unknown[r] = append(unknown[r], p)
		}
	}
	for _, p := range found {
		r := g.byFile[p.File]
		if r == nil || p.Draft {
			continue
		}
		switch all := unknown[r]; {
		case p.Code == "W315":
			todo := p.Arg("todo", problem.Vietnamese)
			g.add(r, Item{State: Open, Sort: Todo, File: p.File, Line: p.Line, Detail: problem.Text{Vi: todo, En: todo},
				Do: todoDo})
		case p.Code == "W316" && all != nil:
			delete(unknown, r)
			g.add(r, Item{State: Open, Sort: Missing, File: p.File, Line: p.Line, Detail: notKnown(all), Do: missingDo})
		}
	}
}

// notKnown lists the fields of a record that are "?", each with its lines; those in another
// file than the first with that file.
func notKnown(found problem.List) problem.Text {
	var fields []problem.Text
	lines := map[problem.Text][]string{}
	for _, p := range found {
		name := problem.Text{Vi: p.Arg("field", problem.Vietnamese), En: p.Arg("field", problem.English)}
		if lines[name] == nil {
			fields = append(fields, name)
		}
		line := strconv.Itoa(p.Line)
		if p.File != found[0].File {
			line = p.File + ":" + line
		}
		lines[name] = append(lines[name], line)
	}
	var out problem.Text
	for i, name := range fields {
		if i > 0 {
			out.Vi, out.En = out.Vi+"; ", out.En+"; "
		}
		at := strings.Join(lines[name], ", ")
		where := atLines
		if len(lines[name]) > 1 {
			where = atSeveralLines
		}
		one := text(where, name, at)
		out.Vi, out.En = out.Vi+one.Vi, out.En+one.En
	}
	return problem.Text{Vi: out.Vi + ".", En: out.En + "."}
}

// shortened is a text that is no longer than a line or two.
func shortened(t problem.Text) problem.Text {
	return problem.Text{Vi: vi.Truncate(t.Vi, 200), En: vi.Truncate(t.En, 200)}
}

// text fills one sentence of both languages; what it is filled with may end in a full stop.
func text(sentence problem.Text, args ...any) problem.Text {
	t := sentence.With(args...)
	end := func(s string) string { return strings.ReplaceAll(s, "..", ".") }
	return problem.Text{Vi: end(t.Vi), En: end(t.En)}
}
