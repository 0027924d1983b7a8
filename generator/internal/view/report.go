package view

import (
	"cmp"
	"html/template"

	"niemyet/generator/internal/graph"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// ReportView is a report, the same on the site, the kiosk and paper. What it has nothing
// of is nil.
type ReportView struct {
	Summary []string
	Note    string // what such figures are, and are not
	Own     bool   // counted by ourselves: no index
	Facts   []ReportFact
	Result  *ReportResult
	Years   *ReportYears
	Scores  *ReportScores
	Weak    *ReportWeak
	Files   *ReportFiles
	Rounds  []Item // the survey rounds that gave the figures
}

// ReportFact is one line of what the report is.
type ReportFact struct{ Name, Text string }

// ReportResult is the result as a whole.
type ReportResult struct {
	Score  string // "83,94%"
	Change ReportChange
	Target string // "mục tiêu 85,00%, còn thiếu 1,06 điểm"; empty without one
	Rank   string
}

// ReportChange is a figure beside that of the time before. Kind is a modifier in CSS.
type ReportChange struct{ Kind, Text string }

// Graph is a picture of figures that a table beside it tells too.
type Graph struct {
	Title   string
	Picture template.HTML
}

// ReportYears are the results of the years, the oldest first.
type ReportYears struct {
	Graph
	Rows []YearRow
}

// YearRow is the result of one time.
type YearRow struct {
	Link
	Score, Target string
	Change        ReportChange
	Rank          string
}

// ReportScores are the criteria. What no row has, has no column.
type ReportScores struct {
	Graph
	Rows                          []ScoreRow
	HasTarget, HasBefore, HasRank bool
}

// ScoreRow is a criterion.
type ScoreRow struct {
	Name, Part    string
	Score, Target string
	Change        ReportChange
	Rank          string
	Weak          string // "thấp hơn mục tiêu 3,10 điểm"; empty when it is not low
}

// ReportWeak are the criteria that are low and what is done about them.
type ReportWeak struct {
	Past   bool // there is a newer report, which tells what is done
	Points []WeakPoint
}

// WeakPoint is one of them.
type WeakPoint struct {
	Name, Why string
	Tasks     []Item
}

// Report draws a report.
func (p Place) Report(x *site.Report) ReportView {
	v := ReportView{
		Summary: Lines(x.Summary), Note: p.reportNote(x.Sort), Own: !x.Sort.Index(),
		Facts: p.reportFacts(x), Result: p.reportResult(x), Years: p.reportYears(x), Scores: p.reportScores(x), Files: p.reportFiles(x), Rounds: p.SurveysOf(x),
	}
	for _, s := range x.Weak() {
		point := WeakPoint{Name: s.Name, Why: p.weakness(x, s)}
		for _, t := range s.Tasks {
			point.Tasks = append(point.Tasks, Item{Link: p.Link(t), Meta: []string{p.TaskSaid(t.State)}, Sample: t.Base.Sample})
		}
		if v.Weak == nil {
			v.Weak = &ReportWeak{Past: !x.Newest}
		}
		v.Weak.Points = append(v.Weak.Points, point)
	}
	return v
}

var reportNotes = map[record.ReportSort]string{
	record.SIPAS: "figures.is_sipas", record.OtherIndex: "figures.is_index", record.FileWork: "figures.is_files", record.OwnSurvey: "figures.is_survey",
}

func (p Place) reportNote(s record.ReportSort) string { return p.Say(reportNotes[s]) }

func (p Place) reportFacts(x *site.Report) (out []ReportFact) {
	add := func(key, text string) {
		if text != "" {
			out = append(out, ReportFact{p.Say(key), text})
		}
	}
	add("figures.of", x.Of)
	add("figures.period", p.ReportPeriod(x))
	add("figures.measured", x.Measured)
	if x.Asked > 0 {
		add("figures.asked", p.Say("figures.people", "count", x.Asked))
	}
	add("figures.published", p.Write(x.Published.Date))
	add("figures.document", string(x.Document))
	if x.Office != nil {
		add("figures.office", ShortName(x.Office))
	}
	return out
}

// ReportPeriod says the time that the figures are of.
func (p Place) ReportPeriod(x *site.Report) string {
	return p.Say("figures.term", "from", x.From, "until", x.Until)
}

// ReportLine is a report in one line of a list.
func (p Place) ReportLine(x *site.Report) (out []string) {
	if r := p.reportResult(x); r != nil {
		out = append(out, p.Say("figures.line", "score", r.Score))
	}
	if total := x.Total(); total.Returned() > 0 {
		out = append(out, p.Say("figures.line_files", "share", p.share(total.Early+total.OnTime, total.Returned())))
	}
	return append(out, p.Say("figures.line_period", "period", p.ReportPeriod(x)))
}

func (p Place) reportResult(x *site.Report) *ReportResult {
	if x.Score == "" {
		return nil
	}
	r := &ReportResult{Score: p.percent(x.Score), Change: p.change(x.LastTime(), x.Score), Rank: p.rank(x.Rank, x.Ranked)}
	switch short := x.Target.Hundredths() - x.Score.Hundredths(); {
	case x.Target == "":
	case short > 0:
		r.Target = p.Say("figures.target_missed", "target", p.percent(x.Target), "points", words.Points(short))
	default:
		r.Target = p.Say("figures.target_met", "target", p.percent(x.Target))
	}
	return r
}

func (p Place) percent(of record.Percent) string {
	if of == "" {
		return ""
	}
	return p.Write(words.Percent(of.Hundredths()))
}

// share is a part of a whole; of nothing there is no share.
func (p Place) share(part, whole int) string {
	n, ok := site.Share(part, whole)
	if !ok {
		return p.Say("figures.no_files")
	}
	return p.Write(words.Percent(n))
}

func (p Place) change(was, now record.Percent) ReportChange {
	if was == "" || now == "" {
		return ReportChange{}
	}
	switch by := now.Hundredths() - was.Hundredths(); {
	case by > 0:
		return ReportChange{"up", p.Say("figures.up", "points", words.Points(by))}
	case by < 0:
		return ReportChange{"down", p.Say("figures.down", "points", words.Points(-by))}
	}
	return ReportChange{"same", p.Say("figures.same")}
}

func (p Place) rank(n, of int) string {
	switch {
	case n == 0:
		return ""
	case of == 0:
		return p.Say("figures.rank", "rank", n)
	}
	return p.Say("figures.rank_of", "rank", n, "of", of)
}

// weakness says why a criterion is low.
func (p Place) weakness(x *site.Report, s site.Score) string {
	by := words.Points(s.Wanted(x.Report).Hundredths() - s.Score.Score.Hundredths())
	key := "figures.below_target"
	if s.Target == "" {
		key = "figures.below_whole"
	}
	return p.Say(key, "points", by, "score", p.percent(s.Score.Score))
}

func (p Place) reportScores(x *site.Report) *ReportScores {
	if len(x.Scores) == 0 {
		return nil
	}
	v := &ReportScores{Graph: Graph{Title: p.Say("figures.graph_scores")}}
	for _, s := range x.Scores {
		row := ScoreRow{Name: s.Name, Part: s.Part, Score: p.percent(s.Score.Score), Target: p.percent(s.Target), Change: p.change(s.Before, s.Score.Score), Rank: p.rank(s.Rank, 0)}
		if s.Weak {
			row.Weak = p.weakness(x, s)
		}
		v.Rows = append(v.Rows, row)
		v.HasTarget = v.HasTarget || row.Target != ""
		v.HasBefore = v.HasBefore || row.Change.Text != ""
		v.HasRank = v.HasRank || row.Rank != ""
	}
	v.Picture = p.scoreGraph(x, v)
	return v
}

func (p Place) scoreGraph(x *site.Report, v *ReportScores) template.HTML {
	low, high := x.Scores[0], x.Scores[0]
	g := graph.Bars{Lang: "vi", Head: graph.Head{ID: "do-thi-tieu-chi", Title: v.Title}, Keys: []graph.Key{{Look: graph.Filled, Text: p.Say("figures.key_score")}}}
	if v.HasTarget {
		g.Keys = append(g.Keys, graph.Key{Look: graph.MarkKey, Text: p.Say("figures.target")})
	}
	for _, s := range x.Scores {
		n := s.Score.Score.Hundredths()
		if n < low.Score.Score.Hundredths() {
			low = s
		}
		if n > high.Score.Score.Hundredths() {
			high = s
		}
		g.Bars = append(g.Bars, graph.Bar{Label: s.Name, Said: p.percent(s.Score.Score), Parts: []graph.Part{{Share: n, Look: graph.Filled}}, Mark: s.Target.Hundredths()})
	}
	g.Description = p.Say("figures.describe_scores", "count", len(x.Scores), "high", high.Name, "high_score", p.percent(high.Score.Score), "low", low.Name, "low_score", p.percent(low.Score.Score))
	return g.SVG()
}

// reportYears are the results of a series: of a first time there is no way yet.
func (p Place) reportYears(x *site.Report) *ReportYears {
	series := x.Series()
	if x.Score == "" || len(series) < 2 && x.Previous == "" {
		return nil
	}
	v := &ReportYears{Graph: Graph{Title: p.Say("figures.graph_years")}}
	line := graph.Line{Head: graph.Head{ID: "do-thi-cac-nam", Title: v.Title}, Target: x.Target.Hundredths()}
	if first := series[0]; first.Previous != "" {
		v.Rows = append(v.Rows, YearRow{Link: Link{Text: p.Say("figures.time_before", "period", vi.LowerFirst(p.reportYear(first)))}, Score: p.percent(first.Previous)})
		line.Points = append(line.Points, graph.Point{Label: p.Say("figures.before"), Said: p.percent(first.Previous), Value: first.Previous.Hundredths()})
	}
	for _, r := range series {
		if r.Score == "" {
			continue
		}
		row := YearRow{Link: Link{Text: p.reportYear(r)}, Score: p.percent(r.Score), Target: p.percent(r.Target), Change: p.change(r.LastTime(), r.Score), Rank: p.rank(r.Rank, r.Ranked)}
		if r != x {
			row.Href = p.RecordHref(r)
		}
		v.Rows = append(v.Rows, row)
		line.Points = append(line.Points, graph.Point{Label: row.Text, Said: row.Score, Value: r.Score.Hundredths()})
	}
	if line.Target > 0 {
		line.Keys = []graph.Key{{Look: graph.MarkKey, Text: p.Say("figures.target_line", "target", p.percent(x.Target))}}
	}
	if n := len(v.Rows); n > 1 {
		v.Picture = p.drawLine(&line, v.Rows[0].Text, v.Rows[n-1].Text)
	}
	return v
}

// reportYear is what a report's time is called beside others: its year, when it is one.
func (p Place) reportYear(x *site.Report) string {
	year := x.Until.Year
	if x.From.Year == year && x.From.Month == 1 && x.From.Day == 1 && x.Until.Month == 12 && x.Until.Day == 31 {
		return p.Say("figures.year", "year", x.Until.String()[:4])
	}
	return p.Say("figures.span", "from", x.From, "until", x.Until)
}

// drawLine gives a line its foot and its top, in tens of points around what it shows, and
// one sentence.
func (p Place) drawLine(line *graph.Line, begin, end string) template.HTML {
	const step = 10_00
	low, high := line.Points[0].Value, line.Points[0].Value
	for _, x := range line.Points {
		low, high = min(low, x.Value), max(high, x.Value)
	}
	if line.Target > 0 {
		low, high = min(low, line.Target), max(high, line.Target)
	}
	line.Low, line.High = low/step*step, min(graph.Whole, (high/step+1)*step)
	if line.Low == line.High {
		line.Low -= step
	}
	line.LowSaid, line.HighSaid = p.Say("figures.tens", "count", line.Low/100), p.Say("figures.tens", "count", line.High/100)
	first, last := line.Points[0], line.Points[len(line.Points)-1]
	line.Description = p.Say("figures.describe_line", "first", p.Upper(begin), "was", first.Said, "last", p.Upper(end), "now", last.Said, "low", line.LowSaid, "high", line.HighSaid)
	return line.SVG()
}

// ReportBanner tells of a report that is not published yet.
func (p Place) ReportBanner(x *site.Report) *Banner {
	if x.Published.After(p.Site.Date) {
		return &Banner{Kind: BannerUpcoming, Text: p.Say("figures.coming", "day", x.Published)}
	}
	return nil
}

// TaskSaid is how a task stands, as citizens read it.
func (p Place) TaskSaid(s site.TaskState) string {
	return p.Say(cmp.Or(taskWords[s], "task_state.unreported"))
}

// taskWords are the states as citizens read them.
var taskWords = map[site.TaskState]string{
	site.TaskDone: "task_state.done", site.TaskOverdue: "task_state.overdue", site.TaskStopped: "task_state.stopped", site.TaskOngoing: "task_state.ongoing",
	site.TaskDoing: "task_state.doing", site.TaskWaiting: "task_state.open", site.TaskSilent: "task_state.unreported",
}
