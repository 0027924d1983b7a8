package revise_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/kindtest"
	"niemyet/generator/internal/revise"
)

// TestFullKind: a renamed office keeps those who refer to it, also from a table of a kind
// of which this package knows nothing, and what is over keeps who answered then.
func TestFullKind(t *testing.T) {
	kindtest.Add(t)
	from := files(t)
	from[kindtest.File("dang")] = &fstest.MapFile{Data: []byte(kindtest.Text())}
	from[kindtest.File("het")] = &fstest.MapFile{Data: []byte(kindtest.Text("12/CT-UBND", "13/CT", "2026-12-10", "2026-11-02", "reviewed_on", "owner = \"Bộ phận Một cửa\"\nreviewed_on"))}
	s, found := load(t, from)
	if found.Failed() {
		t.Fatal(found)
	}
	p, err := revise.Renaming{Old: "Bộ phận Một cửa", New: "Trung tâm Phục vụ hành chính công"}.Plan(from, s)
	if err != nil {
		t.Fatal(err)
	}
	told := 0
	for _, c := range p.Changes {
		if strings.HasPrefix(c.Name, "content/cuoc-thi/") {
			told++
			if strings.Contains(string(c.New), "mot-cua") || strings.Count(string(c.New), `office = "trung-tam-phuc-vu-hanh-chinh-cong"`) != 2 || strings.Contains(string(c.New), "Bộ phận Một cửa") {
				t.Errorf("%s:\n%s", c.Name, c.New)
			}
		}
	}
	if told != 2 {
		t.Errorf("%d files changed", told)
	}
}
