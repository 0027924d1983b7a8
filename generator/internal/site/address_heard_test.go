package site

import (
	"slices"
	"testing"

	"niemyet/generator/internal/record"
)

// TestUsefulPages: whatever the number of records, the page of the last one is there, no page
// is beyond it, and every page has an address of its own.
func TestUsefulPages(t *testing.T) {
	for _, n := range []int{0, 1, askedOnPage, askedOnPage + 1, 1120, 5650} {
		s := &Site{all: make([]record.Record, n)}
		pages := s.UsefulPages()
		if last := UsefulPageOf(max(0, n-1)); last != pages-1 {
			t.Errorf("%d records: the last is on page %d of %d", n, last, pages)
		}
		all := s.usefulAddresses()
		seen := slices.Compact(slices.Sorted(slices.Values(all)))
		if len(seen) != pages || all[0] != UsefulAddress {
			t.Errorf("%d records: %q for %d pages", n, all, pages)
		}
	}
}
