package paper

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

// TestFeedbackFallsBack: what a line does not say of itself the sheet says of its office, then of the
// unit, and whose it is; what none of them says tells whom to ask, and is never made up.
func TestFeedbackFallsBack(t *testing.T) {
	const line = "+++\nname = \"Đường dây\"\nnumber = \"0261 354 3210\"\nrole = \"phan-anh\"\nunit = \"Văn phòng\"\nholder = \"Bộ phận trực\"\nhours = \"%\"\nemail = \"mau@vidu.gov.vn\"\nchecked_on = 2026-11-01\n+++\n"
	const office = "+++\nname = \"Văn phòng\"\ndoes = \"Làm việc\"\naddress = \"%\"\n+++\n"
	for _, c := range []struct{ name, config, office, hours, want string }{
		{"the office's", "", "Số 7, đường Ví Dụ", "Cả ngày", "Số 7, đường Ví Dụ (của Văn phòng)"},
		{"the unit's", "address = \"Số 9, đường Ví Dụ\"\n", "?", "Cả ngày", "Số 9, đường Ví Dụ (của Ủy ban nhân dân phường Ví Dụ)"},
		{"nobody's", "", "?", "Cả ngày", " Chưa có thông tin. Gọi 0261 354 3210 để hỏi."},
	} {
		s, _, err := site.Load(fstest.MapFS{
			"config.toml":                   {Data: []byte("unit = \"Ủy ban nhân dân phường Ví Dụ\"\n" + c.config)},
			"content/co-quan/van-phong.md":  {Data: []byte(strings.ReplaceAll(office, "%", c.office))},
			"content/duong-day-nong/mot.md": {Data: []byte(strings.ReplaceAll(line, "%", c.hours))},
		}, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}})
		if err != nil {
			t.Fatal(err)
		}
		book, found := words.Read(os.DirFS("../../../layouts"))
		if len(found) > 0 {
			t.Fatal(found)
		}
		scene := view.NewScene(s, view.Given{
			OnKiosk: func(record.Record) bool { return false }, Words: func(string) words.Speaker { return book.Speaker(words.Vietnamese) },
			HasLayout: func(string) bool { return true }, HasStatic: func(string) bool { return false }, StyleHash: func(string) string { return "0" }, ScriptVersion: func(string) string { return "0" },
		})
		v := feedbackSheet(scene.At(site.FeedbackAddress(s.Hotlines[0]), "print"), s.Hotlines[0], view.Sheet{}).(FeedbackPage)
		if got := v.Ways[0].Text + " " + v.Ways[0].Note; got != c.want {
			t.Errorf("%s: the address is %q, not %q", c.name, got, c.want)
		}
		if v.Ways[3].Text != "mau@vidu.gov.vn" || v.Ways[3].Note != "" {
			t.Errorf("%s: the line's own e-mail is %+v", c.name, v.Ways[3])
		}
		if v.Ways[1].Text != "" || v.Ways[1].Note != "Chưa có thông tin. Gọi 0261 354 3210 để hỏi." {
			t.Errorf("%s: the postal address that nobody told is %+v", c.name, v.Ways[1])
		}
	}
}
