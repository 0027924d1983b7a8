package kiosk

import (
	"strconv"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// RecordPage is kiosk/record.html: a record of a kind without a screen of its own
// design, as its facts and its body without links. A layout of the kind's own,
// kiosk/NAME.html, may ask the record instead: {{.Record.OpenUntil}}.
type RecordPage struct {
	view.Frame
	Record record.Record // where a layout asks it
	Lead   string
	Facts  []view.Fact
	Lines  []view.HotlineRef // numbers to ring
	Prose                    // Related also leads to what the record names
}

// Record draws a record of any kind.
func Record(p view.Place, x record.Record) any {
	v := recordPage(p, x, x.Title())
	v.Facts = p.Facts(x)
	for _, f := range v.Facts {
		for i := range f.Lines {
			if f.Lines[i].Href == f.Lines[i].Text {
				f.Lines[i].Href = "" // an address of another site: a visitor is never led out
			}
		}
	}
	return v
}

// recordPage is a screen with a record's body, for a kind that chooses its facts.
func recordPage(p view.Place, x record.Record, title string) RecordPage {
	k := record.Of(x).Kind
	asked := p.Asked(x, "kiosk/"+k.Name, "kiosk/record")
	return RecordPage{Frame: recordFrame(p, "record", title, x, listOf(k)), Record: asked, Prose: prose(p, x)}
}

// fact adds a fact that has something to say.
func (v *RecordPage) fact(name string, lines ...string) {
	var f view.Fact
	for _, l := range lines {
		if l != "" {
			f.Lines = append(f.Lines, view.Link{Text: l})
		}
	}
	if f.Name = name; len(f.Lines) > 0 {
		v.Facts = append(v.Facts, f)
	}
}

// recordList is the way to the records of a kind that no topic leads to.
func recordList(p view.Place, k *record.Kind) any {
	d, title := drawing(k), p.KindTitle(k)
	if d.Way != nil {
		title = d.Way.words(p, k)
	}
	v := ListPage{Frame: frame(p, "list", title, site.KioskHomeAddress)}
	for _, x := range shown(p.Scene, k) {
		item := p.ItemOf(x)
		if d.Name != nil {
			item.Text = d.Name(p, x)
		}
		if d.Facts != nil {
			item.Meta = d.Facts(p, x)
		}
		group := ""
		if k.Group != "" {
			group = p.Site.Called(x, k.Group)
		}
		v.Groups = view.InGroup(v.Groups, "nhom-"+strconv.Itoa(len(v.Groups)+1), group, item)
	}
	if len(v.Groups) == 1 {
		v.Groups[0].Title = "" // it says no more than the screen's own title
	}
	v.Jump = view.Jump(v.Groups)
	v.Scripts = scripts(p, listScripts)
	return v
}
