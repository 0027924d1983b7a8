package edition_test

import (
	"strings"
	"testing"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/kindtest"
	"niemyet/generator/internal/site"
)

// TestFullKind: what is posted of a kind of which this package knows nothing has a code,
// a version that follows what its sheet shows, a state, and facts in citizens' words.
func TestFullKind(t *testing.T) {
	kindtest.Add(t)
	of := func(edits ...string) *edition.Edition {
		text := kindtest.Text(edits...)
		return edition.All(load(t, "-- content/trang/gioi-thieu.md --", "-- "+kindtest.File("duong")+" --\n"+text+"-- content/trang/gioi-thieu.md --"))["ct-duong"]
	}
	e := of()
	if e == nil || e.Title != "Thi vẽ về đường mới" || e.Address != "cuoc-thi/duong.html" || e.State != site.InForce {
		t.Fatalf("%+v", e)
	}
	words := map[string]string{}
	for _, f := range e.Facts {
		words[f.Key] = f.Name
	}
	if words["office"] != "Gửi bài về" || words["body"] == "" || words["secret"] != "" || words["reviewed_on"] != "" {
		t.Errorf("%q", words)
	}
	for name, edits := range map[string][]string{
		"a table": {"2026-12-01", "2026-12-02"}, "the body": {"Mời góp ý", "Xin góp ý"}, "the last day": {"2026-12-10", "2026-12-11"},
	} {
		if of(edits...).Version == e.Version {
			t.Errorf("%s changed and the version did not", name)
		}
	}
	if other := of("reviewed_on = 2026-11-01", "reviewed_on = 2026-11-02"); other.Version != e.Version {
		t.Error("what nobody sees changed the version")
	}
	if ended := of("2026-12-10", "2026-11-22"); ended.State != site.Expired {
		t.Errorf("state %d", ended.State)
	}
	if !strings.HasPrefix(e.Code, "ct-") {
		t.Error(e.Code)
	}
}
