package render

import (
	"errors"
	"testing"
)

// TestFaultNamesItsFile: a fault in a component is told at the component, not at the
// page that uses it nor at a folder.
func TestFaultNamesItsFile(t *testing.T) {
	for text, want := range map[string]string{
		"template: components/phone.html:1: missing value for if":                                                        "layouts/components/phone.html",
		`index.html: template: components/phone/phone.html:2:2: executing "phone" at <.Nope>: can't evaluate field Nope`: "layouts/components/phone/phone.html",
		"something else": "layouts/site/home.html",
	} {
		if got := layoutProblem("site/home", errors.New(text)).File; got != want {
			t.Errorf("%s: %s, not %s", text, got, want)
		}
	}
}
