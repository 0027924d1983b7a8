package view

import (
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// SessionView is a session, the same on the site, the kiosk and paper.
type SessionView struct {
	Sort    string // "Tiếp công dân"
	Chaired bool   // somebody presides over many, and receives nobody alone
	Secret  bool   // who comes is kept secret
	Term    string // "Buổi tới: thứ Năm 03/12/2026, 7 giờ 30 – 11 giờ 30"
	Summary []string
	Host    string
	With    []string
	Who     []string
	Topics  []string
	Where   string
	Away    string // its address when it is not at the office
	Office  Contact
	Access  string
	Booking []string
	Bring   []string
	Lines   []HotlineRef

	Regular []string      // "Thứ Năm hằng tuần, 7 giờ 30 – 11 giờ 30, từ 03/12/2026 đến hết 28/01/2027"
	Next    *SittingLine  // nil when nothing is to come
	Coming  []SittingLine // the next ones, those that are off too
	More    int           // that are not told
	Past    []SittingLine // the last ones
	Changed []SittingLine // of those that are not told, what is not as usual

	Conclusion []string
	Asked      []AskedLine
	Waiting    int // questions without an answer
}

// SittingLine is a day on which people are met; what is the same all day stands in one line.
type SittingLine struct {
	Day   Day    // "Thứ Năm 03/12/2026"
	Clock string // "07:30 – 11:30, 13:30 – 17:00"
	Time  string // "7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ"
	Host  string // where it is not the usual one, or nobody else says whose meeting it is
	Where string // likewise
	Of    Link   // the session, in lists of several
	Off   bool
	Note  string // why it is off, moved, changed
}

// AskedLine is a question and what was answered.
type AskedLine struct {
	On           Day
	Said, Answer []string
	By           string
	Due          Day  // of an answer to come
	Late         bool // it is overdue
}

// comingLines is how many days to come a page tells, sheetLines how many a sheet has room for,
// pastLines how many that were.
const (
	comingLines = 8
	sheetLines  = 4
	pastLines   = 6
)

// Session draws a session as it stands on the day.
func (p Place) Session(x *site.Session) SessionView {
	v := SessionView{
		Sort: p.Upper(p.SessionSort(x)), Term: p.SessionTerm(x), Summary: Lines(x.Summary), Host: Stated(x.Host), With: Known(x.With), Who: Known(x.Who), Topics: x.Topics,
		Where: Stated(x.Session.Place), Away: Stated(x.Session.Away), Booking: Lines(x.Booking), Bring: x.Bring, Lines: p.Hotlines(x.Hotlines), Chaired: x.Sort != record.Reception, Secret: x.Sort == record.Reception, Conclusion: Lines(x.Conclusion),
	}
	if x.Office != nil {
		v.Office, v.Access = p.Contact(x.Office), Stated(x.Office.Access)
	}
	if v.Away != "" { // the address and the ramp of the office are those of another house
		v.Office.Address, v.Access = "", ""
	}
	for _, row := range x.Rows {
		if line := p.regular(row); line != "" {
			v.Regular = append(v.Regular, line)
		}
	}
	today := p.Site.Date
	coming := x.Coming(today)
	was, room := x.Sittings[:len(x.Sittings)-len(coming)], comingLines
	if p.Medium == "print" {
		room = sheetLines
	}
	if p.IsProof() { // whole: a day that passes makes no sheet old
		coming, was, room = x.Sittings, nil, len(x.Sittings)
	}
	v.Coming = p.SittingLines(coming, usual(x))
	for i, line := range v.Coming {
		if v.Next == nil && !line.Off {
			v.Next = &v.Coming[i]
		}
		if line.Note != "" && i >= room { // those before stand among the days to come
			v.Changed = append(v.Changed, line)
		}
	}
	if v.More = max(0, len(v.Coming)-room); v.More > 0 {
		v.Coming = v.Coming[:room]
	}
	v.Past = p.SittingLines(was, usual(x))
	v.Past = v.Past[max(0, len(v.Past)-pastLines):]
	for _, a := range x.Asked {
		line := AskedLine{On: p.Day(a.On.Date), Said: Lines(a.Said), Answer: Lines(a.Answer), By: a.By}
		if a.Answer == "" {
			v.Waiting++
			line.Due, line.Late = p.Day(a.Due.Date), !p.IsProof() && !a.Due.IsZero() && a.Due.Before(today)
		}
		v.Asked = append(v.Asked, line)
	}
	return v
}

var sortWords = map[record.SessionSort]string{
	record.Reception: "session.reception", record.Dialogue: "session.dialogue", record.VoterMeeting: "session.voters",
}

// SessionSort is what sort of meeting it is, in lower case.
func (p Place) SessionSort(x *site.Session) string { return p.Say(sortWords[x.Sort]) }

// usual is what goes without saying in a list of one session's days.
func usual(x *site.Session) *site.Sitting {
	return &site.Sitting{Host: x.Host, Where: x.Session.Place, Row: &site.SittingRow{Session: x}}
}

// SittingLines are meetings in order of time, those of a day that differ in nothing but the
// hour in one line. common is what all share and need not be told; nil where each line tells
// whose meeting it is.
func (p Place) SittingLines(list []*site.Sitting, common *site.Sitting) (out []SittingLine) {
	for i, x := range list {
		line := p.sittingLine(x, common)
		if i > 0 && list[i-1].On == x.On && list[i-1].Session() == x.Session() {
			last := &out[len(out)-1]
			if last.Host == line.Host && last.Where == line.Where && last.Note == line.Note && last.Off == line.Off {
				last.Time, last.Clock = last.Time+", "+line.Time, last.Clock+", "+line.Clock
				continue
			}
		}
		out = append(out, line)
	}
	return out
}

func (p Place) sittingLine(x *site.Sitting, common *site.Sitting) SittingLine {
	line := SittingLine{Day: p.WeekDay(x.On), Time: p.Say("hours.span", "open", p.Write(x.From), "close", p.Write(x.To)), Off: x.Off}
	line.Clock = p.Say("hours.span", "open", x.From.String(), "close", x.To.String())
	if common == nil {
		line.Of = p.Link(x.Session())
	}
	if common == nil || x.Host != common.Host {
		line.Host = Stated(x.Host)
	}
	if common == nil || x.Where != common.Where {
		line.Where = Stated(x.Where)
	}
	if common == nil && x.Session().Office != nil && !x.Away() { // each has a room of the same name
		line.Where = strings.Trim(line.Where+", "+ShortName(x.Session().Office), ", ")
	}
	switch {
	case !x.Instead.IsZero():
		line.Note = p.Say("session.moved_to", "when", p.WeekDay(x.Instead).Text, "why", x.Why)
	case x.Off:
		line.Note = p.Say("session.off", "why", x.Why)
	case x.Moved() && x.Changed():
		line.Note = p.Say("session.moved", "day", x.Was, "why", x.Why)
	case x.Changed():
		line.Note = p.Say("session.changed", "why", x.Why)
	}
	return line
}

// WeekDay is a day with its name: "Thứ Năm 03/12/2026".
func (p Place) WeekDay(d vi.Date) Day {
	day := p.Day(d)
	day.Text = p.Say("session.on_day", "weekday", p.Upper(p.Speaker().Weekday(d)), "day", d)
	return day
}

// regular tells a repeat in words; "" for a day by itself.
func (p Place) regular(row *site.SittingRow) string {
	key := regularWords[row.Repeat]
	if key == "" {
		return ""
	}
	out := p.Say(key, "weekday", p.Speaker().Weekday(row.On.Date), "number", row.On.Date.Day)
	out = p.Upper(out) + ", " + p.Say("hours.span", "open", p.Write(row.From.Clock), "close", p.Write(row.To.Clock))
	if row.Host != "" {
		out += " (" + row.Host + ")"
	}
	return out
}

var regularWords = map[record.Repeat]string{
	record.Daily: "session.daily", record.Weekly: "session.weekly", record.EachMonth: "session.monthly", record.EachQuarter: "session.quarterly",
	record.MonthEnd: "session.month_end", record.FirstWorkday: "session.first_workday",
}

// SessionTerm says in one line when the next meeting is, or that there is none to come.
func (p Place) SessionTerm(x *site.Session) string {
	today := p.Site.Date
	if lines := p.SittingLines(held(x.Coming(today)), usual(x)); len(lines) > 0 {
		return p.Say("session.next", "when", strings.Join([]string{lines[0].Day.Text, lines[0].Time}, ", "))
	}
	last := x.Last()
	switch {
	case last.IsZero():
		return p.Say("session.none")
	case repeats(x):
		return p.Say("session.ran_out", "day", last)
	}
	return p.Say("session.was", "day", last)
}

// repeats tells a schedule that was meant to go on: people still go by it when its days are over.
func repeats(x *site.Session) bool {
	return slices.ContainsFunc(x.Rows, func(row *site.SittingRow) bool { return regularWords[row.Repeat] != "" })
}

func held(list []*site.Sitting) (out []*site.Sitting) {
	for _, x := range list {
		if !x.Off {
			out = append(out, x)
		}
	}
	return out
}

// SessionBanner tells that nothing is to come.
func (p Place) SessionBanner(x *site.Session) *Banner {
	if x.Next(p.Site.Date) != nil || x.Answers(p.Site.Date) {
		return nil
	}
	return &Banner{Kind: BannerRemark, Text: p.SessionTerm(x)}
}

// receptions are the schedules of the day, without their single days.
func (p Place) receptions() (out []Reception) {
	for _, x := range site.RecordsOf[*site.Session](p.Site) {
		if !p.Site.StateOf(x).Current() {
			continue
		}
		if one := p.Session(x); len(one.Regular) > 0 {
			where := one.Office.Office.Text
			if one.Where != "" {
				where = one.Where + ", " + where
			}
			out = append(out, Reception{Link: p.Link(x), Where: where, When: one.Regular})
		}
	}
	return out
}

// exampleSessions tells whether a schedule of the day is an example.
func (p Place) exampleSessions() bool {
	return slices.ContainsFunc(site.RecordsOf[*site.Session](p.Site), func(x *site.Session) bool { return x.Base.Sample && p.Site.StateOf(x).Current() })
}

// Sessions prove by the meetings that were held.
var _ = proves(func(p Place, named []*site.Session) (Proven, bool) {
	c := tally{on: p.Site.Date.AddDays(-1)} // that of the day itself may not be over
	for _, x := range named {
		for _, s := range x.Sittings {
			if !s.Off {
				c.add(s.On)
			}
		}
	}
	return c.proven(p, "task.proof_held", site.SessionsAddress)
})
