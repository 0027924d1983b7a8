package view

import (
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// TestFootTellsTheUnit: what config.toml does not say of the unit, the record of its own office does; a sample only on a sample.
func TestFootTellsTheUnit(t *testing.T) {
	office := func(name string, sample bool) *site.Office {
		kind, _ := record.KindNamed("office")
		r, _ := record.Parse("content/co-quan/x.md", kind, []byte("+++\nname = \""+name+"\"\naddress = \"Số 1, đường Ví Dụ\"\nphone = \"0261 000 0100\"\nemail = \"vidu@vidu.gov.vn\"\n+++\n"))
		o := &site.Office{Office: r.(*record.Office)}
		o.Base.Sample = sample
		return o
	}
	for _, c := range []struct {
		about           string
		config          site.Config
		office          *site.Office
		address, number string
	}{
		{"the record speaks", site.Config{Unit: "UBND xã A"}, office("UBND xã A", false), "Số 1, đường Ví Dụ", "0261 000 0100"},
		{"config.toml speaks first", site.Config{Unit: "UBND xã A", Address: "Số 2"}, office("UBND xã A", false), "Số 2", "0261 000 0100"},
		{"another office does not speak", site.Config{Unit: "UBND xã A"}, office("Trạm y tế", false), "", ""},
		{"a sample does not speak", site.Config{Unit: "UBND xã A"}, office("UBND xã A", true), "", ""},
		{"a sample speaks on a sample", site.Config{Unit: "UBND xã A", Sample: true}, office("UBND xã A", true), "Số 1, đường Ví Dụ", "0261 000 0100"},
	} {
		p := placed(t, "site")
		p.Site.Config, p.Site.Offices = &c.config, []*site.Office{c.office}
		got, number := p.siteView(), ""
		if len(got.Phones) > 0 {
			number = got.Phones[0].Text
		}
		if got.Address != c.address || number != c.number || (got.Email != "") != (c.number != "") {
			t.Errorf("%s: %q %q %q", c.about, got.Address, number, got.Email)
		}
	}
}
