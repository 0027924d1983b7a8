package web

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("board", Drawing{
		List: allBoards, ListLayout: "page-list", Item: of(boardPage),
	})
}

// BoardPage is site/board.html.
type BoardPage struct {
	view.Frame
	Place      string
	Office     view.Link
	Form       string
	Size       string
	Answerable string
	Checked    string
	Fields     []view.Item
	Others     []view.Item // hotlines, hours, radio schedule
	Notices    []view.Item
	Pack       view.Link
	Body       template.HTML
	Source     view.Source
}

func allBoards(p view.Place) any {
	lead := p.Say("board.lead")
	v := view.TextListPage{Frame: p.Frame("page-list", p.Say("board.title"), lead), Lead: lead}
	at := map[string]int{}
	for _, b := range p.Site.Boards {
		if b.Office == nil {
			continue
		}
		i, ok := at[b.Office.ID]
		if !ok {
			i = len(v.Groups)
			at[b.Office.ID] = i
			v.Groups = append(v.Groups, view.ItemGroup{ID: b.Office.ID, Title: b.Office.Name})
		}
		v.Groups[i].Items = append(v.Groups[i].Items, view.Item{Link: p.Link(b), Summary: vi.UpperFirst(b.Place), Sample: b.Base.Sample})
	}
	return v
}

func boardPage(p view.Place, b *site.Board) any {
	v := BoardPage{
		Frame: p.RecordFrame(b, b.Place, view.KindCrumb(b)),
		Place: vi.UpperFirst(b.Place), Office: p.Office(b.Office), Form: vi.UpperFirst(b.Form), Answerable: b.Answerable, Checked: b.Checked,
		Pack: p.SheetLink(p.Say("board.pack"), site.PackAddress(b)), Body: p.Markdown(b.Body, 0), Source: p.Source(&b.Base),
	}
	if b.WidthCM > 0 && b.HeightCM > 0 {
		v.Size = p.Say("board.measure", "width", b.WidthCM, "height", b.HeightCM)
		if n := b.Capacity(); n > 0 {
			v.Size += p.Say("board.holds", "count", n)
		}
	}
	for _, t := range b.Fields {
		n := 0
		for _, x := range t.Procedures {
			if b.Takes(x) {
				n++
			}
		}
		v.Fields = append(v.Fields, view.Item{Link: p.Topic(t, site.FieldFolder), Meta: []string{p.Say("count.procedures", "count", n)}})
	}
	if b.Hotlines {
		v.Others = append(v.Others, view.Item{Link: view.Link{Text: p.Say("hotline.title"), Href: p.Href(site.HotlinesAddress)}})
	}
	if b.Hours && b.Office != nil {
		v.Others = append(v.Others, view.Item{Link: view.Link{Text: p.Say("contact.hours"), Href: p.Href(b.Office.Base.Address())}})
	}
	if b.Radio {
		v.Others = append(v.Others, view.Item{Link: view.Link{Text: p.Say("radio.schedule"), Href: p.Href(site.RadiosAddress)}})
	}
	for _, n := range b.Notices {
		if n.State.Current() {
			v.Notices = append(v.Notices, noticeItem(p, n))
		}
	}
	return v
}
