package record

import (
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// answerKind is the row of reflections and petitions, with what came of them.
var answerKind = &Kind{
	Name: "answer", Folder: "tra-loi",
	Title:   problem.Text{Vi: "Trả lời phản ánh, kiến nghị", En: "Reflections and answers"},
	One:     problem.Text{Vi: "phản ánh, kiến nghị", En: "reflection"},
	New:     func() Record { return &Answer{} },
	Meaning: Meaning{Type: "Question", Terms: []Term{{Key: "said", Property: "text"}, {Key: "received_on", Property: "dateCreated"}, {Key: "answer", Property: "acceptedAnswer", As: "Answer", In: "text"}}},
	Anchors: []string{"phan-anh", "tra-loi-cua-co-quan", "chung-toi-lam", "thoi-han", "noi-dung-them", "xem-them"},

	Order:     Order{By: "received_on", Newest: true},
	Group:     "field",
	Answers:   []string{"unit"},
	Anonymous: true,
	Menu:      Menu{Footer: Entry{16, "nav.answers"}, Map: Entry{Rank: 86}},
	Shared:    true,
	Sheet:     Sheet{Letters: "tl-", Main: true, Body: true},
	Kiosk:     Kiosk{Shows: EveryRecord},
	Search:    Search{Rank: 8, Bonus: 3000, Group: "field", Words: answerWords, Facts: inShort("said")},
	Review:    Review{Asks: answerAsks},
	Import: Import{Same: []string{"name", "received_on"}, Names: map[string]string{
		"tieu de": "name", "ten": "name", "noi dung phan anh": "said", "phan anh": "said", "noi dung": "said", "linh vuc": "field", "don vi": "unit", "don vi xu ly": "unit", "co quan tra loi": "unit",
		"ngay nhan": "received_on", "ngay tiep nhan": "received_on", "ngay yeu cau bo sung": "asked_on", "ngay bo sung": "supplied_on", "ngay tu choi": "refused_on", "ly do tu choi": "refused_why",
		"ngay tra loi": "answered_on", "tra loi": "answer", "noi dung tra loi": "answer", "ngay cong khai": "published_on", "da lam": "did", "kenh": "through",
	}},
}

// Answer is one reflection or petition, told without whose it is, with the days of its way
// and what came of it.
type Answer struct {
	Name    string   `key:"name" vi:"Phản ánh về việc gì (tên ngắn, không ghi tên người)" say:"Phản ánh về" en:"Name" need:"yes" eg:"Rác chưa được thu gom ở hẻm sau chợ" part:"Người dân nói gì"`
	Said    string   `key:"said" vi:"Nội dung phản ánh, viết lại không có thông tin của ai" say:"Người dân nói" en:"What was said" need:"yes" is:"long" eg:"Hai tuần nay xe rác không vào hẻm, rác dồn ở đầu hẻm."`
	Field   string   `key:"field" vi:"Lĩnh vực" en:"Field" need:"yes" eg:"Môi trường"`
	Place   string   `key:"place" vi:"Ở đâu (không ghi số nhà)" say:"Ở đâu" en:"Where" eg:"Hẻm sau chợ, tổ dân phố 3"`
	Through string   `key:"through" vi:"Gửi đến qua kênh nào" say:"Gửi đến qua" en:"Received through" eg:"Đường dây nóng"`
	Unit    string   `key:"unit" vi:"Đơn vị trả lời (bản ghi cơ quan)" say:"Đơn vị trả lời" en:"Answered by" need:"yes" ref:"office" eg:"bo-phan-mot-cua"`
	About   []string `key:"about" vi:"Các bản ghi liên quan" say:"Xem thêm" en:"Related records" ref:"any" eg:"thu-tuc/dang-ky-khai-sinh"`

	ReceivedOn  Day    `key:"received_on" vi:"Ngày nhận" en:"Received on" need:"yes" eg:"2026-11-02" part:"Đã đến bước nào"`
	AskedOn     Day    `key:"asked_on" vi:"Ngày hỏi thêm người gửi" say:"Hỏi thêm người gửi" en:"Asked for more on" eg:"2026-11-05"`
	SuppliedOn  Day    `key:"supplied_on" vi:"Ngày người gửi bổ sung" say:"Người gửi bổ sung" en:"Supplied on" eg:"2026-11-09"`
	RefusedOn   Day    `key:"refused_on" vi:"Ngày báo không tiếp nhận" say:"Báo không tiếp nhận" en:"Refused on" eg:"2026-11-04"`
	RefusedWhy  string `key:"refused_why" vi:"Vì sao không tiếp nhận, gửi ở đâu" say:"Vì sao không tiếp nhận" en:"Why it was refused" is:"long" eg:"Đây là khiếu nại: xin gửi đơn đến người đã ra quyết định."`
	AnsweredOn  Day    `key:"answered_on" vi:"Ngày trả lời" en:"Answered on" eg:"2026-11-16"`
	PublishedOn Day    `key:"published_on" vi:"Ngày công khai câu trả lời" say:"Ngày công khai" en:"Published on" eg:"2026-11-17"`

	Answer  string `key:"answer" vi:"Câu trả lời" say:"Trả lời" en:"Answer" is:"long" eg:"Xe rác đã vào hẻm trở lại từ ngày 14/11/2026." part:"Trả lời thế nào"`
	Did     string `key:"did" vi:"Chúng tôi đã làm gì (một câu, cho mục “Bạn nói – chúng tôi làm”)" say:"Chúng tôi làm" en:"What we did" is:"long" eg:"Đổi lịch thu gom: hẻm sau chợ có xe vào sáng thứ Hai, thứ Năm."`
	Apology string `key:"apology" vi:"Lời xin lỗi, khi có bước trễ hạn" say:"Lời xin lỗi" en:"Apology" is:"long" eg:"Phường xin lỗi vì đã trả lời trễ ba ngày làm việc."`

	Base
}

// Title implements Record.
func (a *Answer) Title() string { return a.Name }

func (a *Answer) check(k *checker) {
	a.checkPairs(k)
	a.checkOrder(k)
	if !a.RefusedOn.IsZero() && !a.AnsweredOn.IsZero() {
		k.fault("E846", "refused_on", "refused", a.RefusedOn.Short(), "answered", a.AnsweredOn.Short())
	}
}

// checkPairs asks for the day of what was said, and for what was said on a day.
func (a *Answer) checkPairs(k *checker) {
	for _, pair := range []struct {
		day       Day
		text      string
		on, words string
	}{
		{a.AnsweredOn, a.Answer, "answered_on", "answer"},
		{a.RefusedOn, a.RefusedWhy, "refused_on", "refused_why"},
	} {
		switch {
		case k.broken(pair.on) || k.broken(pair.words):
		case pair.day.IsZero() && pair.text != "":
			k.fault("E847", pair.words, "has", saidOf(a, pair.words), "lacks", saidOf(a, pair.on))
		case !pair.day.IsZero() && pair.text == "":
			k.fault("E847", pair.on, "has", saidOf(a, pair.on), "lacks", saidOf(a, pair.words))
		}
	}
}

// checkOrder refuses a step before the one that it follows.
func (a *Answer) checkOrder(k *checker) {
	for _, step := range []struct {
		key   string
		day   Day
		after string
		from  Day
	}{
		{"asked_on", a.AskedOn, "received_on", a.ReceivedOn},
		{"supplied_on", a.SuppliedOn, "asked_on", a.AskedOn},
		{"refused_on", a.RefusedOn, "received_on", a.ReceivedOn},
		{"answered_on", a.AnsweredOn, "received_on", a.ReceivedOn},
		{"answered_on", a.AnsweredOn, "supplied_on", a.SuppliedOn},
		{"published_on", a.PublishedOn, "answered_on", a.AnsweredOn},
	} {
		switch {
		case step.day.IsZero() || k.broken(step.after):
		case step.from.IsZero() && (step.key == "supplied_on" || step.key == "published_on" && a.RefusedOn.IsZero()):
			k.fault("E847", step.key, "has", saidOf(a, step.key), "lacks", saidOf(a, step.after))
		case !step.from.IsZero() && step.day.Before(step.from.Date):
			k.fault("E845", step.key, "step", saidOf(a, step.key), "on", step.day.Short(), "before", saidOf(a, step.after), "from", step.from.Short())
		}
	}
}

func answerWords(r Record) SearchWords {
	a := r.(*Answer)
	return SearchWords{Aliases: []string{"phản ánh " + vi.LowerFirst(a.Name), "kiến nghị " + vi.LowerFirst(a.Name)}, Near: a.Said + "\n" + a.Did, Far: a.Answer + "\n" + a.Place + "\n" + a.Field}
}

func answerAsks(r Record) []Question {
	a := r.(*Answer)
	return []Question{
		ask("Phản ánh ở đâu", "Where", a.Place != ""),
		ask("Gửi đến qua kênh nào", "Received through", a.Through != ""),
		ask("Trả lời hay từ chối", "Answered or refused", a.Answer != "" || a.RefusedWhy != ""),
		ask("Đã làm gì", "What was done", a.Did != "" || a.RefusedWhy != ""),
	}
}
