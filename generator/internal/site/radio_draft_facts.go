package site

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// mostOfASentence is how many syllables of a fact are said in one breath, mostOfAPeople how many of whom a legal name is for, mostOfANote how many of a note.
const (
	mostOfASentence = 26
	mostOfAPeople   = 40
	mostOfANote     = 60
)

var (
	brackets = regexp.MustCompile(`\s*[(\[][^()\[\]]*[)\]]`)
	// conditional are brackets that change what is asked for.
	conditional = regexp.MustCompile(`\b(hoac|tru|neu|truong hop|doi voi|chi|khong (bao )?gom|khong ke)\b`)
	// instead is what somebody brings who has not got the paper.
	instead = regexp.MustCompile(`khong co`)
	// lists are headings over papers, not papers.
	lists = regexp.MustCompile(`(sau|sau day|gom|gom co)\W*$`)
	// ofProxy is a paper of who files for somebody else, in whatever place a list has it.
	ofProxy = regexp.MustCompile(`^(van ban|giay|hop dong) uy quyen`)
	// ofScreen is a form that is filled in on the web, and nobody brings.
	ofScreen = regexp.MustCompile(`^mau (ho tich )?dien tu tuong tac`)
	// ofNote is a remark that a list counts as a paper.
	ofNote = regexp.MustCompile(`^(luu y|ghi chu|chu y)\b`)
	// ofSome is a heading over what only some bring: "Đối với Quân đội nhân dân: Giấy giới thiệu …".
	ofSome = regexp.MustCompile(`^(doi voi|truong hop|neu|khi)\b`)
	// ofSomePeople tells behind the name of a paper who alone brings it: "… đối với trường hợp nhiễm HIV".
	ofSomePeople = regexp.MustCompile(`\b(doi voi|cho) (truong hop|tre em|nguoi khuyet tat|phu nu mang thai|hoc sinh)\b|, truong hop `)
	// ofWard is a paper of who acts for somebody: nobody else has it.
	ofWard = regexp.MustCompile(`chung minh.* (nguoi )?(dai dien hop phap|giam ho)|trich xuat thong tin`)
	// ofOthers tells after the number of a form who alone fills it in.
	ofOthers = regexp.MustCompile(`\b(doi voi|truong hop) `)
	// ofForm is a sheet by which somebody asks for something.
	ofForm = regexp.MustCompile(`^(don|to khai|to trinh|cong van de nghi|giay de nghi|phieu|ban khai|van ban de nghi|de nghi|thong bao|ban cam ket|mau)\b`)
)

// withoutBrackets leaves out what stands in brackets, and a bracket that has lost its other half.
func withoutBrackets(text string) string {
	text = brackets.ReplaceAllString(text, "")
	if at := strings.IndexAny(text, "(["); at >= 0 && !strings.ContainsAny(text[at:], ")]") {
		text = text[:at]
	}
	return strings.TrimRight(text, " ,")
}

// aloud is a fact as a part of a sentence: no bullets, no brackets, no end. ok is false when
// it is more than a sentence can hold; then it is not said at all.
func aloud(text string, most int) (string, bool) {
	text = strings.TrimSpace(text)
	if text == "" || record.Unknown(text) || len(strings.Split(text, "\n")) > 1 {
		return "", false
	}
	text = ifAny.ReplaceAllString(text, " $1")
	told := !slices.ContainsFunc(brackets.FindAllString(text, -1), func(in string) bool { return conditional.MatchString(vi.Fold(in)) })
	text = once(vi.Collapse(withoutBrackets(bullet.ReplaceAllString(text, ""))))
	text = trimmed(strings.TrimRight(text, " .;,:"))
	whole := told && !strings.ContainsAny(text, ";:+/") && !strings.Contains(text, ". ") && !strings.Contains(text, " - ") && !jammed.MatchString(text)
	return vi.LowerFirst(text), whole && text != "" && vi.Syllables(text) <= most
}

// jammed is a slip of the base that nobody can read out: "quyết định hVề việc hỗ trợ".
var jammed = regexp.MustCompile(`\p{Ll}\p{Lu}\p{Ll}`)

// once is a text without two words that are written twice: "đơn yêu cầu yêu cầu hòa giải".
func once(text string) string {
	words := strings.Fields(text)
	for i := 0; i+3 < len(words); i++ {
		if words[i] == words[i+2] && words[i+1] == words[i+3] && words[i] != words[i+1] {
			words = slices.Delete(words, i+2, i+4)
		}
	}
	return strings.Join(words, " ")
}

// and joins a list as people say it: "a, b và c".
func (d *draft) and(list []string) string {
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	head, last := list[:len(list)-1], list[len(list)-1]
	pause := ""
	if and := d.say("draft.and"); slices.ContainsFunc(list, func(one string) bool { return strings.Contains(one, and) }) {
		pause = "," // "tờ khai, và hợp đồng và hóa đơn"
	}
	return strings.Join(head, ", ") + pause + d.say("draft.and") + last
}

// audience tells who needs it. Whom the legal name speaks of, and the spoken one does not, are
// always told: to get the card of those "từ đủ 14 tuổi trở lên" is nothing for others.
func (d *draft) audience(p *Procedure) line {
	if whom := namedPeople(p); whom != "" && !strings.Contains(vi.Fold(d.subject(p)), vi.Fold(whom)) {
		return line{d.say("draft.audience", "what", whom), never}
	}
	return line{d.subjects(p), third}
}

// namedPeople are whom the legal name of a procedure is for.
func namedPeople(p *Procedure) string {
	m := forWhom.FindStringSubmatch(vi.Collapse(withoutBrackets(p.SortName())))
	if m == nil {
		return ""
	}
	whom, ok := aloud(m[1], mostOfAPeople)
	if !ok {
		return ""
	}
	return whom
}

func (d *draft) subjects(p *Procedure) string {
	var out []string
	for _, x := range p.Subjects {
		what, ok := aloud(x, mostOfASentence)
		if !ok {
			return ""
		}
		out = append(out, what)
	}
	out = apartFrom(out)
	slices.SortStableFunc(out, func(a, b string) int { return cmp.Compare(position(a), position(b)) })
	const most = 3 // with more, it is for everybody
	if len(out) == 0 || len(out) > most {
		return ""
	}
	return d.say("draft.audience", "what", d.and(out))
}

// position is where people stand in a list: our citizens before others.
func position(who string) int {
	if strings.HasPrefix(vi.Fold(who), "cong dan viet nam") {
		return 0
	}
	return 1
}

// ofCase speaks of some only: "Hồ sơ đăng ký đối với dự án đầu tư".
var ofCase = regexp.MustCompile(`\b(doi voi|truong hop)\b`)

// isCase tells a case from a heading over papers that everybody brings.
func isCase(title string) bool {
	folded := vi.Fold(title)
	return ofCase.MatchString(folded) || !slices.ContainsFunc([]string{"giay to", "thanh phan ho so", "ho so", "luu y", "ghi chu"}, func(heading string) bool { return strings.HasPrefix(folded, heading) })
}

// mostPapers is how many a listener can keep in mind, mostOfAList how many syllables of them.
const (
	mostPapers  = 5
	mostOfAList = 56
)

func (d *draft) papers(p *Procedure) {
	always, cases := d.sheetsOf(p)
	if len(p.Papers) == 0 {
		if record.None(p.PapersText) && p.PapersText != "" {
			d.add(never, d.say("draft.no_papers"))
		} else {
			d.add(never, d.say("draft.papers_unknown"))
		}
		return
	}
	var said []string
	var named []string
	always = slices.DeleteFunc(always, func(x sheet) bool { // a base has one form once for each case
		twice := x.name != "" && slices.Contains(named, vi.Fold(x.name))
		named = append(named, vi.Fold(x.name))
		return twice
	})
	for _, x := range always {
		if len(said) > 0 && vi.Syllables(strings.Join(said, " ")+" "+x.name) > mostOfAList {
			continue
		}
		if x.ok && len(said) < mostPapers && (!d.short || x.form && len(said) == 0) {
			said = append(said, x.name)
		}
	}
	rest := len(always) - len(said)
	switch {
	case len(said) == 0 && (rest == 0 || rest == 1 && len(cases) > 0):
		d.add(never, d.say("draft.papers_by_case"))
		return
	case len(said) == 0 && rest == 1:
		d.add(never, d.say("draft.papers_unknown"))
	case len(said) == 0:
		d.add(never, d.say("draft.papers_many", "count", rest))
	case rest > 0:
		d.add(never, d.say("draft.papers_some", "papers", d.and(said), "count", rest))
	default:
		d.add(never, d.say("draft.papers", "papers", d.and(said)))
	}
	d.add(fourth, d.caseSheets(slices.DeleteFunc(cases, func(x sheet) bool { // everybody brings it anyway
		return slices.Contains(said, x.name)
	})))
}

// caseSheets tells each case once, with all that it asks for.
func (d *draft) caseSheets(cases []sheet) string {
	var order []string
	of := map[string][]string{}
	sure := true
	for _, x := range cases {
		group, ok := aloud(caseEnds.ReplaceAllString(withoutBrackets(x.group), ""), mostOfASentence)
		if of[group] == nil {
			order = append(order, group)
		}
		of[group] = append(of[group], x.name)
		sure = sure && ok && x.ok
	}
	const most = 2
	if len(order) == 0 {
		return ""
	}
	if !sure || len(order) > most {
		return d.say("draft.papers_of_cases")
	}
	var out []string
	for _, group := range order {
		when := group
		if folded := vi.Fold(group); !strings.HasPrefix(folded, "truong hop") && !strings.HasPrefix(folded, "khi") && !strings.HasPrefix(folded, "neu") {
			when = d.say("draft.in_case", "case", group)
		}
		out = append(out, d.say("draft.case_papers", "case", vi.UpperFirst(when), "papers", d.and(of[group])))
	}
	return strings.Join(out, " ")
}

func (d *draft) where(p *Procedure) {
	text := d.say("draft.where_unknown")
	switch place, ok := aloud(p.Receiving, mostOfASentence); {
	case p.Office != nil && p.Desk != nil:
		text = d.say("draft.where", "where", d.say("draft.desk", "number", p.Desk.Number, "office", p.Office.Name))
	case p.Office != nil:
		text = d.say("draft.where", "where", p.Office.Name)
	case ok:
		text = d.say("draft.where", "where", placeName(place))
	}
	d.add(never, text)
	var other []string
	for _, way := range []struct {
		channel record.Channel
		key     string
	}{{record.Postal, "draft.by_post"}, {record.Online, "draft.online"}} {
		if slices.ContainsFunc(p.Ways, func(w record.Way) bool { return w.Channel == way.channel }) {
			other = append(other, d.say(way.key))
		}
	}
	if len(other) > 0 {
		d.add(second, d.say("draft.also", "ways", strings.Join(other, d.say("draft.or"))))
	}
}

// byChannel joins what differs from way to way: alone when all say the same. ok is false
// when a way says nothing, or differs by a case.
func (d *draft) byChannel(ways []record.Way, say func(record.Way) string) (string, bool) {
	var all, different []string
	channels := map[record.Channel]bool{}
	for _, w := range ways {
		text := say(w)
		if text == "" || w.Case != "" || channels[w.Channel] {
			return "", false
		}
		channels[w.Channel] = true
		if !slices.Contains(different, text) {
			different = append(different, text)
		}
		all = append(all, d.say("draft.by_channel", "what", text, "channel", d.say(channelWords[w.Channel])))
	}
	if len(different) == 1 {
		return different[0], true
	}
	return d.and(all), len(all) > 0
}

func (d *draft) time(p *Procedure) string {
	if said, ok := aloud(p.TimeShort, mostOfANote); ok {
		return d.say("draft.time", "what", said)
	}
	said, ok := d.byChannel(p.Ways, func(w record.Way) string {
		if w.Time.State == record.TimeStated {
			return d.words.TimeLimit(w.Time.Limit)
		}
		return ""
	})
	if ok {
		return d.say("draft.time", "what", said)
	}
	if note, ok := d.byChannel(p.Ways, func(w record.Way) string {
		said, whole := aloud(w.TimeNote, mostOfANote)
		if !whole || w.Time.State == record.TimeStated {
			return ""
		}
		return said
	}); ok {
		return d.say("draft.time", "what", note)
	}
	if slices.ContainsFunc(p.Ways, record.Way.TimeKnown) {
		return d.say("draft.time_by_case")
	}
	return d.say("draft.time_unknown")
}

// fee tells what one pays when it can be told whole, with what the note says; a receipt
// is spoken of only then.
func (d *draft) fee(p *Procedure) string {
	if said, ok := aloud(p.FeeShort, mostOfANote); ok {
		if whoSets.MatchString(vi.Fold(said)) {
			return d.say("draft.fee_set", "what", said)
		}
		return d.say("draft.fee", "fees", said)
	}
	free, noted := len(p.Ways) > 0, false
	for _, w := range p.Ways {
		free = free && w.Fee.State == record.FeeFree && len(w.Fees) == 0
		noted = noted || w.FeeNote != "" || len(w.Fees) > 0 || w.Fee.State == record.FeeSeeNote
	}
	if free && !slices.ContainsFunc(p.Ways, func(w record.Way) bool { return w.FeeNote != "" && len(vi.FindMoney(w.FeeNote)) > 0 }) {
		return d.say("draft.free")
	}
	said, ok := d.byChannel(p.Ways, d.feeOf)
	switch {
	case p.EveryWay(func(w record.Way) bool {
		return w.SetByCouncil() && len(w.Fees) == 0 && len(vi.FindMoney(w.FeeNote)) == 0
	}):
		return d.say("draft.fee_set", "what", vi.LowerFirst(d.council))
	case ok && (!noted || vi.Syllables(said) <= mostOfANote):
		out := d.say("draft.fee", "fees", said)
		if len(vi.FindMoney(said)) > 0 {
			out += " " + d.say("draft.receipt")
		}
		return out
	case slices.ContainsFunc(p.Ways, record.Way.FeeKnown):
		return d.say("draft.fee_by_case")
	}
	return d.say("draft.fee_unknown")
}

// feeOf is the fee of a way with its note, "" when that cannot be said whole.
func (d *draft) feeOf(w record.Way) string {
	if len(w.Fees) > 0 {
		return ""
	}
	note, whole := "", true
	if w.FeeNote != "" {
		note, whole = aloud(strings.ReplaceAll(vi.Collapse(w.FeeNote), ";", ","), mostOfANote)
	}
	if !whole || strings.Contains(w.FeeNote, "(") {
		return ""
	}
	switch w.Fee.State {
	case record.FeeFree:
		if note != "" {
			return ""
		}
		return d.say("draft.nothing")
	case record.FeeAmount:
		amount := d.words.Write(w.Fee.Amount)
		switch rest, repeats := strings.CutPrefix(note, amount); {
		case note == "":
			return amount
		case repeats:
			return amount + rest
		}
		return amount + ", " + note
	case record.FeeSeeNote:
		if !saysFee(note) {
			return ""
		}
		return note
	}
	return ""
}

// whoSets begins what says who sets a fee, and no fee.
var whoSets = regexp.MustCompile(`^(do|theo)\b`)

// saysFee tells whether a note says what one pays: an amount, a share, or that it is nothing.
// "Không quy định", "theo quy định của tỉnh" say nothing to a listener.
func saysFee(note string) bool {
	return len(vi.FindMoney(note)) > 0 || strings.Contains(note, "%") || nothingToPay.MatchString(vi.Fold(note))
}

var nothingToPay = regexp.MustCompile(`\b(mien (phi|le phi|thu)|khong (thu|mat|phai nop))\b`)

// channelWords are the words of the ways to file.
var channelWords = map[record.Channel]string{record.Direct: "channel.direct", record.Postal: "answers.through_post", record.Online: "channel.online"}
