package vi

import "testing"

func TestDocumentKind(t *testing.T) {
	for title, want := range map[string]string{
		"Nghị định số 123/2015/NĐ-CP": "Nghị định",
		"Luật 60/2014/QH13":           "Luật",
		"Hiến pháp":                   "Hiến pháp",
		"2014":                        "2014",
		"":                            "",
	} {
		if got := DocumentKind(title); got != want {
			t.Errorf("%q: %q, want %q", title, got, want)
		}
	}
}
