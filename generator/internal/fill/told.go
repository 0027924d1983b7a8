package fill

import (
	"cmp"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Told is a sentence of a record that may hold what is asked of it. It is shown to a clerk,
// who takes it or not: a step has a time limit of its own, a refund has a fee.
type Told struct {
	Value string // as an answer is typed: "3 ngày làm việc"; "Xem ghi chú" where the sentence is the answer
	Text  string // the sentence, for the note beside the value
	Where string // the clerk's word for the part that says it
}

const (
	mostTold    = 3
	longestTold = 320 // letters
)

// reading is how sentences are read for values of one type: what they say, and how well they
// answer; 0 is not at all. why is what the source says instead of a value.
type reading func(sentence, folded, why string) (value string, fits int)

var readings = map[reflect.Type]reading{
	reflect.TypeFor[record.Time](): readTime,
	reflect.TypeFor[record.Fee]():  readFee,
}

// Told are the sentences of a record's prose that may answer the question, the likeliest first.
func (q *Question) Told(g Gap) []Told {
	read := readings[q.Field.Type]
	if read == nil || q.Look || len(g.Paths) == 0 {
		return nil
	}
	type fitting struct {
		Told
		fits int
	}
	var found []fitting
	kind := record.Of(g.Record).Kind
	record.EachText(g.Record, func(path, text string) {
		keys := record.KeysOf(path)
		top, _, _ := strings.Cut(keys, ".")
		if f, ok := kind.FieldAt(keys); !ok || !f.Long || f.Shared {
			return
		}
		part, _ := kind.FieldAt(top)
		for _, one := range sentencesOf(text) {
			folded := " " + vi.Fold(one) + " "
			value, fits := read(one, folded, q.Why)
			same := func(x fitting) bool { return x.Value == value && vi.Fold(x.Text) == strings.TrimSpace(folded) }
			if fits > 0 && !slices.ContainsFunc(found, same) {
				found = append(found, fitting{Told{value, vi.Truncate(one, longestTold), part.Vi}, fits})
			}
		}
	})
	slices.SortStableFunc(found, func(a, b fitting) int { return cmp.Compare(b.fits, a.fits) })
	var out []Told
	for _, f := range found[:min(len(found), mostTold)] {
		out = append(out, f.Told)
	}
	return out
}

// sentenceEnd is where one statement of a legal text ends and the next begins.
var sentenceEnd = regexp.MustCompile(`\n|;\s|\.\s+`)

func sentencesOf(text string) (out []string) {
	for _, one := range sentenceEnd.Split(text, -1) {
		one = strings.TrimRight(strings.TrimLeft(vi.Collapse(one), "-+*• "), ".;: ")
		if utf8.RuneCountInString(one) > 12 {
			out = append(out, one)
		}
	}
	return out
}

var (
	nextDay = regexp.MustCompile(`trong ngay lam viec (?:tiep theo|lien ke)`)
	// fromFiling is from when the time of a procedure is counted.
	fromFiling = regexp.MustCompile(` (?:tiep )?nhan (?:duoc |du )*(?:ho so|don|to khai|giay de nghi|giay to|de nghi|yeu cau)`)
	// ending is what stands at the end of a procedure.
	ending = regexp.MustCompile(` (?:tra ket qua|cap (?:giay|ban|the|phep|chung)|co trach nhiem (?:cap|giai quyet)|giai quyet|quyet dinh|ban hanh|phe duyet|cong nhan|xac nhan|thong bao ket qua|ghi vao so) `)
	// otherTime is time that is somebody else's: the citizen's own, another body's answer, a public display.
	otherTime = regexp.MustCompile(` (?:niem yet|xac minh|bo sung|hoan thien|khieu nai|sinh con|phan hoi|lay y kien|cong khai|truoc ngay|tu choi|khong hop le|chua hop le|tham tra|chuyen ho so|gui ho so|nop|co gia tri|con gia tri|tinh den) `)
	aNumber   = regexp.MustCompile(`“(\d+)(?:\.0)? `)

	fees       = regexp.MustCompile(` (?:le phi|phi|muc thu) `)
	takesNone  = regexp.MustCompile(` (?:mien (?:nop )?(?:le )?phi|khong (?:phai nop|thu) (?:phi|le phi)|mien le phi) `)
	otherMoney = regexp.MustCompile(` (?:phat|ho tro|tro cap|hoc phi|kinh phi|chi phi|luong|von) `)
)

// readTime finds how long the whole takes.
func readTime(sentence, folded, why string) (value string, fits int) {
	found := vi.FindTimeLimits(sentence)
	next := nextDay.MatchString(folded)
	if len(found) == 0 && !next {
		return "", 0
	}
	if fromFiling.MatchString(folded) {
		fits += 2
	}
	if ending.MatchString(folded) {
		fits += 2
	}
	if next {
		value = asNoted
		fits += 2 // nothing else is done on the next working day
	} else if len(found) != 1 {
		value = asNoted
	} else if value = found[0].Limit.String(); saysNumber(why, found[0].Limit) {
		fits += 2 // the source has the number without a unit
	}
	if fits < 3 || otherTime.MatchString(folded) && fits < 5 {
		return "", 0
	}
	return value, fits
}

// saysNumber tells whether the source's own words hold the number of a limit: “3 OTHER”.
func saysNumber(why string, limit vi.TimeLimit) bool {
	m := aNumber.FindStringSubmatch(why)
	limit.AtMost = false
	number, _, _ := strings.Cut(limit.String(), " ")
	return m != nil && number == m[1]
}

// readFee finds what is paid.
func readFee(sentence, folded, _ string) (value string, fits int) {
	money := vi.FindMoney(sentence)
	none := takesNone.MatchString(folded)
	if !fees.MatchString(folded) || otherMoney.MatchString(folded) || len(money) == 0 && !none {
		return "", 0
	}
	if len(money) == 1 && !none {
		return money[0].Amount.String(), 3
	}
	return asNoted, 2
}
