package render

import (
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// answers are the five questions everybody has: mang gì, nộp ở đâu, bao lâu, bao
// nhiêu tiền, hỏi ai.
func (p placed) answers(x *site.Procedure, v Procedure) Answers {
	out := Answers{Bring: bring(v), Where: p.where(x), Ask: p.ask(x), OnTheSpot: x.OnTheSpot}
	out.Time, out.MoreTime = answerTime(x.Ways)
	out.Fee, out.MoreFee = answerFee(x.Ways)
	return out
}

func (p placed) where(x *site.Procedure) Where {
	var out Where
	for _, w := range x.Ways {
		out.Post = out.Post || w.Channel == record.Postal
	}
	if x.Online != "" {
		out.Online = p.online(x)
	}
	switch {
	case x.Office != nil:
		out.Office, out.Address = p.office(x.Office), stated(x.Office.Office.Address)
		if x.Desk != nil {
			out.Desk = deskName(x.Desk)
		}
	case stated(x.Receiving) != "":
		out.Office = Link{Text: firstLine(x.Receiving, 140)}
	case stated(x.Agency) != "":
		out.Office = Link{Text: vi.Truncate(x.Agency, 140)}
	default:
		out.Unknown = out.Online.Text == ""
		if !out.Unknown {
			out.Office = Link{Text: "Nộp trực tuyến hoặc hỏi nơi tiếp nhận"}
		}
	}
	return out
}

// online leads to the place to file on the web; a kiosk only tells its name.
func (p placed) online(x *site.Procedure) Link {
	if p.medium == "site" {
		return Link{"nộp trực tuyến", string(x.Online)}
	}
	host := strings.TrimPrefix(strings.TrimPrefix(string(x.Online), "https://"), "http://")
	return Link{Text: "nộp trực tuyến tại " + strings.TrimSuffix(host, "/")}
}

func deskName(d *site.Desk) string {
	return strings.TrimSpace("Quầy số " + d.Number)
}

// ask answers "Hỏi ai": the office that takes the file, else the unit's own
// number, else the first line that takes citizens' calls.
func (p placed) ask(x *site.Procedure) Ask {
	if o := x.Office; o != nil && o.Phone.Digits != "" {
		return Ask{Who: shortName(o), Phones: []Phone{phone(o.Phone.Phone, "")}, Hours: firstHours(o)}
	}
	for _, h := range x.Hotlines {
		if h.Role != nil && !h.Role.Emergency {
			return Ask{Who: h.Holder, Phones: []Phone{phone(h.Number.Phone, "")}, Hours: h.Hours}
		}
	}
	if cfg := p.Site.Config; cfg.Phone.Digits != "" {
		return Ask{Who: cfg.Unit, Phones: []Phone{phone(cfg.Phone.Phone, "")}}
	}
	return Ask{Unknown: true}
}

func firstHours(o *site.Office) string {
	if h := hours(o); len(h) > 0 {
		return h[0]
	}
	return ""
}
