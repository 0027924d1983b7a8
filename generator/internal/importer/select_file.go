package importer

import (
	"encoding/csv"
	"io"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Folder holds what a site has to say about its imports, and where the form looks for exports.
const Folder = "nhap"

// SelectionFile is where a site keeps its selection, in that folder.
const SelectionFile = "chon-thu-tuc.toml"

// selectionFile is the form of the file.
type selectionFile struct {
	Levels        []string `key:"levels" vi:"Chỉ các cấp" en:"Levels"`
	Fields        []string `key:"fields" vi:"Chỉ các lĩnh vực" en:"Fields"`
	LeaveFields   []string `key:"leave_fields" vi:"Để lại các lĩnh vực" en:"Fields to leave"`
	Agencies      []string `key:"agencies" vi:"Chỉ các cơ quan" en:"Agencies"`
	LeaveAgencies []string `key:"leave_agencies" vi:"Để lại các cơ quan" en:"Agencies to leave"`
	Keep          []string `key:"keep" vi:"Luôn giữ" en:"Keep"`
	Leave         []string `key:"leave" vi:"Luôn để lại" en:"Leave"`
	Accept        []string `key:"accept" vi:"Đề xuất được nhận" en:"Proposals accepted"`
}

// selectionList is one of the lists of a selection, as file, flags and page know it.
type selectionList struct {
	key  string
	says string // above the list in the file
	to   *[]string
}

func (s *Selection) lists() []selectionList {
	return []selectionList{
		{"levels", "Chỉ lấy các cấp thực hiện này; để trống là mọi cấp.", &s.Levels},
		{"fields", "Chỉ lấy các lĩnh vực này; để trống là mọi lĩnh vực.", &s.Fields},
		{"leave_fields", "Để lại các lĩnh vực này.", &s.LeaveFields},
		{"agencies", "Chỉ lấy thủ tục mà cơ quan giải quyết có một trong các chữ này.", &s.Agencies},
		{"leave_agencies", "Để lại thủ tục mà cơ quan giải quyết có một trong các chữ này.", &s.LeaveAgencies},
		{"keep", "Luôn giữ: mã thủ tục, hoặc số quyết định công bố (giữ mọi thủ tục của quyết định ấy).", &s.Keep},
		{"leave", "Luôn để lại: mã thủ tục, hoặc số quyết định công bố.", &s.Leave},
		{"accept", "Đề xuất của phần mềm mà bạn nhận; thủ tục có lý do ở đây được để lại.", &s.Accept},
	}
}

// Add takes what another selection names into this one.
func (s *Selection) Add(other Selection) {
	theirs := other.lists()
	for i, list := range s.lists() {
		for _, x := range *theirs[i].to {
			if !slices.Contains(*list.to, x) {
				*list.to = append(*list.to, x)
			}
		}
	}
}

// ReadSelection reads the file; no bytes make an empty selection.
func ReadSelection(file string, data []byte) (Selection, problem.List) {
	if len(data) == 0 {
		return Selection{}, nil
	}
	var read selectionFile
	_, found := record.ReadInto(file, data, &read)
	return Selection(read), found
}

// Bytes is the file, for a clerk to read and change.
func (s Selection) Bytes() []byte {
	var b strings.Builder
	b.WriteString("# Chọn thủ tục của mình khi nhập từ cơ sở dữ liệu quốc gia. niemyet import đọc tệp này mỗi lần nhập.\n")
	b.WriteString("# Sửa ở trang /soan/chon-thu-tuc, bằng tùy chọn của niemyet import, hoặc bằng Notepad.\n")
	for _, list := range s.lists() {
		b.WriteString("\n# " + list.says + "\n")
		if list.key == "accept" {
			for _, r := range Reasons() {
				b.WriteString("#   " + r.ID + ": " + r.Why.Vi + "\n")
			}
		}
		b.WriteString(list.key + " = [")
		for i, x := range *list.to {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(record.Quote(x))
		}
		b.WriteString("]\n")
	}
	return []byte(b.String())
}

// strange tells the names in a selection that no procedure of the export has: a word
// misspelt there would leave everything, or nothing.
func (s Selection) strange(file string, rows []RowReport) (found problem.List) {
	have := map[string]map[string]string{}
	add := func(key, text string) {
		if have[key] == nil {
			have[key] = map[string]string{}
		}
		have[key][vi.Fold(text)] = text
	}
	agencies := ""
	for _, r := range rows {
		for _, key := range []string{"fields", "leave_fields"} {
			add(key, r.Facts.Field)
		}
		add("levels", r.Facts.Level)
		for _, key := range []string{"keep", "leave"} {
			add(key, r.Code)
			add(key, r.Facts.Decision)
		}
		agencies += "\n" + vi.Fold(r.Facts.Agencies)
	}
	for _, r := range Reasons() {
		add("accept", r.ID)
	}
	for _, list := range s.lists() {
		for _, x := range *list.to {
			switch list.key {
			case "agencies", "leave_agencies":
				if strings.Contains(agencies, vi.Fold(x)) {
					continue
				}
			default:
				if _, ok := have[list.key][vi.Fold(x)]; ok {
					continue
				}
			}
			var known []string
			for _, text := range have[list.key] {
				known = append(known, text)
			}
			slices.Sort(known)
			near, nearEn := problem.DidYouMean(vi.Nearest(x, known))
			found = append(found, problem.New("W645", problem.Place{File: file}, "key", list.key, "value", x, "near", problem.Both(problem.Text{Vi: near, En: nearEn})))
		}
	}
	return found
}

// What the files begin with that an import writes beside records: a file that does not is
// somebody else's.
const (
	ReportMark = "# Báo cáo nhập"
	ListMark   = "\ufeffMã,Tên thủ tục,"
)

// WriteList writes what was decided about every procedure, as a table that spreadsheets
// open: one row a procedure, in order of codes.
func (r *Report) WriteList(out io.Writer) error {
	if _, err := io.WriteString(out, "\ufeff"); err != nil { // Excel reads UTF-8 by this mark alone
		return err
	}
	w := csv.NewWriter(out)
	w.UseCRLF = true
	rows := [][]string{{"Mã", "Tên thủ tục", "Lĩnh vực", "Cấp", "Cơ quan giải quyết", "Quyết định công bố", "Lượt dùng", "Nhập", "Lý do (mã)", "Lý do", "Nhận ra từ"}}
	for _, row := range r.Rows {
		uses := ""
		if row.Facts.Uses > 0 {
			uses = strconv.Itoa(row.Facts.Uses)
		}
		rows = append(rows, []string{row.Code, row.Name, row.Facts.Field, row.Facts.Level, row.Facts.Agencies, row.Facts.Decision, uses, row.verdictWord(), row.Choice.Reason, row.Choice.Why.Vi, row.Choice.Clue})
	}
	for _, row := range rows {
		for i := range row { // a cell that a spreadsheet would take for a formula
			if row[i] != "" && strings.ContainsRune("=+-@\t\r", rune(row[i][0])) {
				row[i] = "'" + row[i]
			}
		}
		if err := w.Write(row); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

// verdictWord is whether a procedure became a record, in a word.
func (row RowReport) verdictWord() string {
	switch {
	case row.Choice.Left:
		return "để lại"
	case row.File == "":
		return "không nhập được"
	case row.Choice.Proposed():
		return "đã nhập, đề xuất để lại"
	case row.Choice.Doubt:
		return "đã nhập, nên xem"
	}
	return "đã nhập"
}
