package view

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// How a paper is called where there is no room for its whole name. The names of the
// national base have 146 characters in the middle; a part of one is its name only when
// what is left out is no condition.

// widestPaper is how many characters the short name of a paper may have, widestNames all
// that an answer names.
const (
	widestPaper = 40
	widestNames = 52
)

var (
	// formNumber is the number of a form before its name: "Mẫu số 29. Đơn …".
	formNumber = regexp.MustCompile(`^Mẫu (?:số )?\d\S*[.:]?\s+(\p{Lu})`)
	// filledIn begins the name of a form to fill in; its words up to the first comma name it.
	filledIn = regexp.MustCompile(`^(?:Đơn|Tờ khai|Giấy đề nghị|Văn bản đề nghị|Phiếu) [^,;:(]{14,}`)
	// cutShort is how words end that a bracket with a number cut: "Bản gốc và một (01) bản chụp".
	cutShort = regexp.MustCompile(` (?:và|một|hạn \d+)$`)
	// verbLast is how such words end in the middle of what is asked for: "Đơn đề nghị cấp, cấp lại …", or go on in it.
	verbLast = regexp.MustCompile(` (?:cấp|giao|đổi|xin|cho|thuê|gia hạn|sửa đổi|điều chỉnh|tặng|nhận|thành lập|miễn|chia|tách|sáp nhập|bổ sung|đăng ký|thay đổi|đề nghị|công nhận|phê duyệt|xét|xác nhận|khai thác|chuyển nhượng|chấp thuận|chặt hạ|sửa chữa|đánh giá|nghiệm thu|tham gia|cá nhân|của hộ)$| được `)
	// papersEnd is where the name of a paper ends and what is said about it begins.
	papersEnd = regexp.MustCompile(`\s*(?:[;:(.]|,? (?i:theo|ban hành kèm|quy định tại|có xác nhận|còn giá trị|còn thời hạn)(?:\s|$))`)
	// noteHead is how the base begins a remark.
	noteHead = regexp.MustCompile(`^[*\s]*(?i:lưu ý|chú ý|ghi chú)\s*:\s*`)
	// condition is a word that makes of a paper one that not everybody brings.
	condition = regexp.MustCompile(`(?:^|[^a-z])(neu|truong hop|doi voi|khi|hoac|mot trong)(?:$|[^a-z])`)
)

// namesNothing are words, folded, at which the name of a paper may end and that tell nobody what to bring.
var namesNothing = map[string]bool{
	"ban chinh": true, "ban sao": true, "ban goc": true, "ban chup": true, "don": true, "van ban": true, "giay to": true, "ho so": true, "tai lieu": true, "giay": true, "thanh phan ho so": true,
	"mot so giay to khac": true, "cac giay to khac": true, "giay to khac": true, "giay to co lien quan": true, "giay to lien quan": true, "cac giay to lien quan": true, "tai lieu lien quan": true,
	"tai lieu khac": true, "cac tai lieu khac": true, "cac giay to hop phap khac": true, "mot trong cac giay to": true, "giay to chung minh": true, "ban sao giay to": true,
}

// shortPaper is the short name of a paper, found once for all the pages that tell it.
func (p Place) shortPaper(x record.Paper) string { return cmp.Or(x.Short, p.paperName(x.Name).short) }

// shortPaper is the short name of a paper, "" when none would be true.
func shortPaper(x record.Paper) string {
	if x.Short != "" {
		return x.Short
	}
	name := formNumber.ReplaceAllString(record.Unmarked(vi.Collapse(x.Name)), "$1")
	short := strings.TrimRight(name, " .;,:")
	if at := papersEnd.FindStringIndex(name); at != nil {
		short = strings.TrimSpace(name[:at[0]])
	}
	if utf8.RuneCountInString(short) > widestPaper {
		first := strings.TrimSpace(filledIn.FindString(short))
		if rest := strings.Trim(strings.TrimPrefix(short, first), " ,"); !verbLast.MatchString(first) && !record.BeginsPaper(rest) {
			short = first // and not one of two papers in a row
		}
	}
	left := strings.TrimPrefix(name, short)
	switch {
	case namesNothing[vi.Fold(short)], cutShort.MatchString(short):
		return ""
	case short == "", utf8.RuneCountInString(short) > widestPaper, utf8.RuneCountInString(short) < 3:
		return ""
	case condition.MatchString(vi.Fold(short)), left != "" && condition.MatchString(vi.Fold(left)) && !strings.HasPrefix(strings.TrimSpace(left), ";"):
		return ""
	}
	return short
}

// shortChoice is the short name of papers of which one is enough.
func (p Place) shortChoice(choice []record.Paper) string {
	out := p.shortPaper(choice[0])
	for _, x := range choice[1:] {
		other := p.shortPaper(x)
		if out == "" || other == "" {
			return ""
		}
		if x.Short != "" && x.Short == choice[0].Short {
			continue // one name for all of them
		}
		out += " " + p.Say("answers.or_paper") + " " + vi.LowerFirst(other) // names stay Vietnamese, the word between them is translated
	}
	if utf8.RuneCountInString(p.Plain(out)) > widestNames {
		return ""
	}
	return out
}

// bringLine says how many papers, their names as far as they are short, and that cases ask
// for more. A paper of a case is never among them.
func (p Place) bringLine(out Answer, v ProcedureView, b Bring) Answer {
	switch b.State {
	case BringNothing:
		out.Text = p.Say("answers.nothing")
	case BringList:
		out.Text, out.Small = p.papersOfAll(v, b)
		if b.Cases > 0 {
			out.Also = p.Say("answers.cases_add", "count", b.Cases)
		}
	case BringCases:
		out.Text = p.countOfCases(v)
		switch {
		case formOfOneCase(v.PaperGroups):
			out.Text, out.Small = p.Say("answers.see_list"), p.Say("answers.form_of_one")
		case len(v.Cases) > 1:
			out.Small = p.Say("answers.own_case", "count", len(v.Cases))
		}
	}
	return out
}

// unsure tells papers among which one of some is enough, and nobody can tell of which, of which a row lists several, or
// several say first for whom they are, so that nobody brings all of them: their number says nothing.
func unsure(g PaperGroup) bool { return g.choice || g.several || g.whom > 1 }

// formOfOneCase tells whether one case alone names a form: it may be that of all, and who brings the papers of another case
// alone comes without it.
func formOfOneCase(groups []PaperGroup) bool {
	with, cases := 0, 0
	for _, g := range groups {
		if g.Case == 0 || len(g.Papers) == 0 {
			continue
		}
		cases++
		if slices.ContainsFunc(g.Papers, func(x Paper) bool { return asksOnForm.MatchString(x.Name) }) {
			with++
		}
	}
	return cases > 1 && with == 1
}

// asksOnForm is what every paper has in its name by which one asks for something.
var asksOnForm = regexp.MustCompile(`(?i)(?:^|[^\p{L}])(?:đơn (?:đề nghị|xin|đăng ký|theo|có)|tờ khai|bản khai|đề nghị|thông báo|bản đăng ký|phiếu|mẫu|công văn|giấy khai)(?:$|[^\p{L}])`)

// countOfCases is how many papers one brings, whatever one's case.
func (p Place) countOfCases(v ProcedureView) string {
	least, most := papersOfCases(v)
	switch {
	case most == 0, slices.ContainsFunc(v.PaperGroups, unsure):
		return p.Say("answers.see_list")
	case least == most:
		return p.Say("count.papers", "count", most)
	}
	return p.Say("answers.papers_between", "least", least, "most", most)
}

// papersOfAll says what everybody brings, and in small how many papers come to that for some.
func (p Place) papersOfAll(v ProcedureView, b Bring) (text, small string) {
	switch {
	case slices.ContainsFunc(v.PaperGroups, func(g PaperGroup) bool { return g.choice && g.Case == 0 }):
		return p.Say("answers.see_list"), p.Say("answers.one_enough")
	case slices.ContainsFunc(v.PaperGroups, func(g PaperGroup) bool { return g.several && g.Case == 0 }):
		return p.Say("answers.see_list"), p.Say("answers.row_of_several")
	case b.Count == 0 && b.Cases > 0:
		return p.Say("answers.by_case"), ""
	case b.Count == 0:
		return p.Say("answers.by_case"), p.Say("answers.at_most_papers", "count", b.Some)
	}
	text, small = p.Say("count.papers", "count", b.Count), p.paperNames(v, b.Count)
	if b.Count == 1 && small != "" {
		text, small = small, ""
	}
	if b.Some == 0 {
		return text, small
	}
	more := p.Say("answers.some_papers", "count", b.Some)
	if small == "" {
		return text, p.Upper(more)
	}
	return text, small + "; " + more // two texts: names stay Vietnamese
}

// papersOfCases is how many papers the case with the fewest and the one with the most have.
func papersOfCases(v ProcedureView) (least, most int) {
	for _, g := range v.PaperGroups {
		n := len(g.Papers)
		if n == 0 || v.OneCase && g.Case == 0 {
			continue
		}
		if always := max(1, g.always()); least == 0 || always < least {
			least = always
		}
		most = max(most, n)
	}
	return least, most
}

// paperNames are the papers that everybody brings: "Tờ khai, giấy chứng sinh và 2 giấy khác".
func (p Place) paperNames(v ProcedureView, count int) string {
	names, shown := "", 0
	for _, g := range v.PaperGroups {
		if g.Case > 0 {
			continue
		}
		for _, paper := range g.Papers {
			if paper.Sometimes || paper.Short == "" || count > 1 && strings.Contains(paper.Short, ",") {
				continue // none, or one that reads like several
			}
			next := paper.Short
			if names != "" {
				next = names + ", " + p.Speaker().Each(paper.Short, vi.LowerFirst)
			}
			if utf8.RuneCountInString(p.Plain(next)) > widestNames {
				continue
			}
			names, shown = next, shown+1
		}
	}
	switch {
	case shown == 0:
		return ""
	case shown < count:
		return names + " " + p.Say("answers.and_papers", "count", count-shown) // two texts: names stay Vietnamese
	}
	return names
}
