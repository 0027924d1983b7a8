package site

import (
	"cmp"
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

// letterGone is a question mark in a word: what a program leaves of a letter that it lacks. A
// question whose next word begins right behind its mark ("được?Khi nào") has none.
var letterGone = regexp.MustCompile(`\p{L}\?\p{Ll}|\p{Lu}\?\p{Lu}|^\?(?:\p{Ll}\p{L}|\p{Lu}\p{Lu})`)

// mostInQuestion is how many words with such a mark a sentence may have that asks.
const mostInQuestion = 1

// goneLetters is the first word of a text whose letters were lost: "Tr?ch l?c"; "" for none.
func goneLetters(text string) (first string) {
	if strings.Count(text, "?") <= mostInQuestion {
		return ""
	}
	gone := 0
	for word := range strings.FieldsSeq(text) {
		if strings.ContainsAny(word, "/=") { // an address, whose marks are its own
			continue
		}
		if n := len(letterGone.FindAllStringIndex(word, -1)); n > 0 {
			first = cmp.Or(first, word)
			gone += n
		}
	}
	if gone <= mostInQuestion {
		return ""
	}
	return first
}

// checkPaperCount asks about a paper whose name says another count than its row.
func (l *linker) checkPaperCount(p *Procedure, i int) {
	if key, has, said := countedOtherwise(p.Papers[i]); said != "" {
		l.oddIn(p, "papers."+itoa(i)+"."+key, odd{itoa(has), problem.Text{Vi: asInName.Vi + said, En: asInName.En + said}})
	}
}

// countedOtherwise is the count in the name of a paper that its row does not have, and what the
// row has under which key; said is "" where they agree. A long name explains when how many are
// to be brought, and one of several papers counts each: no row says all that.
func countedOtherwise(paper record.Paper) (key string, has int, said string) {
	if len([]rune(paper.Name)) > longestPaperName || onlyShown(paper) {
		return "", 0, ""
	}
	counts := vi.PaperCounts(paper.Name)
	for _, c := range counts {
		key, has = "originals", paper.Originals
		if c.Copies {
			key, has = "copies", paper.Copies
		}
		if c.Count > 0 && !slices.ContainsFunc(counts, func(x vi.PaperCount) bool { return x.Copies == c.Copies && x.Count == has }) {
			return key, has, c.Text
		}
	}
	return "", 0, ""
}

// timesAsLong is how many times as long as all others a time limit is that has a nought too many.
const timesAsLong = 7

// checkWayTimes asks about one way of filing that takes many times as long as every other.
func (l *linker) checkWayTimes(p *Procedure) {
	for i, w := range p.Ways {
		longest := 0 // of the others
		for j, other := range p.Ways {
			switch {
			case i == j:
			case other.Case != w.Case || other.Time.State != record.TimeStated:
				return
			default:
				longest = max(longest, inDays(other.Time.Limit))
			}
		}
		if w.Time.State == record.TimeStated && longest > 0 && inDays(w.Time.Limit) >= timesAsLong*longest {
			l.oddIn(p, "ways."+itoa(i)+".time", odd{w.Time.Limit.String(), problem.Text{Vi: asOtherWays.Vi + itoa(longest) + daysWord.Vi, En: asOtherWays.En + itoa(longest) + daysWord.En}})
		}
	}
}

// ofTitles are words that titles of documents have in common; the others tell one from another.
var ofTitles = map[string]bool{
	"luat": true, "bo": true, "nghi": true, "dinh": true, "quyet": true, "thong": true, "tu": true, "lien": true, "tich": true, "so": true,
	"ve": true, "quy": true, "chi": true, "tiet": true, "mot": true, "dieu": true, "cua": true, "va": true, "cac": true, "huong": true,
	"dan": true, "thi": true, "hanh": true, "sua": true, "doi": true, "sung": true, "bien": true, "phap": true, "viec": true,
	"trong": true, "linh": true, "vuc": true, "thuc": true, "hien": true, "ban": true, "cong": true, "noi": true, "dung": true,
	"ngay": true, "thang": true, "nam": true,
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
			if c.Law == nil || c.Title == "" || agree(words(c.Title), words(c.Law.Name), words(c.Law.Issuer)) {
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

// agree tells a title that has a word of its own in common with the name of the document, or
// has none but who issued it: "Nghị định số 53/2026/NĐ-CP của Chính phủ".
func agree(title, name, issuer map[string]bool) bool {
	own := 0
	for w := range title {
		if name[w] {
			return true
		}
		if !issuer[w] {
			own++
		}
	}
	return own == 0 || len(name) == 0
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
