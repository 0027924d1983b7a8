package record

import (
	"strings"

	"niemyet/generator/internal/problem"
)

// taskKind is the row of plan tasks.
var taskKind = &Kind{
	Name: "task", Folder: "nhiem-vu",
	Title:   problem.Text{Vi: "Nhiệm vụ của kế hoạch", En: "Plan tasks"},
	One:     problem.Text{Vi: "nhiệm vụ", En: "plan task"},
	New:     func() Record { return &Task{} },
	Meaning: Meaning{Type: "Action", Terms: []Term{{Key: "duty", Property: "description"}, {Key: "lead", Property: "agent", As: "Organization"}, {Key: "done_on", Property: "endTime"}}},
	Anchors: []string{"da-lam", "diem-yeu", "thuc-hien"},

	Order:   Order{Files: true}, // then as their plans number them: package site
	Answers: []string{"office", "lead"},
	Menu:    Menu{Footer: Entry{Rank: 30}, Map: Entry{Rank: 80}},
	Sheet:   Sheet{Letters: "nv-", Main: true, Body: true},
	Kiosk:   Kiosk{Shows: EveryRecord},
	Search: Search{Group: "plan",
		Words: func(r Record) SearchWords { return SearchWords{Near: r.(*Task).Duty} }},
	Import: Import{
		Same: []string{"plan", "duty"}, NameFrom: "duty", Number: "number", Heading: "section", Above: "plan", Expected: []string{"units"},
		Names: map[string]string{
			"stt": "number", "tt": "number", "so tt": "number", "so thu tu": "number",
			"nhiem vu": "duty", "nhiem vu giai phap": "duty", "noi dung": "duty", "noi dung cong viec": "duty", "cong viec": "duty", "noi dung nhiem vu": "duty", "noi dung thuc hien": "duty", "viec": "duty",
			"chu tri": "lead", "don vi chu tri": "lead", "co quan chu tri": "lead", "phoi hop": "units", "don vi phoi hop": "units", "co quan phoi hop": "units", "co quan thuc hien": "units", "don vi thuc hien": "units", "co quan don vi phoi hop": "units",
			"thoi gian": "deadline", "thoi han": "deadline", "thoi han hoan thanh": "deadline", "thoi gian thuc hien": "deadline", "tien do": "deadline", "han": "deadline",
			"san pham": "product", "ket qua": "product", "san pham dau ra": "product", "ket qua san pham": "product", "trang thai": "status", "muc": "section", "nhom": "section", "ke hoach": "plan",
		},
	},
}

// Task is one duty of a plan: who does what by when, how far it is, and where one
// can see that it was done.
type Task struct {
	Name       string         `key:"name" vi:"Tên nhiệm vụ (ngắn)" en:"Short name" need:"yes" eg:"Niêm yết đầy đủ thủ tục hành chính"`
	Duty       string         `key:"duty" vi:"Nhiệm vụ, giải pháp" en:"Duty" need:"yes" is:"long" eg:"Niêm yết quy trình, giấy tờ, thời hạn và mức phí của từng thủ tục ở nơi dễ thấy"`
	Plan       string         `key:"plan" vi:"Kế hoạch, văn bản giao nhiệm vụ" en:"Plan" need:"yes" eg:"Kế hoạch nâng cao chỉ số hài lòng năm 2026"`
	PlanNumber DocumentNumber `key:"plan_number" vi:"Số, ký hiệu văn bản giao" en:"Number of the plan" eg:"12/KH-UBND"`
	Section    string         `key:"section" vi:"Mục của kế hoạch" en:"Section" eg:"III. Về thủ tục hành chính"`
	Number     string         `key:"number" vi:"Số thứ tự trong kế hoạch" en:"Number in the plan" eg:"III.1"`
	Lead       string         `key:"lead" vi:"Cơ quan chủ trì" en:"Lead unit" need:"yes" is:"ask" eg:"Văn phòng HĐND và UBND"`
	Office     string         `key:"office" vi:"Cơ quan chủ trì (bản ghi)" en:"Lead unit's record" ref:"office" eg:"van-phong-hdnd-va-ubnd"`
	Units      []string       `key:"units" vi:"Cơ quan thực hiện, phối hợp" en:"Doing and cooperating units" is:"ask" eg:"Các phòng, ban, đơn vị"`
	Product    string         `key:"product" vi:"Sản phẩm, kết quả phải có" en:"Product" is:"long" eg:"Bảng niêm yết tại Bộ phận Một cửa"`
	Deadline   Deadline       `key:"deadline" vi:"Thời gian hoàn thành" en:"Deadline" need:"yes" is:"ask" eg:"thường xuyên"`
	Status     TaskStatus     `key:"status" vi:"Tình trạng" en:"Status" eg:"đang làm"`
	DoneOn     Day            `key:"done_on" vi:"Ngày làm xong" en:"Done on" eg:"2026-10-15"`
	Reason     string         `key:"reason" vi:"Vì sao chậm hoặc dừng" en:"Why late or stopped" is:"long" eg:"Chờ danh mục mới của tỉnh"`
	Fulfilled  []string       `key:"fulfilled_by" vi:"Các bản ghi thực hiện nhiệm vụ" en:"Records that fulfil it" ref:"any" eg:"thu-tuc/dang-ky-khai-sinh"`

	Evidence []Evidence `key:"evidence" vi:"Việc đã làm" en:"What was done"`

	Base
}

// Evidence is one thing that was done for a task, with the day and where to see it.
type Evidence struct {
	On     Day    `key:"on" vi:"Ngày" en:"Day" need:"yes" eg:"2026-10-15"`
	What   string `key:"what" vi:"Đã làm gì" en:"What" need:"yes" is:"long" eg:"Niêm yết lại toàn bộ thủ tục lĩnh vực hộ tịch"`
	Record string `key:"record" vi:"Xem ở bản ghi" en:"Record" ref:"any" eg:"bang-niem-yet/bang-chinh"`
	URL    URL    `key:"url" vi:"Xem ở địa chỉ" en:"Address" eg:"https://vidu.gov.vn/bao-cao"`
}

// TaskStatus is how far a task is. A plan that was only imported does not say.
type TaskStatus string

// The four states that a unit reports.
const (
	TaskWaiting TaskStatus = "chua-lam"
	TaskDoing   TaskStatus = "dang-lam"
	TaskDone    TaskStatus = "da-xong"
	TaskStopped TaskStatus = "dung-lai"
)

func (*TaskStatus) words() []string {
	return []string{"chưa làm", "đang làm", "đã xong", "dừng lại"}
}

func (s *TaskStatus) parse(text string) (bad *fault) {
	*s, bad = chooseAs[TaskStatus](text, s.words())
	return bad
}

// String is the status as it is written.
func (s TaskStatus) String() string { return wordOf(string(s), (*TaskStatus)(nil).words()) }

// Title implements Record.
func (t *Task) Title() string { return t.Name }

func (t *Task) check(c *checker) {
	switch {
	case !t.DoneOn.IsZero() && t.Status != TaskDone:
		c.fault("E901", "done_on", "on", t.DoneOn.Short())
	case t.Status == TaskDone && t.DoneOn.IsZero() && len(t.Evidence) == 0:
		c.fault("W902", "status")
	case t.Status == TaskStopped && strings.TrimSpace(t.Reason) == "":
		c.fault("W903", "status")
	}
}
