package editor

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"niemyet/generator/internal/fill"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// layeredSite is a ward with a base; it gives an editor of the ward.
func layeredSite(t *testing.T) (*editor, string) {
	t.Helper()
	root := t.TempDir()
	for name, text := range map[string]string{
		"config.toml": "unit = \"UBND\"\nresponsible = \"VP\"\n\n[[sources]]\nname = \"Quốc gia\"\npath = \"nguon\"\n",
		"nguon/content/thu-tuc/chung-thuc.md": `+++
name = "Chứng thực"
code = "2.000815"
field = "Chứng thực"
level = "Cấp xã"
subjects = ["Công dân"]
agency = "Ủy ban nhân dân cấp xã"
result = "Bản sao"
requirements = "Không"
forms = "Không"
source_date = 2026-07-01

[[ways]]
channel = "trực tiếp"
time = "1 ngày làm việc"
fee = "?"

[[ways]]
channel = "trực tuyến"
time = "1 ngày làm việc"
fee = "?"

[[steps]]
text = "Nộp."

[[papers]]
name = "Bản chính"
originals = 1
copies = 0
+++

## Lưu ý

Mang bản chính.
`,
		"content/trang/a.md": "+++\nname = \"A\"\nsummary = \"a\"\n+++\n",
	} {
		file := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	day := vi.Date{Year: 2026, Month: 11, Day: 23}
	return newEditor(Options{Root: root, Date: day, Site: site.Options{Date: day}}), root
}

// TestEditBelow: a record of a layer is opened as a whole; what is saved is a file of the
// site that says what differs and nothing else, and the layer stays as it is.
func TestEditBelow(t *testing.T) {
	e, root := layeredSite(t)
	kind := record.KindOf[*record.Procedure]()
	p := place{kind, "chung-thuc"}
	base := filepath.Join(root, "nguon/content/thu-tuc/chung-thuc.md")
	before, _ := os.ReadFile(base)

	items, err := e.index.look()
	if err != nil || items[p.file()] == nil || items[p.file()].title != "Chứng thực" || len(items) != 2 {
		t.Fatalf("the list: %v, %v", items, err)
	}
	whole, err := e.read(p)
	if err != nil || !strings.Contains(string(whole), `name = "Chứng thực"`) || !strings.Contains(string(whole), "Mang bản chính.") {
		t.Fatalf("%v\n%s", err, whole)
	}
	if found, err := e.faults(p, whole); err != nil || stopping(found) {
		t.Fatalf("%v %v", found, err)
	}
	save := func(old, new string) string {
		t.Helper()
		whole, err := e.read(p)
		if err != nil || !strings.Contains(string(whole), old) {
			t.Fatalf("%v\n%s\nhas no %s", err, whole, old)
		}
		after := strings.Replace(string(whole), old, new, 1)
		if _, err := e.store(p, "x", whole, []byte(after)); err != nil {
			t.Fatal(err)
		}
		again, err := e.read(p)
		if err != nil || !strings.Contains(string(again), new) {
			t.Errorf("%v\nread again:\n%s\nhas no %s", err, again, new)
		}
		own, err := os.ReadFile(filepath.Join(root, "content/thu-tuc/chung-thuc.md"))
		if err != nil {
			t.Fatal(err)
		}
		return string(own)
	}
	got := save("channel = \"trực tuyến\"\ntime = \"1 ngày làm việc\"\nfee = \"?\"", "channel = \"trực tuyến\"\ntime = \"1 ngày làm việc\"\nfee = \"2.000 đồng\"")
	if want := "+++\ncode = \"2.000815\"\n\n[[ways]]\nchannel = \"trực tuyến\"\nfee = \"2.000 đồng\"\n+++\n"; got != want {
		t.Errorf("the site's own file:\n%s\nwant\n%s", got, want)
	}
	got = save("agency = \"Ủy ban nhân dân cấp xã\"", "agency = \"UBND phường\"")
	if want := "+++\ncode = \"2.000815\"\nagency = \"UBND phường\"\n\n[[ways]]\nchannel = \"trực tuyến\"\nfee = \"2.000 đồng\"\n+++\n"; got != want {
		t.Errorf("the site's own file:\n%s\nwant\n%s", got, want)
	}
	got = save("[[papers]]\nname = \"Bản chính\"\noriginals = 1\ncopies = 0\n", "[[papers]]\nname = \"Bản sao\"\noriginals = 0\ncopies = 1\n")
	if !strings.Contains(got, "name = \"Bản chính\"\ndrop = true") {
		t.Errorf("the row of the layer is not taken away:\n%s", got)
	}
	if after, _ := os.ReadFile(base); string(after) != string(before) {
		t.Error("the layer was written to")
	}
	// back to what the layer says: nothing of one's own is left of it
	got = save("agency = \"UBND phường\"", "agency = \"Ủy ban nhân dân cấp xã\"")
	if strings.Contains(got, "agency") {
		t.Errorf("what the layer says is written again:\n%s", got)
	}
	// what cannot be said apart is refused
	whole, _ = e.read(p)
	i := strings.Index(string(whole), "[[ways]]")
	j := i + strings.Index(string(whole)[i+1:], "[[ways]]") + 1
	k := strings.Index(string(whole), "[[steps]]")
	swapped := string(whole)[:i] + string(whole)[j:k] + string(whole)[i:j] + string(whole)[k:]
	if _, err := e.store(p, "x", whole, []byte(swapped)); err == nil {
		t.Error("rows in another order were written")
	}
}

// TestAnswerBelow: what a layer leaves open is asked for on the page of questions; the
// answer is checked as part of the whole record, stands in the site's own file, and goes
// with one step back.
func TestAnswerBelow(t *testing.T) {
	e, root := layeredSite(t)
	load := func() (*site.Site, problem.List) {
		s, found, err := site.Load(os.DirFS(root), e.opt.Site)
		if err != nil {
			t.Fatal(err)
		}
		return s, found
	}
	s, found := load()
	e.opt.State = func() (*site.Site, problem.List) { return s, found }
	_, all := e.questions()
	if len(all) != 1 || all[0].Key != "ways.fee" || len(all[0].Gaps[0].Paths) != 2 {
		t.Fatalf("%d questions: %+v", len(all), all)
	}
	a := fill.Answer{Question: all[0], Files: []string{all[0].Gaps[0].File}, Value: "2000"}
	plan, faults, err := e.planned([]fill.Answer{a})
	if err != nil || stopping(faults) {
		t.Fatalf("%v %v", err, faults)
	}
	id, err := e.storePlan("x", plan)
	if err != nil {
		t.Fatal(err)
	}
	own := filepath.Join(root, "content/thu-tuc/chung-thuc.md")
	if got, err := os.ReadFile(own); err != nil || strings.Count(string(got), "fee = \"2.000 đồng\"") != 2 || strings.Contains(string(got), "name") {
		t.Errorf("the site's own file: %v\n%s", err, got)
	}
	if s, found = load(); len(fill.Questions(s)) != 0 {
		t.Errorf("asked again: %v", found)
	}
	step, _ := e.undo.find(id)
	if err := e.takeBack(step); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(own); !os.IsNotExist(err) {
		t.Errorf("the file that the answer made is left: %v", err)
	}
}

// TestFaultBelow: a problem in a file of a layer leads to the form of its record, and
// counts there.
func TestFaultBelow(t *testing.T) {
	e, root := layeredSite(t)
	base := filepath.Join(root, "nguon/content/thu-tuc/chung-thuc.md")
	text, _ := os.ReadFile(base)
	if err := os.WriteFile(base, []byte(strings.Replace(string(text), `fee = "?"`, `fee = "hai nghìn"`, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
	s, found, err := site.Load(os.DirFS(root), e.opt.Site)
	if err != nil || !found.Failed() {
		t.Fatalf("%v %v", err, found)
	}
	wrong, asked := countByFile(s, found)
	if wrong["content/thu-tuc/chung-thuc.md"] == 0 || asked["content/thu-tuc/chung-thuc.md"] == 0 {
		t.Errorf("%v %v", wrong, asked)
	}
	if got := AddressIn(s, "nguon/content/thu-tuc/chung-thuc.md"); got != "/soan/sua/thu-tuc/chung-thuc" {
		t.Errorf("leads to %q", got)
	}
	if got := AddressIn(s, "content/trang/a.md"); got != "/soan/sua/trang/a" {
		t.Errorf("the site's own file leads to %q", got)
	}
	if got := AddressIn(s, "config.toml"); got != "" {
		t.Errorf("no record leads to %q", got)
	}
}
