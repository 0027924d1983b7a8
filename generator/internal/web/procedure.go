package web

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("procedure", Drawing{
		List: allProcedures, Item: of(procedurePage), More: letterPages, Facts: of(view.Place.Brief),
		Branch: func(view.Place) []view.Link { return nil }, // its fields are branches of their own
	})
}

// ProcedureListPage is site/procedure-list.html: all procedures, or those of a field, a life event, a level.
type ProcedureListPage struct {
	view.Frame
	Lead   string
	Prose  template.HTML
	Count  string      // "42 thủ tục"
	Jump   []view.Link // anchors of Groups, when there are several
	Tiles  []view.Tile // instead of Groups, when they would be too many for one page
	Groups []view.ItemGroup
	More   []view.Link // neighbouring lists
}

// ProcedurePage is site/procedure.html: one administrative procedure.
type ProcedurePage struct {
	view.Frame
	view.ProcedureView
}

func procedurePage(p view.Place, x *site.Procedure) any {
	about := x.Name + ": giấy tờ, nơi nộp, thời hạn, lệ phí."
	crumbs := []view.Crumb{view.KindCrumb(x)}
	if x.Field != nil {
		crumbs = append(crumbs, view.Crumb{Text: x.Field.Name, To: x.Field.Address(site.FieldFolder)})
	}
	v := ProcedurePage{Frame: p.RecordFrame(x, about, crumbs...), ProcedureView: p.Procedure(x)}
	v.Banner = p.Banner(x)
	v.NoIndex = !x.State.Current()
	v.Alternates = []view.Alternate{{Link: view.Link{Text: "Bản in khổ A4", Href: p.Href(view.PrintAddress(x))}, Medium: "print", Type: "text/html"}}
	return v
}

func allProcedures(p view.Place) any {
	s := p.Site
	v := ProcedureListPage{
		Frame: p.Frame("procedure-list", "Thủ tục hành chính", "Mọi thủ tục đang áp dụng, xếp theo lĩnh vực."),
		Lead:  "Mọi thủ tục đang áp dụng, xếp theo lĩnh vực.",
		Count: view.Count(len(view.Current(s.Procedures)), "thủ tục"),
		More:  []view.Link{{Text: "Xếp theo A–Z", Href: p.Href(site.AZAddress)}, {Text: "Theo cấp thực hiện", Href: p.Href(site.LevelFolder + "/index.html")}},
	}
	if len(s.LifeEvents) > 0 {
		v.More = append(v.More, view.Link{Text: "Theo việc trong đời", Href: p.Href(site.LifeEventFolder + "/index.html")})
	}
	if p.Scene.Split() {
		v.Lead = "Chọn lĩnh vực để xem các thủ tục."
		v.Tiles = p.Tiles(s.Fields, site.FieldFolder)
		return v
	}
	for _, t := range s.Fields {
		v.Groups = append(v.Groups, view.ItemGroup{ID: "lv-" + t.ID, Title: t.Name, Note: t.Summary, Items: brief(p, t.Procedures)})
	}
	v.Jump = view.Jump(v.Groups)
	return v
}

// brief are items without what makes a very long list longer.
func brief(p view.Place, list []*site.Procedure) []view.Item {
	out := p.Items(list)
	for i := range out {
		out[i].Summary = ""
	}
	return out
}
