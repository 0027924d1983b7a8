package feed_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestContacts: a card for each line, folded between letters, with what means something in a
// card escaped, and of nobody by name.
func TestContacts(t *testing.T) {
	number := func(text string) record.Phone {
		p, err := vi.ParsePhone(text)
		if err != nil {
			t.Fatal(err)
		}
		return record.Phone{Phone: p}
	}
	s := &site.Site{Config: &site.Config{ShortUnit: "UBND phường Ví Dụ"}, Hotlines: []*site.Hotline{
		{Hotline: &record.Hotline{Name: "Phản ánh, kiến nghị; góp ý", Number: number("0261 354 3210"), SMS: number("1022"), Unit: "Văn phòng", Holder: "Bộ phận trực", Hours: "Giờ hành chính", Takes: "Một.\nHai.", Email: "mau@vidu.example", Website: "https://vidu.example/a"}},
		{Hotline: &record.Hotline{Name: "Khẩn cấp", Number: number("113"), Unit: "Công an"}},
	}}
	text := string(feed.Contacts(s, said(t)))
	if n := strings.Count(text, "BEGIN:VCARD\r\n"); n != 2 || strings.Count(text, "END:VCARD\r\n") != n || strings.Count(text, "VERSION:3.0\r\n") != n {
		t.Errorf("%d cards:\n%s", n, text)
	}
	for line := range strings.SplitSeq(strings.TrimSuffix(text, "\r\n"), "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) || strings.ContainsAny(line, "\r\n") {
			t.Errorf("line %q", line)
		}
	}
	whole := strings.ReplaceAll(text, "\r\n ", "")
	for _, want := range []string{
		`FN:Phản ánh\, kiến nghị\; góp ý\, UBND phường Ví Dụ` + "\r\n", `N:Khẩn cấp\, UBND phường Ví Dụ;;;;` + "\r\n",
		"TEL;TYPE=WORK,VOICE:+842613543210\r\n", "TEL;TYPE=WORK,MSG:1022\r\n", "TEL;TYPE=WORK,VOICE:113\r\n",
		"EMAIL;TYPE=INTERNET:mau@vidu.example\r\n", "URL:https://vidu.example/a\r\n", `NOTE:Giờ hành chính. Một.\nHai.` + "\r\n",
	} {
		if !strings.Contains(whole, want) {
			t.Errorf("no %q in\n%s", want, whole)
		}
	}
	if strings.Count(whole, "EMAIL") != 1 || strings.Count(whole, "TITLE") != 1 {
		t.Errorf("an empty line:\n%s", whole)
	}
}

// TestContactsOfExamples: nobody keeps a number that is made up as if it were one to ring.
func TestContactsOfExamples(t *testing.T) {
	for whole, want := range map[bool]int{false: 1, true: 2} {
		s := &site.Site{Config: &site.Config{ShortUnit: "Ví Dụ", Sample: whole}, Hotlines: []*site.Hotline{
			{Hotline: &record.Hotline{Name: "Phản ánh", Base: record.Base{Sample: true}}}, {Hotline: &record.Hotline{Name: "Khẩn cấp"}},
		}}
		text := strings.ReplaceAll(string(feed.Contacts(s, said(t))), "\r\n ", "")
		if n := strings.Count(text, "\r\nFN:MẪU – số liệu minh họa. "); n != want || !strings.Contains(text, "minh họa. Phản ánh\\, Ví Dụ\r\n") {
			t.Errorf("%d of %d cards say that they are examples:\n%s", n, want, text)
		}
	}
}
