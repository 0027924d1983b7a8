package serve

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestWatched(t *testing.T) {
	for name, want := range map[string]bool{
		"config.toml": true, "lich-su.txt": true, "so-sach": true, "so-sach/lich-su.txt": true, "so-sach/dot-niem-yet.txt": true, "so-sach/dang.txt": true, "so-sach/cac-so.txt": true, "so-sach/niem-yet/2026-11-23-bang.csv": true, "so-sach/goc-nhap/thu-tuc/x.md": false, "content": true, "content/thu-tuc/x.md": true, "layouts/site/home.html": true, "static/img/a.png": true, "layouts": true,
		"public/index.html": false, "README.md": false, "contents/x.md": false, ".git/index": false, "pdf/a.pdf": false, "node_modules/x": false,
		"content/thu-tuc/.x.md.swp": false, "content/thu-tuc/x.md~": false, "content/thu-tuc/~$x.md": false, "content/.niemyet-12": false, "content/4913": false, "content/x.tmp": false,
	} {
		if watched(name) != want {
			t.Errorf("%s: %v", name, !want)
		}
	}
}

// running starts a server that watches, and stops it with the test.
func running(tb testing.TB, opt Options) *Server {
	tb.Helper()
	s, err := New(opt)
	if err != nil {
		tb.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error)
	go func() { done <- s.Run(ctx) }()
	tb.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			tb.Error(err)
		}
	})
	<-s.first
	return s
}

// seen waits until a page holds a text.
func seen(t *testing.T, s *Server, path, want string) {
	t.Helper()
	if !comes(func() bool { return strings.Contains(get(s, "GET", path).Body.String(), want) }) {
		t.Errorf("%s never shows %q", path, want)
	}
}

// comes waits until something is so. A busy machine takes its time.
func comes(so func() bool) bool {
	for end := time.Now().Add(2 * time.Minute); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		if so() {
			return true
		}
	}
	return false
}

// TestSaves saves in every way that editors have.
func TestSaves(t *testing.T) {
	for _, way := range []struct {
		name string
		poll time.Duration
	}{{"told by the system", 0}, {"looked at", 20 * time.Millisecond}} {
		t.Run(way.name, func(t *testing.T) {
			root := ward(t)
			opt := testOptions(t, root)
			opt.Poll = way.poll
			s := running(t, opt)
			const page = "content/trang/thu.md"
			text := func(body string) string {
				return "+++\nname = \"Trang thử\"\nsummary = \"Để thử\"\n+++\n\n" + body + "\n"
			}
			write(t, root, page, text("Câu thứ nhất."))
			seen(t, s, "/trang/thu.html", "Câu thứ nhất.")
			write(t, root, page, text("Câu thứ hai."))
			seen(t, s, "/trang/thu.html", "Câu thứ hai.")

			// A whole new file takes the place of the old one.
			write(t, root, "content/trang/.thu.md.moi", text("Câu thứ ba."))
			must(t, os.Rename(filepath.Join(root, "content/trang/.thu.md.moi"), filepath.Join(root, page)))
			seen(t, s, "/trang/thu.html", "Câu thứ ba.")

			// The old one steps aside first, as vim does.
			must(t, os.Rename(filepath.Join(root, page), filepath.Join(root, page+"~")))
			write(t, root, page, text("Câu thứ tư."))
			seen(t, s, "/trang/thu.html", "Câu thứ tư.")

			// Folders that were not there.
			write(t, root, "static/moi/sau/thu.txt", "chữ")
			seen(t, s, "/moi/sau/thu.txt", "chữ")
			write(t, root, "layouts/site/page.html", `{{define "main"}}mẫu riêng{{end}}`)
			seen(t, s, "/trang/thu.html", "mẫu riêng")
			must(t, os.RemoveAll(filepath.Join(root, "layouts")))
			seen(t, s, "/trang/thu.html", "Câu thứ tư.")

			config, err := os.ReadFile(filepath.Join(root, "config.toml"))
			must(t, err)
			write(t, root, "config.toml", strings.Replace(string(config), "unit = \"", "unit = \"Đơn vị thử ", 1))
			seen(t, s, "/", "Đơn vị thử")
			must(t, os.Remove(filepath.Join(root, page)))
			if !comes(func() bool { return get(s, "GET", "/trang/thu.html").Code == http.StatusNotFound }) {
				t.Error("a record that was taken away is still shown")
			}
		})
	}
}

// TestBeforeTheFirstReading: what changes as soon as the watching has begun is told, however
// long the reading takes that goes on meanwhile.
func TestBeforeTheFirstReading(t *testing.T) {
	root := ward(t)
	for _, every := range []time.Duration{0, time.Millisecond} {
		for i := range 20 {
			opt := testOptions(t, root)
			opt.Poll = every
			s, err := New(opt)
			must(t, err)
			ctx, stop := context.WithCancel(context.Background())
			told := s.watch(ctx)
			name := fmt.Sprintf("content/trang/thu-%d-%d.md", every, i)
			write(t, root, name, "+++\n+++\n")
			if !comes(func() bool {
				select {
				case names := <-told:
					return slices.Contains(names, name)
				default:
					return false
				}
			}) {
				t.Fatalf("%s is not told of", name)
			}
			stop()
			must(t, s.root.Close())
		}
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// TestFallback: where the system cannot tell of changes, files are looked at, and it is said.
func TestFallback(t *testing.T) {
	opt := testOptions(t, ward(t))
	told := make(chan error, 1)
	opt.Say = func(e Event) {
		if e.Polling != nil {
			told <- e.Polling
		}
	}
	s, err := New(opt)
	must(t, err)
	defer s.root.Close()
	s.opt.Source = filepath.Join(opt.Source, "khong-co") // nothing to watch there
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	s.watch(ctx)
	if err := <-told; err == nil {
		t.Error("nothing is said")
	}
}

func TestDiffering(t *testing.T) {
	at := time.Unix(1, 0)
	before := map[string]stamp{"a": {1, at}, "b": {1, at}, "c": {1, at}}
	now := map[string]stamp{"a": {1, at}, "b": {2, at}, "c": {1, at.Add(1)}, "d": {1, at}}
	delete(before, "d")
	got := differing(before, now)
	slices.Sort(got)
	if !slices.Equal(got, []string{"b", "c", "d"}) {
		t.Error(got)
	}
	if got := differing(now, before); !slices.Contains(got, "d") {
		t.Error(got)
	}
}

// TestEvents: an open page is told of the reading it may show and of the next ones.
func TestEvents(t *testing.T) {
	root := ward(t)
	s := open(t, testOptions(t, root))
	server := httptest.NewServer(s.Handler())
	defer server.Close()
	defer server.CloseClientConnections()
	got, err := http.Get(server.URL + "/_niemyet/su-kien")
	must(t, err)
	defer got.Body.Close()
	lines := bufio.NewScanner(got.Body)
	next := func() string {
		for lines.Scan() {
			if data, is := strings.CutPrefix(lines.Text(), "data: "); is {
				return data
			}
		}
		return ""
	}
	if got := next(); got != `{"page":1,"reading":1}` {
		t.Error(got)
	}
	file := firstRecord(t, root)
	write(t, root, file, "+++\nname = \"\n+++\n")
	s.Changed()
	if got := next(); got != `{"page":1,"reading":2}` {
		t.Error(got)
	}
	must(t, os.Remove(filepath.Join(root, file)))
	write(t, root, "content/trang/thu.md", "+++\nname = \"Trang thử\"\nsummary = \"Để thử\"\n+++\n")
	s.Changed()
	if got := next(); !strings.HasSuffix(got, `"reading":3}`) {
		t.Error(got)
	}
}
