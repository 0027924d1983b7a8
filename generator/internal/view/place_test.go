package view

import (
	"os"
	"testing"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/words"
)

// placed is a place of an empty site, with the words that the binary has.
func placed(t *testing.T, medium string) Place {
	t.Helper()
	book, found := words.Read(os.DirFS("../../../layouts"))
	if len(found) > 0 {
		t.Fatal(found)
	}
	speakers := map[string]words.Speaker{"site": book.Speaker("vi"), "print": book.Speaker("vi"), "kiosk": book.Speaker("vi", "en")}
	given := Given{Words: func(medium string) words.Speaker { return speakers[medium] }}
	return Place{Scene: NewScene(&site.Site{Config: &site.Config{}}, given), Path: "index.html", Medium: medium}
}

// TestDays: opening hours in other languages, when they name nothing but days.
func TestDays(t *testing.T) {
	p := placed(t, "kiosk")
	for text, want := range map[string]string{
		"thứ Hai đến thứ Sáu":  "Monday to Friday",
		"thứ Hai – thứ Sáu":    "Monday to Friday",
		"thứ Bảy, Chủ nhật":    "Saturday, Sunday",
		"thứ Ba và thứ Năm":    "Tuesday, Thursday",
		"hằng ngày":            "daily",
		"ngày lễ":              "ngày lễ",
		"thứ Hai đầu tháng":    "thứ Hai đầu tháng",
		"thứ Hai đến thứ Mười": "thứ Hai đến thứ Mười",
	} {
		got := string(p.Speaker().Unfold([]byte("<b>" + p.days(text) + "</b>")))
		if wanted := `<b data-en="` + want + `">` + text + "</b>"; got != wanted && (want != text || got != "<b>"+text+"</b>") {
			t.Errorf("%s: %s", text, got)
		}
		if got := placed(t, "site").days(text); got != text {
			t.Errorf("%s: %s", text, got)
		}
	}
}

// TestLength: seconds after minutes have their own number in English.
func TestLength(t *testing.T) {
	p := placed(t, "kiosk")
	for seconds, want := range map[float64]string{
		1: `<b data-en="1 second">1 giây</b>`, 60: `<b data-en="1 minute">1 phút</b>`,
		61: `<b data-en="1 minute 1 second">1 phút 01 giây</b>`, 125: `<b data-en="2 minutes 5 seconds">2 phút 05 giây</b>`,
	} {
		if got := string(p.Speaker().Unfold([]byte("<b>" + p.Length(seconds) + "</b>"))); got != want {
			t.Errorf("%v seconds: %s", seconds, got)
		}
	}
}
