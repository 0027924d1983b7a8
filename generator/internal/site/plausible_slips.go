package site

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// What a record says twice and not alike: a count of copies in the name of a paper and in its
// row, a time limit with a nought too many beside the others, the title of another law, a
// name that differs from that of the other rows in a sign.

// letterGone is a question mark in a word: what a program leaves of a letter that it lacks.
var letterGone = regexp.MustCompile(`\p{L}\?\p{L}|(?:^|\s)\?\p{L}\p{L}`)

// mostInQuestion is how many words with such a mark a sentence may have that asks.
const mostInQuestion = 1

// goneLetters is the first word of a text whose letters were lost: "Tr?ch l?c"; "" for none.
func goneLetters(text string) string {
	if strings.Count(text, "?") <= mostInQuestion || strings.Contains(text, "://") {
		return ""
	}
	if found := letterGone.FindAllStringIndex(text, mostInQuestion+1); len(found) > mostInQuestion {
		from := strings.LastIndexAny(text[:found[0][0]+1], " \n") + 1
		return strings.Fields(text[from:])[0]
	}
	return ""
}

// checkPaperCount asks about a paper whose name says another count than its row.
func (l *linker) checkPaperCount(p *Procedure, i int) {
	paper := p.Papers[i]
	for _, said := range vi.PaperCounts(paper.Name) {
		key, has := "originals", paper.Originals
		if said.Copies {
			key, has = "copies", paper.Copies
		}
		if said.Count != has && said.Count > 0 {
			l.oddIn(p, "papers."+itoa(i)+"."+key, odd{itoa(has), problem.Text{Vi: asInName.Vi + said.Text, En: asInName.En + said.Text}})
			return
		}
	}
}

// timesAsLong is how many times as long as all others a time limit is that has a nought too many.
const timesAsLong = 7

// checkWayTimes asks about one way of filing that takes many times as long as every other.
func (l *linker) checkWayTimes(p *Procedure) {
	for i, w := range p.Ways {
		least := 0
		for j, other := range p.Ways {
			switch {
			case i == j:
			case other.Case != w.Case || other.Time.State != record.TimeStated:
				return
			default:
				least = max(least, inDays(other.Time.Limit))
			}
		}
		if w.Time.State == record.TimeStated && least > 0 && inDays(w.Time.Limit) >= timesAsLong*least {
			l.oddIn(p, "ways."+itoa(i)+".time", odd{w.Time.Limit.String(), problem.Text{Vi: asOtherWays.Vi + itoa(least) + daysWord.Vi, En: asOtherWays.En + itoa(least) + daysWord.En}})
		}
	}
}

// ofTitles are words that titles of documents have in common; the others tell one from another.
var ofTitles = map[string]bool{
	"luat": true, "bo": true, "nghi": true, "dinh": true, "quyet": true, "thong": true, "tu": true, "lien": true, "tich": true, "so": true,
	"ve": true, "quy": true, "chi": true, "tiet": true, "mot": true, "dieu": true, "cua": true, "va": true, "cac": true, "huong": true,
	"dan": true, "thi": true, "hanh": true, "sua": true, "doi": true, "sung": true, "bien": true, "phap": true, "viec": true,
	"trong": true, "linh": true, "vuc": true, "thuc": true, "hien": true, "ban": true, "cong": true, "noi": true, "dung": true, "nam": true,
}

var wordForm = regexp.MustCompile(`\p{L}{2,}`)

// ownWords are the words of a title that are its own.
func ownWords(title string) map[string]bool {
	out := map[string]bool{}
	for part := range strings.FieldsSeq(title) {
		if strings.Contains(part, "/") { // a number
			continue
		}
		for _, w := range wordForm.FindAllString(vi.Fold(part), -1) {
			if !ofTitles[w] {
				out[w] = true
			}
		}
	}
	return out
}

// checkTitles asks about a document that is called by a title with no word in common with that
// of its record: of number and title one was left from another line.
func (l *linker) checkTitles() {
	known := map[string]map[string]bool{}
	words := func(title string) map[string]bool {
		own, ok := known[title]
		if !ok {
			own = ownWords(title)
			known[title] = own
		}
		return own
	}
	ask := func(r record.Record, key string, cited []Citation) {
		for i, c := range cited {
			if c.Law == nil || c.Title == "" || agree(words(c.Title), words(c.Law.Name)) {
				continue
			}
			l.oddIn(r, key+"."+itoa(i)+".title", odd{c.Title, problem.Text{Vi: isCalled.Vi + c.Number + ": " + c.Law.Name, En: isCalled.En + c.Number + ": " + c.Law.Name}})
		}
	}
	for _, p := range l.site.Procedures {
		ask(p, "legal_basis", p.Laws)
	}
	for _, p := range l.site.Policies {
		ask(p, "documents", p.Laws)
	}
}

// agree tells two titles that have a word of their own in common, or of which one has none.
func agree(a, b map[string]bool) bool {
	for w := range a {
		if b[w] {
			return true
		}
	}
	return len(a) == 0 || len(b) == 0
}

// checkUnits asks about a unit of a report that is written nearly as one that has more rows: its
// figures would stand apart.
func (l *linker) checkUnits() {
	for _, x := range l.all {
		r, is := record.Raw(x).(*record.Report)
		if !is {
			continue
		}
		rows := map[string]int{}
		for _, c := range r.Files {
			rows[c.Unit]++
		}
		names := slices.Sorted(maps.Keys(rows))
		for i, c := range r.Files {
			for _, other := range names {
				if vi.Fold(c.Unit) != vi.Fold(other) && rows[c.Unit] < rows[other] && alike(c.Unit, other) {
					l.oddIn(x, "files."+itoa(i)+".unit", odd{c.Unit, problem.Text{Vi: other, En: other}})
					break
				}
			}
		}
	}
}

// sameBegin is the one of some names that begins with another, or with which it begins: a field
// that was called longer in one of two places. "" for none and for several.
func sameBegin(name string, names []string) (found string) {
	x := strings.ToLower(name)
	for _, n := range names {
		y := strings.ToLower(n)
		if !strings.HasPrefix(x+",", y+",") && !strings.HasPrefix(y+",", x+",") && !strings.HasPrefix(x+" ", y+" (") && !strings.HasPrefix(y+" ", x+" (") {
			continue
		}
		if found != "" {
			return ""
		}
		found = n
	}
	return found
}
