package view

import (
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// TestNewsToldAhead: news of what is to come has no force to wait for, as a procedure has; what is over is over.
func TestNewsToldAhead(t *testing.T) {
	p := placed(t, "site")
	for state, want := range map[site.State]BannerKind{site.Upcoming: BannerRemark, site.Expired: BannerExpired, site.InForce: ""} {
		banner := p.AlertBanner(&site.Alert{Alert: &record.Alert{}, State: state})
		if (banner == nil) != (want == "") || banner != nil && banner.Kind != want {
			t.Errorf("%v: %+v, want %q", state, banner, want)
		}
	}
}
