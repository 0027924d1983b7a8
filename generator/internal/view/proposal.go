package view

import (
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// ProposalFacts are what a proposal says on a page, a screen and a sheet. How long it waits
// changes with the days, and makes no version of a sheet.
func (p Place) ProposalFacts(x *site.Proposal) []Fact {
	say := facts{p: p}
	say.add("proposal.state", p.proposalStanding(x)...)
	say.add("proposal.lighter", p.lighter(x))
	var procedures []Link
	for _, about := range x.Procedures {
		procedures = append(procedures, p.Link(about))
	}
	say.links("proposal.procedures", procedures...)
	say.add("proposal.now", Lines(x.Now)...)
	say.add("proposal.proposed", Lines(x.Proposed)...)
	say.add("proposal.why", Lines(x.Why)...)
	say.add("proposal.saves", Lines(x.Saves)...)
	say.add("proposal.by", x.By)
	say.add("proposal.to", Stated(x.To))
	if x.Number != "" {
		say.add("proposal.document", string(x.Number))
	}
	say.add("proposal.answer", Lines(x.Answer)...)
	if x.Decision != nil {
		say.links("proposal.decision", p.Link(x.Decision))
	}
	if x.Office != nil {
		say.links("proposal.office", p.Office(x.Office))
	}
	return say.list
}

var lighterWords = map[record.Lightening]string{
	record.NoProcedure: "proposal.no_procedure", record.NoPaper: "proposal.no_paper", record.NoStep: "proposal.no_step", record.FewerDays: "proposal.fewer_days",
	record.LessFee: "proposal.less_fee", record.Joined: "proposal.joined", record.GoneOnline: "proposal.online", record.OtherSort: "proposal.other",
}

func (p Place) lighter(x *site.Proposal) string {
	var out []string
	for i, s := range x.Sort {
		said := p.Say(lighterWords[s])
		if i == 0 {
			said = p.Upper(said)
		}
		out = append(out, said)
	}
	return strings.Join(out, ", ")
}

// ProposalStates are the states with the words of their parts in a list, in the order in
// which a citizen cares.
var ProposalStates = []struct {
	State record.ProposalState
	Words string
}{
	{record.ProposalWaits, "proposal.waits"}, {record.ProposalDrafted, "proposal.drafted"}, {record.ProposalTaken, "proposal.taken"},
	{record.ProposalPartly, "proposal.partly"}, {record.ProposalRefused, "proposal.refused"},
}

// ProposalSaid is how a proposal stands.
func (p Place) ProposalSaid(x *site.Proposal) string {
	for _, s := range ProposalStates {
		if s.State == x.State {
			return p.Say(s.Words)
		}
	}
	return ""
}

// proposalStanding is how a proposal stands and since when.
func (p Place) proposalStanding(x *site.Proposal) []string {
	out := []string{p.ProposalSaid(x)}
	if !x.SentOn.IsZero() {
		out = append(out, p.Say("proposal.sent_on", "day", x.SentOn))
	}
	if !x.AnsweredOn.IsZero() {
		out = append(out, p.Say("proposal.answered_on", "day", x.AnsweredOn))
	}
	if x.Waits > 0 && !p.IsProof() {
		out = append(out, p.Say("proposal.waited", "count", x.Waits))
	}
	return out
}

// ProposalBanner tells that nothing has changed yet: people still bring what is posted. That is
// so until the decision that follows it is in force, and for good where it was refused.
func (p Place) ProposalBanner(x *site.Proposal) *Banner {
	text := p.Say("proposal.not_yet")
	switch {
	case x.Decision != nil && !x.Decision.EffectiveFrom.After(p.Site.Date):
		return nil
	case x.Decision != nil:
		text = p.Say("proposal.not_before", "day", x.Decision.EffectiveFrom)
	case x.State == record.ProposalRefused:
		text = p.Say("proposal.stays")
	}
	return &Banner{Kind: BannerRemark, Text: text}
}

// ProposalItem is a proposal as a line of a list.
func (p Place) ProposalItem(x *site.Proposal) Item {
	item := Item{Link: p.Link(x), Summary: x.Summary, Meta: []string{p.lighter(x)}, Sample: x.Base.Sample}
	if x.Waits > 0 {
		item.Meta = append(item.Meta, p.Say("proposal.waited", "count", x.Waits))
	}
	return item
}
