package edition_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/render"
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
	s, found, err := site.Load(filesOf(strings.NewReplacer(edits...).Replace(string(raw))), site.Options{Date: monday})
	if err != nil || found.Failed() {
		t.Fatal(err, found)
	}
	return s
}

func filesOf(text string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for _, f := range txtar.Parse([]byte(text)).Files {
		fsys[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	return fsys
}

// posted is what is posted of a site, with a history.
func posted(t *testing.T, s *site.Site, past edition.History) *edition.Posted {
	t.Helper()
	return look().Renderer(s, render.Options{History: past}).Scene().Posted()
}

// look is the look of the program; reading it once is enough for all sites.
var look = sync.OnceValue(func() *render.Look {
	l, found := render.ReadLook(os.DirFS("../../../layouts"), os.DirFS("../../../static"))
	if found.Failed() {
		panic(found)
	}
	return l
})

// postedWith does the same with other layouts.
func postedWith(t *testing.T, s *site.Site, layouts fs.FS) *edition.Posted {
	t.Helper()
	r, found := render.New(s, layouts, os.DirFS("../../../static"), render.Options{})
	if found.Failed() {
		t.Fatal(found)
	}
	return r.Scene().Posted()
}

// built is the history after a build of a site on its day, as it lies on the disk.
func built(t *testing.T, s *site.Site, past edition.History) edition.History {
	t.Helper()
	h, found := edition.Parse(string(posted(t, s, past).History().Encode()))
	if len(found) > 0 {
		t.Fatal(found)
	}
	return h
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

func TestHistory(t *testing.T) {
	one := map[string]*edition.Edition{"1.001193": {Code: "1.001193", Version: "aaaaaa", Title: "Khai sinh", Parts: []edition.Part{
		edition.NewPart("ways.fee", "Phí, lệ phí", "8.000 đồng", "8000", false), edition.NewPart("1.000001", "Kết hôn", "Kết hôn, 3 ngày", "x", true)}}}
	two := map[string]*edition.Edition{"1.001193": {Code: "1.001193", Version: "bbbbbb", Title: "Khai sinh"}}
	h, grown := edition.History(nil).With(one, monday)
	if !grown || len(h["1.001193"]) != 1 || !h["1.001193"][0].Printed {
		t.Fatal("the first build makes a version of everything")
	}
	if m := h["1.001193"][0].Marks(); len(m) != 2 || m[0].Show != "8.000 đồng" || m[1].Name != "Kết hôn" || m[1].Show != "" {
		t.Errorf("marks: %+v", m)
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
	if v, ok := changed.On("1.001193", monday); !ok || v.ID != "aaaaaa" {
		t.Error("the version of Monday is the first")
	}
	if _, ok := changed.On("1.001193", monday.AddDays(-1)); ok {
		t.Error("before the first build there was none")
	}
	read, found := edition.Parse(string(changed.Encode()))
	if len(found) > 0 || string(read.Encode()) != string(changed.Encode()) || !read.Knows(changed) {
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
	h := built(t, load(t), nil).Renamed(s)
	for _, form := range []string{"", ".cua", ".quay-1"} {
		if len(h["cq-mot-cua"+form]) != 0 || len(h["cq-mot-cua-moi"+form]) != 1 {
			t.Errorf("%s: %v, %v", form, h["cq-mot-cua"+form], h["cq-mot-cua-moi"+form])
		}
	}
	if got := edition.FormerCodes(s, "cq-mot-cua-moi.quay-1"); len(got) != 1 || got[0] != "cq-mot-cua.quay-1" {
		t.Errorf("former codes: %q", got)
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
