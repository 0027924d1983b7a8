package kiosk

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("answer", Drawing{
		Card:  of(answerScreen),
		Facts: of(func(p view.Place, x *site.Answer) []string { return []string{p.AnswerMark(x).Text} }),
		Way:   &Way{Rank: 26, Group: ToAsk, Icon: "people", Words: "kiosk.answers"},
	})
}

// AnswerScreen is kiosk/answer.html.
type AnswerScreen struct {
	view.Frame
	view.AnswerView
	Body    template.HTML
	Related []view.Item // where the links of the body lead, as far as the kiosk has it
}

func answerScreen(p view.Place, x *site.Answer) any {
	v := AnswerScreen{Frame: recordFrame(p, "answer", x.Title(), x, listOf(x.Base.Kind)), AnswerView: p.Answer(x)}
	v.Body, v.Related = prose(p, x)
	return v
}
