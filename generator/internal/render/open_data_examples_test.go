package render

import (
	"bytes"
	"html"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// guideOfData is the guide for the people who write programs.
const guideOfData = "../../../docs/du-lieu-mo.md"

// guideBase is where the site of the guide's examples stands.
const guideBase = "https://vidu.gov.vn"

// shown is a program on the page or in the guide, and what it runs with.
type shown struct{ where, program, text string }

var (
	onPage  = regexp.MustCompile(`(?s)<code data-run="?([a-z0-9]+)"?>(.*?)</code>`)
	inGuide = regexp.MustCompile("(?s)```(javascript|python)\n(.*?)```")
)

// TestExamplesRun: what developers copy, from the page and from the guide, runs against a site
// that is served, and prints what the records say.
func TestExamplesRun(t *testing.T) {
	var shelf *Shelf
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _, ok := shelf.File(strings.TrimPrefix(r.URL.Path, "/"))
		if !ok {
			http.NotFound(w, r)
			return
		}
		_, _ = w.Write(body)
	}))
	defer server.Close()
	s := servedAt(t, server.URL)
	r, bad := New(s, os.DirFS("../../../layouts"), os.DirFS("../../../static"), Options{Version: "test", Stamp: "-"})
	if len(bad) > 0 {
		t.Fatal(bad)
	}
	shelf = r.Shelf()
	page, found, ok := shelf.File(site.OpenDataAddress)
	if !ok || len(found) > 0 {
		t.Fatal("no page of the data", found)
	}
	var list []shown
	for _, m := range onPage.FindAllSubmatch(page, -1) {
		list = append(list, shown{site.OpenDataAddress, string(m[1]), html.UnescapeString(string(m[2]))})
	}
	guide, err := os.ReadFile(guideOfData)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range inGuide.FindAllSubmatch(guide, -1) {
		program := map[string]string{"javascript": "node", "python": "python3"}[string(m[1])]
		list = append(list, shown{guideOfData, program, strings.ReplaceAll(string(m[2]), guideBase, server.URL)})
	}
	if len(list) < 5 {
		t.Fatalf("only %d examples were found", len(list))
	}
	for _, x := range list {
		out, ran := x.run(t)
		if !ran {
			continue
		}
		p := s.Procedures[0]
		if !strings.Contains(out, record.Of(p).Key()) && !strings.Contains(out, string(p.Code)) && !strings.Contains(out, "tel:+84261") && !strings.Contains(out, p.Name) {
			t.Errorf("%s: a program prints nothing of the records:\n%s\n%s", x.where, x.text, out)
		}
	}
	wrong := shown{"planted", "node", strings.Replace(list[0].text, "/data/", "/no-data/", 1)}
	if _, err := exec.LookPath("node"); err == nil && wrong.fails() == nil {
		t.Error("a program that asks for what is not there runs all the same")
	}
}

// run runs a program; ran is false on a machine that has not what it runs with.
func (x shown) run(t *testing.T) (out string, ran bool) {
	t.Helper()
	if _, err := exec.LookPath(x.program); err != nil {
		t.Log("not run, no ", x.program)
		return "", false
	}
	var said, bad bytes.Buffer
	if err := x.command(&said, &bad).Run(); err != nil {
		t.Errorf("%s: %v\n%s\n%s", x.where, err, x.text, bad.String())
	}
	return said.String(), true
}

func (x shown) fails() error { return x.command(nil, nil).Run() }

func (x shown) command(out, bad *bytes.Buffer) *exec.Cmd {
	flags := map[string][]string{"node": {"--input-type=module", "-"}, "python3": {"-"}}
	run := exec.Command(x.program, flags[x.program]...)
	run.Stdin = strings.NewReader(x.text)
	run.Env = append(os.Environ(), "PYTHONIOENCODING=utf-8")
	if out != nil {
		run.Stdout, run.Stderr = out, bad
	}
	return run
}

// servedAt is the small site, which knows that it stands at an address.
func servedAt(t *testing.T, address string) *site.Site {
	t.Helper()
	a, err := txtar.ParseFile("../site/testdata/base.txtar")
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{}
	for _, f := range a.Files {
		fsys[f.Name] = &fstest.MapFile{Data: bytes.ReplaceAll(f.Data, []byte("https://vidu.example"), []byte(address))}
	}
	s, found, err := site.Load(fsys, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}})
	if err != nil || found.Failed() {
		t.Fatal(err, found)
	}
	if string(s.Config.BaseURL) != address {
		t.Fatalf("the site stands at %q", s.Config.BaseURL)
	}
	return s
}
