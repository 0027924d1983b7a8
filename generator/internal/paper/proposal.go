package paper

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() { Draw("proposal", Drawing{Sheets: proposalSheets}) }

// proposalSheets are print/proposal.html with what each proposal says.
func proposalSheets(scene *view.Scene) (out []Sheet) {
	for _, x := range site.RecordsOf[*site.Proposal](scene.Site) {
		out = append(out, ownSheet(scene, x, "print/proposal", proposalSheet).listed(x.Title(), Group{RankOthers, "de-xuat", x.Base.Kind.Title.Vi}))
	}
	return out
}

func proposalSheet(p view.Place, x *site.Proposal, wear view.Sheet) any {
	v := recordSheet(p, x, wear).(RecordPage)
	v.Facts, v.Banner = p.ProposalFacts(x), p.ProposalBanner(x)
	return v
}
