package record

import (
	"strconv"
	"unicode/utf8"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// Decode turns a file's bytes into clean NFC text, or names the encoding that the
// bytes are likely in. What it mended is told as a note.
func Decode(name string, raw []byte) (text string, found problem.List, ok bool) {
	whole := problem.Place{File: name}
	if legacy := vi.DetectLegacy(raw); legacy != "" {
		if legacy == vi.Unknown {
			legacy = problem.Both(problem.Text{Vi: "một bảng mã khác", En: "text in another encoding"})
		}
		return "", append(found, problem.New("E101", legacyPlace(name, raw), "encoding", legacy)), false
	}
	text, mended := vi.Clean(string(raw))
	if mended.NFD > 0 {
		found = append(found, problem.New("N120", whole, "count", strconv.Itoa(mended.NFD)))
	}
	if n := mended.Invisible + mended.PrivateUse; n > 0 {
		found = append(found, problem.New("N121", whole, "count", strconv.Itoa(n)))
	}
	if mended.Letters > 0 {
		found = append(found, problem.New("N122", whole, "count", strconv.Itoa(mended.Letters)))
	}
	return text, found, true
}

// legacyPlace points at the first byte that is not UTF-8, with no text of the line:
// bytes of another encoding would only confuse a terminal. Text that is UTF-8 and
// still wrong has no single place.
func legacyPlace(name string, raw []byte) problem.Place {
	if utf8.Valid(raw) {
		return problem.Place{File: name}
	}
	line, column := 1, 1
	for len(raw) > 0 {
		r, size := utf8.DecodeRune(raw)
		switch {
		case r == utf8.RuneError && size == 1:
			return problem.Place{File: name, Line: line, Column: column, Length: 1}
		case r == '\n':
			line, column = line+1, 1
		default:
			column++
		}
		raw = raw[size:]
	}
	panic("internal error: text that is not valid UTF-8 has no invalid byte")
}
