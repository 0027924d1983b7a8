package site

import (
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// What is told without a figure that a table has: "việc này không mất tiền" beside a fee of
// 8.000 đồng, "nộp ở quầy số ba" where desk 1 takes it.

// claim is one sort of it: how a sentence says it, and what the records know.
type claim struct {
	said  *regexp.Regexp
	spare *regexp.Regexp // a sentence with one of these words speaks of something else, or of some only
	value func(m []string) string
	known func(l *linker, about []*Procedure) []string // none: nothing to hold it against
}

// claims are all sorts.
var claims = []claim{
	{
		said:  regexp.MustCompile(`(?i)không (?:phải )?(?:mất|tốn|trả|nộp|thu|đóng)(?: một| bất kỳ| bất cứ)?(?: khoản)? ?(?:tiền|phí|lệ phí|đồng nào)|(?:được |làm )miễn phí|không có (?:phí|lệ phí)`),
		spare: regexp.MustCompile(`(?i)(nếu|trường hợp|nghèo|người|trẻ|đối tượng|thuộc diện|khi |trực tuyến|mạng|bưu|tư vấn|hướng dẫn|in mẫu|gọi|tờ khai|mẫu đơn|xe|cước|thêm|ngoài|khác|riêng|lần đầu|quá hạn|trễ|trước bạ|phạt|công sức|thời gian)`),
		value: func([]string) string { return vi.Money(0).String() },
		known: (*linker).feesOfAll,
	},
	{
		said:  regexp.MustCompile(`(?i)(?:nộp|đến|tới|mang)[^.;!?\n]{0,60}?quầy số (\d{1,2}|\p{L}+(?: \p{L}+){0,2})`),
		spare: regexp.MustCompile(`(?i)(nộp (?:phí|lệ phí|tiền)|đóng|thu (?:phí|tiền)|lấy số|lấy phiếu|hướng dẫn|trả kết quả|nhận kết quả|lấy kết quả|photo)`),
		value: deskSaid,
		known: (*linker).desksOfAll,
	},
}

// deskSaid is the number of a desk in figures: the longest number that its words begin with; "" for none.
func deskSaid(m []string) string {
	const mostDesks = 99
	words := strings.Fields(m[1])
	for n := len(words); n > 0; n-- {
		if number, ok := vi.ParseSpoken(strings.Join(words[:n], " ")); ok && number <= mostDesks {
			return itoa(int(number))
		}
	}
	if strings.Trim(m[1], "0123456789") != "" {
		return ""
	}
	return strings.TrimLeft(m[1], "0")
}

// feesOfAll are the fees of procedures that all cost something, whoever files and however.
func (l *linker) feesOfAll(about []*Procedure) (out []string) {
	for _, p := range about {
		if unreadFee(p) || len(p.Ways) == 0 {
			return nil
		}
		for _, w := range p.Ways {
			if w.Fee.Amount == 0 || len(w.Fees) > 0 || freeNote.MatchString(w.FeeNote+" "+w.Note) {
				return nil
			}
			if fee := w.Fee.Amount.String(); !slices.Contains(out, fee) {
				out = append(out, fee)
			}
		}
	}
	return out
}

// freeNote tells that some pay nothing.
var freeNote = regexp.MustCompile(`(?i)(miễn|không (thu|phải|mất)|giảm)`)

// desksOfAll are the desks that take the files of procedures.
func (l *linker) desksOfAll(about []*Procedure) (out []string) {
	for _, p := range about {
		if p.Desk == nil || strings.Trim(p.Desk.Number, "0123456789") != "" {
			return nil
		}
		if number := strings.TrimLeft(p.Desk.Number, "0"); !slices.Contains(out, number) {
			out = append(out, number)
		}
	}
	return out
}

// checkClaims holds what a text claims against the procedures that it is about.
func (l *linker) checkClaims(text string, at placeIn, about []*Procedure) {
	for _, c := range claims {
		for _, m := range c.said.FindAllStringSubmatchIndex(text, mostTold) {
			line := sentence(text, m[0], m[1])
			value := c.value(groups(text, m))
			known := c.known(l, l.namedIn(line, about))
			if value == "" || len(known) == 0 || slices.Contains(known, value) || c.spare.MatchString(line) || past.MatchString(line) {
				continue
			}
			l.found = append(l.found, problem.New("W818", at(m[0], m[1]), "value", text[m[0]:m[1]], "figure", value, "known", listFacts(known)))
		}
	}
}

// groups are the parts of a match.
func groups(text string, m []int) (out []string) {
	for i := 0; i < len(m); i += 2 {
		part := ""
		if m[i] >= 0 {
			part = text[m[i]:m[i+1]]
		}
		out = append(out, part)
	}
	return out
}

// claimsOfScript holds what a script claims, part by part.
func (l *linker) claimsOfScript(r *Radio, about []*Procedure) {
	for _, p := range r.Reading.Parts {
		if p.Cue || p.Heading || p.Foreign() {
			continue
		}
		l.checkClaims(p.Text, func(start, end int) problem.Place { return r.Base.Span(p.Source(start, end)) }, about)
	}
}

// claimsOfText holds what the body of a policy, a page or a notice claims.
func (l *linker) claimsOfText(r record.Record, about []*Procedure) {
	for _, piece := range asides(r) {
		l.checkClaims(piece.text, piece.at, about)
	}
}
