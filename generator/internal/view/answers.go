package view

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Answers are the five questions everybody has.
type Answers struct {
	Bring Bring
	Where Where
	Time  Value
	Fee   Fee
	Ask   Ask
	// Lines are the same five, each as it is shown: what media should draw.
	Lines []Answer
}

// BringState says what "Mang gì" can answer.
type BringState string

// The states of the first answer.
const (
	BringList    BringState = "list"
	BringCases   BringState = "cases"   // depends on the case
	BringNothing BringState = "nothing" // the record says no papers
	BringUnknown BringState = "unknown"
)

// Bring answers "Mang gì".
type Bring struct {
	State BringState
	Count int // papers that everybody brings, or cases in BringCases
	Some  int // in BringList: papers whose own names say that only some bring them
	Cases int // in BringList: how many cases ask for further papers
}

// Where answers "Nộp ở đâu".
type Where struct {
	Office  Link
	Desk    string
	Address string
	Online  Link   // Text fits after "Hoặc": "nộp trực tuyến"; empty Text: not online; empty Href: on the kiosk
	Post    bool   // may be sent by post
	Hours   string // when the office is open, in one line
	Unknown bool
	Web     bool // online too, wherever that is: the source of most procedures names no address
	// OnlineOnly: nobody says which office takes it, and Office.Text sends people online.
	OnlineOnly bool
}

// Ask answers "Hỏi ai".
type Ask struct {
	Who     string // "Quầy Tư pháp – Hộ tịch"
	Phones  []Phone
	Hours   string // one line
	Unknown bool
}

// answers are the five questions everybody has: mang gì, nộp ở đâu, bao lâu, bao
// nhiêu tiền, hỏi ai.
func (p Place) answers(x *site.Procedure, v ProcedureView) Answers {
	common := commonWays(x, v)
	out := Answers{Bring: bring(v), Where: p.where(x), Time: p.answerTime(common), Fee: p.answerFee(common), Ask: p.ask(x)}
	if x.TimeShort != "" {
		out.Time = Value{Text: p.Phrase(x.TimeShort)}
	}
	if x.FeeShort != "" {
		out.Fee = Fee{State: FeeAmount, Text: p.Phrase(x.FeeShort)}
	} else {
		out.Fee = p.withExemption(out.Fee, common)
	}
	out.Lines = p.lines(x, v, out)
	return out
}

// commonWays are the ways of everybody: without those of cases that have a time or fee of
// their own.
func commonWays(x *site.Procedure, v ProcedureView) (out []record.Way) {
	for i, w := range x.Ways {
		if v.wayCases[i] == 0 {
			out = append(out, w)
		}
	}
	return out
}

// caseTimes and caseFees are what takes longer or costs otherwise in a case.
func (p Place) caseTimes(v ProcedureView, x *site.Procedure) []CaseAnswer {
	return ofCases(v, x, func(ways []record.Way) string { return p.answerTime(ways).Text })
}

func (p Place) caseFees(v ProcedureView, x *site.Procedure) []CaseAnswer {
	return ofCases(v, x, func(ways []record.Way) string {
		fee := p.answerFee(ways)
		if fee.State == FeeUnknown {
			return ""
		}
		return p.feeLine(fee)
	})
}

func ofCases(v ProcedureView, x *site.Procedure, say func([]record.Way) string) (out []CaseAnswer) {
	for _, c := range v.Cases {
		var ways []record.Way
		for i, w := range x.Ways {
			if v.wayCases[i] == c.Number {
				ways = append(ways, w)
			}
		}
		if len(ways) == 0 {
			continue
		}
		if text := say(ways); text != "" {
			out = append(out, CaseAnswer{c.Number, text})
		}
	}
	return out
}

func (p Place) where(x *site.Procedure) Where {
	var out Where
	for _, w := range x.Ways {
		out.Post, out.Web = out.Post || w.Channel == record.Postal, out.Web || w.Channel == record.Online
	}
	if x.Online != "" {
		out.Online = p.online(x)
	}
	if x.Office != nil {
		out.Office, out.Address, out.Hours = p.Office(x.Office), Stated(x.Office.Office.Address), p.firstHours(x.Office)
		if x.Desk != nil {
			out.Desk = p.DeskName(x.Desk)
		}
		return out
	}
	if out.Office.Text = TakenBy(x); out.Office.Text == "" {
		out.Unknown = out.Online.Text == "" && !onlineOnly(x.Ways)
		if !out.Unknown {
			out.Office, out.OnlineOnly = Link{Text: p.Say("answers.online_or_ask")}, true
		}
	}
	return out
}

// online leads to the place to file on the web; a kiosk only tells its name.
func (p Place) online(x *site.Procedure) Link {
	if p.Medium == "site" {
		return Link{p.Say("answers.online"), string(x.Online)}
	}
	return Link{Text: p.Say("answers.online_at", "host", BareAddress(string(x.Online)))}
}

// ask answers "Hỏi ai": the office that takes the file, else the unit's own
// number, else the first line that takes citizens' calls.
func (p Place) ask(x *site.Procedure) Ask {
	if o := x.Office; o != nil && o.Phone.Digits != "" {
		return Ask{Who: ShortName(o), Phones: []Phone{p.Phone(o.Phone.Phone, "")}, Hours: p.firstHours(o)}
	}
	for _, h := range x.Hotlines {
		if h.Role != nil && !h.Role.Emergency {
			return Ask{Who: h.Holder, Phones: []Phone{p.Phone(h.Number.Phone, "")}, Hours: p.Phrase(vi.Unbroken(h.Hours))}
		}
	}
	if cfg := p.Site.Config; cfg.Phone.Digits != "" {
		return Ask{Who: cfg.Unit, Phones: []Phone{p.Phone(cfg.Phone.Phone, "")}}
	}
	return Ask{Unknown: true}
}

// bring answers "Mang gì": the papers everybody needs, and how many cases add more.
func bring(v ProcedureView) Bring {
	if len(v.PaperGroups) == 0 {
		if v.PapersState == StateNone {
			return Bring{State: BringNothing}
		}
		return Bring{State: BringUnknown}
	}
	out := Bring{State: BringList}
	for _, g := range v.PaperGroups {
		switch {
		case len(g.Papers) == 0:
		case v.OneCase && g.Case == 0: // besides one's case, and asked of some
		case g.Case > 0:
			out.Cases++
		default:
			always := g.always()
			out.Count, out.Some = out.Count+always, out.Some+len(g.Papers)-always
		}
	}
	if out.Count == 0 && out.Some == 1 && out.Cases == 0 {
		out.Count, out.Some = 1, 0 // what else would one bring
	}
	if out.Count+out.Some == 0 {
		return Bring{State: BringCases, Count: max(1, out.Cases)}
	}
	return out
}
