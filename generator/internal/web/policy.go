package web

import (
	"cmp"
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("policy", Drawing{
		List: allPolicies, Item: of(policyPage), More: areaPages, Branch: areaLinks, Taken: collectionsTaken,
	})
}

// PolicyPage is site/policy.html.
type PolicyPage struct {
	view.Frame
	view.PolicyFigures
	Area        view.Link
	Who         []string // who benefits
	What        []string // what they get
	How         []string // what to do
	Until       view.Value
	Cuts        []view.Item // urgent notices about it
	QualityPast []string
	Body        template.HTML // under an h2: its headings start at h3
	Documents   []view.Law
	LawsNote    string
	Owner       view.Contact
	Related     []view.Item // procedures
	ReportTo    []view.HotlineRef
	Source      view.Source
}

// PolicyListPage is site/policy-list.html: all areas, or one.
type PolicyListPage struct {
	view.Frame
	Lead   string
	Areas  []view.Tile // on the page of all areas
	Jump   []view.Link
	Groups []view.ItemGroup
}

func policyPage(p view.Place, x *site.Policy) any {
	v := PolicyPage{
		Frame: p.RecordFrame(x, x.Summary, view.KindCrumb(x)),
		Who:   view.Known(x.Beneficiaries), What: view.Lines(view.Stated(x.Benefit)), How: view.Lines(view.Stated(x.How)),
		Body: p.Markdown(x.Body, 1), Documents: p.Laws(x.Laws), LawsNote: p.LawsNote(x.Laws, &x.Base), Source: p.Source(&x.Base),
		Related: p.Items(view.Current(x.Procedures)), ReportTo: p.RequiredLines(), Until: p.PolicyUntil(x), Cuts: p.PolicyAlerts(x), PolicyFigures: p.PolicyFigures(x), QualityPast: p.QualityPast(x.Tests),
	}
	if x.Area != nil {
		v.Area = view.Link{Text: x.Area.Name, Href: p.Href(x.Area.Address())}
	}
	if x.Office != nil {
		v.Owner = p.Contact(x.Office)
	}
	if x.Hotline != nil {
		v.ReportTo = []view.HotlineRef{p.Hotline(x.Hotline)}
	}
	v.Scripts = append(v.Scripts, p.Href(openingScript))
	v.Banner = p.PolicyBanner(x)
	v.Alternates = append(p.OnPaper(x), p.Sheet(p.Say("policy.leaflet"), site.LeafletAddress(x))...)
	v.NoIndex = x.State == site.Expired
	return v
}

func policyItem(p view.Place, x *site.Policy) view.Item {
	out := view.Item{Link: p.Link(x), Summary: x.Summary, Sample: x.Base.Sample}
	if x.State == site.Upcoming {
		out.Tag = p.Say("item.from_day", "day", x.EffectiveFrom)
	}
	return out
}

func areaGroup(p view.Place, a *site.Area) view.ItemGroup {
	g := view.ItemGroup{ID: "mang-" + a.ID, Title: a.Name, Note: a.Summary}
	for _, x := range a.Policies {
		g.Items = append(g.Items, policyItem(p, x))
	}
	return g
}

func allPolicies(p view.Place) any {
	lead := p.Say("policy.lead")
	v := PolicyListPage{Frame: p.Frame("policy-list", p.Say("home.policies"), lead), Lead: lead}
	for _, a := range p.Site.Areas {
		v.Groups = append(v.Groups, areaGroup(p, a))
	}
	v.Jump = view.Jump(v.Groups)
	return v
}

func areaPage(p view.Place, a *site.Area) any {
	g := areaGroup(p, a)
	g.Title, g.Note = "", ""
	return PolicyListPage{
		Frame: p.Frame("policy-list", a.Name, cmp.Or(a.Summary, a.Name), view.Crumb{Text: p.Say("nav.policies"), To: site.PoliciesAddress}),
		Lead:  a.Summary, Groups: []view.ItemGroup{g},
	}
}

// areaPages are the lists of single areas.
func areaPages(scene *view.Scene) (out []view.Page) {
	for _, a := range scene.Site.Areas {
		out = append(out, scene.Page(a.Address(), "site/policy-list", func(p view.Place) any { return areaPage(p, a) }))
	}
	return out
}

func areaLinks(p view.Place) (out []view.Link) {
	for _, a := range p.Site.Areas {
		out = append(out, view.Link{Text: a.Name, Href: p.Href(a.Address())})
	}
	return out
}

// collectionsTaken are the calendars of what is collected.
func collectionsTaken(p view.Place) (out []view.Link) {
	for _, x := range site.RecordsOf[*site.Policy](p.Site) {
		if len(x.Rounds(p.Site)) > 0 {
			out = append(out, view.Link{Text: p.Say("data.calendar_of", "name", x.Title()), Href: p.Href(site.CollectionAddress(x))})
		}
	}
	return out
}
