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
	of := func(edits ...string) *edition.Posted {
		text := kindtest.Text(edits...)
		return posted(t, load(t, "-- content/trang/gioi-thieu.md --", "-- "+kindtest.File("duong")+" --\n"+text+"-- content/trang/gioi-thieu.md --"), nil)
	}
	const code = "ct-duong"
	thing, ok := of().Thing(code)
	e := of().Edition(code)
	if !ok || thing.Title != "Thi vẽ về đường mới" || thing.Address != "cuoc-thi/duong.html" || thing.State != site.InForce {
		t.Fatalf("%+v", thing)
	}
	words := map[string]string{}
	for _, p := range e.Parts {
		words[p.Name] = p.Show
	}
	if words["Gửi bài về"] == "" || words["Ghi chú nội bộ"] != "" {
		t.Errorf("%q", words)
	}
	for name, edits := range map[string][]string{
		"a table": {"2026-12-01", "2026-12-02"}, "the body": {"Mời góp ý", "Xin góp ý"}, "the last day": {"2026-12-10", "2026-12-11"},
	} {
		if of(edits...).Edition(code).Version == e.Version {
			t.Errorf("%s changed and the version did not", name)
		}
	}
	if other := of("reviewed_on = 2026-11-01", "reviewed_on = 2026-11-02").Edition(code); other.Version != e.Version {
		t.Error("what nobody sees changed the version")
	}
	if ended, ok := of("2026-12-10", "2026-11-22").Thing(code); !ok || ended.State != site.Expired {
		t.Errorf("state %d", ended.State)
	}
	if !strings.HasPrefix(e.Code, "ct-") {
		t.Error(e.Code)
	}
}
