package paper

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"niemyet/generator/internal/national"
)

// answered are five answers of a line or two, as most procedures have them.
func answered(name, legal string) *FacePage {
	v := &FacePage{Legal: legal, Rows: []FaceRow{
		{Question: "Mang gì", Main: "Tờ khai, giấy chứng sinh, căn cước", Notes: []string{"3 giấy tờ", "Thêm giấy tùy trường hợp"}},
		{Question: "Nộp ở đâu", Main: "Quầy 1, Trung tâm Phục vụ hành chính công", Notes: []string{"hoặc nộp trực tuyến"}},
		{Question: "Bao lâu", Main: "30 ngày làm việc"},
		{Question: "Bao nhiêu tiền", Main: "Từ 5.000 đến 300.000 đồng", Notes: []string{"tùy trường hợp"}},
		{Question: "Hỏi ai", Main: "0261 000 0102"},
	}}
	v.Title = name
	v.setTitle()
	v.setRows()
	return v
}

// stands says what of a face has no room.
func (v *FacePage) stands(t *testing.T, name string) {
	t.Helper()
	title, legal := v.titleHeight(v.Title, v.TitleSize), block{[]string{v.Legal}, legalLeading, false}.height(points(v.LegalSize), faceWidth)
	if title > titleHeight || title+legal+v.height() > faceHeight {
		t.Errorf("%.60s…: %.0f mm of title, %.0f of the name in law, %.0f of answers have no room in %d", name, title, legal, v.height(), faceHeight)
	}
	if whole := v.Title == name || v.Legal == name; !whole {
		t.Errorf("%.60s…: stands nowhere whole", name)
	}
}

func TestFaceHoldsAnyName(t *testing.T) {
	for length, size := range map[int]int{4: 44, 60: 44, 86: 36, 230: 24} {
		name := strings.TrimSpace(strings.Repeat("đất đai ", length/8+1))
		v := answered(name, "")
		v.stands(t, name)
		if v.Title != name || v.TitleSize != size || v.Legal != "" {
			t.Errorf("a name of %d letters: %q at %d points, with %q below; want all of it at %d", length, v.Title, v.TitleSize, v.Legal, size)
		}
	}
	long := "Thẩm định, phê duyệt phương án sử dụng đất " + strings.Repeat("đối với trường hợp hộ gia đình, cá nhân, tổ chức và cộng đồng dân cư ", 17)
	long = strings.TrimSpace(long)
	for _, name := range []string{long, strings.ReplaceAll(long, ",", "")} {
		v := answered(name, "")
		v.stands(t, name)
		if !strings.HasSuffix(v.Title, "…") || len([]rune(v.Title)) < 50 || v.Legal != name {
			t.Errorf("a name of %d letters: %q, with %.40q… below", len([]rune(name)), v.Title, v.Legal)
		}
	}
	v := answered("Đổi sổ đỏ", long)
	v.Rows[0].Notes = nil
	if v.Title != "Đổi sổ đỏ" || v.LegalSize != 10 || v.TitleSize != 44 {
		t.Errorf("a common name: %q at %d, the name in law at %d points", v.Title, v.TitleSize, v.LegalSize)
	}
}

// TestFacesOfTheCountry: every name of the national export has room.
func TestFacesOfTheCountry(t *testing.T) {
	cut := 0
	for line := range bytes.Lines(national.Read(t, national.Procedures)) {
		var x struct{ Name string }
		if err := json.Unmarshal(line, &x); err != nil {
			t.Fatal(err)
		}
		name := strings.Join(strings.Fields(x.Name), " ")
		v := answered(name, "")
		v.stands(t, name)
		if v.Title != name {
			cut++
		}
	}
	t.Logf("%d names are cut", cut)
}
