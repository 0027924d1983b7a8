package record

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/vi"
)

// Which papers of a dossier are forms, that somebody fills in, and what such a form is called.

// formWords are the first words, folded, of what is written on a form whoever asks for it.
var formWords = []string{
	"to khai", "ban khai", "don xin", "don de nghi", "don dang ky", "don yeu cau", "don trinh bay", "don khieu nai", "don to cao",
	"giay de nghi", "giay dang ky", "phieu dang ky", "phieu khai bao", "phieu de nghi", "ban cam ket", "giay cam ket",
}

// onScreen are the words, folded, by which a form that is filled in on a screen is known.
var onScreen = []string{"dien tu tuong tac", "to khai dien tu", "bieu mau dien tu", "mau don dien tu", "e-form", "eform"}

// OnScreen tells a form that is filled in on a screen, where files are taken over the net.
func (p Paper) OnScreen() bool {
	said := vi.Fold(vi.Collapse(p.Name + " " + p.Form))
	for _, words := range onScreen {
		if strings.Contains(said, words) {
			return true
		}
	}
	return false
}

// FilledIn tells whether the paper is a form: because the record names one, or a file of one, or because its own name
// says so. A copy of what another office has taken already ("tờ khai hải quan: 01 bản chụp") is none, nor is a remark.
func (p Paper) FilledIn() bool {
	switch {
	case p.FormURL != "", p.Form != "":
		return true
	case utf8.RuneCountInString(p.Name) > longestFormLine:
		return false
	case p.OnScreen():
		return true
	case p.Originals == 0 && !p.Uncounted:
		return false
	}
	name := vi.Fold(Unmarked(vi.Collapse(p.Name)))
	for _, words := range formWords {
		if rest, ok := strings.CutPrefix(name, words); ok && (rest == "" || rest[0] == ' ' || rest[0] == ',' || rest[0] == ';') {
			return true
		}
	}
	return false
}

// longestFormLine is how many characters the line of a form has at most: longer ones hold rules, of which a form is a part.
const longestFormLine = 400

var (
	// numberBefore is the number of a form before its name: "Mẫu số 29. Đơn …", "Mẫu CT01 - Tờ khai …".
	numberBefore = regexp.MustCompile(`^Mẫu (?:số )?\S*\d\S*\s*[.:–-]?\s+(\p{Lu})`)
	// eitherWay says before a name that it is written on paper or on a screen.
	eitherWay = regexp.MustCompile(`^(?i:bản chính|bản giấy)?\s*\(?(?i:hoặc)?\s*(?i:biểu mẫu điện tử)\)?[,:]?\s+(\p{Lu})`)
	// formEnd is where the name of a form ends and what is said about it begins.
	formEnd = regexp.MustCompile(`\s*(?:[;:(\n]|\.(?:\s|$)|,? (?i:theo|ban hành|quy định tại|có xác nhận|có cam đoan|được quy định|kèm theo|trong trường hợp|trong đó|nếu|Mẫu số)(?:[\s.,;:]|$))`)
	// formHead is where a name begins that words stand before: "Đối với cá nhân: Tờ khai …".
	formHead = regexp.MustCompile(`(?:Tờ khai|Bản khai|Giấy đề nghị|Văn bản đề nghị|Phiếu|Đơn) \p{L}`)
	// noName begins what stands over forms, or says for whom one is.
	noName = regexp.MustCompile(`^(?:va )?(?:mot trong|doi voi|truong hop|thanh phan ho so|moi lan|neu|khi|ho so|cac giay to|mau)\b`)
)

// FormName is what a form is called: the words of its line that name it, without its number, its document and for whom
// it is. The short name of a paper serves beside others of its procedure alone: of "Tờ khai" there are dozens.
func (p Paper) FormName() string {
	line := strings.TrimSpace(numberBefore.ReplaceAllString(Unmarked(strings.TrimSpace(p.Name)), "$1"))
	line = eitherWay.ReplaceAllString(line, "$1")
	if noName.MatchString(vi.Fold(line)) {
		if at := formHead.FindStringIndex(line); at != nil {
			line = line[at[0]:]
		}
	}
	name := line
	if at := formEnd.FindStringIndex(line); at != nil {
		name = line[:at[0]]
	}
	if name = bareName(name); utf8.RuneCountInString(name) < shortestFormName {
		name = bareName(line)
	}
	return vi.UpperFirst(vi.Truncate(name, longestFormName))
}

func bareName(name string) string { return strings.Trim(vi.Collapse(name), " .,;:–-") }

// A name of less than shortestFormName characters names no form ("Đơn"); a list has room for longestFormName.
const shortestFormName, longestFormName = 8, 140

// unnamedForms are what records write where a form has no number.
var unnamedForms = []string{"theo mau", "co mau", "mau"}

// FormNumber is the number of the form as it says it; "" where it only says that there is one, or its name.
func (p Paper) FormNumber() string {
	for _, words := range unnamedForms {
		if vi.Fold(p.Form) == words {
			return ""
		}
	}
	if vi.Fold(p.Form) == vi.Fold(p.FormName()) {
		return ""
	}
	return p.Form
}
