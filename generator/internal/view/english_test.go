package view

import (
	"testing"

	"niemyet/generator/internal/site"
)

// TestInEnglish: names in English are of the kiosk alone. On paper a marked text passes for
// our own words, of which no version is made.
func TestInEnglish(t *testing.T) {
	named := &site.Topic{Name: "Hộ tịch", Summary: "Khai sinh", InEnglish: site.InEnglish{English: "Civil status"}}
	for _, medium := range []string{"site", "print"} {
		if p := placed(t, medium); p.TopicName(named) != "Hộ tịch" {
			t.Errorf("%s: %q", medium, p.TopicName(named))
		}
	}
	p := placed(t, "kiosk")
	if got := string(p.Speaker().Unfold([]byte("<b>" + p.TopicName(named) + "</b>"))); got != `<b data-en="Civil status">Hộ tịch</b>` {
		t.Errorf("kiosk: %s", got)
	}
	if got := p.TopicSummary(named); got != "Khai sinh" {
		t.Errorf("a summary without English is %q", got)
	}
}
