package kiosk

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// RecordPage is kiosk/record.html: a record of a kind without a screen of its own
// design, as its facts and its body without links. A layout of the kind's own,
// kiosk/NAME.html, may ask the record instead: {{.Record.OpenUntil}}.
type RecordPage struct {
	view.Frame
	Record record.Record
	Facts  []view.Fact
	Text   []view.Block
}

// Record draws a record of any kind.
func Record(p view.Place, x record.Record) any {
	b := record.Of(x)
	v := RecordPage{Frame: frame(p, "record", x.Title(), listOf(b.Kind)), Record: x, Facts: p.Facts(x), Text: view.Blocks(b.Body.Text())}
	v.Sample = v.Sample || b.Sample
	for _, f := range v.Facts {
		for i := range f.Lines {
			if f.Lines[i].Href == f.Lines[i].Text {
				f.Lines[i].Href = "" // an address of another site: a visitor is never led out
			}
		}
	}
	return v
}

// recordList is the way to the records of a kind that no topic leads to.
func recordList(p view.Place, k *record.Kind) any {
	d, title := drawing(k), p.KindTitle(k)
	if d.Way != nil {
		title = d.Way.words(p, k)
	}
	v := ListPage{Frame: frame(p, "list", title, site.KioskHomeAddress), Groups: []view.ItemGroup{{}}}
	for _, x := range shown(p.Scene, k) {
		item := view.Item{Link: p.Link(x), Sample: record.Of(x).Sample}
		if d.Facts != nil {
			item.Meta = d.Facts(p, x)
		}
		v.Groups[0].Items = append(v.Groups[0].Items, item)
	}
	return v
}
