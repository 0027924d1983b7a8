package editor

import (
	"net/url"
	"os"
	"strings"
	"testing"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

const signedFile = edition.SignedFolder + "/2026-11-20-bang.csv"

// postingDesk is a desk with a board, and a list that a spreadsheet gave one more column.
func postingDesk(t *testing.T) *desk {
	t.Helper()
	d := newDesk(t)
	d.write("content/bang-niem-yet/bang.md", "+++\nname = \"Bảng chính\"\nplace = \"sảnh\"\nform = \"bảng treo tường\"\nfields = [\"Hộ tịch\"]\nanswerable = \"Chánh Văn phòng\"\n+++\n")
	list := string(edition.EncodeList("bang", []edition.ToSign{
		{Code: "1.001193", Version: "aaaaaa", Title: "Khai sinh; \"bản cũ\"", Down: true},
		{Code: "1.001193", Version: "bbbbbb", Title: "Khai sinh"},
	}))
	d.write(signedFile, strings.ReplaceAll(list, ";\r\n", ";;cột của chúng tôi\r\n"))
	return d
}

func signForm(body string) url.Values {
	return form(strings.Replace(body, `class="record sign"`, `class="record"`, 1))
}

func sign(d *desk, change url.Values) (int, string) {
	d.t.Helper()
	_, body := d.get(postingAt + "2026-11-20-bang")
	f := signForm(body)
	for name, values := range change {
		f[name] = values
	}
	code, body, _ := d.post(postingAt+"2026-11-20-bang", f)
	return code, body
}

// TestSignList: who did what, and when, is written into the list beside what was there, and
// the log says it.
func TestSignList(t *testing.T) {
	d := postingDesk(t)
	if code, body := d.get(postingAt); code != 200 || !strings.Contains(body, "Bảng chính") || !strings.Contains(body, "đã ghi 0 trên 2 tờ") {
		t.Fatal(code, body)
	}
	// Who presses the button that writes has the lines filled in too: what was typed for the whole round was dropped, and told as written.
	whole := url.Values{"ngay": {"21/11/2026"}, "nguoi": {"Công chức Một cửa"}, "kiem": {"Chánh Văn phòng"}, "do": {"save"}}
	if code, body := sign(d, whole); code != 200 || strings.Count(body, `value="21/11/2026"`) != 2 || strings.Contains(d.file(signedFile), "21/11") {
		t.Fatal("the other button drops what was typed for the whole round", code, body)
	}
	code, body := sign(d, url.Values{"ngay": {"21/11/2026"}, "nguoi": {"Công chức Một cửa"}, "kiem": {"Chánh Văn phòng"}, "do": {"fill"}})
	if code != 200 || strings.Count(body, `value="21/11/2026"`) != 2 || strings.Contains(d.file(signedFile), "21/11") {
		t.Fatal("lines are not filled in, or written at once", code, body)
	}
	if !strings.Contains(body, " data-took>") { // else drafts.js offers as unsaved, even after the round is written, what was typed before the button
		t.Error("a page that fills lines in does not say that it took what was typed")
	}
	f := signForm(body)
	f.Set("ghi-2", "dán lại; góc rách")
	f.Set("do", "save")
	if code, body, _ := d.post(postingAt+"2026-11-20-bang", f); code != 303 {
		t.Fatal(code, body)
	}
	text := d.file(signedFile)
	for _, want := range []string{"\ufeffBảng;", "2026-11-21;Công chức Một cửa;Chánh Văn phòng;;cột của chúng tôi\r\n", "\"dán lại; góc rách\"", "\"Khai sinh; \"\"bản cũ\"\"\""} {
		if !strings.Contains(text, want) {
			t.Errorf("%q lacks %q", text, want)
		}
	}
	log, found, err := edition.ReadLog(os.DirFS(d.root))
	if err != nil || len(found) > 0 || len(log.Signed) != 2 || log.HangsOn("bang", day)["1.001193"].Version != "bbbbbb" {
		t.Errorf("%v %v %v", log.Signed, found, err)
	}
	if d.changes != 1 {
		t.Errorf("told of %d changes", d.changes)
	}
	// It can be taken back, as what is written anywhere else.
	if code, body, _ := d.post(Prefix+"hoan-tac", url.Values{"token": {token}, "id": {"1"}}); code != 303 || strings.Contains(d.file(signedFile), "Một cửa") {
		t.Error(code, body)
	}
}

// TestSignListRefuses: nothing is written of days that are none, of nobody, of persons; what
// may be a post is asked once.
func TestSignListRefuses(t *testing.T) {
	d := postingDesk(t)
	before := d.file(signedFile)
	for name, c := range map[string]struct{ day, who, checker, says string }{
		"no day":          {"", "Công chức Một cửa", "", sayDay},
		"an odd day":      {"31/02/2026", "Công chức Một cửa", "", noSuchDay},
		"a day to come":   {"24/11/2026", "Công chức Một cửa", "", dayToCome},
		"nobody":          {"21/11/2026", "", "", sayPost},
		"a person":        {"21/11/2026", "Nguyễn Văn A", "", "“Nguyễn Văn A” là tên người"},
		"a person at end": {"21/11/2026", "Công chức Một cửa", "Chánh Văn phòng, bà Hoa", "“Hoa” là tên người"},
		"what is it":      {"21/11/2026", "Hùng", "", isItPost},
	} {
		code, body := sign(d, url.Values{"ngay-1": {c.day}, "nguoi-1": {c.who}, "kiem-1": {c.checker}, "do": {"save"}})
		if code != 422 || !strings.Contains(plainer.Replace(body), c.says) || d.file(signedFile) != before {
			t.Errorf("%s: %d, says %q: %t", name, code, c.says, strings.Contains(body, c.says))
		}
	}
	if code, _ := sign(d, url.Values{"ngay-1": {"21/11/2026"}, "nguoi-1": {"Hùng"}, "chuc-danh": {"1"}, "do": {"save"}}); code != 303 || !strings.Contains(d.file(signedFile), "Hùng") {
		t.Error("an answer to the question is not taken:", code)
	}
	// A person stays one, whatever is ticked.
	if code, _ := sign(d, url.Values{"ngay-2": {"21/11/2026"}, "nguoi-2": {"Trần Thị B"}, "chuc-danh": {"1"}, "do": {"save"}}); code != 422 {
		t.Error("a person is written:", code)
	}
}

// TestSignListChanged: what a spreadsheet wrote meanwhile is not written over.
func TestSignListChanged(t *testing.T) {
	d := postingDesk(t)
	_, body := d.get(postingAt + "2026-11-20-bang")
	f := signForm(body)
	f.Set("ngay-1", "21/11/2026")
	f.Set("nguoi-1", "Công chức Một cửa")
	f.Set("do", "save")
	other := strings.Replace(d.file(signedFile), "dán;;;", "dán;2026-11-20;Chánh Văn phòng;", 1)
	d.write(signedFile, other)
	if code, body, _ := d.post(postingAt+"2026-11-20-bang", f); code != 409 || d.file(signedFile) != other {
		t.Error(code, body)
	}
	if code, _ := d.get(postingAt + "..%2f..%2fconfig"); code != 404 {
		t.Error("a file outside is opened:", code)
	}
	d.write(edition.SignedFolder+"/2026-11-21-bang.csv", "")
	if code, _ := d.get(postingAt + "2026-11-21-bang"); code != 409 {
		t.Error("a file that is no table:", code)
	}
	if code, _ := d.get(postingAt); code != 200 {
		t.Error("one broken list hides the others:", code)
	}
}

// TestLayList: an office that printed from a browser gets a list here.
func TestLayList(t *testing.T) {
	d := postingDesk(t)
	round := []edition.ToSign{{Code: "x-1", Version: "cccccc", Title: "Tờ"}}
	d.handler = New(Options{
		Root: d.root, Date: day, Token: token,
		State: func() (*site.Site, problem.List) {
			s, found, err := site.Load(os.DirFS(d.root), site.Options{Date: day})
			if err != nil {
				t.Fatal(err)
			}
			return s, found
		},
		ToSign: func(*site.Site, *site.Board) ([]edition.ToSign, error) { return round, nil },
	})
	lay := func() (int, string, string) {
		code, body, head := d.post(postingAt, url.Values{"token": {token}, "bang": {"bang"}})
		return code, body, head.Get("Location")
	}
	for _, want := range []string{"2026-11-23-bang", "2026-11-23-bang.2"} {
		if code, _, to := lay(); code != 303 || to != postingAt+want || !strings.Contains(d.file(edition.SignedFolder+"/"+want+".csv"), "bang;x-1;cccccc;Tờ;dán;") {
			t.Error(want, code, to)
		}
	}
	round = nil
	if code, body, _ := lay(); code != 200 || !strings.Contains(body, "không còn tờ nào") || !strings.Contains(body, "Đợt ngày 23/11/2026, lần 2 trong ngày</a>") {
		t.Error(code, body)
	}
	if code, _, _ := d.post(postingAt, url.Values{"token": {token}, "bang": {"khong"}}); code != 404 {
		t.Error("a board that is none:", code)
	}
}

// TestUnsigned: what hangs as it should needs no line; an older version does.
func TestUnsigned(t *testing.T) {
	log := edition.Log{Signed: []edition.Signed{{On: vi.Date{Year: 2026, Month: 11, Day: 1}, Board: "bang", Code: "x-1", Version: "aaaaaa"}, {On: vi.Date{Year: 2026, Month: 11, Day: 1}, Board: "bang", Code: "x-2", Version: "aaaaaa"}}}
	got := log.Unsigned("bang", []edition.ToSign{{Code: "x-1", Version: "aaaaaa"}, {Code: "x-2", Version: "bbbbbb"}, {Code: "x-2", Version: "aaaaaa", Down: true}, {Code: "x-3", Version: "aaaaaa", Down: true}}, day)
	if len(got) != 2 || got[0].Version != "bbbbbb" || !got[1].Down || got[1].Code != "x-2" {
		t.Errorf("%v", got)
	}
}
