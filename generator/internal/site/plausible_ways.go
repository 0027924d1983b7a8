package site

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// What a way of filing says in its value and otherwise in the note beside it, and a case that is
// called by two names: citizens are asked which of the two is theirs.

// checkWays asks about notes that say another thing than the value that they explain.
func (l *linker) checkWays(p *Procedure) {
	l.checkShortFee(p)
	for i, w := range p.Ways {
		at := "ways." + itoa(i)
		if amount := cmp.Or(paidThough(w), chargedThough(w)); amount != "" {
			l.oddIn(p, at+".fee", odd{freeWord, problem.Text{Vi: noteSays.Vi + amount, En: noteSays.En + amount}})
		}
		l.checkAmounts(p, at, w)
		if limit := limitThough(w); limit != "" {
			l.oddIn(p, at+".time", odd{w.Time.Limit.String(), problem.Text{Vi: noteSays.Vi + limit, En: noteSays.En + limit}})
		}
	}
}

// freeWord is how a record says that nothing is paid.
const freeWord = "Không"

var (
	// mustPay is said of an amount that everybody pays; depends of one that some do, folded.
	mustPay = regexp.MustCompile(`\b(?:nop|dong|thu|tra|muc|le phi|phi)\b`)
	depends = regexp.MustCompile(`\b(?:mien|giam|khong|chua|truong hop|neu|doi voi|tru|ngoai ra|rieng|khi|ban sao|in them|cap them|cap lai|truoc day|truoc ngay|cu|co the|theo yeu cau|tu nguyen|buu chinh|chuyen phat)\b`)
	// limitFirst is a note that begins with a limit of its own.
	limitFirst = regexp.MustCompile(`^(?:(?:tra|co|nhan|tra va nhan) ket qua |(?:giai quyet|hoan thanh|thuc hien)(?: ho so)? )?(?:thoi han(?: giai quyet)?(?: la)? ?:? ?)?(?:trong(?: vong| thoi han)? )?(?:khong qua|toi da|cham nhat(?: la)?)? ?$`)
)

// noCondition takes out what looks like a condition and is none.
var noCondition = strings.NewReplacer("khong qua", "", "ke tu khi", "", "tu khi", "")

// paidThough is the amount that a note tells everybody to pay of what is free; "" for none.
func paidThough(w record.Way) string {
	if w.Fee.State != record.FeeFree {
		return ""
	}
	money, _ := toldIn(w.FeeNote) // in words, too
	for _, m := range money {
		if line := vi.Fold(sentence(w.FeeNote, m.Start, m.End)); m.Amount > 0 && mustPay.MatchString(line) && !depends.MatchString(line) {
			return m.Amount.String()
		}
	}
	return ""
}

// limitThough is the one limit with which a note begins, of the same unit as the value and
// another number; "" for none.
func limitThough(w record.Way) string {
	if w.Time.State != record.TimeStated {
		return ""
	}
	said := vi.FindTimeLimits(w.TimeNote)
	if len(said) != 1 || !limitFirst.MatchString(vi.Fold(w.TimeNote[:said[0].Start])+" ") {
		return ""
	}
	limit, line := said[0].Limit, noCondition.Replace(vi.Fold(sentence(w.TimeNote, said[0].Start, said[0].End)))
	if limit.Unit != w.Time.Limit.Unit || limit.Tenths == w.Time.Limit.Tenths || depends.MatchString(line) {
		return ""
	}
	return limit.String()
}

// checkCases asks about a case whose name is that of another but for words that tell nothing.
func (l *linker) checkCases(p *Procedure) {
	type named struct{ name, path string }
	first := map[string]named{}
	see := func(name, path string) {
		if name == "" {
			return
		}
		key := caseKey(name)
		other, is := first[key]
		if !is {
			first[key] = named{name, path}
			return
		}
		if vi.Fold(other.name) != vi.Fold(name) {
			l.oddIn(p, path, odd{name, problem.Text{Vi: other.name, En: other.name}})
		}
	}
	for i, w := range p.Ways {
		see(w.Case, "ways."+itoa(i)+".case")
	}
	for i, paper := range p.Papers {
		see(paper.Case, "papers."+itoa(i)+".case")
	}
}

// ofCases are words, folded, that names of cases have or lack without being of another case.
var ofCases = []string{"truong", "hop", "doi", "voi", "khi", "neu", "la", "cac", "nhung", "em", "va", "thi", "ma", "viec"}

// caseKey is what is left of the name of a case without such words.
func caseKey(name string) string {
	words := strings.Fields(notLetters.ReplaceAllString(vi.Fold(name), " "))
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return slices.Contains(ofCases, w) }), " ")
}
