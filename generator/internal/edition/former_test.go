package edition_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/edition"
)

// former is the history that a build of the small whole site made on Monday, when
// versions were counted from records; the program that wrote it is the one before.
func former(t *testing.T) edition.History {
	t.Helper()
	raw, err := os.ReadFile("testdata/former.txt")
	if err != nil {
		t.Fatal(err)
	}
	h, found := edition.Parse(string(raw))
	if len(found) > 0 {
		t.Fatal(found)
	}
	return h
}

// TestFormerVersionsStand: a sheet printed before versions were made of its text is told
// to stand as long as nothing has changed on it, also after the first build in the new
// way; what has changed since by the former way is replaced from the start.
func TestFormerVersionsStand(t *testing.T) {
	past := former(t)
	forms := map[string][]string{
		birth: {birth, quick, slip}, hours: {hours, door, guide, right, ahead, left, desk1, box},
		lines: {lines}, radio: {radio}, field: {field}, decision: {decision},
	}
	if len(forms) != len(past) {
		t.Fatalf("the old history has %d codes", len(past))
	}
	first := posted(t, load(t), past)
	h := built(t, load(t), past)
	s := load(t)
	s.Date = friday
	second := posted(t, s, h)
	for code, versions := range past {
		old := versions[0].ID
		for _, p := range []*edition.Posted{first, second} {
			if got := p.Forms(code, old); !slices.Equal(sorted(got), sorted(forms[code])) {
				t.Errorf("%s-%s is on the sheets %q", code, old, got)
			}
			for _, form := range forms[code] {
				if !p.Stands(form, old) {
					t.Errorf("%s-%s is told to be replaced on %s", code, old, form)
				}
			}
		}
	}
	if n := len(second.History()[birth]); n != 2 {
		t.Errorf("%d versions of %s after two builds", n, birth)
	}
}

func sorted(list []string) []string { return slices.Sorted(slices.Values(list)) }

// TestFormerVersionIsReplaced: after the first change that a sheet shows, the old version
// of that sheet no longer stands, and what changed is told by its text.
func TestFormerVersionIsReplaced(t *testing.T) {
	past := former(t)
	h := built(t, load(t), past)
	old := past[hours][0]
	s := load(t, `opened_by = "Lãnh đạo Văn phòng"`, `opened_by = "Chánh Văn phòng"`)
	s.Date = friday
	p := posted(t, s, h)
	if p.Stands(box, old.ID) || !p.Stands(hours, old.ID) || !p.Stands(door, old.ID) {
		t.Error("one sheet of the office changed, and that alone")
	}
	// What the former way did not see changes the sheets all the same.
	s = load(t, `unit = "Ủy ban nhân dân phường Ví Dụ"`, `unit = "Ủy ban nhân dân phường Mới"`)
	s.Date = friday
	p = posted(t, s, h)
	if p.Stands(hours, old.ID) || p.Stands(birth, past[birth][0].ID) {
		t.Error("the unit's name changed and an old sheet stands")
	}
	again := posted(t, s, built(t, s, h))
	if again.Stands(birth, past[birth][0].ID) {
		t.Error("a later version is told to say the same as the old one")
	}
	s = load(t, "8.000 đồng", "5.000 đồng")
	s.Date = friday
	if got := posted(t, s, h).Changes(birth, past[birth][0]); len(got) == 0 || got[0].Line() != "Phí, lệ phí: 5.000 đồng, trước là 8.000 đồng" {
		t.Errorf("%+v", got)
	}
}

// TestFormerVersionOfAChangedRecord: what changed between the last build of the former way
// and the first of the new one is told by the former facts.
func TestFormerVersionOfAChangedRecord(t *testing.T) {
	past := former(t)
	s := load(t, "8.000 đồng", "5.000 đồng")
	s.Date = friday
	p := posted(t, s, past)
	old := past[birth][0]
	if p.Stands(birth, old.ID) || len(p.Forms(birth, old.ID)) > 0 {
		t.Error("the fee changed and the old version stands")
	}
	var got []string
	for _, c := range p.Changes(birth, old) {
		got = append(got, c.Line())
	}
	if want := "Cách thức thực hiện: 3 ngày làm việc; 5.000 đồng, trước là 3 ngày làm việc; 8.000 đồng"; strings.Join(got, "|") != want {
		t.Errorf("%q", got)
	}
	if p := posted(t, s, built(t, s, past)); p.Stands(birth, old.ID) {
		t.Error("after the next build the old version stands")
	}
}

// TestSegmentOfAFormerVersion: a script that was written from a version of the former way
// is fresh while nothing has changed, and told with old and new when something has.
func TestSegmentOfAFormerVersion(t *testing.T) {
	past := former(t)
	based := []string{`explains = ["thu-tuc/khai-sinh"]`, `explains = ["thu-tuc/khai-sinh"]` + "\nbased_on = [\"1.001193-" + past[birth][0].ID + "\"]"}
	h := built(t, load(t), past)
	for name, past := range map[string]edition.History{"the first build": past, "a later build": h} {
		if got := warned(t, past, based...); got != "" {
			t.Errorf("%s: nothing has changed: %s", name, got)
		}
		if got := warned(t, past, append(based, "8.000 đồng", "9.000 đồng")...); !strings.Contains(got, "9.000 đồng, trước là") || !strings.Contains(got, "8.000 đồng") {
			t.Errorf("%s: %s", name, got)
		}
	}
}
