package importer

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Amounts that the source tells in words and not as a price. They are proposed as figures,
// and the sentence always stands beside.

// limiting are words by which a figure is not simply the fee.
var limiting = regexp.MustCompile(`\b(toi da|khong qua|it nhat|giam|mien|neu|hoac|bang|phan tram|den|tro len|tro xuong|ap dung den)\b`)

// figureIn is the amount that a sentence names, when it names one and limits it by nothing.
func figureIn(text string) (vi.Money, bool) {
	found := vi.FindMoney(text)
	if len(found) != 1 || found[0].Amount < believable || foreign.MatchString(text) || strings.Contains(text, "%") || limiting.MatchString(vi.Fold(text)) {
		return 0, false
	}
	return found[0].Amount, true
}

var (
	// emptyHead is what the portal's form puts before the words of a fee: "Lệ phí : Đồng (", "Đồng (", "Miễn phí Đồng - ".
	emptyHead = regexp.MustCompile(`^(?:(?:Lệ )?[Pp]hí ?: ?)?Đồng ?([(-]|$)|^(?:Lệ )?[Pp]hí ?: ?Đồng |^(Miễn (?:lệ )?phí) Đồng ?- ?`)
	// perPiece is a note that only says what the amount is for one of: "/trang".
	perPiece = regexp.MustCompile(`^/ ?([\pL ]{2,30})\.?$`)
)

// ofFee is a fee's note without what a form of the portal put around it.
func ofFee(note string) string {
	if m := perPiece.FindStringSubmatch(note); m != nil {
		return "mỗi " + m[1]
	}
	m := emptyHead.FindStringSubmatch(note)
	if m == nil {
		return note
	}
	rest := strings.TrimSpace(note[len(m[0]):])
	switch {
	case m[1] == "(": // its other bracket stands at the end, if the source closed it
		if strings.Count(rest, ")") > strings.Count(rest, "(") {
			rest = strings.TrimSuffix(rest, ")")
		}
	case m[2] != "":
		rest = m[2] + ": " + vi.LowerFirst(rest)
	}
	return tidy(strings.TrimLeft(rest, "- "))
}

// markInside is a bullet within a text that stands on one line.
var markInside = regexp.MustCompile(`([:;,.]) *\n? *[-+•*] *|\n *[-+•*] *| [-+] ?(\p{Lu})`)

// oneLine is a note as the name of a line of fees: lists in it are read on.
func oneLine(note string) string {
	return strings.TrimRight(vi.Collapse(markInside.ReplaceAllString(strings.TrimLeft(note, "-+•* "), "$1 $2")), " ;")
}

// lostZeros tells whether a price lacks the three zeros that its own note has:
// "20 VNĐ (20.000 vnđ/tờ khai)".
func lostZeros(amount vi.Money, note string) bool {
	found := vi.FindMoney(note)
	if len(found) == 0 || amount <= 0 || amount >= believable || foreign.MatchString(note) {
		return false
	}
	for _, m := range found {
		if m.Amount != amount*1000 {
			return false
		}
	}
	return true
}

// betweenFees parts the fees of a note from each other.
var betweenFees = regexp.MustCompile(`\n|;\s*-`)

// feeLines reads a note whose every line names one amount for somebody.
func feeLines(note string) (out []record.FeeLine) {
	for _, line := range betweenFees.Split(note, -1) {
		if line = strings.Trim(line, "-+*•;. \t"); line == "" {
			continue
		}
		found := vi.FindMoney(line)
		if len(found) != 1 || found[0].Amount < believable || foreign.MatchString(line) {
			return nil
		}
		out = append(out, record.FeeLine{Name: line, Fee: record.Fee{State: record.FeeAmount, Amount: found[0].Amount}})
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// proposed reads amounts out of the words of a fee without a price; ok is false when the
// words do not settle one.
func (p price) proposed() (f fee, ok bool) {
	amount := func(m vi.Money) record.Fee { return record.Fee{State: record.FeeAmount, Amount: m} }
	if m, one := figureIn(p.note); one {
		return fee{fee: amount(m), note: p.note, verdict: FeeProposed, todo: p.check()}, true
	}
	if lines := feeLines(p.note); lines != nil {
		return fee{fee: lines[0].Fee, note: lines[0].Name, lines: lines[1:], verdict: FeeProposed, todo: p.check()}, true
	}
	return fee{}, false
}
