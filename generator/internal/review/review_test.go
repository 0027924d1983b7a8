package review_test

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/review"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// base is the small whole site of package site, with edits: file, old, new.
func base(t *testing.T, day string, edits ...string) (*site.Site, problem.List) {
	t.Helper()
	arch, err := txtar.ParseFile("../site/testdata/base.txtar")
	if err != nil {
		t.Fatal(err)
	}
	files := fstest.MapFS{}
	for _, f := range arch.Files {
		files[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	for i := 0; i < len(edits); i += 3 {
		f := files[edits[i]]
		if f == nil {
			files[edits[i]] = &fstest.MapFile{Data: []byte(edits[i+2])}
			continue
		}
		if !bytes.Contains(f.Data, []byte(edits[i+1])) {
			t.Fatalf("%s has no %q", edits[i], edits[i+1])
		}
		f.Data = bytes.Replace(f.Data, []byte(edits[i+1]), []byte(edits[i+2]), 1)
	}
	on, err := vi.ParseDate(day)
	if err != nil {
		t.Fatal(err)
	}
	s, found, err := site.Load(files, site.Options{Date: on})
	if err != nil {
		t.Fatal(err)
	}
	return s, found
}

// posted is what is posted of a site.
func posted(t *testing.T, s *site.Site, past edition.History) *edition.Posted {
	t.Helper()
	r, found := render.New(s, os.DirFS("../../../layouts"), os.DirFS("../../../static"), render.Options{History: past})
	if found.Failed() {
		t.Fatal(found)
	}
	return r.Scene().Posted()
}

func report(t *testing.T, day string, edits ...string) *review.Report {
	t.Helper()
	s, found := base(t, day, edits...)
	return review.Of(s, found, nil, review.Options{Within: 30})
}

// lines are the items as "state sort day file owner".
func lines(r *review.Report) (out []string) {
	for _, o := range r.Owners {
		for _, x := range o.Items {
			day := "-"
			if !x.On.IsZero() {
				day = x.On.String()
			}
			out = append(out, strings.Join([]string{x.State.Key(), string(x.Sort), day, strings.TrimPrefix(x.File, "content/"), x.Owner}, " "))
		}
	}
	return out
}

const (
	birth   = "content/thu-tuc/khai-sinh.md"
	law     = "content/van-ban/luat-ho-tich.md"
	board   = "content/bang-niem-yet/bang.md"
	begin   = "+++\nname = "
	aBoard  = "+++\nname = \"Bảng\"\noffice = \"mot-cua\"\nplace = \"sảnh\"\nanswerable = \"Lãnh đạo\"\nall_fields = true\nhotlines = true\nreviewed_on = 2026-11-01\n+++\n"
	aNotice = "+++\nname = \"Về việc niêm yết\"\ntype = \"thông báo\"\nnumber = \"05/TB-UBND\"\nplace = \"Ví Dụ\"\ndate = 2026-10-01\nissuer = \"Ủy ban\"\nposition = \"CHỦ TỊCH\"\nrecipients = [\"Như trên\"]\narchive = \"VT\"\nboards = [\"bang\"]\nposted_from = 2026-10-02\nposted_until = 2026-11-20\n+++\nNội dung.\n"
)

// TestItems plants one thing that is due and looks for it alone.
func TestItems(t *testing.T) {
	const day = "2026-11-23"
	for name, c := range map[string]struct {
		edits []string
		want  string // one line of the report; "" for nothing of that file
		not   string
	}{
		"never reviewed":       {nil, "overdue review - thu-tuc/khai-sinh.md Bộ phận Một cửa", ""},
		"reviewed in time":     {[]string{birth, begin, "+++\nreviewed_on = 2026-01-01\nname = "}, "", "thu-tuc/khai-sinh.md"},
		"reviewed, nearly due": {[]string{birth, begin, "+++\nreviewed_on = 2025-12-01\nname = "}, "due review 2026-12-01 thu-tuc/khai-sinh.md Bộ phận Một cửa", ""},
		"reviewed too long ago": {[]string{birth, begin, "+++\nreviewed_on = 2025-11-01\nname = "},
			"overdue review 2026-11-01 thu-tuc/khai-sinh.md Bộ phận Một cửa", ""},
		"from its source": {[]string{birth, begin, "+++\nsource_date = 2025-11-01\nname = "},
			"overdue review 2026-11-01 thu-tuc/khai-sinh.md Bộ phận Một cửa", ""},
		"interval of the config": {[]string{birth, begin, "+++\nreviewed_on = 2026-10-20\nname = ", "config.toml", "[[fields]]", "[[review.every]]\nkind = \"thủ tục\"\ndays = 30\n\n[[fields]]"},
			"overdue review 2026-11-19 thu-tuc/khai-sinh.md Bộ phận Một cửa", ""},
		"interval of the owner": {[]string{birth, begin, "+++\nowner = \"Phòng A\"\nreviewed_on = 2026-10-20\nname = ", "config.toml", "[[fields]]", "[[review.every]]\nkind = \"thủ tục\"\ndays = 300\n\n[[review.every]]\nowner = \"phòng a\"\ndays = 20\n\n[[fields]]"},
			"overdue review 2026-11-09 thu-tuc/khai-sinh.md Phòng A", ""},
		"no review wanted": {[]string{"config.toml", "[[fields]]", "[[review.every]]\nkind = \"thủ tục\"\ndays = 0\n\n[[fields]]"}, "", "thu-tuc/khai-sinh.md"},
		"hotline not rung": {[]string{"content/duong-day-nong/phan-anh.md", "2026-11-01", "2026-01-01"},
			"overdue hotline 2026-06-30 duong-day-nong/phan-anh.md Văn phòng HĐND và UBND", ""},
		"hotline nearly": {[]string{"content/duong-day-nong/phan-anh.md", "2026-11-01", "2026-06-10"},
			"due hotline 2026-12-07 duong-day-nong/phan-anh.md Văn phòng HĐND và UBND", ""},
		"citation ended": {[]string{law, "effective_from = 2016-01-01", "effective_from = 2016-01-01\neffective_to = 2026-06-30\nreplaced_by = \"1/2026/QH16\""},
			"overdue citation 2026-06-30 thu-tuc/khai-sinh.md Bộ phận Một cửa", ""},
		"citation ends": {[]string{law, "effective_from = 2016-01-01", "effective_from = 2016-01-01\neffective_to = 2026-12-10"},
			"due citation 2026-12-10 thu-tuc/khai-sinh.md Bộ phận Một cửa", ""},
		"begins":       {[]string{birth, begin, "+++\neffective_from = 2026-12-01\nname = "}, "due begins 2026-12-01 thu-tuc/khai-sinh.md Bộ phận Một cửa", ""},
		"ends":         {[]string{birth, begin, "+++\neffective_to = 2026-11-30\nname = "}, "due ends 2026-11-30 thu-tuc/khai-sinh.md Bộ phận Một cửa", ""},
		"not known":    {[]string{birth, `"8.000 đồng"`, `"?"`}, "open unknown - thu-tuc/khai-sinh.md Bộ phận Một cửa", ""},
		"todo":         {[]string{birth, begin, "+++\ntodo = [\"Kiểm tra phí\"]\nname = "}, "open todo - thu-tuc/khai-sinh.md Bộ phận Một cửa", ""},
		"todo in text": {[]string{birth, "## Lưu ý", "## Lưu ý\n\nTODO hỏi lại.\n"}, "open todo - thu-tuc/khai-sinh.md Bộ phận Một cửa", ""},
		"draft": {[]string{"content/trang/nhap.md", "", "+++\nname = \"Nháp\"\nsummary = \"?\"\ndraft = true\n+++\nChữ.\n"},
			"open draft - trang/nhap.md Văn phòng HĐND và UBND", ""},
		"sheet of an ended one": {[]string{birth, begin, "+++\neffective_to = 2026-11-20\nname = ", board, "", aBoard},
			"due board 2026-11-20 thu-tuc/khai-sinh.md Bộ phận Một cửa", ""},
		"task": {[]string{"content/nhiem-vu/viec.md", "", "+++\nname = \"Niêm yết\"\nduty = \"Niêm yết đủ\"\nplan = \"Kế hoạch\"\nlead = \"Phòng A\"\ndeadline = \"30/11/2026\"\n+++\n"},
			"due task 2026-11-30 nhiem-vu/viec.md Phòng A", ""},
		"task that is late": {[]string{"content/nhiem-vu/viec.md", "", "+++\nname = \"Niêm yết\"\nduty = \"Niêm yết đủ\"\nplan = \"Kế hoạch\"\nlead = \"Phòng A\"\ndeadline = \"20/11/2026\"\n+++\n"},
			"overdue task 2026-11-20 nhiem-vu/viec.md Phòng A", ""},
		"task that is done": {[]string{"content/nhiem-vu/viec.md", "", "+++\nname = \"Niêm yết\"\nduty = \"Niêm yết đủ\"\nplan = \"Kế hoạch\"\nlead = \"Phòng A\"\ndeadline = \"20/11/2026\"\nstatus = \"đã xong\"\ndone_on = 2026-11-19\n+++\n"},
			"", "nhiem-vu/viec.md"},
		"notice of the past": {[]string{board, "", aBoard, "content/thong-bao/tb.md", "", aNotice},
			"due board 2026-11-20 thong-bao/tb.md Văn phòng HĐND và UBND", ""},
	} {
		t.Run(name, func(t *testing.T) {
			got := lines(report(t, day, c.edits...))
			all := strings.Join(got, "\n")
			if c.want != "" && !strings.Contains("\n"+all+"\n", "\n"+c.want+"\n") {
				t.Errorf("no %q in\n%s", c.want, all)
			}
			if c.not != "" && strings.Contains(all, c.not) {
				t.Errorf("%q should not be in\n%s", c.not, all)
			}
		})
	}
}

// TestRadio: a segment still to be aired that tells what is no longer so is late.
func TestRadio(t *testing.T) {
	old, _ := base(t, "2026-10-01")
	past := posted(t, old, nil).History()
	const radio = "content/phat-thanh/khai-sinh.md"
	s, found := base(t, "2026-11-23", birth, `"3 ngày làm việc"`, `"2 ngày làm việc"`, birth, "3 ngày làm việc", "2 ngày làm việc")
	if got := lines(review.Of(s, found, posted(t, s, past), review.Options{Within: 30})); !strings.Contains(strings.Join(got, "\n"), "open radio - phat-thanh/khai-sinh.md") {
		t.Errorf("an old segment is open: %q", got)
	}
	s, found = base(t, "2026-11-23", birth, `"3 ngày làm việc"`, `"2 ngày làm việc"`, birth, "3 ngày làm việc", "2 ngày làm việc", radio, "on = 2026-11-05", "on = 2026-12-05")
	if got := lines(review.Of(s, found, posted(t, s, past), review.Options{Within: 30})); !strings.Contains(strings.Join(got, "\n"), "overdue radio 2026-11-23 phat-thanh/khai-sinh.md") {
		t.Errorf("a segment to be aired is late: %q", got)
	}
}

// TestScore: a fact that is there or said to be none counts, "?" and nothing do not.
func TestScore(t *testing.T) {
	find := func(r *review.Report, file string) review.Score {
		for _, o := range r.Owners {
			for _, s := range o.Scores {
				if s.File == file {
					return s
				}
			}
		}
		t.Fatalf("no score of %s", file)
		return review.Score{}
	}
	s := find(report(t, "2026-11-23"), birth)
	if s.Asked != 16 || s.Known != 14 || s.Percent() != 87 || s.Missing[0].Vi != "Tên người dân hay gọi" || s.Missing[1].Vi != "Ngày rà soát" {
		t.Errorf("whole: %+v", s)
	}
	s = find(report(t, "2026-11-23", birth, `fee = "8.000 đồng"`, `fee = "?"`, birth, `result = "Giấy khai sinh"`, `result = "?"`), birth)
	if s.Known != 12 {
		t.Errorf("two facts are not known: %+v", s)
	}
	s = find(report(t, "2026-11-23", birth, begin, "+++\nreviewed_on = 2026-11-01\ncommon_names = [\"làm khai sinh\"]\nname = "), birth)
	if s.Percent() != 100 || len(s.Missing) != 0 {
		t.Errorf("all is there: %+v", s)
	}
}

// TestOwners: one office under two names is one owner, and --owner takes both.
func TestOwners(t *testing.T) {
	edits := []string{"content/co-quan/mot-cua.md", begin, "+++\nshort_name = \"Một cửa\"\nname = "}
	s, found := base(t, "2026-11-23", edits...)
	for _, name := range []string{"một cửa", "Bộ phận Một cửa"} {
		r := review.Of(s, found, nil, review.Options{Within: 30, Owner: name})
		if len(r.Owners) != 1 || r.Owners[0].Name != "Một cửa" {
			t.Errorf("--owner %q: %q", name, r.Names())
		}
	}
	if r := review.Of(s, found, nil, review.Options{Owner: "không ai"}); len(r.Owners) != 0 {
		t.Errorf("an unknown owner: %q", r.Names())
	}
}

// TestText: nothing is wider than a terminal, and the same report has the same bytes.
func TestText(t *testing.T) {
	long := strings.Repeat("Đăng ký khai sinh có yếu tố nước ngoài ", 8)
	r := report(t, "2028-11-23", birth, begin, "+++\nowner = \""+long+"\"\nname = ", birth, "Đăng ký khai sinh", long, "content/quyet-dinh/cong-bo-2026.md", "Đăng ký khai sinh", long)
	for _, lang := range []problem.Lang{problem.Vietnamese, problem.English} {
		var one, two bytes.Buffer
		if err := r.WriteText(&one, lang); err != nil {
			t.Fatal(err)
		}
		if err := r.WriteText(&two, lang); err != nil || !bytes.Equal(one.Bytes(), two.Bytes()) {
			t.Error("two runs differ")
		}
		for line := range strings.Lines(one.String()) {
			if n := utf8.RuneCountInString(strings.TrimRight(line, "\n")); n > 80 {
				t.Errorf("%d columns: %s", n, line)
			}
		}
	}
}

// TestPage: the file needs no other, and nothing in it is a script.
func TestPage(t *testing.T) {
	page := string(report(t, "2028-11-23", birth, begin, "+++\nowner = \"<script>alert(1)</script>\"\nname = ").Page(problem.Vietnamese))
	for _, never := range []string{"<script", "src=", "http:", "https:", "@import"} {
		if strings.Contains(page, never) {
			t.Errorf("the page holds %s", never)
		}
	}
	for _, want := range []string{`<html lang="vi">`, "&lt;script&gt;", "Quá hạn", `scope="row"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
}

// TestSpreadsheet reads the file back: text is text, days are days, two runs are one.
func TestSpreadsheet(t *testing.T) {
	r := report(t, "2026-11-23", birth, begin, "+++\nowner = \"=1+1\"\nreviewed_on = 2025-11-01\nname = ")
	raw := r.Spreadsheet(problem.Vietnamese)
	if !bytes.Equal(raw, r.Spreadsheet(problem.Vietnamese)) {
		t.Error("two runs differ")
	}
	f, err := excelize.OpenReader(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close() //nolint:errcheck // read only
	rows, err := f.GetRows("Việc phải làm")
	if err != nil {
		t.Fatal(err)
	}
	var row []string
	for _, x := range rows {
		if x[0] == "=1+1" {
			row = x
		}
	}
	if len(row) == 0 || row[1] != "Quá hạn" || row[2] != "01/11/2026" || row[3] != "Rà soát lại" {
		t.Errorf("row %q of %q", row, rows)
	}
	if formula, err := f.GetCellFormula("Việc phải làm", "A2"); err != nil || formula != "" {
		t.Errorf("a name became the formula %q, %v", formula, err)
	}
	if got := f.GetSheetList(); len(got) != 3 {
		t.Errorf("sheets %q", got)
	}
}
