package importer

import (
	"regexp"
	"strconv"
	"strings"
)

// The base joins the results of a procedure with commas: "Giấy chứng nhận …, Văn bản trả lời …". They are parted
// where the words behind a comma are those of a result and not of a list within one.

// nextResult is where one result ends and the next begins: its words, or a mark of a list and a letter.
var nextResult = regexp.MustCompile(`[.;]?, (?:[-+•–] ?(\p{L})|((?:Hoặc )?(?:Quyết định|Thông báo|Văn bản|Giấy (?:chứng nhận|xác nhận|phép|khai|báo)|Cập nhật|Phiếu từ chối|Trích lục|Công văn|Thẻ) |Hoặc (?:quyết định|thông báo|văn bản) ))`)

// results are what one receives, each on a line.
func (r *row) results(n *node) string {
	text := r.stated(n, "result")
	out := partedResults(text)
	if out != text {
		out = strings.ReplaceAll(out, "\n ", "\n")
		r.note(ListSplit, "result", "", strconv.Itoa(strings.Count(out, "\n")-strings.Count(text, "\n"))+linesCounted)
	}
	return out
}

// partedResults puts each result on a line. What stands in brackets tells more of the one before, and a document with
// its number is cited: "theo Nghị định số 1/2020/NĐ-CP, Quyết định số 2/2021/QĐ-TTg".
func partedResults(text string) string {
	var out strings.Builder
	at := 0
	for _, m := range nextResult.FindAllStringSubmatchIndex(text, -1) {
		begins := max(m[2], m[4])
		before := text[:m[0]]
		if strings.Count(before, "(") > strings.Count(before, ")") || cited.MatchString(text[begins:]) {
			continue
		}
		out.WriteString(text[at:m[0]] + "\n")
		at = begins
	}
	return out.String() + text[at:]
}

// cited is a document that is named by its number.
var cited = regexp.MustCompile(`^(?:Quyết định|Thông báo|Văn bản|Công văn) số \d`)
