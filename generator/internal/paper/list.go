package paper

import (
	"cmp"
	"slices"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// listPages are the list of all sheets and, when there are too many for one page, a list
// for each field.
func listPages(scene *view.Scene) []view.Page {
	out := []view.Page{scene.Page(site.SheetsAddress, "site/page-list", sheetList)}
	if !scene.Split() {
		return out
	}
	for _, t := range scene.Site.Fields {
		out = append(out, scene.Page(site.FieldSheetsAddress(t), "site/page-list", func(p view.Place) any { return fieldSheetList(p, t) }))
	}
	return out
}

// checkLine leads from the list of sheets to the answers to their codes.
func checkLine(scene *view.Scene) Sheet {
	return Sheet{Path: site.ChecksAddress, Title: scene.Say("check.title"), Group: ofUnit(scene)}
}

// allListed is what the list of sheets lists.
func allListed(p view.Place) []Sheet {
	out := Sheets(p.Scene)
	if p.Built(site.ChecksAddress) {
		out = append(out, checkLine(p.Scene))
	}
	return out
}

func sheetList(p view.Place) any {
	lead := p.Say("sheet.list_lead")
	v := view.TextListPage{Frame: p.Frame("page-list", p.Say("nav.sheets"), lead), Lead: lead}
	v.NoIndex = true
	fields := view.ItemGroup{ID: "linh-vuc", Title: p.Say("list.by_field")}
	for _, g := range grouped(allListed(p)) {
		if g.Rank == RankProcedures && p.Split() {
			continue
		}
		v.Groups = append(v.Groups, g.items(p))
	}
	if p.Split() {
		for _, t := range p.Site.Fields {
			fields.Items = append(fields.Items, view.Item{Link: view.Link{Text: t.Name, Href: p.Href(site.FieldSheetsAddress(t))}, Meta: []string{p.CountOf(t)}})
		}
		v.Groups = append(v.Groups, fields)
	}
	p.Fold(v.Groups, "count.sheets")
	return v
}

func fieldSheetList(p view.Place, t *site.Topic) any {
	f := p.Frame("page-list", p.Say("sheet.named", "name", t.Name), p.Say("sheet.of_field_lead", "field", t.Name), view.Crumb{Text: p.Say("nav.sheets"), To: site.SheetsAddress})
	f.NoIndex = true
	v := view.TextListPage{Frame: f}
	for _, g := range grouped(procedureSheets(p.Scene, t)) {
		v.Groups = append(v.Groups, byInitial(g.items(p))...)
	}
	p.Fold(v.Groups, "count.sheets")
	return v
}

// listed is a group with its sheets.
type listed struct {
	Group
	sheets []Sheet
}

// grouped are the sheets that the list names, by group.
func grouped(sheets []Sheet) (out []listed) {
	at := map[string]int{}
	for _, s := range sheets {
		if s.Title == "" {
			continue
		}
		i, known := at[s.Group.ID]
		if !known {
			i = len(out)
			at[s.Group.ID] = i
			out = append(out, listed{Group: s.Group})
		}
		out[i].sheets = append(out[i].sheets, s)
	}
	slices.SortStableFunc(out, func(a, b listed) int { return cmp.Compare(a.Rank, b.Rank) })
	return out
}

// byInitial is a group parted by first letters, when it is so long that its parts fold.
func byInitial(all view.ItemGroup) (out []view.ItemGroup) {
	if len(all.Items) < view.LongList {
		return []view.ItemGroup{all}
	}
	for _, x := range all.Items {
		out = view.InLetter(out, x.Text, x)
	}
	vi.SortFunc(out, func(g view.ItemGroup) string { return g.Title })
	return out
}

func (g listed) items(p view.Place) view.ItemGroup {
	out := view.ItemGroup{ID: g.ID, Title: g.Title}
	for _, s := range g.sheets {
		out.Items = append(out.Items, s.item(p))
	}
	return out
}
