package vi

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestSpokenLines reads lines as wards write them. Capitals, punctuation and blanks do
// not count; a line may have several right readings.
func TestSpokenLines(t *testing.T) {
	raw, err := os.ReadFile("testdata/spoken_lines.tsv")
	if err != nil {
		t.Fatal(err)
	}
	cases := 0
	for line := range strings.Lines(string(raw)) {
		written, want, ok := strings.Cut(strings.TrimRight(line, "\n"), "\t")
		if !ok || strings.HasPrefix(line, "# ") {
			continue
		}
		cases++
		got, left := Spoken(written, testGlossary)
		if want == "!" {
			if len(left) == 0 {
				t.Errorf("%q is read %q, want a report", written, got)
			}
			continue
		}
		right := slices.ContainsFunc(strings.Split(want, " / "), func(w string) bool { return heard(w) == heard(got) })
		if !right || len(left) > 0 {
			t.Errorf("%q\n got %q, leaving %v\nwant %q", written, got, left, want)
		}
	}
	if cases < 600 {
		t.Errorf("%d cases, want 600 at least", cases)
	}
}

var unheard = regexp.MustCompile(`[^\p{L}\p{M}\p{N}%&+=<>/°$]+`)

// heard is what a listener can tell of a reading.
func heard(s string) string {
	return strings.TrimSpace(unheard.ReplaceAllString(strings.ToLower(s), " "))
}
