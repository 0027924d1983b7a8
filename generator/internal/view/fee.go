package view

import (
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// FeeState says what a Fee really states: "0 đồng" on the national base often means "see the note".
type FeeState string

// The four states of a fee.
const (
	FeeAmount  FeeState = "amount"  // Text holds the sum
	FeeFree    FeeState = "free"    // free of charge, and the record says so
	FeeNote    FeeState = "note"    // depends on the case: read Note, or the table when Note is empty
	FeeUnknown FeeState = "unknown" // the record does not say
)

// Fee is what one pays.
type Fee struct {
	State FeeState
	Text  string  // "15.000 đồng", "8.000 – 50.000 đồng"
	Note  []Block // conditions, reductions; may be long
}

// feeView is one way's fee with everything that is said about it.
func feeView(w record.Way) Fee {
	out := feeOf(w.Fee)
	out.Note = Blocks(w.FeeNote)
	var further []string
	for _, f := range w.Fees {
		line := f.Name + ": " + FeeText(f.Fee)
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

func FeeText(f record.Fee) string {
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
		words = append(words, w.Channel.String()+" "+FeeText(w.Fee))
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
