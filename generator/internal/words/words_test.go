package words

import (
	"bytes"
	"html/template"
	"io/fs"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

func embedded(t *testing.T) *Book {
	t.Helper()
	b, found := Read(os.DirFS("../../../layouts"))
	for _, p := range found {
		t.Errorf("%s:%d: %s %s", p.File, p.Line, p.Code, p.Message(problem.English))
	}
	return b
}

// TestLanguagesAgree: English has every word of the Vietnamese table, with the same places
// (reading tells of others), and says it in English.
func TestLanguagesAgree(t *testing.T) {
	b := embedded(t)
	vietnamese, english := b.Table("vi"), b.Table("en")
	if len(b.Keys()) < 400 {
		t.Fatalf("%d words", len(b.Keys()))
	}
	for _, key := range b.Keys() {
		if !english.Has(key) {
			t.Errorf("en.toml has no %s", key)
			continue
		}
		w := english.words[key]
		if strings.TrimSpace(w.other.plain()) == "" || strings.TrimSpace(vietnamese.words[key].other.plain()) == "" {
			t.Errorf("%s is empty", key)
		}
		if vietnamese.words[key].one != nil {
			t.Errorf("%s: Vietnamese has no plural", key)
		}
		if text := w.one.plain() + w.other.plain(); accented(text) && !slices.Contains(showsVietnamese, key) {
			t.Errorf("en.toml: %s is Vietnamese: %s", key, text)
		}
	}
}

// showsVietnamese are English words that name what one types in Vietnamese.
var showsVietnamese = []string{"search.hint"}

func accented(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return r >= 'À' && unicode.IsLetter(r) })
}

func TestSay(t *testing.T) {
	b := embedded(t)
	vietnamese, english := b.Speaker("vi"), b.Speaker("en")
	for _, c := range []struct{ got, want string }{
		{vietnamese.Say("count.papers", "count", 1234), "1.234 giấy tờ"},
		{english.Say("count.papers", "count", 1234), "1,234 papers"},
		{english.Say("count.papers", "count", 1), "1 paper"},
		{english.Say("law.of_day", "day", vi.Date{Year: 2026, Month: 11, Day: 3}), "of 3 November 2026"},
		{vietnamese.Say("law.of_day", "day", vi.Date{Year: 2026, Month: 11, Day: 3}), "ngày 03/11/2026"},
		{vietnamese.Write(vi.Clock{Hour: 7, Minute: 30}), "7\u00a0giờ\u00a030"},
		{english.Write(vi.Clock{Hour: 7}), "7:00"},
		{english.Write(vi.Money(8000)), "8,000 VND"},
		{vietnamese.Write(vi.Money(8000)), "8.000 đồng"},
		{vietnamese.Say("radio.month_name", "month", Month(11), "year", "2026"), "Tháng 11/2026"},
		{english.Say("radio.month_name", "month", Month(11), "year", "2026"), "November 2026"},
		{english.Say("radio.whole_month", "month", Month(2), "year", "2026"), "All of February 2026"},
		{english.Weekday(vi.Date{Year: 2026, Month: 11, Day: 23}), "Monday"},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}

// TestVietnameseAsBefore: what the table says of days and time limits is what vi says.
func TestVietnameseAsBefore(t *testing.T) {
	s := embedded(t).Speaker("vi")
	day := vi.Date{Year: 2026, Month: 1, Day: 1}
	for range 370 {
		if got := s.Write(day); got != day.Short() {
			t.Fatalf("%q, want %q", got, day.Short())
		}
		if got := s.Write(Long(day)); got != day.Long() {
			t.Fatalf("%q, want %q", got, day.Long())
		}
		if got := s.Weekday(day); got != day.Weekday() {
			t.Fatalf("%q, want %q", got, day.Weekday())
		}
		day = day.AddDays(1)
	}
	for _, text := range []string{"3 ngày làm việc", "17,5 ngày", "không quá 2 giờ", "5 phút", "1 tháng", "2 năm", "4 giờ làm việc", "ngay trong ngày", "ngay trong ngày làm việc"} {
		limit, err := vi.ParseTimeLimit(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := s.TimeLimit(limit); got != text {
			t.Errorf("%q, want %q", got, text)
		}
	}
	for hour := range 24 {
		for _, minute := range []int{0, 5, 30} {
			c := vi.Clock{Hour: hour, Minute: minute}
			if got, want := s.Write(c), strings.ReplaceAll(c.Spoken(), " ", "\u00a0"); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		}
	}
	for _, m := range []vi.Money{0, 5, 8000, 1500000} {
		if got := s.Write(m); got != m.String() {
			t.Errorf("%q, want %q", got, m)
		}
	}
}

// TestUnfold: on the kiosk a word carries its other languages from a view into attributes.
func TestUnfold(t *testing.T) {
	s := embedded(t).Speaker("vi", "en").Sharing([]string{"kiosk.back"})
	limit, _ := vi.ParseTimeLimit("không quá 3 ngày làm việc")
	many := s.Each(s.TimeLimit(limit), vi.UpperFirst)
	for _, c := range []struct{ in, want string }{
		{"<b>" + s.Say("kiosk.back") + "</b>", `<b data-t="kiosk.back">Quay lại</b>`},
		{"<b>" + s.Say("kiosk.home") + "</b>", `<b data-en="Home">Trang chủ</b>`},
		{"<b> " + s.Say("kiosk.back") + "</b>", `<b> <span data-t="kiosk.back">Quay lại</span></b>`},
		{"<p>" + many + "</p>", `<p data-en="At most 3 working days">Không quá 3 ngày làm việc</p>`},
		{"<p><i>1</i>" + many + " x</p>", `<p><i>1</i><span data-en="At most 3 working days">Không quá 3 ngày làm việc</span> x</p>`},
		{"<p>A &amp; B: " + many + ".</p>", `<p data-en="A &amp; B: At most 3 working days.">A &amp; B: Không quá 3 ngày làm việc.</p>`},
		{`<nav aria-label="` + s.Say("kiosk.back") + `">x</nav>`, `<nav aria-label="Quay lại" data-en-aria-label="Back">x</nav>`},
		{`<p class="` + s.Say("kiosk.back") + `">x</p>`, `<p class="Quay lại">x</p>`},
		{"<title>" + s.Say("kiosk.back") + " – UBND</title>", `<title data-en="Back – UBND">Quay lại – UBND</title>`},
		{"<p>" + template.HTMLEscapeString(s.Say("kiosk.slip_case", "cases", `"a" & <b>`)) + "</p>", `<p data-en="Case: &#34;a&#34; &amp; &lt;b&gt;">Trường hợp: &#34;a&#34; &amp; &lt;b&gt;</p>`},
		{"<p>" + s.Say("kiosk.slip_case", "cases", s.Say("kiosk.back")+"; "+s.Say("count.papers", "count", 1)) + "</p>", `<p data-en="Case: Back; 1 paper">Trường hợp: Quay lại; 1 giấy tờ</p>`},
		{"<p>x<br>" + many + "</p>", `<p>x<br><span data-en="At most 3 working days">Không quá 3 ngày làm việc</span></p>`},
		{"<!-- x --><p>no words</p>" + s.Say("kiosk.back"), `<!-- x --><p>no words</p><span data-t="kiosk.back">Quay lại</span>`},
	} {
		if got := string(s.Unfold([]byte(c.in))); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

// TestFill: words without values stand in the template itself, escaped; calls with values stay calls.
func TestFill(t *testing.T) {
	s := embedded(t).Speaker("vi")
	parsed := template.Must(template.New("x").Funcs(template.FuncMap{Function: s.Say}).Parse(
		`{{define "lead"}}<i>{{.}}</i>{{end}}<p title="{{word "kiosk.back"}}">{{word "kiosk.back"}}{{if .}} {{word "count.papers" "count" .}}{{end}}{{template "lead" (word "kiosk.home")}}{{with word "kiosk.up"}}{{.}}{{end}}</p>`))
	filled := s.Fill(parsed.Tree)
	if len(filled.Faults) > 0 || strings.Join(filled.Keys, " ") != "kiosk.back kiosk.back count.papers kiosk.home kiosk.up" || strings.Join(filled.Uses, " ") != "lead" {
		t.Errorf("%+v", filled)
	}
	if n := strings.Count(parsed.Tree.Root.String(), "word"); n != 1 {
		t.Errorf("%d calls are left in %s", n, parsed.Tree.Root)
	}
	var out bytes.Buffer
	if err := parsed.Execute(&out, 2); err != nil || out.String() != `<p title="Quay lại">Quay lại 2 giấy tờ<i>Trang chủ</i>Lên</p>` {
		t.Errorf("%v %s", err, out.String())
	}
	for _, c := range []struct {
		text string
		want Fault
	}{
		{`{{word "kiosk.bak"}}`, Fault{Key: "kiosk.bak", Near: "kiosk.back"}},
		{`{{word .}}`, Fault{}},
		{`{{word "count.papers"}}`, Fault{Key: "count.papers", Places: []string{"count"}, Known: true}},
		{`{{word "count.papers" "n" .}}`, Fault{Key: "count.papers", Places: []string{"count"}, Known: true}},
		{`{{if word "count.papers" "count"}}{{end}}`, Fault{Key: "count.papers", Places: []string{"count"}, Known: true}},
		{`{{word "kiosk.back" "count" .}}`, Fault{Key: "kiosk.back", Places: []string{}, Known: true}},
	} {
		parsed := template.Must(template.New("x").Funcs(template.FuncMap{Function: s.Say}).Parse(c.text))
		filled := s.Fill(parsed.Tree)
		if len(filled.Faults) != 1 || filled.Faults[0].Key != c.want.Key || filled.Faults[0].Near != c.want.Near || filled.Faults[0].Known != c.want.Known || !slices.Equal(filled.Faults[0].Places, c.want.Places) {
			t.Errorf("%s: %+v", c.text, filled.Faults)
		}
	}
}

type layers struct{ fstest.MapFS }

func (l layers) Layers() (top, bottom fs.FS) { return l.MapFS, os.DirFS("../../../layouts") }

// TestOwnWords: a site's file changes single words; a fault of it is told at its place.
func TestOwnWords(t *testing.T) {
	own := func(name, text string) (*Book, string) {
		b, found := Read(layers{fstest.MapFS{"words/" + name: {Data: []byte(text)}}})
		var out strings.Builder
		for _, p := range found {
			out.WriteString(p.File + ":" + strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Column) + " " + string(p.Code) + " " + p.Message(problem.English) + "\n")
		}
		return b, out.String()
	}
	b, found := own("vi.toml", "[search]\nbutton = \"Tra cứu\"\n")
	if found != "" || b.Table("vi").Say("search.button") != "Tra cứu" || b.Table("vi").Say("search.label") == "" || b.Table("en").Say("search.button") != "Search" {
		t.Error(found, b.Table("vi").Say("search.button"))
	}
	b, found = own("rad.toml", "[language]\nname = \"Êđê\"\n[kiosk]\nback = \"Wĭt\"\n")
	if found != "" || strings.Join(b.Languages(), " ") != "vi en rad" {
		t.Error(found, b.Languages())
	}
	s := b.Speaker("vi", "en", "rad").Sharing([]string{"kiosk.back"})
	page := "<p>" + s.Say("count.papers", "count", 2) + "</p><p>" + s.Say("kiosk.slip_case", "cases", s.Say("kiosk.back")) + "</p>"
	if got := string(s.Unfold([]byte(page))); got != `<p data-en="2 papers">2 giấy tờ</p><p data-en="Case: Back">Trường hợp: Quay lại</p>` {
		t.Error(got)
	}
	for _, c := range []struct{ name, text, want string }{
		{"vi.toml", "[search]\nbuton = \"Tìm\"\n", "layouts/words/vi.toml:2:1 E406 The table of words has no “search.buton”; did you mean “search.button”?\n"},
		{"vi.toml", "[search]\nbutton = 5\n", "layouts/words/vi.toml:2:1 E407 “search.button” in the table of words must be a text\n"},
		{"en.toml", "[count]\npapers = { one = \"a paper\" }\n", "layouts/words/en.toml:2:1 E407 “count.papers” in the table of words must be a text\n"},
		{"vi.toml", "[count]\npapers = \"{so} giấy tờ\"\n", "layouts/words/vi.toml:2:1 E408 “count.papers” in the table of words must have the places {count} and no others\n"},
		{"vi.toml", "[count]\npapers = \"giấy tờ\"\n", "layouts/words/vi.toml:2:1 E408 “count.papers” in the table of words must have the places {count} and no others\n"},
		{"vi.toml", "[search]\nbutton = \"Tìm {gì}\"\n", "layouts/words/vi.toml:2:1 E408 “search.button” in the table of words must have the places – and no others\n"},
		{"en.toml", "[calendar]\ndate = \"{day} {moon} {year}\"\n", "layouts/words/en.toml:2:1 E408 “calendar.date” in the table of words must have the places {day}, {day_2}, {month}, {month_2}, {month_name}, {year} and no others\n"},
		{"rad.toml", "[kiosk]\nback = \"Wĭt\"\n", "layouts/words/rad.toml:1:1 E411 The words of “rad.toml” do not say which language they are\n"},
		{"vi-cu.toml", "[language]\nname = \"cũ\"\n", "layouts/words/vi-cu.toml:1:1 E411 The words of “vi-cu.toml” do not say which language they are\n"},
		{"vi.toml", "[list]\na_to_z = \"  \"\n", "layouts/words/vi.toml:2:1 E414 “list.a_to_z” in the table of words is blank\n"},
		{"en.toml", "[count]\npapers = { one = \"\", other = \"{count} papers\" }\n", "layouts/words/en.toml:2:1 E414 “count.papers” in the table of words is blank\n"},
		{"vi.toml", "search\n", "layouts/words/vi.toml:1:1 E103 "},
	} {
		if _, found := own(c.name, c.text); !strings.HasPrefix(found, c.want) {
			t.Errorf("%s: %s", c.text, found)
		}
	}
}

// TestFewWords: a language with few words says the rest in Vietnamese, figures, days and
// amounts among it.
func TestFewWords(t *testing.T) {
	few := fstest.MapFS{"words/rad.toml": {Data: []byte("[language]\nname = \"Êđê\"\n[count]\npapers = \"{count} hră\"\n")}}
	b, found := Read(layers{few})
	if len(found) > 0 {
		t.Fatal(found)
	}
	s := b.Speaker("rad")
	for value, want := range map[any]string{
		1234: "1.234", Tenths(15): "1,5", vi.Money(8000): "8.000 đồng",
		vi.Date{Year: 2026, Month: 11, Day: 5}: "05/11/2026", InFull(vi.Date{Year: 2026, Month: 2, Day: 5}): "ngày 05 tháng 02 năm 2026",
		vi.Clock{Hour: 7, Minute: 30}: "7\u00a0giờ\u00a030",
	} {
		if got := s.Write(value); got != want {
			t.Errorf("%v is written %q, not %q", value, got, want)
		}
	}
	if got := s.Say("count.papers", "count", 1000); got != "1.000 hră" {
		t.Error(got)
	}
}

// TestScript: scripts get words of the table, and a key that they lack is told.
func TestScript(t *testing.T) {
	b := embedded(t)
	keys, faults := b.Table("vi").InScript([]byte(`say('kiosk.back'); on ? 'kiosk.listen' : "kiosk.lissen"; 'kiosk.css'; e.key === 'foo.bar'`))
	if strings.Join(keys, " ") != "kiosk.back kiosk.listen" || len(faults) != 2 || faults[0].Near != "kiosk.listen" {
		t.Error(keys, faults)
	}
	want := `window.niemyetWords={vi:{"name":"Tiếng Việt","words":{"kiosk.back":"Quay lại"}},en:{"name":"English","words":{"count.papers":{"one":"{count} paper","other":"{count} papers"}}}};` + "\n"
	if got := string(b.Script(map[string][]string{"vi": {"kiosk.back"}, "en": {"count.papers"}})); got != want {
		t.Error(got)
	}
	if got := string(b.LaterScript("en", []string{"kiosk.back"})); got != `window.niemyetWordsOf={en:{"name":"English","words":{"kiosk.back":"Back"}}};`+"\n" {
		t.Error(got)
	}
}
