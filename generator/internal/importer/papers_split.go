package importer

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// A row of the base may hold a list: "Đối với tổ chức sự nghiệp: - Văn bản …; - Quyết định
// …", "Bản khai …; - Giấy chứng tử; - Hồ sơ …", "Thành phần hồ sơ: + … + …". It is parted
// where all of its items are papers; what is one of several, or tells more of one paper,
// stays one row.

// runOn is an item that a list on one line begins behind a sentence.
var runOn = regexp.MustCompile(`([.;:]) ([-+•*–]) (\p{Lu})`)

// listItem is a line that begins an item.
var listItem = regexp.MustCompile(`^([-+•*–]) *(\S.*)$`)

// lettered is what begins an item of a list on one line that counts its items: "gồm: a) Đơn …; b) Bản sao …".
var lettered = regexp.MustCompile(`(?:[:.;,]) (?:([a-zđ])\)|\((\d)\)) ?(\p{L})`)

// adds is how an item says that some hand in one paper more, folded.
var adds = regexp.MustCompile(`\b(bo sung|phai co|co|nop) them\b`)

// plainChoice is a head that says of its items that one is enough, and nothing else.
var plainChoice = regexp.MustCompile(`^(?:kem theo )?(?:mot|1) trong (?:so )?(?:cac|nhung)? ?(?:loai )?(?:giay to|tai lieu|van ban)(?: sau| sau day| nhu sau)?$`)

// caseBegins is how an item begins that tells of a case, a person or a rule, folded.
var caseBegins = regexp.MustCompile(`^(truong hop|doi voi|neu|khi|nguoi|chu ho|ca nhan|cong dan|to chuc|co quan|ngoai|tuy|mot trong|cac|hoac|va|luu y|ghi chu) `)

// orEnds is how an item ends that may stand for the one behind it.
var orEnds = regexp.MustCompile(`(?i)[\s;,(]hoặc[\s;,.:]*$`)

// forWhom is how a head begins that says for whom its items are, folded.
var forWhom = regexp.MustCompile(`^(truong hop|doi voi|neu) `)

// longestHead is the most characters of a head that is taken for a case.
const longestHead = 300

// several gives the papers of a row: the row itself, if it is one.
func (r *row) several(p record.Paper, at string) []record.Paper {
	head, items := listOf(p.Name)
	if len(items) == 0 {
		head, items = withForm(p.Name)
	}
	if p.Remark() || len(items) == 0 {
		return []record.Paper{p}
	}
	of := p
	switch folded := vi.Fold(head); {
	case strings.HasSuffix(head, ":") && plainChoice.MatchString(folded) && len(items) > 1:
		of.OneOf = r.nextChoice()
	case headingOf(strings.TrimRight(head, ": ")) == handIn:
		if len(items) < 2 {
			return []record.Paper{p}
		}
	case strings.HasSuffix(head, ":") && forWhom.MatchString(folded) && p.Case == "" && utf8.RuneCountInString(head) <= longestHead && !choiceOf.MatchString(folded):
		of.Case = strings.TrimRight(head, ": ")
	case (strings.HasSuffix(head, ";") || strings.HasSuffix(head, ".") && formBegins.MatchString(folded)) && !choiceOf.MatchString(folded):
		items = append([]string{head}, items...)
	default:
		return []record.Paper{p}
	}
	var out []record.Paper
	for _, item := range items {
		one := of
		one.Name = strings.TrimSpace(item)
		if _, _, told := countsOfName(one.Name); told {
			one.Originals, one.Copies = 0, 0 // the name tells them
		}
		if r.entangled(one, of) {
			return []record.Paper{p}
		}
		out = append(out, one)
	}
	r.note(PapersSplit, join(at, "name"), p.Name, strconv.Itoa(len(out))+" giấy tờ")
	return out
}

// formBegins is how the name of a form to fill in begins, folded.
var formBegins = regexp.MustCompile(`^(?:don|to khai|ban khai|giay de nghi) `)

// withForm parts a row that names a form and, behind semicolons, what is handed in with it: "Tờ khai …; giấy tờ chứng minh …
// (nếu có)". Where a part is no paper, is a form too or names a second paper behind a comma, it may as well be another's.
func withForm(name string) (head string, items []string) {
	var parts []string
	from, depth := 0, 0
	for i, r := range name {
		switch {
		case r == '(':
			depth++
		case r == ')':
			depth--
		case r == ';' && depth == 0:
			parts, from = append(parts, name[from:i]), i+1
		}
	}
	if rest := strings.TrimSpace(name[from:]); rest != "" {
		parts = append(parts, rest)
	}
	if len(parts) < 2 || strings.Contains(name, "\n") {
		return "", nil
	}
	for i, part := range parts {
		part = strings.TrimSpace(part)
		folded := vi.Fold(part)
		if !record.BeginsPaper(part) || formBegins.MatchString(folded) != (i == 0) || namesPaperBehindComma(part) || strings.Contains(folded, "truong hop") {
			return "", nil
		}
		parts[i] = vi.UpperFirst(part)
	}
	return parts[0] + ";", parts[1:]
}

// namesPaperBehindComma tells a text in which the name of a second paper follows a comma.
func namesPaperBehindComma(text string) bool {
	pieces := strings.Split(text, ", ")
	return slices.ContainsFunc(pieces[1:], record.BeginsPaper)
}

// entangled tells an item that is no paper by itself: one of a case, unless it only asks some for a paper more, and one
// that may stand for the next.
func (r *row) entangled(one, of record.Paper) bool {
	folded := vi.Fold(one.Name)
	inCase := caseBegins.MatchString(folded) && !isNote(one.Name) && !(of.Case != "" && of.OneOf == "" && forWhom.MatchString(folded) && adds.MatchString(folded))
	return inCase || orEnds.MatchString(one.Name)
}

// nextChoice names the next group of which one paper is enough. No two groups share a name, whatever their cases:
// a case may turn out to be a heading, and then both stand in none.
func (r *row) nextChoice() string {
	name := 'a'
	for slices.ContainsFunc(r.proc.Papers, func(p record.Paper) bool { return p.OneOf == string(name) }) {
		name++
	}
	return string(name)
}

// inLines puts the items of a list that was written on one line on lines of their own. Letters and numbers are only
// taken for a list's where all of them follow each other from the first on behind a colon.
func inLines(name string) string {
	name = runOn.ReplaceAllString(name, "$1\n$2 $3")
	if strings.Contains(name, "\n") {
		return name
	}
	found := lettered.FindAllStringSubmatchIndex(name, -1)
	if len(found) < 2 || name[found[0][0]] != ':' {
		return name
	}
	for i, m := range found {
		if !(m[2] >= 0 && name[m[2]:m[3]] == letter(i) || m[4] >= 0 && name[m[4]:m[5]] == numeral(i)) {
			return name
		}
	}
	var out strings.Builder
	from := 0
	for _, m := range found {
		out.WriteString(name[from:m[0]+1] + "\n- ")
		from = m[6]
	}
	return out.String() + name[from:]
}

// listOf parts a name into what stands before its items and the items, each with the lines
// below it; no items where the name holds no plain list.
func listOf(name string) (head string, items []string) {
	lines := strings.Split(inLines(name), "\n")
	mark := ""
	for i, line := range lines {
		m := listItem.FindStringSubmatch(line)
		switch {
		case i == 0 && m == nil:
			head = strings.TrimSpace(line)
		case i == 0 || mark == "" && m == nil:
			return "", nil
		case m != nil && noteBegins.MatchString(vi.Fold(m[2])+" "):
			items = append(items, m[2])
		case mark == "" || m != nil && m[1] == mark:
			mark = m[1]
			items = append(items, m[2])
		default:
			items[len(items)-1] += "\n" + line
		}
	}
	return head, items
}
