package view

import (
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

var (
	// feeHead is what the portal puts before the words of a fee.
	feeHead = regexp.MustCompile(`^(?:(?:lệ\s*)?phí\s*:\s*)?(?:đồng\s*\(?\s*)?[-+*•]?\s*`)
	// feeBegins are the beginnings, folded, of notes that tell by what all of the fee is.
	feeBegins = regexp.MustCompile(`^(?:muc (?:le )?phi|muc thu|theo (?:quy dinh|muc thu)|ap dung|thong tu so|thuc hien theo|hoi dong nhan dan)`)
	// circular is the number of a circular.
	circular = regexp.MustCompile(`\d+/\d{4}/TT-[\p{Lu}Đ-]+`)
)

// byCircular says by which circular the fee is, when that is all that every way's note tells of it.
func (p Place) byCircular(ways []record.Way) string {
	number := ""
	for _, w := range ways {
		said := circularOf(w.FeeNote)
		if w.Fee.State != record.FeeSeeNote || len(w.Fees) > 0 || w.Case != "" || said == "" || number != "" && said != number {
			return ""
		}
		number = said
	}
	if number == "" {
		return ""
	}
	return p.Say("answers.fee_by_circular", "number", number)
}

// circularOf is the one circular by which a note says that a fee is; "" for a note that tells an amount, the council, an
// exemption or more than one circular.
func circularOf(note string) string {
	folded := vi.Fold(feeHead.ReplaceAllString(strings.ToLower(vi.Collapse(note)), ""))
	if !feeBegins.MatchString(folded) || len(vi.FindMoney(note)) > 0 || strings.Contains(folded, "giam ") || exempts(note) {
		return ""
	}
	if strings.Contains(folded, "hoi dong nhan dan") || strings.Contains(folded, "hdnd") {
		return ""
	}
	numbers := circular.FindAllString(note, -1)
	if slices.Sort(numbers); len(slices.Compact(numbers)) != 1 {
		return ""
	}
	return numbers[0]
}
