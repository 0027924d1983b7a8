package editor

import (
	"testing"

	"niemyet/generator/internal/record"
)

// A revision's own keys are gone when it takes its record's place, and nothing else.
func TestFinished(t *testing.T) {
	kind, _ := record.KindNamed("trang")
	before := "+++\n# giữ\nname = \"A\"\nsummary = \"b\"\nrevises = \"a\"\nrevises_from = 2026-12-15\nrevises_with = \"quyet-dinh/x\"\ndraft = true\n+++\nChữ.\n"
	got, err := finished(kind, []byte(before))
	if want := "+++\n# giữ\nname = \"A\"\nsummary = \"b\"\n+++\nChữ.\n"; err != nil || string(got) != want {
		t.Errorf("got %q, %v", got, err)
	}
}
