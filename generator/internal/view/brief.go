package view

import (
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Brief are the five answers in a few words each, for a line under a result of the search:
// what to bring, where, how long, how much, whom to ask.
func (p Place) Brief(x *site.Procedure) []string {
	b := bring(ProcedureView{PaperGroups: p.paperGroups(x), PapersState: listState(x.PapersText)})
	time, _ := p.answerTime(x.Ways)
	fee, _ := p.answerFee(x.Ways)
	out := []string{p.bringFact(b), p.whereFact(p.where(x)), p.Say("brief.time_unknown"), p.feeFact(fee), ""}
	if !time.Unknown {
		out[2] = vi.Truncate(time.Text, 50)
	}
	if ask := p.ask(x); len(ask.Phones) > 0 {
		out[4] = ask.Phones[0].Text
	}
	return out
}

func (p Place) bringFact(b Bring) string {
	switch b.State {
	case BringList:
		return p.Say("count.papers", "count", b.Count)
	case BringCases:
		return p.Say("brief.papers_by_case")
	case BringNothing:
		return p.Say("brief.no_papers")
	}
	return p.Say("brief.papers_unknown")
}

func (p Place) whereFact(w Where) string {
	if w.Unknown {
		return p.Say("brief.place_unknown")
	}
	parts := []string{w.Desk, vi.Truncate(w.Office.Text, 60)}
	if w.Desk == "" {
		parts = parts[1:]
	}
	return strings.Join(parts, ", ")
}

func (p Place) feeFact(f Fee) string {
	switch {
	case f.State == FeeFree:
		return p.Say("fee.free")
	case f.State == FeeAmount && f.Text != "":
		return vi.Truncate(f.Text, 50)
	case f.State == FeeNote:
		return p.Say("brief.fee_by_case")
	}
	return p.Say("brief.fee_unknown")
}
