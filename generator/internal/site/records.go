package site

import "niemyet/generator/internal/record"

// Policy is a policy record with what it refers to.
type Policy struct {
	*record.Policy
	State      State
	Area       *Area
	Office     *Office
	Hotline    *Hotline
	Procedures []*Procedure
	Laws       []Citation
}

var _ = typed(func(r *record.Policy) *Policy { return &Policy{Policy: r} })

// Cites are the documents that the policy rests on.
func (p *Policy) Cites() []Citation { return p.Laws }

// Area is a policy area of config.toml.
type Area struct {
	ID, Name, Summary, Icon string
	Policies                []*Policy
}

// Hotline is a hotline record with what it refers to.
type Hotline struct {
	*record.Hotline
	Role    *RoleConfig // nil when config.toml does not have the role
	Offices []*Office
	After   *Hotline
}

var _ = typed(func(r *record.Hotline) *Hotline { return &Hotline{Hotline: r} })

// Office is an office record with what hangs on it.
type Office struct {
	*record.Office
	Parent     *Office
	Children   []*Office
	Desks      []*Desk
	Hotlines   []*Hotline
	Procedures []*Procedure // received here, current ones

	Sessions []*Session // held by it, in the order of their list
}

var _ = typed(func(r *record.Office) *Office {
	o := &Office{Office: r}
	for i := range r.Desks {
		o.Desks = append(o.Desks, &Desk{Desk: r.Desks[i], Office: o})
	}
	return o
})

// HasDesks tells whether citizens file at desks here: the office must then have
// the required hotlines.
func (o *Office) HasDesks() bool { return o.OneStop || len(o.Desks) > 0 }

// Receives tells whether citizens are sent here with a file.
func (o *Office) Receives() bool { return o.HasDesks() || len(o.Procedures) > 0 }

// Desk is one desk of an office.
type Desk struct {
	record.Desk
	Office *Office
	Topics []*Topic // the fields it serves that have procedures
}

// Decision is a decision record with the procedures it names.
type Decision struct {
	*record.Decision
	Items []Item
}

var _ = typed(func(r *record.Decision) *Decision { return &Decision{Decision: r} })

// Item is one line of a decision.
type Item struct {
	record.DecisionItem
	Procedure *Procedure // nil when the site has no record of it
	NewOne    *Procedure // of a replaced one
}

// Law is a law record with its state on the day.
type Law struct {
	*record.Law
	State      LawState
	ReplacedBy *Law
	CitedBy    []*Procedure
	Office     *Office // whom to ask
}

var (
	_ = typed(func(r *record.Law) *Law { return &Law{Law: r} })
	_ = linking(func(l *linker, x *Law) { x.Office = referred[*Office](l, x, "office") })
)

// Page is a page record.
type Page struct{ *record.Page }

var _ = typed(func(r *record.Page) *Page { return &Page{r} })
