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
	out := nextResult.ReplaceAllString(text, "\n$1$2")
	if out != text {
		out = strings.ReplaceAll(out, "\n ", "\n")
		r.note(ListSplit, "result", "", strconv.Itoa(strings.Count(out, "\n")-strings.Count(text, "\n"))+linesCounted)
	}
	return out
}
