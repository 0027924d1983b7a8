package editor

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
)

// titles are the names on a list, in its order.
func titles(page string) (out []string) {
	for _, part := range strings.Split(page, `<th scope="row" role="rowheader">`)[1:] {
		_, name, _ := strings.Cut(part, ">")
		name, _, _ = strings.Cut(name, "</a>")
		out = append(out, name)
	}
	return out
}

// TestListEarly: while the records are still read, the list shows and finds them by their
// first lines, and says that the rest is not known yet.
func TestListEarly(t *testing.T) {
	d := newDesk(t)
	for i, name := range []string{"Đăng ký khai sinh lưu động", "Đăng ký khai sinh", "Chứng thực"} {
		d.write(fmt.Sprintf("content/thu-tuc/t%d.md", i), fmt.Sprintf("+++\nname = %q\ncode = \"1.00119%d\"\nfield = \"Hộ tịch\"\n\n[[ways]]\nname = \"không phải tên\"\n+++\n", name, i))
	}
	d.write("content/trang/nhap.md", "+++\ndraft = true\n# lời nhắc\nname = \"Trang \\\"nháp\\\"\"\n+++\n")
	d.write("content/trang/hong.md", "chưa phải bản ghi")
	var done atomic.Bool
	wait := func() (*site.Site, problem.List) {
		if !done.Load() {
			t.Error("the list asked for what is not read yet")
		}
		return nil, nil
	}
	var rests, rested int
	ahead := func() func() { rests++; return func() { rested++ } }
	handler := New(Options{Root: d.root, Date: day, State: wait, Token: token, Ahead: ahead, Reading: func() (int64, int64, bool) { return 3, 5650, done.Load() }})
	ask := func(method, query string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(method, Prefix+query, nil)
		r.RemoteAddr = "127.0.0.1:1"
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		return w
	}
	get := func(query string) *httptest.ResponseRecorder { return ask("GET", query) }
	w := get("")
	if rests != 1 || rested != 1 {
		t.Errorf("the reading rested %d times and went on %d times", rests, rested)
	}
	if w.Code != http.StatusOK || w.Header().Get("Retry-After") == "" || !strings.Contains(w.Body.String(), "đã đọc 3 trên 5.650 tệp") {
		t.Errorf("%d %v\n%s", w.Code, w.Header(), w.Body)
	}
	if got := strings.Join(titles(w.Body.String()), "|"); got != "Chứng thực|Đăng ký khai sinh|Đăng ký khai sinh lưu động|hong|Luật Ví Dụ|Trang &#34;nháp&#34;" {
		t.Error(got)
	}
	if body := w.Body.String(); strings.Contains(body, "không lỗi") || strings.Contains(body, "không phải tên") || !strings.Contains(body, isDraft) || strings.Contains(body, inForce) {
		t.Error(body)
	}
	for question, want := range map[string]string{
		"?q=1001191":            "Đăng ký khai sinh",
		"?q=1.001191":           "Đăng ký khai sinh",
		"?q=khai+sinh":          "Đăng ký khai sinh|Đăng ký khai sinh lưu động",
		"?q=dang+ky+khai+sinh":  "Đăng ký khai sinh|Đăng ký khai sinh lưu động",
		"?q=chung&loai=trang":   "",
		"?loai=thu-tuc&q=thuc":  "Chứng thực",
		"?q=khong+co+o+dau+het": "",
	} {
		if got := strings.Join(titles(get(question).Body.String()), "|"); got != want {
			t.Errorf("%s: %q, want %q", question, got, want)
		}
	}
	if w := ask("HEAD", ""); w.Header().Get("Retry-After") == "" { // the open list asks whether all are read
		t.Errorf("the head of the list says nothing of the reading: %v", w.Header())
	}
	done.Store(true)
	if w := ask("HEAD", ""); w.Code != http.StatusOK || w.Header().Get("Retry-After") != "" {
		t.Errorf("after the reading: %d %v", w.Code, w.Header())
	}
	if w := get(""); w.Header().Get("Retry-After") != "" || strings.Contains(w.Body.String(), "data-reading") || !strings.Contains(w.Body.String(), inForce) {
		t.Errorf("after the reading: %v\n%s", w.Header(), w.Body)
	}
}

// TestExactFirst: what a question names as a whole stands above what only holds its words.
func TestExactFirst(t *testing.T) {
	list := []*item{{title: "Đăng ký khai sinh lưu động", code: "1.003583"}, {title: "Thủ tục đăng ký khai sinh", code: "1.001193"}, {title: "Không mã", code: "A"}}
	for question, want := range map[string]string{
		"1001193": "Thủ tục đăng ký khai sinh", "1.001193": "Thủ tục đăng ký khai sinh", "thu tuc dang ky khai sinh": "Thủ tục đăng ký khai sinh",
		"khai sinh": "Đăng ký khai sinh lưu động", ".": "Đăng ký khai sinh lưu động", "": "Đăng ký khai sinh lưu động", "không mã": "Không mã",
	} {
		if got := exactFirst(list, question); got[0].title != want || len(got) != len(list) {
			t.Errorf("%s: %s of %d, want %s", question, got[0].title, len(got), want)
		}
	}
}
