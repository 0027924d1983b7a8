package record

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/vi"
)

// perUnit is what an amount is paid for, behind it: "/bản", "/01 trường hợp", " mỗi trang",
// " một bản", "/bản (không quá 200.000 đồng)".
var perUnit = regexp.MustCompile(`^(.*?\S)\s*(?:/|\bmỗi\b|\bmột\b)\s*(?:0?1\s+)?(\p{L}[^/]*|\d+\s+\p{L}[^/]*)$`)

// FeePer parts an amount from what it is paid for, as tariffs write it: "10.000 đồng/bản" is
// the fee "10.000 đồng" with the note "mỗi bản". What is no such thing is not parted.
func FeePer(text string) (fee, per string, ok bool) {
	m := perUnit.FindStringSubmatch(strings.TrimSpace(text))
	if m == nil {
		return "", "", false
	}
	amount, err := vi.ParseMoney(m[1])
	if err != nil || amount <= 0 {
		return "", "", false
	}
	return amount.String(), "mỗi " + strings.TrimRight(m[2], " .;,"), true
}
