package amend

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// TestJoin: what two people changed in different lines comes together; where it is the same lines both stay.
func TestJoin(t *testing.T) {
	const base = "Một.\n\nHai.\n\nBa."
	for name, c := range map[string]struct {
		ours, theirs, want string
		clean              bool
	}{
		"nobody":              {base, base, base, true},
		"one":                 {"Một, sửa.\n\nHai.\n\nBa.", base, "Một, sửa.\n\nHai.\n\nBa.", true},
		"other":               {base, "Một.\n\nHai.\n\nBa, sửa.", "Một.\n\nHai.\n\nBa, sửa.", true},
		"different lines":     {"Một, sửa.\n\nHai.\n\nBa.", "Một.\n\nHai.\n\nBa, sửa.", "Một, sửa.\n\nHai.\n\nBa, sửa.", true},
		"the same":            {"Một.\n\nHai, sửa.\n\nBa.", "Một.\n\nHai, sửa.\n\nBa.", "Một.\n\nHai, sửa.\n\nBa.", true},
		"one line, two ways":  {"Một.\n\nHai, tôi sửa.\n\nBa.", "Một.\n\nHai, bạn sửa.\n\nBa.", "Một.\n\nHai, tôi sửa.\nHai, bạn sửa.\n\nBa.", false},
		"both at the end":     {base + "\nTôi.", base + "\nBạn.", base + "\nTôi.\nBạn.", false},
		"taken out and added": {"Một.\n\nBa.", base + "\n\nBốn.", "Một.\n\nBa.\n\nBốn.", true},
		"taken out, edited":   {"Một.\n\nBa.", "Một.\n\nHai, sửa.\n\nBa.", "Một.\n\nHai, sửa.\n\nBa.", false},
		"moved, taken out":    {"Hai.\n\nBa.\n\nMột.", "Hai.\n\nBa.", "Hai.\n\nBa.\n\nMột.", false},
	} {
		if got, clean := Join(base, c.ours, c.theirs); got != c.want || clean != c.clean {
			t.Errorf("%s: %q, %v; want %q", name, got, clean, c.want)
		}
	}
	if got, clean := Join("", "Của tôi.", "Của bạn."); got != "Của tôi.\nCủa bạn." || clean {
		t.Errorf("of nothing: %q, %v", got, clean)
	}
}

// TestJoinItems: lists have what either added and lack what either took out, in the order of both; an item
// that both replaced, or that one moved and the other took out, is asked about.
func TestJoinItems(t *testing.T) {
	was := strings.Fields("a b c")
	for _, c := range []struct{ mine, theirs, want string }{
		{"a b c d", "a c", "a c d"},
		{"a b x", "a b y", ""},
		{"b c", "a b c e", "b c e"},
		{"a x c", "a b c d", "a x c d"},
		{"x a b c", "a b c y", "x a b c y"},
		{"b c a", "a b c d", "b c d a"},
		{"b c a", "b c", ""},
		{"b c a", "b a c", ""},
		{"a b c d", "a b c d", "a b c d"},
	} {
		got, ok := JoinItems(was, strings.Fields(c.mine), strings.Fields(c.theirs))
		if ok != (c.want != "") || ok && !reflect.DeepEqual(got, strings.Fields(c.want)) {
			t.Errorf("%q and %q: %q, %v; want %q", c.mine, c.theirs, got, ok, c.want)
		}
	}
}

// TestJoinNothingLost joins random changes of lines: a clean result holds each line as often as both wished,
// one that is not clean holds every line that either has put in, and none is lost to both.
func TestJoinNothingLost(t *testing.T) {
	rnd := rand.New(rand.NewPCG(15, 7))
	clean := 0
	for range 4000 {
		was := strings.Fields("Một Hai Ba Hai Bốn Năm")[:1+rnd.IntN(6)]
		a, b := retyped(rnd, was, "tôi"), retyped(rnd, was, "bạn")
		text, ok := Join(strings.Join(was, "\n"), strings.Join(a, "\n"), strings.Join(b, "\n"))
		out := strings.Split(text, "\n")
		if ok {
			clean++
			if !bothDone(was, a, b, out) {
				t.Fatalf("%q with %q and %q is called clean: %q", was, a, b, out)
			}
		}
		for _, line := range slices.Concat(a, b) {
			if !slices.Contains(was, line) && !slices.Contains(out, line) {
				t.Fatalf("%q with %q and %q: %q is lost of %q", was, a, b, line, out)
			}
		}
	}
	if clean < 1000 {
		t.Errorf("only %d of 4000 came together", clean)
	}
}

func retyped(rnd *rand.Rand, was []string, who string) []string {
	out := slices.Clone(was)
	for range 1 + rnd.IntN(2) {
		switch at := rnd.IntN(len(out) + 1); {
		case at == len(out) || rnd.IntN(3) == 0:
			out = slices.Insert(out, at, who)
		case rnd.IntN(2) == 0:
			out[at] += " " + who
		case rnd.IntN(2) == 0:
			out = slices.Delete(out, at, at+1)
		default:
			line := out[at]
			out = slices.Insert(slices.Delete(out, at, at+1), rnd.IntN(len(out)), line)
		}
	}
	return out
}
