package view

import (
	"slices"
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// TestQueryID: no step has the id of a heading or of another part of its page: of the question
// "het", of the link that shows all.
func TestQueryID(t *testing.T) {
	anchors := record.KindOf[*record.Policy]().AllAnchors()
	for _, id := range []record.Slug{"het", "tuoi", "nhom-ten"} {
		if got := queryID(id); slices.Contains(anchors, got) || vi.IsSlug(got) {
			t.Errorf("the step %s has the id %s, which a part or a heading may have", id, got)
		}
	}
}
