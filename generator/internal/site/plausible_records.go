package site

import (
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// What a record says twice, or says against itself, or says against most of the others.

// checkPapers asks about a paper that stands twice in one list, and about one of which nobody
// brings a copy though it is more than a remark: it would be shown as a remark.
func (l *linker) checkPapers(p *Procedure) {
	first := map[string]int{}
	for i, paper := range p.Papers {
		at := "papers." + itoa(i)
		if paper.Remark() {
			clear(first) // what follows a remark is a list of its own
		}
		key := vi.Fold(paper.Name) + "\n" + vi.Fold(paper.Case)
		if j, twice := first[key]; twice && !paper.Remark() {
			l.oddIn(p, at+".name", odd{paper.Name, problem.Text{Vi: onceInList.Vi + itoa(j+1), En: onceInList.En + itoa(j+1)}})
			continue
		}
		first[key] = i
		if mustBeCounted(paper) {
			l.oddIn(p, at+".originals", odd{"0", usualPaper})
			continue
		}
		l.checkPaperCount(p, i)
	}
}

// oddIn asks about a value in a row of a record.
func (l *linker) oddIn(r record.Record, path string, o odd) {
	f, ok := record.Of(r).Kind.FieldAt(record.KeysOf(path))
	if !ok {
		panic("internal error: no field at " + path)
	}
	l.odd(r, path, f, o)
}

// checkOrderOfDays asks about a decision that holds before it was signed, a notice that hung
// before it was, and a procedure that a decision changed after its end.
func (l *linker) checkOrderOfDays() {
	for _, n := range l.site.Notices {
		if from, signed := n.PostedFrom, n.Date; !from.IsZero() && !signed.IsZero() && from.Before(signed.Date) {
			l.oddAt(n, "posted_from", odd{from.Short(), problem.Text{Vi: notBefore.Vi + signed.Short(), En: notBefore.En + signed.Short()}})
		}
	}
	for _, p := range l.site.Procedures {
		if d := p.Decision; d != nil && !p.EffectiveTo.IsZero() && p.EffectiveTo.Before(d.Date.Date) && !p.EffectiveTo.Before(p.EffectiveFrom.Date) {
			l.oddAt(p, "effective_to", odd{p.EffectiveTo.Short(), problem.Text{Vi: notBefore.Vi + d.Date.Short(), En: notBefore.En + d.Date.Short()}})
		}
	}
	for _, r := range l.site.Radios {
		for i, b := range r.Radio.Broadcasts {
			if !b.On.IsZero() && !r.Written.IsZero() && b.On.Before(r.Written.Date) {
				l.oddIn(r, "broadcasts."+itoa(i)+".on", odd{b.On.Short(), problem.Text{Vi: beforeWords.Vi + r.Written.Short(), En: beforeWords.En + r.Written.Short()}})
			}
		}
	}
	for _, a := range all[*Alert](l.index) {
		if over, read := a.Until, a.ReviewedOn; !over.IsZero() && !read.IsZero() && over.DaysUntil(read.Date) > mostAfter {
			l.oddAt(a, "until", odd{over.Short(), problem.Text{Vi: notOver.Vi + read.Short(), En: notOver.En + read.Short()}})
		}
	}
	for _, d := range l.site.Decisions {
		if from, signed := d.EffectiveFrom, d.Date; !from.IsZero() && !signed.IsZero() && from.Before(signed.Date) {
			l.oddAt(d, "effective_from", odd{from.Short(), problem.Text{Vi: notBefore.Vi + signed.Short(), En: notBefore.En + signed.Short()}})
		}
	}
}

// mostAfter is how many days after its end an alert is still looked at in the ordinary way; what ended longer before
// somebody read it was most likely meant for another month or year.
const mostAfter = 60

// checkCommonNames asks about a common name that is the name of another procedure: whoever
// looks for that one is sent here. Two may well be called the same by people.
func (l *linker) checkCommonNames() {
	first := map[string]*Procedure{}
	for _, p := range l.site.Procedures {
		first[vi.Fold(p.Name)] = p
	}
	for _, p := range l.site.Procedures {
		for _, name := range p.CommonNames {
			if other := first[vi.Fold(name)]; other != nil && other != p {
				l.oddAt(p, "common_names", odd{name, problem.Text{Vi: elsewhereSays.Vi + other.File, En: elsewhereSays.En + other.File}})
			}
		}
	}
}

// fewOwners is how often an owner may stand who is taken for a slip of one that stands often.
const fewOwners = 1

// checkOwners asks about an owner who is written nearly as another who answers for many
// records: nobody would find the record in the list of that one.
func (l *linker) checkOwners() {
	count := map[string]int{}
	for _, r := range l.all {
		count[record.Of(r).Owner]++
	}
	var often []string
	for name, n := range count {
		if name != "" && n > fewOwners+1 {
			often = append(often, name)
		}
	}
	slices.Sort(often)
	for _, r := range l.all {
		name := record.Of(r).Owner
		if name == "" || count[name] > fewOwners || len(often) == 0 {
			continue
		}
		for _, other := range often {
			if alike(name, other) {
				l.oddAt(r, "owner", odd{name, problem.Text{Vi: other, En: other}})
				break
			}
		}
	}
}

// alike tells two names that are one but for signs, capitals, and what stands between words.
func alike(a, b string) bool {
	key := func(s string) string { return notLetters.ReplaceAllString(" "+vi.Fold(s)+" ", " ") }
	x, y := key(a), key(b)
	x, y = strings.ReplaceAll(x, " va ", " "), strings.ReplaceAll(y, " va ", " ")
	if x == y {
		return true
	}
	return len(x) > shortName && vi.Distance([]rune(x), []rune(y), 2) <= 2
}

// shortName is a name of which two letters more or less make another.
const shortName = 12

var notLetters = regexp.MustCompile(`[^\p{L}\d]+`)

// daysInProse finds days as they are written in prose.
var daysInProse = regexp.MustCompile(`\b\d{1,2}/\d{1,2}/\d{4}\b`)

// checkDays asks about days in prose that no calendar has.
func (l *linker) checkDays(r record.Record, text string) {
	for _, at := range daysInProse.FindAllStringIndex(text, mostTold) {
		day := text[at[0]:at[1]]
		if _, err := vi.ParseDate(day); err != nil {
			l.tell("W258", spot(r, at[0], at[1]), "value", day)
		}
	}
}

// checkLevel asks about a level that config.toml does not know and that is near none of its.
func (l *linker) checkLevel(p *Procedure) {
	names := levelNames(l.cfg)
	known := func(n string) bool { return vi.Fold(n) == vi.Fold(p.Procedure.Level) }
	if len(names) == 0 || p.Procedure.Level == "" || slices.ContainsFunc(names, known) || vi.Nearest(p.Procedure.Level, names) != "" {
		return
	}
	all := strings.Join(names, ", ")
	l.oddAt(p, "level", odd{p.Procedure.Level, problem.Text{Vi: usualLevel.Vi + all, En: usualLevel.En + all}})
}
