package importer_test

import (
	"strings"
	"testing"

	"niemyet/generator/internal/importer"
)

// TestDrafts: names and life events come by name and field, a site's own rules first, and
// no event that the site does not have.
func TestDrafts(t *testing.T) {
	own := "[[drafts]]\nname = [\"Đăng ký khai sinh\"]\ncommon_names = [\"khai sinh ở đây\"]\nlife_events = [\"cua-rieng\"]\n"
	drafts, found := importer.ReadDrafts("nhap/goi-y.toml", []byte(own), []string{"sinh-con", "nguoi-co-cong", "cua-rieng"})
	if len(found) > 0 {
		t.Fatal(found)
	}
	got, err := importer.Import(strings.NewReader(strings.Join([]string{
		`{"code": "1.000001", "name": "Thủ tục đăng ký khai sinh", "field": "Hộ tịch", "level": "Cấp Xã", "documents": [{"name": "Giấy tờ chứng minh (do cơ quan có thẩm quyền cấp theo quy định)", "originals": 1, "copies": 0}]}`,
		`{"code": "1.000002", "name": "Đăng ký kết hôn", "field": "Hộ tịch", "level": "Cấp Xã"}`,
		`{"code": "1.000004", "name": "Thủ tục đăng ký kết hôn lưu động", "field": "Hộ tịch", "level": "Cấp Xã"}`,
		`{"code": "1.000003", "name": "Công nhận", "field": "Người có công", "level": "Cấp Xã"}`,
	}, "\n")), "x.jsonl", importer.Options{Drafts: drafts})
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"thu-tuc-dang-ky-khai-sinh.md": `common_names = ["khai sinh ở đây"]`, "dang-ky-ket-hon.md": `common_names = ["làm giấy kết hôn"]`, "cong-nhan.md": `life_events = ["nguoi-co-cong"]`,
	} {
		if text := fileNamed(t, importer.ListResult{Files: got.Files}, name); !strings.Contains(text, want) {
			t.Errorf("%s lacks %s:\n%s", name, want, text)
		}
	}
	text := fileNamed(t, importer.ListResult{Files: got.Files}, "thu-tuc-dang-ky-khai-sinh.md")
	if !strings.Contains(text, `life_events = ["cua-rieng", "sinh-con"]`) || !strings.Contains(text, `short = "Giấy tờ chứng minh"`) {
		t.Error(text)
	}
	if text := fileNamed(t, importer.ListResult{Files: got.Files}, "dang-ky-ket-hon.md"); strings.Contains(text, "life_events") {
		t.Errorf("an event that the site does not have: %s", text)
	}
	if text := fileNamed(t, importer.ListResult{Files: got.Files}, "thu-tuc-dang-ky-ket-hon-luu-dong.md"); strings.Contains(text, "common_names") {
		t.Errorf("another procedure's common name: %s", text)
	}
	if _, found := importer.ReadDrafts("nhap/goi-y.toml", []byte("[[drafts]]\nnam = 1\n"), nil); !found.Failed() {
		t.Error("a table that cannot be read is not told")
	}
}

// TestPaperRows: headings are no cases, papers to show are told from papers to hand in,
// and what names say is read.
func TestPaperRows(t *testing.T) {
	row := strings.ReplaceAll(`{"code": "1.000001", "name": "Thử", "field": "Hộ tịch", "level": "Cấp Xã", "documents": [
{"case": "* Giấy tờ phải nộp:", "name": "- Tờ khai theo Mẫu số 01", "originals": 1, "copies": 0},
{"case": "* Giấy tờ phải nộp:", "name": "- Trường hợp trẻ em bị bỏ rơi thì phải có biên bản", "originals": 1, "copies": 0},
{"case": "* Giấy tờ phải xuất trình:", "name": "- Hộ chiếu", "originals": 1, "copies": 0},
{"case": "* Lưu ý:", "name": "+ Bản chụp phải rõ nét; + Không tẩy xóa.", "originals": 0, "copies": 0},
{"case": "Lưu ý", "name": "Vận tải đơn: 02 bản chụp", "originals": 0, "copies": 0},
{"case": "Khi ủy quyền", "name": "Văn bản ủy quyền", "originals": 1, "copies": 0}]}`, "\n", "")
	got, err := importer.Import(strings.NewReader(row), "x.jsonl", importer.Options{})
	if err != nil || got.Problems.Failed() {
		t.Fatal(err, got.Problems)
	}
	_, papers, _ := strings.Cut(fileNamed(t, importer.ListResult{Files: got.Files}, "thu.md"), "[[papers]]")
	want := `
name = "Tờ khai theo Mẫu số 01"
originals = 1
copies = 0
form = "Mẫu số 01"

[[papers]]
name = "Vận tải đơn: 02 bản chụp"
originals = 0
copies = 2

[[papers]]
name = "Hộ chiếu"
originals = 1
copies = 0
note = "xuất trình"

[[papers]]
name = """
Bản chụp phải rõ nét;
+ Không tẩy xóa."""
originals = 0
copies = 0

[[papers]]
name = "Biên bản"
originals = 1
copies = 0
case = "Trường hợp trẻ em bị bỏ rơi"

[[papers]]
name = "Văn bản ủy quyền"
originals = 1
copies = 0
case = "Khi ủy quyền"
+++
`
	if papers != want {
		t.Errorf("got:%s\nwant:%s", papers, want)
	}
}

// TestFormsNamed: forms that only names tell are the forms of the procedure.
func TestFormsNamed(t *testing.T) {
	for name, want := range map[string]string{
		"Đơn theo Mẫu số 09 hoặc Mẫu số 10":  `forms = "Mẫu số 09; Mẫu số 10"`,
		"Tờ khai đăng ký theo mẫu quy định.": `forms = "Tờ khai đăng ký theo mẫu quy định"`,
		"Hộ chiếu": `forms = "?"`,
	} {
		got, err := importer.Import(strings.NewReader(`{"code": "1.000001", "name": "Thử", "field": "Hộ tịch", "level": "Cấp Xã", "documents": [{"name": "`+name+`", "originals": 1, "copies": 0}]}`), "x.jsonl", importer.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if text := fileNamed(t, importer.ListResult{Files: got.Files}, "thu.md"); !strings.Contains(text, want) {
			t.Errorf("%s: lacks %s", name, want)
		}
	}
}
