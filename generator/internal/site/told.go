package site

import (
	"reflect"
	"regexp"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// What one record tells of others, in figures or in words: "lệ phí bảy nghìn bảy trăm đồng",
// "chín ngày làm việc", "từ đủ bảy mươi lăm tuổi". Fees and times of procedures are held
// against their tables wherever they are told (bodies.go); a script, which explains records
// to people who cannot look, may tell no amount, age or limit that none of them has.

// checkFields holds the fields of prose of a record against the procedures that it is about.
func (l *linker) checkFields(r record.Record, about []*Procedure) {
	eachProse(r, func(text string, at placeIn) {
		money, times := toldIn(text)
		l.checkMoney(at, text, money, about)
		l.checkTimes(at, text, times, about)
	})
}

// placeIn is where a part of a text stands.
type placeIn = func(start, end int) problem.Place

// eachProse gives the fields of prose of a record, of a list each item.
func eachProse(r record.Record, see func(text string, at placeIn)) {
	b := record.Of(r)
	for _, f := range record.FieldsOf(b.Kind) {
		if f.Silent || f.Ref != "" || !proseField(f.Type) {
			continue
		}
		texts, list := record.TextsOf(r, f.Key), f.Type.Kind() == reflect.Slice
		for i, text := range texts {
			path := f.Key
			if list {
				path += "." + itoa(i)
			}
			see(text, func(int, int) problem.Place { return b.At(path) })
		}
	}
}

// proseField tells whether a field holds words of the author's own.
func proseField(t reflect.Type) bool {
	words := reflect.TypeFor[string]()
	return t == words || t.Kind() == reflect.Slice && t.Elem() == words
}

// fact is an amount, an age or a limit that a text states, at text[start:end].
type fact struct {
	sort       factSort
	value      string // "7.700 đồng", "75 tuổi", "9 ngày làm việc"
	start, end int
}

type factSort int

const (
	amountFact factSort = iota
	ageFact
	limitFact
)

var ages = regexp.MustCompile(`(?i)(\d+)(?:\s*(?:đến|tới|-|–)\s*(?:dưới\s+)?(\d+))?\s*(tháng\s+)?tuổi`)

// limitLead is what stands before a number of days that binds somebody.
var limitLead = regexp.MustCompile(`(?i)(trong( vòng| thời hạn)?|sau|không quá|chậm nhất( là)?|tối đa|hết|chờ|mất|hạn|ít nhất)\s*$`)

// longestLead is how far around a limit these words are looked for, in bytes.
const longestLead = 40

// limitTail is what stands behind one.
var limitTail = regexp.MustCompile(`(?i)^\s*(kể )?từ (ngày|khi|lúc)`)

// factsIn finds the facts of a text. sure leaves out what may be no fact: "ba ngày tết".
func factsIn(text string, sure bool) (out []fact) {
	in := vi.InFigures(text)
	add := func(sort factSort, value string, start, end int) {
		from, to := in.Source(start, end)
		out = append(out, fact{sort, value, from, to})
	}
	for _, m := range vi.FindMoney(in.Text) {
		add(amountFact, m.Amount.String(), m.Start, m.End)
	}
	for _, m := range ages.FindAllStringSubmatchIndex(in.Text, -1) {
		unit := " tuổi"
		if m[6] >= 0 {
			unit = " tháng tuổi"
		}
		for g := 2; g <= 4; g += 2 {
			if m[g] >= 0 {
				add(ageFact, strings.TrimLeft(in.Text[m[g]:m[g+1]], "0")+unit, m[0], m[1])
			}
		}
	}
	for _, t := range vi.FindTimeLimits(in.Text) {
		limit := t.Limit
		binding := limit.AtMost || limit.Immediate || limitLead.MatchString(in.Text[max(0, t.Start-longestLead):t.Start]) || limitTail.MatchString(in.Text[t.End:min(len(in.Text), t.End+longestLead)])
		if limit.AtMost = false; !sure || limit.Unit == vi.WorkingDay || limit.Unit == vi.Day && binding {
			add(limitFact, limit.String(), t.Start, t.End)
		}
	}
	return out
}

// factsOf are all facts that a record states anywhere, without their places.
func factsOf(r record.Record) (out []fact) {
	add := func(text string) {
		for _, f := range factsIn(text, false) {
			out = append(out, fact{sort: f.sort, value: f.value})
		}
	}
	record.EachText(r, func(_, text string) { add(text) })
	if b := record.Of(r); !b.Body.Empty() {
		add(flat(string(b.Body.Source)))
	}
	return out
}

// past is a sentence that tells how it was.
var past = regexp.MustCompile(`(?i)(trước đây|trước kia|trước là|trước nay|năm ngoái|mức cũ|không còn)`)

// checkTold finds what a script tells and no record that it explains has.
func (l *linker) checkTold(r *Radio) {
	if len(r.Explains) == 0 {
		return
	}
	known := map[factSort][]string{}
	has := map[fact]bool{} // without their places
	for _, x := range r.Explains {
		for _, f := range l.memo.facts.of(record.Of(x), func() []fact { return factsOf(x) }) {
			if !has[f] {
				has[f] = true
				known[f.sort] = append(known[f.sort], f.value)
			}
		}
	}
	about, told := l.about(r), 0
	l.claimsOfScript(r, about)
	for _, p := range r.Reading.Parts {
		if p.Cue || p.Heading || p.Foreign() {
			continue
		}
		for _, x := range factsIn(p.Text, true) {
			line := sentence(p.Text, x.start, x.end)
			if has[fact{sort: x.sort, value: x.value}] && !l.ofAnother(r, x, line, about) || past.MatchString(line) || heldElsewhere(x, line, about) {
				continue
			}
			if told++; told > mostTold {
				return
			}
			start, end := p.Source(x.start, x.end)
			l.found = append(l.found, problem.New("W818", r.Base.Span(start, end), "value", strings.TrimSpace(p.Text[x.start:x.end]), "figure", x.value,
				"known", listFacts(known[x.sort])))
		}
	}
}

// heldElsewhere tells whether E309 or E310 speak of a fact.
func heldElsewhere(x fact, line string, about []*Procedure) bool {
	switch x.sort {
	case amountFact:
		return len(about) > 0 && speaksOfFee(line)
	case limitFact:
		return timeWord.MatchString(line) && settled(about)
	}
	return false
}

// mostListed is how many values a message lists.
const mostListed = 6

// listFacts are values, as they come.
func listFacts(values []string) string {
	switch {
	case len(values) == 0:
		return problem.Both(noSuchFact)
	case len(values) > mostListed:
		return strings.Join(values[:mostListed], ", ") + " …"
	}
	return strings.Join(values, ", ")
}
