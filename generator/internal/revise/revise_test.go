package revise_test

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/revise"
	"niemyet/generator/internal/search"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

const day = "2026-11-23"

// more lies beside the small whole site: a second procedure that replaces the first.
const more = `
-- content/thu-tuc/khai-sinh-moi.md --
+++
name = "Đăng ký khai sinh trên mạng"
code = "2.000986"
field = "Hộ tịch"
level = "Cấp xã"
subjects = ["Công dân Việt Nam"]
agency = "Ủy ban nhân dân cấp xã"
office = "mot-cua"
result = "Giấy khai sinh"
requirements = "Không"
forms = "Không"
papers_text = "Không"

[[ways]]
channel = "trực tuyến"
time = "3 ngày làm việc"
fee = "Miễn phí"

[[steps]]
text = "Nộp hồ sơ."
+++
-- content/quyet-dinh/thay-the-2026.md --
+++
name = "Công bố thủ tục thay thế"
number = "09/QĐ-UBND"
date = 2026-10-05
issuer = "Chủ tịch Ủy ban nhân dân tỉnh"
effective_from = 2026-10-15   # ngày ghi trong quyết định

[[items]]
action = "mới ban hành"
procedure = "2.000986"
name = "Đăng ký khai sinh trên mạng"
+++
-- content/co-quan/ubnd.md --
+++
# Cơ quan này sắp sáp nhập.
name = "UBND phường Nghĩa Thành"
does = "Quản lý hành chính."   # giữ nguyên lời ghi chú này
address = "Số 2, đường Ví Dụ"
owner = "UBND phường Nghĩa Thành"
+++
Trụ sở của UBND phường Nghĩa Thành.
-- content/co-quan/bac-gia-nghia.md --
+++
name = "UBND phường Bắc Gia Nghĩa"
does = "Quản lý hành chính."
address = "Số 3, đường Ví Dụ"
+++
`

func files(t *testing.T) fstest.MapFS {
	t.Helper()
	base, err := txtar.ParseFile("../site/testdata/base.txtar")
	if err != nil {
		t.Fatal(err)
	}
	out := fstest.MapFS{}
	for _, f := range append(base.Files, txtar.Parse([]byte(more)).Files...) {
		out[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	edit := func(name, from, to string) {
		text := string(out[name].Data)
		if !strings.Contains(text, from) {
			t.Fatalf("%s has no %q", name, from)
		}
		out[name].Data = []byte(strings.Replace(text, from, to, 1))
	}
	edit("content/thu-tuc/khai-sinh-moi.md", "forms =", "decision = \"thay-the-2026\"\nforms =")
	edit("content/duong-day-nong/phan-anh.md", `offices = ["mot-cua"]`, `offices = ["mot-cua", "ubnd", "bac-gia-nghia"]`)
	edit("content/duong-day-nong/phan-anh.md", `unit = "Văn phòng HĐND và UBND"`, `unit = "UBND  phường nghĩa thành"`)
	edit("content/duong-day-nong/kiem-tra.md", `offices = ["mot-cua"]`, `offices = ["mot-cua", "ubnd"] # hai nơi`)
	edit("content/co-quan/mot-cua.md", `one_stop = true`, "one_stop = true\nparent = 'ubnd'")
	edit("config.toml", `responsible = "Văn phòng HĐND và UBND"`, `responsible = "UBND phường Nghĩa Thành" # chân trang`)
	return out
}

func load(t *testing.T, from fs.FS) (*site.Site, problem.List) {
	t.Helper()
	on, _ := vi.ParseDate(day)
	s, found, err := site.Load(from, site.Options{Date: on})
	if err != nil {
		t.Fatal(err)
	}
	return s, found
}

// after is the site as the plan would leave it, with its errors.
func after(t *testing.T, from fs.FS, p *revise.Plan) (*site.Site, problem.List, fs.FS) {
	t.Helper()
	fresh, err := p.Overlay(from)
	if err != nil {
		t.Fatal(err)
	}
	s, found := load(t, fresh)
	return s, found, fresh
}

// first is the best answer of the search.
func first(t *testing.T, s *site.Site, query string) search.Result {
	t.Helper()
	docs := search.Documents(s, func(record.Record) []string { return nil })
	e, err := search.NewEngine(search.Build(docs, s.Config))
	if err != nil {
		t.Fatal(err)
	}
	hits := e.Search(query).Hits
	if len(hits) == 0 {
		return search.Result{}
	}
	return e.Result(hits[0].Doc)
}

// lines are the lines of a change that go and come.
func lines(t *testing.T, p *revise.Plan, name string) (gone, come string) {
	t.Helper()
	for _, c := range p.Changes {
		if c.Name != name {
			continue
		}
		for line := range strings.Lines(string(c.Old)) {
			if !strings.Contains(string(c.New), line) {
				gone += line
			}
		}
		for line := range strings.Lines(string(c.New)) {
			if !strings.Contains(string(c.Old), line) {
				come += line
			}
		}
	}
	return gone, come
}

func mustBe(t *testing.T, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s:\n%s\nwant\n%s", what, got, want)
	}
}

func TestRetireReplaced(t *testing.T) {
	from := files(t)
	s, found := load(t, from)
	if found.Failed() {
		t.Fatalf("the base has errors: %v", found)
	}
	p, err := revise.Retirement{Code: "1.001193", By: "2.000986", Decision: "thay-the-2026"}.Plan(from, s)
	if err != nil {
		t.Fatal(err)
	}
	gone, come := lines(t, p, "content/thu-tuc/khai-sinh.md")
	mustBe(t, "what goes", gone, "decision = \"cong-bo-2026\"\n")
	mustBe(t, "what comes", come, "decision = \"thay-the-2026\"\neffective_to = 2026-10-14\nreplaced_by = \"2.000986\"\n")
	gone, come = lines(t, p, "content/chinh-sach/kham-benh.md")
	mustBe(t, "policy", gone+come, "procedures = [\"1.001193\"]\nprocedures = [\"1.001193\", \"2.000986\"]\n")
	gone, come = lines(t, p, "content/quyet-dinh/thay-the-2026.md")
	mustBe(t, "decision", gone+come, "action = \"thay thế\"\nprocedure = \"1.001193\"\nname = \"Đăng ký khai sinh\"\nreplaced_by = \"2.000986\"\n")
	now, found, _ := after(t, from, p)
	if found.Failed() {
		t.Errorf("the site would have errors: %v", found)
	}
	if old := now.ProcedureNamed("1.001193"); old == nil || old.State != site.Replaced {
		t.Errorf("the procedure is not replaced: %+v", old)
	}
	for _, query := range []string{"đăng ký khai sinh", "1.001193"} {
		if got := first(t, now, query); got.Code != "2.000986" {
			t.Errorf("%q does not find what takes its place: %+v", query, got)
		}
	}
	if len(p.Notes) != 2 { // the line of the decision, the radio segment
		t.Errorf("notes %v", p.Notes)
	}
}

func TestRetireAbolished(t *testing.T) {
	from := files(t)
	s, _ := load(t, from)
	on, _ := vi.ParseDate("2026-10-10")
	p, err := revise.Retirement{Code: "thu-tuc/khai-sinh", Decision: "09/QĐ-UBND", On: on}.Plan(from, s)
	if err != nil {
		t.Fatal(err)
	}
	_, come := lines(t, p, "content/thu-tuc/khai-sinh.md")
	mustBe(t, "what comes", come, "decision = \"thay-the-2026\"\neffective_to = 2026-10-09\n")
	now, found, _ := after(t, from, p)
	if found.Failed() || now.ProcedureNamed("1.001193").State != site.Abolished {
		t.Errorf("not abolished: %v", found)
	}
}

// TestSuccessorGoesOn: what ends itself takes nobody's place.
func TestSuccessorGoesOn(t *testing.T) {
	from := files(t)
	s, _ := load(t, from)
	s.ProcedureNamed("1.001193").EffectiveTo.Date, _ = vi.ParseDate("2026-12-31")
	other := ""
	for _, p := range s.Procedures {
		if p.Code != "1.001193" {
			other = string(p.Code)
		}
	}
	on, _ := vi.ParseDate("2026-10-10")
	if _, err := (revise.Retirement{Code: other, By: "1.001193", Decision: "09/QĐ-UBND", On: on}).Plan(from, s); err == nil || !strings.Contains(err.Error(), "cũng hết áp dụng") {
		t.Errorf("%q: %v", other, err)
	}
}

// TestRetireLater: a day after the decision's own is noted as meant, the day before it is the last, and the site has no error.
func TestRetireLater(t *testing.T) {
	from := files(t)
	s, _ := load(t, from)
	on, _ := vi.ParseDate("2027-01-01")
	p, err := revise.Retirement{Code: "1.001193", Decision: "thay-the-2026", On: on}.Plan(from, s)
	if err != nil {
		t.Fatal(err)
	}
	now, found, _ := after(t, from, p)
	if found.Failed() {
		t.Errorf("the site would have errors: %v", found)
	}
	if got := now.ProcedureNamed("1.001193"); got.EffectiveTo.Date != on.AddDays(-1) || !slices.Contains(got.Confirmed, "effective_to") {
		t.Errorf("it ends on %v, confirmed %q", got.EffectiveTo.Date, got.Confirmed)
	}
}

func TestRename(t *testing.T) {
	from := files(t)
	s, _ := load(t, from)
	on, _ := vi.ParseDate("2025-07-01")
	p, err := revise.Renaming{Old: "ubnd phường Nghĩa Thành", New: "UBND phường Ví Dụ Mới", On: on}.Plan(from, s)
	if err != nil {
		t.Fatal(err)
	}
	now, found, fresh := after(t, from, p)
	if found.Failed() {
		t.Errorf("the site would have errors: %v", found)
	}
	text := func(name string) string {
		raw, err := fs.ReadFile(fresh, name)
		if err != nil {
			t.Fatal(err)
		}
		return string(raw)
	}
	mustBe(t, "office", text("content/co-quan/ubnd-phuong-vi-du-moi.md"), `+++
# Cơ quan này sắp sáp nhập.
name = "UBND phường Ví Dụ Mới"
former_names = ["ubnd phường Nghĩa Thành"]
name_since = 2025-07-01
does = "Quản lý hành chính."   # giữ nguyên lời ghi chú này
address = "Số 2, đường Ví Dụ"
aliases = ["ubnd"]
owner = "UBND phường Ví Dụ Mới"
+++
Trụ sở của UBND phường Nghĩa Thành.
`)
	if _, err := fs.Stat(fresh, "content/co-quan/ubnd.md"); !errors.Is(err, fs.ErrNotExist) {
		t.Error("the old file is still there")
	}
	for name, want := range map[string]string{
		"content/co-quan/mot-cua.md":         "parent = 'ubnd-phuong-vi-du-moi'",
		"content/duong-day-nong/kiem-tra.md": `offices = ["mot-cua", "ubnd-phuong-vi-du-moi"] # hai nơi`,
		"content/duong-day-nong/phan-anh.md": `unit = "UBND phường Ví Dụ Mới"`,
		"config.toml":                        `responsible = "UBND phường Ví Dụ Mới" # chân trang`,
	} {
		if !strings.Contains(text(name), want) {
			t.Errorf("%s lacks %q:\n%s", name, want, text(name))
		}
	}
	if got := first(t, now, "nghĩa thành"); got.Name != "UBND phường Ví Dụ Mới" {
		t.Errorf("the old name finds %+v", got)
	}
	if len(p.Notes) != 1 || !strings.Contains(p.Notes[0].Vi, "phần lời còn nhắc") {
		t.Errorf("notes %v", p.Notes)
	}
}

// TestConfigRefers: what config.toml names by the office's file follows it.
func TestConfigRefers(t *testing.T) {
	const office = "ubnd"
	for id, wish := range map[string]revise.Renaming{
		"ubnd-phuong-vi-du-moi": {Old: "UBND phường Nghĩa Thành", New: "UBND phường Ví Dụ Mới"},
		"bac-gia-nghia":         {Old: "UBND phường Nghĩa Thành", New: "UBND phường Bắc Gia Nghĩa", Merge: "bac-gia-nghia"},
	} {
		from := files(t)
		from["config.toml"].Data = append(from["config.toml"].Data, "\n[[fields]]\nname = \"Đất đai\"\noffice = \""+office+
			"\"\n\n[kiosk]\noffice = \""+office+"\"\nplaylist = [\"co-quan/"+office+"\", \"co-quan/bac-gia-nghia\"]\n"...)
		s, found := load(t, from)
		if found.Failed() {
			t.Fatal(found)
		}
		p, err := wish.Plan(from, s)
		if err != nil {
			t.Fatal(err)
		}
		now, found, fresh := after(t, from, p)
		if found.Failed() {
			t.Errorf("%s: the site would have errors: %v", id, found)
		}
		fields := now.Config.Fields
		if got := fields[len(fields)-1].Office; got != id || now.Config.Kiosk.Office != id || now.KioskOffice() == nil {
			text, _ := fs.ReadFile(fresh, "config.toml")
			t.Errorf("the field goes to %q, the kiosk stands at %q\n%s", got, now.Config.Kiosk.Office, text)
		}
		if list := now.Config.Kiosk.Playlist; list[0] != "co-quan/"+id && list[0] != "co-quan/bac-gia-nghia" || len(list) != len(slices.Compact(slices.Sorted(slices.Values(list)))) {
			t.Errorf("%s: playlist %v", id, list)
		}
	}
}

func TestMerge(t *testing.T) {
	from := files(t)
	s, _ := load(t, from)
	p, err := revise.Renaming{Old: "UBND phường Nghĩa Thành", New: "UBND phường Bắc Gia Nghĩa", Merge: "bac-gia-nghia"}.Plan(from, s)
	if err != nil {
		t.Fatal(err)
	}
	now, found, fresh := after(t, from, p)
	if found.Failed() {
		t.Errorf("the site would have errors: %v", found)
	}
	raw, _ := fs.ReadFile(fresh, "content/duong-day-nong/phan-anh.md")
	if !strings.Contains(string(raw), `offices = ["mot-cua", "bac-gia-nghia"]`) {
		t.Errorf("an office served stands twice or not at all:\n%s", raw)
	}
	raw, err = fs.ReadFile(fresh, "luu-tru/co-quan/ubnd.md")
	if err != nil || string(raw) != string(from["content/co-quan/ubnd.md"].Data) {
		t.Errorf("the old record is not kept as it was: %v\n%s", err, raw)
	}
	want := site.Alias{From: "co-quan/ubnd.html", To: "co-quan/bac-gia-nghia.html"}
	has := false
	for _, a := range now.Aliases {
		has = has || a == want
	}
	if !has {
		t.Errorf("no alias %v in %v", want, now.Aliases)
	}
}

// TestConfigUnit: the unit of the site itself is renamed without an office record, and
// a file with Windows line ends keeps them.
func TestConfigUnit(t *testing.T) {
	from := files(t)
	crlf := strings.ReplaceAll(string(from["config.toml"].Data), "\n", "\r\n")
	from["config.toml"].Data = []byte(crlf)
	s, _ := load(t, from)
	p, err := revise.Renaming{Old: "Ủy ban nhân dân phường Ví Dụ", New: "Ủy ban nhân dân phường Mới"}.Plan(from, s)
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Changes) != 1 || p.Changes[0].Name != "config.toml" {
		t.Fatalf("changes %v", p.Changes)
	}
	want := strings.Replace(crlf, `"Ủy ban nhân dân phường Ví Dụ"`, `"Ủy ban nhân dân phường Mới"`, 1)
	got := string(p.Changes[0].New)
	i := strings.Index(got, "former_units")
	if i < 0 {
		t.Fatalf("no former_units in\n%s", got)
	}
	line, _, _ := strings.Cut(got[i:], "\n")
	mustBe(t, "config.toml", strings.Replace(got, line+"\n", "", 1), want)
	mustBe(t, "the line", line, "former_units = [\"Ủy ban nhân dân phường Ví Dụ\"]\r")
}

// TestRefusals: a wish that makes no sense changes nothing and says why.
func TestRefusals(t *testing.T) {
	from := files(t)
	s, _ := load(t, from)
	retire := func(code, by, decision string) error {
		_, err := revise.Retirement{Code: code, By: by, Decision: decision}.Plan(from, s)
		return err
	}
	rename := func(old, fresh, merge string) error {
		_, err := revise.Renaming{Old: old, New: fresh, Merge: merge}.Plan(from, s)
		return err
	}
	for name, err := range map[string]error{
		"no procedure":          retire("9.999999", "", "thay-the-2026"),
		"no successor":          retire("1.001193", "9.999999", "thay-the-2026"),
		"itself":                retire("1.001193", "1.001193", "thay-the-2026"),
		"no decision":           retire("1.001193", "", "khong-co"),
		"another action":        retire("2.000986", "", "thay-the-2026"),
		"same name":             rename("UBND phường Nghĩa Thành", "UBND phường  nghĩa thành", ""),
		"no name":               rename("UBND phường Nghĩa Thành", " ", ""),
		"quotation mark":        rename("UBND phường Nghĩa Thành", `UBND "x"`, ""),
		"nobody":                rename("UBND phường Không Có", "UBND phường Mới", ""),
		"marks are not ignored": rename("UBND phường Nghĩa Thanh", "UBND phường Mới", ""),
		"taken":                 rename("UBND phường Nghĩa Thành", "UBND phường Bắc Gia Nghĩa", ""),
		"merge into nothing":    rename("UBND phường Nghĩa Thành", "UBND phường Bắc Gia Nghĩa", "khong-co"),
		"merge into itself":     rename("UBND phường Nghĩa Thành", "UBND phường Nghĩa Thành mới", "ubnd"),
		"merge, another name":   rename("UBND phường Nghĩa Thành", "UBND phường Khác", "bac-gia-nghia"),
		"merge nobody":          rename("UBND phường Không Có", "UBND phường Bắc Gia Nghĩa", "bac-gia-nghia"),
	} {
		var refused revise.Refusal
		if !errors.As(err, &refused) || refused.Vi == "" || refused.En == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}
