package edition_test

import "testing"

// TestAnswerSheet: how long somebody waits makes no version, what is answered does.
func TestAnswerSheet(t *testing.T) {
	of := func(code, days, owner string) string {
		record := "-- content/tra-loi/rac.md --\n+++\nname = \"Rác chưa được thu gom\"\nsaid = \"Rác dồn ở đầu hẻm.\"\nfield = \"Môi trường\"\nunit = \"mot-cua\"\nreceived_on = 2026-11-02\n" +
			days + "owner = \"" + owner + "\"\n+++\n-- content/trang/gioi-thieu.md --"
		e := posted(t, load(t, "-- content/trang/gioi-thieu.md --", record), nil).Edition(code)
		if e == nil {
			t.Fatal("it has no code: " + code)
		}
		return e.Version
	}
	for _, code := range []string{"tl-rac", "so-phan-anh-2026-11"} {
		was := of(code, "", "Văn phòng")
		if was == of(code, "answered_on = 2026-11-10\npublished_on = 2026-11-10\nanswer = \"Đã thu gom.\"\n", "Văn phòng") {
			t.Errorf("%s: an answer makes no version", code)
		}
		if was != of(code, "", "Văn thư") {
			t.Errorf("%s: what no sheet shows makes a version", code)
		}
	}
}
