package view

import (
	"fmt"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// DisclosureView is something made public, the same on the site, the kiosk and paper.
type DisclosureView struct {
	Group   string // "2. Thu, chi ngân sách", or what another law wants online
	Law     string // "Luật 10/2022/QH15"
	Term    string // "Từ 04/01/2027 đến hết 05/02/2027"
	Planned bool   // its first day is to come
	Summary []string
	Made    Day
	Places  []string // where it hangs, boards first
	Aired   string   // when it goes over the loudspeakers
	Office  Link
	By      string
	Shown   Link // the record that shows it
	Posts   []PostLine
}

// PostLine is a post and its duties.
type PostLine struct {
	Title  string
	Duties []string
}

// Disclosure draws one.
func (p Place) Disclosure(x *site.Disclosure) DisclosureView {
	v := DisclosureView{
		Group: p.DisclosureOf(x), Law: p.Say(lawWords(x)), Term: p.DisclosureTerm(x), Planned: x.PostedFrom.After(p.Site.Date), Summary: Lines(x.Summary), Made: p.Day(x.Made.Date),
		Places: p.disclosurePlaces(x), Aired: p.Aired(x.BroadcastFrom, x.BroadcastUntil), Office: p.Office(x.Office), By: Stated(x.By),
	}
	if x.Shown != nil {
		v.Shown = p.Link(x.Shown)
	}
	for _, one := range x.Posts {
		v.Posts = append(v.Posts, PostLine{one.Title, Lines(one.Duties)})
	}
	return v
}

// DisclosureOf is the group of the law's list with its number, or what another law wants.
func (p Place) DisclosureOf(x *site.Disclosure) string {
	if x.Group > 0 {
		return fmt.Sprintf("%d. %s", x.Group, p.Upper(p.DisclosureGroup(x.Group)))
	}
	return p.Say(disclosingWords[x.Duty])
}

var disclosingWords = map[record.Disclosing]string{
	record.Organisation: "disclosure.organisation", record.Leaders: "disclosure.leaders", record.AdminMap: "disclosure.map",
	record.LandPeople: "disclosure.land", record.InfoPoint: "disclosure.info_point", record.InfoList: "disclosure.info_list",
}

// lawWords are the key of the law that wants it.
func lawWords(x *site.Disclosure) string {
	switch x.Duty {
	case "":
		return "disclosure.law_democracy"
	case record.InfoPoint, record.InfoList:
		return "disclosure.law_information"
	}
	return "disclosure.law_digital"
}

// DisclosureTerm is from when to when it is public.
func (p Place) DisclosureTerm(x *site.Disclosure) string {
	if last := x.LastDay(); !last.IsZero() {
		return p.Say("disclosure.from_to", "from", x.PostedFrom, "to", last)
	}
	return p.Say("disclosure.from", "from", x.PostedFrom)
}

func (p Place) disclosurePlaces(x *site.Disclosure) (out []string) {
	for _, b := range x.Boards {
		out = append(out, b.Name)
	}
	return append(out, Known(x.Places)...)
}

// Aired is when something goes over the loudspeakers; "" for what does not.
func (p Place) Aired(from, until record.Day) string {
	switch {
	case from.IsZero():
		return ""
	case until.IsZero():
		return p.Say("quarter.loudspeakers_from", "from", from)
	}
	return p.Say("quarter.loudspeakers", "from", from, "to", until)
}

// DisclosureHow is how it is made public, in one line: this page, boards, places, loudspeakers.
func (p Place) DisclosureHow(x *site.Disclosure) string {
	how := append([]string{p.Say("page.title")}, p.disclosurePlaces(x)...)
	if aired := p.Aired(x.BroadcastFrom, x.BroadcastUntil); aired != "" {
		how = append(how, aired)
	}
	return strings.Join(how, "; ")
}

// GroupOfLaw is a group of the law's list and what was made public of it.
type GroupOfLaw struct {
	ID, Title string
	Items     []Item
	Elsewhere Link // procedures: the site itself
	Missing   bool
}

// GroupsOfLaw are the groups of Luật 10/2022/QH15, Điều 11, then what other laws want online.
// A group of which nothing is made public is there where the law asks the unit for it.
func (p Place) GroupsOfLaw() (out []GroupOfLaw) {
	all := site.RecordsOf[*site.Disclosure](p.Site)
	add := func(g GroupOfLaw, is func(*site.Disclosure) bool) {
		for _, x := range all {
			if is(x) {
				meta := []string{p.DisclosureTerm(x)}
				if x.PostedFrom.After(p.Site.Date) {
					meta = append(meta, p.Say("disclosure.planned"))
				}
				g.Items = append(g.Items, Item{Link: p.Link(x), Summary: x.Summary, Meta: meta, Sample: x.Base.Sample})
			}
		}
		g.Missing = len(g.Items) == 0 && g.Elsewhere.Href == ""
		if !g.Missing || p.Site.OwesDisclosure() {
			out = append(out, g)
		}
	}
	for n := 1; n < len(disclosureGroups); n++ {
		g := GroupOfLaw{ID: fmt.Sprintf("nhom-%d", n), Title: fmt.Sprintf("%d. %s", n, p.Upper(p.DisclosureGroup(n)))}
		for _, x := range p.Site.Notices {
			if x.Group == n && !x.PostedFrom.After(p.Site.Date) {
				g.Items = append(g.Items, Item{Link: p.Link(x), Summary: x.Name, Meta: []string{p.TermText(x)}, Sample: x.Base.Sample})
			}
		}
		if n == proceduresGroup && len(p.Site.Procedures) > 0 {
			g.Elsewhere = Link{p.Say("list.procedures"), p.Href(p.onMedium(site.ProceduresAddress, site.KioskFieldsAddress))}
		}
		add(g, func(x *site.Disclosure) bool { return x.Group == n })
	}
	if last := len(out) - 1; last >= 0 && out[last].Missing { // the law wants nothing in it
		out = out[:last]
	}
	for _, d := range record.Disclosings {
		add(GroupOfLaw{ID: "luat-" + vi.Slug(string(d)), Title: p.Say(disclosingWords[d])}, func(x *site.Disclosure) bool { return x.Duty == d })
	}
	return out
}

// proceduresGroup is the group of the law's list that holds procedures.
const proceduresGroup = 13
