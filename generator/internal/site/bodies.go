package site

import (
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// checkBodies reads the prose of every record: its links, and the fees, time
// limits, phone numbers and documents that it repeats from other records.
func (l *linker) checkBodies() {
	known := sync.OnceValue(l.site.Addresses) // few records lead anywhere
	phones := l.phones()
	for _, r := range l.all {
		about := l.about(r)
		if !record.Of(r).Body.Empty() {
			about = l.checkBody(r, about, known, phones)
		}
		if len(about) > 0 && !speaksForItself(r, about) {
			l.checkFields(r, about)
			if !record.Of(r).Kind.Aloud {
				l.checkAside(r, about)
				l.claimsOfText(r, about)
			}
			l.checkNarrowing(r, about)
		}
	}
	for _, p := range l.site.Procedures {
		l.found = append(l.found, l.memo.ownFees.of(p.Procedure, func() problem.List { return ownFees(p) })...)
	}
}

// speaksForItself tells a procedure, whose own facts it is about.
func speaksForItself(r record.Record, about []*Procedure) bool {
	return slices.ContainsFunc(about, func(p *Procedure) bool { return &p.Base == record.Of(r) })
}

// checkBody reads the prose of one record, and gives with the procedures that it is about
// those that it leads to.
func (l *linker) checkBody(r record.Record, about []*Procedure, known func() *Addresses, phones map[string]bool) []*Procedure {
	b := record.Of(r)
	for _, link := range b.Body.Links {
		if p := l.checkLink(r, link, known); p != nil {
			about = append(about, p)
		}
	}
	text := string(b.Body.Source)
	in := l.memo.prose.of(b, func() prose { return proseOf(text) })
	if len(about) > 0 {
		at := func(start, end int) problem.Place { return spot(r, start, end) }
		l.checkMoney(at, text, in.money, about)
		l.checkTimes(at, text, in.times, about)
	}
	l.checkPhones(r, in, phones)
	l.checkDays(r, text)
	l.checkLaws(r, text, in)
	return about
}

// mostTold is how many faults of one kind in one record's prose are told.
const mostTold = 100

func proseOf(text string) prose {
	money, times := toldIn(flat(text))
	return prose{money, times, vi.FindPhones(text), citation.FindAllStringIndex(text, -1)}
}

// toldIn finds the amounts and the time limits of a text, in figures and in words.
func toldIn(text string) (money []vi.MoneyAt, times []vi.TimeLimitAt) {
	in := vi.InFigures(text)
	money, times = vi.FindMoney(in.Text), vi.FindTimeLimits(in.Text)
	for i := range money {
		money[i].Start, money[i].End = in.Source(money[i].Start, money[i].End)
	}
	for i := range times {
		times[i].Start, times[i].End = in.Source(times[i].Start, times[i].End)
	}
	return money, times
}

// softBreak is the end of a line within a paragraph.
var softBreak = regexp.MustCompile(`[^\s]\n[\p{L}\d]`)

// flat is prose as it is read: without the marks of emphasis and the ends of lines within
// a paragraph, each byte where it was.
func flat(text string) string {
	if !strings.ContainsAny(text, "*_\n") {
		return text
	}
	out := []byte(text)
	for i, c := range out {
		if c == '*' || c == '_' {
			out[i] = ' '
		}
	}
	for _, at := range softBreak.FindAllIndex(out, -1) {
		out[at[0]+strings.IndexByte(text[at[0]:at[1]], '\n')] = ' '
	}
	return string(out)
}

// about lists the procedures whose facts a record's prose repeats: its own, and those
// that the keys of its kind's row name.
func (l *linker) about(r record.Record) (out []*Procedure) {
	if p, is := l.site.Linked(r).(*Procedure); is {
		out = append(out, p)
	}
	for _, key := range record.Of(r).Kind.Repeats {
		out = append(out, referredAll[*Procedure](l, r, key, len(record.TextsOf(r, key)))...)
	}
	return out
}

// checkLink follows one link and returns the procedure it leads to, if any.
func (l *linker) checkLink(r record.Record, link record.Link, known func() *Addresses) *Procedure {
	b := record.Of(r)
	at := spot(r, link.Start, link.End)
	if why := strayAddress(link.To); why != (problem.Text{}) {
		l.found = append(l.found, problem.New("E311", at, "value", link.To, "near", why.Vi, "near_en", why.En))
		return nil
	}
	to, err := url.Parse(link.To)
	if err != nil {
		l.found = append(l.found, problem.New("E311", at, "value", link.To, "near", "", "near_en", ""))
		return nil
	}
	if to.Scheme == "http" || to.Scheme == "https" || to.Scheme == "mailto" || to.Scheme == "tel" {
		return nil
	}
	target := b.Address()
	if to.Path != "" {
		target = path.Join(path.Dir(target), to.Path)
	}
	if l.lost.names[strings.TrimSuffix(target, ".html")] {
		return nil
	}
	if to.Scheme != "" || strings.HasPrefix(to.Path, "/") || (!known().Has(target) && !l.hasFile(target)) {
		if l.leadsToDraft(r, link, target, at) {
			return nil
		}
		near, nearEn := problem.DidYouMean(l.nearLink(b, target))
		l.found = append(l.found, problem.New("E311", at, "value", link.To, "near", near, "near_en", nearEn))
		return nil
	}
	l.weighAt(at, target)
	other := l.index.byKey[strings.TrimSuffix(target, ".html")]
	if to.Fragment != "" && other != nil {
		l.checkAnchor(other, at, to.Fragment)
	}
	p, _ := other.(*Procedure)
	return p
}

var (
	ofMachine = regexp.MustCompile(`(?i)^(?:[a-z]:|file:|\\\\|%5c)|\\`)
	bareHost  = regexp.MustCompile(`(?i)^(?:www\.)?(?:[a-z0-9-]+\.)+(?:vn|com|org|net|info|me|be|gle|ly|io|app|link|page|site|online|asia|xyz|biz|tv)(?:[/?]\S*)?$`)
	bareMail  = regexp.MustCompile(`^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$`)
)

// strayAddress says what is wrong with an address that can lead nowhere, whatever there is.
func strayAddress(to string) problem.Text {
	switch {
	case strings.HasPrefix(to, "data:"):
		return problem.Text{Vi: ": đây là ảnh dán thẳng vào lời. Lưu ảnh thành tệp rồi bấm “gắn ảnh, tệp” trong biểu mẫu, hoặc chép tệp vào thư mục static rồi dẫn tới đó", En: ": this is a picture pasted into the text. Save it as a file and attach it in the form, or put it into static/ and link to it there"}
	case ofMachine.MatchString(to):
		return problem.Text{Vi: ": đây là tệp trên máy của bạn, người dân không mở được. Bấm “gắn ảnh, tệp” trong biểu mẫu, hoặc chép tệp vào thư mục static rồi dẫn tới đó", En: ": this is a file of your own machine. Attach it in the form, or put it into static/ and link to it there"}
	case bareHost.MatchString(to):
		return problem.Text{Vi: "; có phải là “https://" + to + "”?", En: "; did you mean “https://" + to + "”?"}
	case strings.ContainsAny(to, "“”‘’"):
		meant := strings.Trim(to, "“”‘’")
		return problem.Text{Vi: "; có phải là “" + meant + "”? Địa chỉ trong ( ) không để trong ngoặc kép", En: "; did you mean “" + meant + "”? An address in ( ) has no quotes"}
	case bareMail.MatchString(to):
		return problem.Text{Vi: "; có phải là “mailto:" + to + "”?", En: "; did you mean “mailto:" + to + "”?"}
	}
	return problem.Text{}
}

func (l *linker) hasFile(name string) bool { return l.opt.HasFile != nil && l.opt.HasFile(name) }

// nearLink proposes a record's page that looks like a dead link's target.
func (l *linker) nearLink(from *record.Base, target string) string {
	near := vi.Nearest(strings.TrimSuffix(target, ".html"), l.index.keys())
	if near == "" {
		return ""
	}
	return Relative(from.Address(), near+".html")
}

// checkAnchor looks for a heading of the other record's body, or a part that the
// layout of its kind gives an anchor to.
func (l *linker) checkAnchor(other record.Record, at problem.Place, anchor string) {
	b := record.Of(other)
	ids := b.Kind.AllAnchors()
	for _, h := range b.Body.Headings {
		ids = append(ids, h.ID)
	}
	if slices.Contains(ids, anchor) {
		return
	}
	near, nearEn := problem.DidYouMean(vi.Nearest(anchor, ids))
	l.found = append(l.found, problem.New("E312", at, "page", other.Title(), "anchor", anchor, "near", near, "near_en", nearEn))
}

var feeWord = regexp.MustCompile(`(?i)(^|[^\p{L}])(phí|lệ phí)([^\p{L}]|$)`)

// handedOver stands right before an amount that a step asks for without the word of a fee.
var handedOver = regexp.MustCompile(`(?i)(?:^|[^\p{L}])(?:nộp|đóng|trả|thu|thanh toán)(?: đủ| thêm)?(?: số)?(?: tiền)?(?: là)?\s*$`)

// otherCost are costs that are no fee of a procedure.
var otherCost = regexp.MustCompile(`(?i)(chi|kinh|học|viện|án|cước) phí`)

func speaksOfFee(sentence string) bool {
	return feeWord.MatchString(otherCost.ReplaceAllString(sentence, ""))
}

// checkMoney holds each fee the prose states against the facts of the procedures it
// is about. Facts that could not be read were reported already and contradict nothing.
func (l *linker) checkMoney(at placeIn, text string, money []vi.MoneyAt, about []*Procedure) {
	if len(money) == 0 || slices.ContainsFunc(about, unreadFee) {
		return
	}
	told := 0
	for _, m := range money {
		line := sentence(text, m.Start, m.End)
		if !speaksOfFee(line) {
			continue
		}
		about := l.namedIn(line, about)
		amounts := feesOf(about)
		if slices.Contains(amounts, m.Amount) {
			continue
		}
		if told++; told > mostTold {
			return
		}
		l.found = append(l.found, problem.New("E309", at(m.Start, m.End),
			"value", m.Amount.String(), "other", names(about), "amounts", listMoney(amounts)))
	}
}

// ownFees holds the prose in a procedure's facts against its own table of fees. It
// looks at the record alone.
func ownFees(p *Procedure) (found problem.List) {
	amounts := feesOf([]*Procedure{p})
	check := func(path, text string) {
		for _, m := range vi.FindMoney(text) {
			if !slices.Contains(amounts, m.Amount) && (speaksOfFee(sentence(text, m.Start, m.End)) || handedOver.MatchString(text[:m.Start])) {
				found = append(found, problem.New("W309", p.Base.At(path), "value", m.Amount.String(), "amounts", listMoney(amounts)))
				return
			}
		}
	}
	for i, s := range p.Steps {
		check("steps."+itoa(i)+".text", s.Text)
	}
	check("requirements", p.Requirements)
	check("result", p.Result)
	return found
}

func unreadFee(p *Procedure) bool {
	return slices.ContainsFunc(p.Ways, func(w record.Way) bool { return w.Fee.State == record.FeeMissing })
}

// feesOf gathers every amount that the facts of the procedures state.
func feesOf(about []*Procedure) (out []vi.Money) {
	for _, p := range about {
		for _, w := range p.Ways {
			out = append(out, w.Fee.Amount)
			out = appendMoney(out, w.FeeNote, w.Note)
			for _, f := range w.Fees {
				out = append(out, f.Fee.Amount)
				out = appendMoney(out, f.Name, f.Note)
			}
		}
	}
	slices.Sort(out)
	out = slices.Compact(out)
	return slices.DeleteFunc(out, func(m vi.Money) bool { return m == 0 })
}

func appendMoney(out []vi.Money, texts ...string) []vi.Money {
	for _, t := range texts {
		for _, m := range vi.FindMoney(vi.InFigures(t).Text) {
			out = append(out, m.Amount)
		}
	}
	return out
}

func listMoney(amounts []vi.Money) string {
	if len(amounts) == 0 {
		return problem.Both(noAmount)
	}
	words := make([]string, len(amounts))
	for i, m := range amounts {
		words[i] = m.String()
	}
	return strings.Join(words, ", ")
}

var timeWord = regexp.MustCompile(`(?i)(thời hạn giải quyết|thời gian giải quyết|(trả|có|nhận|lấy)( được)? kết quả|giải quyết( hồ sơ| xong)?( trong| không quá| hết| mất| sau)|kết quả( có| trả)?( sau| trong| hẹn))`)

// checkTimes holds each time limit the prose states against the procedures' own.
func (l *linker) checkTimes(at placeIn, text string, limits []vi.TimeLimitAt, about []*Procedure) {
	if len(limits) == 0 || !settled(about) {
		return
	}
	told := 0
	for _, t := range limits {
		line := sentence(text, t.Start, t.End)
		if !timeWord.MatchString(line) {
			continue
		}
		about := l.namedIn(line, about)
		if !settled(about) {
			continue
		}
		times := timesOf(about)
		if slices.ContainsFunc(times, func(x vi.TimeLimit) bool { return sameTime(x, t.Limit) }) {
			continue
		}
		if told++; told > mostTold {
			return
		}
		words := make([]string, len(times))
		for i, x := range times {
			words[i] = x.String()
		}
		l.found = append(l.found, problem.New("E310", at(t.Start, t.End),
			"value", t.Limit.String(), "other", names(about), "times", strings.Join(words, ", ")))
	}
}

// sameTime compares number and unit; "không quá 5 ngày" states the same limit as "5 ngày".
func sameTime(a, b vi.TimeLimit) bool {
	return a.Unit == b.Unit && a.Tenths == b.Tenths && a.Immediate == b.Immediate
}

// settled tells whether the table of a procedure states a limit: else prose contradicts none.
func settled(about []*Procedure) bool {
	return slices.ContainsFunc(about, func(p *Procedure) bool {
		return slices.ContainsFunc(p.Ways, func(w record.Way) bool { return w.Time.State == record.TimeStated })
	})
}

// timesOf gathers the limits that the procedures' facts state.
func timesOf(about []*Procedure) (out []vi.TimeLimit) {
	add := func(texts ...string) {
		for _, text := range texts {
			for _, t := range vi.FindTimeLimits(vi.InFigures(text).Text) {
				out = append(out, t.Limit)
			}
		}
	}
	for _, p := range about {
		for _, w := range p.Ways {
			if w.Time.State == record.TimeStated {
				out = append(out, w.Time.Limit)
			}
			add(w.TimeNote, w.Note)
		}
		for _, s := range p.Steps {
			add(s.Time, s.Text)
		}
	}
	return out
}

func names(about []*Procedure) string {
	var out []string
	for _, p := range about {
		if !slices.Contains(out, p.Name) {
			out = append(out, p.Name)
		}
	}
	return "“" + strings.Join(out, "”, “") + "”"
}

// phones gathers every number that has a record.
func (l *linker) phones() map[string]bool {
	out := map[string]bool{l.cfg.Phone.Digits: true}
	for _, h := range l.site.Hotlines {
		out[h.Number.Digits], out[h.SMS.Digits] = true, true
	}
	for _, o := range l.site.Offices {
		out[o.Phone.Digits] = true
	}
	return out
}

// whose says of the number of a mobile that it may be somebody's own.
func whose(p vi.Phone) problem.Text {
	if p.Kind == vi.Mobile {
		return mobileWord
	}
	return problem.Text{}
}

func (l *linker) checkPhones(r record.Record, in prose, known map[string]bool) {
	told := 0
	for _, p := range in.phones {
		if !known[p.Phone.Digits] {
			if told++; told > mostTold {
				return
			}
			l.found = append(l.found, problem.New("W322", spot(r, p.Start, p.End), "value", p.Phone.String(), "whose", problem.Both(whose(p.Phone))))
		}
	}
}

var citation = regexp.MustCompile(`\d+/\d{4}/(NĐ-CP|QH\d+|QĐ-TTg|TT-[\p{Lu}-]+|NQ-[\p{Lu}\d-]+|TTLT-[\p{Lu}-]+)`)

// checkLaws warns of documents named in prose that are not in force on the day.
// A sentence that itself speaks of replacement is history and may name them.
func (l *linker) checkLaws(r record.Record, text string, in prose) {
	for _, at := range in.laws[:min(len(in.laws), 10*mostTold)] {
		law := holding[*Law](l.index, record.NumberKey(text[at[0]:at[1]]))
		if law == nil || historic.MatchString(sentence(text, at[0], at[1])) {
			continue
		}
		l.warnLaw(spot(r, at[0], at[1]), law)
	}
}

var historic = regexp.MustCompile(`(?i)(thay thế|thay cho|thay bằng|bãi bỏ|hết hiệu lực|trước đây)`)
