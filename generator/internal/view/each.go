package view

import "niemyet/generator/internal/vi"

// eachWords are the words for what amounts are counted by, as records write them.
var eachWords = map[string]string{
	"thang":       "each.month",
	"nam":         "each.year",
	"quy":         "each.quarter",
	"ngay":        "each.day",
	"lan":         "each.time",
	"nguoi":       "each.person",
	"ho":          "each.household",
	"ho gia dinh": "each.family",
	"hoc sinh":    "each.pupil",
	"tre":         "each.child",
}

// each is what an amount is counted by, "tháng": as the record writes it, and in other languages
// where it is a word that they have.
func (p Place) each(text string) string {
	text = vi.Per(text)
	if key := eachWords[vi.Fold(text)]; key != "" {
		return p.Speaker().Else(text, p.Say(key))
	}
	return text
}
