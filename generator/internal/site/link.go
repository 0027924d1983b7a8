package site

import (
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// linker holds what linking needs and the finished site does not.
type linker struct {
	memo   *memo
	cfg    *Config
	opt    Options
	site   *Site
	index  *index
	found  problem.List
	all    []record.Record                           // as their kinds made them
	refs   map[*record.Base]map[string]record.Record // what each reference leads to, by its path
	tables map[string][]string                       // ids of config.toml by table
	ways   []*way                                    // of procedures that name no office
	taken  map[counter]taken                         // see desksFor
	lost   lost
	homes  string          // see nameHomes
	known  map[string]bool // telephone numbers that have a record
}

func newLinker(cfg *Config, opt Options, m *memo) *linker {
	x := newIndex()
	return &linker{
		memo: m, cfg: cfg, opt: opt, index: x, refs: map[*record.Base]map[string]record.Record{}, taken: map[counter]taken{}, lost: newLost(opt.Lost),
		site: &Site{Config: cfg, Date: opt.Date, index: x, states: map[*record.Base]State{}, given: map[*record.Base]map[string]record.Record{}},
	}
}

// fault reports a problem at a value of a record.
func (l *linker) fault(code problem.Code, r record.Record, path string, args ...string) {
	l.tell(code, record.Of(r).At(path), args...)
}

func (l *linker) tell(code problem.Code, at problem.Place, args ...string) {
	l.found = append(l.found, problem.New(code, at, args...))
}

// gather puts the records of the day on their shelves. Drafts stop here: they were checked
// alone and are not published.
func (l *linker) gather(records []record.Record) {
	l.all = l.standing(records)
	l.checkBehind(records)
	for _, r := range l.all {
		b := record.Of(r)
		l.index.add(r)
		l.site.states[b] = StateOn(r, l.opt.Date)
	}
	l.site.documents = documentsOf(l.all)
	l.shelve()
}

// shelve takes the lists of the site from the shelves, in order of their files.
func (l *linker) shelve() {
	s, x := l.site, l.index
	s.Procedures, s.Policies, s.Hotlines, s.Radios = all[*Procedure](x), all[*Policy](x), all[*Hotline](x), all[*Radio](x)
	s.Offices, s.Decisions, s.Laws, s.Notices = all[*Office](x), all[*Decision](x), all[*Law](x), all[*Notice](x)
	s.Boards, s.Tasks, s.Pages = all[*Board](x), all[*Task](x), all[*Page](x)
	s.Plain = nil
	for _, shelf := range x.shelves {
		if len(shelf.list) > 0 && !shelf.typed() {
			s.Plain = append(s.Plain, &Plain{Kind: shelf.kind, Records: shelf.list})
		}
	}
}

// links turns every reference into a pointer, then groups what is linked in the ways
// people look for it. It reports what leads nowhere and nothing else.
func (l *linker) links() {
	l.references()
	for _, o := range l.site.Offices {
		l.linkOffice(o)
	}
	for _, h := range l.site.Hotlines {
		l.linkHotline(h)
	}
	for _, law := range l.site.Laws {
		law.State = l.lawState(law)
		law.ReplacedBy = holding[*Law](l.index, record.NumberKey(law.Law.ReplacedBy))
	}
	for _, d := range l.site.Decisions {
		l.linkDecision(d)
	}
	for _, p := range l.site.Procedures {
		l.linkProcedure(p)
	}
	l.route()
	for _, p := range l.site.Policies {
		l.linkPolicy(p)
	}
	l.linkAnnouncements()
	l.linkNotices()
	l.linkRadios()
	l.linkTasks()
	l.linkAliases()
	l.topics()
	l.linkBoards()
	for _, link := range ownLinks {
		link(l)
	}
}

func (l *linker) linkOffice(o *Office) {
	o.Parent = referred[*Office](l, o, "parent")
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
	h.After = referred[*Hotline](l, h, "after_hours")
	h.Offices = referredAll[*Office](l, h, "offices", len(h.Hotline.Offices))
	for _, o := range h.Offices {
		o.Hotlines = append(o.Hotlines, h)
	}
}

func (l *linker) linkDecision(d *Decision) {
	for _, item := range d.Decision.Items {
		d.Items = append(d.Items, Item{
			DecisionItem: item,
			Procedure:    holding[*Procedure](l.index, string(item.Procedure)),
			NewOne:       holding[*Procedure](l.index, string(item.NewCode)),
		})
	}
}

func (l *linker) linkProcedure(p *Procedure) {
	p.Office = referred[*Office](l, p, "office")
	p.Decision = referred[*Decision](l, p, "decision")
	p.Replaced = referred[*Procedure](l, p, "replaced_by")
	p.State = l.site.states[&p.Base]
	if p.State == Expired && p.Replaced != nil {
		l.setState(p, Replaced)
	}
	keys := l.memo.lawKeys.of(p.Procedure, func() (keys []string) {
		for _, c := range p.LegalBasis {
			keys = append(keys, record.NumberKey(c.Number))
		}
		return keys
	})
	for i, c := range p.LegalBasis {
		p.Laws = append(p.Laws, l.cite(c, keys[i]))
	}
	for _, c := range p.Laws {
		if c.Law != nil {
			c.Law.CitedBy = append(c.Law.CitedBy, p)
		}
	}
}

// setState gives a procedure another state than its own days do.
func (l *linker) setState(p *Procedure, state State) {
	p.State = state
	l.site.states[&p.Base] = state
}

func (l *linker) linkPolicy(p *Policy) {
	p.State = l.site.states[&p.Base]
	p.Office = referred[*Office](l, p, "office")
	p.Hotline = referred[*Hotline](l, p, "hotline")
	p.Procedures = referredAll[*Procedure](l, p, "procedures", len(p.Policy.Procedures))
	for _, x := range p.Procedures {
		x.Policies = append(x.Policies, p)
	}
	for _, c := range p.Documents {
		p.Laws = append(p.Laws, l.cite(c, record.NumberKey(c.Number)))
	}
}

// cite finds the law of a citation by its key.
func (l *linker) cite(c record.Citation, key string) Citation {
	out := Citation{Citation: c}
	if c.Number == "" {
		return out
	}
	if out.Law = holding[*Law](l.index, key); out.Law != nil {
		out.State = l.lawState(out.Law)
	}
	return out
}

// linkAliases gathers former addresses; of one that is taken the check tells.
func (l *linker) linkAliases() {
	taken := map[string]bool{}
	for _, r := range l.all {
		taken[record.Of(r).Address()] = true
	}
	for _, r := range l.all {
		b := record.Of(r)
		for _, alias := range b.Aliases {
			from := FormerAddress(b.Kind, string(alias))
			if alias != indexSlug && !taken[from] {
				taken[from] = true
				l.site.Aliases = append(l.site.Aliases, Alias{from, b.Address()})
			}
		}
	}
}

// indexSlug is the name of a list's own page.
const indexSlug = "index"
