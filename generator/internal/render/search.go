package render

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/search"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// searchScripts are loaded by the pages that have a search box that answers by script.
var searchScripts = []string{"js/search.js", "js/search-page.js"}

// searchIndexOf is the index of what the site can show.
func (r *Scene) searchIndexOf() *search.Index {
	return search.Build(search.Documents(r.Site, r.at(site.SearchAddress, "site").facts), r.Site.Config)
}

// searchScripts are the scripts of a page with a search box, by the version of the index that they are to load.
func (p placed) searchScripts() []string {
	version := p.ScriptVersion(p.medium)
	var out []string
	for _, name := range searchScripts {
		out = append(out, p.href(name)+"?v="+version)
	}
	return out
}

// facts are the five answers in a few words each, for a line under a result: what to
// bring, where, how long, how much, whom to ask. Of other kinds, what they are for.
func (p placed) facts(x record.Record) []string {
	switch x := x.(type) {
	case *site.Procedure:
		return p.procedureFacts(x)
	case *site.Policy:
		return []string{vi.Truncate(x.Summary, 120)}
	case *site.Hotline:
		return []string{x.Number.String(), vi.Truncate(x.Hours, 60)}
	case *site.Office:
		out := []string{vi.Truncate(stated(x.Office.Address), 80)}
		if x.Phone.Digits != "" {
			out = append(out, x.Phone.String())
		}
		return out
	case *site.Page:
		return []string{vi.Truncate(x.Summary, 120)}
	case *site.Radio:
		return []string{vi.Truncate(x.Summary, 120)}
	case *site.Decision:
		return []string{vi.Truncate(x.Name, 120)}
	case *site.Notice:
		return []string{vi.Truncate(x.Name, 120), termText(x)}
	case *site.Board:
		return []string{vi.UpperFirst(vi.Truncate(x.Place, 120))}
	case *site.Law:
		out := []string{vi.Truncate(x.Name, 120)}
		if x.State == site.LawUpcoming {
			out = append(out, "Chưa có hiệu lực")
		}
		return out
	}
	return nil
}

func (p placed) procedureFacts(x *site.Procedure) []string {
	b := bring(Procedure{PaperGroups: paperGroups(x), PapersState: listState(x.PapersText)})
	time, _ := answerTime(x.Ways)
	fee, _ := answerFee(x.Ways)
	out := []string{bringFact(b), whereFact(p.where(x)), "thời hạn: hỏi nơi tiếp nhận", feeFact(fee), ""}
	if !time.Unknown {
		out[2] = vi.Truncate(time.Text, 50)
	}
	if ask := p.ask(x); len(ask.Phones) > 0 {
		out[4] = ask.Phones[0].Text
	}
	return out
}

func bringFact(b Bring) string {
	switch b.State {
	case BringList:
		return strconv.Itoa(b.Count) + " giấy tờ"
	case BringCases:
		return "Giấy tờ tùy trường hợp"
	case BringNothing:
		return "Không phải mang giấy tờ"
	}
	return "Giấy tờ: hỏi nơi tiếp nhận"
}

func whereFact(w Where) string {
	if w.Unknown {
		return "Nơi nộp: hỏi nơi tiếp nhận"
	}
	parts := []string{w.Desk, vi.Truncate(w.Office.Text, 60)}
	if w.Desk == "" {
		parts = parts[1:]
	}
	return strings.Join(parts, ", ")
}

func feeFact(f Fee) string {
	switch {
	case f.State == FeeFree:
		return "Không mất tiền"
	case f.State == FeeAmount && f.Text != "":
		return vi.Truncate(f.Text, 50)
	case f.State == FeeNote:
		return "Phí tùy trường hợp"
	}
	return "phí: hỏi nơi tiếp nhận"
}
