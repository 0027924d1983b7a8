package kiosk

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("consultation", Drawing{
		Card:  of(consultationScreen),
		Facts: of(func(p view.Place, x *site.Consultation) []string { return []string{p.ConsultationTerm(x)} }),
		Way:   &Way{Rank: 25, Group: ToAsk, Icon: "people", Words: "kiosk.consultations"},
	})
}

// ConsultationScreen is kiosk/consultation.html.
type ConsultationScreen struct {
	view.Frame
	view.ConsultationView
	QR template.HTML // of the official channel: a phone can go where the kiosk must not
	Prose
}

func consultationScreen(p view.Place, x *site.Consultation) any {
	v := ConsultationScreen{Frame: recordFrame(p, "consultation", x.Title(), x, listOf(x.Base.Kind)), ConsultationView: p.Consultation(x), Prose: prose(p, x)}
	v.Banner = p.ConsultationBanner(x)
	v.QR = p.ChannelCode(&v.Answer, "consultation.channel")
	return v
}
