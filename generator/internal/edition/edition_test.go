package edition_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

var (
	monday = vi.Date{Year: 2026, Month: 11, Day: 23}
	friday = vi.Date{Year: 2026, Month: 11, Day: 27}
)

// load builds the small whole site with some texts replaced.
func load(t *testing.T, edits ...string) *site.Site {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("..", "site", "testdata", "base.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{}
	for _, f := range txtar.Parse([]byte(strings.NewReplacer(edits...).Replace(string(raw)))).Files {
		fsys[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	s, found, err := site.Load(fsys, site.Options{Date: monday})
	if err != nil || found.Failed() {
		t.Fatal(err, found)
	}
	return s
}

func TestVersionFollowsFactsThatMatter(t *testing.T) {
	before := edition.All(load(t))["1.001193"]
	for _, c := range []struct {
		name    string
		edits   []string
		changes []string // the clerk's words of what changed
	}{
		{"nothing", nil, nil},
		{"who owns the record", []string{"decision = \"cong-bo-2026\"", "decision = \"cong-bo-2026\"\nowner = \"Tư pháp\"\nreviewed_on = 2026-11-20"}, nil},
		{"the body, which no sheet shows", []string{"## Lưu ý", "## Chú ý"}, nil},
		{"the fee", []string{"fee = \"8.000 đồng\"", "fee = \"9.000 đồng\"", "Lệ phí 8.000 đồng", "Lệ phí 9.000 đồng"}, []string{"Cách thức thực hiện"}},
		{"the number to ring", []string{"0261 000 0001", "0261 000 0009"}, []string{"Số điện thoại phản ánh"}},
		{"the desk's address", []string{"Số 1, đường Ví Dụ", "Số 2, đường Ví Dụ"}, []string{"Nơi tiếp nhận"}},
		{"a paper", []string{"name = \"Tờ khai\"", "name = \"Tờ khai theo mẫu\""}, []string{"Thành phần hồ sơ"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			after := edition.All(load(t, c.edits...))["1.001193"]
			if (after.Version != before.Version) != (len(c.changes) > 0) {
				t.Fatalf("version %s, was %s", after.Version, before.Version)
			}
			h, _ := edition.History(nil).With(map[string]*edition.Edition{before.Code: before}, monday)
			var got []string
			for _, x := range edition.Changes(h[before.Code][0], after) {
				got = append(got, x.Name)
			}
			if strings.Join(got, "; ") != strings.Join(c.changes, "; ") {
				t.Errorf("changes: %q, want %q", got, c.changes)
			}
		})
	}
}

// TestLawEnds: the sheet says of each law whether it is in force, so a sheet printed
// while it was is another version from the day it is not.
func TestLawEnds(t *testing.T) {
	before := edition.All(load(t))["1.001193"]
	ended := edition.All(load(t, "effective_from = 2016-01-01", "effective_from = 2016-01-01\neffective_to = 2026-11-22"))["1.001193"]
	later := edition.All(load(t, "effective_from = 2016-01-01", "effective_from = 2016-01-01\neffective_to = 2026-11-23"))["1.001193"]
	if before.Version == ended.Version || before.Version != later.Version {
		t.Errorf("in force %s, ended yesterday %s, ends today %s", before.Version, ended.Version, later.Version)
	}
	h, _ := edition.History(nil).With(map[string]*edition.Edition{before.Code: before}, monday)
	if got := edition.Changes(h[before.Code][0], ended); len(got) != 1 || got[0].New == "" {
		t.Errorf("changes: %+v", got)
	}
}

// TestTitleIsToldBetter: a version keeps its number and day when only its title is put
// into better words.
func TestTitleIsToldBetter(t *testing.T) {
	h, _ := edition.History(nil).With(map[string]*edition.Edition{"ck-quy-4-2026": {Version: "aaaaaa", Title: "Danh mục quy-4-2026"}}, monday)
	q := edition.QuarterOf(monday)
	if q.Name() != "quý IV năm 2026" {
		t.Error(q.Name())
	}
	h, grown := h.With(map[string]*edition.Edition{"ck-quy-4-2026": {Version: "aaaaaa", Title: "Danh mục " + q.Name()}}, friday)
	if v := h["ck-quy-4-2026"]; !grown || len(v) != 1 || v[0].Title != "Danh mục quý IV năm 2026" || v[0].Since != monday {
		t.Errorf("%+v", v)
	}
}

func TestChangesShowOldAndNew(t *testing.T) {
	before := edition.All(load(t))
	after := edition.All(load(t, "fee = \"8.000 đồng\"", "fee = \"9.000 đồng\"", "Lệ phí 8.000 đồng", "Lệ phí 9.000 đồng"))["1.001193"]
	h, _ := edition.History(nil).With(before, monday)
	h, _ = edition.Parse(string(h.Encode())) // what is kept in the file is enough
	got := edition.Changes(h["1.001193"][0], after)
	if len(got) != 1 || got[0].Old != "3 ngày làm việc; 8.000 đồng" || got[0].New != "3 ngày làm việc; 9.000 đồng" {
		t.Errorf("changes: %+v", got)
	}
}

func TestHistory(t *testing.T) {
	one := edition.All(load(t))
	two := edition.All(load(t, "name = \"Tờ khai\"", "name = \"Đơn\""))
	h, grown := edition.History(nil).With(one, monday)
	if !grown || len(h["1.001193"]) != 1 {
		t.Fatal("the first build makes a version of everything")
	}
	if again, grown := h.With(one, friday); grown || string(again.Encode()) != string(h.Encode()) {
		t.Error("a build without a change must not touch the history")
	}
	changed, grown := h.With(two, friday)
	if !grown || len(changed["1.001193"]) != 2 || len(h["1.001193"]) != 1 {
		t.Error("a change adds one version and leaves the given history alone")
	}
	back, _ := changed.With(one, friday)
	if n := len(back["1.001193"]); n != 3 {
		t.Errorf("a version that comes back is noted: %d", n)
	}
	if v, ok := changed.On("1.001193", monday); !ok || v.ID != one["1.001193"].Version {
		t.Error("the version of Monday is the first")
	}
	if _, ok := changed.On("1.001193", monday.AddDays(-1)); ok {
		t.Error("before the first build there was none")
	}
	read, found := edition.Parse(string(changed.Encode()))
	if len(found) > 0 || string(read.Encode()) != string(changed.Encode()) {
		t.Error("the file does not come back as it was written", found)
	}
}

func TestHistoryRefusesWhatItCannotRead(t *testing.T) {
	for _, line := range []string{"1.001193", "1.001193\tabc\t2026-11-23\tTên", "1.001193\ta1b2c3\thôm qua\tTên"} {
		if _, found := edition.Parse("# đầu\n" + line + "\n"); len(found) != 1 || found[0].Code != "E731" || found[0].Line != 2 {
			t.Errorf("%q: %v", line, found)
		}
	}
}

func TestRenamedRecordKeepsItsHistory(t *testing.T) {
	s := load(t, "-- content/co-quan/mot-cua.md --", "-- content/co-quan/mot-cua-moi.md --", "office = \"mot-cua\"", "office = \"mot-cua-moi\"",
		"offices = [\"mot-cua\"]", "offices = [\"mot-cua-moi\"]", "one_stop = true", "one_stop = true\naliases = [\"mot-cua\"]")
	old, _ := edition.History(nil).With(edition.All(load(t)), monday)
	h := old.Renamed(s)
	if len(h["cq-mot-cua"]) != 0 || len(h["cq-mot-cua-moi"]) != 1 {
		t.Errorf("codes: %v, %v", h["cq-mot-cua"], h["cq-mot-cua-moi"])
	}
}

// TestTrialForALaterDay: a build tried with a later date must not keep a version from
// counting from the day it is really published.
func TestTrialForALaterDay(t *testing.T) {
	all := map[string]*edition.Edition{"1.001193": {Version: "aaaaaa", Title: "Đăng ký khai sinh"}}
	trial, _ := edition.History{}.With(all, vi.Date{Year: 2027, Month: 6, Day: 1})
	real, grown := trial.With(all, vi.Date{Year: 2026, Month: 12, Day: 1})
	if v := real["1.001193"]; !grown || len(v) != 1 || v[0].Since.String() != "2026-12-01" {
		t.Errorf("%+v, grown %v", v, grown)
	}
	if v := trial["1.001193"]; v[0].Since.String() != "2027-06-01" {
		t.Errorf("the history given was changed: %+v", v)
	}
	if again, grown := real.With(all, vi.Date{Year: 2026, Month: 12, Day: 2}); grown || again["1.001193"][0].Since.String() != "2026-12-01" {
		t.Errorf("a later build moved the date: %+v", again)
	}
}
