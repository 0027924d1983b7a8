package search

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// A deed is what is to be done with a thing: had anew when it is lost, ended, changed, gone
// on with, paid. Who names the thing and tells why ("giấy phép bị ướt nhòe") asks for the
// procedure of that deed, though its plain one is nearer by name. Names that speak of a deed
// hold its sign as a word of its own; a query that asks for it gets a slot with that sign.
type deed struct {
	sign  string // a term that nobody can type
	named [][]word
	asked []string
	ways  [][]word // as people ask for it
}

// deedOf begins the meaning of a saying that asks for a deed.
const deedOf = "+"

// deedText holds a deed a line: "sign: as names say it | as people ask for it".
//
//go:embed deeds.txt
var deedText string

var deeds = sync.OnceValue(func() (out []deed) {
	for sign, rest := range linesOf(deedText) {
		named, asked, _ := strings.Cut(rest, "|")
		d := deed{sign: deedOf + sign, asked: append(forms(named), forms(asked)...)}
		for _, form := range forms(named) {
			d.named = append(d.named, words(form))
		}
		for _, form := range forms(asked) {
			d.ways = append(d.ways, words(form))
		}
		out = append(out, d)
	}
	return out
})

// signs are those of the deeds that a name speaks of. A name of the commune's own is written as people
// speak: "Mất sổ đỏ thì hỏi ai" is no less of the lost one than "Cấp lại".
func signs(name []word, own bool) (out []string) {
	for _, d := range deeds() {
		said := func(form []word) bool { return speaks(name, form) }
		if slices.ContainsFunc(d.named, said) || own && slices.ContainsFunc(d.ways, said) {
			out = append(out, d.sign)
		}
	}
	return out
}

// speaks tells whether a name has the words of a form one after the other.
func speaks(name, form []word) bool {
	for at := 0; at+len(form) <= len(name); at++ {
		if slices.EqualFunc(name[at:at+len(form)], form, func(a, b word) bool { return a.spell == b.spell }) {
			return true
		}
	}
	return false
}

// deedsAsked are the signs of the deeds that a query asks for, as it was typed and with the
// usual words for its variants. What was mistyped asks for none, and a single word must be
// spelled: "su dung" is no "dừng".
func (e *Engine) deedsAsked(ways ...[]word) (out []string) {
	for _, list := range ways {
		slots := e.known(list)
		for at, s := range slots {
			e.sayings(s, func(said []word, means string) {
				if strings.HasPrefix(means, deedOf) && !slices.Contains(out, means) && e.run(slots, at, said) == len(said) &&
					(len(said) > 1 || s.spell == said[0].spell) {
					out = append(out, means)
				}
			})
		}
	}
	return out
}

// known are the slots of the words that the index has.
func (e *Engine) known(list []word) (out []slot) {
	for _, w := range list {
		if t := e.dir.find(w.key); t >= 0 {
			out = append(out, e.dir.slot(t, w))
		}
	}
	return out
}

// deedWorth is what a deed weighs: about an eighth of a question.
const deedWorth = 8

// withDeeds adds the signs of deeds to a row.
func (e *Engine) withDeeds(r row, asked []string) row {
	for _, sign := range asked {
		if t := e.dir.find(sign); t >= 0 {
			r.slots = append(slices.Clip(r.slots), slot{key: sign, spell: sign, plain: true, weight: deedWorth, alts: []alt{{t, asTyped}}})
		}
	}
	return r
}
