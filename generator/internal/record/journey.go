package record

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// journeyKind is the row of journeys: what is done when something happens in a life, one
// thing after the other.
var journeyKind = &Kind{
	Name: "journey", Folder: "viec-can-lam",
	Title:   problem.Text{Vi: "Việc cần làm theo thứ tự", En: "Step by step"},
	One:     problem.Text{Vi: "bản việc cần làm", En: "journey"},
	New:     func() Record { return &Journey{} },
	Anchors: []string{"di-nhung-dau", "lam-chung", "mang-mot-lan", "noi-dung-them", "tung-viec", "truong-hop", "truong-hop-ten"},

	Menu:   Menu{Footer: Entry{13, "nav.journeys"}, Map: Entry{Rank: 35}},
	Shared: true,
	Sheet:  Sheet{Letters: "vcl-", Main: true, Body: true},
	Kiosk:  Kiosk{Shows: EveryRecord},
	Search: Search{Rank: 3, Bonus: 9000, Words: journeyWords, Facts: inShort("summary")},
	Review: Review{Days: 180, Asks: journeyAsks},
	Import: Import{Same: []string{"name"}, Names: map[string]string{
		"ten": "name", "viec": "name", "viec can lam": "name", "viec trong doi": "life_event", "tom tat": "summary", "danh cho ai": "who", "doi tuong": "who",
		"viec phai lam": "steps.title", "buoc": "steps.title", "thu tuc": "steps.records", "ma thu tuc": "steps.records", "chi khi": "steps.when", "truong hop": "steps.when",
		"tru khi": "steps.unless", "vi sao": "steps.why", "han": "steps.deadline", "thoi han": "steps.deadline", "ai lam": "steps.doer",
	}},
}

// Journey orders what is done when something happens in a life. It says what no procedure
// can say alone: what comes first, in which case a thing is done at all, what of one is
// brought to the next. Papers, time, fee and place stay with the procedures.
type Journey struct {
	Name    string   `key:"name" vi:"Khi nào phải làm các việc này (tên ngắn)" say:"Việc cần làm" en:"Name" need:"yes" eg:"Khi sinh con" part:"Việc gì trong đời"`
	Event   string   `key:"life_event" vi:"Thuộc việc trong đời" say:"-" en:"Life event" need:"yes" from:"life_events" eg:"sinh-con"`
	Summary string   `key:"summary" vi:"Tóm tắt một, hai câu" say:"Tóm tắt" en:"Summary" need:"yes" is:"long" eg:"Làm giấy khai sinh trước; các việc sau dùng giấy ấy."`
	Who     []string `key:"who" vi:"Dành cho ai" en:"For whom" eg:"Cha, mẹ vừa có con"`
	Called  []string `key:"common_names" vi:"Người dân hay gọi là" say:"Còn gọi là" en:"Common names" eg:"mới sinh em bé"`

	Steps    []JourneyStep `key:"steps" vi:"Các việc, theo thứ tự cần làm" say:"Các việc" en:"Steps" need:"yes" one:"việc"`
	Together []Together    `key:"together" vi:"Những việc làm chung một lần được" say:"Làm chung một lần" en:"Done together" one:"lần làm chung"`

	Base
}

// JourneyStep is one thing to do.
type JourneyStep struct {
	Title    string   `key:"title" vi:"Việc phải làm" en:"What to do" need:"yes" is:"same" eg:"Làm giấy khai sinh cho con"`
	ID       Slug     `key:"id" vi:"Mã của việc (để việc khác gọi đến)" say:"-" en:"Id" eg:"khai-sinh"`
	Records  []string `key:"records" vi:"Thủ tục, bản ghi phải đọc, theo thứ tự" say:"Xem" en:"Records, in order" ref:"any" eg:"1.001193"`
	When     []string `key:"when" vi:"Chỉ làm khi (trường hợp)" say:"Chỉ khi" en:"Only when" eg:"Cha hoặc mẹ là người nước ngoài"`
	Unless   []string `key:"unless" vi:"Không làm khi (trường hợp đã ghi ở ô “Chỉ làm khi” của việc khác)" say:"Trừ khi" en:"Unless" eg:"Cha hoặc mẹ là người nước ngoài"`
	Why      string   `key:"why" vi:"Vì sao phải làm" say:"Vì sao" en:"Why" is:"long" eg:"Các việc sau đều cần giấy này."`
	Deadline string   `key:"deadline" vi:"Hạn làm (đúng như thủ tục hay văn bản ghi)" say:"Hạn" en:"Deadline" eg:"Trong 60 ngày kể từ ngày sinh"`
	Law      string   `key:"deadline_law" vi:"Văn bản ghi hạn ấy (bản ghi), khi thủ tục không ghi" say:"Theo" en:"Law that sets the deadline" ref:"law" eg:"luat-60-2014-qh13"`
	Doer     string   `key:"doer" vi:"Ai làm" en:"Who does it" eg:"Cha, mẹ; hoặc ông, bà, người thân"`
	Takes    []string `key:"takes" vi:"Mang theo kết quả của việc (mã của việc trước)" say:"-" en:"Takes the result of" eg:"khai-sinh"`
	With     []string `key:"with" vi:"Đi kèm" en:"What comes with it" eg:"Con được cấp số định danh cá nhân"`
}

// Together is what may be done in one go.
type Together struct {
	Steps  []string `key:"steps" vi:"Các việc (mã của việc)" say:"-" en:"Steps" need:"yes" eg:"khai-sinh"`
	How    string   `key:"how" vi:"Làm chung thế nào" say:"Làm thế nào" en:"How" need:"yes" is:"long,same" eg:"Hỏi quầy có nhận chung hồ sơ hay không."`
	Record string   `key:"record" vi:"Bản ghi nói về việc làm chung" say:"Xem" en:"Record" ref:"any" eg:"chinh-sach/the-bhyt-cho-tre-duoi-6-tuoi"`
}

// Title implements Record.
func (j *Journey) Title() string { return j.Name }

// Cases are the cases that decide what is done, in the order in which the steps name them,
// each as it is first written.
func (j *Journey) Cases() (out []string) {
	seen := map[string]bool{}
	for _, s := range j.Steps {
		for _, name := range s.When {
			if key := vi.Fold(name); !seen[key] {
				seen[key] = true
				out = append(out, name)
			}
		}
	}
	return out
}

// step is the place of the step with an id; -1 for none.
func (j *Journey) step(id string) int {
	return slices.IndexFunc(j.Steps, func(s JourneyStep) bool { return id != "" && string(s.ID) == id })
}

func (j *Journey) ids() (out []string) {
	for _, s := range j.Steps {
		if s.ID != "" {
			out = append(out, string(s.ID))
		}
	}
	return out
}

func (j *Journey) check(k *checker) {
	if k.broken("steps") {
		return
	}
	j.checkOnce(k)
	j.checkUnless(k)
	for i, s := range j.Steps {
		for n, id := range s.Takes {
			j.checkTaken(k, i, "steps."+strconv.Itoa(i)+".takes."+strconv.Itoa(n), id)
		}
	}
	for i, t := range j.Together {
		for n, id := range t.Steps {
			if j.step(id) < 0 {
				k.noStep(j, "together."+strconv.Itoa(i)+".steps."+strconv.Itoa(n), id)
			}
		}
	}
}

// checkOnce refuses two steps of one id or one title.
func (j *Journey) checkOnce(k *checker) {
	titles, ids := map[string]int{}, map[string]int{}
	for i, s := range j.Steps {
		at := "steps." + strconv.Itoa(i)
		if first, twice := titles[vi.Fold(s.Title)]; twice && s.Title != "" {
			k.fault("E874", at+".title", "value", s.Title, "earlier", strconv.Itoa(first+1), "later", strconv.Itoa(i+1))
		} else {
			titles[vi.Fold(s.Title)] = i
		}
		if first, twice := ids[string(s.ID)]; twice && s.ID != "" {
			k.fault("E874", at+".id", "value", string(s.ID), "earlier", strconv.Itoa(first+1), "later", strconv.Itoa(i+1))
		} else {
			ids[string(s.ID)] = i
		}
	}
}

// checkUnless asks that what takes a step away is a case that a reader can choose.
func (j *Journey) checkUnless(k *checker) {
	cases := j.Cases()
	for i, s := range j.Steps {
		for n, name := range s.Unless {
			if slices.ContainsFunc(cases, func(c string) bool { return vi.Fold(c) == vi.Fold(name) }) {
				continue
			}
			near, nearEn := problem.DidYouMean(vi.Nearest(name, cases))
			k.fault("E879", "steps."+strconv.Itoa(i)+".unless."+strconv.Itoa(n), "value", name, "near", near, "near_en", nearEn)
		}
	}
}

// checkTaken asks that what a step takes comes from one before it.
func (j *Journey) checkTaken(k *checker, i int, path, id string) {
	from := j.step(id)
	switch {
	case from < 0:
		k.noStep(j, path, id)
	case from < i:
	case from == i || j.reaches(from, i, map[int]bool{}):
		k.fault("E872", path, "thing", j.Steps[i].Title, "prior", j.Steps[from].Title)
	default:
		k.fault("E871", path, "thing", j.Steps[i].Title, "prior", j.Steps[from].Title)
	}
}

// reaches tells whether a step takes, by way of others, what another gives.
func (j *Journey) reaches(from, to int, seen map[int]bool) bool {
	if seen[from] {
		return false
	}
	seen[from] = true
	for _, id := range j.Steps[from].Takes {
		if next := j.step(id); next == to || next >= 0 && j.reaches(next, to, seen) {
			return true
		}
	}
	return false
}

func (k *checker) noStep(j *Journey, path, id string) {
	near, nearEn := problem.DidYouMean(vi.Nearest(id, j.ids()))
	k.fault("E870", path, "value", id, "near", near, "near_en", nearEn)
}

// timeSpan is a number of days or months as deadlines have it.
var timeSpan = regexp.MustCompile(`(\d+) (ngay lam viec|ngay|thang|gio|tuan|nam)(?:$|[^a-z])`)

// TimeSpans are the spans of time that a text tells, folded: "60 ngay".
func TimeSpans(text string) (out []string) {
	for _, m := range timeSpan.FindAllStringSubmatch(vi.Fold(vi.Collapse(text)), -1) {
		out = append(out, m[1]+" "+m[2])
	}
	return out
}

func journeyWords(r Record) SearchWords {
	j := r.(*Journey)
	var titles []string
	for _, s := range j.Steps {
		titles = append(titles, s.Title)
	}
	return SearchWords{Aliases: j.Called, Near: j.Summary, Far: strings.Join(append(titles, j.Cases()...), "\n")}
}

func journeyAsks(r Record) []Question {
	j := r.(*Journey)
	told := func(has func(JourneyStep) bool) bool { return slices.ContainsFunc(j.Steps, has) }
	return []Question{
		ask("Làm những việc gì", "What to do", len(j.Steps) > 1),
		ask("Việc nào chỉ làm khi có trường hợp", "What is done in a case only", len(j.Cases()) > 0),
		ask("Hạn của việc nào", "A deadline", told(func(s JourneyStep) bool { return s.Deadline != "" })),
		ask("Ai làm", "Who does it", len(j.Who) > 0 || told(func(s JourneyStep) bool { return s.Doer != "" })),
		ask("Vì sao làm theo thứ tự ấy", "Why in this order", told(func(s JourneyStep) bool { return s.Why != "" || len(s.Takes) > 0 })),
	}
}
