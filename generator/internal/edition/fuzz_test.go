package edition

import (
	"bytes"
	"testing"

	"niemyet/generator/internal/vi"
)

// FuzzHistory: a book that is read is written and read again as the same; what is refused is
// refused again.
func FuzzHistory(f *testing.F) {
	whole := History{"1.000001": {{ID: "ab12cd", Since: vi.Date{Year: 2026, Month: 11, Day: 23}, Title: "Khai sinh", Printed: true, made: []Mark{{Key: "fee", Digest: "1a", Show: "8.000 đồng"}}}}}
	mustRead(f, whole.Encode(), func(text string) bool { _, found := Parse(text); return !found.Failed() })
	f.Add(string(whole.Encode()))
	for _, seed := range []string{"", "\ufeff", "1.1\tab12cd\t2026-11-23\tA\n", "../../evil\tab12cd\t2026-11-23\tA\n", "#\n", "\t\t\t", "1.1\tab12cd\t2026-02-31\tA", "1.1\tab12cd\t2026-11-23\tA\t@như=\t=\t@chữ=x"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		h, found := Parse(text)
		if found.Failed() {
			return
		}
		one := h.Encode()
		again, found := Parse(string(one))
		if found.Failed() || !bytes.Equal(one, again.Encode()) {
			t.Errorf("%q was read, written as %q and is read as another: %v", text, one, found)
		}
	})
}

// FuzzRounds: as FuzzHistory, of the book of rounds.
func FuzzRounds(f *testing.F) {
	whole := Rounds{"bang-chinh": {{On: vi.Date{Year: 2026, Month: 11, Day: 23}, Code: "1.000001", Version: "ab12cd"}, {On: vi.Date{Year: 2026, Month: 11, Day: 24}, Code: "1.000001", Version: TakenDown}}}
	mustRead(f, whole.Encode(), func(text string) bool { _, found := ParseRounds(text); return !found.Failed() })
	f.Add(string(whole.Encode()))
	for _, seed := range []string{"", "2026-11-23\tbang\t1.1\tab12cd\n", "2026-11-23\t../bang\t1.1\tab12cd\n", "2026-11-23\t\t\t", "\r\n\r"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r, found := ParseRounds(text)
		if found.Failed() {
			return
		}
		one := r.Encode()
		again, found := ParseRounds(string(one))
		if found.Failed() || !bytes.Equal(one, again.Encode()) {
			t.Errorf("%q was read, written as %q and is read as another: %v", text, one, found)
		}
	})
}

// FuzzSigned: a list that somebody filled in with a spreadsheet gives lines with a board, a code
// and a version, or a fault with its line.
func FuzzSigned(f *testing.F) {
	whole := EncodeList("bang-chinh", []ToSign{{Code: "1.000001", Version: "ab12cd", Title: "Khai sinh"}})
	mustRead(f, whole, func(text string) bool { _, found := parseSigned("a.csv", text); return !found.Failed() })
	f.Add(string(whole))
	for _, seed := range []string{"", "a;b\n\"", "a,b\nbang,1.1,ab12cd,lên", "a\tb\n\"\"\"\"\n\x00"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		rows, found := parseSigned("a.csv", text)
		for _, row := range rows {
			if !vi.IsSlug(row.Board) || !codeForm.MatchString(row.Code) || !versionForm.MatchString(row.Version) || row.On.IsZero() {
				t.Errorf("%q: %+v", text, row)
			}
		}
		for _, p := range found {
			if p.Line < 1 {
				t.Errorf("%q: a fault without its line: %v", text, p)
			}
		}
	})
}

// mustRead: a reader that refuses everything would pass its fuzz test.
func mustRead(f *testing.F, whole []byte, reads func(text string) bool) {
	f.Helper()
	if !reads(string(whole)) {
		f.Fatalf("a book that is whole is refused:\n%s", whole)
	}
	if reads("gì đó\tkhông phải sổ\nhai\n") {
		f.Fatal("a line that is none is taken")
	}
}
