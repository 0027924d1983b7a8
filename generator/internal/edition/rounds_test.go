package edition_test

import (
	"maps"
	"testing"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/vi"
)

func TestRounds(t *testing.T) {
	monday, tuesday := vi.Date{Year: 2026, Month: 11, Day: 23}, vi.Date{Year: 2026, Month: 11, Day: 24}
	r := edition.Rounds(nil).With("bang", monday, []edition.Hung{{Code: "1.001193", Version: "aaaaaa"}, {Code: "ddn", Version: "bbbbbb"}, {Code: "x", Version: edition.TakenDown}})
	r = r.With("bang", monday, []edition.Hung{{Code: "1.001193", Version: "cccccc"}, {Code: "ddn", Version: "bbbbbb"}}) // again on the day
	r = r.With("bang", tuesday, []edition.Hung{{Code: "ddn", Version: edition.TakenDown}})
	r = r.With("bang", monday, nil)

	read, found := edition.ParseRounds(string(r.Encode()))
	if len(found) > 0 || string(read.Encode()) != string(r.Encode()) {
		t.Fatal("the file does not come back as it was written", found)
	}
	for _, c := range []struct {
		day  vi.Date
		want map[string]string
	}{
		{monday.AddDays(-1), nil},
		{monday, map[string]string{"1.001193": "cccccc", "ddn": "bbbbbb"}},
		{tuesday, map[string]string{"1.001193": "cccccc"}},
	} {
		got, ok := read.On("bang", c.day)
		if ok != (c.want != nil) || ok && !maps.Equal(got, c.want) {
			t.Errorf("%s: %v, %v", c.day, got, ok)
		}
	}
	if n := len(read["bang"]); n != 4 {
		t.Errorf("%d lines: what hangs already is noted again", n)
	}
	for _, line := range []string{"2026-11-23\tbang\t1.001193", "hôm qua\tbang\t1.001193\taaaaaa", "2026-11-23\tbang\t1.001193\taa"} {
		if _, found := edition.ParseRounds("# đầu\n" + line + "\n"); len(found) != 1 || found[0].Code != "E733" || found[0].Line != 2 {
			t.Errorf("%q: %v", line, found)
		}
	}
}

// TestBefore: what changed on the day of a round of which nothing is known counts as not
// yet put up, but for the first day of all.
func TestBefore(t *testing.T) {
	day := vi.Date{Year: 2026, Month: 11, Day: 23}
	a := map[string]*edition.Edition{"a": {Version: "aaaaaa"}}
	first, _ := edition.History(nil).With(a, day)
	if v, ok := first.Before("a", day); !ok || v.ID != "aaaaaa" {
		t.Error("the first day of all", v, ok)
	}
	edited, _ := first.With(map[string]*edition.Edition{"a": {Version: "bbbbbb"}}, day)
	if v, _ := edited.Before("a", day); v.ID != "aaaaaa" {
		t.Error("edited on the first day", v)
	}
	later, _ := first.With(map[string]*edition.Edition{"a": {Version: "bbbbbb"}, "b": {Version: "cccccc"}}, day.AddDays(3))
	if v, _ := later.Before("a", day.AddDays(3)); v.ID != "aaaaaa" {
		t.Error("edited on a later day", v)
	}
	if v, ok := later.Before("b", day.AddDays(3)); ok {
		t.Error("new on a later day", v)
	}
	if v, ok := later.Before("b", day.AddDays(4)); !ok || v.ID != "cccccc" {
		t.Error("the day after", v)
	}
}
