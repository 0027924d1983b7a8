package paper

import (
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// Signs that any house may need: the way to the toilet, where to take a number, closed
// today. They claim nothing of an office, so they have no code and no version, and
// whoever has such a thing hangs them.

// commonSign is a row of the table of such signs; its words are sign.WORDS and, below it,
// each of Lines.
type commonSign struct {
	slug, pictogram, words string
	form                   SignForm
	lines, blanks, frames  []string
	ways                   bool // also with an arrow to the left, to the right, ahead
}

var commonSigns = []commonSign{
	{slug: "lay-so", pictogram: "ticket", words: "sign.queue", form: SignPlain, lines: []string{"sign.queue_take", "sign.queue_wait", "sign.queue_go"}},
	{slug: "uu-tien", pictogram: "first", words: "sign.first", form: SignPlain, lines: []string{"sign.first_old", "sign.first_able", "sign.first_pregnant", "sign.first_child"}},
	{slug: "nop-tien", pictogram: "scan", words: "sign.pay", form: SignHold, lines: []string{"sign.pay_safe"}, frames: []string{"sign.pay_frame"}, blanks: []string{"sign.pay_name", "sign.pay_account"}},
	{slug: "ve-sinh", pictogram: "toilet", words: "sign.toilet", form: SignPlain, ways: true},
	{slug: "loi-doc", pictogram: "ramp", words: "sign.ramp", form: SignPlain, ways: true},
	{slug: "thang-may", pictogram: "lift", words: "sign.lift", form: SignPlain, ways: true},
	{slug: "nghi-le", pictogram: "holiday", words: "sign.holiday", form: SignPlain, blanks: []string{"sign.from_day", "sign.to_day", "sign.open_again"}},
	{slug: "tam-ngung", pictogram: "pause", words: "sign.paused", form: SignPlain, blanks: []string{"sign.reason", "sign.until_hour", "sign.instead"}},
}

// commonSheets are these signs and the name badges.
func commonSheets(scene *view.Scene) (out []Sheet) {
	group := Group{RankOffices, "bien-chung", scene.Say("sheet.common_signs")}
	for _, sign := range commonSigns {
		add := func(slug, title string, draw func(view.Place, view.Sheet) any) {
			out = append(out, Sheet{Path: site.CommonSignAddress(slug), Layout: "print/sign", Paper: view.SignWide, Draw: draw, Title: title, Group: group})
		}
		title := scene.Say(sign.words)
		add(sign.slug, title, func(p view.Place, wear view.Sheet) any { return sign.draw(p, SignPlain, "", wear) })
		for _, way := range arrows {
			if sign.ways {
				add(sign.slug+"-"+way.slug, scene.Say("sign.to", "what", title, "way", scene.Say(way.words)), func(p view.Place, wear view.Sheet) any { return sign.draw(p, way.form, way.words, wear) })
			}
		}
	}
	for _, c := range scene.Site.Closures() {
		names := strings.Join(c.Names, ", ")
		out = append(out, Sheet{Path: site.ClosureAddress(c), Layout: "print/sign", Paper: view.SignWide, Draw: func(p view.Place, wear view.Sheet) any { return closureSign(p, c, wear) }, Title: scene.Say("sign.holiday") + ": " + names, Group: group})
	}
	return append(out, Sheet{Path: site.CommonSignAddress("the-ten"), Layout: "print/badge", Paper: view.A4, Draw: badges, Title: scene.Say("badge.title"), Group: group})
}

func (s commonSign) draw(p view.Place, form SignForm, way string, wear view.Sheet) any {
	title := p.Say(s.words)
	v := SignPage{Frame: p.Frame("sign", title, title), Sheet: wear, Form: s.form, Pictogram: s.pictogram, Big: title}
	if way != "" {
		v.Form = form
		v.Arrow = string(form)
		v.Lines = append(v.Lines, SignLine{Text: p.Say(way), Size: lineSizes[0], Soft: true})
	}
	for _, words := range s.lines {
		if s.form == SignHold {
			v.Lines = append(v.Lines, near(p.Say(words), ""))
			continue
		}
		v.Lines = append(v.Lines, SignLine{Text: p.Say(words), Size: farSize, Soft: true})
	}
	for _, words := range s.blanks {
		v.Blanks = append(v.Blanks, p.Say(words))
	}
	for _, words := range s.frames {
		v.Frames = append(v.Frames, p.Say(words))
	}
	v.set()
	return v
}

// closureSign is the sign of holidays that are decided. When the house opens again is left to
// the hand where its offices differ.
func closureSign(p view.Place, c site.Closure, wear view.Sheet) any {
	title := p.Say("sign.holiday")
	v := SignPage{Frame: p.Frame("sign", title, title+": "+strings.Join(c.Names, ", ")), Sheet: wear, Form: SignPlain, Pictogram: "holiday", Big: title}
	for _, name := range c.Names {
		v.Lines = append(v.Lines, near(name, ""))
	}
	day := func(words string, d vi.Date) SignLine {
		when := strings.ReplaceAll(p.Speaker().Weekday(d)+" "+p.Write(d), " ", "\u00a0") // stays on one line
		return SignLine{Text: p.Say(words, "when", when), Size: farSize}
	}
	if c.From == c.To {
		v.Lines = append(v.Lines, day("sign.closed_on", c.From))
	} else {
		v.Lines = append(v.Lines, day("sign.closed_from", c.From), day("sign.closed_to", c.To))
	}
	if c.Again.IsZero() {
		v.Blanks = []string{p.Say("sign.open_again")}
	} else {
		v.Lines = append(v.Lines, day("sign.open_on", c.Again))
	}
	v.set()
	return v
}

// BadgePage is print/badge.html: cards to cut out, on which role and name are written by hand.
type BadgePage struct {
	view.Frame
	Sheet view.Sheet
	Cards []int
}

// cards is how many badges of 90 × 54 mm a sheet of A4 holds within its margins less the tenth.
const cards = 8

func badges(p view.Place, wear view.Sheet) any {
	title := p.Say("badge.title")
	return BadgePage{Frame: p.Frame("badge", title, title), Sheet: wear, Cards: make([]int, cards)}
}
