package editor

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

const token = "thẻ"

var day = vi.Date{Year: 2026, Month: 11, Day: 23}

// desk is a source folder and the editor of it.
type desk struct {
	t       *testing.T
	root    string
	handler http.Handler
	changes int
}

const config = "unit = \"UBND phường Ví Dụ\"\nresponsible = \"Văn phòng\"\n[[areas]]\nid = \"dien\"\nname = \"Điện\"\n"

// law is a hand-commented record.
const law = `+++
# Luật này hay được dẫn
name = "Luật Ví Dụ" # tên đầy đủ
number   =   '60/2014/QH13'

type = "Luật"
issuer = "Quốc hội" # cơ quan
strange = "của riêng chúng tôi"
+++

Lời.
`

func newDesk(t *testing.T) *desk {
	t.Helper()
	d := &desk{t: t, root: t.TempDir()}
	d.write("config.toml", config)
	d.write("content/van-ban/luat.md", strings.Replace(law, "strange = \"của riêng chúng tôi\"\n", "", 1))
	d.write("ngoai.md", "bí mật")
	has := func(name string) bool { return d.file("static/"+name) != "" }
	state := func() (*site.Site, problem.List) {
		s, found, err := site.Load(os.DirFS(d.root), site.Options{Date: day, HasFile: has})
		if err != nil {
			t.Fatal(err)
		}
		return s, found
	}
	d.handler = New(Options{Root: d.root, Date: day, State: state, Changed: func() { d.changes++ }, Token: token, Site: site.Options{HasFile: has}})
	return d
}

func (d *desk) write(name, text string) {
	d.t.Helper()
	name = filepath.Join(d.root, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		d.t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		d.t.Fatal(err)
	}
}

func (d *desk) file(name string) string {
	data, err := os.ReadFile(filepath.Join(d.root, filepath.FromSlash(name)))
	if err != nil {
		return ""
	}
	return string(data)
}

func (d *desk) do(r *http.Request) (int, string, http.Header) {
	w := httptest.NewRecorder()
	if r.RemoteAddr == "192.0.2.1:1234" { // httptest's own
		r.RemoteAddr = "127.0.0.1:1234"
	}
	d.handler.ServeHTTP(w, r)
	body, _ := io.ReadAll(w.Body)
	return w.Code, string(body), w.Header()
}

func (d *desk) get(at string) (int, string) {
	code, body, _ := d.do(httptest.NewRequest("GET", at, nil))
	return code, body
}

func (d *desk) post(at string, form url.Values) (int, string, http.Header) {
	r := httptest.NewRequest("POST", at, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Origin", "http://example.com") // httptest's own host
	return d.do(r)
}

var (
	inputs    = regexp.MustCompile(`<input [^>]*>`)
	areas     = regexp.MustCompile(`(?s)<textarea [^>]*name="([^"]*)"[^>]*>\n(.*?)</textarea>`)
	selects   = regexp.MustCompile(`(?s)<select [^>]*name="([^"]*)".*?</select>`)
	selected  = regexp.MustCompile(`<option value="([^"]*)" selected`)
	attribute = regexp.MustCompile(`([a-z]+)="([^"]*)"`)
	plainer   = strings.NewReplacer("&#34;", `"`, "&#39;", "'", "&amp;", "&", "&lt;", "<", "&gt;", ">", "&#43;", "+")
)

// form reads what a browser would send back from a page.
func form(body string) url.Values {
	out := url.Values{}
	start := strings.Index(body, `<form class="record"`)
	if start < 0 {
		return out
	}
	body = body[start:]
	body = body[:strings.Index(body, "</form>")]
	for _, tag := range inputs.FindAllString(body, -1) {
		a := map[string]string{}
		for _, m := range attribute.FindAllStringSubmatch(tag, -1) {
			a[m[1]] = plainer.Replace(m[2])
		}
		if kind := a["type"]; a["name"] != "" && (kind != "checkbox" && kind != "radio" || strings.Contains(tag, " checked")) {
			out.Add(a["name"], a["value"])
		}
	}
	for _, m := range areas.FindAllStringSubmatch(body, -1) {
		text := strings.ReplaceAll(plainer.Replace(m[2]), "\r\n", "\n")
		out.Add(m[1], strings.ReplaceAll(text, "\n", "\r\n"))
	}
	for _, m := range selects.FindAllStringSubmatch(body, -1) {
		value := ""
		if s := selected.FindStringSubmatch(m[0]); s != nil {
			value = plainer.Replace(s[1])
		}
		out.Add(m[1], value)
	}
	return out
}

const lawAt = "/soan/sua/van-ban/luat"

func (d *desk) open(at string) url.Values {
	d.t.Helper()
	code, body := d.get(at)
	if code != 200 {
		d.t.Fatalf("%s: %d %s", at, code, body)
	}
	return form(body)
}

func TestSave(t *testing.T) {
	d := newDesk(t)
	before := d.file("content/van-ban/luat.md")
	f := d.open(lawAt)
	f.Set("f.issuer", "Quốc hội khóa XIII")
	f.Set("f.date", "2014-11-20")
	f.Set("do", "save")
	code, body, h := d.post(lawAt, f)
	if code != http.StatusSeeOther || d.changes != 1 {
		t.Fatalf("%d, %d changes: %s", code, d.changes, body)
	}
	want := strings.Replace(before, "issuer = \"Quốc hội\" # cơ quan\n", "issuer = \"Quốc hội khóa XIII\" # cơ quan\ndate = 2014-11-20\n", 1)
	after := d.file("content/van-ban/luat.md")
	if after != want {
		t.Errorf("got\n%s", after)
	}
	_, body = d.get(h.Get("Location"))
	if !strings.Contains(body, "Hoàn tác lần lưu này") || !strings.Contains(body, "date = 2014-11-20") {
		t.Error("the page does not tell what was changed")
	}
	d.checkUndo(before, after)
}

// checkUndo takes the last write back, refuses what was changed meanwhile, and
// refuses a step twice.
func (d *desk) checkUndo(before, after string) {
	d.write("content/van-ban/luat.md", after+"\nThêm.\n")
	undo := url.Values{"token": {token}, "id": {"1"}}
	if code, _, _ := d.post("/soan/hoan-tac", undo); code != http.StatusConflict {
		d.t.Errorf("undo over another's change: %d", code)
	}
	d.write("content/van-ban/luat.md", after)
	if code, _, _ := d.post("/soan/hoan-tac", undo); code != http.StatusSeeOther || d.file("content/van-ban/luat.md") != before {
		d.t.Errorf("undo: %d\n%s", code, d.file("content/van-ban/luat.md"))
	}
	if code, _, _ := d.post("/soan/hoan-tac", undo); code != http.StatusNotFound {
		d.t.Errorf("undo twice: %d", code)
	}
	if d.changes != 2 {
		d.t.Errorf("%d changes", d.changes)
	}
}

// TestUndoSteps: several saves are taken back one after the other, the last first.
func TestUndoSteps(t *testing.T) {
	d := newDesk(t)
	name := "content/van-ban/luat.md"
	texts := []string{d.file(name)}
	for _, issuer := range []string{"Một", "Hai", "Ba"} {
		f := d.open(lawAt)
		f.Set("f.issuer", issuer)
		f.Set("do", "save")
		if code, _, _ := d.post(lawAt, f); code != http.StatusSeeOther {
			t.Fatal(code)
		}
		texts = append(texts, d.file(name))
	}
	undo := func(id string) int {
		code, _, _ := d.post("/soan/hoan-tac", url.Values{"token": {token}, "id": {id}})
		return code
	}
	if code := undo("1"); code != http.StatusConflict {
		t.Errorf("the first save was taken back before the last: %d", code)
	}
	for i := 3; i > 0; i-- {
		_, body := d.get("/soan/")
		id := strconv.Itoa(i)
		if !strings.Contains(body, `name="id" value="`+id+`"`) {
			t.Errorf("save %s is not offered", id)
		}
		if code := undo(id); code != http.StatusSeeOther || d.file(name) != texts[i-1] {
			t.Errorf("step %d: %d\n%s", i, code, d.file(name))
		}
	}
}

// TestRowsConflict: both have changed the rows of one list; whichever is chosen is whole.
func TestRowsConflict(t *testing.T) {
	const at, name = "/soan/sua/chinh-sach/dien", "content/chinh-sach/dien.md"
	const text = "+++\nname = \"Điện\"\narea = \"dien\"\nsummary = \"Câu.\"\nbeneficiaries = [\"Hộ\"]\nbenefit = \"Tiền\"\nhow = \"Hỏi\"\n\n# một\n[[documents]]\ntitle = \"A\" # a\n\n[[documents]]\ntitle = \"B\"\n+++\n"
	for pick, want := range map[string]string{"mine": "B,C", "theirs": "X,A,B"} {
		d := newDesk(t)
		d.write(name, text)
		one, two := d.open(at), d.open(at)
		one.Set("do", "add:documents")
		_, body, _ := d.post(at, one)
		one = form(body)
		one.Set("f.documents.2.title", "X")
		for _, up := range []string{"up:documents.2", "up:documents.1"} {
			one.Set("do", up)
			_, body, _ = d.post(at, one)
			one = form(body)
		}
		one.Set("do", "save")
		if code, body, _ := d.post(at, one); code != http.StatusSeeOther {
			t.Fatal(code, body)
		}
		two.Set("do", "remove:documents.0")
		_, body, _ = d.post(at, two)
		two = form(body)
		two.Set("do", "add:documents")
		_, body, _ = d.post(at, two)
		two = form(body)
		two.Set("f.documents.1.title", "C")
		two.Set("do", "save")
		code, body, _ := d.post(at, two)
		if code != http.StatusConflict {
			t.Fatal(code)
		}
		two = form(body)
		two.Set("c.documents", pick)
		two.Set("do", "merge")
		if code, body, _ := d.post(at, two); code != http.StatusSeeOther {
			t.Fatal(code, body)
		}
		var got []string
		for _, m := range regexp.MustCompile(`title = "(.)"`).FindAllStringSubmatch(d.file(name), -1) {
			got = append(got, m[1])
		}
		if strings.Join(got, ",") != want {
			t.Errorf("%s: %s\n%s", pick, got, d.file(name))
		}
	}
}

func TestRefused(t *testing.T) {
	d := newDesk(t)
	before := d.file("content/van-ban/luat.md")
	f := d.open(lawAt)
	f.Set("f.issuer", "Ai đó")
	f.Set("do", "save")
	send := func(at string, change func(*http.Request, url.Values)) int {
		g := url.Values{}
		for k, v := range f {
			g[k] = v
		}
		r := httptest.NewRequest("POST", at, nil)
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		change(r, g)
		r.Body = io.NopCloser(strings.NewReader(g.Encode()))
		code, _, _ := d.do(r)
		return code
	}
	for name, c := range map[string]struct {
		at     string
		code   int
		change func(*http.Request, url.Values)
	}{
		"other machine":  {lawAt, 403, func(r *http.Request, _ url.Values) { r.RemoteAddr = "192.168.1.7:5000" }},
		"no token":       {lawAt, 403, func(_ *http.Request, f url.Values) { f.Del("token") }},
		"wrong token":    {lawAt, 403, func(_ *http.Request, f url.Values) { f.Set("token", "x") }},
		"other origin":   {lawAt, 403, func(r *http.Request, _ url.Values) { r.Header.Set("Origin", "https://evil.example") }},
		"null origin":    {lawAt, 403, func(r *http.Request, _ url.Values) { r.Header.Set("Origin", "null") }},
		"other site":     {lawAt, 403, func(r *http.Request, _ url.Values) { r.Header.Set("Sec-Fetch-Site", "cross-site") }},
		"same site":      {lawAt, 403, func(r *http.Request, _ url.Values) { r.Header.Set("Sec-Fetch-Site", "same-site") }},
		"cut off":        {lawAt, 400, func(_ *http.Request, f url.Values) { f.Del("end") }},
		"not there":      {"/soan/sua/van-ban/khac", 409, func(*http.Request, url.Values) {}},
		"no such folder": {"/soan/sua/layouts/x", 400, func(*http.Request, url.Values) {}},
		"up":             {"/soan/sua/van-ban/..%2f..%2fngoai", 400, func(*http.Request, url.Values) {}},
		"a wrong value":  {lawAt, 422, func(_ *http.Request, f url.Values) { f.Set("f.date", "hôm qua") }},
		"a missing one":  {lawAt, 422, func(_ *http.Request, f url.Values) { f.Set("f.name", "") }},
	} {
		if code := send(c.at, c.change); code != c.code {
			t.Errorf("%s: %d, want %d", name, code, c.code)
		}
	}
	if d.file("content/van-ban/khac.md") != "" || d.changes > 0 {
		t.Error("something was written")
	}
	for _, at := range []string{"/soan/sua/van-ban/..%2f..%2fngoai", "/soan/van-ban/van-ban/..%2f..%2fngoai", "/soan/sua/..%2f..%2f/ngoai", "/soan/van-ban/../ngoai"} {
		if code, body := d.get(at); code == 200 || strings.Contains(body, "bí mật") {
			t.Errorf("GET %s: %d", at, code)
		}
	}
	if d.file("content/van-ban/luat.md") != before || d.changes != 0 {
		t.Error("something was written")
	}
}

func TestLinksOut(t *testing.T) {
	d := newDesk(t)
	if err := os.Symlink(filepath.Join(d.root, "ngoai.md"), filepath.Join(d.root, "content/van-ban/lien-ket.md")); err != nil {
		t.Skip(err)
	}
	elsewhere := t.TempDir()
	if err := os.WriteFile(filepath.Join(elsewhere, "x.md"), []byte(law), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(elsewhere, filepath.Join(d.root, "content/trang")); err != nil {
		t.Skip(err)
	}
	if code, body := d.get("/soan/sua/trang/x"); code == 200 || strings.Contains(body, "hay được dẫn") {
		t.Errorf("a folder that leads elsewhere was read: %d", code)
	}
	f := url.Values{"token": {token}, "end": {"1"}, "do": {"save"}, "f.name": {"Trang"}, "f.summary": {"Câu."}, "body": {"Lời."}}
	if code, _, _ := d.post("/soan/moi/trang", f); code == http.StatusSeeOther {
		t.Error("a folder that leads elsewhere was written to")
	}
	if entries, _ := os.ReadDir(elsewhere); len(entries) != 1 {
		t.Error("a file was made elsewhere")
	}
}

func TestDraft(t *testing.T) {
	d := newDesk(t)
	f := d.open("/soan/moi/thu-tuc")
	f.Set("f.name", "Đăng ký khai sinh")
	f.Set("do", "save")
	if code, body, _ := d.post("/soan/moi/thu-tuc", f); code != 422 || !strings.Contains(body, "Mã thủ tục (code)") || d.file("content/thu-tuc/dang-ky-khai-sinh.md") != "" {
		t.Fatalf("an unfinished record was saved: %d", code)
	}
	f.Set("f.draft", "true")
	code, body, h := d.post("/soan/moi/thu-tuc", f)
	if code != http.StatusSeeOther {
		t.Fatalf("%d %s", code, body)
	}
	if got := d.file("content/thu-tuc/dang-ky-khai-sinh.md"); got != "+++\nname = \"Đăng ký khai sinh\"\ndraft = true\n+++\n" {
		t.Errorf("%q", got)
	}
	if code, _, _ := d.post("/soan/moi/thu-tuc", f); code != http.StatusConflict {
		t.Errorf("a second record of the name: %d", code)
	}
	_, list := d.get("/soan/?trang-thai=B%E1%BA%A3n+nh%C3%A1p&q=khai+sinh")
	if !strings.Contains(list, "1 bản ghi") {
		t.Error("the draft is not in the list")
	}
	undo := url.Values{"token": {token}, "id": {strings.TrimPrefix(h.Get("Location"), "/soan/sua/thu-tuc/dang-ky-khai-sinh?da-luu=")}}
	if code, _, _ := d.post("/soan/hoan-tac", undo); code != http.StatusSeeOther || d.file("content/thu-tuc/dang-ky-khai-sinh.md") != "" {
		t.Errorf("undo of a new record: %d", code)
	}
	nameless := d.open("/soan/moi/thu-tuc")
	nameless.Set("f.draft", "true")
	nameless.Set("do", "save")
	if code, _, _ := d.post("/soan/moi/thu-tuc", nameless); code != 422 {
		t.Errorf("a record without a name: %d", code)
	}
}

func TestConflict(t *testing.T) {
	d := newDesk(t)
	one, two := d.open(lawAt), d.open(lawAt)
	one.Set("f.issuer", "Quốc hội một")
	one.Set("f.date", "2014-11-20")
	one.Set("do", "save")
	if code, _, _ := d.post(lawAt, one); code != http.StatusSeeOther {
		t.Fatal(code)
	}
	two.Set("f.issuer", "Quốc hội hai")
	two.Set("body", "Lời hai.")
	two.Set("do", "save")
	written := d.file("content/van-ban/luat.md")
	code, body, _ := d.post(lawAt, two)
	if code != http.StatusConflict || d.file("content/van-ban/luat.md") != written {
		t.Fatalf("the second wrote over the first: %d", code)
	}
	choose := form(body)
	if choose.Get("c.date") != "theirs" || choose.Get("c.body") != "mine" || choose.Has("c.issuer") || !strings.Contains(body, "Quốc hội hai") || !strings.Contains(body, "Quốc hội một") {
		t.Errorf("proposed: %v", choose)
	}
	choose.Set("do", "merge")
	if code, _, _ := d.post(lawAt, choose); code != http.StatusConflict || d.file("content/van-ban/luat.md") != written {
		t.Errorf("saved without a choice: %d", code)
	}
	choose.Set("c.issuer", "mine")
	if code, body, _ := d.post(lawAt, choose); code != http.StatusSeeOther {
		t.Fatalf("%d %s", code, body)
	}
	got := d.file("content/van-ban/luat.md")
	for _, want := range []string{"Quốc hội hai", "2014-11-20", "Lời hai.", "# cơ quan", "# Luật này hay được dẫn", "number   =   '60/2014/QH13'"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is lost:\n%s", want, got)
		}
	}
}

func TestText(t *testing.T) {
	d := newDesk(t)
	at := "/soan/van-ban/van-ban/luat"
	broken := strings.ReplaceAll(strings.Replace(law, `type = "Luật"`, `type = "Luật`, 1), "\n", "\r\n")
	d.write("content/van-ban/luat.md", broken)
	if code, _, h := d.do(httptest.NewRequest("GET", lawAt, nil)); code != http.StatusSeeOther || h.Get("Location") != at {
		t.Errorf("a broken file does not open as text: %d", code)
	}
	d.write("content/van-ban/khong-ten.md", "+++\n+++\n")
	if _, list := d.get("/soan/"); !strings.Contains(list, ">khong-ten</a>") {
		t.Error("a record without a name is not listed by its file")
	}
	_, body := d.get(at)
	if !strings.Contains(body, "Dòng 6") {
		t.Error("the line of the fault is not told")
	}
	f := form(body)
	f.Set("do", "save")
	f.Set("text", strings.Replace(f.Get("text"), "Lời.", "Lời khác.", 1))
	if code, _, _ := d.post(at, f); code != 422 {
		t.Errorf("still broken: %d", code)
	}
	f.Set("text", strings.Replace(strings.Replace(f.Get("text"), "type = \"Luật\r", "type = \"Luật\"\r", 1), `strange = "của riêng chúng tôi"`+"\r\n", "", 1))
	code, body, _ := d.post(at, f)
	got := d.file("content/van-ban/luat.md")
	if code != http.StatusSeeOther || !strings.Contains(got, "type = \"Luật\"\r\n") || strings.Count(got, "\r\n") != strings.Count(got, "\n") {
		t.Errorf("%d %q\n%s", code, got, body)
	}
	if code, _, _ := d.post(at, f); code != http.StatusConflict {
		t.Errorf("text over a changed file: %d", code)
	}
}

// TestTextMended: one click puts right in the text area what is certain; the file is
// written only when the clerk saves.
func TestTextMended(t *testing.T) {
	d := newDesk(t)
	at := "/soan/van-ban/van-ban/luat"
	d.write("content/van-ban/luat.md", strings.Replace(strings.Replace(law, `type = "Luật"`, "type = “Luật”", 1), "issuer =", "isuer =", 1))
	before := d.file("content/van-ban/luat.md")
	_, body := d.get(at)
	if !strings.Contains(body, "Sửa giúp 2 chỗ") {
		t.Fatalf("no click that mends:\n%s", body)
	}
	f := form(body)
	f.Set("do", "mend")
	code, body, _ := d.post(at, f)
	if text := form(body).Get("text"); code != http.StatusOK || !strings.Contains(text, `type = "Luật"`) || !strings.Contains(text, "\nissuer =") || strings.Contains(body, "Sửa giúp") {
		t.Errorf("%d\n%s", code, text)
	}
	if d.file("content/van-ban/luat.md") != before {
		t.Error("a click that mends has written the file")
	}
}

// TestUntouched opens every record of the site and of the example and saves it as the
// form gave it back: nothing may be different.
func TestUntouched(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at once that shorter tests do not")
	}
	for _, root := range []string{"../../..", "../../../examples/phuong"} {
		x := &editor{opt: Options{Root: root, Date: day, Token: token}, index: index{root: root}, pages: layouts()}
		saved := map[string]bool{}
		for _, k := range record.Kinds {
			files, _ := filepath.Glob(filepath.Join(root, "content", k.Folder, "*.md"))
			for _, name := range files {
				slug := strings.TrimSuffix(filepath.Base(name), ".md")
				data, err := os.ReadFile(name)
				if err != nil {
					t.Fatal(err)
				}
				w := httptest.NewRecorder()
				held, err := amend.File(data)
				if err != nil {
					t.Fatalf("%s: %v", name, err)
				}
				p := place{k, slug}
				x.showForm(w, http.StatusOK, draft{place: p, hash: amend.Hash(data), entry: entryOf(held, k), body: held.Body()}, formPage{}, nil, "")
				f := form(w.Body.String())
				r := httptest.NewRequest("POST", "/soan/check", strings.NewReader(f.Encode()))
				r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
				_ = r.ParseForm()
				_, doc, err := x.candidate(k, r)
				if err != nil {
					t.Fatal(err)
				}
				for _, l := range amend.Diff(string(data), string(doc.Bytes())) {
					if l.Mark != ' ' {
						t.Errorf("%s: opening and saving changes it: %c %s", name, l.Mark, l.Text)
					}
				}
				saved[filepath.ToSlash(name)] = true
			}
		}
		t.Log(root, len(saved), "records")
		for _, name := range recordsOf(t, root) {
			if !saved[name] {
				t.Errorf("%s was not opened", name)
			}
		}
	}
}

// recordsOf are all records of a site, found without asking the kinds where they lie.
func recordsOf(t *testing.T, root string) []string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(filepath.Join(root, "content"), func(name string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.HasSuffix(name, ".md") {
			names = append(names, filepath.ToSlash(name))
		}
		return err
	})
	if err != nil || len(names) == 0 {
		t.Fatalf("%s: %d records (%v)", root, len(names), err)
	}
	return names
}

func TestRows(t *testing.T) {
	d := newDesk(t)
	f := d.open("/soan/moi/thu-tuc")
	for _, name := range []string{"Một", "Hai"} {
		f.Set("f.papers."+map[string]string{"Một": "0", "Hai": "1"}[name]+".name", name)
		f.Set("do", "add:papers")
		_, body, _ := d.post("/soan/moi/thu-tuc", f)
		f = form(body)
	}
	if !f.Has("r.papers.2") || f.Get("f.papers.1.originals") != "1" {
		t.Fatalf("%v", f)
	}
	f.Set("do", "up:papers.1")
	_, body, _ := d.post("/soan/moi/thu-tuc", f)
	f = form(body)
	f.Set("do", "remove:papers.2")
	_, body, _ = d.post("/soan/moi/thu-tuc", f)
	f = form(body)
	if f.Get("f.papers.0.name") != "Hai" || f.Get("f.papers.1.name") != "Một" || f.Has("r.papers.2") {
		t.Errorf("%v", f)
	}
	for _, bad := range []string{"up:papers", "remove:papers.9", "add:name", "add:x.y.z", "down:papers.-1"} {
		f.Set("do", bad)
		if code, _, _ := d.post("/soan/moi/thu-tuc", f); code != 400 {
			t.Errorf("%s: %d", bad, code)
		}
	}
}

func TestCheckAndChoose(t *testing.T) {
	d := newDesk(t)
	f := d.open(lawAt)
	f.Set("f.date", "32/13/2014")
	f.Set("f.issuer", "")
	code, body, _ := d.post("/soan/check", f)
	for _, want := range []string{`"path":"date"`, `"id":"f-date"`, `"path":"issuer"`, `"code":"E203"`} {
		if code != 200 || !strings.Contains(body, want) {
			t.Errorf("%d, no %s: %s", code, want, body)
		}
	}
	if _, body := d.get("/soan/chon?kind=law&q=luat+vi"); !strings.Contains(body, `"value":"luat"`) {
		t.Error(body)
	}
	if code, _ := d.get("/soan/editor.js"); code != 200 {
		t.Error(code)
	}
	if _, _, h := d.do(httptest.NewRequest("GET", "/soan/", nil)); !strings.Contains(h.Get("Content-Security-Policy"), "default-src 'none'") {
		t.Error("no policy")
	}
}
