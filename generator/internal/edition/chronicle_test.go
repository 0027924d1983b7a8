package edition_test

import (
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// told is a chronicle in lines, without what the records' own days say.
func told(t *testing.T, s *site.Site, past edition.History, had edition.Shown) (out []string) {
	t.Helper()
	for _, n := range edition.NewChronicler(s, posted(t, s, past), had).Chronicle() {
		if n.Act == edition.Began || n.Act == edition.Ended {
			continue
		}
		line := fmt.Sprintf("%s %s %s%s", n.On, n.Act, n.Key, n.Code)
		if n.Key != "" {
			line = fmt.Sprintf("%s %s %s", n.On, n.Act, n.Key)
		}
		for _, c := range n.Changes {
			line += " | " + c.Line()
		}
		out = append(out, line)
	}
	return out
}

// TestChronicle walks a site through days: what came, what is otherwise, with old and new,
// what went; the first build tells nothing.
func TestChronicle(t *testing.T) {
	tuesday, wednesday := monday.AddDays(1), monday.AddDays(2)
	fee := []string{`fee = "8.000 đồng"`, `fee = "9.000 đồng"`, "Lệ phí 8.000 đồng", "Lệ phí 9.000 đồng"}
	first := loadEach(t)
	if lines := told(t, first, nil, nil); len(lines) > 0 {
		t.Errorf("the first build tells %q", lines)
	}
	past, shown := built(t, first, nil), edition.Shown(nil).With(first)

	second := loadOn(t, tuesday, fee...)
	lines := told(t, second, past, shown)
	if want := tuesday.String() + " changed thu-tuc/khai-sinh | Phí, lệ phí: 9.000 đồng, trước là 8.000 đồng"; !slices.Equal(lines, []string{want}) {
		t.Errorf("%q, want %q", lines, want)
	}
	past, shown = built(t, second, past), shown.With(second)

	page := "-- content/trang/moi.md --\n+++\nname = \"Trang mới\"\nsummary = \"Một trang.\"\n+++\nLời.\n-- content/trang/gioi-thieu.md --"
	third := loadOn(t, wednesday, append(slices.Clone(fee), "-- content/trang/gioi-thieu.md --", page, `summary = "Trang này là gì."`, `summary = "Trang này để làm gì."`)...)
	lines = told(t, third, past, shown)
	for _, want := range []string{wednesday.String() + " came trang/moi", wednesday.String() + " changed trang/gioi-thieu", tuesday.String() + " changed thu-tuc/khai-sinh"} {
		if !slices.ContainsFunc(lines, func(x string) bool { return strings.HasPrefix(x, want) }) {
			t.Errorf("%q is not told: %q", want, lines)
		}
	}
	past, shown = built(t, third, past), shown.With(third)

	gone := loadOn(t, wednesday.AddDays(1), fee...)
	if lines = told(t, gone, past, shown); !slices.Contains(lines, wednesday.AddDays(1).String()+" gone trang/moi") {
		t.Errorf("%q", lines)
	}
}

// TestChronicleOfLooks: a sheet that a newer program draws otherwise is no news; a change of
// the record is, even when the history did not keep yet what it was made of.
func TestChronicleOfLooks(t *testing.T) {
	s := loadEach(t)
	const sheet = "print/procedure.html"
	layouts := os.DirFS("../../../layouts")
	text, err := fs.ReadFile(layouts, sheet)
	if err != nil {
		t.Fatal(err)
	}
	text = []byte(strings.Replace(string(text), `{{define "main"}}`, `{{define "main"}}<h2>Mục mới</h2><p>Một dòng mới.</p>`, 1))
	drawn := postedWith(t, s, render.Overlay(fstest.MapFS{sheet: {Data: text}}, layouts))
	past, shown := drawn.History(), edition.Shown(nil).With(s)
	next := loadOn(t, monday.AddDays(1))
	if lines := told(t, next, past, shown); len(lines) > 0 {
		t.Errorf("what only looks otherwise is told: %q", lines)
	}
	former := edition.History{}
	for code, list := range past {
		for _, v := range list {
			v.Facts = ""
			former[code] = append(former[code], v)
		}
	}
	if lines := told(t, next, former, shown); len(lines) > 0 {
		t.Errorf("what only looks otherwise is told of a history without facts: %q", lines)
	}
	edited := loadOn(t, monday.AddDays(1), `time = "3 ngày làm việc"`, `time = "2 ngày làm việc"`, "sau 3 ngày", "sau 2 ngày")
	for name, h := range map[string]edition.History{"with facts": past, "without": former} {
		if lines := told(t, edited, h, shown); len(lines) != 1 || !strings.Contains(lines[0], "changed thu-tuc/khai-sinh") {
			t.Errorf("%s: %q", name, lines)
		}
	}
}

// TestChronicleOfDays: a day of the record itself is told when it has come, and no earlier.
func TestChronicleOfDays(t *testing.T) {
	of := func(day vi.Date) (out []string) {
		s := loadOn(t, day, `decision = "cong-bo-2026"`, "decision = \"cong-bo-2026\"\neffective_to = 2026-12-20")
		for _, n := range edition.NewChronicler(s, posted(t, s, nil), nil).Chronicle() {
			if n.Key == "thu-tuc/khai-sinh" {
				out = append(out, n.On.String()+" "+string(n.Act)+" "+n.Key)
			}
		}
		return out
	}
	if got := of(monday); slices.ContainsFunc(got, func(x string) bool { return strings.Contains(x, "2026-12-21") }) {
		t.Errorf("a day to come is told: %q", got)
	}
	if got := of(vi.Date{Year: 2026, Month: 12, Day: 21}); !slices.Contains(got, "2026-12-21 ended thu-tuc/khai-sinh") {
		t.Errorf("%q", got)
	}
}

// TestChangedAreTold: each record that leads to its history has something told there. A part
// that stands under another heading and says the same is no news.
func TestChangedAreTold(t *testing.T) {
	const text = "Trang thông tin của phường."
	first := loadEach(t, text, "## Cũ\n\n"+text)
	past, shown := built(t, first, nil), edition.Shown(nil).With(first)
	for under, want := range map[string]int{"## Mới\n\n" + text: 0, "## Mới\n\nLời khác.": 1} {
		s := loadOn(t, monday.AddDays(1), text, under)
		changed := edition.NewChronicler(s, posted(t, s, past), shown).ChangedKeys()
		if lines := told(t, s, past, shown); len(lines) != want || changed["trang/gioi-thieu"] != (want > 0) {
			t.Errorf("%q: changed is %v, told is %q", under, changed["trang/gioi-thieu"], lines)
		}
	}
}

// TestRenamedRecordKeepsItsFirstDay: a record whose file was renamed came when it came under its
// former name, on the day of the renaming and on each later one, and nothing is gone; be the
// former address noted with the renaming or a day later.
func TestRenamedRecordKeepsItsFirstDay(t *testing.T) {
	const at = "-- content/trang/gioi-thieu.md --"
	page := func(id, keys string) string {
		return "-- content/trang/" + id + ".md --\n+++\nname = \"Trang mới\"\nsummary = \"Một trang.\"\n" + keys + "+++\nLời.\n" + at
	}
	tuesday := monday.AddDays(1)
	start := loadEach(t)
	second := loadOn(t, tuesday, at, page("moi", ""))
	past, shown := built(t, second, built(t, start, nil)), edition.Shown(nil).With(start).With(second)
	renamed := page("khac", "aliases = [\"moi\"]\n")
	for name, bare := range map[string]string{"at once": renamed, "a day later": page("khac", "")} {
		past, shown := past, shown
		for day, text := range []string{bare, renamed, renamed} {
			s := loadOn(t, tuesday.AddDays(1+day), at, text)
			if text == renamed {
				if lines := told(t, s, past, shown); !slices.Equal(lines, []string{tuesday.String() + " came trang/khac"}) {
					t.Errorf("%s, day %d: %q", name, day, lines)
				}
				if got := shown.Renamed(s).FirstShown("trang/khac"); got != tuesday {
					t.Errorf("%s, day %d: published on %s", name, day, got)
				}
			}
			past, shown = built(t, s, past), shown.With(s)
		}
	}
}

// TestGoneAndBack: that a record was gone for a while is told for good, with the days on which it
// went and came back; what goes and is back on the same day never went.
func TestGoneAndBack(t *testing.T) {
	const at = "-- content/trang/gioi-thieu.md --"
	page := "-- content/trang/moi.md --\n+++\nname = \"Trang mới\"\nsummary = \"Một trang.\"\n+++\nLời.\n" + at
	day := func(n int) string { return monday.AddDays(n).String() }
	with := func(n int) *site.Site { return loadOn(t, monday.AddDays(n), at, page) }
	without := func(n int) *site.Site { return loadOn(t, monday.AddDays(n), at, at) }
	var past edition.History
	var shown edition.Shown
	for _, s := range []*site.Site{with(0), without(1), without(2), with(3), without(5), with(5)} {
		past, shown = built(t, s, past), shown.With(s)
	}
	want := []string{day(3) + " back trang/moi", day(1) + " gone trang/moi"}
	if lines := told(t, with(6), past, shown); !slices.Equal(lines, want) {
		t.Errorf("back: %q, want %q", lines, want)
	}
	gone := append([]string{day(6) + " gone trang/moi"}, want...)
	if lines := told(t, without(6), past, shown); !slices.Equal(lines, gone) {
		t.Errorf("gone again: %q, want %q", lines, gone)
	}
}

// TestToldThroughAnother: a sheet that says what another record says is told to be otherwise with
// the build of that record's change, and once.
func TestToldThroughAnother(t *testing.T) {
	address := []string{`address = "Số 1, đường Ví Dụ"`, `address = "Số 7, đường Ví Dụ"`}
	first := loadEach(t)
	past, shown := built(t, first, nil), edition.Shown(nil).With(first)
	tuesday := monday.AddDays(1)
	second := loadOn(t, tuesday, address...)
	has := func(lines []string) (n int) {
		for _, line := range lines {
			if strings.HasPrefix(line, tuesday.String()+" changed thu-tuc/khai-sinh") && strings.Contains(line, "Số 7") {
				n++
			}
		}
		return n
	}
	if lines := told(t, second, past, shown); has(lines) != 1 {
		t.Errorf("with the change: %q", lines)
	}
	past, shown = built(t, second, past), shown.With(second)
	third := loadOn(t, tuesday.AddDays(1), address...)
	if lines := told(t, third, past, shown); has(lines) != 1 {
		t.Errorf("a day later: %q", lines)
	}
	quiet := edition.NewChronicler(second, posted(t, second, nil), edition.Shown(nil).With(first)).Outline()
	for _, n := range quiet {
		if n.Key == "thu-tuc/khai-sinh" && n.Act == edition.Otherwise {
			t.Errorf("the outline draws the sheets of other records: %+v", n)
		}
	}
}
