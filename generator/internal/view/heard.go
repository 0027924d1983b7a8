package view

import (
	"strings"

	"niemyet/generator/internal/site"
)

// HeardView is every way to say something to the unit, as the records have them: nothing of
// it is typed a second time.
type HeardView struct {
	Lines         []HotlineRef // of the required roles
	AllLines      Link
	Coming        []SittingLine // who receives people in the next days; not on paper
	Receptions    []Reception
	AllSessions   Link
	Boxes         []BoxesAt
	Written       []WrittenTo
	Consultations []Item // that take opinions or soon will
	Answers       AnswersSoFar
	Conduct       []Item
	Example       bool // some of it is one
}

// Reception is a schedule of receiving people, without its single days.
type Reception struct {
	Link
	Where string
	When  []string
}

// BoxesAt are the boxes of an office.
type BoxesAt struct {
	Office Link
	Boxes  []Spot
}

// WrittenTo is where one may write to.
type WrittenTo struct {
	Link    // the line whose people read it
	Address string
	Email   string
	Website Link
}

// AnswersSoFar is how many reflections there are, and how many wait.
type AnswersSoFar struct {
	Link
	Told string // "5 phản ánh, 3 đã trả lời"
}

// heardDays is for how many days ahead it is told who receives people.
const heardDays = 14

// Heard gathers the ways to be heard.
func (p Place) Heard() HeardView {
	s := p.Site
	v := HeardView{Lines: p.EveryRequiredLine(), Conduct: p.ConductItems(), Boxes: p.allBoxes(), Written: p.written(), Answers: p.answersSoFar()}
	v.AllLines = Link{Text: p.Say("heard.all_lines"), Href: p.Href(p.onMedium(site.HotlinesAddress, site.KioskHotlinesAddress))}
	v.Receptions = p.receptions()
	v.Consultations, v.Example = p.takingOpinions(), p.exampleSessions()
	if len(p.Site.SessionWeeks()) > 0 {
		v.AllSessions = Link{Text: p.Say("heard.all_sessions"), Href: p.Href(p.onMedium(site.SessionsAddress, site.KioskSessionsAddress))}
	}
	if p.Medium == "kiosk" && !s.KioskHas(site.KioskSessionsAddress) {
		v.AllSessions = Link{}
	}
	if p.Medium != "print" {
		v.Coming = p.SittingLines(s.SittingsWithin(heardDays), nil)
	}
	for _, h := range s.Hotlines {
		v.Example = v.Example || h.Base.Sample
	}
	return v
}

// onMedium is the address of a page of the site, or of the kiosk's own of it.
func (p Place) onMedium(onSite, onKiosk string) string {
	if p.Medium == "kiosk" {
		return onKiosk
	}
	return onSite
}

func (p Place) allBoxes() (out []BoxesAt) {
	for _, o := range p.Site.Offices {
		if len(o.Boxes) > 0 {
			at := BoxesAt{p.Office(o), p.Boxes(o)}
			for i := range at.Boxes {
				if p.Medium != "site" { // who opens it stands on the label of the box
					at.Boxes[i].Note = ""
				}
			}
			out = append(out, at)
		}
	}
	return out
}

// BoxesWhereFiled are those of the offices that take files: a slip has no room for all. Where
// none has one, all.
func (p Place) BoxesWhereFiled() (out []BoxesAt) {
	for _, o := range p.Site.Offices {
		if o.HasDesks() && len(o.Boxes) > 0 {
			out = append(out, BoxesAt{p.Office(o), p.Boxes(o)})
		}
	}
	if len(out) == 0 {
		return p.allBoxes()
	}
	return out
}

// written are the lines that can be written to. The kiosk leads nobody out of its folder.
func (p Place) written() (out []WrittenTo) {
	for _, h := range p.Site.Hotlines {
		if site.FeedbackAddress(h) == "" {
			continue
		}
		w := WrittenTo{Link: Link{Text: h.Name, Href: p.RecordHref(h)}, Address: Stated(h.Postal), Email: string(h.Email)}
		if w.Address == "" {
			w.Address = Stated(h.Hotline.Address)
		}
		if h.Website != "" {
			w.Website = Link{Text: BareAddress(string(h.Website)), Href: string(h.Website)}
		}
		if p.Medium == "kiosk" {
			w.Website.Href = ""
		}
		out = append(out, w)
	}
	return out
}

// BareAddress is an address as it is said and typed.
func BareAddress(to string) string {
	return strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(to, "https://"), "http://"), "/")
}
