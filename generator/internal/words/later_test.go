package words

import (
	"bytes"
	"html/template"
	"testing"

	"niemyet/generator/internal/vi"
)

// TestLaterDay: a page that was filled with one day and turned to another is the page filled with the other, in every
// language; and what was not filled so is not turned.
func TestLaterDay(t *testing.T) {
	b := embedded(t)
	kiosk := b.Speaker(Vietnamese, b.Languages()[1:]...)
	for _, text := range []string{
		"không có ngày nào",
		"<p>Số liệu ngày " + b.Speaker(Vietnamese).Write(LaterDay{}) + ". Hết.</p>",
		LaterISO,
		"%ef%b7%94 của ai đó " + LaterISO + "%ef%b7%94",
		`<time datetime="` + LaterISO + `">` + kiosk.Write(LaterDay{}) + "</time>" + LaterISO + LaterISO + "23/11/2026",
	} {
		page := kiosk.Unfold([]byte(text))
		one, two := b.Days(vi.Date{Year: 2026, Month: 5, Day: 9}), b.Days(vi.Date{Year: 2026, Month: 12, Day: 30})
		first, holes := one.Fill(page)
		want, also := two.Fill(page)
		if len(holes) != len(also) || bytes.Contains(first, []byte(dayOpened)) || bytes.Contains(first, []byte(dayClosed)) {
			t.Fatalf("%q filled is %q with %v", page, first, holes)
		}
		if got, ok := two.Turned(first, holes, one); !ok || !bytes.Equal(got, want) {
			t.Errorf("turned: %q %t, filled: %q", got, ok, want)
		}
		if back, ok := one.Turned(want, holes, two); !ok || !bytes.Equal(back, first) {
			t.Errorf("turned back: %q %t, filled: %q", back, ok, first)
		}
		if _, ok := two.Turned(want, holes, one); ok && len(holes) > 0 {
			t.Errorf("a page of another day was turned: %q", want)
		}
	}
}

// TestLaterDayInAddresses: a layout of a site's own may put the day anywhere.
func TestLaterDayInAddresses(t *testing.T) {
	b := embedded(t)
	day := vi.Date{Year: 2026, Month: 11, Day: 3}
	for _, layout := range []string{`<a href="?d={{.}}">{{.}}</a>`, `<a href="ngay/{{.}}.html" title="{{.}}">`, `<script>var d = {{.}}</script>`, `<script>var d = "{{.}}"</script>`} {
		draw := func(text string) []byte {
			var out bytes.Buffer
			if err := template.Must(template.New("").Parse(layout)).Execute(&out, text); err != nil {
				t.Fatal(err)
			}
			return out.Bytes()
		}
		if got, holes := b.Days(day).Fill(draw(LaterISO)); !bytes.Equal(got, draw(day.String())) || len(holes) == 0 {
			t.Errorf("%s: filled in later: %s\nat once: %s", layout, got, draw(day.String()))
		}
	}
}

// TestLaterDayIsADay: what is filled in is what is written where a day stands at once.
func TestLaterDayIsADay(t *testing.T) {
	b := embedded(t)
	day := vi.Date{Year: 2026, Month: 11, Day: 3}
	said := b.Speaker(Vietnamese, b.Languages()[1:]...)
	later, _ := b.Days(day).Fill(said.Unfold([]byte("<p>" + said.Write(LaterDay{}) + "</p>")))
	if at := said.Unfold([]byte("<p>" + said.Write(day) + "</p>")); !bytes.Equal(later, at) {
		t.Errorf("filled in later: %s\nat once: %s", later, at)
	}
}
