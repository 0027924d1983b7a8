package docs

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// refused is a word that clerks met beside another for the same thing, and the one that
// stays. Where the refused word means something else, the phrase around it is excepted.
type refused struct {
	word, use string
	except    []string
	only      string // the beginning of the names it holds for; "" is everywhere
}

// oneWord: one thing, one word, in guide, form, help, messages and pages.
var oneWord = []refused{
	{word: "sổ các bản in", use: "sổ tờ đã in"},
	{word: "lịch sử phiên bản", use: "sổ tờ đã in"},
	{word: "sổ các đợt in", use: "sổ đợt niêm yết"},
	{word: "bộ niêm yết", use: "bộ tờ"},
	{word: "bản lưu", use: "bản sao lưu"},
	{word: "bản sao cũ", use: "bản sao lưu"},
	{word: "đầu mục", use: "đề mục"},
	{word: "khối [[", use: "mục [["},
	{word: "khối `[[", use: "mục `[["},
	{word: "lời ghi chú", use: "chú thích"},
	{word: "lựa chọn --", use: "tùy chọn"},
	{word: "lựa chọn `--", use: "tùy chọn"},
	{word: "các lựa chọn", use: "các tùy chọn"},
	{word: "các cờ", use: "các tùy chọn"},
	{word: "thư mục nguồn", use: "thư mục của trang"},
	{word: "bộ sinh trang", use: "niemyet"},
	{word: "thư-mục", use: "THƯ_MỤC"},
	{word: "sự kiện trong đời", use: "việc trong đời"},
	{word: "hình thức nộp", use: "cách nộp"},
	{word: "hết hiệu lực sau ngày", use: "áp dụng đến hết ngày"},
	{word: "có hiệu lực đến hết ngày", use: "áp dụng đến hết ngày"},
	{word: "trạng thái", use: "tình trạng"},
	{word: "soạn thảo", use: "soạn bản ghi"},
	{word: "bài viết", use: "phần lời"},
	{word: "buổi phát", use: "lần phát", except: []string{"chưa có buổi phát mới"}}, // said to listeners
	{word: "phiên bản", use: "số bản", except: []string{"in số phiên bản"}},         // of the program
	{word: "số liệu minh họa", use: "số liệu mẫu", except: []string{
		"mẫu – số liệu minh họa", "dấu của số liệu minh họa", // stands on pages and sheets
	}},
	{word: "bản ghi minh họa", use: "số liệu mẫu"},
	{word: "bản phát hành", use: "dựng với --release"},
	{word: "bản in", use: "tờ", only: "generator/", except: []string{"kịch bản in"}},
	{word: " ghi chú trong %d", use: "thông tin"},
	{word: "ctrl+", use: "Ctrl + "},
	{word: "`ctrl` + ", use: "Ctrl + "},
	{word: "hợp nhất trước", use: "sát nhất ở trên"},
	{word: "hợp nhất ở trên", use: "kết quả sát nhất ở trên"},
	{word: "bàn phát thanh", use: "soạn và xếp lịch phát thanh"},
	{word: "chưa ai chỉ cách đọc", use: "máy chưa có cách đọc"},
	{word: "chưa ai dạy", use: "máy chưa có cách đọc"},
	{word: "máy về đầu", use: "ki-ốt trở về trang chủ"},
	{word: "về đầu và xóa", use: "trở về trang chủ và xóa"},
	{word: "người máy", use: "chương trình tự động"},
	{word: "vỏ lệnh", use: "chương trình dòng lệnh"},
	{word: "viết đại", use: "đoán"},
	{word: "giữ chân", use: "chặn"},
	{word: "không sai khiến được", use: "không ghi được qua"},
	{word: "máy kể", use: "máy liệt kê"},
	{word: "chỉ kể", use: "chỉ liệt kê"},
	{word: "thành vô chủ", use: "không còn trang nào trả lời"},
	{word: "mời bà con", use: "mời người dân"},
	{word: "bà con cần làm gì", use: "người dân cần làm gì"},
	{word: "bộ bản in", use: "bộ tờ"},
	{word: "bản in niêm yết", use: "tờ niêm yết"},
	{word: "bản niêm yết", use: "tờ niêm yết", except: []string{"văn bản niêm yết"}},
	{word: "chưa bao giờ phát", use: "chưa phát lần nào"},
	{word: "thôi đăng", use: "ngừng đăng"},
	{word: "công chức phải thế nào", use: "công chức phải cư xử thế nào"},
	{word: "thư tín", use: "nhận thư"},
	{word: "chỉ là ghi chú", use: "chỉ là thông tin"},
	{word: "làm trọn trên mạng", use: "làm được toàn bộ trên mạng"},
	{word: "trang đầu", use: "trang chủ", except: []string{"hai trang đầu"}}, // the first two sheets of a copy
	{word: "màn hình đầu", use: "trang chủ"},
	{word: "danh sách đóng", use: "chỉ nộp giấy có trong danh sách"},
	{word: "danh mục đóng", use: "chỉ nộp giấy có trong danh sách"},
	{word: "chưa tra lại", use: "chưa kiểm tra hiệu lực"},
	{word: "chưa rõ hiệu lực", use: "chưa kiểm tra hiệu lực"},
	{word: "thùng thư", use: "thùng góp ý"},
	{word: "hòm thư", use: "thùng góp ý", except: []string{`words = ["hòm thư góp ý"`}}, // what people type
	{word: "thư xin lỗi", use: "phiếu xin lỗi"},
	{word: "phiếu hẹn", use: "giấy hẹn"},
	{word: "bưu điện", use: "bưu chính"},
	{word: "hàng tháng", use: "hằng tháng", except: []string{"điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng", "nuôi dưỡng hàng tháng"}}, // the law's name of a procedure
	{word: "hàng ngày", use: "hằng ngày"},
	{word: "hàng tuần", use: "hằng tuần"},
	{word: "hàng quý", use: "hằng quý"},
	{word: "hàng năm", use: "hằng năm"},
	{word: "mang về điện thoại", use: "mở trên điện thoại"},
	{word: "tầm thấp", use: "hạ thấp nút"},
	{word: "mang về dùng", use: "tải về, in ra"},
	{word: "nói rõ thêm", use: "thông tin thêm"},
}

// spoken are the files that clerks and citizens read words of.
func spoken(t *testing.T) []string {
	t.Helper()
	names := []string{"layouts/words/vi.toml", "generator/internal/problem/guide.go"}
	for _, name := range guides(t) {
		if strings.HasPrefix(name, "docs/") {
			names = append(names, name)
		}
	}
	for _, pattern := range []string{
		"content/*/*.md", "examples/*/content/*/*.md", "config.toml", "examples/*/config.toml", "generator/ward/content/*/*.md",
		"generator/words*.go", "generator/internal/problem/catalogue_*.go", "generator/internal/editor/*.go",
		"generator/internal/editor/layouts/*.html", "generator/internal/editor/*.js", "generator/internal/serve/face/*", "generator/starter/*.md", "generator/starter/*.toml",
	} {
		found, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(pattern)))
		if err != nil || len(found) == 0 {
			t.Fatalf("nothing is called %s", pattern)
		}
		for _, f := range found {
			if name, _ := filepath.Rel(root, f); !strings.HasSuffix(name, "_test.go") {
				names = append(names, filepath.ToSlash(name))
			}
		}
	}
	return names
}

// wrongClock is a time of day as tables have it, in a sentence; tableTime is the value of a
// key that wants one.
var (
	wrongClock = regexp.MustCompile(`(?:^|[^\d:])(\d{1,2}(?::|h)\d{2})(?:[^\d:]|$)`)
	tableTime  = regexp.MustCompile(`^\w+ = (?:"\d\d:\d\d"|\[?\{|\d{4}-)|^\||://`)
)

// refusals are the lines of a text that hold a refused word outside its exceptions.
func refusals(name, text string) (out []string) {
	if strings.Contains(name, "content/") {
		for i, line := range strings.Split(text, "\n") {
			if found := wrongClock.FindStringSubmatch(line); found != nil && !tableTime.MatchString(line) {
				out = append(out, name+":"+strconv.Itoa(i+1)+": “"+found[1]+"”, say “7 giờ 30” in prose")
			}
		}
	}
	for i, line := range strings.Split(strings.ToLower(text), "\n") {
		for _, r := range oneWord {
			rest := line
			for _, phrase := range r.except {
				rest = strings.ReplaceAll(rest, phrase, "")
			}
			if strings.HasPrefix(name, r.only) && strings.Contains(rest, r.word) {
				out = append(out, name+":"+strconv.Itoa(i+1)+": “"+r.word+"”, say “"+r.use+"”")
			}
		}
	}
	return out
}

// TestOneWordForOneThing: no page, form or message uses a word that was given up.
func TestOneWordForOneThing(t *testing.T) {
	if found := refusals("docs/x.md", "Máy giữ\nmột bản sao cũ, MẪU – số liệu minh họa"); len(found) != 1 || !strings.HasPrefix(found[0], "docs/x.md:2:") {
		t.Fatalf("a refused word is not found, or an exception is none: %q", found)
	}
	if found := refusals("content/x.md", "at = \"07:30\"\nMở từ 07:30 đến 17h30\nMở từ 7 giờ 30"); len(found) != 1 || !strings.HasPrefix(found[0], "content/x.md:2:") {
		t.Fatalf("a time as tables have it is not found in a sentence, or is where it may be: %q", found)
	}
	for _, name := range spoken(t) {
		raw, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range refusals(name, string(raw)) {
			t.Error(line)
		}
	}
}
