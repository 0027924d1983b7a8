package against

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// saysFree are words by which a text tells that somebody pays nothing, among folded words.
var saysFree = regexp.MustCompile(`\b(mien (phi|le phi|khi|cho|voi|doi voi|thu)|duoc mien|khong (thu|mat tien|mat phi|ton tien|phai nop (phi|le phi|tien))|(khong )?mat dong nao|khong co quy dinh thu)\b`)

// freeInWords finds a promise that nothing is paid, in what is told of the fee, that the
// source does not make anywhere: people who come with no money are sent home.
func freeInWords(p pair) []difference {
	if saysFree.MatchString(vi.Fold(p.origin.Words("methods"))) || freeOfFee(p.origin.Words("")) {
		return nil
	}
	for _, c := range channelsIn(p.theirs) {
		if isFree(p.theirs, c) {
			return nil
		}
	}
	for _, text := range feeWords(p.ours) {
		if m := saysFree.FindString(vi.Fold(text)); m != "" {
			return []difference{{text, ""}}
		}
	}
	return nil
}

// payment is what people pay.
var payment = regexp.MustCompile(`\b(phi|tien)\b`)

// sentence parts texts of the portal, whose sentences end in many ways.
var sentence = regexp.MustCompile(`[.;\n]`)

// freeOfFee tells whether a sentence of a text says of a fee that it is not paid; "free of
// legalisation" is another matter.
func freeOfFee(text string) bool {
	for _, s := range sentence.Split(text, -1) {
		if folded := vi.Fold(s); saysFree.MatchString(folded) && payment.MatchString(folded) {
			return true
		}
	}
	return false
}

// feeWords are the sentences of a procedure that tell of its fee in words.
func feeWords(p *record.Procedure) (out []string) {
	out = append(out, p.FeeShort)
	for _, w := range p.Ways {
		out = append(out, w.FeeNote)
		for _, f := range w.Fees {
			out = append(out, f.Note)
		}
	}
	for _, line := range strings.Split(string(bodyOf(p)), "\n") {
		if freeOfFee(line) {
			out = append(out, line)
		}
	}
	return out
}
