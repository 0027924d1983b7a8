package site

import (
	"cmp"
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// topics groups the current procedures and policies in the ways people look for them.
func (l *linker) topics() {
	fields, levels := newGroup(), newGroup()
	for _, f := range l.cfg.Fields {
		fields.add(f.Name, &Topic{ID: string(f.ID), Name: f.Name, Summary: f.Summary, Icon: f.Icon, InEnglish: f.InEnglish})
	}
	for _, n := range l.cfg.Levels {
		t := &Topic{ID: string(n.ID), Name: n.Name, Summary: n.Summary, Icon: n.Icon}
		levels.add(n.Name, t)
		for _, other := range n.Also {
			levels.byName[vi.Fold(other)] = t
		}
	}
	events := map[string]*Topic{}
	for i, n := range l.cfg.LifeEvents {
		t := &Topic{Steps: l.lifeSteps(i, n.Steps), ID: string(n.ID), Name: n.Name, Summary: n.Summary, Icon: n.Icon, InEnglish: n.InEnglish}
		events[t.ID] = t
		l.site.LifeEvents = append(l.site.LifeEvents, t)
	}
	for _, p := range l.site.Procedures {
		if !p.State.Current() {
			continue
		}
		p.Field = fields.take(p.Procedure.Field, p)
		p.Level = levels.take(p.Procedure.Level, p)
		for _, id := range p.Procedure.LifeEvents {
			if t := events[id]; t != nil {
				t.Procedures = append(t.Procedures, p)
				p.LifeEvents = append(p.LifeEvents, t)
			}
		}
		if p.Office != nil {
			p.Office.Procedures = append(p.Office.Procedures, p)
		}
	}
	l.linkJourneys(events)
	l.site.Fields, l.site.Levels = fields.filled(), levels.filled()
	l.linkTopics(fields, events)
	l.findBlanks()
	l.areas()
	l.askLines()
}

// lifeSteps are the steps of the life event that stands i-th in config.toml. What is over is
// not in them, and a step of which nothing is left neither.
func (l *linker) lifeSteps(i int, list []LifeStep) (out []Step) {
	for j, s := range list {
		step := Step{Title: s.Title, When: s.When, With: s.With}
		for k := range s.Records {
			at := "life_events." + itoa(i) + ".steps." + itoa(j) + ".records." + itoa(k)
			if r := leads[record.Record](l, nil, at); r != nil && l.site.StateOf(r).Current() {
				step.Records = append(step.Records, r)
			}
		}
		if len(s.Records) == 0 || len(step.Records) > 0 {
			out = append(out, step)
		}
	}
	return out
}

// linkTopics shows each desk the fields it serves and each life event its policies.
func (l *linker) linkTopics(fields *group, events map[string]*Topic) {
	for _, o := range l.site.Offices {
		for _, d := range o.Desks {
			for _, name := range d.Fields {
				if t := fields.byName[vi.Fold(name)]; t != nil && len(t.Procedures) > 0 {
					d.Topics = append(d.Topics, t)
				}
			}
			l.restTopics(d)
		}
	}
	for _, p := range l.site.Policies {
		for _, id := range p.LifeEvents {
			if t := events[id]; t != nil && p.State.Current() {
				t.Policies = append(t.Policies, p)
			}
		}
	}
	l.site.LifeEvents = slices.DeleteFunc(l.site.LifeEvents, func(t *Topic) bool {
		return len(t.Procedures)+len(t.Policies)+len(t.Journeys) == 0
	})
}

// restTopics shows a desk that takes the rest the fields of which it takes something.
func (l *linker) restTopics(d *Desk) {
	if !slices.ContainsFunc(d.Fields, Rest) {
		return
	}
	for _, t := range l.site.Fields {
		here := func(p *Procedure) bool { return p.Desk == d }
		if !slices.Contains(d.Topics, t) && slices.ContainsFunc(t.Procedures, here) {
			d.Topics = append(d.Topics, t)
		}
	}
}

func (l *linker) areas() {
	for _, n := range l.cfg.Areas {
		a := &Area{ID: string(n.ID), Name: n.Name, Summary: n.Summary, Icon: n.Icon}
		for _, p := range l.site.Policies {
			if p.Policy.Area == a.ID {
				p.Area = a
				if p.State.Current() {
					a.Policies = append(a.Policies, p)
				}
			}
		}
		if len(a.Policies) > 0 {
			l.site.Areas = append(l.site.Areas, a)
		}
	}
}

// askLines gives each procedure the numbers to ring: those of its office in the
// order of the roles in config.toml, else those that serve no office in particular.
func (l *linker) askLines() {
	rank := map[*RoleConfig]int{}
	for i := range l.cfg.HotlineRoles {
		rank[&l.cfg.HotlineRoles[i]] = i
	}
	byRole := func(a, b *Hotline) int { return cmp.Compare(rank[a.Role], rank[b.Role]) }
	var general []*Hotline
	for _, h := range l.site.Hotlines {
		if h.Role != nil && h.Role.Required && len(h.Offices) == 0 {
			general = append(general, h)
		}
	}
	slices.SortStableFunc(general, byRole)
	for _, o := range l.site.Offices {
		slices.SortStableFunc(o.Hotlines, byRole)
	}
	for _, p := range l.site.Procedures {
		p.Hotlines = general
		if p.Office != nil && len(p.Office.Hotlines) > 0 {
			p.Hotlines = p.Office.Hotlines
		}
	}
}

// group is topics by name: those of config.toml in its order, then the others in
// Vietnamese order.
type group struct {
	byName map[string]*Topic
	ids    map[string]bool
	listed []*Topic // in config.toml
	others []*Topic
}

func newGroup() *group { return &group{byName: map[string]*Topic{}, ids: map[string]bool{}} }

// add is a topic of config.toml.
func (g *group) add(name string, t *Topic) {
	g.byName[vi.Fold(name)] = t
	g.ids[t.ID] = true
	g.listed = append(g.listed, t)
}

// take puts a procedure into the topic of that name, which is made when new. Two
// names with one slug ("Thi đua - khen thưởng", "Thi đua – Khen thưởng") fold alike
// and are one topic; should two different names still share a slug, the second
// gets a number.
func (g *group) take(name string, p *Procedure) *Topic {
	if name == "" {
		return nil // a missing field was reported; such a site is not published
	}
	t := g.byName[vi.Fold(name)]
	if t == nil {
		id := freeSlug(name, g.ids)
		t = &Topic{ID: id, Name: vi.UpperFirst(name)}
		g.byName[vi.Fold(name)], g.ids[id] = t, true
		g.others = append(g.others, t)
	}
	t.Procedures = append(t.Procedures, p)
	return t
}

// freeSlug is the slug of a name, with a number when another has taken it.
func freeSlug(name string, taken map[string]bool) string {
	id := vi.Slug(name)
	for n := 2; taken[id]; n++ {
		id = vi.Slug(name) + "-" + itoa(n)
	}
	return id
}

func (g *group) filled() []*Topic {
	vi.SortFunc(g.others, func(t *Topic) string { return t.Name })
	return slices.DeleteFunc(slices.Concat(g.listed, g.others), func(t *Topic) bool { return len(t.Procedures) == 0 })
}

// Popular lists the most used current procedures; without use counts, none.
func (s *Site) Popular(n int) []*Procedure {
	var used []*Procedure
	for _, p := range s.Procedures {
		if p.State.Current() && p.Popularity > 0 {
			used = append(used, p)
		}
	}
	mostUsedFirst(used)
	return used[:min(n, len(used))]
}

// mostUsedFirst puts a list into the order of use; those that are used as much, or of which
// nothing is counted, keep theirs.
func mostUsedFirst(list []*Procedure) {
	slices.SortStableFunc(list, func(a, b *Procedure) int { return cmp.Compare(b.Popularity, a.Popularity) })
}
