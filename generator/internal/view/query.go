package view

import (
	"strconv"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// QueryView is "am I entitled?": questions whose replies lead on, and where they end. It is
// the same on page, kiosk and paper; a page shows one step at a time where it can.
type QueryView struct {
	First string // the id of the first question
	Steps []QueryStep
	Ends  []QueryEnd
}

// QueryStep is one question.
type QueryStep struct {
	ID      string
	Number  int
	Ask     string
	Help    []string
	Replies []QueryReply
}

// QueryReply is one reply, and where it leads.
type QueryReply struct {
	Say   string
	To    string // the id of a step or an end
	Leads string // "sang câu 3", "kết quả B"
	Mark  string // "3", "B": what stands there on a chart
}

// QueryEnd is where questions end.
type QueryEnd struct {
	ID    string
	Mark  string // "A"
	Kind  string // "may", "not" or "ask"
	Says  string // "Có thể được"
	Text  []string
	Items []Item // what to do next
}

// queryKinds are the words and marks of where questions end.
var queryKinds = map[record.EndingSort]struct{ kind, words string }{
	record.MayGet: {"may", "query.may"}, record.NotGet: {"not", "query.not"}, record.AskOn: {"ask", "query.ask"},
}

// Query draws the questions of a policy; nil where it has none.
func (p Place) Query(x *site.Policy) *QueryView {
	if len(x.Queries) == 0 {
		return nil
	}
	v := &QueryView{First: queryID(x.Queries[0].ID)}
	for i, q := range x.Queries {
		step := QueryStep{ID: queryID(q.ID), Number: i + 1, Ask: q.Ask, Help: Lines(q.Help)}
		for _, c := range q.Choices {
			step.Replies = append(step.Replies, p.queryReply(x, c))
		}
		v.Steps = append(v.Steps, step)
	}
	for i, e := range x.Endings {
		sort := queryKinds[e.Says]
		end := QueryEnd{ID: queryID(e.ID), Mark: queryMark(i), Kind: sort.kind, Says: p.Say(sort.words), Text: Lines(e.Text)}
		for _, id := range e.Records {
			if r := p.Site.Named(record.Any, id); r != nil && p.Site.StateOf(r).Current() {
				end.Items = append(end.Items, p.ItemOf(r))
			}
		}
		v.Ends = append(v.Ends, end)
	}
	return v
}

func (p Place) queryReply(x *site.Policy, c record.Reply) QueryReply {
	out := QueryReply{Say: c.Say, To: queryID(c.To)}
	if at := record.QueryAt(x.Queries, c.To); at >= 0 {
		out.Mark = strconv.Itoa(at + 1)
		out.Leads = p.Say("query.to_step", "number", at+1)
		return out
	}
	out.Mark = queryMark(record.EndingAt(x.Endings, c.To))
	out.Leads = p.Say("query.to_end", "mark", out.Mark)
	return out
}

// queryID is the id of a step on a page. No heading and no part of the page has two hyphens
// in a row, so that none has the id of a step.
func queryID(id record.Slug) string { return "hoi--" + string(id) }

// queryMark is the letter of an end; beyond the letters, a number with one.
func queryMark(i int) string {
	const letters = 26
	mark := string(rune('A' + i%letters))
	if i >= letters {
		mark += strconv.Itoa(i/letters + 1)
	}
	return mark
}
