package importer

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// A row of the base may be a head over the rows behind it: "- Đối với các dự án đầu tư …, hồ sơ phải bổ sung:" and then
// "+ Bản sao …" for each of the papers. Whom the head names brings them, nobody else does. The base keeps no order of papers,
// so rows are only given to a head where the bullets leave no doubt: all the "+" rows of the record stand behind one head.

// belowHead is the bullet of rows that belong to a head.
const belowHead = "+"

// headAsks is what a head says behind those whom it names: ", hồ sơ đề nghị cấp phép phải bổ sung", " thì nộp bổ sung".
var headAsks = regexp.MustCompile(`(?:,(?: thì)?| thì) hồ sơ [^:;]*$|,?(?: thì)?(?: cần| phải)?(?: nộp| có| gửi)?(?: bổ sung| thêm| kèm theo)*(?: bao)?(?: gồm)?$`)

// underHead gives the rows that stand below a head the case that it names, and takes the head away.
func (r *row) underHead(rows []paperRow) []paperRow {
	head, last := headOver(rows)
	if head < 0 {
		return rows
	}
	whom := whoseHead(rows[head].paper.Name)
	for i := head + 1; i <= last; i++ {
		rows[i].paper.Case = whom
	}
	r.note(PaperCase, rows[head].at+".name", rows[head].paper.Name, whom)
	return append(rows[:head:head], rows[head+1:]...)
}

// paperRow is a row of the base with the paper that it is read as.
type paperRow struct {
	paper  record.Paper
	at     string // where it stands in the source
	bullet string // what the source begins it with
}

// headOver is the place of the head and of the last row below it, -1 where no row surely is one.
func headOver(rows []paperRow) (head, last int) {
	head = -1
	for i, row := range rows {
		switch item := row.bullet == belowHead; {
		case row.paper.Case != "", item && head < 0, item && i != last+1:
			return -1, -1
		case item:
			last = i
		case isHead(row) && head < 0 && i+1 < len(rows) && rows[i+1].bullet == belowHead:
			head, last = i, i
		}
	}
	return head, last
}

func isHead(row paperRow) bool {
	name := row.paper.Name
	return strings.HasSuffix(name, ":") && forWhom.MatchString(vi.Fold(name)) && utf8.RuneCountInString(name) <= longestHead && !choiceOf.MatchString(vi.Fold(name))
}

// whoseHead is for whom the rows below a head are.
func whoseHead(head string) string {
	return headAsks.ReplaceAllString(strings.TrimRight(head, ": "), "")
}

// bulletOf is what the source begins a row with, "" for none.
func bulletOf(name string) string {
	name = strings.TrimSpace(name)
	bare := strings.TrimLeft(name, "-+*•–—·●")
	return name[:len(name)-len(bare)]
}
