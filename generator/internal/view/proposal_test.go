package view

import (
	"strings"
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// TestProposalBanner: who reads a proposal is told that nothing has changed, and of one that was refused that nothing will.
func TestProposalBanner(t *testing.T) {
	p := placed(t, "site")
	for state, want := range map[record.ProposalState]string{
		record.ProposalDrafted: "cho đến khi có quyết định", record.ProposalPartly: "cho đến khi có quyết định", record.ProposalRefused: "không được chấp nhận",
	} {
		x := &site.Proposal{Proposal: &record.Proposal{State: state}}
		if b := p.ProposalBanner(x); b == nil || !strings.Contains(b.Text, want) {
			t.Errorf("%s: %+v, want %q", state, b, want)
		}
		if x.Decision = (&site.Decision{}); p.ProposalBanner(x) != nil {
			t.Errorf("%s: a banner beside the decision", state)
		}
	}
}
