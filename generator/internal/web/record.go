package web

import (
	"html/template"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/view"
)

// RecordPage is site/record.html: a record of a kind without a drawing of its own, as
// its facts in the order of its struct, and its body. A layout of the kind's own,
// site/NAME.html, may ask the record instead: {{.Record.OpenUntil}}.
type RecordPage struct {
	view.Frame
	Record record.Record // where a layout asks it
	Facts  []view.Fact
	Body   template.HTML
	Source view.Source
}

// RecordListPage is site/record-list.html, or site/NAME-list.html of a kind without a
// drawing of its own.
type RecordListPage struct {
	view.Frame
	Lead  string
	Items []RecordItem
}

// RecordItem is a line of the list and its record.
type RecordItem struct {
	view.Item
	Record record.Record // where a layout asks it
}

func recordList(p view.Place, k *record.Kind) any {
	v := RecordListPage{Frame: p.Frame("record-list", k.Title.Vi, k.Title.Vi)}
	for _, x := range p.Records(k) {
		v.Items = append(v.Items, RecordItem{p.ItemOf(x), p.Asked(x, "site/"+k.Name+"-list", "site/record-list")})
	}
	return v
}

func recordPage(p view.Place, x record.Record) any {
	b := record.Of(x)
	v := RecordPage{
		Frame:  p.RecordFrame(x, x.Title(), view.KindCrumb(x)),
		Record: p.Asked(x, "site/"+b.Kind.Name, "site/record"), Facts: p.Facts(x), Body: p.Markdown(b.Body, 0), Source: p.Source(b),
	}
	v.Kind, v.Alternates = "record", p.OnPaper(x)
	return v
}
