package paper

import (
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// TestFilledForm: a form names the papers that everybody hands in. Of a procedure whose
// papers all belong to cases it names none: the desk knows which case it is.
func TestFilledForm(t *testing.T) {
	papers := []view.Paper{{Name: "Tờ khai"}, {Name: "Giấy chứng sinh"}}
	many := slices.Repeat(papers, 7)
	for _, c := range []struct {
		name         string
		groups       []view.PaperGroup
		items, lines int
	}{
		{"of everybody", []view.PaperGroup{{Papers: papers}, {Title: "Khi ủy quyền", Case: 1, Papers: papers}}, 2, 3},
		{"of cases alone", []view.PaperGroup{{Title: "Mất giấy", Case: 1, Papers: papers}, {Title: "Đổi tên", Case: 2, Papers: papers}}, 0, 5},
		{"more than a page has room for", []view.PaperGroup{{Papers: many}}, 0, 5},
		{"unknown", nil, 0, 5},
	} {
		row := FormRow{Lines: make([]int, 5)}
		row.fill(site.FormRow{Kind: "papers", Lines: 5}, knownOf{ProcedureView: view.ProcedureView{PaperGroups: c.groups}})
		if len(row.Items) != c.items || len(row.Lines) != c.lines {
			t.Errorf("%s: %d papers and %d lines, want %d and %d", c.name, len(row.Items), len(row.Lines), c.items, c.lines)
		}
	}
}

// TestItemOf: a long paper stands by its short name, and is cut only where it has none.
func TestItemOf(t *testing.T) {
	long := "Một trong các giấy tờ còn giá trị: " + strings.Repeat("hộ chiếu, thẻ căn cước, ", 6)
	for _, c := range []struct{ name, short, want string }{
		{"Tờ  khai", "Khai", "Tờ khai"},
		{long, "Căn cước hoặc  hộ chiếu", "Căn cước hoặc hộ chiếu"},
		{long, "", vi.Truncate(vi.Collapse(long), longestItem)},
	} {
		if got := itemOf(view.Paper{Name: c.name, Short: c.short}); got != c.want {
			t.Errorf("%q, short %q: %q, want %q", c.name, c.short, got, c.want)
		}
	}
}

// TestFilledAnswers: a form has the answers of its procedure, but none that sends people to
// the desk they stand at, or to the receipt that it is, and none that nobody knows.
func TestFilledAnswers(t *testing.T) {
	answers := []view.Answer{{Key: "where", Text: "Quầy 1"}, {Key: "fee", Text: "Hỏi nơi tiếp nhận"}, {Key: "time", Text: "10 ngày", Unknown: true}, {Key: "how", Text: "Ngày trả ghi trên giấy hẹn"}}
	known := knownOf{ProcedureView: view.ProcedureView{Answers: view.Answers{Lines: answers}}, matter: "Khai sinh (mã 1)", none: []string{"Hỏi nơi tiếp nhận", "Ngày trả ghi trên giấy hẹn"}}
	for kind, want := range map[string]string{"matter": "Khai sinh (mã 1)", "where": "Quầy 1", "fee": "", "time": "", "how": "", "line": ""} {
		row := FormRow{}
		if row.fill(site.FormRow{Kind: kind}, known); row.Known != want {
			t.Errorf("%s: %q, want %q", kind, row.Known, want)
		}
	}
}

// TestSigns: what stands in brackets is how one signs; a place may be empty.
func TestSigns(t *testing.T) {
	want := []FormSign{{}, {"Người đứng đầu cơ quan", "ký, đóng dấu"}, {"Người nhận", ""}}
	if got := signsOf("|Người đứng đầu cơ quan (ký, đóng dấu)|Người nhận"); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestBeside: a line may ask two things.
func TestBeside(t *testing.T) {
	f := site.DeskForm{Rows: []site.FormRow{{Kind: "line", Text: "Mã hồ sơ|Ngày tiếp nhận"}, {Kind: "line", Text: "Địa chỉ"}}}
	rows := formOf(site.FormSet{}, f, nil).Rows
	if rows[0].Text != "Mã hồ sơ" || rows[0].Beside != "Ngày tiếp nhận" || rows[1].Text != "Địa chỉ" || rows[1].Beside != "" {
		t.Errorf("got %v", rows)
	}
}

// TestFormsInUse: every form in use has rows, and who signs.
func TestFormsInUse(t *testing.T) {
	for _, set := range site.FormSets(vi.Date{Year: 2026, Month: 11, Day: 23}) {
		for _, f := range set.Forms {
			if out := formOf(set, f, nil); len(out.Rows) == 0 || len(out.Signs) == 0 {
				t.Errorf("%s: %d rows, %d who sign", f.ID, len(out.Rows), len(out.Signs))
			}
		}
	}
}
