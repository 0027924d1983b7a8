package editor

import (
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
)

// withRooms is a desk whose editor can publish and draw.
func (d *desk) withRooms(publish Publishing, draw func(*site.Site) http.Handler) {
	state := func() (*site.Site, problem.List) {
		s, found, err := site.Load(os.DirFS(d.root), site.Options{Date: day})
		if err != nil {
			d.t.Fatal(err)
		}
		return s, found
	}
	d.handler = New(Options{Root: d.root, Date: day, State: state, Token: token, Publish: publish, Draw: draw})
}

// TestPublish: what will change is shown before, one build runs at a time, a failed one is
// told as such, and a site with errors is not built.
func TestPublish(t *testing.T) {
	d := newDesk(t)
	builds, works := 0, true
	d.withRooms(Publishing{
		Folder: "public",
		Moves: func(*site.Site) (edition.Moves, bool, error) {
			return edition.Moves{Came: []string{"Chợ <mới>"}, Went: []string{"Luật cũ"}}, false, nil
		},
		Build: func() (string, bool) { builds++; return "Đã dựng 3 tệp.", works },
	}, nil)
	if code, page := d.get("/soan/dang"); code != http.StatusOK || !strings.Contains(page, "Chợ &lt;mới&gt;") || !strings.Contains(page, "không còn trên trang (1)") || builds != 0 {
		t.Fatal(code, page)
	}
	send := url.Values{"token": {token}}
	if code, page, _ := d.post("/soan/dang", send); code != http.StatusOK || !strings.Contains(page, "Đã dựng trang vào thư mục") || !strings.Contains(page, "Chợ") || builds != 1 {
		t.Fatal(code, page)
	}
	if works = false; true {
		if code, page, _ := d.post("/soan/dang", send); code != http.StatusUnprocessableEntity || !strings.Contains(page, "trang cũ giữ nguyên") {
			t.Fatal(code, page)
		}
	}
	if code, _, _ := d.post("/soan/dang", url.Values{}); code != http.StatusForbidden || builds != 2 {
		t.Error("built without the token", code)
	}
	d.write("content/trang/hong.md", "+++\nname = 1\n")
	if code, page := d.get("/soan/dang"); code != http.StatusOK || strings.Contains(page, `<button class="button button--main">Đăng`) || !strings.Contains(page, "còn 1 lỗi") {
		t.Fatal(code, page)
	}
}

// TestDrawn: a draft is drawn as if it were published, where it is at fault it says so, and
// nothing else is served from there.
func TestDrawn(t *testing.T) {
	d := newDesk(t)
	var drawn *site.Site
	d.withRooms(Publishing{}, func(s *site.Site) http.Handler {
		drawn = s
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte("tệp " + r.URL.Path)) })
	})
	d.write("content/trang/cho.md", "+++\nname = \"Chợ mới\"\nsummary = \"Chợ ở đâu\"\ndraft = true\n+++\n\nLời.\n")
	code, page := d.get("/soan/nhap/trang/cho")
	if code != http.StatusOK || !strings.Contains(page, `href="/soan/nhap/trang/cho/trang/cho.html"`) || !strings.Contains(page, "Trên trang") {
		t.Fatal(code, page)
	}
	if drawn.Holder("content/trang/cho.md") == nil {
		t.Error("the draft is not in the site that is drawn")
	}
	if code, body := d.get("/soan/nhap/trang/cho/css/a.css"); code != http.StatusOK || body != "tệp /css/a.css" {
		t.Error(code, body)
	}
	d.write("content/trang/cho.md", "+++\nname = \"Chợ mới\"\nsummary = \"Chợ ở đâu\"\ndraft = true\n+++\n\nXem [tờ](khong-co.pdf).\n")
	if code, page := d.get("/soan/nhap/trang/cho"); code != http.StatusOK || !strings.Contains(page, "Chưa vẽ được") || !strings.Contains(page, "không dẫn tới đâu") {
		t.Error(code, page)
	}
	d.write("content/trang/cho-sua.md", "+++\nname = \"Chợ mới\"\nsummary = \"Chợ ở đâu\"\nrevises = \"../cho\"\n+++\n\nLời.\n")
	if code, page := d.get("/soan/nhap/trang/cho-sua"); code != http.StatusNotFound {
		t.Error("a revision of what is no record was drawn", code, page)
	}
}

// TestDue: the list of reviews leads to the forms.
func TestDue(t *testing.T) {
	d := newDesk(t)
	d.write("content/trang/cho.md", "+++\nname = \"Chợ mới\"\nsummary = \"Chợ ở đâu\"\nowner = \"Phòng Kinh tế\"\ntodo = [\"Hỏi giờ mở cửa\"]\n+++\n\nLời.\n")
	code, page := d.get("/soan/ra-soat")
	if code != http.StatusOK || !strings.Contains(page, "Phòng Kinh tế") || !strings.Contains(page, `<a href="/soan/sua/trang/cho">Chợ mới</a>`) || !strings.Contains(page, "Hỏi giờ mở cửa") {
		t.Fatal(code, page)
	}
	if _, page := d.get("/soan/ra-soat?noi=" + url.QueryEscape("Phòng khác")); strings.Contains(page, "Chợ mới") {
		t.Error("another's list")
	}
}
