package web

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("journey", Drawing{List: allJourneys, ListLayout: "page-list", Item: of(journeyPage)})
}

// JourneyPage is site/journey.html.
type JourneyPage struct {
	view.Frame
	Lead    string
	Who     []string
	Journey view.JourneyView
	Event   view.Link
	Body    template.HTML // under an h2: its headings start at h3
	Source  view.Source
}

func allJourneys(p view.Place) any {
	lead := p.Say("journey.lead")
	v := view.TextListPage{Frame: p.Frame("page-list", p.Say("journey.title"), lead), Lead: lead}
	for _, j := range site.RecordsOf[*site.Journey](p.Site) {
		v.Groups = view.InGroup(v.Groups, "", "", p.JourneyItem(j))
	}
	return v
}

func journeyPage(p view.Place, j *site.Journey) any {
	v := JourneyPage{
		Frame: p.RecordFrame(j, j.Summary, view.KindCrumb(j)), Lead: j.Summary, Who: view.Known(j.Who), Journey: p.Journey(j),
		Body: p.Markdown(j.Body, 1), Source: p.Source(&j.Base),
	}
	if t := j.Event; t != nil {
		v.Event = view.Link{Text: p.Say("journey.event", "name", t.Name), Href: p.Topic(t, site.LifeEventFolder).Href}
	}
	v.Alternates = p.Leaflet(j)
	return v
}

// journey makes a life event's page begin with what is done, one thing after the other;
// what is left of the event stands in the topic afterwards. ok is false where nobody has
// said in which order things are done.
func (v *ProcedureListPage) journey(p view.Place, t **site.Topic) (ok bool) {
	event := *t
	made, rest := p.EventJourney(event)
	if made == nil && len(event.Journeys) == 0 {
		return false
	}
	v.Journey, v.Groups, *t = made, p.EventRest(event, rest), rest
	if len(event.Journeys) == 1 {
		j := event.Journeys[0]
		v.Sample, v.Lead = v.Sample || j.Base.Sample, j.Summary
		v.Alternates, v.Prose = p.Leaflet(j), p.Markdown(j.Body, 1)
	}
	return true
}
