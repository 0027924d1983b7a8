package kiosk

import (
	"testing"

	"niemyet/generator/internal/record"
)

// ledByScreens are kinds whose list a screen of the desk's own leads to.
var ledByScreens = map[string]string{"session": "who receives today"}

// TestEveryKindIsLedTo: who stands at the first screen comes to every kind that has screens: by a tile to its list, or
// where the kind says that other screens lead there.
func TestEveryKindIsLedTo(t *testing.T) {
	for _, k := range record.Kinds {
		if k.Kiosk.Shows != nil && !k.Kiosk.Led && drawing(k).Way == nil && ledByScreens[k.Name] == "" {
			t.Errorf("%s has screens, and nothing leads to their list", k.Name)
		}
	}
}
