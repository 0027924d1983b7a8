package site

import (
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// formerPaper is a paper that nobody has any more: who looks for it stays at home.
type formerPaper struct {
	names *regexp.Regexp
	gone  vi.Date      // the first day on which it proves nothing
	usual problem.Text // what stands in its place
}

// formerPapers are the papers that laws have ended: the Law on Residence of 2020, Article 38,
// and the Law on Identity of 2023, Article 46.
var formerPapers = []formerPaper{
	{regexp.MustCompile(`(?i)sổ hộ khẩu|sổ tạm trú`), vi.Date{Year: 2023, Month: 1, Day: 1}, noHouseholdBook},
	{regexp.MustCompile(`(?i)chứng minh nhân dân|chứng minh thư|\bCMND\b|\bCMTND\b`), vi.Date{Year: 2025, Month: 1, Day: 1}, noOldIdentity},
}

// orElse are words by which a paper names another that will do, or speaks of what once was.
var orElse = regexp.MustCompile(`(?i)\bhoặc\b|/|căn cước|CCCD|hộ chiếu|cư trú|dữ liệu|trước đây|đã cấp`)

// checkFormerPapers asks about papers that no longer are, where no other is named with them.
func (l *linker) checkFormerPapers(p *Procedure) {
	for i, paper := range p.Papers {
		if paper.OneOf != "" || !maybeFormer(paper.Name) || orElse.MatchString(paper.Name) {
			continue
		}
		for _, f := range formerPapers {
			if f.names.MatchString(paper.Name) && !l.opt.Date.Before(f.gone) {
				l.oddIn(p, "papers."+itoa(i)+".name", odd{paper.Name, f.usual})
				break
			}
		}
	}
}

// maybeFormer is a quick look: thousands of papers are read at each build.
func maybeFormer(name string) bool {
	for _, part := range []string{"ổ hộ", "ổ tạm", "hứng minh", "CM", "Ổ HỘ", "HỨNG MINH"} {
		if strings.Contains(name, part) {
			return true
		}
	}
	return false
}

// paperWords begin the names of papers, as remarks do not begin.
var paperWords = regexp.MustCompile(`^[-+*•\s]*(?:Giấy|Đơn|Tờ khai|Bản sao|Bản chính|Văn bản|Biên bản|Sổ|Thẻ|Hộ chiếu|Quyết định|Ảnh|Danh sách|Phiếu|Hợp đồng|Sơ đồ|Bản vẽ)\s[^:]*$`)

// longestPaperName is what is read as the name of a paper; what is longer explains.
const longestPaperName = 120

// mustBeCounted tells a paper of which none is to be brought, by what it is called or by what
// stands with it, and which is not only shown at the desk.
func mustBeCounted(paper record.Paper) bool {
	if !paper.Remark() || onlyShown(paper) {
		return false
	}
	with := slices.ContainsFunc([]string{paper.Form, string(paper.FormURL), paper.IssuedBy, paper.OneOf}, func(s string) bool { return s != "" })
	return with || len([]rune(paper.Name)) <= longestPaperName && paperWords.MatchString(paper.Name)
}

// onlyShown tells a paper that is not handed in.
func onlyShown(paper record.Paper) bool {
	return strings.Contains(vi.Fold(paper.Note+" "+paper.Case+" "+paper.Name), shownAtDesk)
}

// shownAtDesk, folded, is said of papers that are shown and taken home again.
const shownAtDesk = "xuat trinh"
