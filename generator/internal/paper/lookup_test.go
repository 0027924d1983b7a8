package paper

import (
	"reflect"
	"testing"
)

// TestRinging: the poster sends who cannot look it up to the telephone of an office, and names
// none that has no telephone.
func TestRinging(t *testing.T) {
	desk, hall := Place{"Bộ phận Một cửa", "Số 1", "0261 000 0101"}, Place{Name: "Nhà văn hóa", Address: "Số 2"}
	for name, c := range map[string]struct{ places, want []Place }{
		"nowhere": {nil, nil}, "no telephone": {[]Place{hall}, nil}, "one": {[]Place{hall, desk}, []Place{desk}},
	} {
		if got := ringing(c.places); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}
