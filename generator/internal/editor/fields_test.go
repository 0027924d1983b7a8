package editor

import (
	"net/http"
	"strings"
	"testing"
)

const centre = `+++
name = "Trung tâm"
does = "Nhận hồ sơ."
address = "Số 1"
owner = "Văn phòng"
reviewed_on = 2026-11-26

[[hours]]
days = "thứ Hai"
open = "07:30"
close = "11:30"

[[desks]]
number = "1"
name = "Tư pháp"
fields = ["hộ tịch", "Việc lạ"]
+++
`

// TestFieldsOfADesk: a desk may take what config.toml lists, what procedures name, all the
// rest, and what nothing names yet.
func TestFieldsOfADesk(t *testing.T) {
	d := lackingDesk(t)
	d.write("content/thu-tuc/nuoi.md", strings.NewReplacer("%s", "Nuôi con nuôi", "%c", "1.000009", "%u", "1", "Hộ tịch", "Nuôi con nuôi").Replace(lacking))
	d.write("content/co-quan/trung-tam.md", centre)
	_, body := d.get("/soan/sua/co-quan/trung-tam")
	_, head, _ := strings.Cut(body, `<fieldset class="field choices" id="f-desks-0-fields"`)
	control, _, _ := strings.Cut(head, "</fieldset>")
	first, others, folded := strings.Cut(control, "<details")
	for _, want := range []string{`value="Các lĩnh vực còn lại">`, `value="hộ tịch" checked>`, `value="Việc lạ" checked>`} {
		if !strings.Contains(first, want) {
			t.Errorf("no %s in\n%s", want, first)
		}
	}
	if !folded || !strings.Contains(others, `value="Nuôi con nuôi"`) || strings.Contains(others, `value="Hộ tịch"`) || strings.Contains(control, notInConfig) {
		t.Errorf("what procedures name:\n%s", control)
	}
	f := form(body)
	f.Set("do", "save")
	f["f.desks.0.fields"] = []string{"Các lĩnh vực còn lại", "hộ tịch", "Nuôi con nuôi"}
	f.Set("l.desks.0.fields", "Chứng thực\r\nĐất đai\r\n")
	if code, body, _ := d.post("/soan/sua/co-quan/trung-tam", f); code != http.StatusOK && code != http.StatusSeeOther {
		t.Fatalf("%d %s", code, body)
	}
	if text := d.file("content/co-quan/trung-tam.md"); !strings.Contains(text, `fields = ["hộ tịch", "Các lĩnh vực còn lại", "Nuôi con nuôi", "Chứng thực", "Đất đai"]`) {
		t.Error(text)
	}
}
