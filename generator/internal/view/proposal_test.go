package view

import (
	"strings"
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// TestProposalBanner: people bring what is posted until the decision is in force, and always
// where the proposal was refused; none says that a refused one may still come.
func TestProposalBanner(t *testing.T) {
	decided := &site.Decision{Decision: &record.Decision{EffectiveFrom: record.Day{Date: day(10)}}}
	for name, c := range map[string]struct {
		state    record.ProposalState
		decision *site.Decision
		on       int
		want     string // "" for no banner
	}{
		"waits":                    {record.ProposalWaits, nil, 1, "Mới là đề xuất"},
		"taken, nothing decided":   {record.ProposalTaken, nil, 1, "cho đến khi có quyết định"},
		"refused":                  {record.ProposalRefused, nil, 1, "không được chấp nhận"},
		"decided, not in force":    {record.ProposalTaken, decided, 9, "có hiệu lực từ ngày 10/12/2026"},
		"decided, from this day":   {record.ProposalTaken, decided, 10, ""},
		"decided, in force before": {record.ProposalPartly, decided, 20, ""},
	} {
		p := placed(t, "site")
		p.Site.Date = day(c.on)
		b := p.ProposalBanner(&site.Proposal{Proposal: &record.Proposal{State: c.state}, Decision: c.decision})
		switch {
		case b == nil && c.want != "":
			t.Errorf("%s: nothing says that the procedure stays as posted", name)
		case b != nil && (c.want == "" || !strings.Contains(b.Text, c.want)):
			t.Errorf("%s: %q, want %q", name, b.Text, c.want)
		}
	}
}
