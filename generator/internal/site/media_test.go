package site

import (
	"maps"
	"reflect"
	"slices"
	"testing"

	"niemyet/generator/internal/record"
)

// TestSwitchesThatAreOn: the guide says of a switch with an example of its own that it is on until
// it is switched off (record/guide.go): that must be so of the media, and of no other switch.
func TestSwitchesThatAreOn(t *testing.T) {
	for _, f := range record.Fields(reflect.TypeFor[BuildConfig]()) {
		on := slices.Contains(slices.Collect(maps.Values(Switches())), f.Key)
		if f.Type.Kind() == reflect.Bool && (f.Eg != "") != on {
			t.Errorf("%s: it is on by itself: %v, the guide says so: %v", f.Key, on, f.Eg != "")
		}
	}
}
