package view

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/words"
)

// RadioReportPage is site/radio-report.html and print/radio-report.html.
type RadioReportPage struct {
	Frame
	Sheet    Sheet // on paper only
	Lead     string
	Months   []RadioSum
	Quarters []RadioSum
	Topics   []RadioTopics // fields, then policy areas
	Louds    []RadioLoud
	File     Link // the spreadsheet
	Paper    Link
}

// RadioSum is what was on the air in a period.
type RadioSum struct {
	Name              string
	Segments, Airings int
	Length            string
}

// RadioTopics is what was told of each field or policy area, and what never was.
type RadioTopics struct {
	ID, Title, Kind string
	Rows            []RadioTopic
	Never           []string
}

// RadioTopic is how often one of them was on the air.
type RadioTopic struct {
	Name              string
	Segments, Airings int
	Length, Last      string
}

// RadioLoud is a content that the law wants on the loudspeakers for three days.
type RadioLoud struct {
	Notice Link
	Group  int
	Days   int
	Enough bool
}

// RadioCrumb is the step to the list of segments.
func (p Place) RadioCrumb() Crumb { return Crumb{p.Say("radio.title"), site.RadiosAddress} }

// RadioReport is what was on the air, for the screen and for paper.
func (p Place) RadioReport() RadioReportPage {
	lead := p.Say("radio.report_lead", "day", words.Long(p.Site.Date))
	title := p.Say("radio.report_title")
	v := RadioReportPage{Frame: p.Frame("radio-report", title, lead, p.RadioCrumb()), Sheet: Sheet{Made: p.Day(p.Site.Date)}, Lead: lead}
	v.Paper = p.SheetLink(p.Say("print.a4"), site.RadioReportSheet)
	v.File = Link{p.Say("radio.workbook"), p.Href(site.RadioBookAddress)}
	if p.Medium == "print" {
		v.Alternates = []Alternate{{Link{p.Say("print.see_site"), p.Href(site.RadioReportAddress)}, "site", "text/html"}}
	}
	for _, x := range p.Site.Radios {
		v.Frame.Sample = v.Frame.Sample || x.Base.Sample
	}
	report := p.Site.RadioReport()
	v.Months, v.Quarters = p.radioSums(report.Months), p.radioSums(report.Quarters)
	for _, t := range []struct {
		id, title, kind string
		site.RadioTopics
	}{{"linh-vuc", p.Say("radio.by_field"), p.Say("radio.field"), report.Fields}, {"mang", p.Say("radio.by_area"), p.Say("radio.area"), report.Areas}, {"nhiem-vu", p.Say("radio.by_task"), p.Say("task.task"), report.Duties}} {
		if len(t.Rows)+len(t.Never) == 0 {
			continue
		}
		topics := RadioTopics{ID: t.id, Title: t.title, Kind: t.kind, Never: t.Never}
		for _, x := range t.Rows {
			topics.Rows = append(topics.Rows, RadioTopic{x.Name, x.Segments, x.Airings, p.Length(x.Seconds), p.Write(x.Last)})
		}
		v.Topics = append(v.Topics, topics)
	}
	for _, x := range report.Louds {
		notice := Link{Text: x.Notice.Title() + ": " + x.Notice.Name}
		if p.Medium == "site" {
			notice.Href = p.Link(x.Notice).Href
		}
		v.Louds = append(v.Louds, RadioLoud{notice, x.Notice.Group, x.Days, x.Enough()})
	}
	return v
}

func (p Place) radioSums(list []site.RadioSum) (out []RadioSum) {
	for _, x := range list {
		out = append(out, RadioSum{x.Title(p.Speaker()), x.Segments, x.Airings, p.Length(x.Seconds)})
	}
	return out
}
