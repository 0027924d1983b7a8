package site

import (
	"bytes"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// What can be read and is hardly meant: a day to come for what was done, a fee of ten
// milliards, a week that ends on Thursday the eighth. It is asked about, with what is
// usual, and never refused: a record says by `confirmed` that it is so.

// odd is one question about a value.
type odd struct {
	value string
	usual problem.Text
}

// oddOf asks about a single value; the day is that of the build.
func oddOf(path string, value any, day vi.Date) (o odd, is bool) {
	switch v := value.(type) {
	case record.Day:
		keys := record.KeysOf(path)
		switch {
		case (slices.Contains(donePast, keys) || slices.Contains(donePast, keys[strings.LastIndex(keys, ".")+1:])) && v.After(day):
			return odd{v.Short(), problem.Text{Vi: notLater.Vi + day.Short(), En: notLater.En + day.Short()}}, true
		case v.Year < firstYear:
			return odd{v.Short(), problem.Text{Vi: usualDayFrom.Vi + itoa(firstYear), En: usualDayFrom.En + itoa(firstYear)}}, true
		}
	case record.Fee:
		if v.State == record.FeeAmount && v.Amount > mostFee {
			return odd{v.Amount.String(), usualFee}, true
		}
	case record.Time:
		if v.State == record.TimeStated && inDays(v.Limit) > mostDays {
			return odd{v.Limit.String(), usualTime}, true
		}
	case record.Hours:
		if _, ok := vi.OpenDays(v.Days); !ok && findNoDay(v.Days) == nil && daysByName.MatchString(vi.Fold(v.Days)) { // the days themselves tell of that
			return odd{v.Days, usualDays}, true
		}
	case record.Change:
		if n := v.From.DaysUntil(v.Last()) + 1; n > mostChanged {
			return odd{itoa(n) + daysWord.Vi, usualChange}, true
		}
	}
	return o, false
}

// daysByName are days that mean to be named: "thứ Hai", "T2 đến T6", "CN".
var daysByName = regexp.MustCompile(`\bthu |\bt ?\d\b|\bcn\b`)

// donePast are the keys of days on which something was done, in any table or in one.
var donePast = []string{"reviewed_on", "source_date", "checked_on", "noted_on", "done_on", "date", "written_on", "evidence.on"}

const (
	mostFee  = 50_000_000 // the dearest fee of the national base at a commune is far below
	mostDays = 400

	mostChanged = 31   // days on which an office keeps other hours
	longLine    = 5000 // characters
)

// daysOf is about how many days a unit takes; shorter ones are never too long.
var daysOf = map[vi.Unit]int{vi.WorkingDay: 1, vi.Day: 1, vi.Month: 30, vi.Year: 365}

// inDays is about how many days a time limit takes.
func inDays(t vi.TimeLimit) int { return t.Tenths * daysOf[t.Unit] / 10 }

// checkPlausible asks about values that are hardly meant.
func (l *linker) checkPlausible() {
	l.homes, l.known = l.nameHomes(), l.phones()
	numbers := strings.Join(slices.Sorted(maps.Keys(l.known)), " ")
	for _, r := range l.all {
		by := oddBy{record.Of(r), l.opt.Date, l.cfg.Unit, l.cfg.Superior, l.homes, numbers}
		l.found = append(l.found, l.memo.odd.of(by, func() problem.List { return l.oddValues(r) })...)
	}
	l.checkEmergency()
	l.checkSameNumber()
	l.checkSameAddress()
	l.checkOfficeHours()
	l.checkWorkingDays()
	l.checkOrderOfDays()
	l.checkCommonNames()
	l.checkSameNames()
	l.checkNoHours()
	l.checkSoundAgainstWords()
	l.checkOwners()
	l.checkTitles()
	l.checkUnits()
	l.checkTables()
	l.checkRows()
	for _, p := range l.site.Procedures {
		l.found = append(l.found, l.memo.alone.of(aloneBy{p.Procedure, l.opt.Date}, func() problem.List { return l.aside(func() { l.checkAlone(p) }) })...)
		l.checkLevel(p)
		l.checkRecordings(p)
	}
}

// checkRecordings asks for the files that people listen to, in whatever language.
func (l *linker) checkRecordings(p *Procedure) {
	missing := func(key, name string) {
		if name != "" && l.opt.HasFile != nil && !l.hasFile(name) {
			l.fault("E811", p, key, "value", name)
		}
	}
	missing("audio", p.Audio)
	for i, v := range p.Voices {
		missing("voices."+itoa(i)+".file", v.File)
	}
}

// aloneBy is what it depends on what is found of a procedure that is looked at by itself.
type aloneBy struct {
	procedure *record.Procedure
	day       vi.Date
}

// checkAlone asks about papers and ways of one procedure.
func (l *linker) checkAlone(p *Procedure) {
	l.checkPapers(p)
	l.checkFormerPapers(p)
	l.checkWayTimes(p)
	l.checkWays(p)
	l.checkCases(p)
}

// oddBy is what it depends on which values of a record by themselves are hardly meant.
type oddBy struct {
	record         *record.Base
	day            vi.Date
	unit, superior string
	homes, numbers string // names of offices, and telephone numbers that have a record
}

// oddValues are the questions about values of one record by themselves.
func (l *linker) oddValues(r record.Record) problem.List {
	return l.aside(func() {
		record.Each(r, func(path string, f record.Field, v reflect.Value) bool {
			if !v.IsZero() {
				if o, is := oddOf(path, v.Interface(), l.opt.Date); is {
					l.odd(r, path, f, o)
				} else if o, is := bareFee(r, path, v.Interface()); is {
					l.odd(r, path, f, o)
				} else if o, is := l.oddText(path, f, v); is {
					l.odd(r, path, f, o)
				}
				l.checkPhonesOfFields(r, path, v)
			}
			return true
		})
		l.checkLines(r)
	})
}

// aside gives what a check finds, and leaves it out of what was found.
func (l *linker) aside(check func()) problem.List {
	had := l.found
	l.found = nil
	check()
	found := l.found
	l.found = had
	return found
}

// odd asks about a value, unless the record says that it is so.
func (l *linker) odd(r record.Record, path string, f record.Field, o odd) {
	key := record.KeysOf(path)
	if slices.Contains(record.Of(r).Confirmed, key) {
		return
	}
	l.fault("W240", r, path, "field", f.Said(), "value", vi.Truncate(o.value, 80), "usual", problem.Both(o.usual), "key", key)
}

// oddAt asks about the value of a key of the record itself.
func (l *linker) oddAt(r record.Record, key string, o odd) {
	f, _ := record.Of(r).Kind.Field(key)
	l.odd(r, key, f, o)
}

// checkLines asks about paragraphs that no reader gets through: something was pasted.
func (l *linker) checkLines(r record.Record) {
	b := record.Of(r)
	if b.Body.Empty() || slices.Contains(b.Confirmed, "body") {
		return
	}
	if word := goneLetters(string(b.Body.Source)); word != "" {
		at := bytes.Index(b.Body.Source, []byte(word))
		l.tell("W240", b.Span(at, at+len(word)), "field", problem.Both(inTheText), "value", vi.Truncate(word, 40), "usual", problem.Both(usualLetters), "key", "body")
	}
	if start, end, usual := oddPiece(string(b.Body.Source)); end > start {
		l.tell("W240", b.Span(start, end), "field", problem.Both(inTheText), "value", vi.Truncate(string(b.Body.Source[start:end]), 60), "usual", problem.Both(usual), "key", "body")
	}
	at := 0
	for line := range bytes.Lines(b.Body.Source) {
		if n := utf8.RuneCount(line); n > longLine && len(bytes.TrimSpace(line)) > 0 {
			l.tell("W240", b.Span(at, at+1), "field", problem.Both(oneParagraph), "value", itoa(n), "usual", problem.Both(usualLine), "key", "body")
			return
		}
		at += len(line)
	}
}

// emergency are the numbers of the country, and a word of what each is for.
var emergency = map[string][]string{
	"111": {"trẻ em"}, "112": {"cứu nạn", "khẩn cấp", "thiên tai"}, "113": {"công an", "an ninh", "trật tự"},
	"114": {"chữa cháy", "cứu hỏa", "cháy", "cứu nạn"}, "115": {"cấp cứu", "y tế"},
}

// checkEmergency asks about a number of the country that stands for something else.
func (l *linker) checkEmergency() {
	for _, h := range l.site.Hotlines {
		text := strings.ToLower(h.Name + " " + h.Takes + " " + h.Unit)
		if words := emergency[h.Number.Digits]; words != nil && !slices.ContainsFunc(words, func(w string) bool { return strings.Contains(text, w) }) {
			l.oddAt(h, "number", ofCountry(h.Number))
		}
	}
}

// emergencyEn says in English what each is for.
var emergencyEn = map[string]string{"111": "children", "112": "rescue", "113": "the police", "114": "fire", "115": "ambulances"}

func ofCountry(number record.Phone) odd {
	words := strings.Join(emergency[number.Digits], ", ")
	return odd{number.String(), problem.Text{Vi: numberOf.Vi + words, En: numberOf.En + emergencyEn[number.Digits]}}
}

// checkSameNumber asks about a number that is answered at other hours elsewhere.
func (l *linker) checkSameNumber() {
	first := map[string]*Hotline{}
	for _, h := range l.site.Hotlines {
		other := first[h.Number.Digits]
		if other == nil {
			first[h.Number.Digits] = h
			continue
		}
		if h.Number.Digits != "" && !slices.Contains(other.Confirmed, "hours") && vi.Fold(h.Hotline.Hours) != vi.Fold(other.Hotline.Hours) {
			l.oddAt(h, "hours", odd{h.Hotline.Hours, problem.Text{Vi: elsewhereSays.Vi + other.File + ": " + other.Hotline.Hours, En: elsewhereSays.En + other.File + ": " + other.Hotline.Hours}})
		}
	}
}

// checkSameAddress asks about two offices in one house where neither is part of the other.
func (l *linker) checkSameAddress() {
	first := map[string]*Office{}
	for _, o := range l.site.Offices {
		key := vi.Fold(o.Office.Address)
		if key == "" || record.Unknown(o.Office.Address) {
			continue
		}
		other := first[key]
		if other == nil {
			first[key] = o
			continue
		}
		if !related(o, other) && !slices.Contains(other.Confirmed, "address") {
			l.oddAt(o, "address", odd{o.Office.Address, problem.Text{Vi: elsewhereSays.Vi + other.File, En: elsewhereSays.En + other.File}})
		}
	}
}

// related tells whether two offices have a house or a superior in common by what they are.
func related(a, b *Office) bool {
	return a.Parent == b || b.Parent == a || a.Parent != nil && a.Parent == b.Parent
}
