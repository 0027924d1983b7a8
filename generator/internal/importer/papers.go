package importer

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// papers reads what must be handed in; a line with neither originals nor copies is a
// remark and stays one.
func (r *row) papers(n *node) {
	hasForm, counted := false, false
	for _, row := range r.underHead(r.paperRows(n)) {
		for _, one := range r.several(row.paper, row.at) {
			counted = counted || !one.Remark()
			r.settle(&one, row.at)
			r.proc.Papers = append(r.proc.Papers, one)
			hasForm = hasForm || one.Form != ""
		}
	}
	if counted && !slices.ContainsFunc(r.proc.Papers, func(p record.Paper) bool { return !p.Remark() }) {
		r.todos.add("Ghi số bản chính, bản sao của từng giấy tờ: nguồn chỉ ghi ở dòng tiêu đề, lời dặn", "")
	}
	r.countedCases()
	if !counted {
		r.uncounted()
	}
	r.headings()
	r.unbound()
	r.onlyCase() // one that the base gives to all of them hides whom each is for
	r.conditions()
	r.onlyCase()
	r.choices()
	r.withoutChoice()
	r.once()
	r.inOrder()
	for i, p := range r.proc.Papers {
		if !p.Remark() {
			r.proc.Papers[i].Name, r.proc.Papers[i].Case = wholeBrackets(endless(p.Name)), wholeBrackets(p.Case)
		}
	}
	if len(r.proc.Papers) == 0 {
		r.note(Missing, "documents", "", unknown)
		r.proc.PapersText = unknown
	}
	if !hasForm {
		r.proc.Forms = r.formsNamed()
	}
}

// paperRows are the rows that have a name.
func (r *row) paperRows(n *node) (out []paperRow) {
	for i, d := range r.objects(n, "documents") {
		at := "documents." + strconv.Itoa(i)
		p, bullet, ok := r.paper(d, at)
		r.leftovers(d, at)
		if ok {
			out = append(out, paperRow{p, at, bullet})
		}
	}
	return out
}

// uncounted makes papers of rows that name one where the base counts none of all the rows.
func (r *row) uncounted() {
	for i, p := range r.proc.Papers {
		if utf8.RuneCountInString(p.Name) > longestPaper || isNote(p.Name) || isRule(p.Name) || isOpening(p.Name) || sentence.MatchString(vi.Fold(p.Name)) {
			continue
		}
		r.proc.Papers[i].Uncounted = true
		r.todos.add("Ghi số bản chính, bản sao của từng giấy tờ: nguồn không đếm giấy tờ nào", "")
		r.note(PaperUncounted, "papers."+strconv.Itoa(i), p.Name, "uncounted")
	}
}

// choiceOf is how a heading over papers says that one of them is enough.
var choiceOf = regexp.MustCompile(`\b(mot|1) trong (so |nhung )?(cac )?(loai )?(giay|tai lieu|van ban|ho so)`)

// choices marks the papers of a case whose words say that one of them is enough. Where a
// line between papers says so, nobody can tell which it means: the base keeps no order.
func (r *row) choices() {
	papers := r.proc.Papers
	count := map[string]int{}
	for _, p := range papers {
		if !p.Remark() {
			count[p.Case]++
		}
	}
	for i, p := range papers {
		name := strings.TrimRight(p.Name, " ")
		switch {
		case !p.Remark() && count[p.Case] > 1 && choiceOf.MatchString(vi.Fold(p.Case)):
			papers[i].OneOf = "a"
			r.note(OneOfPapers, "papers."+strconv.Itoa(i), p.Case, "one_of")
		case strings.HasSuffix(name, ":") && choiceOf.MatchString(vi.Fold(name)):
			r.todos.add("Ghi one_of cho các giấy tờ thay được cho nhau: nguồn ghi “"+vi.Truncate(name, longestTodo)+"”", "")
		}
	}
}

func (r *row) paper(d *node, at string) (p record.Paper, bullet string, ok bool) {
	p.Case = withoutHead(strings.TrimRight(r.bullet(r.prose(d, at, "case")), ": "))
	name := r.prose(d, at, "name")
	p.Name = r.unmarked(name, at)
	originals, hasOriginals := r.count(d, at, "originals")
	copies, hasCopies := r.count(d, at, "copies")
	p.Originals, p.Copies = originals, copies
	if strings.Trim(p.Name, "0123456789.* ") == "" { // a number is no name, nor is "****"
		r.note(NoName, at, strings.TrimSpace(p.Case+" "+p.Name+" bản chính "+strconv.Itoa(originals)+", bản sao "+strconv.Itoa(copies)), "bỏ dòng, trường hợp thành lời dặn")
		// The case may stand nowhere else: it becomes a remark under itself.
		return record.Paper{Name: p.Case}, "", p.Case != ""
	}
	if !hasOriginals && !hasCopies {
		r.todos.add("Ghi số bản chính, bản sao của giấy tờ: nguồn để trống", "")
		r.note(Missing, join(at, "originals"), "", "0")
	}
	return p, bulletOf(name), true
}

// settle finds out what a row is, a paper, one to show or a remark, and its form.
func (r *row) settle(p *record.Paper, at string) {
	r.settleCounts(p, at)
	r.onlyShown(p, at)
	if p.Remark() {
		r.counted(p, at)
	}
	if p.Remark() {
		return
	}
	if p.Form = formOf(p.Name); p.Form != "" {
		r.note(FormFound, join(at, "name"), p.Form, p.Form)
	}
}

// bullet takes bullets off the start of a text and counts them; the words stay.
func (r *row) bullet(text string) string {
	bare := strings.TrimLeft(text, "-+*•–—·● \t")
	if bare == "" {
		return text
	}
	if bare != text {
		r.markers++
	}
	return bare
}

// Numbers of lists: "1.", "1.2.", "(3)", "a)", "(iv)", "g.1)".
var listNumber = regexp.MustCompile(`^(?:\((?:\d{1,2}|[a-zđ]|[ivx]{1,5}\d?)\)|(?:\d{1,2}|[a-zA-ZđĐ])(?:\.\d{1,2})*[.)]|[ivxIVX]{1,5}[.)])`)

// cutNumber parts a text from the number of a list that it begins with.
func cutNumber(text string) (number, rest string) {
	number = listNumber.FindString(text)
	return number, text[len(number):]
}

// unmarked takes bullets and list numbers off a paper's name. Bullets are counted;
// a number is told, because another line may speak of "giấy tờ tại điểm a".
func (r *row) unmarked(name, at string) string {
	bare := r.bullet(name)
	bare = partOfFile.ReplaceAllString(bare, "$2$1")
	number, rest := cutNumber(bare)
	if number == "" || !startsWord(rest, strings.HasSuffix(number, ")")) {
		return bare
	}
	r.note(Renumbered, join(at, "name"), bare, "")
	return strings.TrimLeft(rest, "-+*•–—·● \t")
}

// partOfFile is how the base counts papers in words: "Thành phần hồ sơ 2 (nếu có): Giấy chứng tử".
var partOfFile = regexp.MustCompile(`^Thành phần hồ sơ \d+( \(nếu có\))?: ([^:\n]*)`)

// endless takes off a name what only parted it from the next of a list: ";", ",", and a full stop that stands alone or
// behind another mark (",.", " .", ".."). Three dots or more say that there are others, and stay.
func endless(name string) string {
	for {
		bare := strings.TrimRight(name, ";, ")
		if strings.HasSuffix(bare, "...") {
			return bare
		}
		if rest, ok := strings.CutSuffix(bare, "."); ok && strings.TrimRight(rest, ";,. ") != rest {
			bare = rest
		}
		if bare == name || bare == "" {
			return name
		}
		name = bare
	}
}

// startsWord tells whether words begin here: "1. Đơn" and "a)Đơn", but not "1.5 triệu".
func startsWord(rest string, bracket bool) bool {
	first, _ := utf8.DecodeRuneInString(rest)
	if strings.TrimSpace(rest) == "" {
		return false
	}
	return first == ' ' || unicode.IsLetter(first) && (bracket || unicode.IsUpper(first))
}

// Names of forms: "Mẫu số 01", "mẫu số 02-1/PHLPNG", "Mẫu CT01". Without "số" the name
// must have letters and a digit: "mẫu 02 bản" names no form.
var formName = regexp.MustCompile(`(?i:mẫu)\s+(?:((?i:số))\s*:?\s*)?((?:HQ )?[\p{Lu}\d][\p{Lu}\d./-]*\d[\p{L}\d./-]*|\d+[a-z]?[./-][\p{L}\d./-]+|\d+[a-z]?\b|[\p{Lu}]{2,}\d*[\p{Lu}\d./-]*)`)

// formOf finds the form that a paper's name names; "" when it names none or two.
func formOf(name string) string {
	form := ""
	for _, m := range formName.FindAllStringSubmatch(name, -1) {
		number := strings.TrimRight(m[2], "./-")
		hasDigit := strings.ContainsFunc(number, unicode.IsDigit)
		hasLetter := strings.ContainsFunc(number, unicode.IsLetter)
		if !hasDigit || (m[1] == "" && !hasLetter) {
			continue
		}
		found := "Mẫu " + number
		if m[1] != "" {
			found = "Mẫu số " + number
		}
		if form != "" && form != found {
			return ""
		}
		form = found
	}
	return form
}
