package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	put(Screen{
		Address: site.KioskBlanksAddress, Layout: "kiosk/topics", Words: "kiosk.blanks", Seek: "kiosk.seek_blanks", Draw: blankFields,
		Way: &Way{Rank: 16, Group: ToFind, Icon: "papers"},
	})
}

// blankFields are the fields that have forms.
func blankFields(p view.Place) any {
	v := TopicsPage{Frame: frame(p, "topics", p.Say("kiosk.blanks"), site.KioskHomeAddress), Lead: blanksLead(p)}
	for _, t := range p.Site.BlankFields() {
		v.Tiles = append(v.Tiles, view.Tile{Link: view.Link{Text: p.TopicName(t), Href: p.Href(site.KioskBlanksOfAddress(t))}, Count: p.Say("count.forms", "count", len(t.Blanks)), Icon: t.Icon})
	}
	return v
}

// blanksLead tells of codes for a telephone where screens have them.
func blanksLead(p view.Place) string {
	if p.Site.Config.BaseURL == "" {
		return p.Say("kiosk.blanks_paper")
	}
	return p.Say("kiosk.blanks_lead")
}

// blankScreens are the forms of each field; each leads to the screen of the procedure that it is for.
func blankScreens(scene *view.Scene) (out []view.Page) {
	for _, t := range scene.Site.BlankFields() {
		out = append(out, scene.Page(site.KioskBlanksOfAddress(t), "kiosk/list", func(p view.Place) any {
			v := ListPage{Frame: frame(p, "list", p.Say("blanks.of", "field", p.TopicName(t)), site.KioskBlanksAddress), Lead: blanksLead(p)}
			v.Groups = []view.ItemGroup{{Items: blankItems(p, t.Blanks)}}
			v.Scripts = scripts(p, listScripts)
			return v
		}))
	}
	return out
}

// blankItems are forms once for each procedure that asks for them: who stands there knows what they came for.
func blankItems(p view.Place, list []*site.Blank) (out []view.Item) {
	for _, b := range list {
		for _, x := range b.Uses {
			use := p.CommonLink(x)
			item := view.Item{Link: view.Link{Text: b.Name, Href: use.Href}, Meta: []string{p.Say("blanks.for", "what", use.Text)}, Sample: x.Base.Sample && b.File != ""}
			if b.Number != "" {
				item.Summary = b.Number
			}
			switch {
			case b.OnScreen:
				item.Tag = p.Say("blanks.on_screen")
			case b.File != "":
				item.Tag = p.Say("kiosk.blank_file")
			}
			out = append(out, item)
		}
	}
	return out
}
