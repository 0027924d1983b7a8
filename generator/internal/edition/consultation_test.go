package edition_test

import "testing"

// TestConsultationSheet: the version of a consultation's sheets follows what stands on
// them from other records, and nothing that does not.
func TestConsultationSheet(t *testing.T) {
	const asked = "-- content/lay-y-kien/duong.md --\n+++\nname = \"Lấy ý kiến về đường mới\"\nsummary = \"Hỏi về đường mới.\"\norganizer = \"Ủy ban nhân dân phường Ví Dụ\"\nwho = [\"Mọi người dân\"]\n" +
		"open_from = 2026-11-01\nopen_until = 2026-12-10\noffice = \"mot-cua\"\nboxes = [\"mot-cua\"]\nhotlines = [\"phan-anh\"]\nowner = \"Văn phòng\"\n+++\n-- content/trang/gioi-thieu.md --"
	of := func(edits ...string) string {
		edits = append([]string{"-- content/trang/gioi-thieu.md --", asked}, edits...)
		e := posted(t, load(t, edits...), nil).Edition("yk-duong")
		if e == nil {
			t.Fatal("it has no code")
		}
		return e.Version
	}
	was := of()
	for name, edit := range map[string][2]string{
		"a box hangs elsewhere": {"cạnh cửa chính", "ở cổng sau"},
		"a number":              {"0261 000 0001", "0261 354 9999"},
	} {
		if of(edit[0], edit[1]) == was {
			t.Errorf("%s: the version stays", name)
		}
	}
	if of("Nhận hồ sơ và trả kết quả.", "Nhận hồ sơ.") != was {
		t.Error("what no sheet shows makes a version")
	}
}
