package paper

import (
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() { Draw("proposal", Drawing{Sheets: proposalSheets}) }

// proposalSheets are print/proposal.html with what each proposal says.
func proposalSheets(scene *view.Scene) (out []Sheet) {
	for _, x := range site.RecordsOf[*site.Proposal](scene.Site) {
		out = append(out, Sheet{
			Path: site.SheetAddress(x), Code: edition.Code(x), Called: record.SheetName(x), Address: record.Of(x).Address(), State: stateOf(scene, x), Layout: "print/proposal", Paper: view.A4, Large: true, Title: x.Title(),
			Group: Group{RankOthers, "de-xuat", x.Base.Kind.Title.Vi},
			Draw: func(p view.Place, wear view.Sheet) any {
				v := recordSheet(p, x, wear).(RecordPage)
				v.Facts, v.Banner = p.ProposalFacts(x), p.ProposalBanner(x)
				return v
			},
		})
	}
	return out
}
