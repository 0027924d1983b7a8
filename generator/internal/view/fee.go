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
func (p Place) feeView(w record.Way) Fee {
	out := p.feeOf(w.Fee)
	out.Note = Blocks(w.FeeNote)
	if out.State == FeeNote && len(w.Fees) == 0 && w.FeeNote != "" { // what the answer says, the table says
		out.Text = p.feeOfNotes([]record.Way{w}).Text
		if out.Text == vi.UpperFirst(vi.Phrase(w.FeeNote)) {
			out.Note = nil
		}
	}
	var further []string
	for _, f := range w.Fees {
		line := f.Name
		if !names(f.Name, f.Fee.Amount) {
			line = strings.TrimRight(f.Name, " .;:") + ": " + p.FeeText(f.Fee)
		}
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

// names tells whether a text says an amount itself: "Từ 500 thí sinh trở lên thu 300.000 đồng/thí sinh".
func names(text string, amount vi.Money) bool {
	return slices.ContainsFunc(vi.FindMoney(text), func(m vi.MoneyAt) bool { return m.Amount == amount })
}

func (p Place) feeOf(f record.Fee) Fee {
	switch f.State {
	case record.FeeAmount:
		return Fee{State: FeeAmount, Text: p.Write(f.Amount)}
	case record.FeeFree:
		return Fee{State: FeeFree}
	case record.FeeSeeNote:
		return Fee{State: FeeNote}
	}
	return Fee{State: FeeUnknown}
}

// FeeText is a fee inside a sentence.
func (p Place) FeeText(f record.Fee) string {
	switch f.State {
	case record.FeeAmount:
		return p.Write(f.Amount)
	case record.FeeFree:
		return p.Say("fee.free_inside")
	case record.FeeSeeNote:
		return p.Say("fee.by_case_inside")
	}
	return p.Say("fee.unknown_inside")
}

// shortNote is what is said of the fee of the first way, when it is short.
func (p Place) shortNote(ways []record.Way) []Block {
	note := vi.Phrase(ways[0].FeeNote)
	if note == "" || !p.fits(note) {
		return nil
	}
	return []Block{{Text: note}}
}

// amountNoted is one amount with its short note; a note that begins with the amount says
// more of it ("70.000 đồng/Giấy chứng nhận") and stands in its place.
func (p Place) amountNoted(ways []record.Way, amount string) Fee {
	out := Fee{State: FeeAmount, Text: amount, Note: p.shortNote(ways)}
	if len(out.Note) > 0 && strings.HasPrefix(out.Note[0].Text, amount) {
		out.Text, out.Note = out.Note[0].Text, nil
	}
	return out
}

// answerFee answers "Bao nhiêu tiền" for ways together.
func (p Place) answerFee(ways []record.Way) Fee {
	var amounts []vi.Money
	states := map[record.FeeState]bool{}
	for _, w := range ways {
		states[w.Fee.State] = true
		amounts = appendAmount(amounts, w.Fee)
		for _, f := range w.Fees {
			amounts = appendAmount(amounts, f.Fee)
		}
	}
	slices.Sort(amounts)
	amounts = slices.Compact(amounts)
	switch {
	case len(amounts) == 0 && states[record.FeeFree] && len(states) == 1:
		return Fee{State: FeeFree}
	case len(amounts) == 0 && states[record.FeeSeeNote]:
		return p.feeOfNotes(ways)
	case len(amounts) == 0 && states[record.FeeFree]:
		return Fee{State: FeeNote, Text: p.Say("fee.by_way")}
	case len(amounts) == 0:
		return Fee{State: FeeUnknown}
	case len(states) == 1 && len(amounts) == 1:
		return p.amountNoted(ways, p.Write(amounts[0]))
	}
	if text := p.feeByChannel(ways); text != "" && p.fits(text) {
		return Fee{State: FeeAmount, Text: text}
	}
	return Fee{State: FeeAmount, Text: p.amountSpan(amounts, states)}
}

func appendAmount(out []vi.Money, f record.Fee) []vi.Money {
	if f.State == record.FeeAmount {
		return append(out, f.Amount)
	}
	return out
}

// amountSpan is "8.000 – 50.000 đồng", and says when the amount may also be none or other.
func (p Place) amountSpan(amounts []vi.Money, states map[record.FeeState]bool) string {
	text := p.Write(amounts[len(amounts)-1])
	if len(amounts) > 1 {
		text = p.Say("fee.span", "least", int(amounts[0]), "most", text)
	}
	if states[record.FeeFree] {
		text = p.Say("fee.free_or", "amount", text)
	}
	if len(amounts) == 1 || states[record.FeeSeeNote] || states[record.FeeUnknown] {
		text = p.Say("limit.by_case", "limit", text)
	}
	return text
}
