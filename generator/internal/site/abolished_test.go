package site_test

import (
	"testing"

	"golang.org/x/tools/txtar"
)

// TestConfirmedLater: a procedure that may be applied longer than the decision that ends it says
// is confirmed, and is no fault; without that word it is.
func TestConfirmedLater(t *testing.T) {
	for confirmed, faults := range map[string]int{"": 1, `\nconfirmed = ["effective_to"]`: 0} {
		fsys := base(t)
		lay(fsys, txtar.Parse([]byte(`
-- content/quyet-dinh/cong-bo-2026.md.sed --
action = "mới ban hành" => action = "bãi bỏ"
-- content/thu-tuc/khai-sinh.md.sed --
decision = "cong-bo-2026" => decision = "cong-bo-2026"\neffective_to = 2027-01-31`+confirmed+"\n")).Files)
		if _, found := load(t, fsys, false); len(found) != faults || faults > 0 && found[0].Code != "E317" {
			t.Errorf("confirmed %q: %s", confirmed, text(found))
		}
	}
}
