package editor

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/kindtest"
)

// TestFullKind: the form of a kind of which this package knows nothing has the headings
// and the words that its fields name, its list the group and the state of its row.
func TestFullKind(t *testing.T) {
	kindtest.Add(t)
	d := newDesk(t)
	d.write("config.toml", config+"\n[[areas]]\nid = \"y-te\"\nname = \"Y tế\"\n")
	d.write(kindtest.File("dang"), kindtest.Text("mot-cua", "", `"thu-tuc/khai-sinh", "1.001193"`, "", `about = "thu-tuc/khai-sinh"`, ""))
	d.write(kindtest.File("het"), kindtest.Text("mot-cua", "", `"thu-tuc/khai-sinh", "1.001193"`, "", `about = "thu-tuc/khai-sinh"`, "", "12/CT-UBND", "13/CT", "2026-12-10", "2026-11-02", "Thi vẽ về đường mới", "Đã xong"))
	_, body := d.get("/soan/sua/cuoc-thi/dang")
	for _, want := range []string{">Thi gì<", ">Khi nào, ở đâu<", ">Các buổi họp<", "buổi họp 1", "Y tế"} {
		if !strings.Contains(body, want) {
			t.Errorf("the form has no %q", want)
		}
	}
	_, list := d.get("/soan/?loai=cuoc-thi")
	if !strings.Contains(list, "Đang áp dụng") || !strings.Contains(list, ">Y tế<") {
		t.Errorf("the list tells neither state nor group:\n%s", list)
	}
	titles := regexp.MustCompile(`cuoc-thi/(dang|het)"`)
	for state, want := range map[string]string{ended: "het", inForce: "dang"} {
		_, list := d.get("/soan/?loai=cuoc-thi&trang-thai=" + strings.ReplaceAll(state, " ", "+"))
		var got []string
		for _, m := range titles.FindAllStringSubmatch(list, -1) {
			got = append(got, m[1])
		}
		if !slices.Equal(slices.Compact(got), []string{want}) {
			t.Errorf("%s: %q", state, got)
		}
	}
}
