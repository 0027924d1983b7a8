package importer

import (
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"niemyet/generator/internal/grid"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// literal writes a cell as the TOML that a clerk would have written; mended tells what
// the program that wrote the cell had taken away ("số 0 ở đầu"). Values that are not
// understood are written as they stand: the record's own checks refuse them.
func literal(t reflect.Type, f record.Field, c grid.Cell) (toml, mended string) {
	text := c.Text
	if text == "?" {
		return record.Quote(text), ""
	}
	switch t {
	case reflect.TypeFor[record.Day]():
		return dayLiteral(c)
	case reflect.TypeFor[record.Deadline]():
		if !c.Date.IsZero() {
			text = c.Date.Short()
		}
		return record.Quote(text), ""
	case reflect.TypeFor[record.Phone]():
		number, mended := phoneText(c)
		return record.Quote(number), mended
	case reflect.TypeFor[record.Code]():
		return codeLiteral(c)
	case reflect.TypeFor[record.Fee]():
		if m, err := vi.ParseMoney(text); err == nil && m > 0 {
			text = m.String()
		}
		return record.Quote(text), ""
	}
	if record.ChoiceWords(t) != nil {
		text = strings.TrimSpace(strings.TrimLeft(text, "-–+•* ")) // the mark of a line of a list is no part of the word
	}
	switch t.Kind() {
	case reflect.Bool:
		return boolLiteral(text), ""
	case reflect.Int:
		if n, ok := wholeNumber(text); ok {
			return n, ""
		}
		return record.Quote(text), ""
	case reflect.Float64:
		if _, err := strconv.ParseFloat(strings.Replace(text, ",", ".", 1), 64); err == nil {
			return strings.Replace(text, ",", ".", 1), ""
		}
		return record.Quote(text), ""
	}
	if !c.Date.IsZero() {
		text = strings.TrimSpace(c.Clock + " " + c.Date.Short())
	}
	if namesFile(f) && text != "" && !vi.IsSlug(text) {
		text = vi.Slug(text)
	}
	return record.Quote(text), ""
}

// namesFile tells whether a value is an id or the name of a record's file, which a list
// gives in words; a record of a kind with codes is named by its code.
func namesFile(f record.Field) bool {
	kind, named := record.KindNamed(f.Ref)
	return f.From != "" || named && kind.Code == ""
}

// dayInWords is a day as letters write it: "ngày 05 tháng 02 năm 2026".
var dayInWords = regexp.MustCompile(`^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$`)

// The days that a bare number may mean in a column of days: 1954 to 2119.
const (
	firstSerial = 20000
	lastSerial  = 80000
)

func dayLiteral(c grid.Cell) (toml, mended string) {
	if !c.Date.IsZero() {
		return c.Date.String(), ""
	}
	if m := dayInWords.FindStringSubmatch(vi.Fold(c.Text)); m != nil {
		if d, err := vi.ParseDate(m[1] + "/" + m[2] + "/" + m[3]); err == nil {
			return d.String(), ""
		}
	}
	if d, err := vi.ParseDate(strings.ReplaceAll(c.Text, ".", "/")); err == nil {
		return d.String(), ""
	}
	if d, ok := dayOfProgram(c.Text); ok {
		return d.String(), d.Short()
	}
	if n, err := strconv.ParseFloat(c.Text, 64); err == nil && n >= firstSerial && n <= lastSerial {
		d := grid.SerialDay(n)
		return d.String(), d.Short()
	}
	return record.Quote(c.Text), ""
}

// Days as programs write them: the year first, or with the hour 0 behind them.
var (
	yearFirst = regexp.MustCompile(`^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?: 0?0:00(?::00)?)?$`)
	withHour  = regexp.MustCompile(`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}) (?:0?0:00(?::00)?|12:00(?::00)? (?:AM|SA))$`)
)

// dayOfProgram reads a day that a program has written. Behind a day with an hour nobody
// knows whether the day or the month stands first; it is read where one of the two is no
// day at all.
func dayOfProgram(text string) (vi.Date, bool) {
	if m := yearFirst.FindStringSubmatch(text); m != nil {
		d, err := vi.ParseDate(m[3] + "/" + m[2] + "/" + m[1])
		return d, err == nil
	}
	m := withHour.FindStringSubmatch(text)
	if m == nil {
		return vi.Date{}, false
	}
	ours, err := vi.ParseDate(m[1] + "/" + m[2] + "/" + m[3])
	theirs, err2 := vi.ParseDate(m[2] + "/" + m[1] + "/" + m[3])
	switch {
	case err == nil && (err2 != nil || ours == theirs):
		return ours, true
	case err2 == nil && err != nil:
		return theirs, true
	}
	return vi.Date{}, false
}

// phoneText gives back the 0 that Excel takes from a number that it holds for a sum.
func phoneText(c grid.Cell) (number, mended string) {
	if _, err := vi.ParsePhone(c.Text); err == nil {
		return c.Text, ""
	}
	digits := strings.Trim(c.Text, "'")
	if p, err := vi.ParsePhone("0" + digits); err == nil && !strings.HasPrefix(digits, "0") && len(digits) >= 9 {
		return "0" + digits, p.String()
	}
	return c.Text, ""
}

// codeLiteral writes a code as the national base does.
func codeLiteral(c grid.Cell) (toml, mended string) {
	text, did := codeText(c)
	if did {
		mended = text
	}
	return record.Quote(text), mended
}

// noPoint is a code whose point was lost, or is another sign: "1000689", "1,000689".
var noPoint = regexp.MustCompile(`^(\d)[,\s_-]?(\d{6})$`)

// ofUnit is a code as the system of a province numbers it for one of its units: "1.001193.000.00.00.H15". The national
// code is its beginning.
var ofUnit = regexp.MustCompile(`^(\d\.?\d{6})(?:\.\d{2,3}){2,4}\.[A-Z]\d{2}$`)

// footnoteMark is what a list puts behind a name to lead to a line below it: "Đăng ký khai tử (*)".
var footnoteMark = regexp.MustCompile(`\s*(?:\(\*{1,3}\)|\*{1,3})$`)

// unmarked is a name without the mark of a footnote.
func unmarked(name string) string { return footnoteMark.ReplaceAllString(strings.TrimSpace(name), "") }

// codeText gives a code back the zeros at its end when Excel held it for a number, and its
// point.
func codeText(c grid.Cell) (text string, mended bool) {
	whole, part, ok := strings.Cut(c.Text, ".")
	if c.Number && ok && len(whole) == 1 && len(part) < 6 && len(part) > 0 {
		return whole + "." + part + strings.Repeat("0", 6-len(part)), true
	}
	code, cut := strings.TrimRight(c.Text, "."), false
	if m := ofUnit.FindStringSubmatch(code); m != nil {
		code, cut = m[1], true
	}
	if m := noPoint.FindStringSubmatch(code); m != nil {
		return m[1] + "." + m[2], true
	}
	if cut {
		return code, true
	}
	return strings.TrimSuffix(c.Text, "."), false
}

func boolLiteral(text string) string {
	switch vi.Fold(text) {
	case "x", "co", "dung", "true", "1", "v":
		return "true"
	case "", "khong", "sai", "false", "0":
		return "false"
	}
	return record.Quote(text)
}

var grouped = regexp.MustCompile(`^\d{1,3}(\.\d{3})+$`)

// countedThing is a number with the word of what is counted, as offices write it: "01 bộ", "01 (bộ)".
var countedThing = regexp.MustCompile(`(?i)^0*(\d{1,6}) \(?(?:bộ|bản|hồ sơ|lượt|lần|trang|tờ|thủ tục)(?: hồ sơ)?\)?[.;]?$`)

// wholeNumber reads "1.200" and "1200", also "12.0" as a spreadsheet may write it.
func wholeNumber(text string) (string, bool) {
	if m := countedThing.FindStringSubmatch(text); m != nil {
		text = m[1]
	}
	if grouped.MatchString(text) {
		text = strings.ReplaceAll(text, ".", "")
	}
	n, err := strconv.ParseInt(strings.TrimSuffix(text, ".0"), 10, 64)
	return strconv.FormatInt(n, 10), err == nil
}

// parted splits a cell that holds a list: by lines and semicolons, and where a list goes
// on within a line.
func parted(text string) (out []string) {
	for _, p := range strings.FieldsFunc(onLines(text), func(r rune) bool { return r == '\n' || r == ';' }) {
		if p = strings.TrimRight(listMark.ReplaceAllString(strings.TrimSpace(p), ""), " ,"); p != "" {
			out = append(out, p)
		}
	}
	return out
}

// passages splits a cell of prose by its lines. A list stays with the line that it belongs
// to: what goes on within that line, and the lines whose mark is another than its own.
func passages(text string) (out []string) {
	head := "" // the mark of the line that began the last passage
	for _, line := range strings.Split(text, "\n") {
		for i, part := range strings.Split(onLines(strings.TrimSpace(line)), "\n") {
			mark := bulletMark.FindString(part)
			bare := strings.TrimSpace(listMark.ReplaceAllString(part, ""))
			n := len(out)
			below := n > 0 && mark != "" && mark != head && (head != "" || mark == "+" || strings.HasSuffix(out[n-1], ":") || strings.Contains(out[n-1], "\n"+mark))
			switch {
			case bare == "":
			case n > 0 && i > 0 || below:
				out[n-1] += "\n" + strings.TrimSpace(mark+" "+bare)
			default:
				out, head = append(out, bare), mark
			}
		}
	}
	return out
}

// bulletMark is the mark of a line of a list that no number has.
var bulletMark = regexp.MustCompile(`^[-–+•*]`)

// listMark is what stands before a line of a list: "- ", "+ ", "1. ", "a) ".
var listMark = regexp.MustCompile(`^(?:[-–+•*]\s*|\d{1,2}[.)]\s+|\p{Ll}\)\s*)`)
