package site

import (
	"testing"

	"niemyet/generator/internal/record"
)

// TestMayFollowNamesKinds: a name that no kind has would mute nothing.
func TestMayFollowNamesKinds(t *testing.T) {
	for code, kinds := range mayFollow {
		for _, name := range kinds {
			if _, ok := record.KindNamed(name); !ok {
				t.Errorf("%s may follow from %q, which is no kind", code, name)
			}
		}
	}
}
