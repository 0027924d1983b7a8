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
		regexp.MustCompile(`(giup|ho tro)[a-z ]{0,40}truc tuyen`), regexp.MustCompile(`$^`), false,
	},
	{
		foreignPapers,
		regexp.MustCompile(`hop phap hoa lanh su`),
		regexp.MustCompile(`hop phap hoa`), regexp.MustCompile(`$^`), false,
	},
	{
		linearWorks,
		regexp.MustCompile(`cong trinh [a-z ]{0,30}theo tuyen`),
		regexp.MustCompile(`theo tuyen`), regexp.MustCompile(`$^`), false,
	},
}

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
