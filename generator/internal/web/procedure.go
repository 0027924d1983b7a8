package web

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("procedure", Drawing{
		List: allProcedures, Item: of(procedurePage), More: letterPages, Facts: of(view.Place.Labelled),
		Branch: func(view.Place) []view.Link { return nil }, // its fields are branches of their own
	})
}

// ProcedureListPage is site/procedure-list.html: all procedures, or those of a field, a life event, a level.
type ProcedureListPage struct {
	view.Frame
	Lead    string
	Prose   template.HTML
	Count   string            // "42 thủ tục"
	Jump    []view.Link       // anchors of Groups, when there are several
	Journey *view.JourneyView // of a life event: what is done, in the order of need; Groups have the rest
	Tiles   []view.Tile       // instead of Groups, when they would be too many for one page
	Groups  []view.ItemGroup
	Narrow  *view.NarrowBox // the list is long enough to be narrowed by a script
	More    []view.Link     // neighbouring lists
}

// ProcedurePage is site/procedure.html: one administrative procedure.
type ProcedurePage struct {
	view.Frame
	view.ProcedureView
	Whole string // the legal name where it is so long that it is folded
}

func procedurePage(p view.Place, x *site.Procedure) any {
	about := p.Say("procedure.description", "name", x.Name)
	crumbs := []view.Crumb{view.KindCrumb(x)}
	if x.Field != nil {
		crumbs = append(crumbs, view.Crumb{Text: x.Field.Name, To: x.Field.Address(site.FieldFolder)})
	}
	v := ProcedurePage{Frame: p.RecordFrame(x, about, crumbs...), ProcedureView: p.Procedure(x)}
	heading, whole := p.Site.Opening(x, v.Heading)
	if _, long := site.Opening(v.Legal); long != "" {
		v.Legal, whole = "", long
	}
	v.Head(heading)
	v.Whole = whole
	v.CSS, v.Scripts = p.StyleSheet("light"), append(v.Scripts, p.Href(openingScript), p.Href("js/fold.js"))
	v.Banner = p.Banner(x)
	v.NoIndex = !x.State.Current()
	v.Alternates = append(p.SheetLinks(x), p.Sheet(p.Say("print.flow"), site.FlowAddress(x))...)
	return v
}

func allProcedures(p view.Place) any {
	s := p.Site
	v := ProcedureListPage{
		Frame: p.Frame("procedure-list", p.Say("list.procedures"), p.Say("list.procedures_lead")),
		Lead:  p.Say("list.procedures_lead"),
		Count: p.Say("count.procedures", "count", len(view.Current(s.Procedures))),
		More:  []view.Link{{Text: p.Say("home.a_to_z"), Href: p.Href(site.AZAddress)}, {Text: p.Say("list.by_level"), Href: p.Href(site.TopicsAddress(site.LevelFolder))}},
	}
	if len(s.LifeEvents) > 0 {
		v.More = append(v.More, view.Link{Text: p.Say("list.by_life_event"), Href: p.Href(site.TopicsAddress(site.LifeEventFolder))})
	}
	if p.Scene.Split() {
		v.Lead = p.Say("list.choose_field")
		v.Tiles, v.Groups = p.TopicIndex(s.Fields, site.FieldFolder)
		v.finish(p, "count.names")
		return v
	}
	for _, t := range s.Fields {
		v.Groups = append(v.Groups, view.ItemGroup{ID: "lv-" + t.ID, Title: t.Name, Note: t.Summary, Items: brief(p, t.Procedures)})
	}
	v.finish(p, "count.procedures")
	return v
}

// longEnough is from how many lines on a list gets the box that narrows it.
const longEnough = 20

// listScripts narrow a long list and open what is folded.
var listScripts = []string{"js/narrow.js", "js/fold.js"}

// fold folds the groups of a long list; words say how much each holds. A list that is long
// enough gets the box that narrows it, whose scripts the page then asks for.
func fold(p view.Place, f *view.Frame, groups []view.ItemGroup, words string) *view.NarrowBox {
	p.Fold(groups, words)
	if view.CountItems(groups) < longEnough {
		return nil
	}
	f.Scripts = append(f.Scripts, hrefs(p, listScripts)...)
	return view.NarrowBoxOf(groups)
}

// finish folds a long list and gives it its anchors.
func (v *ProcedureListPage) finish(p view.Place, words string) {
	v.Narrow = fold(p, &v.Frame, v.Groups, words)
	if len(v.Groups) > 0 && !v.Groups[0].Folded { // folded groups are a list of anchors themselves
		v.Jump = view.Jump(v.Groups)
	}
}

func hrefs(p view.Place, names []string) (out []string) {
	for _, name := range names {
		out = append(out, p.Href(name))
	}
	return out
}

// brief are items without what makes a very long list longer.
func brief(p view.Place, list []*site.Procedure) (out []view.Item) {
	for _, x := range p.ByHeading(list) {
		item := p.NarrowItem(x)
		item.Summary = ""
		out = append(out, item)
	}
	return out
}
