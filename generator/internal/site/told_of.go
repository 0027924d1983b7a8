package site

import (
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Whom a sentence speaks of, and what it tells without the words of the table: "nộp tại quầy
// mười tám nghìn đồng" names no fee, and "cấp giấy trong bốn ngày làm việc" no time limit.

// namedIn are the procedures of a list that a sentence names; all of them when it names none.
func (l *linker) namedIn(sentence string, about []*Procedure) []*Procedure {
	if len(about) < 2 {
		return about
	}
	said := " " + plainWords(sentence) + " "
	var out []*Procedure
	for _, p := range about {
		for _, name := range l.memo.cores.of(&p.Base, func() []string { return coresOf(p) }) {
			if strings.Contains(said, " "+name+" ") && !slices.Contains(out, p) {
				out = append(out, p)
			}
		}
	}
	if len(out) == 0 {
		return about
	}
	return out
}

// genericHead are words with which names begin that say nothing of what is done.
var genericHead = regexp.MustCompile(`^(?:(?:thu tuc|dang ky|khai bao|thong bao|cap lai|cap doi|cap|lam|xin|nop|viec|xac nhan|thuc hien|giai quyet) )+`)

// coresOf are what names of a procedure say of what it is about, of two words at least.
func coresOf(p *Procedure) (out []string) {
	for _, name := range append([]string{withoutBrackets(p.Name)}, p.CommonNames...) {
		core := genericHead.ReplaceAllString(plainWords(name), "")
		if strings.Contains(core, " ") && !slices.Contains(out, core) {
			out = append(out, core)
		}
	}
	return out
}

var notWord = regexp.MustCompile(`[^a-z0-9]+`)

func plainWords(text string) string {
	return strings.TrimSpace(notWord.ReplaceAllString(vi.Fold(text), " "))
}

var (
	// paysHere is what stands before an amount that somebody pays.
	paysHere = regexp.MustCompile(`(?i)(^|[^\p{L}])(nộp|đóng|thu|tốn|mất|trả|hết)([\s:]+\p{L}+){0,5}[\s:]*$`)
	// paysWhere tells that it is paid for a file: by which way it is filed.
	paysWhere = regexp.MustCompile(`(?i)(tại quầy|ở quầy|trực tuyến|trên mạng|qua mạng|bưu chính|một cửa|nộp hồ sơ|lấy biên lai|làm (giấy|thủ tục)|đăng ký|(một|mỗi) (trang|bản|hồ sơ|giấy)([^\p{L}]|$))`)
	// paysElse are payments that are no fee of a procedure.
	paysElse = regexp.MustCompile(`(?i)(thuế|thuê|phạt|bảo hiểm|đặt cọc|tiền cọc|học phí|viện phí|quỹ|điện|nước|vốn|vay|hỗ trợ|trợ cấp|thưởng|lương|thu nhập|giá trị|doanh thu|rác|tiền sử dụng|mức đóng)`)
	// grants are words of what an office does in time.
	grants = regexp.MustCompile(`(?i)(^|[^\p{L}])((được )?cấp|trả lời|ra quyết định|có giấy|nhận được|xong|xem xét|thẩm định|(được )?xác nhận|giải quyết|công nhận)([^\p{L}]|$)`)
)

// paidIn tells whether a sentence tells, without its name, what a file costs.
func paidIn(line, before string) bool {
	return paysHere.MatchString(before) && paysWhere.MatchString(line) && !paysElse.MatchString(line)
}

// checkAside holds what a policy, a page or a notice tells in other words than those of the
// tables against the procedures that it is about and against its own facts.
func (l *linker) checkAside(r record.Record, about []*Procedure) {
	told := 0
	for _, piece := range asides(r) {
		for _, x := range factsIn(piece.text, true) {
			line, before := sentence(piece.text, x.start, x.end), piece.text[max(0, x.start-longestLead):x.start]
			who := l.namedIn(line, about)
			if !l.asideSpeaks(x, line, before, who) || past.MatchString(line) {
				continue
			}
			var known []string
			for _, p := range who {
				known = append(known, l.valuesOf(p, x.sort)...)
			}
			known = append(known, ownValues(r, x.sort)...)
			if len(known) == 0 || slices.Contains(known, x.value) {
				continue
			}
			if told++; told > mostTold {
				return
			}
			l.found = append(l.found, problem.New("W818", piece.at(x.start, x.end), "value", strings.TrimSpace(piece.text[x.start:x.end]), "figure", x.value, "known", listFacts(known)))
		}
	}
}

// asideSpeaks tells whether a sentence speaks of what a file costs, how long it takes or who
// may file, in words that E309 and E310 do not know.
func (l *linker) asideSpeaks(x fact, line, before string, about []*Procedure) bool {
	switch x.sort {
	case amountFact:
		return !speaksOfFee(line) && paidIn(line, before)
	case limitFact:
		return strings.HasSuffix(x.value, string(vi.WorkingDay)) && grants.MatchString(line) && !(timeWord.MatchString(line) && settled(about))
	}
	return fromAge.MatchString(before)
}

// fromAge is what stands before the age from which somebody has a right.
var fromAge = regexp.MustCompile(`(?i)từ (đủ )?$`)

// ofAnother tells whether an amount or a limit is that of a procedure of which a sentence
// does not speak: it names others, and none of these has it.
func (l *linker) ofAnother(r *Radio, x fact, line string, about []*Procedure) bool {
	who := l.namedIn(line, about)
	if x.sort == ageFact || len(who) == len(about) || x.sort == amountFact && paysElse.MatchString(line) {
		return false
	}
	known := false
	for _, one := range r.Explains {
		if p, is := l.site.Linked(one).(*Procedure); is && !slices.Contains(who, p) {
			continue
		}
		for _, f := range l.memo.facts.of(record.Of(one), func() []fact { return factsOf(one) }) {
			if f.sort == x.sort && f.value == x.value {
				return false
			}
			known = known || f.sort == x.sort
		}
	}
	return known
}

// valuesOf are the facts of one sort that a procedure states anywhere.
func (l *linker) valuesOf(p *Procedure, sort factSort) (out []string) {
	for _, f := range l.memo.facts.of(&p.Base, func() []fact { return factsOf(p.Procedure) }) {
		if f.sort == sort && !slices.Contains(out, f.value) {
			out = append(out, f.value)
		}
	}
	return out
}

// ownValues are the facts of one sort in the keys of a record.
func ownValues(r record.Record, sort factSort) (out []string) {
	record.EachText(r, func(_, text string) {
		for _, f := range factsIn(text, false) {
			if f.sort == sort && !slices.Contains(out, f.value) {
				out = append(out, f.value)
			}
		}
	})
	return out
}

// aside is a text of a record that may tell facts of others.
type aside struct {
	text string
	at   placeIn
}

// asides are the body of a record: what its keys say are facts of its own.
func asides(r record.Record) (out []aside) {
	if b := record.Of(r); !b.Body.Empty() {
		out = append(out, aside{flat(string(b.Body.Source)), func(start, end int) problem.Place { return spot(r, start, end) }})
	}
	return out
}
