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

// Rows of papers that are something else: headings written as cases, papers to show,
// counts that stand in the name, forms that only names tell.

// headingIs is what a text of the base over papers says when it is no case, of which one
// applies, but a heading over papers that all do.
type headingIs int

const (
	noHeading headingIs = iota
	handIn              // papers to hand in
	showOnly            // papers to be shown
	remarks             // what is to be known
)

// headingWords are the beginnings of such headings, folded.
var headingWords = []struct {
	begins string
	is     headingIs
}{
	{"giay to phai xuat trinh", showOnly}, {"giay to xuat trinh", showOnly}, {"xuat trinh giay to", showOnly}, {"giay to can xuat trinh", showOnly},
	{"giay to phai nop", handIn}, {"giay to nop", handIn}, {"giay to can nop", handIn}, {"giay to phai gui", handIn},
	{"thanh phan ho so", handIn}, {"ho so gom", handIn}, {"ho so bao gom", handIn}, {"giay to gom", handIn},
	{"luu y", remarks}, {"ghi chu", remarks}, {"chu y", remarks},
}

// What may follow in a heading, folded. Over papers that is only what such headings are made of: "thành phần hồ sơ gia hạn
// sử dụng đất" says for whom its papers are.
var (
	plainHeading = regexp.MustCompile(`^[ a-z]*$`)
	plainRest    = regexp.MustCompile(`^( (phai|can|nop|gui|xuat|trinh|khai|bao|gom|co|cac|giay|to|ho|so|sau|day|nhu))*$`)
)

// longestHeading is the most characters of one; a longer text says for whom it holds.
const longestHeading = 40

// headEnds is how a case ends that is a head over its papers: "Gia hạn tạm trú, hồ sơ gồm".
var headEnds = regexp.MustCompile(`(?i)[\s,;.]+(?:(?:thì )?(?:thành phần )?hồ sơ )?(?:bao )?gồm(?: có)?(?: các giấy tờ)?(?: sau(?: đây)?)?$`)

// withoutHead is a case without the words that lead into its papers: people choose among cases and read no list there.
func withoutHead(title string) string {
	if headingOf(title) != noHeading {
		return title
	}
	if bare := headEnds.ReplaceAllString(title, ""); strings.Contains(bare, " ") { // "Bao gồm" has nothing else
		return bare
	}
	return title
}

func headingOf(title string) headingIs {
	folded := vi.Fold(title)
	if utf8.RuneCountInString(title) > longestHeading || !plainHeading.MatchString(folded) {
		return noHeading
	}
	for _, w := range headingWords {
		rest, begins := strings.CutPrefix(folded, w.begins)
		if begins && (w.is == remarks || plainRest.MatchString(rest)) {
			return w.is
		}
	}
	return noHeading
}

// headings takes cases away that are headings: what they say becomes the note of papers
// that are only shown.
func (r *row) headings() {
	for i := range r.proc.Papers {
		p := &r.proc.Papers[i]
		is := headingOf(p.Case)
		if is == noHeading || p.Name == p.Case {
			continue
		}
		to := ""
		if is == showOnly && !p.Remark() {
			p.Note, to = shown, shown
		}
		r.note(HeadingTaken, "papers."+strconv.Itoa(i)+".case", p.Case, to)
		p.Case = ""
	}
}

// onlyFor is how a name says for whom the paper is: "Trường hợp trẻ em bị bỏ rơi thì phải có
// biên bản …". What leads from the one to the other is of neither; without the comma or the
// "thì" before it the same words are of the case ("Trường hợp nộp hồ sơ trực tuyến thì phải có …").
var onlyFor = regexp.MustCompile(`^(` + whoseCase + ` [^;:.\n]{4,120}?)(?:` + besideFiles + `)?(?:` + leadsOn + `)? (?:` + strings.Join(demands, "|") + `)(?: thêm)? (\pL[^\n]*)$`)

const (
	whoseCase   = `(?i:trường hợp|đối với|nếu)`
	besideFiles = `, kèm theo hồ sơ[^,;:.\n]{0,60}?`                                                                             // ", kèm theo hồ sơ đăng ký"
	leadsOn     = `(?:,| thì|, thì)(?: khi (?:làm|thực hiện|nộp|gửi) [^,;:.\n]{0,80}, [^,;:.\n]{0,40}?| hồ sơ[^,;:.\n]{0,60}?)?` // " thì khi làm thủ tục, nhân viên bưu chính"
)

// demands are the words that ask for a paper.
var demands = []string{"phải có", "phải kèm theo", "phải nộp", "nộp thêm", "cần có", "thì nộp", "thì có"}

// neededNot is what stands before "phải nộp" where nobody need hand it in, or that alone.
var neededNot = regexp.MustCompile(`(?i) (?:không|chưa|chỉ)(?: cần| nhất thiết)? (?:phải|cần) (?:có|kèm theo|nộp)(?: thêm)? $`)

// onlyOf is how a name says so in short: "Đối với tổ chức khác: Quyết định thành lập".
var onlyOf = regexp.MustCompile(`^((?i:trường hợp|đối với) [^;:.\n]{4,200}): (\p{Lu}[^:\n]*)$`)

// conditions gives papers of no case the case that their own name begins with; and so those of a case that asks for
// one of them, which are then no choice: "Trường hợp ủy quyền cho cá nhân … phải có …" is of whom it names.
func (r *row) conditions() {
	for i := range r.proc.Papers {
		p := &r.proc.Papers[i]
		if p.Case != "" && !choiceOf.MatchString(vi.Fold(p.Case)) || p.Remark() {
			continue
		}
		whom, paper, told := conditionOf(p.Name)
		if !told {
			continue
		}
		r.note(PaperCase, "papers."+strconv.Itoa(i)+".name", p.Name, whom)
		p.Case, p.Name = whom, vi.UpperFirst(paper)
	}
}

// conditionOf parts the name of a paper from the case that it begins with.
func conditionOf(name string) (whom, paper string, told bool) {
	m := onlyFor.FindStringSubmatch(name)
	if m == nil {
		if m = onlyOf.FindStringSubmatch(name); m == nil || caseBegins.MatchString(vi.Fold(m[2])) {
			return "", "", false
		}
	}
	whom, paper = m[1], m[2]
	return whom, paper, !neededNot.MatchString(strings.TrimSuffix(name, paper))
}

// shown is the note of a paper that is taken home again.
const shown = "xuất trình"

// onlyCase takes the case away that all papers share: one case is no case. What it says
// stands as a remark before the papers.
func (r *row) onlyCase() {
	title := ""
	for _, p := range r.proc.Papers {
		if p.Case == "" || title != "" && p.Case != title {
			return
		}
		title = p.Case
	}
	if title == "" {
		return
	}
	for i := range r.proc.Papers {
		r.proc.Papers[i].Case = ""
	}
	if !slices.ContainsFunc(r.proc.Papers, func(p record.Paper) bool { return vi.Fold(p.Name) == vi.Fold(title) }) {
		r.proc.Papers = slices.Insert(r.proc.Papers, 0, record.Paper{Name: title})
	}
	r.note(OnlyCase, "documents", title, "")
}

// countInName is how a name tells how many papers are meant: "Vận tải đơn: 01 bản chụp".
var countInName = regexp.MustCompile(`(?i)[:,(;–-]\s*(?:nộp\s+)?(\d{1,2})\s+bản\s+(chính|gốc|sao|chụp|photo|phô tô)`)

// toShow is a name that begins with what is done with the paper.
var toShow = regexp.MustCompile(`^(?i:xuất trình)\s+(\S.*)$`)

// longestPaper is the most characters of a row that is taken for a paper's name; a longer
// one is a sentence.
const longestPaper = 200

// onlyShown takes "Xuất trình" off a name into the note: the paper is taken home again.
func (r *row) onlyShown(p *record.Paper, at string) {
	m := toShow.FindStringSubmatch(p.Name)
	if m == nil || utf8.RuneCountInString(p.Name) > longestPaper || strings.HasSuffix(p.Name, ":") || strings.Contains(p.Name, "\n") || strings.Contains(p.Name, ". ") {
		return
	}
	r.note(PaperShown, join(at, "name"), p.Name, shown)
	p.Name, p.Note = vi.UpperFirst(m[1]), shown
}

// counted makes a paper of a row without counts whose own words tell how many.
func (r *row) counted(p *record.Paper, at string) {
	originals, copies, ok := countsOfName(p.Name)
	if !ok {
		return
	}
	p.Originals, p.Copies = originals, copies
	r.note(CountFound, join(at, "name"), p.Name, copiesOf(*p))
}

// countsOfName reads how many a paper's own name asks for; ok is false for a sentence and for
// a name that does not say.
func countsOfName(name string) (originals, copies int, ok bool) {
	m := countInName.FindStringSubmatch(name)
	if m == nil || utf8.RuneCountInString(name) > longestPaper || strings.HasSuffix(name, ":") {
		return 0, 0, false
	}
	n, err := strconv.Atoi(m[1])
	if err != nil || n == 0 {
		return 0, 0, false
	}
	if kind := vi.Fold(m[2]); kind == "chinh" || kind == "goc" {
		return n, 0, true
	}
	return 0, n, true
}

// ownForm is a paper that is filled in on a form, though no number of it is told.
var ownForm = regexp.MustCompile(`(?i)(theo mẫu|theo biểu mẫu|mẫu quy định|^tờ khai|^phiếu đề nghị)`)

// longestForm cuts the name of a form that only its paper tells.
const longestForm = 120

// formsNamed tells the forms that papers and steps name where no paper has one of its
// own: two in a name, or one without a number. "?" when nothing names one.
func (r *row) formsNamed() string {
	var out []string
	add := func(form string) {
		if form != "" && !slices.Contains(out, form) {
			out = append(out, form)
		}
	}
	texts := make([]string, 0, len(r.proc.Papers)+len(r.proc.Steps))
	for _, p := range r.proc.Papers {
		texts = append(texts, p.Name)
	}
	for _, s := range r.proc.Steps {
		texts = append(texts, s.Title, s.Text)
	}
	for _, text := range texts {
		for _, form := range formsIn(text) {
			add(form)
		}
	}
	if len(out) == 0 {
		for _, p := range r.proc.Papers {
			if !p.Remark() && ownForm.MatchString(p.Name) {
				first, _, _ := strings.Cut(p.Name, "\n")
				add(vi.Truncate(strings.TrimRight(first, " .;:,"), longestForm))
			}
		}
	}
	if len(out) == 0 {
		return unknown
	}
	text := strings.Join(out, "; ")
	r.note(FormFound, "documents", text, text)
	return text
}

// formsIn lists the forms that a text names by number.
func formsIn(text string) (out []string) {
	for _, m := range formName.FindAllStringSubmatchIndex(text, -1) {
		if form := formOf(text[m[0]:m[1]]); form != "" && !slices.Contains(out, form) {
			out = append(out, form)
		}
	}
	return out
}
