package kiosk

import "testing"

// TestRaised: no level of headings is left out below the title.
func TestRaised(t *testing.T) {
	for body, want := range map[string]string{
		"<h3 id=a>A</h3><p>x</p><h4>B</h4>": "<h2 id=a>A</h2><p>x</p><h3>B</h3>",
		"<h2>A</h2><h3>B</h3>":              "<h2>A</h2><h3>B</h3>",
		"<hr><p>h3</p>":                     "<hr><p>h3</p>",
	} {
		if got := raised(body); got != want {
			t.Errorf("%s: %s, want %s", body, got, want)
		}
	}
}
