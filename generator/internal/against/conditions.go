package against

import (
	"regexp"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// condition is something that a shorter text loses easily, and people with it. All is
// matched against folded words.
type condition struct {
	name   problem.Text
	source *regexp.Regexp // the export has it
	told   *regexp.Regexp // and so this must be told
	when   *regexp.Regexp // in what cites the procedure: only where this is told
	papers bool           // it is told of papers, and so among papers and steps
}

// conditions are held for every procedure whose export has them; for a policy or radio
// segment only where its text comes to speak of the matter.
var conditions = []condition{
	{
		oneOfSeveral,
		regexp.MustCompile(`mot trong (so |cac )?(cac )?(giay to|loai giay|tai lieu|van ban)`),
		regexp.MustCompile(`(mot|1) trong`), nil, true,
	},
	{
		smallerPension,
		regexp.MustCompile(`luong huu .{0,200}thap hon`),
		regexp.MustCompile(`thap hon|it hon`),
		regexp.MustCompile(`(khong|chua) (co|huong|duoc huong|dang huong)[a-z ]{0,12}luong huu`), false,
	},
	{
		onceOnly,
		regexp.MustCompile(`(khong qua|toi da|chi duoc|duoc huong) (khong qua )?(01|1|mot) lan`),
		regexp.MustCompile(`(01|1|mot) lan`), nil, false,
	},
	{
		helpElsewhere,
		regexp.MustCompile(`ho tro [a-z ]{0,30}nop ho so [a-z ]{0,40}truc tuyen`),
		regexp.MustCompile(`(giup|ho tro)[a-z ]{0,40}truc tuyen`), nothingCited, false,
	},
	{
		foreignPapers,
		regexp.MustCompile(`hop phap hoa lanh su`),
		regexp.MustCompile(`hop phap hoa`), nothingCited, false,
	},
	{
		linearWorks,
		regexp.MustCompile(`cong trinh [a-z ]{0,30}theo tuyen`),
		regexp.MustCompile(`theo tuyen`), nothingCited, false,
	},
	{
		knownPapers,
		regexp.MustCompile(`khong yeu cau nguoi [a-z ]{0,30}nop xuat trinh [a-z ]{0,140}da co du lieu`),
		regexp.MustCompile(`co so du lieu [a-z ]{0,60}khong phai (nop|xuat trinh)`), nothingCited, false,
	},
	{
		plainCopies,
		regexp.MustCompile(`ban chup kem theo ban chinh`),
		regexp.MustCompile(`ban chup (ban quet )?kem [a-z0-9 ]{0,140}khong duoc doi ban sao`), nothingCited, false,
	},
	{
		shownPapers,
		regexp.MustCompile(`khong duoc yeu cau nop ban sao hoac ban chup`),
		regexp.MustCompile(`khong (ai )?duoc doi ban sao`), nothingCited, false,
	},
	{
		spoiltPapers,
		regexp.MustCompile(`tay xoa sua chua lam gia`),
		regexp.MustCompile(`tay xoa`), nothingCited, false,
	},
	{
		ownRecords,
		regexp.MustCompile(`giay to ho tich cua ca nhan da duoc dang ky`),
		regexp.MustCompile(`giay to ho tich (cua ban )?da (duoc )?dang ky`), nothingCited, false,
	},
	{
		divorceAbroad,
		regexp.MustCompile(`huong dan cong dan thuc hien thu tuc ghi vao so ho tich viec ly hon`),
		regexp.MustCompile(`chua ghi vao so ho tich`), nothingCited, false,
	},
	{
		dyingTestator,
		regexp.MustCompile(`tru truong hop nguoi lap di chuc dang bi cai chet de doa`),
		regexp.MustCompile(`de doa`), nothingCited, false,
	},
}

// nothingCited is of a condition that only the procedure itself must tell.
var nothingCited = regexp.MustCompile(`$^`)

// lostConditions are those of the export that the record does not tell.
func lostConditions(p pair) (out []difference) {
	source, here := vi.Fold(p.origin.Words("")), vi.Fold(wholeText(p.ours))
	papers := vi.Fold(papersText(p.ours) + stepsText(p.ours))
	for _, c := range conditions {
		told := c.told.MatchString(here)
		if c.papers {
			told = c.told.MatchString(papers)
		}
		if c.source.MatchString(source) && !told {
			out = append(out, difference{"", problem.Both(c.name)})
		}
	}
	return out
}
