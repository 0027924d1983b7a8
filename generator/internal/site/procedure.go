package site

import (
	"slices"

	"niemyet/generator/internal/record"
)

// Procedure is a procedure record with what it refers to.
type Procedure struct {
	*record.Procedure
	State      State
	Field      *Topic // nil when the procedure is not current
	Level      *Topic
	LifeEvents []*Topic
	Office     *Office
	Desk       *Desk // the desk of Office that takes it
	Route      Route // why there
	Decision   *Decision
	Replaced   *Procedure // the one that takes its place
	Laws       []Citation
	Announced  []Announcement // the decisions that name it, newest first
	Hotlines   []*Hotline     // whom to ring about it
	Radios     []*Radio
	Policies   []*Policy
	Proposals  []*Proposal // to make it simpler

	former []*Procedure
}

// Announcement is what one decision did to a procedure.
type Announcement struct {
	Decision *Decision
	Item     record.DecisionItem
}

// Citation is a legal basis with the state of the document, when it is known.
type Citation struct {
	record.Citation
	Law   *Law // nil when the site has no record of the document
	State LawState
}

// LawState says whether a document is in force on the day.
type LawState int

// The states of a document.
const (
	LawUnknown LawState = iota // no record, or a record without dates
	LawInForce
	LawUpcoming
	LawEnded
)

// Topic is a group that people choose procedures by: a field, a level, a life event.
type Topic struct {
	ID         string
	Name       string
	Summary    string
	Icon       string       // name of a drawing of the layouts; "" for the plain one
	InEnglish               // as config.toml has it
	Procedures []*Procedure // current ones, in Vietnamese order
	Policies   []*Policy
	Blanks     []*Blank   // of a field: forms that its procedures ask for, by name
	Steps      []Step     // of a life event: what is done, one thing after the other, as config.toml has it
	Journeys   []*Journey // of a life event: the same as records have it, with all that is to be known
}

// Step is one thing to do when something happens in a life.
type Step struct {
	Title, When string
	Records     []record.Record // those of today
	With        []string
}

var _ = typed(func(r *record.Procedure) *Procedure { return &Procedure{Procedure: r} })

// Answers tells whether a question of the kind's row is answered by what is linked.
func (p *Procedure) Answers(link string) bool {
	return link == "hotlines" && len(p.Hotlines) > 0 || link == "filed" && p.Office != nil
}

// Filed says where the procedure is filed, and why there.
func (p *Procedure) Filed() Route { return p.Route }

// Former are the ended procedures whose place this one takes today, others between
// them or not, as people read them.
func (p *Procedure) Former() []*Procedure { return p.former }

// Cites are the documents that the procedure rests on.
func (p *Procedure) Cites() []Citation { return p.Laws }

// ends tells whether the decision ends the procedure.
func (a Announcement) ends() bool {
	return a.Item.Action == record.ActAbolish || a.Item.Action == record.ActReplace
}

// linkAnnouncements hands each line of a decision to the procedure that it names, and
// gives procedures the decision they cite by number, and the end that one made of them.
func (l *linker) linkAnnouncements() {
	for _, d := range l.site.Decisions {
		for _, item := range d.Items {
			if p := item.Procedure; p != nil {
				p.Announced = append(p.Announced, Announcement{d, item.DecisionItem})
			}
		}
	}
	for _, p := range l.site.Procedures {
		slices.SortStableFunc(p.Announced, func(a, b Announcement) int {
			return b.Decision.Date.Compare(a.Decision.Date.Date)
		})
		if p.Decision == nil && p.DecisionNumber != "" {
			for _, a := range p.Announced {
				if record.NumberKey(string(a.Decision.Number)) == record.NumberKey(p.DecisionNumber) {
					p.Decision = a.Decision
				}
			}
		}
		if len(p.Announced) > 0 && p.State == Expired && p.Announced[0].Item.Action == record.ActAbolish {
			l.setState(p, Abolished)
		}
	}
}

// lawState says how a document stands; nothing is known of one without days.
func (l *linker) lawState(law *Law) LawState {
	if law.EffectiveFrom.IsZero() && law.EffectiveTo.IsZero() {
		return LawUnknown
	}
	switch l.site.states[&law.Base] {
	case Expired:
		return LawEnded
	case Upcoming:
		return LawUpcoming
	}
	return LawInForce
}

// linkFormer gives each current procedure those whose place it takes.
func (l *linker) linkFormer() {
	for _, p := range l.site.Procedures {
		if p.State.Current() {
			continue
		}
		next := p.Replaced
		for steps := 0; next != nil && !next.State.Current() && steps < len(l.site.Procedures); steps++ {
			next = next.Replaced
		}
		if next != nil && next.State.Current() {
			next.former = append(next.former, p)
		}
	}
}
