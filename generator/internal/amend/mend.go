package amend

import (
	"errors"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// ErrNoMend is a mend that cannot be made without touching more than its place.
var ErrNoMend = errors.New("the mend would touch more than its place")

// Mend makes edits that stand on problems in the bytes of a file. The edits are of the text
// as it is read (composed letters, no invisible signs); every byte outside them stays as
// its author wrote it, line ends and a byte order mark too. made is how many edits it were;
// of two that overlap the second waits for the next reading.
func Mend(raw []byte, edits []problem.Edit) (out []byte, made int, err error) {
	text := string(raw)
	if !utf8.ValidString(text) {
		return nil, 0, ErrNoMend
	}
	clean, _ := vi.Clean(text)
	want, made := problem.Apply(clean, edits)
	if clean == text {
		return []byte(want), made, nil
	}
	eol := "\n"
	if strings.Contains(text, "\r\n") {
		eol = "\r\n"
	}
	own := make([]problem.Edit, len(edits))
	for i, e := range edits {
		start, ok := rawOffset(text, clean, e.Start)
		end, also := rawOffset(text, clean, e.End)
		if !ok || !also {
			return nil, 0, ErrNoMend
		}
		own[i] = problem.Edit{Start: start, End: end, With: strings.ReplaceAll(e.With, "\n", eol)}
	}
	done, again := problem.Apply(text, own)
	if got, _ := vi.Clean(done); got != want || again != made {
		return nil, 0, ErrNoMend
	}
	return []byte(done), made, nil
}

// rawOffset is where in a file a byte of its clean text stands.
func rawOffset(raw, clean string, at int) (offset int, ok bool) {
	line := strings.Count(clean[:at], "\n")
	from := 0
	for range line {
		next := strings.IndexByte(raw[from:], '\n')
		if next < 0 {
			return 0, false
		}
		from += next + 1
	}
	before := clean[strings.LastIndexByte(clean[:at], '\n')+1 : at]
	end := len(raw)
	if next := strings.IndexByte(raw[from:], '\n'); next >= 0 {
		end = from + next
	}
	for i := from; i <= end; {
		if got, _ := vi.Clean(raw[from:i]); got == before && (i == end || !joins(raw[from:i], raw[i:end])) {
			return i, true
		}
		if i == end {
			break
		}
		_, size := utf8.DecodeRuneInString(raw[i:])
		i += size
	}
	return 0, false
}

// joins tells whether a text goes on with a mark that belongs to the letter before it.
func joins(before, after string) bool {
	_, size := utf8.DecodeRuneInString(after)
	a, _ := vi.Clean(before)
	b, _ := vi.Clean(before + after[:size])
	return len(b) < len(a)+size && !strings.HasPrefix(b, a)
}

// MendRecord is [Mend] for a record: the result must be read with fewer faults of its text
// than before.
func MendRecord(kind *record.Kind, file string, raw []byte, edits []problem.Edit) ([]byte, error) {
	out, _, err := Mend(raw, edits)
	if err != nil {
		return nil, err
	}
	_, before := record.Parse(file, kind, raw)
	_, after := record.Parse(file, kind, out)
	if ofFile(after) >= ofFile(before) {
		return nil, ErrNoMend
	}
	return out, nil
}

func ofFile(found problem.List) (n int) {
	for _, p := range found {
		if p.Code.OfFile() {
			n++
		}
	}
	return n
}
