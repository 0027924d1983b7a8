package record_test

import (
	"slices"
	"testing"

	"niemyet/generator/internal/record"
)

const procedureHead = `+++
name = "Thủ tục mẫu"
code = "1.001193"
field = "Hộ tịch"
level = "Cấp xã"
subjects = ["?"]
agency = "?"
result = "Giấy"
requirements = "Không"
forms = "?"
papers_text = "Không"
todo = ["Ghi mức phí: nguồn để trống (trực tiếp)"]

[[ways]]
channel = "trực tiếp"
time = "?"
fee = "?"
fees = [{ name = "Bản sao", fee = "?" }]

[[ways]]
channel = "trực tuyến"
time = "3 ngày làm việc"
fee = "8.000 đồng"

[[steps]]
text = "?"
`

func parseProcedure(t *testing.T, more string) (record.Record, []string) {
	t.Helper()
	r, found := record.Parse("content/thu-tuc/mau.md", record.KindOf[*record.Procedure](), []byte(procedureHead+more+"+++\n"))
	var codes []string
	for _, p := range found {
		codes = append(codes, string(p.Code))
	}
	return r, codes
}

// TestGaps holds that what is listed as unknown is what the checks warn of.
func TestGaps(t *testing.T) {
	r, codes := parseProcedure(t, "")
	var paths, keys []string
	for _, g := range record.Gaps(r) {
		paths, keys = append(paths, g.Path), append(keys, g.Key)
	}
	if want := []string{"subjects.0", "agency", "forms", "ways.0.time", "ways.0.fee", "ways.0.fees.0.fee", "steps.0.text"}; !slices.Equal(paths, want) {
		t.Errorf("%q, want %q", paths, want)
	}
	if keys[5] != "ways.fees.fee" || keys[0] != "subjects" {
		t.Errorf("%q", keys)
	}
	warned := 0
	for _, c := range codes {
		if c == "W316" {
			warned++
		}
	}
	if warned != len(paths) {
		t.Errorf("%d gaps, %d warnings", len(paths), warned)
	}
}

func TestFactSources(t *testing.T) {
	for text, want := range map[string]string{
		"key = \"ways.fee\"\ndocument = \"Nghị quyết mẫu\"\npage = \"trang 3\"\n": "",
		"key = \"ways\"\ndocument = \"Nghị quyết mẫu\"\n":                         "",
		"key = \"ways.fees.fee\"\ndocument = \"Nghị quyết mẫu\"\n":                "",
		"key = \"ways.phi\"\ndocument = \"Nghị quyết mẫu\"\n":                     "E208",
		"key = \"name.fee\"\ndocument = \"Nghị quyết mẫu\"\n":                     "E208",
		"key = \"ways.fee\"\n": "E106",
	} {
		_, codes := parseProcedure(t, "\n[[fact_sources]]\n"+text)
		codes = slices.DeleteFunc(codes, func(c string) bool { return c == "W315" || c == "W316" })
		if got := append(codes, "")[0]; got != want {
			t.Errorf("%s: %q, want %q", text, codes, want)
		}
	}
}

func TestTodoKey(t *testing.T) {
	k := record.KindOf[*record.Procedure]()
	for todo, want := range map[string][2]string{
		"Ghi mức phí: nguồn để trống (trực tiếp)":        {"ways.fee", "nguồn để trống (trực tiếp)"},
		"Kiểm tra các mức phí trong ghi chú (bưu chính)": {"ways.fee", "(bưu chính)"},
		"Gọi chị Hoa hỏi lại":                            {},
	} {
		if key, why := k.TodoKey(todo); key != want[0] || why != want[1] {
			t.Errorf("%q: %q %q", todo, key, why)
		}
	}
}
