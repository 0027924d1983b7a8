package against

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// difference is one value that is another in record and source; "" is none.
type difference struct{ ours, theirs string }

// fact is a row of what is compared.
type fact struct {
	key     string // of the record: where the difference is told and explained
	name    problem.Text
	exact   bool // one value or one set, which a row of differs must quote
	compare func(pair) []difference
}

// facts are what is compared of each procedure, in the order in which it is told.
var facts = []fact{
	{"name", problem.Text{Vi: "Tên thủ tục", En: "Name"}, true, one(
		func(p pair) string { return bareName(p.ours.Name) }, func(p pair) string { return bareName(p.theirs.Name) })},
	{"field", problem.Text{Vi: "Lĩnh vực", En: "Field"}, true, one(
		func(p pair) string { return p.ours.Field }, func(p pair) string { return p.theirs.Field })},
	{"level", problem.Text{Vi: "Cấp thực hiện", En: "Level"}, true, one(
		func(p pair) string { return p.ours.Level }, func(p pair) string { return p.theirs.Level })},
	{"subjects", problem.Text{Vi: "Đối tượng thực hiện", En: "Who may apply"}, false, subjects},
	{"agency", problem.Text{Vi: "Cơ quan giải quyết", En: "Deciding agency"}, false, agencies},
	{"ways", problem.Text{Vi: "Cách nộp", En: "Channels"}, false, channels},
	{"ways", problem.Text{Vi: "Thời hạn giải quyết", En: "Time limit"}, false, times},
	{"ways", problem.Text{Vi: "Phí, lệ phí", En: "Fee"}, false, fees},
	{"ways", problem.Text{Vi: "Nói là không thu mà nguồn không nói", En: "Told to be free, which the source does not say"}, false, freeInWords},
	{"ways", problem.Text{Vi: "Nguồn tự mâu thuẫn về thời hạn, phí (source_conflicts)", En: "Contradiction of the source about time or fee (source_conflicts)"}, false, contradictions},
	{"papers", problem.Text{Vi: "Số bản giấy tờ", En: "Counts of papers"}, false, counts},
	{"papers", problem.Text{Vi: "Giấy tờ", En: "Papers"}, false, lostPapers},
	{"papers", problem.Text{Vi: "Giấy tờ mà nguồn không nói đến", En: "Papers that the source does not speak of"}, false, strangePapers},
	{"papers", problem.Text{Vi: "Mẫu đơn", En: "Forms"}, false, forms},
	{"decision_number", problem.Text{Vi: "Số quyết định công bố", En: "Number of the announcing decision"}, true, one(
		func(p pair) string { return p.decision }, func(p pair) string { return p.theirs.DecisionNumber })},
	{"legal_basis", problem.Text{Vi: "Căn cứ pháp lý", En: "Legal basis"}, false, laws},
	{"result", problem.Text{Vi: "Kết quả thực hiện", En: "Result"}, false, stated(
		func(p *record.Procedure) string { return p.Result })},
	{"requirements", problem.Text{Vi: "Con số trong yêu cầu, điều kiện", En: "Figures of the requirements"}, false, conditionsInFigures},
	{"steps", problem.Text{Vi: "Con số trong trình tự", En: "Figures of the steps"}, false, invented(func(p *record.Procedure) string { return stepsText(p) })},
	{"papers", problem.Text{Vi: "Con số trong hồ sơ", En: "Figures of the papers"}, false, invented(func(p *record.Procedure) string { return papersText(p) })},
	{"requirements", problem.Text{Vi: "Điều kiện", En: "Condition"}, false, lostConditions},
}

// one compares single values by their folded words; where the source has none, nothing
// is asked.
func one(ours, theirs func(pair) string) func(pair) []difference {
	return func(p pair) []difference {
		a, b := ours(p), theirs(p)
		if b == "" || record.Unknown(b) || vi.Fold(a) == vi.Fold(b) {
			return nil
		}
		return []difference{{a, b}}
	}
}

// apart is the difference of what one has more and the other.
func apart(more, less set, asked bool) []difference {
	if !asked || len(more)+len(less) == 0 {
		return nil
	}
	return []difference{{more.String(), less.String()}}
}

// stated asks that what the source states is stated.
func stated(of func(*record.Procedure) string) func(pair) []difference {
	return func(p pair) []difference {
		a, b := of(p.ours), of(p.theirs)
		if a != "" && !record.Unknown(a) && !record.None(a) || b == "" || record.Unknown(b) || record.None(b) {
			return nil
		}
		return []difference{{a, b}}
	}
}

// bareName is a name, folded, without the word that many of the base begin with.
func bareName(name string) string { return strings.TrimPrefix(vi.Fold(name), "thu tuc ") }

// subjects compares the groups of people; where the source has none, nothing is asked.
func subjects(p pair) []difference {
	ours, theirs := subjectsOf(p.ours.Subjects), subjectsOf(p.theirs.Subjects)
	return apart(written(ours, theirs), written(theirs, ours), len(theirs) > 0)
}

// written are those of one that the other lacks, as they are written.
func written(one, other map[string]string) set {
	out := set{}
	for folded, text := range one {
		if _, there := other[folded]; !there {
			out[text] = true
		}
	}
	return out
}

// subjectsOf are the groups of a list, by their folded words; the base writes one in two
// forms, and parts some at their commas.
func subjectsOf(list []string) map[string]string {
	out := map[string]string{}
	for _, s := range strings.Split(strings.Join(list, ", "), ",") {
		// An organisation's remark in brackets says whom it leaves out; it has a comma.
		folded := vi.Fold(s)
		if strings.HasPrefix(folded, "to chuc khong") {
			folded, s = "to chuc", "Tổ chức"
		}
		if folded == "htx" || folded == "hop tac xa" && strings.HasSuffix(strings.TrimSpace(s), ")") {
			continue
		}
		if folded != "" && folded != "khong co thong tin" {
			out[folded] = strings.TrimSpace(s)
		}
	}
	return out
}

// channels compares the ways to file; the importer writes one where the source has none.
func channels(p pair) []difference {
	ours, theirs := set{}, set{}
	for _, w := range p.ours.Ways {
		ours[w.Channel.String()] = true
	}
	for _, w := range p.theirs.Ways {
		theirs[w.Channel.String()] = true
	}
	if p.ours.Contradicted("ways") { // its table leaves out what its steps speak of
		for channel, said := range spokenOf {
			if ours[channel] && said.MatchString(vi.Fold(p.origin.Words("steps"))) {
				theirs[channel] = true
			}
		}
	}
	return apart(ours.without(theirs), theirs.without(ours), len(p.origin.Ways()) > 0)
}

// spokenOf are the words by which steps speak of a channel.
var spokenOf = map[string]*regexp.Regexp{
	record.Postal.String(): regexp.MustCompile(`\bbuu (chinh|dien)\b`),
	record.Online.String(): regexp.MustCompile(`\btruc tuyen\b|\bmoi truong (dien tu|mang)\b|\btren mang\b`),
}

// wayText is all that the ways of a channel say.
func wayText(p *record.Procedure, c record.Channel) string {
	var out strings.Builder
	for _, w := range p.Ways {
		if w.Channel != c {
			continue
		}
		out.WriteString(w.TimeNote + "\n" + w.FeeNote + "\n" + w.Note + "\n")
		if w.Time.State == record.TimeStated {
			out.WriteString(w.Time.Limit.String() + "\n")
		}
		if w.Fee.State == record.FeeAmount {
			out.WriteString(w.Fee.Amount.String() + "\n")
		}
		for _, f := range w.Fees {
			out.WriteString(f.Name + "\n" + f.Note + "\n")
			if f.Fee.State == record.FeeAmount {
				out.WriteString(f.Fee.Amount.String() + "\n")
			}
		}
	}
	return out.String()
}

// channelsIn are the channels of a procedure in their first order.
func channelsIn(p *record.Procedure) (out []record.Channel) {
	seen := map[record.Channel]bool{}
	for _, w := range p.Ways {
		if !seen[w.Channel] {
			seen[w.Channel] = true
			out = append(out, w.Channel)
		}
	}
	return out
}

// statedTimes are the limits in the time keys of a channel.
func statedTimes(p *record.Procedure, c record.Channel) set {
	out := set{}
	for _, w := range p.Ways {
		if w.Channel == c && w.Time.State == record.TimeStated {
			t := w.Time.Limit
			t.AtMost = false
			out[t.String()] = true
		}
	}
	return out
}

// times compares the limits of each channel: what the source's field says must be told,
// and no limit may be told that the source does not have at all.
func times(p pair) (out []difference) {
	all := timesOf(p.origin.Words(""))
	for _, c := range channelsIn(p.theirs) {
		all = all.with(statedTimes(p.theirs, c))
	}
	for _, c := range channelsIn(p.ours) {
		ours := timesOf(wayText(p.ours, c))
		less := statedTimes(p.theirs, c).without(ours)
		if p.ours.Contradicted("ways") {
			less = nil // it tells both, or one of them, and that there are two
		}
		for _, d := range apart(ours.without(all), less, true) {
			out = append(out, inChannel(c, d.beside(statedTimes(p.ours, c), statedTimes(p.theirs, c))))
		}
	}
	return out
}

// beside is a difference with both values: where one side has nothing that the other
// lacks, what it says is told.
func (d difference) beside(ours, theirs set) difference {
	return difference{cmp.Or(d.ours, ours.String()), cmp.Or(d.theirs, theirs.String())}
}

func inChannel(c record.Channel, d difference) difference {
	return difference{strings.TrimSpace(c.String() + " " + d.ours), strings.TrimSpace(c.String() + " " + d.theirs)}
}

// fees compares amounts in the same way, and refuses a "free" that the source does not say.
func fees(p pair) (out []difference) {
	all := amountsOf(p.origin.Words(""))
	methods := p.origin.Words("methods")
	free := freeSaid.MatchString(vi.Fold(methods))
	for _, c := range channelsIn(p.ours) {
		ours, theirs := amountsOf(wayText(p.ours, c)), amountsOf(sourceWay(p.origin, c)).without(unbelievable)
		for _, d := range apart(ours.without(all), theirs.without(ours), true) {
			out = append(out, inChannel(c, d.beside(ours, theirs)))
		}
		if isFree(p.ours, c) && !free && !isFree(p.theirs, c) {
			out = append(out, inChannel(c, difference{"Không", methods}))
		}
	}
	return out
}

// freeSaid is how the source says that nothing is paid, folded.
var freeSaid = regexp.MustCompile(`mien|khong thu|0 vnd khong`)

// unbelievable are amounts of the base that mean another or none: "0 VNĐ" stands where the
// note says how much, "10 VNĐ" where ten thousand is meant.
var unbelievable = func() set {
	out := set{}
	for n := range 1000 {
		out[vi.Money(n).String()] = true
	}
	return out
}()

// isFree tells whether a channel costs nothing by a record, or by an import.
func isFree(p *record.Procedure, c record.Channel) bool {
	return slices.ContainsFunc(p.Ways, func(w record.Way) bool { return w.Channel == c && w.Fee.State == record.FeeFree })
}

// sourceWay are the fees of a channel in the export's own words.
func sourceWay(o importer.Origin, c record.Channel) string {
	var out strings.Builder
	for _, w := range o.Ways() {
		if importer.ChannelOf(w.Channel) == c {
			out.WriteString(w.Fee + "\n")
		}
	}
	return out.String()
}

// counts asks that a paper's originals and copies are those of a paper of the source.
func counts(p pair) []difference {
	if p.ours.Contradicted("papers") {
		return nil
	}
	ours, theirs := countsIn(p.ours), countsIn(p.theirs)
	more := ours.without(theirs)
	if len(theirs) == 0 || len(more) == 0 {
		return nil
	}
	return []difference{{more.String(), theirs.String()}}
}

func countsIn(p *record.Procedure) set {
	out := set{}
	for _, x := range p.Papers {
		if !x.Remark() {
			out[countOf(x)] = true
		}
	}
	return out
}

func countOf(x record.Paper) string {
	return strconv.Itoa(x.Originals) + " bản chính, " + strconv.Itoa(x.Copies) + " bản sao"
}

// figuresOf are the days, ages and amounts of a text.
func figuresOf(text string) set { return daysOf(text).with(agesOf(text)).with(amountsOf(text)) }

// conditionsInFigures holds the figures of requirements and of notes on the ways: those of
// the source must be told somewhere in the record, and none may be told that the source
// does not have.
func conditionsInFigures(p pair) []difference {
	source := p.origin.Words("")
	here := wholeText(p.ours)
	asked := p.origin.Words("requirements")
	for _, w := range p.origin.Ways() {
		asked += "\n" + w.Note
	}
	less := figuresOf(asked).without(figuresOf(here))
	told := p.ours.Requirements + "\n" + string(bodyOf(p.ours))
	more := figuresOf(told).without(figuresOf(source))
	return apart(more, less, true)
}

// invented finds figures that the source does not have.
func invented(of func(*record.Procedure) string) func(pair) []difference {
	return func(p pair) []difference {
		told, source := of(p.ours), p.origin.Words("")
		more := figuresOf(told).without(figuresOf(source))
		for _, c := range channelsIn(p.theirs) {
			more = more.without(statedTimes(p.theirs, c))
		}
		return apart(more, nil, true)
	}
}

func bodyOf(p *record.Procedure) []byte {
	if p.Body == nil {
		return nil
	}
	return p.Body.Source
}

func stepsText(p *record.Procedure) string {
	var out strings.Builder
	for _, s := range p.Steps {
		out.WriteString(s.Title + "\n" + s.Text + "\n" + s.Time + "\n")
	}
	return out.String()
}

func papersText(p *record.Procedure) string {
	out := p.PapersText + "\n"
	for _, x := range p.Papers {
		out += x.Name + "\n" + x.Case + "\n" + x.Note + "\n"
		if x.OneOf != "" {
			out += "một trong\n"
		}
	}
	return out
}

// wholeText is all that a citizen reads of a procedure.
func wholeText(p *record.Procedure) string {
	out := strings.Join(append([]string{p.Name, p.Agency, p.Receiving, p.Result, p.Requirements, p.Forms, p.Authority, p.Delegated}, p.Coordinating...), "\n") + "\n"
	for _, c := range channelsIn(p) {
		for _, w := range p.Ways {
			if w.Channel == c {
				out += w.Case + "\n"
			}
		}
		out += wayText(p, c)
	}
	return out + stepsText(p) + papersText(p) + string(bodyOf(p))
}
