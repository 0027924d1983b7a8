package main

import (
	"bytes"
	"fmt"
	"html"
	"maps"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/tools/txtar"
)

// word is a word of a PDF, in millimetres from the top left of its page.
type word struct {
	page                     int
	text                     string
	left, right, top, bottom float64
}

// printed builds the small whole site with further records and prints sheets of it.
func printed(t *testing.T, records map[string]string, sheets ...string) string {
	t.Helper()
	for _, tool := range []string{"chromium", "pdftotext", "pdftoppm", "pdffonts", "pdfinfo"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip("no " + tool)
		}
	}
	dir := t.TempDir()
	base, err := txtar.ParseFile("internal/site/testdata/base.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range base.Files {
		records[f.Name] = string(f.Data)
	}
	for name, text := range records {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	args := []string{"print", "--source", dir, "--date", "2026-11-23"}
	for _, s := range sheets {
		args = append(args, "--sheet", s)
	}
	var out bytes.Buffer
	if code := run(args, &out, &out); code != exitFine {
		t.Fatalf("exit %d: %s", code, out.String())
	}
	return filepath.Join(dir, "pdf", "ban-in.pdf")
}

var (
	bboxPage = regexp.MustCompile(`<page width="([\d.]+)" height="([\d.]+)">`)
	bboxWord = regexp.MustCompile(`<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</word>`)
)

func wordsOf(t *testing.T, file string) (list []word, sizes [][2]float64) {
	t.Helper()
	mm := func(s string) float64 {
		n, err := strconv.ParseFloat(s, 64)
		if err != nil {
			t.Fatal(err)
		}
		return n * 25.4 / 72
	}
	for _, part := range strings.Split(output(t, "pdftotext", "-bbox", file, "-"), "<page ")[1:] {
		size := bboxPage.FindStringSubmatch("<page " + part)
		sizes = append(sizes, [2]float64{mm(size[1]), mm(size[2])})
		for _, m := range bboxWord.FindAllStringSubmatch(part, -1) {
			list = append(list, word{len(sizes), html.UnescapeString(m[5]), mm(m[1]), mm(m[3]), mm(m[2]), mm(m[4])})
		}
	}
	return list, sizes
}

func output(t *testing.T, name string, args ...string) string {
	t.Helper()
	out, err := exec.Command(name, args...).Output()
	if err != nil {
		t.Fatal(name, err)
	}
	return string(out)
}

// find gives the first run of words with these texts.
func find(t *testing.T, list []word, texts ...string) word {
	t.Helper()
	for i := range list {
		for j, text := range texts {
			if i+j >= len(list) || list[i+j].text != text {
				break
			}
			if j == len(texts)-1 {
				w := list[i]
				w.right = list[i+j].right
				return w
			}
		}
	}
	t.Fatalf("the sheet lacks %q", texts)
	return word{}
}

func near(t *testing.T, what string, got, want, within float64) {
	t.Helper()
	if math.Abs(got-want) > within {
		t.Errorf("%s: %.1f mm, want %.1f ± %.1f", what, got, want, within)
	}
}

func officialNotice() string {
	var b strings.Builder
	b.WriteString(`+++
name = "Về việc niêm yết công khai thủ tục hành chính tại Bộ phận Một cửa"
type = "thông báo"
number = "05/TB-UBND"
place = "Đắk R'Moan"
date = 2026-02-05
superior = "Ủy ban nhân dân tỉnh Ví Dụ"
issuer = "Ủy ban nhân dân phường Ví Dụ"
grounds = ["Căn cứ Luật Thực hiện dân chủ ở cơ sở", "Căn cứ Nghị định số 63/2010/NĐ-CP"]
authority = "TM. Ủy ban nhân dân"
position = "Chủ tịch"
signer = "Nguyễn Văn Mẫu"
recipients = ["Như trên", "Các tổ dân phố"]
archive = "VT, VP"
posted_from = 2026-02-06
+++

Ủy ban nhân dân phường thông báo, có chữ Ƀ ƀ Ĕ ĕ Ŏ ŏ Ŭ ŭ Č č Ñ ñ ê̆ ô̆ ơ̆ ư̆.
`)
	for i := range 14 {
		fmt.Fprintf(&b, "\n### Điều %d. Nội dung thứ %d\n\n1. Khoản một gồm những việc mà người dân cần biết trước khi đến Bộ phận Một cửa để nộp hồ sơ và nhận kết quả:\n\na) Điểm a;\n\nb) Điểm b.\n", i+1, i+1)
	}
	b.WriteString("\nTrên đây là Thông báo của Ủy ban nhân dân phường.\n\n# Danh sách bảng\n\n| STT | Bảng |\n|---|---|\n")
	for i := range 90 {
		fmt.Fprintf(&b, "| %d | Bảng số %d |\n", i+1, i+1)
	}
	b.WriteString("\n# Mẫu phiếu\n\nNội dung phụ lục hai.\n")
	return b.String()
}

// TestOfficialNotice measures an issued document against Nghị định 30/2020/NĐ-CP,
// Phụ lục I, in the PDF.
func TestOfficialNotice(t *testing.T) {
	file := printed(t, map[string]string{"content/thong-bao/mau.md": officialNotice()}, "in/thong-bao/mau.html")
	list, sizes := wordsOf(t, file)
	if len(sizes) < 3 {
		t.Fatalf("%d pages", len(sizes))
	}
	for _, s := range sizes {
		near(t, "width", s[0], 210, .3)
		near(t, "height", s[1], 297, .3)
	}
	number := map[int]string{}
	for _, w := range list {
		if w.bottom < 25 { // only the page number stands in the top margin
			number[w.page] += w.text
			near(t, "page number, middle of the text area", (w.left+w.right)/2, 35+155/2, 1)
			continue
		}
		if w.left < 35-.3 || w.right > 190+.3 || w.top < 25-1.5 || w.bottom > 277+.3 {
			t.Errorf("page %d: %q at %.1f–%.1f × %.1f–%.1f is outside 25/20/35/20", w.page, w.text, w.left, w.right, w.top, w.bottom)
		}
	}
	if number[1] != "" || number[2] != "2" || number[3] != "3" {
		t.Errorf("page numbers: %v", number)
	}

	nation := find(t, list, "CỘNG", "HÒA", "XÃ", "HỘI", "CHỦ", "NGHĨA", "VIỆT", "NAM")
	motto := find(t, list, "Độc", "lập", "-", "Tự", "do", "-", "Hạnh", "phúc")
	near(t, "the motto under the middle of the name", (motto.left+motto.right)/2, (nation.left+nation.right)/2, .5)
	if nation.left < 92 {
		t.Errorf("the national name begins at %.1f mm", nation.left)
	}
	near(t, "the rule is as long as the motto", longestRule(t, file, motto), motto.right-motto.left, 1)
	count := find(t, list, "Số:", "05/TB-UBND")
	date := find(t, list, "Đắk", "R'Moan,", "ngày", "05", "tháng", "02", "năm", "2026")
	near(t, "number and date on one line", count.bottom, date.bottom, .5)
	near(t, "first line indent", find(t, list, "Căn", "cứ").left, 35+12.7, .5)

	to, sign := find(t, list, "Nơi", "nhận:"), find(t, list, "TM.", "ỦY", "BAN", "NHÂN", "DÂN")
	name := find(t, list, "Nguyễn", "Văn", "Mẫu")
	if to.page != sign.page || sign.page != name.page || math.Abs(to.top-sign.top) > 2 || sign.left < 112 {
		t.Errorf("the end of the document is torn: %+v %+v %+v", to, sign, name)
	}
	text := output(t, "pdftotext", file, "-")
	for _, want := range []string{"phường./.", "- Lưu: VT, VP.", "THÔNG BÁO", "- Như trên;"} {
		if !strings.Contains(text, want) {
			t.Errorf("the text lacks %q", want)
		}
	}
	if !norm.NFC.IsNormalString(text) {
		t.Error("the text is not NFC")
	}
	for _, letter := range []string{"Ƀ", "ƀ", "ĕ", "ŏ", "ŭ", "č", "ñ", "ư̆"} {
		if !strings.Contains(strings.ReplaceAll(text, " ", ""), letter) {
			t.Errorf("the text lacks %s", letter)
		}
	}
	for i, line := range strings.Split(strings.TrimSpace(output(t, "pdffonts", file)), "\n") {
		if i > 1 && (!strings.Contains(line, "Tinos") && !strings.Contains(line, "Times") || !strings.Contains(line, "yes yes yes")) {
			t.Errorf("font: %s", line)
		}
	}
}

// TestAppendixNumbersItsOwnPages: an appendix is a sheet by itself, its table heads
// come again.
func TestAppendixNumbersItsOwnPages(t *testing.T) {
	file := printed(t, map[string]string{"content/thong-bao/mau.md": officialNotice()}, "in/thong-bao/mau-phu-luc-1.html")
	list, sizes := wordsOf(t, file)
	heads, number := 0, ""
	for _, w := range list {
		if w.text == "STT" {
			heads++
		}
		if w.bottom < 25 {
			number += w.text
		}
	}
	if heads != len(sizes) || len(sizes) < 2 || !strings.HasPrefix(number, "2") {
		t.Errorf("%d heads on %d pages, numbers %q", heads, len(sizes), number)
	}
	text := output(t, "pdftotext", file, "-")
	if !strings.Contains(text, "Phụ lục I") || !strings.Contains(text, "(Kèm theo Thông báo số 05/TB-UBND ngày 05 tháng 02 năm 2026") {
		t.Errorf("%.300s", text)
	}
}

// longestRule is the length of the longest dark line just under a word.
func longestRule(t *testing.T, file string, over word) float64 {
	t.Helper()
	const dpi = 300
	px := func(mm float64) int { return int(mm / 25.4 * dpi) }
	raw, err := exec.Command("pdftoppm", "-gray", "-r", strconv.Itoa(dpi), "-f", "1", "-l", "1", "-x", strconv.Itoa(px(over.left-5)), "-W", strconv.Itoa(px(over.right-over.left+10)),
		"-y", strconv.Itoa(px(over.bottom)), "-H", strconv.Itoa(px(3)), file).Output()
	if err != nil {
		t.Fatal(err)
	}
	var width, height, most int
	if _, err := fmt.Sscanf(string(raw), "P5\n%d %d\n%d\n", &width, &height, &most); err != nil {
		t.Fatal(err)
	}
	pixels := raw[len(raw)-width*height:]
	longest := 0
	for y := range height {
		run := 0
		for x := range width {
			if pixels[y*width+x] < 128 {
				run++
				longest = max(longest, run)
			} else {
				run = 0
			}
		}
	}
	return float64(longest) * 25.4 / dpi
}

// bigProcedure has a name of more than 300 characters and 141 papers.
func bigProcedure() string {
	var b strings.Builder
	name := "Cấp giấy phép xây dựng mới, sửa chữa, cải tạo, di dời đối với công trình " + strings.TrimSpace(strings.Repeat("theo tuyến trong đô thị, tín ngưỡng, tôn giáo, ", 5)) + " nhà ở riêng lẻ và dự án"
	fmt.Fprintf(&b, `+++
name = "%s"
code = "1.999999"
field = "Hộ tịch"
level = "Cấp xã"
subjects = ["Công dân Việt Nam"]
agency = "Ủy ban nhân dân cấp xã"
office = "mot-cua"
result = "Giấy phép"
requirements = "Không"
forms = "Không"

[[ways]]
channel = "trực tiếp"
time = "20 ngày"
fee = "75.000 đồng"

[[steps]]
text = "Nộp hồ sơ."
`, name)
	for i := range 141 {
		fmt.Fprintf(&b, "\n[[papers]]\nname = \"Giấy tờ số %d: văn bản chứng minh quyền sử dụng đất theo quy định của pháp luật về đất đai\"\noriginals = 1\ncopies = 1\n", i+1)
	}
	b.WriteString("+++\n")
	return b.String()
}

// TestSheets prints every kind of sheet: on its own paper, with its code, version,
// date and page x/y on every page, a QR code that a camera reads, nothing outside.
func TestSheets(t *testing.T) {
	if _, err := exec.LookPath("zbarimg"); err != nil {
		t.Skip("no zbarimg")
	}
	cases := []struct {
		sheet, code   string
		width, height float64
		pages         int // 0: any
		leastType     float64
	}{
		{"in/thu-tuc/to.html", "1.999999", 210, 297, 0, 0},
		{"in/nhanh/to.html", "1.999999.nhanh", 148, 210, 1, 0},
		{"in/phieu/to.html", "1.999999.phieu", 148, 210, 0, 0},
		{"in/danh-muc/ho-tich.html", "lv-ho-tich", 297, 210, 0, 0},
		{"in/quyet-dinh/cong-bo-2026.html", "qd-cong-bo-2026", 297, 210, 1, 0},
		{"in/duong-day-nong.html", "ddn", 210, 297, 1, 0},
		{"in/duong-day-nong-a3.html", "ddn", 297, 420, 1, 0},
		{"in/gio/mot-cua.html", "cq-mot-cua", 210, 297, 1, 0},
		{"in/huong-dan/mot-cua.html", "cq-mot-cua.huong-dan", 210, 297, 1, 0},
		{"in/lich-phat-thanh.html", "lpt", 210, 297, 1, 0},
		{"in/bien/mot-cua-quay-1.html", "cq-mot-cua.quay-1", 297, 210, 1, 0},
		{"in/bien/mot-cua-cua.html", "cq-mot-cua.cua", 297, 210, 1, 0},
		{"in/bien/mot-cua-mui-ten-trai.html", "cq-mot-cua.mui-ten-trai", 297, 210, 1, 0},
		{"in/bien/mot-cua-mui-ten-thang.html", "cq-mot-cua.mui-ten-thang", 297, 210, 1, 0},
		{"in/bien/mot-cua-thung-thu-1.html", "cq-mot-cua.thung-thu-1", 297, 210, 1, 0},
		{"in/dan-bang/a4/to.html", "1.999999.bang", 210, 297, 1, 0},
		{"in/dan-bang/a3/to.html", "1.999999.bang", 297, 420, 1, 0},
		{"in/thu-tuc/to.html#chu-lon", "1.999999", 210, 297, 0, 20},
		{"in/nhanh/to.html#chu-lon", "1.999999.nhanh", 210, 297, 0, 20},
		{"in/phieu/to.html#chu-lon", "1.999999.phieu", 210, 297, 0, 20},
		{"in/danh-muc/ho-tich.html#chu-lon", "lv-ho-tich", 297, 210, 0, 20},
		{"in/gio/mot-cua.html#chu-lon", "cq-mot-cua", 210, 297, 0, 20},
		{"in/gio/mot-cua.html#kho-a3", "cq-mot-cua", 297, 420, 1, 14},
		{"in/gio/mot-cua.html#kho-a5", "cq-mot-cua", 148, 210, 0, 8},
		{"in/thu-tuc/to.html#kho-a3", "1.999999", 297, 420, 0, 14},
		{"in/lich-phat-thanh.html#chu-lon", "lpt", 210, 297, 0, 20},
		{"in/huong-dan/mot-cua.html#chu-lon", "cq-mot-cua.huong-dan", 210, 297, 0, 20},
	}
	var sheets []string
	for _, c := range cases {
		sheets = append(sheets, c.sheet)
	}
	file := printed(t, map[string]string{"content/thu-tuc/to.md": bigProcedure()}, sheets...)
	list, sizes := wordsOf(t, file)
	text := make([]string, len(sizes))
	for _, w := range list {
		text[w.page-1] += w.text + " "
	}
	first := 0 // page of the pack on which the sheet begins, counted from 0
	for _, c := range cases {
		count := regexp.MustCompile(`Trang 1/(\d+)`).FindStringSubmatch(text[first])
		face := strings.HasPrefix(c.sheet, "in/bien/") || strings.HasPrefix(c.sheet, "in/dan-bang/")
		if face && count == nil {
			count = []string{"", "1"} // a face is one page and does not count it
		}
		if count == nil || face && strings.Contains(text[first], "Trang") {
			t.Fatalf("%s does not begin on page %d: %.200s", c.sheet, first+1, text[first])
		}
		pages, _ := strconv.Atoi(count[1])
		t.Run(strings.NewReplacer("in/", "", "/", "-", ".html", "", "#", "-").Replace(c.sheet), func(t *testing.T) {
			if c.pages > 0 && pages != c.pages {
				t.Errorf("%d pages, want %d", pages, c.pages)
			}
			for n := range pages {
				near(t, "width", sizes[first+n][0], c.width, .4)
				near(t, "height", sizes[first+n][1], c.height, .4)
				marks := []string{c.code, "Bản", "Số liệu ngày 23/11/2026", fmt.Sprintf("Trang %d/%d", n+1, pages)}
				if face {
					marks = []string{c.code + " · ", "23/11/2026"}
				}
				for _, want := range marks {
					if !strings.Contains(text[first+n], want) {
						t.Errorf("page %d lacks %q", n+1, want)
					}
				}
			}
			if strings.Contains(text[first], "CỘNG HÒA") {
				t.Error("an information sheet wears the national name")
			}
			small := map[string]bool{}
			for _, w := range list {
				if w.page <= first || w.page > first+pages {
					continue
				}
				if w.left < 10 || w.right > c.width-10 || w.top < 5 || w.bottom > c.height-2 {
					t.Errorf("page %d: %q sticks out: %.1f–%.1f × %.1f–%.1f", w.page-first, w.text, w.left, w.right, w.top, w.bottom)
				}
				if points := (w.bottom - w.top) / 25.4 * 72 / typeHeight; points < c.leastType-.3 {
					small[fmt.Sprintf("%.1f pt: %q", points, w.text)] = true
				}
			}
			if len(small) > 0 {
				t.Errorf("smaller than %g pt: %d words, such as %v", c.leastType, len(small), slices.Sorted(maps.Keys(small))[0])
			}
			png := filepath.Join(t.TempDir(), "p")
			output(t, "pdftoppm", "-r", "150", "-png", "-f", strconv.Itoa(first+1), "-singlefile", file, png)
			if got := output(t, "zbarimg", "-q", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable", png+".png"); !strings.HasPrefix(got, "https://vidu.example/kt/"+c.code+"-") {
				t.Errorf("the QR code says %q", got)
			}
		})
		first += pages
	}
	if first != len(sizes) {
		t.Errorf("%d pages belong to no sheet", len(sizes)-first)
	}
}

// typeHeight is how high pdftotext's box of a word of Tinos is, for a type size of one.
const typeHeight = 1.107
