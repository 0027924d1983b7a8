package site

import (
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// links turns every reference into a pointer.
func (l *linker) links() {
	for _, o := range l.site.Offices {
		l.linkOffice(o)
	}
	for _, h := range l.site.Hotlines {
		l.linkHotline(h)
	}
	for _, law := range l.site.Laws {
		if law.Law.ReplacedBy != "" {
			law.ReplacedBy = l.laws[lawKey(law.Law.ReplacedBy)]
		}
	}
	for _, d := range l.site.Decisions {
		l.linkDecision(d)
	}
	for _, p := range l.site.Procedures {
		l.linkProcedure(p)
	}
	for _, p := range l.site.Policies {
		l.linkPolicy(p)
	}
	l.linkNotices()
	l.linkRadios()
	l.linkTasks()
	l.linkPlain()
	l.linkAliases()
}

func (l *linker) linkOffice(o *Office) {
	o.Parent = find(l, l.offices, o, "parent", o.Office.Parent, "office")
	if o.Parent != nil {
		o.Parent.Children = append(o.Parent.Children, o)
	}
}

func (l *linker) linkHotline(h *Hotline) {
	for i := range l.cfg.HotlineRoles {
		if string(l.cfg.HotlineRoles[i].ID) == h.Hotline.Role {
			h.Role = &l.cfg.HotlineRoles[i]
		}
	}
	if h.Role == nil && h.Hotline.Role != "" {
		l.notInConfig(h, "role", "hotline_roles", h.Hotline.Role)
	}
	h.After = find(l, l.lines, h, "after_hours", h.Hotline.After, "hotline")
	for i, id := range h.Hotline.Offices {
		if o := find(l, l.offices, h, "offices."+itoa(i), id, "office"); o != nil {
			h.Offices = append(h.Offices, o)
			o.Hotlines = append(o.Hotlines, h)
		}
	}
}

func (l *linker) linkDecision(d *Decision) {
	for _, item := range d.Decision.Items {
		d.Items = append(d.Items, Item{
			DecisionItem: item,
			Procedure:    l.byCode[string(item.Procedure)],
			NewOne:       l.byCode[string(item.NewCode)],
		})
	}
}

func (l *linker) linkProcedure(p *Procedure) {
	p.Office = find(l, l.offices, p, "office", p.Procedure.Office, "office")
	p.Decision = find(l, l.decs, p, "decision", p.Procedure.Decision, "decision")
	if p.ReplacedBy != "" {
		p.Replaced = l.procedure(p, "replaced_by", p.ReplacedBy)
	}
	p.State = periodState(p.EffectiveFrom.Date, p.EffectiveTo.Date, l.opt.Date)
	if p.State == Expired && p.Replaced != nil {
		p.State = Replaced
	}
	keys := l.memo.lawKeys.of(p.Procedure, func() (keys []string) {
		for _, c := range p.LegalBasis {
			keys = append(keys, lawKey(c.Number))
		}
		return keys
	})
	for i, c := range p.LegalBasis {
		p.Laws = append(p.Laws, l.cite(p, func() string { return "legal_basis." + itoa(i) + ".number" }, c, keys[i]))
	}
	for _, c := range p.Laws {
		if c.Law != nil {
			c.Law.CitedBy = append(c.Law.CitedBy, p)
		}
	}
	for i, id := range p.Procedure.LifeEvents {
		if !named(l.cfg.LifeEvents, id) {
			l.notInConfig(p, "life_events."+itoa(i), "life_events", id)
		}
	}
	if p.Office != nil {
		l.linkDesk(p)
	}
}

// linkDesk finds the desk that takes the procedure: the one it names, else the
// only desk that serves its field.
func (l *linker) linkDesk(p *Procedure) {
	var serving []*Desk
	for _, d := range p.Office.Desks {
		if p.Procedure.Desk != "" && d.Number == p.Procedure.Desk {
			p.Desk = d
			return
		}
		for _, f := range d.Fields {
			if vi.Fold(f) == vi.Fold(p.Procedure.Field) {
				serving = append(serving, d)
				break
			}
		}
	}
	switch {
	case p.Procedure.Desk != "":
		l.fault("E321", p, "desk", "value", p.Procedure.Desk, "office", p.Office.ID, "desks", deskNumbers(p.Office.Desks))
	case len(serving) == 1:
		p.Desk = serving[0]
	case len(serving) > 1:
		l.fault("W323", p, "office", "desks", deskNumbers(serving))
	}
}

func deskNumbers(desks []*Desk) string {
	numbers := make([]string, len(desks))
	for i, d := range desks {
		numbers[i] = d.Number
	}
	return strings.Join(numbers, ", ")
}

func (l *linker) linkPolicy(p *Policy) {
	p.State = periodState(p.EffectiveFrom.Date, p.EffectiveTo.Date, l.opt.Date)
	p.Office = find(l, l.offices, p, "office", p.Policy.Office, "office")
	p.Hotline = find(l, l.lines, p, "hotline", p.Policy.Hotline, "hotline")
	for i, id := range p.Policy.Procedures {
		if proc := l.procedure(p, "procedures."+itoa(i), id); proc != nil {
			p.Procedures = append(p.Procedures, proc)
			proc.Policies = append(proc.Policies, p)
		}
	}
	for i, c := range p.Documents {
		p.Laws = append(p.Laws, l.cite(p, func() string { return "documents." + itoa(i) + ".number" }, c, lawKey(c.Number)))
	}
	if p.Policy.Area != "" && !named(l.cfg.Areas, p.Policy.Area) {
		l.notInConfig(p, "area", "areas", p.Policy.Area)
	}
	for i, id := range p.LifeEvents {
		if !named(l.cfg.LifeEvents, id) {
			l.notInConfig(p, "life_events."+itoa(i), "life_events", id)
		}
	}
}

// cite finds the law of a citation by its key and warns when it is not in force on the day.
func (l *linker) cite(r record.Record, path func() string, c record.Citation, key string) Citation {
	out := Citation{Citation: c}
	if c.Number == "" {
		return out
	}
	out.Law = l.laws[key]
	if out.Law == nil {
		return out
	}
	out.State = out.Law.State
	if out.State == LawEnded || out.State == LawUpcoming {
		l.warnLaw(record.Of(r).At(path()), out.Law)
	}
	return out
}

// warnLaw reports a document that is not in force on the day of the build.
func (l *linker) warnLaw(at problem.Place, law *Law) {
	switch law.State {
	case LawEnded:
		by, byEn := "", ""
		if law.Law.ReplacedBy != "" {
			by, byEn = ", đã được thay bằng "+law.Law.ReplacedBy, ", replaced by "+law.Law.ReplacedBy
		}
		l.found = append(l.found, problem.New("W306", at, "number", string(law.Number), "date", l.opt.Date.Short(), "replaced", by, "replaced_en", byEn))
	case LawUpcoming:
		l.found = append(l.found, problem.New("W307", at, "number", string(law.Number), "date", l.opt.Date.Short()))
	}
}

// procedure finds a procedure by its slug or its code.
func (l *linker) procedure(from record.Record, path, id string) *Procedure {
	if p, ok := l.byCode[id]; ok {
		return p
	}
	return find(l, l.procs, from, path, id, "procedure")
}

// find looks a reference up; "" refers to nothing.
func find[T any](l *linker, in map[string]*T, from record.Record, path, id, kindName string) *T {
	if id == "" {
		return nil
	}
	if got, ok := in[id]; ok {
		return got
	}
	kind, _ := record.KindNamed(kindName)
	l.noRecord(from, path, id, kind.One, keys(in))
	return nil
}

func (l *linker) noRecord(from record.Record, path, id string, what problem.Text, known []string) {
	near, nearEn := didYouMean(vi.Nearest(id, known))
	l.fault("E303", from, path, "kind", what.Vi, "kind_en", what.En, "value", id, "near", near, "near_en", nearEn)
}

func (l *linker) notInConfig(from record.Record, path, table, value string) {
	ids := l.cfg.idLists()[table]
	near, nearEn := didYouMean(vi.Nearest(value, ids))
	l.fault("E313", from, path, "what", "[["+table+"]]", "what_en", "[["+table+"]]", "value", value,
		"near", near, "near_en", nearEn, "allowed", strings.Join(ids, ", "))
}

func didYouMean(near string) (vietnamese, english string) {
	if near == "" {
		return "", ""
	}
	return "; có phải là “" + near + "”?", "; did you mean “" + near + "”?"
}

func keys[T any](m map[string]T) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	return out
}

func named(list []Named, id string) bool {
	for _, n := range list {
		if string(n.ID) == id {
			return true
		}
	}
	return false
}

// linkAliases gathers former addresses and refuses one that is taken.
func (l *linker) linkAliases() {
	taken := map[string]string{} // address -> file
	for _, r := range l.all {
		taken[record.Of(r).Address()] = record.Of(r).File
	}
	for _, r := range l.all {
		b := record.Of(r)
		for i, alias := range b.Aliases {
			from := b.Kind.Folder + "/" + string(alias) + ".html"
			path := "aliases." + itoa(i)
			if alias == "index" {
				l.fault("E326", r, path, "value", string(alias))
				continue
			}
			if other, twice := taken[from]; twice {
				l.fault("E302", r, path, "value", string(alias), "other", other)
				continue
			}
			taken[from] = b.File
			l.site.Aliases = append(l.site.Aliases, Alias{from, b.Address()})
		}
	}
}
