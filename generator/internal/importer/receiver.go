package importer

import (
	"cmp"
	"regexp"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Three hundred procedures of the base name no agency that one could go to, and tell in their first step where the file is
// handed in: "… nộp hồ sơ tại Trung tâm Phục vụ hành chính công". That is read as an answer where nothing speaks against
// it: a citizen acts, a house of our table stands where the receiver stands, and no case, no further sentence and no choice
// names another one. A ministry, a department of the province and a body that nobody could find ("cơ quan có thẩm quyền")
// are no houses, and where one of them receives nothing is read at all.

// house is a place that takes files.
type house struct {
	of   houseOf
	name *regexp.Regexp // at the beginning of a text
}

// houseOf is whose a house is: two names of one ("UBND cấp xã", "Bộ phận Một cửa") do not contradict each other.
type houseOf string

// stranger is what receives files and is nobody's house here: what follows is not read.
const stranger houseOf = "stranger"

const (
	// committeeWords are the committee of a commune, chairmanWords stand before it where who signs is named.
	chairmanWords  = `(?:Chủ tịch )?`
	committeeWords = `(?:(?:Ủy|Uỷ) ban nhân dân|UBND) (?:các |cấp )?(?:xã(?:, phường(?:, (?:thị trấn|đặc khu))?)?|phường)`
	// centreWords are the one-stop centre of a commune or a province.
	centreWords = `(?:Trung tâm (?:Phục vụ|PV) (?:hành chính công|HCC)|TTPVHCC|Trung tâm PVHCC)`
)

// houses are the places in whose names files come in; the first that fits counts.
var houses = []house{
	{"commune", begins(centreWords + ` (?:cấp )?tỉnh(?:, |/)(?:cấp )?xã`)},
	{stranger, begins(centreWords + ` (?:(?:các )?cấp |của )?(?:tỉnh|thành phố|huyện|Sở|Bộ)`)},
	{stranger, begins(`Bộ phận (?:Một cửa|tiếp nhận và trả kết quả|TN&TKQ)(?: (?:của|thuộc|tại))? (?:(?:các )?cơ quan|Sở|Bộ|Cục|cấp (?:tỉnh|huyện|Bộ)|cấp có|(?:UBND|Ủy ban nhân dân) (?:cấp )?(?:tỉnh|huyện))`)},
	{"commune", begins(centreWords + `(?: (?:cấp )?xã(?:, phường(?:, đặc khu)?)?| có thẩm quyền)?`)},
	{"commune", begins(`Bộ phận (?:Một cửa|tiếp nhận và trả kết quả(?: giải quyết thủ tục hành chính)?|TN&TKQ)(?: - ` + centreWords + `)?(?: (?:(?:của|thuộc) )?(?:` + committeeWords + `|cấp xã))?`)},
	{"commune", begins(chairmanWords + committeeWords)},
	{"commune", begins(`(?:cơ quan chuyên môn|Phòng [\p{L}, -]{4,40}?) (?:thuộc|của) ` + committeeWords)},
	{"police", begins(`Công an (?:cấp )?(?:xã(?:, phường(?:, (?:thị trấn|đặc khu))?)?|phường)|cơ quan đăng ký cư trú`)},
	{"tax", begins(`cơ quan thuế(?: quản lý(?: trực tiếp)?)?|Thuế cơ sở|Thuế tỉnh, thành phố`)},
	{"business", begins(`cơ quan đăng ký kinh doanh cấp xã`)},
	{"army", begins(`Ban chỉ huy quân sự (?:cấp )?xã`)},
	{"land", begins(`(?:Chi nhánh )?Văn phòng đăng ký đất đai(?: khu vực)?`)},
	{stranger, begins(`(?:các )?(?:` + strings.Join(strangers, "|") + `)(?:$|[^\p{L}])`)},
	{stranger, regexp.MustCompile(`^Bộ (?:\p{Lu}|trưởng)`)},
}

// strangers are how names of other bodies and people begin.
var strangers = []string{
	"Sở", "Cục", "Chi cục", "Tổng cục", "Vụ", "Ban", "Hội đồng", "Hội", "Phòng", "Thủ trưởng", "Giám đốc", "Trưởng", "Hiệu trưởng", "Đơn vị", "Cơ quan",
	"Tổ chức", "Trường", "Nhà trường", "Cơ sở", "Công an", "Cảnh sát", "Ủy ban", "Uỷ ban", "UBND", "Chủ tịch", "Kho bạc", "Bảo hiểm", "Thuế", "Hải quan", "Cấp",
	"Trung tâm", "Bộ phận", "Văn phòng", "Đồn", "Bộ đội", "Thủ tướng", "Chính phủ", "Cảng vụ", "Khu Quản lý", "Quỹ", "Tòa án", "Viện", "Đại sứ", "Liên đoàn",
	"Công đoàn", "Mặt trận", "Thanh tra", "người có thẩm quyền",
}

// offices are who acts for a state body, in letters of any size; capitalOffices only so: "trụ sở" and "phòng, chống" are no offices.
var (
	offices = []string{
		"Cán bộ", "công chức", "viên chức", "người (?:tiếp nhận|thực hiện chứng thực|đứng đầu)", "cơ quan (?:tiếp nhận|có thẩm quyền|thuế|hải quan|đăng ký|giải quyết|chủ trì|quản lý|được giao)",
		"cơ quan, đơn vị (?:quản lý|được giao)", "Chủ tịch (?:ủy|uỷ|UBND|hội đồng)", "Ủy ban", "Uỷ ban", "UBND", "Bộ phận", "Trưởng (?:thôn|ban)", "Hội đồng (?:thẩm định|kiểm tra|xét)",
	}
	capitalOffices = []string{"Sở", "Phòng", "Công an", "Trung tâm"}
)

// begins is an expression of what a text begins with, in letters of any size.
func begins(words string) *regexp.Regexp { return regexp.MustCompile(`^(?i:` + words + `)`) }

var (
	// hands is the word by which one hands in, with what one pays instead of it.
	hands = regexp.MustCompile(`(?i)(?:^|[\s(,])(?:gửi|trực tiếp|nộp(\s+(?:lệ phí|phí|thuế|tiền))?)`)
	// toWhom stands before who receives.
	toWhom = regexp.MustCompile(`(?i)(?:^|[\s(,/])(?:đến|tới|tại|cho|về|gửi|nộp|hoặc|và|/)\s+(?:(?:đến|tới|tại|cho|về|ở|trực tiếp)\s+){0,3}`)
	// asBefore are the words that make of a name something else than who acts.
	asBefore = regexp.MustCompile(`(?i)(?:của|do|bởi|tại|theo|với|từ|cho|đến|tới|về|gửi|hoặc|và|thuộc|trên|kèm)\s+$`)
	// acts is who acts for a state body.
	acts = regexp.MustCompile(`(?:^|[\s,])((?:(?i:` + strings.Join(offices, "|") + `)|` + strings.Join(capitalOffices, "|") + `)\s)`)
	// listed is what begins an item of a list.
	listed = regexp.MustCompile(`^[\s*•+-]*(?:\(?[a-zđ0-9]{1,2}[.)]\s+)?`)
	// firstStep begins the steps of a further case.
	firstStep = regexp.MustCompile(`(?i)^[\s*•+-]*b[ưu]ớc\s*0?1(?:\D|$)`)
	// caseLine is a line that is the heading of a case.
	caseLine = regexp.MustCompile(`(?i)^[\s*•+-]*(?:\(?[a-zđ]?[.]?[0-9ivx]{0,3}[.)]*\s+)?(?:trường hợp|đối với)[^.;]*:$`)
	// overNet is the heading of what is filed on the web.
	overNet = regexp.MustCompile(`(?i)^[^.]{0,40}(?:trực tuyến|qua mạng|môi trường điện tử)`)
	// shortCentre is the centre in letters that nobody reads.
	shortCentre = regexp.MustCompile(`^TTPVHCC|^Trung tâm (?:PVHCC|PV HCC)`)
	// whereabouts says which of many houses it is.
	whereabouts = regexp.MustCompile(`^ nơi ([^,.;:()/]{3,45}?)(?:\s+(?:và|kèm|để|hoặc|theo|bằng|qua|thông qua)\s|[.;:(]|$|, (?:kèm|để|sau|nộp))`)
)

// received is what some sentences tell of who receives.
type received struct {
	name  string
	of    houseOf
	words string // the sentence that told it
	clash bool   // more than one, or a stranger
}

// add takes what a further sentence tells.
func (got *received) add(other received) {
	switch {
	case other.clash || got.of != "" && other.of != "" && got.of != other.of:
		got.clash, got.words = true, other.words
	case got.of == "" && !got.clash:
		*got = other
	}
}

// draftReceiver drafts who takes the files of a procedure, where neither its agencies nor its address name a body of its
// level. An agency that takes files at any level gives way to a house of the level alone.
func (r *row) draftReceiver() {
	p := r.proc
	of, had := p.Takers(), p.Receiving
	if record.AtLevel(of, p.Level) || had != "" && !record.AboveLevel(had, p.Level) {
		return
	}
	got := receiverOf(p.Steps)
	if got.of == "" && !got.clash {
		got = receiverOfWays(p.Ways)
	}
	if got.of == "" || got.clash || record.AboveLevel(got.name, p.Level) || of != "" && !ofLevel[got.of] {
		return
	}
	p.Receiving = got.name
	r.note(Drafted, "receiving_address", cmp.Or(had, got.words), got.name)
}

// ofLevel are the houses of the level of the procedure itself.
var ofLevel = map[houseOf]bool{"commune": true, "police": true, "army": true}

// receiverOf reads who receives in the steps up to where an office acts, in each case anew.
func receiverOf(steps []record.Step) (all received) {
	var now part
	for i, s := range steps {
		if i > 0 && s.Case != steps[i-1].Case {
			all.close(now)
			now = part{whole: true, net: overNet.MatchString(s.Case)}
		}
		for n, line := range strings.Split(s.Title+"\n"+s.Text, "\n") {
			line = vi.Collapse(line)
			switch {
			case firstStep.MatchString(line):
				if now.whole { // the steps of another case
					all.close(now)
					now = part{}
				}
				now.whole = true
			case caseLine.MatchString(line) && (n == 0 || !now.done): // a heading within what an office does begins no case
				all.close(now)
				now = part{net: overNet.MatchString(line)}
			}
			now.read(line)
		}
	}
	all.close(now)
	return all
}

// part is what belongs to one case.
type part struct {
	got   received
	begun bool // something stood in it
	done  bool // an office acts
	net   bool // it is of what is filed on the web
	whole bool // its steps are told from the first on: somebody must receive in it
}

// read takes the sentences of a line up to where an office acts.
func (p *part) read(line string) {
	for _, sentence := range sentencesOf(line) {
		if p.done || p.net {
			return
		}
		p.begun = true
		if p.done = officeActs(sentence); !p.done {
			p.got.add(receiverIn(sentence))
		}
	}
}

// close takes what a case tells, where another begins.
func (got *received) close(p part) {
	if got.add(p.got); p.begun && p.whole && p.got.of == "" {
		got.clash = true // of one case nobody knows
	}
}

// receiverOfWays reads who receives at a counter in the notes of the ways.
func receiverOfWays(ways []record.Way) (all received) {
	for _, w := range ways {
		if w.Channel != record.Direct {
			continue
		}
		var now received
		for _, line := range strings.Split(w.Note, "\n") {
			for _, sentence := range sentencesOf(vi.Collapse(line)) {
				if officeActs(sentence) {
					continue
				}
				now.add(receiverIn(sentence))
			}
		}
		all.add(now)
	}
	return all
}

// sentencesOf parts a line at what ends a sentence or a clause.
func sentencesOf(line string) (out []string) {
	for _, part := range strings.Split(strings.ReplaceAll(line, ". ", ";"), ";") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// officeActs tells whether the first who does something in a sentence is an office.
func officeActs(sentence string) bool {
	head := sentence
	if at := hands.FindStringIndex(sentence); at != nil {
		head = sentence[:at[0]]
	}
	head = listed.ReplaceAllString(stepHead.ReplaceAllString(head, ""), "")
	for _, m := range acts.FindAllStringSubmatchIndex(head, -1) {
		if !asBefore.MatchString(head[:m[2]]) {
			return true
		}
	}
	return false
}

// receiverIn reads a sentence in which a citizen hands in.
func receiverIn(sentence string) (got received) {
	rest := ""
	for _, m := range hands.FindAllStringSubmatchIndex(sentence, -1) {
		if m[2] < 0 { // and pays nothing
			rest = sentence[m[0]:]
			break
		}
	}
	for _, m := range toWhom.FindAllStringIndex(rest, -1) {
		at := rest[m[1]:]
		for _, h := range houses {
			name := h.name.FindString(at)
			if name == "" {
				continue
			}
			got.add(received{name: calledHouse(name, at[len(name):]), of: h.of, words: sentence, clash: h.of == stranger})
			break
		}
	}
	return got
}

// calledHouse is the name of a house as an answer: of a chairman that of the committee, and where it is, if that is short.
func calledHouse(name, after string) string {
	if rest, is := strings.CutPrefix(vi.LowerFirst(name), "chủ tịch "); is {
		name = rest
	}
	name = shortCentre.ReplaceAllString(vi.UpperFirst(strings.TrimSpace(name)), "Trung tâm Phục vụ hành chính công")
	if m := whereabouts.FindStringSubmatch(after); m != nil {
		if long := name + " nơi " + m[1]; utf8.RuneCountInString(long) <= record.LongestShort {
			name = long
		}
	}
	return name
}
