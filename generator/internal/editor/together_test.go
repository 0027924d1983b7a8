package editor

import (
	"strings"
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// A revision has a name that a record may have, however long its record's name is; else it
// would be no record, and what is published together could not be shown.
func TestRevisionOfLongName(t *testing.T) {
	kind, _ := record.KindNamed("thu-tuc")
	long := place{kind, vi.SlugWith(strings.Repeat("chung-thuc-", 8), "-2-000815")}
	items := map[string]*item{}
	for range 3 {
		p := beside(items, long, "-tu-2026-12-15")
		if !vi.IsSlug(p.slug) || items[p.file()] != nil || p.slug == long.slug {
			t.Errorf("a revision of %s is called %s (%d bytes)", long.slug, p.slug, len(p.slug))
		}
		items[p.file()] = &item{}
	}
}

// A revision's own keys are gone when it takes its record's place, and nothing else.
func TestFinished(t *testing.T) {
	kind, _ := record.KindNamed("trang")
	before := "+++\n# giữ\nname = \"A\"\nsummary = \"b\"\nrevises = \"a\"\nrevises_from = 2026-12-15\nrevises_with = \"quyet-dinh/x\"\ndraft = true\n+++\nChữ.\n"
	got, err := finished(kind, []byte(before))
	if want := "+++\n# giữ\nname = \"A\"\nsummary = \"b\"\n+++\nChữ.\n"; err != nil || string(got) != want {
		t.Errorf("got %q, %v", got, err)
	}
}
