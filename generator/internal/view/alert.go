package view

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// Alert is an urgent notice as every page tells it: a mark, a headline, until when. A
// script hides it when its last day is over, and shows one that begins after the day of
// the build; without it the words tell the last day.
type Alert struct {
	Link
	Severity    string // a modifier in CSS
	Mark        string // "Khẩn cấp"
	Term        string // "đến hết ngày 28/11/2026"
	From, Until string // "2026-11-28", for the script
	Later       bool   // begins after the day of the build
	Sample      bool
}

// AlertBar is what stands at the top of every page: the most pressing notices, and the
// way to the others.
type AlertBar struct {
	Alerts []Alert
	More   Link
}

// Any tells whether there is anything to show.
func (b AlertBar) Any() bool { return len(b.Alerts) > 0 }

// Silent tells whether none of them holds on the day of the build: a script may show one.
func (b AlertBar) Silent() bool {
	return b.More.Href == "" && !slices.ContainsFunc(b.Alerts, func(a Alert) bool { return !a.Later })
}

// alertsShown is how many notices that hold stand on a page; the answers below them must
// still be seen.
const alertsShown = 2

// alertBar are the notices as seen from the page.
func (p Place) alertBar() (bar AlertBar) {
	shown := 0
	all := p.Site.Alerts()
	for _, x := range all {
		if to := x.Base.Address(); to == p.Path || site.KioskAddress(to) == p.Path {
			continue // the page itself tells it
		}
		if x.State == site.InForce {
			if shown++; shown > alertsShown {
				continue
			}
		}
		bar.Alerts = append(bar.Alerts, p.alert(x))
	}
	if shown > alertsShown {
		to := site.ListAddress(record.Of(all[0]).Kind)
		if p.Medium == "kiosk" {
			to = site.KioskAddress(to)
		}
		bar.More = Link{Text: p.Say("alert.more", "count", shown-alertsShown), Href: p.Href(to)}
	}
	return bar
}

func (p Place) alert(x *site.Alert) Alert {
	return Alert{
		Link: Link{Text: x.Name, Href: p.RecordHref(x)}, Severity: string(x.Severity), Mark: p.SeverityWord(x.Severity), Term: p.AlertTerm(x),
		From: x.From.String(), Until: x.Until.String(), Later: x.State == site.Upcoming, Sample: x.Base.Sample,
	}
}

// SeverityWord is what people read of a severity: "Khẩn cấp".
func (p Place) SeverityWord(s record.Severity) string { return p.Say(severityWords[s]) }

var severityWords = map[record.Severity]string{record.Urgent: "alert.urgent", record.Warning: "alert.warning", record.Note: "alert.note"}

// AlertTerm says from when until when a notice holds.
func (p Place) AlertTerm(x *site.Alert) string {
	if x.From == x.Until {
		return p.Say("alert.one_day", "day", x.Until)
	}
	if x.State == site.Upcoming {
		return p.Say("alert.from_until", "from", x.From, "until", x.Until)
	}
	return p.Say("alert.until", "day", x.Until)
}

// AlertView is an urgent notice on a page of its own, the same on the site, the kiosk and
// paper.
type AlertView struct {
	Severity string // a modifier in CSS
	Mark     string
	Term     string // "Từ ngày 27/11/2026 đến hết ngày 28/11/2026"
	Hours    string
	Summary  []string
	Places   []string
	Do       []string
	Issuer   string
	Office   Contact
	Hotlines []HotlineRef
}

// AlertView draws an urgent notice.
func (p Place) AlertView(x *site.Alert) AlertView {
	v := AlertView{
		Severity: string(x.Severity), Mark: p.SeverityWord(x.Severity), Hours: vi.Unbroken(x.Hours), Summary: Lines(x.Summary), Places: Known(x.Places), Do: x.Do,
		Issuer: x.Issuer, Hotlines: p.Hotlines(x.Hotlines),
		Term: p.Say("alert.term_of", "from", words.Long(x.From), "until", words.Long(x.Until)),
	}
	if x.From == x.Until {
		v.Term = p.Upper(p.Write(words.Long(x.Until)))
	}
	if x.Office != nil {
		v.Office = p.Contact(x.Office)
	}
	return v
}

// AlertBanner tells that a notice does not hold on the day of the build. One that comes is told ahead: news has no force to wait for.
func (p Place) AlertBanner(x *site.Alert) *Banner {
	if x.State == site.Upcoming {
		return &Banner{Kind: BannerRemark, Text: p.Say("alert.ahead")}
	}
	return p.termBanner(x.State, x.From, x.Until, "alert.over")
}
