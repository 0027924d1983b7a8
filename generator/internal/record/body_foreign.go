package record

import (
	"bytes"
	"regexp"
	"slices"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"niemyet/generator/internal/problem"
)

// foreignSigns are signs of other dialects of Markdown, and slips in ours, that would stand in a line as
// they are. In code and in the text of a link they mean nothing.
var foreignSigns = []struct {
	form        *regexp.Regexp
	what, right problem.Text
}{
	{regexp.MustCompile(`(?:^|[\s(])~[^~\s](?:[^~\n]*[^~\s])?~(?:[\s.,;:!?)]|$)`), oneTilde, twoTildes},
	{regexp.MustCompile(`[\p{L}\d]\^[^\s^]{1,6}\^|\p{L}~\d{1,2}~`), raised, raisedSigns},
	{regexp.MustCompile(`==[^\s=](?:[^=\n]*[^\s=])?==`), highlighted, highlightedBold},
	{regexp.MustCompile(`(?:^|\s):[a-z][a-z_]{2,24}:(?:[\s.,]|$)`), emoji, emojiWord},
	{regexp.MustCompile(`^\s*\[[ xX]?\]\s+\S`), taskMark, taskPlain},
	{regexp.MustCompile(`^\s*[·§oüØvq] *\t+\s*\S`), wordBullet, wordDash},
	{regexp.MustCompile(`^\s*: +\S`), definition, definitionPlain},
	{regexp.MustCompile(`^\s*(?:={3,6}|={8,})\s*$`), underlined, headingSign},
	{regexp.MustCompile(`\[[^\[\]\n]+\] +\([^()\s]*[./][^()\s]*\)`), linkApart, linkTogether},
	{regexp.MustCompile(`\([^()\n]+\)\[[^\[\]\s]*[./][^\[\]\s]*\]`), linkTurned, linkTogether},
	{regexp.MustCompile(`\[[^\[\]\n^]+\]\[[^\[\]\n]*\]`), linkNowhere, linkTogether},
}

var (
	oneTilde        = problem.Text{Vi: "một dấu ~ không gạch bỏ chữ, dấu hiện nguyên và được đọc là “khoảng”", En: "one ~ strikes nothing out; the sign stays and is read as “about”"}
	twoTildes       = problem.Text{Vi: "Gạch bỏ thì viết hai dấu ở mỗi đầu: ~~8.000 đồng~~. Ý là “khoảng” thì viết chữ khoảng.", En: "To strike out write two on each side: ~~8.000 đồng~~. For “about” write the word."}
	raised          = problem.Text{Vi: "không có chữ nhỏ ở trên hay ở dưới, dấu ^ hoặc ~ hiện nguyên", En: "nothing is raised or lowered here, and the signs ^ or ~ stay"}
	raisedSigns     = problem.Text{Vi: "Gõ thẳng ký tự: m², m³, CO₂.", En: "Type the letters themselves: m², m³, CO₂."}
	highlighted     = problem.Text{Vi: "dấu == không tô nền chữ, nó hiện nguyên", En: "== marks nothing, and the signs stay"}
	highlightedBold = problem.Text{Vi: "Viết chữ đậm: **trước 10 giờ**.", En: "Write it bold: **trước 10 giờ**."}
	emoji           = problem.Text{Vi: "tên của hình biểu cảm không thành hình, nó hiện nguyên", En: "the name of an emoji makes no picture and stays as it is"}
	emojiWord       = problem.Text{Vi: "Viết bằng chữ, ví dụ “Lưu ý:”.", En: "Write a word, for example “Lưu ý:”."}
	taskMark        = problem.Text{Vi: "[ ] ở đầu mục không thành ô đánh dấu, nó hiện nguyên", En: "[ ] before an item makes no box to tick and stays as it is"}
	taskPlain       = problem.Text{Vi: "Bỏ [ ], giữ dấu gạch đầu dòng: - Tờ khai. Cần ô để người dân đánh dấu thì gõ ☐ đầu dòng.", En: "Take [ ] out and keep the dash: - Tờ khai. For a box to tick type ☐."}
	wordBullet      = problem.Text{Vi: "dấu đầu dòng dán từ Word không thành danh sách, nó hiện nguyên", En: "a bullet pasted from Word makes no list and stays as it is"}
	wordDash        = problem.Text{Vi: "Thay dấu ấy và khoảng cách sau nó bằng - và một dấu cách: - Tờ khai.", En: "Put - and a blank in its place: - Tờ khai."}
	definition      = problem.Text{Vi: "dấu hai chấm ở đầu dòng không thành lời giải nghĩa, hai dòng nối liền", En: "a colon that begins a line makes no definition, and the two lines run together"}
	definitionPlain = problem.Text{Vi: "Viết trên một dòng: **Lệ phí**: 8.000 đồng.", En: "Write it on one line: **Lệ phí**: 8.000 đồng."}
	underlined      = problem.Text{Vi: "dòng dấu = không làm dòng trên thành đề mục, nó hiện nguyên", En: "a line of = makes no heading of the line above, and stays"}
	headingSign     = problem.Text{Vi: "Bỏ dòng ấy; trước dòng trên thêm ## và một dấu cách: ## Lệ phí.", En: "Take the line out, and put ## and a blank before the line above: ## Lệ phí."}
	linkApart       = problem.Text{Vi: "giữa ] và ( có dấu cách nên không thành liên kết", En: "a blank stands between ] and (, so that it is no link"}
	linkTurned      = problem.Text{Vi: "hai ngoặc của liên kết đổi chỗ nhau nên không thành liên kết", En: "the brackets of the link have changed places, so that it is no link"}
	linkNowhere     = problem.Text{Vi: "địa chỉ của liên kết này không có ở đâu trong phần lời nên không thành liên kết", En: "the address of this link stands nowhere in the prose, so that it is no link"}
	linkTogether    = problem.Text{Vi: "Viết [tên](địa chỉ), liền nhau: [mẫu đơn](../bieu-mau/mau-don.html).", En: "Write [name](address) without a blank: [mẫu đơn](../bieu-mau/mau-don.html)."}
	quoted          = problem.Text{Vi: "dấu > ở đầu dòng làm đoạn này thành lời trích, không còn là “hơn”", En: "> at the start of a line makes a quotation of it, and no longer means “more than”"}
	quotedWord      = problem.Text{Vi: "Viết bằng chữ: trên 30 ngày. Đúng là lời trích thì để chữ trước con số.", En: "Write the words: trên 30 ngày. In a true quotation let a word stand before the number."}
	openFence       = problem.Text{Vi: "dấu ``` hoặc ~~~ mở ở đây không có dấu đóng: mọi chữ phía dưới hiện như mã máy", En: "``` or ~~~ opens here and nothing closes it: all words below look like a program"}
	closeFence      = problem.Text{Vi: "Xóa dòng dấu ấy, hoặc thêm một dòng như vậy ở cuối đoạn.", En: "Take the line out, or put the same line at its end."}
)

// inlines tells signs of other dialects in the lines of a block, where they are neither code nor part of a link.
func (w *bodyChecker) inlines(n ast.Node) {
	var taken []text.Segment
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, is := n.(*ast.Text); is && entering && standsIn(t, ast.KindCodeSpan, ast.KindLink) {
			taken = append(taken, t.Segment)
		}
		return ast.WalkContinue, nil
	})
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		for _, m := range foreignSigns {
			at := m.form.FindIndex(line.Value(w.body.Source))
			if at == nil || slices.ContainsFunc(taken, func(s text.Segment) bool { return s.Start < line.Start+at[1] && line.Start+at[0] < s.Stop }) {
				continue
			}
			w.tell("W267", line.Start+at[0], line.Start+at[1], "what", problem.Both(m.what), "right", problem.Both(m.right))
			break
		}
	}
}

// standsIn tells whether a node stands in one of some kinds.
func standsIn(n ast.Node, kinds ...ast.NodeKind) bool {
	for ; n != nil; n = n.Parent() {
		if slices.Contains(kinds, n.Kind()) {
			return true
		}
	}
	return false
}

// comparison begins a quotation that nobody meant: "> 30 ngày".
var comparison = regexp.MustCompile(`^=? ?\d`)

func (w *bodyChecker) quote(n *ast.Blockquote) {
	p, is := n.FirstChild().(*ast.Paragraph)
	if !is || p.Lines().Len() != 1 {
		return
	}
	if line := p.Lines().At(0); comparison.Match(line.Value(w.body.Source)) {
		w.tell("W267", line.Start, line.Stop, "what", problem.Both(quoted), "right", problem.Both(quotedWord))
	}
}

// fence tells a listing that nothing closes.
func (w *bodyChecker) fence(n *ast.FencedCodeBlock) {
	if n.Lines().Len() == 0 {
		return
	}
	first, last := n.Lines().At(0), n.Lines().At(n.Lines().Len()-1)
	rest := bytes.TrimLeft(w.body.Source[min(last.Stop, len(w.body.Source)):], " >\r\n")
	if !bytes.HasPrefix(rest, []byte("```")) && !bytes.HasPrefix(rest, []byte("~~~")) {
		w.tell("W267", first.Start, first.Stop, "what", problem.Both(openFence), "right", problem.Both(closeFence))
	}
}
