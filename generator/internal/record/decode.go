package record

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// Decode turns a file's bytes into clean NFC text, or names the encoding that the
// bytes are likely in. What it mended is told as a note.
func Decode(name string, raw []byte) (text string, found problem.List, ok bool) {
	whole := problem.Place{File: name}
	if what := otherFile(raw); what != (problem.Text{}) {
		return "", append(found, problem.New("E124", whole, "what", problem.Both(what))), false
	}
	if legacy := vi.DetectLegacy(raw); legacy == vi.UTF8Twice {
		return "", append(found, twice(name, raw)), false
	} else if legacy != "" {
		if legacy == vi.Unknown {
			legacy = problem.Both(problem.Text{Vi: "một bảng mã khác", En: "text in another encoding"})
		}
		return "", append(found, problem.New("E101", legacyPlace(name, raw), "encoding", legacy)), false
	}
	if bad := signs(name, string(raw)); len(bad) > 0 {
		return "", append(found, bad...), false
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

// twice tells of letters that a program read as others and saved so. Where the whole file
// turns back, that is its mend.
func twice(name string, raw []byte) problem.Problem {
	was, is := vi.WrittenTwice(string(raw))
	p := problem.New("E127", problem.Place{File: name}, "value", was, "meant", is)
	back, ok := vi.DecodeLegacy(raw, vi.UTF8Twice)
	if !ok {
		return p
	}
	clean, _ := vi.Clean(string(raw))
	meant, _ := vi.Clean(strings.ReplaceAll(back, "\r\n", "\n"))
	return p.Mended(problem.Edit{Start: 0, End: len(clean), With: meant})
}

// otherFiles are how files begin that hold no plain text, whatever their name says.
var otherFiles = []struct {
	begin string
	what  problem.Text
}{
	{"PK\x03\x04", problem.Text{Vi: "tệp Word, Excel hoặc tệp nén (.docx, .xlsx, .zip)", En: "a file of Word or Excel, or an archive (.docx, .xlsx, .zip)"}},
	{"\xD0\xCF\x11\xE0", problem.Text{Vi: "tệp Word hoặc Excel cũ (.doc, .xls)", En: "an old file of Word or Excel (.doc, .xls)"}},
	{"{\\rtf", problem.Text{Vi: "tệp văn bản có định dạng (.rtf)", En: "a file of rich text (.rtf)"}},
	{"%PDF", problem.Text{Vi: "tệp PDF", En: "a PDF file"}},
	{"\xFF\xD8\xFF", problem.Text{Vi: "ảnh (.jpg)", En: "a picture (.jpg)"}},
	{"\x89PNG", problem.Text{Vi: "ảnh (.png)", En: "a picture (.png)"}},
}

// otherFile is what a file is that was only called a record.
func otherFile(raw []byte) problem.Text {
	for _, o := range otherFiles {
		if strings.HasPrefix(string(raw[:min(len(raw), 8)]), o.begin) {
			return o.what
		}
	}
	return problem.Text{}
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

// mostSigns is how many hidden signs of a file are told.
const mostSigns = 20

// signs finds the characters that a text is refused for: control characters, which a
// terminal or an XML reader obeys, those that turn the order of letters around, with
// which one text is shown and another is meant, and those that Unicode leaves to programs:
// in a text of somebody they would be marks of ours, and a day would stand in their place. Other
// invisible ones come with text from Word and are only taken away.
func signs(file, text string) (found problem.List) {
	if strings.IndexFunc(text, refused) < 0 && !strings.Contains(text, numbered) {
		return nil
	}
	src := problem.NewSource(file, text)
	for at, r := range text {
		length := utf8.RuneLen(r)
		if r == '&' {
			r, length = byNumber(text[at:])
		}
		if !refused(r) {
			continue
		}
		found = append(found, problem.New("E117", src.Span(at, at+length), "sign", fmt.Sprintf("U+%04X", r)))
		if len(found) == mostSigns {
			break
		}
	}
	return found
}

// numbered begins a character that Markdown takes by its number.
const numbered = "&#"

// byNumber is the character that a text begins with by its number, as in &#8238; or &#x202E;, and how long that is; else its
// first byte.
func byNumber(text string) (r rune, length int) {
	digits, ok := strings.CutPrefix(text, numbered)
	end := strings.IndexByte(digits[:min(len(digits), longestNumber)], ';')
	if !ok || end < 0 {
		return rune(text[0]), 1
	}
	base := 10
	if digits[0] == 'x' || digits[0] == 'X' {
		base = 16
	}
	n, err := strconv.ParseUint(strings.TrimLeft(digits[:end], "xX"), base, 31)
	if err != nil {
		return rune(text[0]), 1
	}
	return rune(n), len(numbered) + end + 1
}

// longestNumber is how long such a number may be, with what ends it.
const longestNumber = 10

// refused tells a character that no author types and no text needs.
func refused(r rune) bool {
	return r < 0x20 && r != '\n' && r != '\r' && r != '\t' && r != '\v' && r != '\f' || r >= 0x7F && r < 0xA0 && r != 0x85 ||
		r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 || vi.ForPrograms(r)
}

// unseen tells what is refused, and what Decode takes away where it stands in a file.
func unseen(r rune) bool {
	return refused(r) || r == 0xAD || r >= 0x200B && r <= 0x200F || r >= 0x2060 && r <= 0x2064 || r == 0xFEFF
}
