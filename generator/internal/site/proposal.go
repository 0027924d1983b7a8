package site

import (
	"slices"

	"niemyet/generator/internal/record"
)

// Proposal is a proposal to make procedures simpler, with what it refers to.
type Proposal struct {
	*record.Proposal
	Waits      int // days with those who decide; -1 when it is not with them
	Office     *Office
	Procedures []*Procedure
	Decision   *Decision
}

var (
	_ = typed(func(r *record.Proposal) *Proposal { return &Proposal{Proposal: r} })
	_ = linking(func(l *linker, p *Proposal) {
		p.Waits = p.Waited(l.opt.Date)
		p.Office = referred[*Office](l, p, "office")
		p.Procedures = referredAll[*Procedure](l, p, "procedures", len(p.Proposal.Procedures))
		p.Decision = referred[*Decision](l, p, "decision")
		for _, about := range p.Procedures {
			about.Proposals = append(about.Proposals, p)
		}
	})
	_ = checking(checkProposal)
)

// Pending tells whether a procedure may still change by the proposal: nobody has refused it, and
// no decision has followed yet.
func (p *Proposal) Pending() bool { return p.State != record.ProposalRefused && p.Decision == nil }

// checkProposal asks that a decision which is said to follow a proposal names one of its
// procedures.
func checkProposal(l *linker, p *Proposal) {
	if p.Decision == nil || len(p.Procedures) == 0 {
		return
	}
	if !slices.ContainsFunc(p.Decision.Items, func(i Item) bool { return slices.Contains(p.Procedures, i.Procedure) }) {
		l.fault("W974", p, "decision", "decision", string(p.Decision.Number))
	}
}
