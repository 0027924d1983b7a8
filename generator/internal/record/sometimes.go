package record

import (
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// The name of a paper may itself say that not everybody brings it: "Giấy tờ chứng minh … (nếu có)", "Văn bản về việc đại diện
// … đối với trường hợp …". Who is told to bring it as well looks for a paper that does not exist for him. A paper that
// everybody brings and that is told as one of some is the worse mistake: where a name holds two papers, or says what to
// bring instead, it is everybody's.

// Sometimes tells whether a paper's own name says that only some bring it. What the name of the procedure or of the paper's
// case says already is no condition of the paper.
func (p *Procedure) Sometimes(paper Paper) bool {
	if vi.Fold(paper.Note) == "neu co" {
		return true
	}
	if !mayBeConditional(paper.Name) {
		return false
	}
	first, rest := statements(wellSpelt.Replace(Unmarked(vi.Collapse(firstLine(paper.Name)))))
	if conditional.MatchString(" "+rest) && !exempts.MatchString(rest) || secondPaper.MatchString(rest) {
		return false // this paper in one case, another in the next
	}
	conditions := conditionsIn(first)
	if slices.ContainsFunc(conditions, condition.ofPart) {
		return false
	}
	about := " " + vi.Fold(p.Name+" "+paper.Case) + " "
	return slices.ContainsFunc(conditions, func(c condition) bool { return c.narrows(about) })
}

// mayBeConditional tells whether a name has a word of those that a condition begins with: most have
// none, and the patterns below are dear.
func mayBeConditional(name string) bool {
	name = strings.ToLower(name)
	for _, word := range []string{"nếu", "trường h", "đối với", "áp dụng", "khi"} {
		if strings.Contains(name, word) {
			return true
		}
	}
	return false
}

// statements parts what a name says first from what it says besides.
func statements(name string) (first, rest string) {
	at := statementEnd.FindStringIndex(name)
	if at == nil {
		return name, ""
	}
	return name[:at[0]], name[at[0]:]
}

var (
	// wellSpelt mends how the base writes the word that a condition begins with.
	wellSpelt = strings.NewReplacer("trường hơp", "trường hợp", "Trường hơp", "Trường hợp")
	// leadMarks is what stands before a name in the national base: "- ", "a) ", "(1) ", "2.1. ".
	leadMarks    = regexp.MustCompile(`^(?:[-+*•–]+|\(?\d+(?:\.\d+)*[.)]|\(?\pL\))+\s*`)
	statementEnd = regexp.MustCompile(`;|\.(?: |\p{Lu})`)
	// conditional is how words begin that say for whom a paper is; the blank stands before the first word too.
	conditional = regexp.MustCompile(`(?i)(?:[ (](?:nếu|trong (?:các )?trường hợp|đối với (?:các )?trường hợp)|\((?:các )?(?:trường hợp|đối với)|\((?:chỉ )?áp dụng (?:cho|đối với|với|trong|khi)|^ (?:trường hợp|đối với|khi|tùy (?:từng |theo )?trường hợp)|, (?:trường hợp|đối với)| đối với [^,;:()]{2,50}? thuộc diện| đối với (?:trẻ em|trẻ|người|học sinh|phụ nữ|hộ gia đình) (?:đã|bị|chưa|còn|mồ côi|ở cơ sở|nghỉ|hy sinh|từ trần|chết|mất)) `)
	// ifAny is the shortest of them.
	ifAny = regexp.MustCompile(`(?i)^nếu có\s*(?:[).,]|$)`)
	// instead begins what one brings where one has not the paper.
	instead = regexp.MustCompile(`(?i)^(?:nếu|(?:trong |đối với )?trường hợp) (?:chưa|không)(?: thể)? (?:có|còn|xuất trình|cung cấp|nộp)(?: |$)`)
	// atTheDesk is a condition that everybody meets who comes to the desk.
	atTheDesk = regexp.MustCompile(`(?i)nộp .*trực tiếp|nộp hồ sơ theo hình thức .*bưu chính`)
	// throughOther is a condition that few meet, folded, whatever words of it the procedure says as well.
	throughOther = regexp.MustCompile(`nguoi dai dien|uy quyen`)
	// unlike is what a second condition in a name begins with: one paper in one case, another in the next.
	unlike = regexp.MustCompile(`(?i)(?: hoặc| hay| còn|,) (?:trường hợp|đối với) `)
	// titled is a form whose own title says whom it is made for: “Tờ khai thuế (áp dụng đối với …)”.
	titled = regexp.MustCompile(`(?i)^ ?(?:tờ khai|đơn|giấy đề nghị|văn bản đề nghị) `)
	// madeFor begins what such a title says.
	madeFor = regexp.MustCompile(`(?i)^(?:chỉ )?áp dụng `)
	// aboutPaper is a condition that speaks of a paper and not of who brings it: “Đối với bản sao …”.
	aboutPaper = regexp.MustCompile(`(?i)^(?:trường hợp|đối với|khi) ` + aPaper)
	// takenOff ends words that are no exception: “thuế được khấu trừ (nếu có)”.
	takenOff = regexp.MustCompile(`(?i)(?:khấu|miễn|giảm|loại) trừ$`)
	// fresh is how old a paper may be.
	fresh = regexp.MustCompile(`(?i)^nếu (?:được )?cấp `)
	// another begins a second paper within a name; either is one of two that do.
	another = regexp.MustCompile(`(?i)(?:,|:| và| kèm(?: theo)?| cùng) (?:(?:xuất trình|nộp) )?` + aPaper)
	either  = regexp.MustCompile(`(?i)(?: hoặc| hay) (?:` + aPaper + `|(?:nộp|gửi|khai|xuất trình) )`)
	// secondPaper is one behind a semicolon; exempts is what only says who need not bring the paper, or how.
	secondPaper = regexp.MustCompile(`(?i)^; ?` + aPaper)
	exempts     = regexp.MustCompile(`(?i)không (?:phải|cần|yêu cầu|bắt buộc)`)
	// inside is what makes “(nếu có)” speak of a part of what the paper tells: the last of a list, something that it must state.
	inside = regexp.MustCompile(`(?i) và [^,;(]{1,40}$|trong đó|(?:ghi|nêu) rõ`)
	// alike are papers named beside one that are of its kind.
	alike = regexp.MustCompile(`(?i)(?: hoặc [^,;(]{0,40}?(?:tương đương|khác)|(giấy tờ), tài liệu)`)
	// goesOnWith is what behind a bracket makes it the condition of a part of the name only; besides is what does not.
	goesOnWith = regexp.MustCompile(`(?i)^(?:,|(?:hoặc|và|hay|kèm) )`)
	besides    = regexp.MustCompile(`(?i)^(?:[ .,:]*$|: ?\d|theo |mẫu |ban hành |quy định )`)
)

// aPaper is how the name of a paper begins.
const aPaper = `(?:các |những |một trong các |loại )?(?:(?:giấy|văn bản|tờ khai|tờ trình|hợp đồng|chứng từ|chứng thư|chứng nhận|quyết định|hồ sơ|tài liệu|sơ đồ|biên bản|báo cáo|thẻ|hộ chiếu|căn cước|chứng minh|phiếu|danh sách|phụ lục|danh mục|bảng|hóa đơn|hoá đơn|vận đơn|lý lịch|biện pháp|phương án)|đơn (?:đề nghị|xin|đăng ký|theo)|bản (?:sao|chính|gốc|chụp|khai|kê|vẽ|cam kết|thuyết minh|trích|đồ|tự|án)) `

// Unmarked is the name of a paper without the sign of a list before it.
func Unmarked(name string) string { return leadMarks.ReplaceAllString(name, "") }

func firstLine(text string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	return line
}

// condition is one of a name: what stands before it, what it says, what follows behind its bracket.
type condition struct{ before, says, behind string }

func conditionsIn(first string) (out []condition) {
	text := " " + first
	for _, at := range conditional.FindAllStringIndex(text, -1) {
		begins := at[0]
		for strings.ContainsRune(" (,", rune(text[begins])) {
			begins++
		}
		c := condition{before: text[:at[0]], says: text[begins:]}
		if text[begins-1] == '(' {
			if end := strings.IndexByte(c.says, ')'); end >= 0 {
				c.says, c.behind = c.says[:end], strings.TrimSpace(c.says[end+1:])
			}
		}
		out = append(out, c)
	}
	return out
}

// ofPart tells a condition of one of two papers in a name.
func (c condition) ofPart() bool { return goesOnWith.MatchString(c.behind) }

// narrows tells whether the condition makes of a paper one that only some bring. about is what the procedure is about.
func (c condition) narrows(about string) bool {
	before := alike.ReplaceAllString(c.before, "$1")
	switch {
	case before != "" && instead.MatchString(c.says), atTheDesk.MatchString(c.says), fresh.MatchString(c.says), known(about, c.says):
		return false
	case c.excepts(), titled.MatchString(before) && madeFor.MatchString(c.says):
		return false
	case another.MatchString(before):
		return false
	case ifAny.MatchString(c.says):
		return !inside.MatchString(before)
	}
	if before == "" && !aboutPaper.MatchString(c.says) { // what he brings follows, and may be one of two
		return !unlike.MatchString(c.says)
	}
	return !either.MatchString(before) && !either.MatchString(c.says) && besides.MatchString(c.behind)
}

// excepts tells a condition that says who need not bring the paper: “trừ trường hợp …”.
func (c condition) excepts() bool {
	before := strings.ToLower(strings.TrimRight(c.before, " ("))
	return strings.HasSuffix(before, " trừ") && !takenOff.MatchString(before)
}

// conditionHeads are the words that only lead into a condition, folded.
var conditionHeads = []string{"chi ", "ap dung cho ", "ap dung voi ", "ap dung ", "tuy ", "neu ", "khi ", "trong ", "doi voi ", "cac ", "tung ", "truong hop ", "doi tuong ", "chu the la "}

// conditionWords are the words of a condition, folded, without those that lead into it.
func conditionWords(says string) []string {
	text := vi.Fold(says) + " "
	for again := true; again; {
		again = false
		for _, head := range conditionHeads {
			if rest, ok := strings.CutPrefix(text, head); ok {
				text, again = rest, true
			}
		}
	}
	return strings.Fields(text)
}

// toldWords is how many words of a condition must stand in a text for it to say the condition.
const toldWords = 5

// known tells whether a text, folded between blanks, says a condition already.
func known(about, says string) bool {
	if throughOther.MatchString(vi.Fold(says)) && !throughOther.MatchString(about) {
		return false
	}
	words := conditionWords(says)
	if len(words) < 2 {
		return false
	}
	return strings.Contains(about, " "+strings.Join(words[:min(toldWords, len(words))], " ")+" ")
}

// choiceOpens is how a line ends, folded, that says of the papers in other lines that one of them is enough.
var choiceOpens = regexp.MustCompile(`\b(?:mot|1) trong (?:so |nhung )?(?:cac )?(?:loai )?(?:giay to|tai lieu|van ban|ho so|giay)(?: (?:tai lieu|van ban))?(?: nhu)?(?: sau)?(?: day)?$`)

// choiceAbove is how a paper says, folded, that one of those before it is enough: “ngoài một trong các giấy tờ nêu trên”.
var choiceAbove = regexp.MustCompile(`\b(?:mot|1) trong (?:so |nhung )?(?:cac )?(?:loai )?giay to (?:neu|noi|ke) (?:o )?tren\b`)

// MeansChoice tells that a paper's name says so. Which it means nobody can tell either.
func MeansChoice(name string) bool { return choiceAbove.MatchString(vi.Fold(name)) }

// paperBegins is how a line begins that names a paper.
var paperBegins = regexp.MustCompile(`(?i)^` + aPaper)

// BeginsPaper tells whether a text begins with the name of a paper.
func BeginsPaper(text string) bool { return paperBegins.MatchString(text + " ") }

// whomFirst is how a row begins that says for whom it is before it names a paper.
var whomFirst = regexp.MustCompile(`^(?:Đối với|Trường hợp|Đối tượng|Người) `)

// BeginsWithWhom tells such a row. Several of them in one case are for different people: “Đối với Quân đội …”, “Đối với Công an …”.
func BeginsWithWhom(name string) bool { return whomFirst.MatchString(Unmarked(vi.Collapse(name))) }

// further is a row that stands for papers which it does not name, folded: “Các chứng từ liên quan đến việc khai bổ sung”.
var further = regexp.MustCompile(`^(?:cac |nhung )(?:chung tu|giay to|tai lieu|ho so|van ban)(?: tai lieu| giay to)?(?: khac)?(?: co)? lien quan\b`)

// toldElsewhere is a row that names a file whose papers another text or another list tells, folded: “Nộp bộ hồ sơ nhập khẩu theo
// quy định tại Điều 16”, “Hồ sơ như nêu tại nội dung 1a, 1b”, “Các giấy tờ tương ứng quy định tại Nghị định …”.
var toldElsewhere = regexp.MustCompile(`^(?:nop |thuc hien [a-z ]{3,40} va nop )?(?:bo )?ho so (?:[a-z ]{3,60} )?(?:nhu (?:neu|quy dinh)|quy dinh|neu) tai (?:cac )?(?:dieu|khoan|diem|noi dung|muc)\b|^ho so tuong tu nhu\b|^(?:cac |nhung )(?:chung tu|giay to|tai lieu) (?:khac |tuong ung |minh chung [a-z ]{0,30})(?:voi |theo |quy dinh)`)

// fileOf is how a row begins that names a file by what it is for and lists its papers: “Hồ sơ kê khai nghĩa vụ tài chính: Tờ khai …”.
var fileOf = regexp.MustCompile(`^(?:Hồ sơ|Giấy tờ|Thành phần hồ sơ)(?: [^:;(]{2,80})?: `)

// formFirst is how a row begins that names a form to fill in: what stands behind a semicolon is handed in with it, while that
// behind another paper may as well stand for it.
var formFirst = regexp.MustCompile(`^(?:Đơn|Tờ khai|Bản khai|Giấy đề nghị) `)

// inBrackets is what stands between brackets.
var inBrackets = regexp.MustCompile(`\([^()]*\)`)

// HoldsSeveral tells a row of the base that lists papers on lines of their own or between semicolons, or stands for some that it does not name: it
// is no one paper, and their number is not that of the rows. Where one of them is enough it is one.
func HoldsSeveral(name string) bool {
	folded := vi.Fold(Unmarked(firstLine(name)))
	if (further.MatchString(folded) || toldElsewhere.MatchString(folded)) && !strings.Contains(folded, "neu co") {
		return true
	}
	if head := fileOf.FindString(Unmarked(name)); head != "" {
		listed := Unmarked(name)[len(head):]
		return BeginsPaper(listed) && strings.ContainsAny(listed, ",;") && !strings.Contains(listed, " hoặc ")
	}
	if strings.Contains(vi.Fold(firstLine(name)), "mot trong") {
		return false
	}
	count := 0
	parts := "\n"
	if formFirst.MatchString(Unmarked(name)) && !strings.Contains(vi.Fold(name), "truong hop") {
		parts = "\n;"
	}
	for line := range strings.FieldsFuncSeq(inBrackets.ReplaceAllString(name, ""), func(r rune) bool { return strings.ContainsRune(parts, r) }) {
		if paperBegins.MatchString(Unmarked(strings.TrimSpace(line)) + " ") {
			count++
		}
	}
	return count > 1
}

// OpensChoice tells such a line. Which papers it means nobody can tell: the national base keeps no order.
func OpensChoice(name string) bool {
	name = strings.TrimSpace(name)
	return strings.HasSuffix(name, ":") && choiceOpens.MatchString(vi.Fold(name))
}
