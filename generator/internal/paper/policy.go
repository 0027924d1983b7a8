package paper

import (
	"html/template"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("policy", Drawing{
		Sheets: policySheets,
		Ended:  func(p view.Place, _ record.Record) string { return p.Say("policy.sheet_ended") },
	})
}

// PolicySheet is print/policy.html: a policy for the board, with what it costs.
type PolicySheet struct {
	view.Frame
	view.PolicyFigures
	Sheet          view.Sheet
	Lead           string
	Who, What, How []string
	Until          view.Value
	Ask            []string // where to ask, which number to ring
	Related        []view.Link
	Laws           []view.Law
	Body           template.HTML
}

func policySheets(scene *view.Scene) (out []Sheet) {
	for _, x := range site.RecordsOf[*site.Policy](scene.Site) {
		sheet := ownSheet(scene, x, "print/policy", policySheet)
		if sheet.State.Current() {
			sheet = sheet.listed(x.Title(), Group{RankOthers, "chinh-sach", scene.Say("nav.policies")})
		}
		out = append(out, sheet)
		if to := site.LeafletAddress(x); to != "" {
			out = append(out, sheet.form("to-roi", scene.Say("policy.leaflet_of", "name", x.Title()), Sheet{
				Path: to, Layout: "print/leaflet", Paper: view.A5, Draw: func(p view.Place, wear view.Sheet) any { return leaflet(p, x, wear) },
			}))
		}
	}
	return out
}

// Leaflet is print/leaflet.html: a policy on one page of A5, to be handed out at a meeting: for
// whom, what, how, its last day if it has one, where to ask. What a policy says in tables stands
// on its sheet, and so do documents without a number.
type Leaflet struct {
	PolicySheet
	Ends    bool          // a last day is known: who keeps the leaflet must see it
	Numbers []string      // of its documents
	Address string        // of the page, to be typed; empty without a base address
	QR      template.HTML // the same, to be scanned
}

func leaflet(p view.Place, x *site.Policy, wear view.Sheet) any {
	v := Leaflet{PolicySheet: policySheet(p, x, wear).(PolicySheet)}
	v.Kind = "leaflet"
	v.Ends, v.Numbers = !x.EffectiveTo.IsZero(), numbersOf(v.Laws)
	if to := online(p, record.Of(x).Address()); to != "" {
		v.Address, v.QR = view.BareAddress(to), view.PaperQR(to, x.Title())
	}
	return v
}

// numbersOf are the numbers of documents, as far as they have any.
func numbersOf(laws []view.Law) (out []string) {
	for _, law := range laws {
		if law.Number != "" {
			out = append(out, law.Number)
		}
	}
	return out
}

func policySheet(p view.Place, x *site.Policy, wear view.Sheet) any {
	v := PolicySheet{
		Frame: frame(p, x, "policy", x.Title()), Sheet: wear, Lead: x.Summary,
		Who: view.Known(x.Beneficiaries), What: view.Lines(view.Stated(x.Benefit)), How: view.Lines(view.Stated(x.How)),
		Until: p.PolicyUntil(x), PolicyFigures: p.PolicyFigures(x), Laws: p.Laws(x.Laws), Body: p.Markdown(x.Body, 1),
	}
	v.Banner = p.PolicyBanner(x)
	if x.Office != nil {
		v.Ask = append(v.Ask, view.ShortName(x.Office))
		if at := view.Stated(x.Office.Office.Address); at != "" {
			v.Ask = append(v.Ask, at)
		}
	}
	if x.Hotline != nil {
		v.Ask = append(v.Ask, x.Hotline.Title()+": "+p.Hotline(x.Hotline).Phone.Text)
	}
	for _, one := range view.Current(x.Procedures) {
		v.Related = append(v.Related, view.Link{Text: p.Called(one)})
	}
	return v
}
