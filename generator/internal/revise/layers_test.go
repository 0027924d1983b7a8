package revise_test

import (
	"errors"
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/revise"
	"niemyet/generator/internal/site"
)

// layered is the site with one of its records in a layer.
func layered(t *testing.T, name string) fstest.MapFS {
	t.Helper()
	from := files(t)
	from["nguon/"+name] = from[name]
	delete(from, name)
	from["config.toml"].Data = append(from["config.toml"].Data, "\n[[sources]]\nname = \"Quốc gia\"\npath = \"nguon\"\n"...)
	return from
}

// made carries a wish out and gives the site's own file of a name, which was not there
// before; no file of a layer is touched, and the site holds.
func made(t *testing.T, from fstest.MapFS, wish revise.Wish, name string) (own string, now *site.Site) {
	t.Helper()
	s, found := load(t, from)
	if found.Failed() {
		t.Fatalf("the base has errors: %v", found)
	}
	p, err := wish.Plan(from, s)
	if err != nil {
		t.Fatal(err)
	}
	then := maps.Clone(from)
	for _, c := range p.Changes {
		if strings.HasPrefix(c.Name, "nguon/") {
			t.Errorf("%s is written", c.Name)
		}
		if delete(then, c.Name); c.New != nil {
			then[c.Name] = &fstest.MapFile{Data: c.New}
		}
		if c.Name == name {
			own = string(c.New)
		}
	}
	if now, found = load(t, then); found.Failed() {
		t.Errorf("the site would have errors: %v", found)
	}
	return own, now
}

// TestRetireBelow: a procedure of a layer ends in the site's own file, which says that and
// nothing else.
func TestRetireBelow(t *testing.T) {
	const name = "content/thu-tuc/khai-sinh.md"
	own, now := made(t, layered(t, name), revise.Retirement{Code: "1.001193", By: "2.000986", Decision: "thay-the-2026"}, name)
	for _, want := range []string{"code = \"1.001193\"\n", "effective_to = 2026-10-14\n", "decision = \"thay-the-2026\"\n", "replaced_by = \"2.000986\"\n"} {
		if strings.Count(own, want) != 1 {
			t.Errorf("the file lacks %q", want)
		}
	}
	if strings.Count(own, "=") != 4 {
		t.Errorf("the file says more than what differs:\n%s", own)
	}
	if old := now.ProcedureNamed("1.001193"); old == nil || old.State != site.Replaced {
		t.Errorf("the procedure is not replaced: %+v", old)
	}
}

// TestRenameBelow: what a record of a layer refers to is turned in the site's own file; an
// office of a layer is not renamed here, and that is said.
func TestRenameBelow(t *testing.T) {
	const name = "content/thu-tuc/khai-sinh.md"
	wish := revise.Renaming{Old: "Bộ phận Một cửa", New: "Trung tâm Phục vụ hành chính công"}
	own, now := made(t, layered(t, name), wish, name)
	if strings.Count(own, "=") != 2 || !strings.Contains(own, "office = \"trung-tam-phuc-vu-hanh-chinh-cong\"\n") {
		t.Errorf("the site's own file:\n%s", own)
	}
	if p := now.ProcedureNamed("1.001193"); p.Office == nil || p.Office.ID != "trung-tam-phuc-vu-hanh-chinh-cong" {
		t.Error("the procedure is filed nowhere")
	}
	from := layered(t, "content/co-quan/mot-cua.md")
	s, _ := load(t, from)
	var refused revise.Refusal
	if _, err := wish.Plan(from, s); !errors.As(err, &refused) || !strings.Contains(refused.En, "do it in that layer") {
		t.Errorf("%v", err)
	}
}
