package view

import (
	"os"
	"testing"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/words"
)

// TestInEnglish: names in English are of the kiosk alone. On paper a marked text passes for
// our own words, of which no version is made.
func TestInEnglish(t *testing.T) {
	book, found := words.Read(os.DirFS("../../../layouts"))
	if len(found) > 0 {
		t.Fatal(found)
	}
	empty, _ := site.Link(&site.Config{}, nil, site.Options{})
	scene := NewScene(empty, Given{Words: func(string) words.Speaker { return book.Speaker("vi", "en") }})
	named := &site.Topic{Name: "Hộ tịch", Summary: "Khai sinh", InEnglish: site.InEnglish{English: "Civil status"}}
	for _, medium := range []string{"site", "print"} {
		if p := scene.At("x.html", medium); p.TopicName(named) != "Hộ tịch" {
			t.Errorf("%s: %q", medium, p.TopicName(named))
		}
	}
	p := scene.At("kiosk/x.html", "kiosk")
	if got := string(p.Speaker().Unfold([]byte("<b>" + p.TopicName(named) + "</b>"))); got != `<b data-en="Civil status">Hộ tịch</b>` {
		t.Errorf("kiosk: %s", got)
	}
	if got := p.TopicSummary(named); got != "Khai sinh" {
		t.Errorf("a summary without English is %q", got)
	}
}
