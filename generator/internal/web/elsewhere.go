package web

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// ElsewherePage is site/elsewhere.html: a matter that another house does.
type ElsewherePage struct {
	view.Frame
	Lead  string
	Facts []view.Fact
	Desks []OfficeCard // whom to ask
}

// elsewherePages are the list of what is not done here, and a page of each.
func elsewherePages(scene *view.Scene) (out []view.Page) {
	for _, x := range scene.Site.Elsewhere {
		if out == nil {
			out = append(out, scene.Page(site.ElsewhereAddress, "site/page-list", allElsewhere))
		}
		out = append(out, scene.Page(x.Address(), "site/elsewhere", func(p view.Place) any { return elsewhere(p, x) }))
	}
	return out
}

func allElsewhere(p view.Place) any {
	lead := p.Say("elsewhere.lead")
	v := view.TextListPage{Frame: p.Frame("page-list", p.Say("elsewhere.title"), lead, view.Crumb{}), Lead: lead, Groups: []view.ItemGroup{{Items: p.ElsewhereItems()}}}
	v.Breadcrumbs = v.Breadcrumbs[:1]
	return v
}

func elsewhere(p view.Place, x site.Elsewhere) any {
	lead := p.Say("elsewhere.not_here")
	v := ElsewherePage{Frame: p.Frame("elsewhere", x.Name, lead, view.Crumb{Text: p.Say("elsewhere.title"), To: site.ElsewhereAddress}), Lead: lead}
	v.Facts, v.Desks = p.ElsewhereFacts(x), desksToday(p)
	v.Scripts = append(v.Scripts, p.Href(openingScript))
	return v
}
