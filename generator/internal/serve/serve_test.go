package serve

import (
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"niemyet"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

var testDay = vi.Date{Year: 2026, Month: 11, Day: 23}

func sub(tb testing.TB, files fs.FS, folder string) fs.FS {
	tb.Helper()
	out, err := fs.Sub(files, folder)
	if err != nil {
		tb.Fatal(err)
	}
	return out
}

func testOptions(tb testing.TB, source string) Options {
	files := render.Overlay(os.DirFS(filepath.Join(source, "static")), sub(tb, niemyet.Files, "static"))
	return Options{
		Source: source, Layouts: sub(tb, niemyet.Files, "layouts"), Static: sub(tb, niemyet.Files, "static"), Guide: niemyet.Guide,
		Site: func() (site.Options, error) {
			return site.Options{Date: testDay, HasFile: func(name string) bool {
				info, err := fs.Stat(files, name)
				return err == nil && !info.IsDir()
			}}, nil
		},
		Version: "test", Language: "vi",
	}
}

// open starts a server over a source without watching it: tests say when to read.
func open(tb testing.TB, opt Options) *Server {
	tb.Helper()
	s, err := New(opt)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = s.root.Close() })
	s.read(nil)
	return s
}

// ward is a copy of the example ward, to be written in.
func ward(tb testing.TB) string {
	tb.Helper()
	root := tb.TempDir()
	if err := os.CopyFS(root, os.DirFS("../../../examples/phuong")); err != nil {
		tb.Fatal(err)
	}
	return root
}

func get(s *Server, method, path string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, "http://localhost:1313/", nil)
	r.URL.Path, r.URL.RawPath = path, ""
	w := httptest.NewRecorder()
	s.Handler().ServeHTTP(w, r)
	return w
}

// build is every file that `niemyet build` makes of a source, by path.
func build(t *testing.T, opt Options, stamp string) map[string][]byte {
	t.Helper()
	source := os.DirFS(opt.Source)
	o, _ := opt.Site()
	got, found, err := site.Load(source, o)
	if err != nil || found.Failed() {
		t.Fatal(err, found)
	}
	past, _, err := edition.Read(source)
	if err != nil {
		t.Fatal(err)
	}
	shown, _, err := edition.ReadShown(source)
	if err != nil {
		t.Fatal(err)
	}
	r, found := render.New(got, render.Overlay(sub(t, source, "layouts"), opt.Layouts), render.Overlay(sub(t, source, "static"), opt.Static),
		render.Options{Version: opt.Version, History: past, Shown: shown, Stamp: stamp})
	if found.Failed() {
		t.Fatal(found)
	}
	out := map[string][]byte{}
	var mu sync.Mutex
	found, err = r.Outputs(func(o render.Output) error {
		mu.Lock()
		defer mu.Unlock()
		out[o.Path] = bytes.Clone(o.Body)
		return nil
	})
	if err != nil || found.Failed() {
		t.Fatal(err, found)
	}
	air, _, err := edition.ReadAir(source)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range feed.Files(got, r.Scene().Words("site"), air.With(got), r.Scene().News()) {
		out[f.Path] = f.Body
	}
	return out
}

// TestSameAsBuild: every path of a build is answered with the bytes of the build; pages
// carry the script of serve besides, and nothing else is answered.
func TestSameAsBuild(t *testing.T) {
	for _, source := range []string{"../../..", "../../../examples/phuong"} {
		opt := testOptions(t, source)
		s := open(t, opt)
		built := build(t, opt, "xem-thu-1")
		if len(built) < 200 {
			t.Fatal("a build of only", len(built), "files")
		}
		for _, path := range slices.Sorted(maps.Keys(built)) {
			want := built[path]
			if strings.HasSuffix(path, ".html") {
				want = inject(want, 1)
				if !bytes.Contains(want, []byte(Reserved+"serve.js")) && !bytes.Contains(want, []byte(`http-equiv="refresh"`)) {
					t.Errorf("%s: no script of serve", path)
				}
			}
			if w := get(s, "GET", "/"+path); w.Code != http.StatusOK || !bytes.Equal(w.Body.Bytes(), want) {
				t.Errorf("%s: status %d, %d bytes, a build has %d", path, w.Code, w.Body.Len(), len(want))
			}
		}
		static := os.DirFS("../../../static")
		_ = fs.WalkDir(static, ".", func(name string, d fs.DirEntry, err error) error {
			if _, is := built[name]; !is && !d.IsDir() && get(s, "GET", "/"+name).Code != http.StatusNotFound {
				t.Errorf("%s is served and not built", name)
			}
			return err
		})
	}
}

// TestStamp: a preview's pages differ from those of a build in the version of the search
// scripts alone.
func TestStamp(t *testing.T) {
	opt := testOptions(t, "../../../examples/phuong")
	plain, stamped := build(t, opt, ""), build(t, opt, "xem-thu-1")
	version := regexp.MustCompile(`\.js\?v=[\w-]+"`)
	for path, want := range plain {
		got := stamped[path]
		if strings.HasSuffix(path, ".html") {
			want, got = version.ReplaceAll(want, nil), version.ReplaceAll(got, nil)
		}
		if path != "kiosk/"+kiosk.List && !bytes.Equal(got, want) {
			t.Errorf("%s differs", path)
		}
	}
}

func TestLastGoodPageStays(t *testing.T) {
	root := ward(t)
	file := firstRecord(t, root)
	good, err := os.ReadFile(filepath.Join(root, file))
	if err != nil {
		t.Fatal(err)
	}
	s := open(t, testOptions(t, root))
	page := "/" + strings.TrimSuffix(strings.TrimPrefix(file, "content/"), ".md") + ".html"
	before := get(s, "GET", page)
	if before.Code != http.StatusOK {
		t.Fatal(page, before.Code)
	}
	write(t, root, file, "+++\nname = \"thiếu ngoặc\ncode = 1\n+++\n")
	s.Changed()
	after := get(s, "GET", page)
	if after.Code != http.StatusOK || after.Body.String() != before.Body.String() {
		t.Error("the last good page went away")
	}
	r := s.reportOf(s.now.Load())
	if !r.Kept || r.ErrorCount == 0 || r.Errors[0].File != file || r.Errors[0].Line != 2 || r.Errors[0].Caret == "" || r.Errors[0].Guide != "/_niemyet/loi/E103" {
		t.Errorf("report %+v", r)
	}
	if !s.Problems().Failed() || s.Site() == nil {
		t.Error("the editor is not told of the problems")
	}
	write(t, root, file, string(good)+"\nMới: câu này vừa thêm.\n")
	s.Changed()
	if r := s.reportOf(s.now.Load()); r.Kept || r.ErrorCount > 0 {
		t.Errorf("report after mending: %+v", r)
	}
	if w := get(s, "GET", page); !strings.Contains(w.Body.String(), "Mới: ") {
		t.Error("the page does not show what was saved")
	}
	revision := s.now.Load().revision
	s.Changed()
	if s.now.Load().revision != revision {
		t.Error("a reading without a change makes pages load again")
	}
}

func firstRecord(t *testing.T, root string) string {
	t.Helper()
	names, err := fs.Glob(os.DirFS(root), "content/thu-tuc/*.md")
	if err != nil || len(names) == 0 {
		t.Fatal("no record", err)
	}
	return names[0]
}

func TestFirstReadingWithErrors(t *testing.T) {
	root := ward(t)
	file := firstRecord(t, root)
	good, _ := os.ReadFile(filepath.Join(root, file))
	write(t, root, file, "+++\nname = \"<b>\n+++\n")
	s := open(t, testOptions(t, root))
	w := get(s, "GET", "/")
	body := w.Body.String()
	if w.Code != http.StatusServiceUnavailable || !strings.Contains(body, file) || !strings.Contains(body, "^^^") || !strings.Contains(body, "&lt;b&gt;") || strings.Contains(body, "<b>") {
		t.Errorf("%d %s", w.Code, body)
	}
	write(t, root, file, string(good))
	s.Changed()
	if w := get(s, "GET", "/"); w.Code != http.StatusOK {
		t.Error("still", w.Code)
	}
}

// TestFaultyLayout: a layout that cannot be parsed keeps all pages; one that fails on a
// page shows what the page was before, and tells.
func TestFaultyLayout(t *testing.T) {
	root := ward(t)
	s := open(t, testOptions(t, root))
	before := get(s, "GET", "/a-z.html").Body.String()
	for _, x := range []struct{ layout, code string }{
		{"{{define \"main\"}}{{.Titel}}{{end}}", "E404"},
		{"{{define \"main\"}}{{if}}", "E404"},
	} {
		write(t, root, "layouts/site/az.html", x.layout)
		s.read([]string{"layouts/site/az.html"})
		if got := get(s, "GET", "/a-z.html"); text(got.Body.String()) != text(before) {
			t.Errorf("%q: the page is not the one before", x.layout)
		}
		r := s.reportOf(s.now.Load())
		if r.ErrorCount == 0 || r.Errors[0].Code != x.code || r.Errors[0].File != "layouts/site/az.html" {
			t.Errorf("%q: %+v", x.layout, r.Errors)
		}
	}
	if err := os.RemoveAll(filepath.Join(root, "layouts")); err != nil {
		t.Fatal(err)
	}
	s.read([]string{"layouts"})
	if r := s.reportOf(s.now.Load()); r.ErrorCount > 0 {
		t.Errorf("after mending: %+v", r.Errors)
	}
}

var revisions = regexp.MustCompile(`data-page="\d+"|\?v=xem-thu-\d+`)

func text(page string) string { return revisions.ReplaceAllString(page, "") }

func TestMachineFailure(t *testing.T) {
	root := ward(t)
	s := open(t, testOptions(t, root))
	if err := os.Symlink("/etc/passwd", filepath.Join(root, "content/trang/ngoai.md")); err != nil {
		t.Skip(err)
	}
	s.Changed()
	r := s.reportOf(s.now.Load())
	if r.Failure == "" || !r.Kept || get(s, "GET", "/").Code != http.StatusOK {
		t.Errorf("a record outside the source: %+v", r)
	}
	_ = os.Remove(filepath.Join(root, "content/trang/ngoai.md"))
	s.Changed()
	if r := s.reportOf(s.now.Load()); r.Failure != "" {
		t.Error(r.Failure)
	}
}

// TestFailureForgetsNothing: what had changed when the source could not be read is read as
// soon as it can be, whatever changed then.
func TestFailureForgetsNothing(t *testing.T) {
	root := ward(t)
	s := open(t, testOptions(t, root))
	const moved, outside = "content/trang/thu.md", "content/trang/ngoai.md"
	if err := os.Symlink("/etc/passwd", filepath.Join(root, outside)); err != nil {
		t.Skip(err)
	}
	write(t, root, moved, "+++\nname = \"Trang thử\"\nsummary = \"Để thử\"\n+++\n\nMột câu để thử.\n")
	s.read([]string{moved, outside})
	if s.now.Load().failure == nil {
		t.Fatal("a record outside the source is read")
	}
	must(t, os.Remove(filepath.Join(root, outside)))
	s.read([]string{firstRecord(t, root)})
	if w := get(s, "GET", "/trang/thu.html"); w.Code != http.StatusOK {
		t.Error(w.Code, s.now.Load().problems)
	}
}

func TestGuide(t *testing.T) {
	s := open(t, testOptions(t, ward(t)))
	for path, want := range map[string]string{
		"/_niemyet/loi/E103": "E103: Có dòng viết sai mẫu", "/_niemyet/loi/E103.md": "E103", "/_niemyet/README": "Hướng dẫn dùng niemyet", "/_niemyet/loi/": "Danh sách mã lỗi",
	} {
		if w := get(s, "GET", path); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), want) {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
	for _, path := range []string{"/_niemyet/loi/E999", "/_niemyet/../config.toml", "/_niemyet/loi/../../embed.go"} {
		if w := get(s, "GET", path); w.Code != http.StatusNotFound {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
	if body := get(s, "GET", "/_niemyet/loi/E103").Body.String(); strings.Contains(body, ".md\"") || strings.Contains(body, "<!--") {
		t.Error("links of the guide lead to files")
	}
}

func TestWaiting(t *testing.T) {
	s, err := New(testOptions(t, ward(t)))
	if err != nil {
		t.Fatal(err)
	}
	defer s.root.Close()
	s.count.set(128, 5650)
	w := httptest.NewRecorder()
	s.waiting(w)
	if body := w.Body.String(); w.Code != http.StatusServiceUnavailable || !strings.Contains(body, "Đang đọc 5650 bản ghi…") || !strings.Contains(body, `http-equiv="refresh"`) {
		t.Error(w.Code, body)
	}
}

// TestAhead: the first reading rests while somebody waits for what can be shown before, and goes on then.
func TestAhead(t *testing.T) {
	s, err := New(testOptions(t, ward(t)))
	if err != nil {
		t.Fatal(err)
	}
	goOn := s.Ahead()
	go func() { _ = s.Run(t.Context()) }()
	for range 20 {
		time.Sleep(10 * time.Millisecond)
		if _, _, done := s.Reading(); done {
			t.Fatal("the reading did not rest")
		}
	}
	goOn()
	if now, _ := s.State(); now == nil {
		t.Error("nothing was read")
	}
}

func TestMounts(t *testing.T) {
	opt := testOptions(t, ward(t))
	opt.Mounts = map[string]http.Handler{"/soan/": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.Method, " ", r.URL.Path) })}
	opt.Edit = func(file string) string { return "/soan/?tep=" + file }
	s := open(t, opt)
	if got := get(s, "POST", "/soan/luu").Body.String(); got != "POST /soan/luu" {
		t.Error(got)
	}
	if w := get(s, "POST", "/"); w.Code != http.StatusMethodNotAllowed {
		t.Error(w.Code)
	}
	got, found := s.State()
	if got == nil || s.Source() != opt.Source || !reflect.DeepEqual(found, s.Problems()) {
		t.Error("State")
	}
	if len(found) > 0 && s.fault(found[0]).Edit != "/soan/?tep="+found[0].File {
		t.Error(s.fault(found[0]).Edit)
	}
}
