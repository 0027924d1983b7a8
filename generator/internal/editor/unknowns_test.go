package editor

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

const lacking = `+++
name = "%s"
code = "%c"
field = "Hộ tịch"
level = "Cấp xã"
subjects = ["Công dân"]
agency = "UBND cấp xã"
result = "Giấy"
requirements = "Không"
forms = "Không"
popularity = %u
papers_text = "Không"
todo = ["Ghi mức phí: nguồn để trống (trực tiếp)"]

[[ways]]
channel = "trực tiếp"
time = "3 ngày"
fee = "?" # hỏi

[[steps]]
text = "Nộp."
+++
`

// lackingDesk is a desk with three records that lack the same.
func lackingDesk(t *testing.T) *desk {
	d := newDesk(t)
	for i, name := range []string{"mot", "hai", "ba"} {
		n := string(rune('1' + i))
		d.write("content/thu-tuc/"+name+".md", strings.NewReplacer("%s", "Việc "+name, "%c", "1.00000"+n, "%u", n+"0").Replace(lacking))
	}
	return d
}

var questionLink = regexp.MustCompile(`href="(/soan/can-dien/hoi/[^"]+)"`)

func (d *desk) questionAt() string {
	d.t.Helper()
	_, body := d.get("/soan/can-dien/")
	m := questionLink.FindStringSubmatch(body)
	if m == nil || !strings.Contains(body, "nguồn để trống") || !strings.Contains(body, ">Hộ tịch<") {
		d.t.Fatalf("no question:\n%s", body)
	}
	return m[1]
}

// answer is what a browser sends of a question with all records ticked.
func (d *desk) answer(at string) url.Values {
	d.t.Helper()
	_, body := d.get(at)
	at0 := strings.Index(body, `<form class="record asking"`)
	f := form(strings.Replace(body[at0:], `class="record asking"`, `class="record"`, 1))
	if len(f["tep"]) != 3 {
		d.t.Fatalf("%d records are ticked", len(f["tep"]))
	}
	return f
}

// TestOneAnswerForAll: one answer goes into all ticked records with its document; undo
// gives all their bytes back.
func TestOneAnswerForAll(t *testing.T) {
	d := lackingDesk(t)
	before := d.file("content/thu-tuc/mot.md")
	at := d.questionAt()
	f := d.answer(at)
	f.Set("tra-loi", "8000")
	f.Set("van-ban", "Nghị quyết mẫu")
	f.Set("ngay-van-ban", "10/12/2025")
	f.Set("trang-muc", "trang 3")
	f["tep"] = []string{"content/thu-tuc/mot.md", "content/thu-tuc/ba.md"}
	f.Set("do", "check")
	if code, body, _ := d.post(at, f); code != 200 || !strings.Contains(body, "Sẽ ghi 2 chỗ trong 2 bản ghi.") || d.file("content/thu-tuc/mot.md") != before {
		t.Fatalf("looking what would change: %d\n%s", code, body)
	}
	f.Set("do", "save")
	code, body, h := d.post(at, f)
	if code != http.StatusSeeOther {
		t.Fatalf("%d %s", code, body)
	}
	for name, want := range map[string]int{"mot": 1, "hai": 0, "ba": 1} {
		text := d.file("content/thu-tuc/" + name + ".md")
		if strings.Count(text, "fee = \"8.000 đồng\" # hỏi\n") != want || strings.Count(text, "document = \"Nghị quyết mẫu\"\ndate = 2025-12-10\npage = \"trang 3\"\nnoted_on = 2026-11-23\n") != want || strings.Contains(text, "todo") != (want == 0) {
			t.Errorf("%s:\n%s", name, text)
		}
	}
	if _, page := d.get(h.Get("Location")); !strings.Contains(page, "Đã ghi 2 bản ghi") || !strings.Contains(page, "1 câu hỏi cho 1 bản ghi") {
		t.Errorf("the list does not tell what was written:\n%s", page)
	}
	if _, page := d.get(at); !strings.Contains(page, `value="Nghị quyết mẫu"`) {
		t.Error("the next answer does not begin with the document of the last")
	}
	if _, page := d.get("/soan/sua/thu-tuc/mot"); !strings.Contains(page, "Theo Nghị quyết mẫu ngày 10/12/2025, trang 3") {
		t.Error("the form does not show where the fee is from")
	}
	_, page := d.get(h.Get("Location"))
	undo := form(`<form class="record"` + page[strings.Index(page, ` method="post" action="/soan/hoan-tac"`):])
	code, _, h = d.post("/soan/hoan-tac", undo)
	if code != http.StatusSeeOther || d.file("content/thu-tuc/mot.md") != before || strings.Contains(d.file("content/thu-tuc/ba.md"), "8.000") {
		t.Errorf("undo: %d", code)
	}
	if _, page := d.get(h.Get("Location")); !strings.Contains(page, "<h1>Cần điền</h1>") || !strings.Contains(page, "trở lại như trước khi trả lời") {
		t.Errorf("%s does not say that the answers were taken back", h.Get("Location"))
	}
	if _, page := d.get(Prefix + "?da-hoan-tac=" + backAsBefore); strings.Contains(page, "bản ghi mới") || !strings.Contains(page, "Các tệp trở lại như trước") {
		t.Error("a write of several files that is taken back is told as a new record that was dropped")
	}
}

// TestAnswersThatAreRefused: nothing is written, and what was typed stays.
func TestAnswersThatAreRefused(t *testing.T) {
	for name, c := range map[string]struct {
		set  url.Values
		want string
	}{
		"no answer":      {nil, sayAnswer},
		"no fee":         {url.Values{"tra-loi": {"tám nghìn mấy"}}, nothingWritten},
		"no such day":    {url.Values{"tra-loi": {"8000"}, "van-ban": {"A"}, "ngay-van-ban": {"31/02/2026"}}, dayWrong},
		"a day alone":    {url.Values{"tra-loi": {"8000"}, "ngay-van-ban": {"1/2/2026"}}, documentMissing},
		"nothing ticked": {url.Values{"tra-loi": {"8000"}, "tep": nil}, tickOne},
	} {
		d := lackingDesk(t)
		at := d.questionAt()
		f := d.answer(at)
		for key, v := range c.set {
			f[key] = v
		}
		code, body, _ := d.post(at, f)
		if code != http.StatusUnprocessableEntity || !strings.Contains(body, c.want) || strings.Contains(d.file("content/thu-tuc/mot.md"), "fact_sources") {
			t.Errorf("%s: %d\n%s", name, code, body)
		}
		if v := c.set.Get("tra-loi"); v != "" && !strings.Contains(body, `value="`+v+`"`) {
			t.Errorf("%s: what was typed is gone", name)
		}
	}
}

// TestQueue: one record a page, the most used first; what was answered is not asked for
// again, what was skipped is.
func TestQueue(t *testing.T) {
	d := lackingDesk(t)
	next := func(at, want string) url.Values {
		t.Helper()
		_, body := d.get(at)
		if !strings.Contains(body, "<h1>"+want+"</h1>") {
			t.Fatalf("%s: not %q:\n%s", at, want, body)
		}
		i := strings.Index(body, `<form class="record queue"`)
		if i < 0 {
			return nil
		}
		return form(strings.Replace(body[i:], `class="record queue"`, `class="record"`, 1))
	}
	f := next("/soan/can-dien/lan-luot", "Việc ba")
	f.Set("tra-loi-0", "Không")
	f.Set("van-ban", "Nghị quyết mẫu")
	code, body, h := d.post("/soan/can-dien/lan-luot", f)
	if code != http.StatusSeeOther || !strings.Contains(d.file("content/thu-tuc/ba.md"), `fee = "Không" # hỏi`) {
		t.Fatalf("%d %s", code, body)
	}
	// Taken back, the queue stands at that record again.
	before := d.file("content/thu-tuc/ba.md")
	_, body = d.get(h.Get("Location"))
	_, wrote, _ := strings.Cut(body, `<form class="wrote"`)
	undo := form(`<form class="record"` + wrote)
	code, _, back := d.post("/soan/hoan-tac", undo)
	if code != http.StatusSeeOther || d.file("content/thu-tuc/ba.md") == before {
		t.Fatalf("%d %v", code, undo)
	}
	if _, body := d.get(back.Get("Location")); !strings.Contains(body, "Đã hoàn tác.") {
		t.Error("the queue does not say that the answer was taken back")
	}
	f = next(back.Get("Location"), "Việc ba")
	f.Set("tra-loi-0", "Không")
	f.Set("van-ban", "Nghị quyết mẫu")
	_, _, h = d.post("/soan/can-dien/lan-luot", f)
	f = next(h.Get("Location"), "Việc hai")
	if f.Get("van-ban") != "Nghị quyết mẫu" {
		t.Error("the document of the record before is not there")
	}
	f.Set("tra-loi-0", "")
	_, _, h = d.post("/soan/can-dien/lan-luot", f)
	f = next(h.Get("Location"), "Việc mot")
	f.Set("tra-loi-0", "xyz")
	if code, body, _ := d.post("/soan/can-dien/lan-luot", f); code != http.StatusUnprocessableEntity || !strings.Contains(body, `value="xyz"`) || strings.Contains(d.file("content/thu-tuc/mot.md"), "xyz") {
		t.Errorf("a value that is none: %d", code)
	}
	next("/soan/can-dien/lan-luot?sau=content%2Fthu-tuc%2Fmot.md", "Hết hàng chờ")
	// Two windows: the record is filled in elsewhere meanwhile.
	d.write("content/thu-tuc/mot.md", strings.Replace(d.file("content/thu-tuc/mot.md"), `fee = "?"`, `fee = "5.000 đồng"`, 1))
	f.Set("tra-loi-0", "8000")
	if code, _, _ := d.post("/soan/can-dien/lan-luot", f); strings.Contains(d.file("content/thu-tuc/mot.md"), "8.000") {
		t.Errorf("%d: somebody else's answer was written over", code)
	}
}

// TestOneAnswerOverAllFields: what several fields of work lack for the same reason has a
// question of its own before theirs, and one write answers them all.
func TestOneAnswerOverAllFields(t *testing.T) {
	d := lackingDesk(t)
	d.write("content/thu-tuc/bon.md", strings.NewReplacer("%s", "Việc bốn", "%c", "1.000004", "%u", "5", "Hộ tịch", "Đất đai").Replace(lacking))
	_, list := d.get("/soan/can-dien/")
	wide := strings.Index(list, "Mọi lĩnh vực (2)")
	if wide < 0 || wide > strings.Index(list, "<td role=\"cell\">Hộ tịch") || !strings.Contains(list, "2 câu hỏi cho 4 bản ghi") {
		t.Fatalf("no question over both fields before theirs:\n%s", list)
	}
	at := questionLink.FindStringSubmatch(list)[1]
	_, page := d.get(at)
	if !strings.Contains(page, "2 lĩnh vực, 4 bản ghi") || !strings.Contains(page, "Đất đai · 1.000004") {
		t.Errorf("the page does not tell the fields of its records:\n%s", page)
	}
	f := form(strings.Replace(page[strings.Index(page, `<form class="record asking"`):], `class="record asking"`, `class="record"`, 1))
	f.Set("tra-loi", "Xem ghi chú")
	f.Set("ghi-chu", "Xem bảng phí tại quầy.")
	f.Set("do", "save")
	if code, body, _ := d.post(at, f); code != http.StatusSeeOther {
		t.Fatalf("%d %s", code, body)
	}
	for _, name := range []string{"mot", "hai", "ba", "bon"} {
		if text := d.file("content/thu-tuc/" + name + ".md"); !strings.Contains(text, "fee_note = \"Xem bảng phí tại quầy.\"") || strings.Contains(text, "todo") {
			t.Errorf("%s:\n%s", name, text)
		}
	}
	if _, filtered := d.get("/soan/can-dien/?nhom=" + url.QueryEscape("Đất đai")); strings.Contains(filtered, "Mọi lĩnh vực") {
		t.Error("one field of work has a question over all of them")
	}
}

// TestQueueShowsWhatTheRecordSays: the time in a procedure's steps is proposed with its sentence.
func TestQueueShowsWhatTheRecordSays(t *testing.T) {
	d := newDesk(t)
	text := strings.NewReplacer("%s", "Việc một", "%c", "1.000001", "%u", "5", "time = \"3 ngày\"", "time = \"?\"", "\"Nộp.\"", "\"Trong 03 ngày làm việc kể từ ngày nhận hồ sơ, phường cấp giấy xác nhận.\"").Replace(lacking)
	d.write("content/thu-tuc/mot.md", text)
	_, page := d.get("/soan/can-dien/lan-luot")
	for _, want := range []string{`data-value="3 ngày làm việc"`, `<kbd>Alt+1</kbd> 3 ngày làm việc`, "Trình tự thực hiện: “Trong 03 ngày làm việc kể từ ngày nhận hồ sơ, phường cấp giấy xác nhận”", "<kbd>Alt+2</kbd>"} {
		if !strings.Contains(page, want) {
			t.Errorf("no %q:\n%s", want, page)
		}
	}
	if strings.Count(page, "<kbd>Alt+1</kbd>") > 2 { // one of the time, one of the fee
		t.Error("a key stands for two answers of one field")
	}
	f := form(strings.Replace(page[strings.Index(page, `<form class="record queue"`):], `class="record queue"`, `class="record"`, 1))
	at := "-" + regexp.MustCompile(`data-put="tra-loi-(\d)" data-value="3 ngày`).FindStringSubmatch(page)[1]
	f.Set("tra-loi"+at, "3 ngày làm việc")
	f.Set("ghi-chu"+at, "Trong 03 ngày làm việc kể từ ngày nhận hồ sơ, phường cấp giấy xác nhận")
	f.Set("van-ban", "Nghị quyết mẫu")
	f.Set("do", "save")
	if code, body, _ := d.post("/soan/can-dien/lan-luot", f); code != http.StatusSeeOther {
		t.Fatalf("%d %s", code, body)
	}
	if text := d.file("content/thu-tuc/mot.md"); !strings.Contains(text, "time = \"3 ngày làm việc\"\ntime_note = \"Trong 03 ngày") || strings.Contains(text, "fact_sources") {
		t.Errorf("what the record says itself is told by another document:\n%s", text)
	}
}
