package importer

import (
	"regexp"
	"strings"
)

// The base joins the results of a procedure with commas: "Giấy chứng nhận …, Văn bản trả lời …". They are parted
// where the words behind a comma are those of a result and not of a list within one.

// decisions are results that a text may also cite by their numbers, and that "Hoặc" may stand before in small letters.
var decisions = []string{"Quyết định", "Thông báo", "Văn bản", "Công văn"}

// certificates are the other results, as they begin.
var certificates = []string{
	"Giấy chứng nhận", "Giấy xác nhận", "Giấy phép", "Giấy khai", "Giấy báo",
	"Cập nhật", "Phiếu", "Xác nhận", "Trích lục", "Thẻ", "Biên bản",
}

var (
	anyDecision = strings.Join(decisions, "|")

	// nextResult is where one result ends and the next begins: its words, or a mark of a list and a letter.
	nextResult = regexp.MustCompile(`[.;]?, (?:[-+•–] ?(\p{L})|((?:Hoặc )?(?:` + anyDecision + `|` + strings.Join(certificates, "|") + `) |Hoặc (?:` + strings.ToLower(anyDecision) + `) ))`)

	// cited is a document that is named by its number.
	cited = regexp.MustCompile(`^(?:` + anyDecision + `) số \d`)
)

// results are what one receives, each on a line.
func (r *row) results(n *node) string {
	lines := strings.Split(r.parted("result", r.stated(n, "result"), resultsOnLines), "\n")
	for i, line := range lines {
		lines[i] = endless(line)
	}
	return strings.Join(lines, "\n")
}

// resultsOnLines puts each result on a line. What stands in brackets tells more of the one before, and a document with
// its number is cited: "theo Nghị định số 1/2020/NĐ-CP, Quyết định số 2/2021/QĐ-TTg".
func resultsOnLines(text string) string {
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
