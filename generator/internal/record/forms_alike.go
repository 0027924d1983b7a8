package record

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/vi"
)

// The base lists forms of which everybody hands in one beside each other: “Đơn … (học sinh)”, “Đơn … (học viên)”; “Tờ khai hàng
// xuất khẩu”, “Tờ khai hàng nhập khẩu”. Their names tell it: they are one but for the number of the form, what stands in
// brackets, and one word.

// handInForm is the name of a form behind who hands it in: “Học sinh … nộp Đơn đề nghị …”.
var handInForm = regexp.MustCompile(`^[^,;(]*(?:, [^;(]*)? nộp (Đơn |Tờ khai |Văn bản đề nghị |Giấy đề nghị )`)

// formNames is how a form begins of which there may be one for each sort of people.
var formNames = regexp.MustCompile(`^(?:Đơn |Tờ khai |Bản khai |Văn bản đề nghị |Giấy đề nghị )`)

// formEnds is where what a form is for ends and its number or its law begins.
var formEnds = regexp.MustCompile(`(?i)[;:.]|,? (?:theo|ban hành kèm|quy định tại|tại phụ lục|mẫu số)(?:\s|$)`)

// leastFormWords is how many words two names must have for one of them to tell little.
const leastFormWords = 5

// purposeWords are the words that say what a form is for; none for a paper that is no form, or that only some bring.
func purposeWords(name string) []string {
	name = Unmarked(vi.Collapse(name))
	if m := handInForm.FindStringSubmatchIndex(name); m != nil {
		name = name[m[2]:]
	}
	folded := vi.Fold(name)
	if !formNames.MatchString(name) || strings.Contains(folded, "truong hop") || strings.Contains(folded, "neu ") {
		return nil
	}
	name = inBrackets.ReplaceAllString(name, "")
	if at := formEnds.FindStringIndex(name); at != nil {
		name = name[:at[0]]
	}
	return strings.Fields(vi.Fold(name))
}

// AlikeForms tells whether two of some papers are forms of which one is enough.
func AlikeForms(names []string) bool {
	var before [][]string
	for _, name := range names {
		words := purposeWords(name)
		if len(words) < leastFormWords {
			continue
		}
		for _, other := range before {
			if alikeWords(words, other) {
				return true
			}
		}
		before = append(before, words)
	}
	return false
}

// alikeWords tells names of one length that differ by one word at most.
func alikeWords(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	differ := 0
	for i := range a {
		if a[i] != b[i] {
			differ++
		}
	}
	return differ <= 1
}
