package review

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// wide is how many columns a terminal has at least.
const wide = 80

// fewOfEach is how many open items of one sort a terminal shows for an owner; the page
// and the spreadsheet show all.
const fewOfEach = 10

// phrases of the report that are not items.
var phrases = map[string]problem.Text{
	"title":    {Vi: "Việc rà soát ngày %s, nhắc trước %d ngày", En: "Review on %s, %d {day|days} ahead"},
	"sums":     {Vi: "%d quá hạn, %d đến hạn, %d còn để ngỏ", En: "%d overdue, %d due, %d open"},
	"full":     {Vi: "đầy đủ %d%%", En: "%d%% complete"},
	"more":     {Vi: "… và %d việc “%s” nữa; xem đủ bằng --out hoặc --xlsx.", En: "… and %d more of “%s”; see all with --out or --xlsx."},
	"poorer":   {Vi: "… và %d bản ghi nữa; xem đủ bằng --out hoặc --xlsx.", En: "… and %d more {record|records}; see all with --out or --xlsx."},
	"weak":     {Vi: "Thiếu thông tin người dân cần, ít đầy đủ nhất trước:", En: "What citizens need and is missing, the poorest first:"},
	"nothing":  {Vi: "Không có việc nào.", En: "Nothing to do."},
	"errors":   {Vi: "Còn %d lỗi phải sửa mới đăng được; xem: niemyet check", En: "%d {error stops|errors stop} the build; see: niemyet check"},
	"owner":    {Vi: "Nơi chịu trách nhiệm", En: "Owner"},
	"state":    {Vi: "Tình trạng", En: "State"},
	"on":       {Vi: "Hạn", En: "Day"},
	"what":     {Vi: "Việc", En: "What"},
	"record":   {Vi: "Bản ghi", En: "Record"},
	"kind":     {Vi: "Loại bản ghi", En: "Kind"},
	"detail":   {Vi: "Vì sao", En: "Why"},
	"how":      {Vi: "Cách làm (! là quá hạn, · là đến hạn):", En: "What to do (! is overdue, · is due):"},
	"do":       {Vi: "Làm gì", En: "What to do"},
	"file":     {Vi: "Tệp", En: "File"},
	"line":     {Vi: "Dòng", En: "Line"},
	"who":      {Vi: "Người làm", En: "Who does it"},
	"done":     {Vi: "Ngày xong", En: "Done on"},
	"score":    {Vi: "Đầy đủ (%)", En: "Complete (%)"},
	"missing":  {Vi: "Còn thiếu", En: "Missing"},
	"things":   {Vi: "Việc phải làm", En: "To do"},
	"complete": {Vi: "Độ đầy đủ", En: "Completeness"},
	"sum":      {Vi: "Tổng hợp", En: "Summary"},
	"records":  {Vi: "Số bản ghi", En: "Records"},
	"all":      {Vi: "Cả trang", En: "The whole site"},
	"formula": {Vi: "Độ đầy đủ là số câu hỏi của người dân mà bản ghi trả lời được, chia cho số câu hỏi của loại bản ghi ấy; “?” là chưa trả lời, “Không” là đã trả lời. Mỗi câu tính như nhau.",
		En: "Completeness is how many of the questions that citizens ask of such a record it answers; “?” is no answer, “none” is one. All weigh the same."},
	"none": {Vi: "Mọi bản ghi đều đủ.", En: "All records are complete."},
	"skip": {Vi: "Tới nội dung", En: "Skip to content"},
	"toc":  {Vi: "Mục lục", En: "Contents"},
}

func say(key string, lang problem.Lang, args ...any) string {
	t, known := phrases[key]
	if !known {
		panic("internal error: review: no phrase " + key)
	}
	if len(args) == 0 {
		return in(t, lang)
	}
	return problem.Format(in(t, lang), args...)
}

// WriteText prints the report for a terminal of 80 columns.
func (r *Report) WriteText(w io.Writer, lang problem.Lang) error {
	out := bufio.NewWriter(w)
	t := terminal{out, lang}
	t.line("", say("title", lang, r.Date.Short(), r.Within))
	t.line("", say("sums", lang, r.Count(Late), r.Count(Due), r.Count(Open)))
	if r.Errors > 0 {
		t.line("", say("errors", lang, r.Errors))
	}
	quiet := true
	for _, o := range r.Owners {
		if len(o.Items) > 0 || len(o.Weak()) > 0 {
			t.owner(o)
			quiet = false
		}
	}
	if quiet {
		t.line("", say("nothing", lang))
	}
	t.legend(r)
	return out.Flush()
}

type terminal struct {
	out  *bufio.Writer
	lang problem.Lang
}

// line prints a text after a first column, broken between words at the right edge; the
// lines after the first stand under the text.
func (t terminal) line(first, text string) {
	indent := utf8.RuneCountInString(first)
	room := wide - indent
	for i, l := range wrap(text, room) {
		if i > 0 {
			first = strings.Repeat(" ", indent)
		}
		_, _ = t.out.WriteString(strings.TrimRight(first+l, " ") + "\n") // told by Flush
	}
}

// wrap breaks a text into lines of at most so many characters.
func wrap(text string, room int) (out []string) {
	line := ""
	for _, word := range strings.Fields(text) {
		for utf8.RuneCountInString(word) > room { // a path longer than the line
			if line != "" {
				out, line = append(out, line), ""
			}
			cut := []rune(word)
			out, word = append(out, string(cut[:room])), string(cut[room:])
		}
		switch {
		case line == "":
			line = word
		case utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) <= room:
			line += " " + word
		default:
			out, line = append(out, line), word
		}
	}
	if line != "" || len(out) == 0 {
		out = append(out, line)
	}
	return out
}

func (t terminal) owner(o Owner) {
	head := o.Name + ": " + say("sums", t.lang, o.Count(Late), o.Count(Due), o.Count(Open))
	if p := o.Percent(); p >= 0 {
		head += "; " + say("full", t.lang, p)
	}
	t.line("", "")
	t.line("", head)
	t.line("", strings.Repeat("─", wide))
	shown := map[Sort]int{}
	for _, x := range o.Items {
		if shown[x.Sort]++; x.State == Open && shown[x.Sort] > fewOfEach {
			continue
		}
		t.item(x)
	}
	for _, s := range Sorts {
		if left := hidden(o, s); left > 0 {
			t.line("", say("more", t.lang, left, s.Name(t.lang)))
		}
	}
	t.weak(o)
}

// hidden is how many items of a sort the terminal leaves out.
func hidden(o Owner, s Sort) (n int) {
	seen := 0
	for _, x := range o.Items {
		if x.Sort != s {
			continue
		}
		if seen++; x.State == Open && seen > fewOfEach {
			n++
		}
	}
	return n
}

// item prints mark, day, sort and title on one line; below it why and where.
func (t terminal) item(x Item) {
	mark := map[State]string{Late: "!", Due: "·", Open: " "}[x.State]
	day := ""
	if !x.On.IsZero() {
		day = x.On.Short()
	}
	first := fmt.Sprintf("%s %-10s  %-*s  ", mark, day, widestSort(t.lang), x.Sort.Name(t.lang))
	t.line(first, vi.Truncate(x.Title, wide-utf8.RuneCountInString(first)))
	place := x.File
	if x.Line > 0 {
		place = fmt.Sprintf("%s:%d", x.File, x.Line)
	}
	t.line("              ", in(x.Detail, t.lang))
	t.line("              ", place)
}

// legend says once what is to be done about each sort that came up.
func (t terminal) legend(r *Report) {
	said := map[Sort]bool{}
	do := map[Sort]problem.Text{}
	for _, o := range r.Owners {
		for _, x := range o.Items {
			said[x.Sort], do[x.Sort] = true, x.Do
		}
	}
	if len(said) == 0 {
		return
	}
	t.line("", "")
	t.line("", say("how", t.lang))
	for _, s := range Sorts {
		if said[s] {
			t.line(fmt.Sprintf("  %-*s  ", widestSort(t.lang), s.Name(t.lang)), in(do[s], t.lang))
		}
	}
}

func (t terminal) weak(o Owner) {
	weak := o.Weak()
	if len(weak) == 0 {
		return
	}
	t.line("", say("weak", t.lang))
	for i, s := range weak {
		if i == fewOfEach {
			t.line("", say("poorer", t.lang, len(weak)-fewOfEach))
			return
		}
		t.line(fmt.Sprintf("%4d%%  ", s.Percent()), vi.Truncate(s.Title, wide-7))
		t.line("       ", s.missing(t.lang))
	}
}

// missing are the questions without an answer, in one line.
func (s Score) missing(lang problem.Lang) string {
	out := make([]string, len(s.Missing))
	for i, m := range s.Missing {
		out[i] = in(m, lang)
	}
	return strings.Join(out, "; ")
}
