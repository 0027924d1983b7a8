package feed

import (
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/words"
)

var _ = makes(func(s *site.Site, say words.Speaker, _ *edition.Air) []File {
	if !s.Hears() {
		return nil
	}
	return []File{{site.HeardCardAddress, Contacts(s, say)}}
})

// Contacts are the lines of the unit as cards for the book of a telephone: vCard 3.0 (RFC
// 2426), which old telephones read too. A card is of a line and its post, of nobody by name. One
// of an example says so in its name: it is read from there long after the page was.
func Contacts(s *site.Site, say words.Speaker) []byte {
	var w calendarWriter // a card has the lines of a calendar
	number := func(kind string, phone record.Phone) {
		if phone.Digits != "" {
			w.line("TEL;TYPE=WORK,"+kind, strings.TrimPrefix(phone.URI(), "tel:"))
		}
	}
	text := func(name, value string) {
		if value != "" {
			w.text(name, value)
		}
	}
	for _, h := range s.Hotlines {
		name := h.Name + ", " + s.Config.ShortUnit
		if s.Config.Sample || h.Base.Sample {
			name = say.Say("feed.sample", "text", name)
		}
		name = textEscapes.Replace(name)
		w.line("BEGIN", "VCARD")
		w.line("VERSION", "3.0")
		w.line("N", name+";;;;")
		w.line("FN", name)
		text("ORG", h.Unit)
		text("TITLE", h.Holder)
		number("VOICE", h.Number)
		number("MSG", h.SMS)
		text("EMAIL;TYPE=INTERNET", string(h.Email))
		if h.Website != "" {
			w.line("URL", string(h.Website))
		}
		note := h.Hours
		if h.Takes != "" {
			note += ". " + strings.TrimSpace(h.Takes)
		}
		text("NOTE", note)
		w.line("END", "VCARD")
	}
	return w.out
}
