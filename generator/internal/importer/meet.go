package importer

import (
	"slices"

	"niemyet/generator/internal/record"
)

// Meet brings into a revision what was edited in its record since the revision began. What
// both have changed stays as the revision has it and is told, but for what take names. Of two
// days of review the revision's is the newer, and nobody is asked.
func Meet(k *record.Kind, began, revision, published []byte, take func(key string) bool) (Merged, error) {
	m, err := Merge(k, began, revision, published, Choices{Take: take})
	m.Conflicts = slices.DeleteFunc(m.Conflicts, func(c Change) bool { return c.Key == "reviewed_on" })
	return m, err
}
