package view

import (
	"html/template"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/words"
)

// ConsultationView is a consultation, the same on the site, the kiosk and paper.
type ConsultationView struct {
	Stage     record.Stage // a modifier in CSS
	Term      string       // "Nhận ý kiến từ 20/11/2026 đến hết 20/12/2026"
	Summary   []string
	Who       []string
	Organizer string
	From      Day
	Until     Day
	Questions []string
	Documents []Draft
	Answer    AnswerWays
	Outcome   *Outcome // nil before there is one
}

// AnswerWays are the ways to say what one thinks, those without a computer first.
type AnswerWays struct {
	Boxes    []Spot
	Lines    []HotlineRef
	Meetings []Meeting
	SendTo   string // where an answer on paper goes; empty when nobody has said
	Office   Contact
	Form     Link // the form, or where to get one; empty when it is too late
	Channel  Link
}

// Meeting is where one may say it.
type Meeting struct{ When, Where, For string }

// Draft is a document to be read before one answers.
type Draft struct {
	Link
	Where string // the paper copy
}

// Outcome is what came of a consultation.
type Outcome struct {
	On         Day
	Received   string // "146 ý kiến"; empty when nobody has counted
	Conclusion []string
	Opinions   []Opinion
}

// Opinion is what was said, what changed and why not.
type Opinion struct {
	Said         []string
	Kind         string // a modifier in CSS
	Verdict      string
	Changed, Why []string
}

// Consultation draws a consultation as it stands on the day.
func (p Place) Consultation(x *site.Consultation) ConsultationView {
	v := ConsultationView{
		Stage: x.Stage, Term: p.ConsultationTerm(x), Summary: Lines(x.Summary), Who: Known(x.Who), Organizer: x.Organizer,
		From: p.Day(x.OpenFrom.Date), Until: p.Day(x.OpenUntil.Date), Questions: x.Questions, Answer: p.answerWays(x),
	}
	for _, d := range x.Documents {
		draft := Draft{Link: Link{Text: d.Name}, Where: d.Where}
		switch {
		case d.Record != nil:
			draft.Href = p.RecordHref(d.Record)
		case p.Medium != "kiosk": // whose visitors are never led out
			draft.Href = string(d.URL)
		}
		v.Documents = append(v.Documents, draft)
	}
	if x.Stage == record.StageOutcome {
		v.Outcome = p.outcome(x)
	}
	return v
}

func (p Place) answerWays(x *site.Consultation) AnswerWays {
	w := AnswerWays{Lines: p.Hotlines(x.Hotlines), Boxes: p.boxesAt(x.Boxes), SendTo: x.Sends(), Channel: channelLink(x.Channel)}
	for _, m := range x.Meetings {
		when := p.Say("consultation.at", "time", m.At, "day", words.Long(m.On))
		w.Meetings = append(w.Meetings, Meeting{When: p.Upper(when), Where: m.Place, For: m.For})
	}
	if x.Office != nil {
		w.Office = p.Contact(x.Office)
	}
	w.Form = p.formLink(site.AnswerFormAddress(x), "consultation.form", "consultation.form_at", w.Office)
	return w
}

// boxesAt are the boxes of some offices, by the names of the offices.
func (p Place) boxesAt(offices []*site.Office) (out []Spot) {
	for _, o := range offices {
		for _, b := range p.Boxes(o) {
			out = append(out, Spot{Name: ShortName(o), Where: b.Where, Note: b.Note})
		}
	}
	return out
}

// formLink leads to a form on paper, or says where to get one: at the desk nobody prints it, and
// a site may be built without its sheets.
func (p Place) formLink(to, name, at string, office Contact) Link {
	switch {
	case to == "":
		return Link{}
	case p.Medium == "kiosk" || !p.Built(to):
		return Link{Text: p.Say(at, "where", office.Office.Text)}
	}
	return Link{p.Say(name), p.Href(to)}
}

// channelLink is the official channel by its address.
func channelLink(to record.URL) Link {
	if to == "" {
		return Link{}
	}
	return Link{Text: BareAddress(string(to)), Href: string(to)}
}

// FormSheet leads to the form as a sheet, where there is one.
func (w *AnswerWays) FormSheet() []Alternate {
	if w.Form.Href == "" {
		return nil
	}
	return []Alternate{{w.Form, "print", "text/html"}}
}

// ChannelCode is the QR code of the official channel, where its address is read and not
// followed: paper has no links, and a kiosk leads nobody out.
func (p Place) ChannelCode(ways *AnswerWays, name string) template.HTML {
	to := ways.Channel.Href
	if to == "" {
		return ""
	}
	ways.Channel.Href = ""
	if p.Medium == "print" {
		return PaperQR(to, p.Say(name))
	}
	return QR(to, p.Say(name))
}

func (p Place) outcome(x *site.Consultation) *Outcome {
	out := &Outcome{On: p.Day(x.OutcomeOn.Date), Conclusion: Lines(x.Conclusion)}
	if x.Received > 0 {
		out.Received = p.Say("consultation.received", "count", x.Received)
	}
	for _, o := range x.Opinions {
		out.Opinions = append(out.Opinions, Opinion{
			Said: Lines(o.Said), Kind: string(o.Verdict), Verdict: p.Say(verdictWords[o.Verdict]), Changed: Lines(o.Changed), Why: Lines(o.Why),
		})
	}
	return out
}

var verdictWords = map[record.Verdict]string{
	record.Adopted: "consultation.adopted", record.PartTaken: "consultation.part_taken", record.Declined: "consultation.declined",
}

// ConsultationTerm says in one sentence how far a consultation is.
func (p Place) ConsultationTerm(x *site.Consultation) string {
	switch x.Stage {
	case record.StageComing:
		return p.Say("consultation.coming", "from", x.OpenFrom, "until", x.OpenUntil)
	case record.StageOpen:
		return p.Say("consultation.open", "until", x.OpenUntil)
	case record.StageOutcome:
		return p.Say("consultation.outcome_on", "day", x.OutcomeOn)
	}
	return p.Say("consultation.closed", "until", x.OpenUntil)
}

// ConsultationBanner tells that opinions are not taken today.
func (p Place) ConsultationBanner(x *site.Consultation) *Banner {
	switch x.Stage {
	case record.StageComing:
		return &Banner{Kind: BannerUpcoming, Text: p.Say("consultation.coming", "from", x.OpenFrom, "until", x.OpenUntil)}
	case record.StageClosed:
		return &Banner{Kind: BannerRemark, Text: p.Say("consultation.waits", "until", x.OpenUntil)}
	}
	return nil
}

// ConsultationItem is a consultation as a line of a list.
func (p Place) ConsultationItem(x *site.Consultation) Item {
	return Item{Link: p.Link(x), Summary: x.Summary, Meta: []string{p.ConsultationTerm(x)}, Sample: x.Base.Sample}
}

// Decided are the consultations whose outcome is known.
func (p Place) Decided() (out []Item) {
	for _, x := range site.RecordsOf[*site.Consultation](p.Site) {
		if x.Stage == record.StageOutcome {
			item := p.ConsultationItem(x)
			item.Summary = x.Conclusion
			out = append(out, item)
		}
	}
	return out
}

// takingOpinions are the consultations that take opinions or soon will.
func (p Place) takingOpinions() (out []Item) {
	for _, x := range site.RecordsOf[*site.Consultation](p.Site) {
		if x.TakesForms() {
			out = append(out, p.ConsultationItem(x))
		}
	}
	return out
}
