package record

import (
	"niemyet/generator/internal/vi"
)

// FeeState says what is known of a fee. A zero amount is not a state: the
// national base writes "0" where it means "see the note", and a citizen who
// reads "0 đồng" believes it.
type FeeState int

// The states of a fee.
const (
	FeeMissing FeeState = iota // no fee was given: always an error on a way of filing
	FeeAmount                  // an amount of money
	FeeFree                    // stated to be free: "Không"
	FeeSeeNote                 // the note says how much: "Xem ghi chú"
	FeeUnknown                 // "?"
)

// Fee is what a citizen pays, written "8.000 đồng", "Không", "Xem ghi chú" or "?".
type Fee struct {
	State  FeeState
	Amount vi.Money // only in FeeAmount
}

func (f *Fee) parse(text string) *fault {
	switch vi.Fold(text) {
	case "khong", "khong co", "khong thu", "khong thu phi", "mien phi":
		f.State = FeeFree
		return nil
	case "xem ghi chu":
		f.State = FeeSeeNote
		return nil
	}
	if Unknown(text) {
		f.State = FeeUnknown
		return nil
	}
	amount, err := vi.ParseMoney(text)
	if err != nil {
		return faulty("E204", "value", text, "why", meantFee(text))
	}
	if amount <= 0 {
		return faulty("E222", "value", text)
	}
	*f = Fee{FeeAmount, amount}
	return nil
}
