package kiosk

import (
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
	Prose
}

func answerScreen(p view.Place, x *site.Answer) any {
	return AnswerScreen{Frame: recordFrame(p, "answer", x.Title(), x, listOf(x.Base.Kind)), AnswerView: p.Answer(x), Prose: prose(p, x)}
}
