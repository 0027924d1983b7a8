package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var meta = Meta{Title: "Bảng chính & bảng phụ", Creator: "niemyet thử", Made: "2026-11-23"}

// files are three sheets of different sizes, one of which is broken.
func files(path string) ([]byte, bool) {
	page := func(size, title string, lines int) []byte {
		return []byte(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>` + title + `</title><style>@page{size:` + size + `;margin:20mm;@bottom-right{content:"Trang " counter(page) "/" counter(pages)}}</style>` +
			`<body><main><h1>` + title + `</h1><p><a href="b.html">Đường dẫn</a> (ngoặc) \ 12 0 R ê̆ ŏ ƀ</p><table><thead><tr><th scope="col">Cột</th></tr></thead><tbody>` + strings.Repeat("<tr><td>Đắk Nông</td></tr>", lines) + `</tbody></table></main>`)
	}
	switch path {
	case "a.html":
		return page("A4", "Tờ thứ nhất", 300), true
	case "b.html":
		return page("A5", "Tờ thứ hai", 3), true
	case "c.html":
		return page("A4 landscape", "Tờ thứ ba", 1), true
	}
	return nil, false
}

func open(t testing.TB) *Printer {
	t.Helper()
	p, err := Open(files)
	if errors.Is(err, ErrNoBrowser) {
		t.Skip("no Chromium here")
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.Close() })
	return p
}

func TestPack(t *testing.T) {
	p := open(t)
	told := 0
	body, err := p.Pack([]Page{{"a.html", "một"}, {"b.html", "hai"}, {"c.html", "ba"}, {"b.html", "hai lần nữa"}}, meta, func(int) { told++ })
	if err != nil {
		t.Fatal(err)
	}
	if told != 4 {
		t.Errorf("told of %d sheets", told)
	}
	if bytes.Contains(body, []byte("127.0.0.1")) {
		t.Error("the file names the address of this process")
	}
	name := filepath.Join(t.TempDir(), "bo.pdf")
	if err := os.WriteFile(name, body, 0o644); err != nil {
		t.Fatal(err)
	}
	info := tool(t, "pdfinfo", "-f", "1", "-l", "99", name)
	pages := regexp.MustCompile(`(?m)^Pages:\s+(\d+)`).FindStringSubmatch(info)
	for _, want := range []string{"Title:           " + meta.Title, "Tagged:          yes", "Metadata Stream: yes", "420 x 594.96 pts (A5)", "841.92 x 594.96 pts (A4)"} {
		if !strings.Contains(info, want) {
			t.Errorf("pdfinfo lacks %q:\n%s", want, info)
		}
	}
	tree := tool(t, "pdfinfo", "-struct", name)
	if strings.Contains(tree, "Error") || strings.Count(tree, "Table") < 4 || strings.Count(tree, "H1") != 4 {
		t.Errorf("structure tree:\n%.600s", tree)
	}
	text := tool(t, "pdftotext", "-layout", name, "-")
	last := pages[1]
	for _, want := range []string{"Trang 1/1", "ê̆ ŏ ƀ", "12 0 R", "Tờ thứ ba"} {
		if !strings.Contains(text, want) {
			t.Errorf("the text lacks %q", want)
		}
	}
	if strings.Contains(text, "/"+last) {
		t.Errorf("a sheet counts the pages of the pack: %s", last)
	}
	if !bytes.Contains(body, []byte("/Lang (vi)")) || bytes.Count(body, []byte("/Outlines")) < 1 {
		t.Error("language or outline is missing")
	}
	checkArtifacts(t, body)
	if os.Getenv("NIEMYET_PDF") != "" {
		_ = os.WriteFile(os.Getenv("NIEMYET_PDF"), body, 0o644)
	}
}

// checkArtifacts: every page has a foot that is an artifact, and draws nothing more outside of the structure.
func checkArtifacts(t *testing.T, body []byte) {
	t.Helper()
	objects, _, err := parse(body)
	if err != nil {
		t.Fatal(err)
	}
	pages := 0
	for _, o := range objects {
		if !isPage.Match(o.dict) {
			continue
		}
		pages++
		content, err := objects[numberOf(contentsRef, o.dict)].unpacked()
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Contains(content, []byte(beginArtifact+"BT\n")) {
			t.Error("the foot of a page is no artifact")
		}
		if !bytes.Equal(content, artifactsMarked(content)) {
			t.Error("a page draws what is neither of the structure nor an artifact")
		}
	}
	if pages < 4 {
		t.Errorf("%d pages", pages)
	}
}

// TestBrokenSheet: the record of a sheet that cannot be printed is named, and there
// is no file.
func TestBrokenSheet(t *testing.T) {
	p := open(t)
	body, err := p.Pack([]Page{{"a.html", "một"}, {"khong-co.html", "1.001193 Đăng ký khai sinh"}, {"b.html", "hai"}}, meta, nil)
	if err == nil || body != nil || !strings.Contains(err.Error(), "1.001193 Đăng ký khai sinh (khong-co.html)") {
		t.Errorf("%d bytes, %v", len(body), err)
	}
}

func TestNoBrowser(t *testing.T) {
	t.Setenv(BrowserVariable, "/khong/co/chromium")
	if _, err := Open(files); !errors.Is(err, ErrNoBrowser) {
		t.Errorf("got %v", err)
	}
}

func TestMergeRefusesOtherFiles(t *testing.T) {
	for _, doc := range []string{"", "%PDF-1.7\n", "%PDF-1.5\nstartxref\n9\n%%EOF\n", "xref\n0 2\nstartxref\n0\n%%EOF"} {
		if body, err := merge([]sheet{{body: []byte(doc)}}, meta); err == nil {
			t.Errorf("%q gave %d bytes", doc, len(body))
		}
	}
}

func TestRewrite(t *testing.T) {
	mapped := func(n int) int { return n + 100 }
	for _, c := range [][2]string{
		{"/K 12 0 R", "/K 112 0 R"},
		{"[1 2 0 R 3 4 0 R]", "[1 102 0 R 3 104 0 R]"},
		{"/Title (12 0 R \\) 3 0 R) /P 1 0 R", "/Title (12 0 R \\) 3 0 R) /P 101 0 R"},
		{"[(node00000029) 5 0 R]", "[(s0001node00000029) 105 0 R]"},
		{"/G3 3 0 R /F12.5 0 R", "/G3 103 0 R /F12.5 0 R"},
		{"<0041> 1.0 0 0 1", "<0041> 1.0 0 0 1"},
	} {
		if got := string(rewrite([]byte(c[0]), mapped, "s0001")); got != c[1] {
			t.Errorf("%s -> %s, want %s", c[0], got, c[1])
		}
	}
}

func TestHexText(t *testing.T) {
	if got := hexText("Đắk"); got != "<FEFF01101EAF006B>" {
		t.Error(got)
	}
}

// A title that Chromium made loses the space at which its heading broke.
func TestRetitle(t *testing.T) {
	dict := func(title, more string) object { return object{dict: []byte("<</Title " + title + more + ">>")} }
	s := source{outline: 1, objects: map[int]object{
		1: {dict: []byte("<</First 2 0 R>>")},
		2: dict(hexText("Quyền sửdụng đất"), "\n/First 3 0 R\n/Next 4 0 R"),
		3: dict(hexText("Kýhiệu"), ""),
		4: dict("(Ways\\(1\\))", ""),
	}}
	s.retitle([]string{"Quyền sử dụng đất", "Ký hiệu", "Ways (1)"})
	for n, want := range map[int]string{2: "Quyền sử dụng đất", 3: "Ký hiệu", 4: "Ways (1)"} {
		if !strings.Contains(string(s.objects[n].dict), hexText(want)) {
			t.Errorf("%d: %s, want %s", n, s.objects[n].dict, want)
		}
	}
}

func tool(t *testing.T, name string, args ...string) string {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		t.Skip("no", name)
	}
	var out bytes.Buffer
	c := exec.Command(name, args...)
	c.Stdout, c.Stderr = &out, &out
	if err := c.Run(); err != nil {
		t.Fatal(fmt.Errorf("%s: %w: %s", name, err, out.String()))
	}
	return out.String()
}

// BenchmarkPack makes one file of 100 sheets, the first of several pages; the office is
// promised less than a minute on two cores.
func BenchmarkPack(b *testing.B) {
	p := open(b)
	pages := []Page{{"a.html", "một"}}
	for range 33 {
		pages = append(pages, Page{"b.html", "hai"}, Page{"c.html", "ba"}, Page{"b.html", "lại hai"})
	}
	for b.Loop() {
		if _, err := p.Pack(pages, meta, func(int) {}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Seconds())/float64(b.N), "s/100-sheets")
}
