package view

import (
	"slices"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Answer is one of the five answers as every medium shows it: page, kiosk, slip, quick
// sheet, a result of the search, the text read aloud. It is made once, in one place.
//
// Text and Small are never cut: what would not fit is said otherwise, shorter and still
// true, and Detail or the part that Link leads to holds the whole.
type Answer struct {
	Key     string       // "bring", "where", "time", "fee", "ask"
	Icon    string       // name of a drawing
	Label   string       // "Mang gì"
	Text    string       // the answer: "3 giấy tờ"
	Small   string       // what stands small beneath it; may be empty
	Also    string       // "Có 5 trường hợp phải thêm giấy": what a chooser beside it says again
	Phones  []Phone      // of "ask": the answer, instead of Text
	Href    string       // the part of the page that tells more; "" for none
	Detail  []Block      // what is told on demand, when it is short
	More    Link         // where Detail goes on
	OfCases []CaseAnswer // what the answer is in cases that have one of their own
	Unknown bool         // nobody knows: Text says whom to ask
	Long    bool         // Text is longer than a line on a telephone: the card writes it smaller
}

// CaseAnswer is what an answer is in one case.
type CaseAnswer struct {
	Case int // number of the case
	Text string
}

// Line is the answer in one line: "3 giấy tờ (Tờ khai, giấy chứng sinh)".
func (a Answer) Line() string {
	if len(a.Phones) > 0 {
		return a.Phones[0].Text
	}
	return a.Text
}

// widestAnswer is how many characters an answer has room for: two lines of the card on a
// telephone of 360 pixels.
const widestAnswer = 60

// wideAnswer is from how many characters on an answer would fill three lines there.
const wideAnswer = 30

// fits tells whether a text is short enough for an answer.
func (p Place) fits(text string) bool {
	return utf8.RuneCountInString(p.Plain(text)) <= widestAnswer
}

// lines are the five answers in their order.
func (p Place) lines(x *site.Procedure, v ProcedureView, a Answers) []Answer {
	answer := func(key, icon, label, href string) Answer {
		return Answer{Key: key, Icon: icon, Label: p.Say(label), Href: href}
	}
	known := func(out Answer, unknown bool) Answer {
		if unknown {
			out.Unknown, out.Text = true, p.Say("answers.ask_place")
		}
		return out
	}
	time := answer("time", "clock", "answers.time", "#cach-nop")
	time.Text, time.Small, time.OfCases = a.Time.Text, a.Time.Note, p.caseTimes(v, x)
	fee := answer("fee", "money", "answers.fee", "#cach-nop")
	fee.Text, fee.Small, fee.OfCases = p.feeLine(a.Fee), blocksLine(a.Fee.Note), p.caseFees(v, x)
	if table := p.feeTable(&x.Base); a.Fee.State == FeeNote && table != "" {
		fee.Href = table
	}
	time.OfCases, fee.OfCases = otherThan(time.Text, time.OfCases), otherThan(fee.Text, fee.OfCases)
	if time.Small == "" && !a.Time.Unknown {
		time.Small = p.timeBeside(x, time.OfCases)
	}
	if time.Small == "" && p.longerTime(x, v) {
		time.Small = p.Say("answers.longer_time")
	}
	out := []Answer{
		known(p.bringLine(answer("bring", "papers", "answers.bring", "#giay-to"), v, a.Bring), a.Bring.State == BringUnknown),
		known(p.whereLine(answer("where", "place", "answers.where", ""), x, a.Where), a.Where.Unknown),
		known(time, a.Time.Unknown),
		known(fee, a.Fee.State == FeeUnknown),
		known(askLine(answer("ask", "phone", "answers.ask", ""), a.Ask, a.Where), a.Ask.Unknown),
	}
	for i := range out {
		out[i].Long = utf8.RuneCountInString(p.Plain(out[i].Text)) > wideAnswer
	}
	return out
}

// timeBeside says besides the time that it is done at once, or that a case takes another.
func (p Place) timeBeside(x *site.Procedure, cases []CaseAnswer) string {
	switch {
	case x.OnTheSpot:
		return p.Say("answers.on_the_spot")
	case len(cases) == 0:
		return ""
	case slices.ContainsFunc(cases, func(c CaseAnswer) bool { return c.Text != cases[0].Text }), !strings.ContainsAny(cases[0].Text, "0123456789"):
		return p.Say("answers.other_times")
	}
	return p.Say("answers.other_time", "time", p.Speaker().Each(cases[0].Text, vi.LowerFirst))
}

// otherThan drops what is in a case as it is for everybody.
func otherThan(text string, list []CaseAnswer) []CaseAnswer {
	return slices.DeleteFunc(list, func(c CaseAnswer) bool { return c.Text == text })
}

func blocksLine(blocks []Block) string {
	if len(blocks) == 1 && len(blocks[0].Items) == 0 {
		return blocks[0].Text
	}
	return ""
}

func askLine(out Answer, ask Ask, where Where) Answer {
	out.Phones = ask.Phones
	if ask.Who != where.Office.Text { // where one files is said already
		out.Small = ask.Who
	}
	return out
}

// whereLine says where: the desk, else the office, else who decides, else the ways to file.
func (p Place) whereLine(out Answer, x *site.Procedure, w Where) Answer {
	var or []string
	if (w.Online.Text != "" || w.Web) && !w.OnlineOnly {
		or = append(or, p.Say("channel.online"))
	}
	if w.Post {
		or = append(or, p.Say("channel.postal"))
	}
	out.Text = w.Office.Text
	if x.Office == nil && !w.OnlineOnly && onlineOnly(x.Ways) { // who takes it takes nothing at a counter
		return p.overTheWeb(out, x)
	}
	if d := x.Desk; d != nil && x.Office != nil {
		out.Text = p.Say("answers.desk_of", "number", d.Number, "at", w.Office.Text)
	}
	for _, text := range []string{w.Address, w.Hours} {
		if text != "" {
			out.Detail = append(out.Detail, Block{Text: text})
		}
	}
	if w.Office.Href != "" && len(out.Detail) > 0 {
		out.More = Link{p.Say("answers.way_there"), w.Office.Href}
	}
	switch {
	case p.fits(out.Text):
	case w.Desk != "":
		out.Text, out.Small = w.Desk, w.Office.Text
		return out
	default:
		out.Detail = append([]Block{{Text: out.Text}}, out.Detail...)
		out.Text, or = p.WaysLine(x), nil
	}
	if len(or) > 0 {
		out.Small = p.Say("answers.or_so", "ways", strings.Join(or, ", "))
	}
	if w.Unknown || w.OnlineOnly {
		out.Small = p.withDecider(out.Small, x)
	}
	return out
}

// withDecider says besides who decides the files, where nobody is known who takes them.
func (p Place) withDecider(small string, x *site.Procedure) string {
	agency := strings.Join(x.Deciders(), ", ")
	if agency == "" {
		return small
	}
	told := p.Say("answers.decided_by", "body", agency)
	if small != "" {
		told = small + "; " + told
	}
	if !p.fits(told) {
		return small
	}
	return told
}

// overTheWeb is an answer that names who takes what is filed on the web alone.
func (p Place) overTheWeb(out Answer, x *site.Procedure) Answer {
	if out.Small = out.Text; !p.fits(out.Text) {
		out.Small, out.Detail = "", []Block{{Text: out.Text}}
	}
	out.Text = p.WaysLine(x)
	return out
}

// onlineOnly tells whether there is no other way to file than the web.
func onlineOnly(ways []record.Way) bool {
	return len(ways) > 0 && !slices.ContainsFunc(ways, func(w record.Way) bool { return w.Channel != record.Online })
}

// WaysLine names the ways to file, when nothing shorter is known: "Tại quầy, trực tuyến".
func (p Place) WaysLine(x *site.Procedure) string {
	has := map[record.Channel]bool{}
	for _, w := range x.Ways {
		has[w.Channel] = true
	}
	var parts []string
	for _, c := range []struct {
		channel record.Channel
		key     string
	}{{record.Direct, "answers.at_desk"}, {record.Online, "channel.online"}, {record.Postal, "answers.through_post"}} {
		if has[c.channel] {
			parts = append(parts, p.Say(c.key))
		}
	}
	if len(parts) == 0 {
		return p.Say("answers.online_or_ask")
	}
	return p.Upper(strings.Join(parts, ", "))
}

// feeLine is a fee as one answer.
func (p Place) feeLine(f Fee) string {
	switch {
	case f.Text != "":
		return f.Text
	case f.State == FeeFree:
		return p.Say("fee.free")
	}
	return p.Say("answers.fee_ask_first")
}
