package importer

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// WriteMarkdown writes the report for a clerk, in Vietnamese. The same import gives
// the same bytes.
func (r *Report) WriteMarkdown(out io.Writer) error {
	w := bufio.NewWriter(out)
	r.writeSummary(w)
	r.writeChosen(w)
	r.writeLeftOut(w)
	r.writeCommon(w)
	r.writeRows(w)
	return w.Flush()
}

func (r *Report) writeSummary(w io.Writer) {
	made := r.Made()
	todos, records := r.Todos()
	left, _ := r.Chosen()
	fmt.Fprintf(w, ReportMark+" dữ liệu\n\nTệp nguồn: %s. Đọc %d dòng, làm %d bản ghi, để lại %d dòng không nhập được.\n", strings.Join(r.Sources, ", "), r.Lines, made, r.Lines-made-left)
	if left > 0 {
		fmt.Fprintf(w, "Để lại theo lựa chọn: %d thủ tục, kể ở phần “Chọn thủ tục”.\n", left)
	}
	fmt.Fprintf(w, "Còn %d việc phải làm trong %d bản ghi: mỗi việc là một dòng todo trong bản ghi và một cảnh báo khi chạy niemyet check.\n", todos, records)
	fmt.Fprint(w, "\nMọi giá trị của nguồn đều nằm trong bản ghi hoặc trong báo cáo này.\n\n## Tóm tắt\n\n| Việc | Số lần | Số bản ghi |\n|---|---:|---:|\n")
	for _, c := range r.Counts() {
		fmt.Fprintf(w, "| %s | %d | %d |\n", c.Verdict.Title(), c.Times, c.Rows)
	}
	fmt.Fprint(w, "\n## Khóa của nguồn vào khóa nào của bản ghi\n\n| Khóa nguồn | Khóa bản ghi |\n|---|---|\n")
	for _, k := range keyMap {
		fmt.Fprintf(w, "| %s | %s |\n", k[0], k[1])
	}
}

// keyMap tells where each key of the portal's export goes.
var keyMap = [][2]string{
	{"code", "code"},
	{"name", "name; tên tệp"},
	{"field, level, type", "field, level, regulation"},
	{"agency, authority, delegated_agency, coordinating_agency", "agency, authority, delegated_agency, coordinating_agencies"},
	{"receiving_address", "receiving_address"},
	{"steps: title, text", "steps: title, text"},
	{"methods: channel, duration, fee, note", "ways: channel, case, time, time_note, fee, fee_note, fees, note"},
	{"documents: case, name, originals, copies", "papers: case, name, form, originals, copies"},
	{"subjects, keywords", "subjects, keywords"},
	{"result, requirements", "result, requirements"},
	{"legal_basis: title, number", "legal_basis: title, number"},
	{"decision", "decision_number"},
	{"url", "source_url; online_url khi nộp trực tuyến được"},
}

// writeChosen tells which procedures are not ours, and why: those left, and those that the
// importer would leave.
func (r *Report) writeChosen(w io.Writer) {
	reasons := r.ByReason()
	if len(reasons) == 0 {
		return
	}
	fmt.Fprint(w, "\n## Chọn thủ tục\n\n| Lý do | Số thủ tục | Làm gì |\n|---|---:|---|\n")
	for _, c := range reasons {
		fmt.Fprintf(w, "| %s | %d | %s |\n", c.Choice.Why.Vi, len(c.Rows), c.Choice.done())
	}
	for _, c := range reasons {
		fmt.Fprintf(w, "\n### %s: %s\n\n", vi.UpperFirst(c.Choice.Why.Vi), c.Choice.done())
		for _, i := range c.Rows {
			row := r.Rows[i]
			clue := ""
			if row.Choice.Clue != "" && row.Choice.Clue != row.Code {
				clue = " (" + vi.Collapse(row.Choice.Clue) + ")"
			}
			fmt.Fprintf(w, "- %s%s\n", title(row), clue)
		}
	}
}

// done is what was done with a procedure, in a clerk's words.
func (c Choice) done() string {
	switch {
	case c.Left:
		return "để lại"
	case c.Doubt:
		return "đã nhập, nên xem lại"
	}
	return "đã nhập, đề xuất để lại"
}

// writeLeftOut gives every value of the rows that became no record.
func (r *Report) writeLeftOut(w io.Writer) {
	head := "\n## Dòng không nhập được\n"
	for _, row := range r.Rows {
		if row.File != "" || row.Choice.Left {
			continue
		}
		fmt.Fprintf(w, "%s\n### %s, dòng %d: %s\n\nLý do: %s (%s). Mọi giá trị của dòng:\n\n", head, row.Source, row.Line, title(row), reasons[row.Left], row.Left)
		head = ""
		for _, e := range row.Entries {
			fmt.Fprintf(w, "- %s: %s\n", e.At, vi.Collapse(e.From))
		}
	}
}

var reasons = map[problem.Code]string{
	"W602": "mã thủ tục không đúng dạng",
	"W603": "mã trùng với một dòng khác",
	"W605": "không có tên thủ tục",
	"W606": "bản ghi làm ra còn lỗi",
}

func title(row RowReport) string {
	return strings.TrimSpace(row.Code + " " + vi.Collapse(row.Name))
}

// common is one reading of a value that many records share.
type common struct {
	verdict  Verdict
	from, to string
}

// shortValue is the most bytes of a value that is told once for all records.
const shortValue = 200

// isCommon tells entries that are told once with their count from those told under
// their record.
func (e Entry) isCommon() bool {
	return (verdictWords[e.Verdict].common || e.From == "" && e.Verdict == Missing) && len(e.From) <= shortValue
}

// writeCommon lists how values were read that come again and again.
func (r *Report) writeCommon(w io.Writer) {
	times := map[common]int{}
	for _, row := range r.Rows {
		for _, e := range row.Entries {
			if e.isCommon() {
				times[e.common()]++
			}
		}
	}
	list := make([]common, 0, len(times))
	for c := range times {
		list = append(list, c)
	}
	slices.SortFunc(list, func(a, b common) int {
		return cmp.Or(
			cmp.Compare(slices.Index(verdictOrder, a.verdict), slices.Index(verdictOrder, b.verdict)),
			cmp.Compare(times[b], times[a]), cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to))
	})
	fmt.Fprint(w, "\n## Các giá trị hay gặp được đọc thế nào\n")
	last := Verdict("")
	for _, c := range list {
		if c.verdict != last {
			fmt.Fprintf(w, "\n### %s\n\n| Nguồn | Bản ghi | Số lần |\n|---|---|---:|\n", c.verdict.Title())
			last = c.verdict
		}
		fmt.Fprintf(w, "| %s | %s | %d |\n", cell(c.from), cell(c.to), times[c])
	}
}

func (e Entry) common() common {
	switch e.Verdict {
	case Missing: // told by its key, without the number of the item
		return common{e.Verdict, "không có " + withoutNumbers(e.At), e.To}
	case Cleaned:
		return common{e.Verdict, "tên giấy tờ, trường hợp, tên bước", "bỏ dấu"}
	}
	return common{e.Verdict, vi.Collapse(e.From), vi.Collapse(e.To)}
}

func withoutNumbers(path string) string {
	parts := strings.Split(path, ".")
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p != "" && strings.Trim(p, "0123456789") == "" }), ".")
}

func cell(text string) string {
	if text == "" {
		return "(không ghi)"
	}
	return strings.ReplaceAll(text, "|", "\\|")
}

// writeRows lists what is particular to each record.
func (r *Report) writeRows(w io.Writer) {
	fmt.Fprint(w, "\n## Từng bản ghi\n")
	for _, row := range r.Rows {
		if row.File == "" {
			continue
		}
		var lines []string
		for _, todo := range row.Todos {
			lines = append(lines, "- Việc phải làm: "+vi.Collapse(todo))
		}
		for _, d := range verdictOrder {
			lines = append(lines, row.told(d)...)
		}
		if len(lines) > 0 {
			fmt.Fprintf(w, "\n### %s\n\nTệp %s, dòng %d của %s.\n\n%s\n", title(row), row.File, row.Line, row.Source, strings.Join(lines, "\n"))
		}
	}
}

// told is the entries of one verdict under the record, the same ones together.
func (row RowReport) told(d Verdict) (lines []string) {
	where := map[string][]string{}
	var order []string
	for _, e := range row.Entries {
		if e.Verdict != d || e.isCommon() {
			continue
		}
		text := ""
		switch from, to := vi.Collapse(e.From), vi.Collapse(e.To); {
		case from == "":
			text = to
		case to == "":
			text = "“" + from + "”"
		default:
			text = "“" + from + "” → " + to
		}
		if where[text] == nil {
			order = append(order, text)
		}
		where[text] = append(where[text], e.At)
	}
	for _, text := range order {
		at := strings.Join(slices.DeleteFunc(where[text], func(s string) bool { return s == "" }), ", ")
		if at != "" {
			at = " (" + at + ")"
		}
		lines = append(lines, "- "+d.Title()+at+": "+text)
	}
	return lines
}
