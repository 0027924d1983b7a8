package site

import (
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// State says how a record stands on the day of the build.
type State int

// The states, in the order in which a citizen cares.
const (
	InForce State = iota
	Upcoming
	Expired
	Replaced // expired, and another takes its place
	Abolished
)

// Current tells whether the record belongs in lists and search on the day.
func (s State) Current() bool { return s == InForce || s == Upcoming }

// Procedure is a procedure record with what it refers to.
type Procedure struct {
	*record.Procedure
	State      State
	Field      *Topic // nil when the procedure is not current
	Level      *Topic
	LifeEvents []*Topic
	Office     *Office
	Desk       *Desk // the desk of Office that takes it
	Decision   *Decision
	Replaced   *Procedure // the one that takes its place
	Laws       []Citation
	Announced  []Announcement // the decisions that name it, newest first
	Hotlines   []*Hotline     // whom to ring about it
	Radios     []*Radio
	Policies   []*Policy
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
	Procedures []*Procedure // current ones, in Vietnamese order
	Policies   []*Policy
}

// periodState is the state of a period on a day. A last day is still in force.
func periodState(from, to, on vi.Date) State {
	switch {
	case !to.IsZero() && to.Before(on):
		return Expired
	case !from.IsZero() && from.After(on):
		return Upcoming
	}
	return InForce
}

// SortName is the name that lists are ordered by. Many official names begin with
// "Thủ tục", a word that says nothing in a list of procedures.
func (p *Procedure) SortName() string {
	rest, ok := strings.CutPrefix(p.Name, "Thủ tục ")
	if !ok {
		return p.Name
	}
	return vi.UpperFirst(rest)
}
