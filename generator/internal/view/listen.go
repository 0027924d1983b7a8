package view

import (
	"cmp"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// Spoken leads to a recording of a procedure's answers: in Vietnamese, or in a language of the place under its own name.
type Spoken struct {
	Link
	Lang string // of the name: "und" where nobody knows it
}

// listen are the recordings that are there. The kiosk has buttons for them, and paper says nothing.
func (p Place) listen(x *site.Procedure) (out []Spoken) {
	if p.Medium != "site" {
		return nil
	}
	for _, v := range append([]record.Voice{{Language: p.Say("procedure.in_vietnamese"), File: x.Audio}}, x.Voices...) {
		if v.File != "" && p.HasStatic(v.File) {
			out = append(out, Spoken{Link{v.Language, site.EscapePath(p.Href(v.File))}, cmp.Or(record.LanguageOf(v.Language), "und")})
		}
	}
	return out
}
