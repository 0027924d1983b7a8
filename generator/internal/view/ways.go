package view

import (
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Way is one way to file: a row of the table channel × time × fee × note.
type Way struct {
	Channel string // "Trực tiếp", "Trực tuyến", "Dịch vụ bưu chính"
	Link    Link   // the online address
	Time    Value
	Fee     Fee
	Note    []Block
}

func ways(x *site.Procedure) []Way {
	out := make([]Way, 0, len(x.Ways))
	for _, w := range x.Ways {
		v := Way{Channel: channelName(w), Time: timeValue(w.Time), Fee: feeView(w), Note: Blocks(w.Note)}
		v.Time.Note = w.TimeNote
		if w.Channel == record.Online && x.Online != "" {
			v.Link = Link{"Nộp trực tuyến", string(x.Online)}
		}
		out = append(out, v)
	}
	return out
}

func channelName(w record.Way) string {
	name := vi.UpperFirst(w.Channel.String())
	if w.Channel == record.Postal {
		name = "Dịch vụ bưu chính"
	}
	if w.Case != "" {
		name += ": " + w.Case
	}
	return name
}

func timeValue(t record.Time) Value {
	switch t.State {
	case record.TimeStated:
		return Value{Text: vi.UpperFirst(t.Limit.String())}
	case record.TimeSeeNote:
		return Value{Text: "Tùy trường hợp"}
	case record.TimeNone:
		return Value{Text: "Pháp luật không quy định"}
	}
	return Value{Unknown: true}
}

// answerTime answers "Bao lâu" for all ways together. It never averages and never
// hides that ways differ.
func answerTime(ways []record.Way) (v Value, more bool) {
	var limits []vi.TimeLimit
	states := map[record.TimeState]bool{}
	for _, w := range ways {
		states[w.Time.State] = true
		if w.Time.State == record.TimeStated && !slices.Contains(limits, w.Time.Limit) {
			limits = append(limits, w.Time.Limit)
		}
	}
	note := ""
	if len(ways) > 0 && len([]rune(ways[0].TimeNote)) <= 90 {
		note = FirstLine(ways[0].TimeNote, 90)
	}
	switch {
	case len(limits) == 1 && len(states) == 1:
		return Value{Text: vi.UpperFirst(limits[0].String()), Note: note}, false
	case len(limits) > 0:
		return Value{Text: spanOf(limits)}, true
	case states[record.TimeSeeNote]:
		return Value{Text: "Tùy trường hợp"}, true
	case states[record.TimeNone]:
		return Value{Text: "Pháp luật không quy định thời hạn", Note: note}, false
	}
	return Value{Unknown: true}, false
}

// spanOf is "3 đến 7 ngày làm việc", or the limits one by one when their units differ.
func spanOf(limits []vi.TimeLimit) string {
	slices.SortStableFunc(limits, func(a, b vi.TimeLimit) int { return a.Tenths - b.Tenths })
	words := make([]string, len(limits))
	same := true
	for i, l := range limits {
		words[i] = l.String()
		same = same && l.Unit == limits[0].Unit && !l.Immediate
	}
	last := limits[len(limits)-1]
	switch {
	case len(limits) == 1:
		return vi.UpperFirst(words[0]) + ", tùy trường hợp"
	case same:
		return "Từ " + strings.TrimSuffix(words[0], " "+string(last.Unit)) + " đến " + words[len(words)-1]
	case len(limits) <= 3:
		return vi.UpperFirst(strings.Join(words, " hoặc "))
	}
	return "Tùy trường hợp"
}
