package record

import (
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// perUnit is what an amount is paid for, behind it: "/bản", "/01 trường hợp", " mỗi trang",
// " một bản", "/bản (không quá 200.000 đồng)".
var perUnit = regexp.MustCompile(`^(.*?\S)\s*(?:/|\bmỗi\b|\bmột\b)\s*(?:0?1\s+)?(\p{L}[^/]*|\d+\s+\p{L}[^/]*)$`)

// mostPaid is what stands before an amount that is the most or the least for all of what is
// paid: it explains the fee and is none of its own.
var mostPaid = regexp.MustCompile(`(?i)(?:tối đa|không quá|nhiều nhất|cao nhất|tối thiểu|ít nhất)(?: là)? *$`)

// grouped is an amount in figures, with a unit or without.
var grouped = regexp.MustCompile(`\d{1,3}(?:\.\d{3})+`)

// otherPaid tells whether the words of what an amount is paid for name another amount: "bản,
// 5.000 đồng mỗi trang" is a second fee, which no note may hide.
func otherPaid(words string) bool {
	at := grouped.FindAllStringIndex(words, -1)
	for _, m := range vi.FindMoney(words) {
		at = append(at, []int{m.Start, m.End})
	}
	return slices.ContainsFunc(at, func(x []int) bool { return !mostPaid.MatchString(words[:x[0]]) })
}

// FeePer parts an amount from what it is paid for, as tariffs write it: "10.000 đồng/bản" is
// the fee "10.000 đồng" with the note "mỗi bản". What is no such thing is not parted.
func FeePer(text string) (fee, per string, ok bool) {
	m := perUnit.FindStringSubmatch(strings.TrimSpace(text))
	if m == nil || otherPaid(m[2]) {
		return "", "", false
	}
	amount, err := vi.ParseMoney(m[1])
	if err != nil || amount <= 0 {
		return "", "", false
	}
	return amount.String(), "mỗi " + strings.TrimRight(m[2], " .;,"), true
}
