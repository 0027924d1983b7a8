package view

import (
	"slices"
	"strings"

	"niemyet/generator/internal/site"
)

// ItemGroup is a titled part of a list, with an anchor.
type ItemGroup struct {
	ID    string
	Title string
	Note  string
	Items []Item
}

// Item is one line of a list that leads to a page.
type Item struct {
	Link
	Summary string   // one sentence
	Meta    []string // short facts: "1.001193", "3 ngày làm việc", "Không mất tiền"
	Tag     string   // "Giải quyết ngay", "Sắp có hiệu lực"
	Sample  bool
}

// TextListPage is site/page-list.html.
type TextListPage struct {
	Frame
	Lead   string
	Groups []ItemGroup
}

// Item is a procedure as lists show it, with the facts that help to choose.
func (p Place) Item(x *site.Procedure) Item {
	out := Item{Link: p.Link(x), Sample: x.Base.Sample}
	answers := p.Answers(x)
	time, fee := answers.Time, answers.Fee
	out.Meta = append(out.Meta, string(x.Code))
	if !time.Unknown {
		out.Meta = append(out.Meta, time.Text)
	}
	switch fee.State {
	case FeeFree:
		out.Meta = append(out.Meta, p.Say("fee.free"))
	case FeeAmount:
		out.Meta = append(out.Meta, fee.Text)
	}
	switch {
	case x.State == site.Upcoming:
		out.Tag = p.Say("item.from_day", "day", x.EffectiveFrom)
	case x.OnTheSpot:
		out.Tag = p.Say("answers.on_the_spot")
	}
	if len(x.CommonNames) > 0 {
		out.Summary = p.Say("item.also_called", "names", strings.Join(x.CommonNames, ", "))
	}
	return out
}

// Items are procedures as lists show them.
func (p Place) Items(list []*site.Procedure) (out []Item) {
	for _, x := range list {
		out = append(out, p.Item(x))
	}
	return out
}

// Current keeps the procedures that belong in lists.
func Current(list []*site.Procedure) []*site.Procedure {
	return slices.DeleteFunc(slices.Clone(list), func(x *site.Procedure) bool { return !x.State.Current() })
}

// Jump are the anchors of groups, when there is more than one.
func Jump(groups []ItemGroup) (out []Link) {
	if len(groups) < 2 {
		return nil
	}
	for _, g := range groups {
		out = append(out, Link{g.Title, "#" + g.ID})
	}
	return out
}
