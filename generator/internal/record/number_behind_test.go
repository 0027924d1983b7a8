package record

import "testing"

// TestNumberWithWordsBehind: words behind a number are no part of it, a symbol behind a blank is.
func TestNumberWithWordsBehind(t *testing.T) {
	for text, want := range map[string]string{
		"24/2026/QĐ-UBND ngày 21 tháng 4 năm 2026": "24/2026/QĐ-UBND",
		"75/2026/QĐ-UBND (thành phố Đà Nẵng)":      "75/2026/QĐ-UBND",
		"18/2015/QĐ-UBND DANANG":                   "18/2015/QĐ-UBND",
		"165/2024/NĐ- CP":                          "165/2024/NĐ-CP",
		"18/2026/QĐ - UBND":                        "18/2026/QĐ-UBND",
		"858 QĐ-BTP":                               "858/QĐ-BTP",
	} {
		if got := whyNoNumber(text); got != why(perhapsMeant(want)) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
