package record

import (
	"net/url"
	"regexp"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// fault is what a value found wrong with its own text; the binder adds the place.
type fault struct {
	code problem.Code
	args []string
}

func faulty(code problem.Code, args ...string) *fault { return &fault{code, args} }

// value is a front-matter value written as text and stored as something better.
// parse gets trimmed, non-empty text.
type value interface{ parse(text string) *fault }

// unknown is what a clerk or an importer writes for a fact that nobody has told
// them yet. It is warned about and shown to citizens as "not known, ask the desk";
// an empty or invented value would be worse.
const unknown = "?"

// Unknown tells whether a text stands for a fact not yet known.
func Unknown(text string) bool { return text == unknown }

// None tells whether a text says that a conditional part does not apply
// (Nghị định 63/2010/NĐ-CP, Điều 8 khoản 2 điểm h).
func None(text string) bool {
	switch vi.Fold(text) {
	case "khong", "khong co":
		return true
	}
	return false
}

var codePattern = regexp.MustCompile(`^\d\.\d{6,7}$`)

// Code is the national code of a procedure, "d.dddddd". The national base also
// holds a few of seven digits, which a record may have with a warning.
type Code string

func (c *Code) parse(text string) *fault {
	if !codePattern.MatchString(text) {
		return faulty("E201", "value", text, "why", meantCode(text))
	}
	*c = Code(text)
	return nil
}

// unusual tells a code of seven digits.
func (c Code) unusual() bool { return len(c) > len("d.dddddd") }

// URL is an absolute http or https address, without the name of a user.
type URL string

func (u *URL) parse(text string) *fault {
	parsed, err := url.Parse(text)
	if err != nil || (parsed.Scheme != "https" && parsed.Scheme != "http") || parsed.Host == "" || parsed.User != nil || strings.ContainsAny(text, " \n\"'<>`\\") {
		return faulty("E206", "value", text)
	}
	*u = URL(text)
	return nil
}

// FileOrURL is an address, or a file of the site itself: "mau/to-khai.pdf" is static/mau/to-khai.pdf.
type FileOrURL string

var ownFile = regexp.MustCompile(`^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*\.[A-Za-z0-9]{2,5}$`)

func (f *FileOrURL) parse(text string) *fault {
	if ownFile.MatchString(text) && !strings.Contains(text, "..") {
		*f = FileOrURL(text)
		return nil
	}
	var u URL
	if bad := u.parse(text); bad != nil {
		return faulty("E249", "value", text)
	}
	*f = FileOrURL(u)
	return nil
}

// Own tells a file of the site from an address elsewhere.
func (f FileOrURL) Own() bool { return f != "" && !strings.Contains(string(f), "://") }

var emailPattern = regexp.MustCompile(`^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$`)

// Email is a mail address of an office.
type Email string

func (e *Email) parse(text string) *fault {
	if !emailPattern.MatchString(text) {
		return faulty("E207", "value", text)
	}
	*e = Email(text)
	return nil
}

// Slug is a plain ASCII address part.
type Slug string

func (s *Slug) parse(text string) *fault {
	if !vi.IsSlug(text) {
		return faulty("E210", "value", text, "slug", vi.Slug(text))
	}
	*s = Slug(text)
	return nil
}

// Day is a calendar day, written 2026-11-23 (TOML date) or "23/11/2026".
type Day struct{ vi.Date }

func (d *Day) parse(text string) *fault {
	date, err := vi.ParseDate(text)
	if err != nil {
		return faulty("E203", "value", text, "why", whyNoDay(text))
	}
	d.Date = date
	return nil
}

// Clock is a time of day, written "7:30".
type Clock struct{ vi.Clock }

// takesNumber: 7.30 without quotation marks is a number to TOML, of which 7.3 is left; the message asks for 07:30.
func (*Clock) takesNumber(decimals bool) bool { return decimals }

func (c *Clock) parse(text string) *fault {
	clock, err := vi.ParseClock(text)
	if err != nil {
		return faulty("E209", "value", text, "why", whyNoClock(text))
	}
	c.Clock = clock
	return nil
}

var documentNumber = regexp.MustCompile(`^\d+(\.\d+)?[A-Za-zĐđ]?(/\d{4})?/[\p{Lu}\d][\p{L}\d&-]*(-[\p{L}\d&]+)*$`)

// DocumentNumber is the number and symbol of a legal document: "61/2018/NĐ-CP",
// "60/2014/QH13", "163/QĐ-BTP" (Nghị định 30/2020/NĐ-CP, Phụ lục I).
type DocumentNumber string

func (n *DocumentNumber) parse(text string) *fault {
	if !documentNumber.MatchString(text) {
		return faulty("E212", "value", text, "why", whyNoNumber(text))
	}
	*n = DocumentNumber(text)
	return nil
}
