package render

import (
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

func ways(x *site.Procedure) []Way {
	out := make([]Way, 0, len(x.Ways))
	for _, w := range x.Ways {
		v := Way{Channel: channelName(w), Time: timeValue(w.Time), Fee: feeView(w), Note: blocks(w.Note)}
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

// feeView is one way's fee with everything that is said about it.
func feeView(w record.Way) Fee {
	out := feeOf(w.Fee)
	out.Note = blocks(w.FeeNote)
	var further []string
	for _, f := range w.Fees {
		line := f.Name + ": " + feeText(f.Fee)
		if f.Note != "" {
			line += " (" + f.Note + ")"
		}
		further = append(further, line)
	}
	if len(further) > 0 {
		out.Note = append(out.Note, Block{Items: further})
	}
	return out
}

func feeOf(f record.Fee) Fee {
	switch f.State {
	case record.FeeAmount:
		return Fee{State: FeeAmount, Text: f.Amount.String()}
	case record.FeeFree:
		return Fee{State: FeeFree}
	case record.FeeSeeNote:
		return Fee{State: FeeNote}
	}
	return Fee{State: FeeUnknown}
}

func feeText(f record.Fee) string {
	switch f.State {
	case record.FeeAmount:
		return f.Amount.String()
	case record.FeeFree:
		return "không mất tiền"
	case record.FeeSeeNote:
		return "tùy trường hợp"
	}
	return "chưa có thông tin"
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
		note = firstLine(ways[0].TimeNote, 90)
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

// answerFee answers "Bao nhiêu tiền" for all ways together.
func answerFee(ways []record.Way) (fee Fee, more bool) {
	var amounts []vi.Money
	states := map[record.FeeState]bool{}
	for _, w := range ways {
		states[w.Fee.State] = true
		more = more || w.FeeNote != "" || len(w.Fees) > 0
		amounts = appendAmount(amounts, w.Fee)
		for _, f := range w.Fees {
			amounts = appendAmount(amounts, f.Fee)
		}
	}
	slices.Sort(amounts)
	amounts = slices.Compact(amounts)
	switch {
	case len(amounts) == 0 && states[record.FeeFree] && len(states) == 1:
		return Fee{State: FeeFree}, more
	case len(amounts) == 0 && states[record.FeeSeeNote]:
		return Fee{State: FeeNote}, true
	case len(amounts) == 0 && states[record.FeeFree]:
		return Fee{State: FeeNote, Text: "Tùy cách nộp; có cách không mất tiền"}, true
	case len(amounts) == 0:
		return Fee{State: FeeUnknown}, more
	case len(states) == 1 && len(amounts) == 1:
		return Fee{State: FeeAmount, Text: amounts[0].String()}, more
	}
	if text := byChannel(ways); text != "" {
		return Fee{State: FeeAmount, Text: text}, true
	}
	return Fee{State: FeeAmount, Text: amountSpan(amounts, states)}, true
}

func appendAmount(out []vi.Money, f record.Fee) []vi.Money {
	if f.State == record.FeeAmount {
		return append(out, f.Amount)
	}
	return out
}

// byChannel says each channel's fee in one sentence, when there are few and all are sure.
func byChannel(ways []record.Way) string {
	if len(ways) > 3 {
		return ""
	}
	var words []string
	for _, w := range ways {
		if len(w.Fees) > 0 || w.Case != "" || (w.Fee.State != record.FeeAmount && w.Fee.State != record.FeeFree) {
			return ""
		}
		words = append(words, w.Channel.String()+" "+feeText(w.Fee))
	}
	return vi.UpperFirst(strings.Join(words, "; "))
}

// amountSpan is "8.000 – 50.000 đồng", and says when the amount may also be none or other.
func amountSpan(amounts []vi.Money, states map[record.FeeState]bool) string {
	text := amounts[len(amounts)-1].String()
	if len(amounts) > 1 {
		text = strings.TrimSuffix(amounts[0].String(), " đồng") + " – " + text
	}
	if states[record.FeeFree] {
		text = "Không mất tiền hoặc " + text
	}
	if len(amounts) == 1 || states[record.FeeSeeNote] || states[record.FeeUnknown] {
		text += ", tùy trường hợp"
	}
	return text
}
