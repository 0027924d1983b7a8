package problem

import (
	"reflect"
	"regexp"
	"strings"
	"testing"
)

// TestCatalogue: every code has both languages, and its letter fits its severity.
func TestCatalogue(t *testing.T) {
	form := regexp.MustCompile(`^[EWN]\d{3}$`)
	for _, e := range Catalogue() {
		if !form.MatchString(string(e.Code)) {
			t.Errorf("code %q", e.Code)
		}
		for _, text := range []string{e.Message.Vi, e.Message.En, e.Hint.Vi, e.Hint.En} {
			if strings.TrimSpace(text) == "" {
				t.Errorf("%s lacks a text", e.Code)
			}
		}
	}
}

// TestNoPlaceholderIsLeft guards against a message that shows {braces}.
func TestNoPlaceholderIsLeft(t *testing.T) {
	p := New("E104", Place{File: "a.md"}, "key", "nmae", "near", "name")
	for _, lang := range []Lang{Vietnamese, English} {
		if s := p.Message(lang) + p.Hint(lang); strings.ContainsAny(s, "{}") {
			t.Errorf("%s: %s", lang, s)
		}
	}
}

func TestSpan(t *testing.T) {
	src := NewSource("a.md", "một\nhai ba\n\nbốn")
	for _, c := range []struct {
		start, end           int
		line, column, length int
		text                 string
	}{
		{0, 5, 1, 1, 3, "một"},
		{6, 9, 2, 1, 3, "hai ba"},
		{10, 12, 2, 5, 2, "hai ba"},
		{10, 99, 2, 5, 2, "hai ba"},
		{13, 13, 3, 1, 1, ""},
		{999, 999, 4, 4, 1, "bốn"},
	} {
		p := src.Span(c.start, c.end)
		if p.Line != c.line || p.Column != c.column || p.Length != c.length || p.Text != c.text {
			t.Errorf("Span(%d, %d) = %+v", c.start, c.end, p)
		}
	}
}

// TestCaretStandsUnderTheFault, in a short line, a line with tabs, and a very long one.
func TestCaretStandsUnderTheFault(t *testing.T) {
	for _, c := range []struct{ before, fault, after string }{
		{"name = ", "«sai»", ""},
		{"\tname\t= ", "«sai»", " # chú thích"},
		{strings.Repeat("dài ", 100), "«sai»", strings.Repeat(" dài", 100)},
	} {
		line := c.before + c.fault + c.after
		p := Problem{Code: "E104", Place: Place{File: "a", Line: 1, Column: len([]rune(c.before)) + 1, Length: len([]rune(c.fault)), Text: line}}
		shown, caret := p.Snippet()
		at := strings.IndexByte(caret, '^')
		if got := string([]rune(shown)[at : at+strings.Count(caret, "^")]); got != c.fault {
			t.Errorf("the caret is under %q", got)
		}
		if n := len([]rune(shown)); n > snippetWidth+2 {
			t.Errorf("the line shown has %d characters", n)
		}
	}
}

func TestSortDropsRepetitions(t *testing.T) {
	at := Place{File: "b.md", Line: 2, Column: 1}
	l := List{New("E106", at, "field", "x"), New("E104", at, "key", "k"), New("E106", at, "field", "x"), New("W403", Place{File: "a"})}
	l.Sort()
	var got []string
	for _, p := range l {
		got = append(got, string(p.Code))
	}
	if strings.Join(got, " ") != "W403 E104 E106" {
		t.Errorf("got %v", got)
	}
	if !l.Failed() || l.Count(Error) != 2 || l.Count(Warning) != 1 {
		t.Errorf("counts: %d %d", l.Count(Error), l.Count(Warning))
	}
}

func TestUnknownCodeIsAnInternalError(t *testing.T) {
	defer func() {
		if r, _ := recover().(string); !strings.HasPrefix(r, "internal error") {
			t.Errorf("recovered %q", r)
		}
	}()
	New("E000", Place{})
}

func TestMerge(t *testing.T) {
	at := func(file string, line int) Problem { return New("E103", Place{File: file, Line: line}, "detail", "") }
	a, b, c := at("a.md", 1), at("a.md", 2), at("b.md", 1)
	for _, x := range []struct{ left, right List }{
		{List{a, b, c}, nil}, {nil, List{a, b, c}}, {List{a, c}, List{b}}, {List{a, b, c}, List{a, b, c}}, {List{c}, List{a, b}}, {List{b}, List{a, c}}, {nil, List{a, b, c}}, {List{a, b}, List{b, c}},
	} {
		if got := Merge(x.left, x.right); !reflect.DeepEqual(got, List{a, b, c}) {
			t.Errorf("Merge(%v, %v) = %v", x.left, x.right, got)
		}
	}
}
