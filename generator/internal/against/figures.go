package against

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// set is a set of values as they are told.
type set map[string]bool

func setOf(values ...string) set {
	out := set{}
	for _, v := range values {
		if v != "" {
			out[v] = true
		}
	}
	return out
}

func (s set) with(other set) set {
	out := maps.Clone(s)
	maps.Copy(out, other)
	return out
}

// without are the values of s that other lacks.
func (s set) without(other set) set {
	out := set{}
	for v := range s {
		if !other[v] {
			out[v] = true
		}
	}
	return out
}

func (s set) String() string { return strings.Join(slices.Sorted(maps.Keys(s)), "; ") }

var (
	age     = regexp.MustCompile(`(?i)(\d+)\s*(tháng\s+)?tuổi`)
	ageFrom = regexp.MustCompile(`(?i)(\d+)\s*(?:đến|-|–)\s*(?:dưới\s+)?\d+\s*tuổi`)
	portal  = regexp.MustCompile(`(\d[\d.,]*)\s*VNĐ`)
)

// timesOf are the time limits of a text, without "at most".
func timesOf(text string) set {
	out := set{}
	for _, t := range vi.FindTimeLimits(text) {
		t.Limit.AtMost = false
		out[t.Limit.String()] = true
	}
	return out
}

// amountsOf are the amounts of money of a text, those in the portal's own form among them.
func amountsOf(text string) set {
	out := set{}
	for _, m := range vi.FindMoney(text) {
		out[m.Amount.String()] = true
	}
	for _, m := range portal.FindAllStringSubmatch(text, -1) {
		if n, err := vi.ParseInt(m[1]); err == nil {
			out[vi.Money(n).String()] = true
		}
	}
	return out
}

// agesOf are the ages of a text: "75 tuổi", "36 tháng tuổi".
func agesOf(text string) set {
	out := set{}
	for _, m := range age.FindAllStringSubmatch(text, -1) {
		unit := " tuổi"
		if m[2] != "" {
			unit = " tháng tuổi"
		}
		out[strings.TrimLeft(m[1], "0")+unit] = true
	}
	for _, m := range ageFrom.FindAllStringSubmatch(text, -1) {
		out[strings.TrimLeft(m[1], "0")+" tuổi"] = true
	}
	return out
}

// daysOf are the time limits that people wait or must keep, not ages or terms of years.
func daysOf(text string) set {
	out := set{}
	for t := range timesOf(text) {
		if !strings.HasSuffix(t, "tháng") && !strings.HasSuffix(t, "năm") {
			out[t] = true
		}
	}
	return out
}
