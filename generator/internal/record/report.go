package record

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// reportKind is the row of reports: figures of a period, with who counted them.
var reportKind = &Kind{
	Name: "report", Folder: "bao-cao",
	Title:   problem.Text{Vi: "Báo cáo, số liệu phục vụ", En: "Service figures"},
	One:     problem.Text{Vi: "báo cáo", En: "report"},
	New:     func() Record { return &Report{} },
	Meaning: Meaning{Type: "Dataset", Terms: []Term{{Key: "summary", Property: "description"}, {Key: "published_on", Property: "datePublished"}, {Key: "measured_by", Property: "creator", As: "Organization"}}},
	Anchors: []string{"cac-nam", "diem-yeu", "dot-khao-sat", "ho-so", "ket-qua", "noi-dung-bao-cao", "theo-thang", "tieu-chi", "tung-don-vi", "tung-thang-tung-noi", "xin-loi"},

	Period:  Period{From: "published_on", Told: true},
	Order:   Order{By: "period_until", Newest: true},
	Answers: []string{"office", "measured_by"},
	Menu:    Menu{Footer: Entry{16, "nav.reports"}, Map: Entry{Rank: 86}},
	Shared:  true,
	Sheet:   Sheet{Letters: "bc-", Main: true},
	Kiosk:   Kiosk{Shows: EveryRecord},
	Search:  Search{Rank: 9, Bonus: 4000, Group: "of", Words: reportWords, Facts: inShort("summary")},
	Review:  Review{Asks: reportAsks},
	Import: Import{Same: []string{"name"}, Together: true, Names: map[string]string{
		"tieu chi": "scores.name", "ten tieu chi": "scores.name", "chi so thanh phan": "scores.name", "noi dung": "scores.name", "linh vuc": "scores.name", "chi so": "scores.score", "diem": "scores.score", "ket qua": "scores.score",
		"ty le hai long": "scores.score", "muc do hai long": "scores.score", "muc tieu": "scores.target", "chi tieu": "scores.target", "nam truoc": "scores.previous", "lan truoc": "scores.previous", "xep hang": "scores.rank", "hang": "scores.rank", "phan": "scores.part",
		"don vi": "files.unit", "co quan": "files.unit", "co quan don vi": "files.unit", "ten don vi": "files.unit", "thang": "files.month", "ky": "files.month", "som han": "files.early", "truoc han": "files.early", "giai quyet truoc han": "files.early",
		"dung han": "files.on_time", "giai quyet dung han": "files.on_time", "tre han": "files.late", "qua han": "files.late", "giai quyet qua han": "files.late", "giai quyet tre han": "files.late", "dang giai quyet trong han": "files.open", "trong han": "files.open",
		"dang giai quyet qua han": "files.open_late", "xin loi": "files.apologies", "so lan xin loi": "files.apologies", "so van ban xin loi": "files.apologies", "thu xin loi": "files.apologies", "da xin loi": "files.apologies",
	}},
}

// Report is what was measured or counted of a period: an index by its criteria, or files
// by unit and month with the apologies for late ones. It says who measured: an index that
// the ministry publishes and a count of our own are never one thing.
type Report struct {
	Name    string     `key:"name" vi:"Tên báo cáo" en:"Name" need:"yes" eg:"Chỉ số hài lòng (SIPAS) năm 2026" part:"Báo cáo gì, của kỳ nào"`
	Summary string     `key:"summary" vi:"Tóm tắt một, hai câu" say:"Tóm tắt" en:"Summary" need:"yes" is:"long" eg:"Điểm hài lòng tăng so với năm trước; chỗ còn thấp là tiếp nhận, xử lý góp ý."`
	Sort    ReportSort `key:"sort" vi:"Loại số liệu" en:"Sort" need:"yes" eg:"SIPAS"`
	Of      string     `key:"of" vi:"Số liệu của đâu (địa bàn, cơ quan)" say:"Số liệu của" en:"Of" need:"yes" eg:"phường Ví Dụ"`
	From    Day        `key:"period_from" vi:"Kỳ số liệu, từ ngày" en:"Period from" need:"yes" eg:"2026-01-01"`
	Until   Day        `key:"period_until" vi:"Kỳ số liệu, đến hết ngày" en:"Period until" need:"yes" eg:"2026-12-31"`

	Published Day            `key:"published_on" vi:"Ngày công bố" en:"Published on" eg:"2027-02-15" part:"Ai đo, công bố ở đâu"`
	Measured  string         `key:"measured_by" vi:"Ai đo, ai đếm" en:"Measured by" need:"yes" eg:"Bộ Nội vụ"`
	Document  DocumentNumber `key:"document" vi:"Số, ký hiệu báo cáo gốc" en:"Number of the report" eg:"30/BC-SNV"`
	Office    string         `key:"office" vi:"Cơ quan làm báo cáo này (bản ghi)" say:"Cơ quan làm báo cáo" en:"Reporting office" ref:"office" eg:"van-phong-hdnd-va-ubnd"`
	To        string         `key:"to" vi:"Báo cáo gửi ai" say:"Gửi" en:"Sent to" eg:"Ủy ban nhân dân thành phố (qua Phòng Nội vụ)"`

	Score    Percent `key:"score" vi:"Kết quả chung (%)" say:"Kết quả chung" en:"Overall" eg:"83,94" part:"Kết quả chung"`
	Target   Percent `key:"target" vi:"Mục tiêu (%)" say:"Mục tiêu" en:"Target" eg:"85,00"`
	Previous Percent `key:"previous" vi:"Kết quả lần trước (%), khi trang chưa có báo cáo lần trước" say:"Kết quả lần trước" en:"Last time" eg:"82,66"`
	Rank     int     `key:"rank" vi:"Xếp hạng" en:"Rank" eg:"12"`
	Ranked   int     `key:"ranked" vi:"Xếp hạng trong bao nhiêu nơi" say:"Số nơi được xếp hạng" en:"Among" eg:"34"`
	Asked    int     `key:"asked" vi:"Số người được hỏi" en:"People asked" eg:"36525"`

	Scores []Score     `key:"scores" vi:"Kết quả từng tiêu chí" en:"By criterion" one:"tiêu chí"`
	Files  []FileCount `key:"files" vi:"Hồ sơ từng đơn vị, từng tháng" say:"Hồ sơ" en:"Files by unit and month" one:"dòng số liệu"`

	Base
}

// Score is one criterion of an index.
type Score struct {
	Name     string   `key:"name" vi:"Tiêu chí" en:"Criterion" need:"yes" eg:"Tiếp nhận, xử lý góp ý, phản ánh, kiến nghị" is:"same"`
	Part     string   `key:"part" vi:"Thuộc phần nào" en:"Part" eg:"Dịch vụ hành chính công"`
	Score    Percent  `key:"score" vi:"Kết quả (%)" say:"Kết quả" en:"Score" need:"yes" eg:"79,12"`
	Target   Percent  `key:"target" vi:"Mục tiêu (%)" say:"Mục tiêu" en:"Target" eg:"82,00"`
	Previous Percent  `key:"previous" vi:"Lần trước (%), khi trang chưa có báo cáo lần trước" say:"Lần trước" en:"Last time" eg:"78,40"`
	Rank     int      `key:"rank" vi:"Xếp hạng" en:"Rank" eg:"20"`
	Tasks    []string `key:"tasks" vi:"Nhiệm vụ đang làm để khá hơn (bản ghi)" say:"Việc đang làm" en:"Tasks that answer it" ref:"task" eg:"thung-thu-gop-y"`
}

// FileCount is how many files a unit settled in a month, and how.
type FileCount struct {
	Unit      string `key:"unit" vi:"Đơn vị" en:"Unit" need:"yes" eg:"Bộ phận Một cửa phường Ví Dụ" is:"same"`
	Office    string `key:"office" vi:"Đơn vị ấy là (bản ghi cơ quan)" say:"-" en:"Office of that name" ref:"office" is:"silent" eg:"bo-phan-mot-cua"`
	Month     Month  `key:"month" vi:"Tháng" en:"Month" need:"yes" eg:"10/2026" is:"same"`
	Early     int    `key:"early" vi:"Trả trước hẹn (hồ sơ)" say:"Trước hẹn" en:"Early" need:"yes" eg:"120"`
	OnTime    int    `key:"on_time" vi:"Trả đúng hẹn (hồ sơ)" say:"Đúng hẹn" en:"On time" need:"yes" eg:"64"`
	Late      int    `key:"late" vi:"Trả trễ hẹn (hồ sơ)" say:"Trễ hẹn" en:"Late" need:"yes" eg:"3"`
	Open      int    `key:"open" vi:"Đang giải quyết, còn hạn (hồ sơ)" say:"Đang giải quyết, còn hạn" en:"Open, in time" eg:"25"`
	OpenLate  int    `key:"open_late" vi:"Đang giải quyết, đã quá hạn (hồ sơ)" say:"Đang giải quyết, đã quá hạn" en:"Open, overdue" eg:"1"`
	Apologies int    `key:"apologies" vi:"Số lần xin lỗi về hồ sơ trễ" say:"Số lần xin lỗi" en:"Apologies" need:"yes" eg:"3"`
}

// ReportSort is whose figures a report has.
type ReportSort string

// The sorts.
const (
	SIPAS      ReportSort = "sipas"
	OtherIndex ReportSort = "chi-so-khac"
	FileWork   ReportSort = "giai-quyet-ho-so"
	OwnSurvey  ReportSort = "khao-sat-cua-co-quan"
)

func (*ReportSort) words() []string {
	return []string{"SIPAS", "chỉ số khác", "giải quyết hồ sơ", "khảo sát của cơ quan"}
}

func (s *ReportSort) parse(text string) (bad *fault) {
	*s, bad = chooseAs[ReportSort](text, s.words())
	return bad
}

// String is the sort as it is written.
func (s ReportSort) String() string { return wordOf(string(s), (*ReportSort)(nil).words()) }

// Index tells whether the figures were published by somebody else, who ranks.
func (s ReportSort) Index() bool { return s == SIPAS || s == OtherIndex }

// Title implements Record.
func (r *Report) Title() string { return r.Name }

// Wanted is what a criterion ought to reach: its target, else the result as a whole.
func (s *Score) Wanted(r *Report) Percent {
	if s.Target != "" {
		return s.Target
	}
	return r.Score
}

// Returned are the files that were settled.
func (c *FileCount) Returned() int { return c.Early + c.OnTime + c.Late }

// AllLate are the files that were late, settled or not.
func (c *FileCount) AllLate() int { return c.Late + c.OpenLate }

func (r *Report) check(k *checker) {
	r.checkSort(k)
	if !r.From.IsZero() && !r.Until.IsZero() && r.Until.Before(r.From.Date) {
		k.fault("E862", "period_until", "value", r.Until.Short(), "why", problem.Both(problem.Text{Vi: "kỳ số liệu kết thúc trước ngày bắt đầu " + r.From.Short(), En: "the period ends before it begins, on " + r.From.Short()}))
	}
	if r.Rank > r.Ranked && r.Ranked > 0 {
		k.fault("E862", "rank", "value", strconv.Itoa(r.Rank), "why", problem.Both(problem.Text{Vi: "chỉ có " + strconv.Itoa(r.Ranked) + " nơi được xếp hạng (ranked)", En: "only " + strconv.Itoa(r.Ranked) + " places are ranked (ranked)"}))
	}
	r.checkScores(k)
	r.checkFiles(k)
}

// checkSort asks that each sort has its figures, and that nobody calls by the name of the
// national index what he measured himself.
func (r *Report) checkSort(k *checker) {
	lacks := ""
	switch {
	case k.broken("sort") || r.Sort == "":
		return
	case r.Sort == FileWork && len(r.Files) == 0 && !k.broken("files"):
		lacks = "[[files]]"
	case r.Sort != FileWork && r.Score == "" && len(r.Scores) == 0 && !k.broken("score") && !k.broken("scores"):
		lacks = "score, [[scores]]"
	case r.Sort.Index() && r.Source == "" && r.Document == "" && !k.broken("source") && !k.broken("document"):
		lacks = "source"
	}
	if lacks != "" {
		k.fault("E867", "sort", "value", r.Sort.String(), "key", lacks)
	}
	k.whose(r.Sort, "measured_by", r.Measured, r.Name, r.Summary)
}

// whose asks that nobody but the ministry measures the national index, and that no survey of our
// own goes by its name. key is that of who measured.
func (k *checker) whose(sort ReportSort, key, who, name, summary string) {
	switch {
	case sort == SIPAS && who != "" && !ministryMeasures(who):
		k.fault("E866", key, "value", who)
	case sort == OwnSurvey && namesSIPAS(name):
		k.fault("E866", "name", "value", name)
	case sort == OwnSurvey && namesSIPAS(summary):
		k.fault("E866", "summary", "value", vi.Truncate(summary, 60))
	}
}

// ministryMeasures tells whether SIPAS was measured by those who measure it: the ministry, and
// in a province its department.
func ministryMeasures(who string) bool {
	words := vi.Fold(who)
	return strings.Contains(words, "bo noi vu") || strings.Contains(words, "so noi vu")
}

// namesSIPAS tells words that only the national index goes by.
func namesSIPAS(text string) bool {
	words := vi.Fold(text)
	return strings.Contains(words, "sipas") && !strings.Contains(words, "khong phai") || strings.Contains(words, "chi so hai long")
}

func (r *Report) checkScores(k *checker) {
	seen := map[string]int{}
	for i, s := range r.Scores {
		at := "scores." + strconv.Itoa(i)
		if first, twice := seen[vi.Fold(s.Name)]; twice && s.Name != "" {
			k.fault("E865", at+".name", "value", s.Name, "other", strconv.Itoa(first+1))
			continue
		}
		seen[vi.Fold(s.Name)] = i
	}
}

func (r *Report) checkFiles(k *checker) {
	seen := map[string]int{}
	for i, c := range r.Files {
		at := "files." + strconv.Itoa(i)
		row := vi.Fold(c.Unit) + "|" + string(c.Month)
		if first, twice := seen[row]; twice && c.Unit != "" && c.Month != "" {
			k.fault("E865", at+".unit", "value", c.Unit+", "+string(c.Month), "other", strconv.Itoa(first+1))
		} else {
			seen[row] = i
		}
		if day := c.Month.First(); c.Month != "" && !r.From.IsZero() && !r.Until.IsZero() && (day.Before(MonthOf(r.From.Date).First()) || day.After(r.Until.Date)) {
			k.fault("E864", at+".month", "month", string(c.Month), "from", r.From.Short(), "until", r.Until.Short())
		}
	}
	for _, o := range r.Overdone() {
		c := r.Files[o.Row]
		when := problem.Text{Vi: "tháng " + string(c.Month), En: string(c.Month)}
		if o.Since {
			when = problem.Text{Vi: "từ đầu kỳ đến hết tháng " + string(c.Month), En: "from the beginning to the end of " + string(c.Month)}
		}
		k.fault("W863", "files."+strconv.Itoa(o.Row)+".apologies", "unit", c.Unit, "when", problem.Both(when), "count", strconv.Itoa(o.Apologies), "late", strconv.Itoa(o.Late))
	}
}

// Overdone is a row up to which there were more apologies than late files.
type Overdone struct {
	Row             int
	Since           bool // counted since the period began, not in the month alone
	Apologies, Late int
}

// Overdone are the rows where some file must have been apologised for twice: in the month
// alone, or in all months of the unit up to it, in which a file that was open and late at the
// end of one month is settled late in another. Of each unit the first such row is told.
func (r *Report) Overdone() (out []Overdone) {
	told := map[string]bool{}
	for i, c := range r.Files {
		unit := vi.Fold(c.Unit)
		if told[unit] {
			continue
		}
		made := Overdone{i, false, c.Apologies, c.AllLate()}
		if c.Apologies <= c.AllLate() {
			made = Overdone{i, true, 0, c.OpenLate}
			for _, other := range r.Files {
				if vi.Fold(other.Unit) == unit && !other.Month.First().After(c.Month.First()) {
					made.Apologies += other.Apologies
					made.Late += other.Late
				}
			}
		}
		if made.Apologies > made.Late {
			told[unit] = true
			out = append(out, made)
		}
	}
	return out
}

func reportWords(r Record) SearchWords {
	x := r.(*Report)
	words := SearchWords{Near: x.Summary, Far: x.Measured}
	switch {
	case x.Sort == FileWork:
		words.Aliases = []string{"hồ sơ trễ hạn", "xin lỗi trễ hẹn"}
	case x.Sort == SIPAS:
		words.Aliases = []string{"chỉ số hài lòng", "mức độ hài lòng"}
	}
	for _, s := range x.Scores {
		words.Far += "\n" + s.Name
	}
	return words
}

func reportAsks(r Record) []Question {
	x := r.(*Report)
	return []Question{
		ask("Ai đo, ai đếm", "Who measured", said(x.Measured)),
		ask("Nguồn số liệu", "The source", x.Source != "" || x.Document != "" || x.Sort == FileWork),
		ask("Mục tiêu", "The target", x.Target != "" || x.Sort == FileWork),
		ask("Từng tiêu chí, từng đơn vị", "By criterion or unit", len(x.Scores)+len(x.Files) > 0),
	}
}
