package web

import (
	"html/template"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("session", Drawing{
		List: allSessions, Item: of(sessionPage),
		Taken: func(p view.Place) []view.Link {
			return []view.Link{{Text: p.Say("data.calendar"), Href: p.Href(site.SessionCalendarAddress)}}
		},
		More: func(scene *view.Scene) []view.Page { return sessionCalendar(scene.Site).pages(scene) },
		Facts: of(func(p view.Place, x *site.Session) []string {
			return []string{p.SessionTerm(x), view.Stated(x.Host)}
		}),
	})
}

// SessionPage is site/session.html.
type SessionPage struct {
	view.Frame
	view.SessionView
	Body     template.HTML // under an h2: its headings start at h3
	Calendar view.Link
	About    []view.Item
	Source   view.Source
}

// SessionListPage is site/session-list.html.
type SessionListPage struct {
	view.Frame
	Lead   string
	Ways   []RadioFile // the week, the month, the calendar
	Coming []view.SittingLine
	Groups []view.ItemGroup
}

// soonDays is for how many days ahead the list tells every meeting; where there is none, it tells
// the next.
const soonDays = 14

// sessionOver stands for the sort of what will not be held again: a part of its own.
const sessionOver record.SessionSort = "da-qua"

// sessionParts are the parts of the list.
var sessionParts = []part[record.SessionSort]{
	{record.Reception, "tiep-cong-dan", "session.receptions"},
	{record.Dialogue, "doi-thoai", "session.dialogues"},
	{record.VoterMeeting, "tiep-xuc-cu-tri", "session.voter_meetings"},
	{sessionOver, "da-qua", "session.past"},
}

func allSessions(p view.Place) any {
	lead := p.Say("session.lead")
	v := SessionListPage{Frame: p.Frame("session-list", p.Say("session.title"), lead), Lead: lead, Ways: sessionWays(p)}
	v.Coming = p.SittingLines(p.Site.SittingsSoon(soonDays), nil)
	stands := func(x *site.Session) record.SessionSort {
		if x.Next(p.Site.Date) == nil {
			return sessionOver
		}
		return x.Sort
	}
	v.Groups = inParts(p, sessionParts, site.RecordsOf[*site.Session](p.Site), stands, func(x *site.Session) view.Item { return sessionItem(p, x) })
	return v
}

func sessionItem(p view.Place, x *site.Session) view.Item {
	return view.Item{Link: p.Link(x), Summary: x.Summary, Meta: []string{p.SessionTerm(x)}, Sample: x.Base.Sample}
}

func sessionWays(p view.Place) []RadioFile {
	today := p.Site.Date
	return []RadioFile{
		{view.Link{Text: p.Say("session.this_week"), Href: p.Href(site.SessionWeekAddress(site.Monday(today)))}, ""},
		{view.Link{Text: p.Say("session.this_month"), Href: p.Href(site.SessionMonthAddress(site.FirstOfMonth(today)))}, ""},
		{view.Link{Text: p.Say("session.all_calendar"), Href: p.Href(site.SessionCalendarAddress)}, p.Say("session.calendar_note")},
	}
}

func sessionPage(p view.Place, x *site.Session) any {
	v := SessionPage{
		Frame: p.RecordFrame(x, x.Summary, view.KindCrumb(x)), SessionView: p.Session(x),
		Body: p.Markdown(x.Body, 1), About: p.ItemsOf(x.About), Source: p.Source(&x.Base),
		Calendar: view.Link{Text: p.Say("session.calendar"), Href: p.Href(site.SessionFileAddress(x))},
	}
	v.Banner = p.SessionBanner(x)
	v.Alternates = append(p.SheetLinks(x), p.Sheet(p.Say("session.poster"), site.SessionPosterAddress(x))...)
	return v
}

// sessionCalendar is who meets the people, by the day.
func sessionCalendar(s *site.Site) calendar {
	days := map[vi.Date][]*site.Sitting{}
	for _, x := range s.Sittings() {
		days[x.On] = append(days[x.On], x)
	}
	return calendar{
		words: calendarWords{list: "session.title", nothing: "session.nothing", silent: "session.silent", weekTitle: "session.week_title", monthTitle: "session.month_title"},
		list:  site.SessionsAddress, weeks: s.SessionWeeks(), months: s.SessionMonths(), week: site.SessionWeekAddress, month: site.SessionMonthAddress,
		on: func(p view.Place, d vi.Date) (out []CalendarEntry) {
			for _, line := range p.SittingLines(days[d], nil) {
				var note []string
				for _, text := range []string{line.Host, line.Where, line.Note} {
					if text != "" {
						note = append(note, text)
					}
				}
				out = append(out, CalendarEntry{Link: line.Of, Time: line.Clock, Note: strings.Join(note, "; "), Off: line.Off})
			}
			return out
		},
	}
}
