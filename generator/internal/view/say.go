package view

import (
	"math"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// Words for people come from the table of words, by key: what a page says, it says
// through its place, because the kiosk says everything in several languages at once.
// Such a text can be put into others; to cut, compare or count it, take p.Plain of it.

// Speaker says words as the medium of the page does.
func (p Place) Speaker() words.Speaker { return p.Words(p.Medium) }

// Say is a word with its places filled.
func (p Place) Say(key string, values ...any) string { return p.Speaker().Say(key, values...) }

// Write is a figure, a day, a time of day or an amount of money.
func (p Place) Write(value any) string { return p.Speaker().Write(value) }

// Upper makes the first letter of a text a capital, in every language it has.
func (p Place) Upper(text string) string { return p.Speaker().Each(text, vi.UpperFirst) }

// KindTitle is what a list of records of a kind is called.
func (p Place) KindTitle(k *record.Kind) string { return p.Speaker().Named(k.Title) }

// Plain is a text in the language of the site alone.
func (p Place) Plain(text string) string { return p.Speaker().Plain(text) }

// Say is a word outside of any page, in the language of the site.
func (scene *Scene) Say(key string, values ...any) string {
	return scene.Words("site").Say(key, values...)
}

// Day is a date for the eye and for machines.
func (p Place) Day(d vi.Date) Day {
	if d.IsZero() {
		return Day{}
	}
	return Day{p.Write(d), d.String()}
}

// DataDate is the day of the data, filled in when the page is whole: what a page is made of does not hold it.
func (p Place) DataDate() Day {
	if p.DataDay().IsZero() {
		return Day{}
	}
	return Day{p.Write(words.LaterDay{}), words.LaterISO}
}

// Phone is a number one can ring, with what the call costs when nothing else is to be said.
func (p Place) Phone(number vi.Phone, note string) Phone {
	switch {
	case note != "":
	case number.Free():
		note = p.Say("phone.free")
	case number.Kind == vi.Paid:
		note = p.Say("phone.paid")
	}
	uri := number.URI()
	return Phone{Text: number.String(), Tel: uri[len("tel:"):], Note: note}
}

// Length is how long something lasts: "1 phút 50 giây".
func (p Place) Length(seconds float64) string {
	return p.Write(words.Lasting(math.Ceil(seconds - 0.001)))
}
