package record

import (
	"bytes"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// checkBody tells what a body says and a page would not show as it was meant, and what
// keeps a part of its readers out: pictures that nobody describes, links that say nothing,
// headings that skip a level.
func checkBody(c *checker) {
	b := c.base.Body
	if b.Empty() {
		return
	}
	w := bodyChecker{checker: c, body: b, told: map[string]bool{}}
	_ = ast.Walk(b.Doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			w.node(n)
		}
		return ast.WalkContinue, nil
	})
}

type bodyChecker struct {
	*checker
	body  *Body
	level int             // of the heading before
	told  map[string]bool // codes and lines: a line is told once for each
}

// mostInBody is how many faults of a body are told.
const mostInBody = 100

func (w *bodyChecker) tell(code problem.Code, start, end int, args ...string) {
	key := string(code) + strconv.Itoa(w.base.prose.Line(start))
	if w.told[key] || len(w.told) > mostInBody {
		return
	}
	w.told[key] = true
	w.found = append(w.found, problem.New(code, w.base.Span(start, end), args...))
}

// struckTag is what some programs write around words that hold no more.
var struckTag = regexp.MustCompile(`(?i)^<(del|s|strike)(?: [^<>]*)?>([^<>\n]*)</(?:del|s|strike)>`)

// struck tells of words that are struck out by a tag: the tag goes, and an old fee would stand as one that holds. It is
// true for the end of such a tag, too, of which nothing else is said.
func (w *bodyChecker) struck(at int) bool {
	source := string(w.body.Source)
	m := struckTag.FindStringSubmatchIndex(source[at:])
	if m == nil {
		end := strings.ToLower(source[at:min(len(source), at+len("</strike>"))])
		return strings.HasPrefix(end, "</del>") || strings.HasPrefix(end, "</s>") || end == "</strike>"
	}
	words := source[at+m[4] : at+m[5]]
	old := "~~" + strings.TrimSpace(words) + "~~"
	had := len(w.found)
	w.tell("W267", at, at+m[1], "what", problem.Both(struckOut), "right", problem.Both(problem.Text{Vi: strikeOut.Vi + old, En: strikeOut.En + old}))
	if len(w.found) > had && strings.TrimSpace(words) != "" {
		w.found[had] = w.found[had].Mended(problem.Edit{Start: at, End: at + m[1], With: old})
	}
	return true
}

func (w *bodyChecker) node(n ast.Node) {
	switch n := n.(type) {
	case *ast.RawHTML:
		if n.Segments.Len() > 0 && !w.struck(n.Segments.At(0).Start) {
			at := n.Segments.At(0)
			if tag := string(at.Value(w.body.Source)); !strings.HasPrefix(tag, "<!--") && tagOf(n, w.body.Source) != "br" {
				w.tell("W250", at.Start, at.Stop, "tag", vi.Truncate(vi.Collapse(tag), 40))
			}
		}
	case *ast.Text:
		w.marks(n)
	case *ast.Heading:
		if w.level > 0 && n.Level > w.level+1 {
			start, end := extentOf(n, w.body.Source)
			w.tell("W254", start, end, "level", strings.Repeat("#", n.Level), "want", strings.Repeat("#", w.level+1))
		}
		w.level = n.Level
	case *ast.Image:
		if Wordless(w.body.plain(n)) {
			start, end := extentOf(n, w.body.Source)
			w.tell("W253", start, end, "value", string(n.Destination))
		}
		if at := string(n.Destination); strings.HasPrefix(at, "http://") || strings.HasPrefix(at, "https://") || strings.HasPrefix(at, "//") {
			start, end := extentOf(n, w.body.Source)
			w.tell("W267", start, end, "what", problem.Both(pictureElsewhere), "right", problem.Both(pictureIntoSite))
		}
	case *ast.Link:
		if said := w.body.plain(n); vagueLink(said) {
			start, end := extentOf(n, w.body.Source)
			w.tell("W255", start, end, "value", said)
		}
	case *Passage:
		w.passage(n)
	case *ast.List:
		w.numbers(n)
	case *extast.Table:
		w.table(n)
	case *ast.Blockquote:
		w.quote(n)
	case *ast.FencedCodeBlock:
		w.fence(n)
	case *ast.Paragraph, *ast.TextBlock:
		w.lines(n.Lines())
		w.inlines(n)
	}
}

// misread are forms of other programs that Markdown takes for words, or leaves as they are.
var misread = []struct {
	form        *regexp.Regexp
	what, right problem.Text
}{
	{regexp.MustCompile(`\]\((?:[A-Za-z]:[\\/]|\\\\|file:)[^)\n]*[ \t][^)\n]*\)`), onOwnDisk, fileIntoStatic},
	{regexp.MustCompile(`^[ \t]*\|[^|\n]*\|.*\S`), barsAlone, ruleBelowHead},
	{regexp.MustCompile(`\]\([^()\n]*[^()\s][ \t]+[^()"'\s][^()"'\n]*\)`), blankInLink, linkWithoutBlank},
	{regexp.MustCompile(`\[\^[^\]\n]{1,20}\]`), footnote, noteInBrackets},
	{regexp.MustCompile(`^[^\t\n]{5,}\t+[^\t\n]*[^\s].*$|^[^\t\n]+\t+[^\t\n]+\t+[^\t\n]*\S`), tabs, tableOfBars},
}

var (
	onOwnDisk        = problem.Text{Vi: "địa chỉ này là chỗ trên máy của bạn, người xem không mở được", En: "this address is a place on your own machine, and nobody else can open it"}
	fileIntoStatic   = problem.Text{Vi: "Chép tệp vào thư mục static/ của trang, tên không dấu, không dấu cách, rồi viết: ![Lời tả ảnh](../so-do-quay.jpg). Trong biểu mẫu: mục “Gắn ảnh, âm thanh, mẫu đơn”, máy chép và viết giúp.", En: "Copy the file into static/ of the site, with a plain name, and write ![What the picture shows](../so-do-quay.jpg). The form has a page for it."}
	barsAlone        = problem.Text{Vi: "dòng có dấu | nhưng không thành bảng, dấu | hiện nguyên", En: "lines with | that are no table, and the signs stay"}
	ruleBelowHead    = problem.Text{Vi: "Để trống một dòng trên bảng; ngay dưới dòng đầu của bảng thêm một dòng ngăn, mỗi cột một cụm: | --- | --- |.", En: "Leave a line empty above the table, and put a line of one mark for each column below its first: | --- | --- |."}
	struckOut        = problem.Text{Vi: "chữ đã gạch bỏ bằng thẻ HTML, trên trang lại hiện như còn dùng", En: "words are struck out by an HTML tag, and the page shows them as if they held"}
	strikeOut        = problem.Text{Vi: "Xóa hẳn chữ cũ, hoặc để trang gạch ngang thì viết ", En: "Take the old words out, or let the page strike them: "}
	pictureElsewhere = problem.Text{Vi: "ảnh nằm ở trang khác: ki-ốt và tờ in không có, trang kia gỡ ảnh thì ở đây cũng mất, và trang kia biết ai đang xem", En: "the picture lies at another site: kiosk and paper lack it, it goes when that site drops it, and that site learns who looks"}
	pictureIntoSite  = problem.Text{Vi: "Tải ảnh về (ảnh của mình hoặc được phép dùng), chép vào thư mục static/ rồi viết ![Lời tả ảnh](../so-do-quay.jpg).", En: "Fetch the picture, if it is yours or may be used, put it into static/ and write ![What the picture shows](../so-do-quay.jpg)."}
	blankInLink      = problem.Text{Vi: "trong địa chỉ của liên kết có dấu cách nên không thành liên kết", En: "the address of the link holds a blank, so that it is no link"}
	linkWithoutBlank = problem.Text{Vi: "Bỏ dấu cách: tên trang viết không dấu, có gạch nối, như ../thu-tuc/dang-ky-khai-sinh.html.", En: "Take the blank out: pages have names such as ../thu-tuc/dang-ky-khai-sinh.html."}
	footnote         = problem.Text{Vi: "chú thích cuối trang không dùng được ở đây, dấu của nó hiện nguyên", En: "there are no footnotes here, and their signs stay"}
	headGlued        = problem.Text{Vi: "thiếu dấu cách sau dấu # nên không thành đề mục, dấu # hiện nguyên", En: "a blank is missing behind #, so that it is no heading and the sign stays"}
	headApart        = problem.Text{Vi: "Thêm một dấu cách sau các dấu #: ## Cần lưu ý.", En: "Put a blank behind the signs: ## Cần lưu ý."}
	renumbered       = problem.Text{Vi: "danh sách trên trang đánh số liền nhau, số gõ ở đây khác", En: "a list is numbered one by one on the page, and this number is another"}
	numberAsShown    = problem.Text{Vi: "Sửa số, hoặc thêm mục còn thiếu. Cần giữ đúng số ấy thì thêm \\ trước dấu chấm: 4\\. Kết quả.", En: "Mend the number or add what is missing. To keep it put \\ before the stop: 4\\. Result."}
	noteInBrackets   = problem.Text{Vi: "Viết lời chú ngay tại chỗ, trong ngoặc đơn.", En: "Write the note where it belongs, in brackets."}
	tabs             = problem.Text{Vi: "bảng dán từ Word hay Excel thành một đoạn chữ liền", En: "a table pasted from Word or Excel becomes one run of words"}
	tableOfBars      = problem.Text{Vi: "Viết thành bảng: mỗi ô ngăn bằng dấu |, dưới dòng đầu là một dòng | --- | --- |.", En: "Write a table: cells parted by |, and below the first line one of | --- | --- |."}
)

// lines tells forms of other programs in the lines of a paragraph.
func (w *bodyChecker) lines(all *text.Segments) {
	for i := range all.Len() {
		line := all.At(i)
		for _, m := range misread {
			if at := m.form.FindIndex(line.Value(w.body.Source)); at != nil {
				w.tell("W267", line.Start+at[0], line.Start+at[1], "what", problem.Both(m.what), "right", problem.Both(m.right))
				if m.right == tableOfBars || m.right == ruleBelowHead { // the other lines are of the same table
					return
				}
				break
			}
		}
	}
}

// itemNumber is the number before an item as it was typed.
var itemNumber = regexp.MustCompile(`^[ \t>]*(\d{1,9})[.)]`)

// numbers tells the first item whose number is not the one that the page gives it. Who writes
// 1. before every item leaves the numbers to the page.
func (w *bodyChecker) numbers(list *ast.List) {
	if !list.IsOrdered() {
		return
	}
	want, first := list.Start, list.Start
	for item := list.FirstChild(); item != nil; item = item.NextSibling() {
		block := item.FirstChild()
		if block == nil || block.Lines() == nil || block.Lines().Len() == 0 {
			return
		}
		source := string(w.body.Source)
		start := lineBegin(source, block.Lines().At(0).Start)
		m := itemNumber.FindStringSubmatchIndex(source[start:block.Lines().At(0).Start])
		if m == nil {
			return
		}
		if got := number(source[start+m[2] : start+m[3]]); got != want && got != first {
			w.tell("W267", start+m[2], start+m[1], "what", problem.Both(renumbered), "right", problem.Both(numberAsShown))
			return
		}
		want++
	}
}

// vague are texts of links that say nothing to somebody who hears a list of links.
var vague = []string{"", "bam vao day", "bam day", "nhan vao day", "xem tai day", "tai day", "o day", "vao day", "day", "link", "lien ket", "duong dan", "xem them", "chi tiet", "xem chi tiet", "click here", "here", "tai ve", "download"}

// vagueLink tells whether the text of a link says nothing, or spells out a long address that nobody can follow by ear.
func vagueLink(said string) bool {
	return slices.Contains(vague, vi.Fold(strings.Trim(said, " .:…»>"))) || strings.Contains(said, "://") && strings.Count(strings.TrimRight(said, "/"), "/") > 2
}

// wordless are what stands for a description and is none; figures behind it make it no better.
var wordless = []string{"", "anh", "hinh", "hinh anh", "anh minh hoa", "hinh minh hoa", "anh chup", "buc anh", "so do", "image", "img", "picture", "photo", "logo", "screenshot", "dsc", "zalo"}

// Wordless tells whether the words for a picture tell nothing of it: none, "ảnh 1", or its file name.
func Wordless(words string) bool {
	folded := vi.Fold(words)
	if slices.Contains(pictureEnds, path.Ext(strings.ToLower(strings.TrimSpace(words)))) {
		return true
	}
	return slices.Contains(wordless, strings.Trim(folded, " 0123456789_-.:"))
}

var pictureEnds = []string{".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp"}

// leftMarks are signs of Markdown that no construct has taken.
var leftMarks = regexp.MustCompile(`\*\*|__|~~|^#{1,6}[^\s#]`)

// marks tells signs that would stand on the page as they are.
func (w *bodyChecker) marks(n *ast.Text) {
	if n.Parent() != nil && (n.Parent().Kind() == ast.KindCodeSpan || n.IsRaw()) {
		return
	}
	value := n.Segment.Value(w.body.Source)
	if at := leftMarks.FindIndex(value); at != nil {
		if value[at[0]] == '#' {
			if n.PreviousSibling() == nil {
				w.tell("W267", n.Segment.Start, n.Segment.Stop, "what", problem.Both(headGlued), "right", problem.Both(headApart))
			}
			return
		}
		w.tell("W251", n.Segment.Start+at[0], n.Segment.Start+at[1], "sign", strings.TrimRight(string(value[at[0]:at[1]]), "\\"))
	}
}

// table tells rows with more cells than the head, of which some are on no page, and rows with fewer: a price may be
// forgotten, or words below a table be taken into it.
func (w *bodyChecker) table(t *extast.Table) {
	head := t.FirstChild()
	if head == nil {
		return
	}
	cells := head.ChildCount()
	start, _ := extentOf(t, w.body.Source)
	source := string(w.body.Source)
	rows := t.ChildCount() + 1 // and the line below the head
	for at, n := lineBegin(source, start), 0; at < len(source) && n < rows; n++ {
		end := lineEnd(source, at)
		line := source[at:end]
		if strings.TrimSpace(line) == "" {
			return
		}
		if got := cellsOf(line); n > 1 && got != cells {
			code := problem.Code("E250")
			if got < cells {
				code = "W252"
			}
			w.tell(code, at+len(line)-len(strings.TrimLeft(line, " ")), end, "cells", strconv.Itoa(got), "head", strconv.Itoa(cells))
		}
		at = end + 1
	}
}

// cellsOf counts the cells of a row as it is written.
func cellsOf(line string) int {
	line = strings.TrimSpace(strings.ReplaceAll(line, `\|`, "  "))
	line = strings.TrimSuffix(strings.TrimPrefix(line, "|"), "|")
	return strings.Count(line, "|") + 1
}

// extentOf is where the text of a node stands, or the line of the nearest block around it.
func extentOf(n ast.Node, source []byte) (start, end int) {
	start, end = -1, -1
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, is := n.(*ast.Text); is && entering {
			if start < 0 {
				start = t.Segment.Start
			}
			end = t.Segment.Stop
		}
		return ast.WalkContinue, nil
	})
	if start >= 0 {
		return start, end
	}
	at := blockLine(n)
	return at.Start, len(bytes.TrimRight(source[:at.Stop], "\n"))
}
