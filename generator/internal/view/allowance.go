package view

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// AllowanceLine is what somebody gets.
type AllowanceLine struct {
	Who    string
	Tag    string // that it is to come, or over; empty for the one that holds
	Amount Value  // "500.000 đồng mỗi tháng"
	Term   string // "Áp dụng từ 01/01/2026"
	Law    Value
	Notes  []string
}

// PaydayLine is when, where and how something is paid.
type PaydayLine struct {
	What  string
	When  string // "ngày 10 hằng tháng, 7 giờ 30 đến 11 giờ"
	Next  []string
	Where Value
	How   []string
	Off   string // what becomes of a day off
}

// nextPaydays is how many days to come are told.
const nextPaydays = 3

// Allowances are the sums of a policy: of the same people the one that holds and those to come;
// one that is over where none follows. A version of a sheet is made of all of them.
func (p Place) Allowances(list []record.Allowance) (out []AllowanceLine) {
	today := p.Site.Date
	for i := range list {
		a := &list[i]
		state := site.StateWithin(a.From.Date, a.Until.Date, today)
		if state == site.Expired && !p.IsProof() && succeeded(list, a, today) {
			continue
		}
		v := AllowanceLine{Who: a.Who, Notes: Lines(a.Note), Term: p.Say("price.from", "day", a.From), Law: Value{Text: a.Document, Unknown: record.Unknown(a.Document)}}
		if !a.Until.IsZero() {
			v.Term = p.Say("price.term", "from", a.From, "until", a.Until)
		}
		switch {
		case !a.Amount.Known():
			v.Amount = Value{Unknown: true}
		case a.Each != "":
			v.Amount.Text = p.Say("allowance.each", "amount", vi.Money(a.Amount.Fixed()/record.DecimalOne), "each", p.each(a.Each))
		default:
			v.Amount.Text = p.Write(vi.Money(a.Amount.Fixed() / record.DecimalOne))
		}
		switch {
		case p.IsProof():
		case state == site.Upcoming:
			v.Tag = p.Say("price.coming")
		case state == site.Expired:
			v.Tag = p.Say("allowance.over")
		}
		out = append(out, v)
	}
	return out
}

// succeeded tells whether a sum that is over has another in its place.
func succeeded(list []record.Allowance, a *record.Allowance, on vi.Date) bool {
	for i := range list {
		other := &list[i]
		if vi.Fold(other.Who) == vi.Fold(a.Who) && other.From.After(a.From.Date) && !other.From.After(on) {
			return true
		}
	}
	return false
}

// offWords say what becomes of a payment on a day off. Where the record does not say it, nobody
// is told that it is lost.
var offWords = map[record.DayOff]string{"": "allowance.off_ask", record.DayDropped: "allowance.off_dropped", record.DayMoved: "allowance.off_moved"}

// settled are the days up to which it is known what is off: whether the tenth of February is a
// day of work nobody knows before the days off of Tết are decided.
func (p Place) settled(days []vi.Date) []vi.Date {
	known := p.Site.HolidaysKnown()
	if known.IsZero() {
		return days
	}
	return slices.DeleteFunc(days, func(d vi.Date) bool { return d.After(known) })
}

// Paydays are the days on which it is paid; rows without a day to come are left out.
func (p Place) Paydays(list []record.Payday) (out []PaydayLine) {
	for _, x := range list {
		next := p.Site.PaydaysAhead(x, nextPaydays)
		if len(next) == 0 && !p.IsProof() {
			continue
		}
		v := PaydayLine{What: x.What, When: p.dayOfWeek(x.On.Date), How: Lines(x.How), Where: Value{Text: x.Place, Unknown: record.Unknown(x.Place)}}
		if x.Repeat != "" {
			v.When = p.Say(regularWords[x.Repeat], "weekday", p.Speaker().Weekday(x.On.Date), "number", x.On.Day)
			if key := offWords[x.DayOff]; x.Repeat != record.FirstWorkday { // which is never a day off
				v.Off = p.Say(key)
			}
		}
		if hours := p.between(x.From, x.To); hours != "" {
			v.When += ", " + hours
		}
		if p.Medium != "print" && x.Repeat != "" {
			for _, day := range p.settled(next) {
				v.Next = append(v.Next, p.dayOfWeek(day))
			}
		}
		out = append(out, v)
	}
	return out
}
