package editor

import (
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"niemyet/generator/internal/importer"
)

const export = `{"code": "1.000001", "name": "Khai sinh thử", "field": "Hộ tịch", "level": "Cấp Xã", "agency": "UBND cấp xã", "decision": "1/QĐ-BTP"}
{"code": "1.000002", "name": "Khai hải quan", "field": "Hải quan", "level": "Cấp Xã", "agency": "Chi cục Hải quan", "decision": "1/QĐ-BTC"}
{"code": "1.000003", "name": "Đấu nối <b>", "field": "Đường bộ", "level": "Cấp Tỉnh", "agency": "Sở Xây dựng tỉnh Sơn La", "decision": "1/QĐ-UBND"}
`

func exists(d *desk, name string) bool {
	_, err := os.Stat(filepath.Join(d.root, name))
	return err == nil
}

// TestAgenciesOf: a comma parts agencies, but not the kinds of places of one.
func TestAgenciesOf(t *testing.T) {
	for text, want := range map[string]string{
		"Thuế tỉnh, thành phố, Thuế cơ sở":                              "Thuế cơ sở|Thuế tỉnh, thành phố",
		"Sở Xây dựng; Ủy ban Nhân dân xã, phường, thị trấn., Sở Nội vụ": "Sở Nội vụ|Sở Xây dựng|Ủy ban Nhân dân xã, phường, thị trấn",
		"Sở Nội vụ, Sở Nội vụ":                                          "Sở Nội vụ",
		"":                                                              "",
	} {
		if got := strings.Join(agenciesOf(importer.Facts{Agencies: text}), "|"); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestSelectionPage: the page counts what an import would take, and saves what it reads.
func TestSelectionPage(t *testing.T) {
	d := newDesk(t)
	if status, page := d.get("/soan/chon-thu-tuc"); status != http.StatusOK || !strings.Contains(page, "Chưa có tệp xuất nào") {
		t.Errorf("%d %s", status, page)
	}
	d.write("config.toml", "superior = \"Tỉnh Lâm Đồng\"\n"+config)
	d.write("nhap/co-so.jsonl", export)
	_, page := d.get("/soan/chon-thu-tuc")
	for _, want := range []string{"co-so.jsonl có 3 thủ tục", "Giữ 1</strong>, để lại 2", `value="hai-quan" checked`, `value="tinh-khac" checked`, "Đấu nối &lt;b&gt;", "nhận ra từ: Hải quan", "Hộ tịch: giữ 1 trên 1", "Cấp Tỉnh: 1"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	_, rest, _ := strings.Cut(page, `name="version" value="`)
	version, _, _ := strings.Cut(rest, `"`)
	form := url.Values{"token": {token}, "version": {version}, "accept": {"hai-quan", "tinh-khac"}, "keep": {"1.000003"}, "fields": {"leave"}, "field": {"Hộ tịch"}, "levels": {"Cấp Xã", "Cấp Tỉnh"}, "level": {"Cấp Xã", "Cấp Tỉnh"}, "keep_more": {"1.000009, 2/QĐ-UBND"}, "do": {"look"}}
	status, page, _ := d.post("/soan/chon-thu-tuc", form)
	if status != http.StatusOK || !strings.Contains(page, "Giữ 1</strong>, để lại 2") || !strings.Contains(page, "chưa lưu") || exists(d, "nhap/chon-thu-tuc.toml") {
		t.Errorf("%d %s", status, page)
	}
	form.Set("do", "save")
	if status, page, _ = d.post("/soan/chon-thu-tuc", form); status != http.StatusSeeOther {
		t.Fatalf("%d %s", status, page)
	}
	saved := d.file("nhap/chon-thu-tuc.toml")
	for _, want := range []string{"\nlevels = []\n", `leave_fields = ["Hộ tịch"]`, `keep = ["1.000003", "1.000009", "2/QĐ-UBND"]`, `accept = ["hai-quan", "tinh-khac"]`} {
		if !strings.Contains(saved, want) {
			t.Errorf("the file lacks %q:\n%s", want, saved)
		}
	}
	if status, page, _ := d.post("/soan/chon-thu-tuc", form); status != http.StatusConflict || !strings.Contains(page, "vừa được sửa ở nơi khác") {
		t.Errorf("over another's change: %d", status)
	}
	if _, page := d.get("/soan/chon-thu-tuc?da-luu"); !strings.Contains(page, "niemyet import nhap/co-so.jsonl") || !strings.Contains(page, `id="lv-0" name="field" value="Hải quan"`) {
		t.Error("the saved selection is not shown")
	}
	for _, c := range []struct {
		name        string
		form        url.Values
		kept        string
		saved, show []string
	}{
		{
			"fields alone", url.Values{"fields": {"only"}, "field": {"Hộ tịch"}}, "Giữ 1</strong>, để lại 2",
			[]string{`\nfields = ["Hộ tịch"]`, `leave_fields = []`}, []string{`value="only" checked><label for="lv-chi">`, `value="Hộ tịch" checked`},
		},
		{
			"agencies alone, one of them by its words", url.Values{"agencies": {"only"}, "more_agencies": {"Hải quan\r\nUBND"}, "leave_agencies": {"Chi cục"}}, "Giữ 1</strong>, để lại 2",
			[]string{`\nagencies = ["Hải quan", "UBND"]`, `leave_agencies = ["Chi cục"]`}, []string{`value="only" checked><label for="cq-chi">`, "Hải quan\nUBND</textarea>", `name="leave_agencies" value="Chi cục"`},
		},
		{
			"agencies to leave", url.Values{"agencies": {"leave"}, "agency": {"Sở Xây dựng tỉnh Sơn La"}}, "Giữ 2</strong>, để lại 1",
			[]string{`\nagencies = []`, `leave_agencies = ["Sở Xây dựng tỉnh Sơn La"]`}, []string{`name="agency" value="Sở Xây dựng tỉnh Sơn La" checked`, `value="leave" checked><label for="cq-bo">`},
		},
		{
			"agencies to leave, some of which were left of those to take alone", url.Values{"agencies": {"leave"}, "agency": {"Sở Xây dựng tỉnh Sơn La"}, "leave_agencies": {"Chi cục"}}, "Giữ 1</strong>, để lại 2",
			[]string{`\nagencies = []`, `leave_agencies = ["Sở Xây dựng tỉnh Sơn La", "Chi cục"]`}, []string{"Chi cục</textarea>"},
		},
		{
			"what this export lacks", url.Values{"fields": {"leave"}, "field": {"Thủy lợi", "Hải quan"}, "levels": {"Cấp Xã", "Cấp Tỉnh", "Cấp Huyện"}, "level": {"Cấp Xã", "Cấp Huyện"}}, "Giữ 1</strong>, để lại 2",
			[]string{`leave_fields = ["Thủy lợi", "Hải quan"]`, `levels = ["Cấp Xã", "Cấp Huyện"]`}, []string{`value="Thủy lợi" checked`, "Thủy lợi: tệp này không có", `value="Cấp Huyện" checked`, `name="absent" value="Cấp Huyện"`},
		},
		{
			"all levels, one of which this export lacks: the limit stays", url.Values{"fields": {"leave"}, "levels": {"Cấp Xã", "Cấp Tỉnh", "Cấp Huyện"}, "absent": {"Cấp Huyện"}, "level": {"Cấp Xã", "Cấp Tỉnh", "Cấp Huyện"}}, "Giữ 3</strong>, để lại 0",
			[]string{`levels = ["Cấp Xã", "Cấp Tỉnh", "Cấp Huyện"]`}, []string{`value="Cấp Huyện" checked`},
		},
		{
			"all levels that this export has: no limit", url.Values{"fields": {"leave"}, "levels": {"Cấp Xã", "Cấp Tỉnh", "Cấp Huyện"}, "absent": {"Cấp Huyện"}, "level": {"Cấp Xã", "Cấp Tỉnh"}}, "Giữ 3</strong>, để lại 0",
			[]string{`levels = []`}, []string{`value="Cấp Xã" checked`},
		},
	} {
		_, page := d.get("/soan/chon-thu-tuc")
		_, rest, _ := strings.Cut(page, `name="version" value="`)
		version, _, _ := strings.Cut(rest, `"`)
		c.form.Set("token", token)
		c.form.Set("version", version)
		c.form.Set("do", "look")
		if _, page, _ := d.post("/soan/chon-thu-tuc", c.form); !strings.Contains(page, c.kept) {
			t.Errorf("%s: not %s", c.name, c.kept)
		}
		c.form.Set("do", "save")
		if status, _, _ := d.post("/soan/chon-thu-tuc", c.form); status != http.StatusSeeOther {
			t.Errorf("%s: %d", c.name, status)
		}
		saved := d.file("nhap/chon-thu-tuc.toml")
		_, page = d.get("/soan/chon-thu-tuc")
		for _, want := range c.saved {
			if !strings.Contains(saved, strings.ReplaceAll(want, `\n`, "\n")) {
				t.Errorf("%s: the file lacks %s:\n%s", c.name, want, saved)
			}
		}
		for _, want := range c.show {
			if !strings.Contains(page, want) {
				t.Errorf("%s: the page lacks %s", c.name, want)
			}
		}
	}
	before := d.file("nhap/chon-thu-tuc.toml")
	for what, form := range map[string]url.Values{
		"lĩnh vực":      {"fields": {"only"}},
		"cơ quan":       {"agencies": {"only"}, "more_agencies": {" \r\n"}},
		"cấp thực hiện": {"levels": {"Cấp Xã", "Cấp Tỉnh"}},
	} {
		form.Set("token", token)
		form.Set("do", "save")
		status, page, _ := d.post("/soan/chon-thu-tuc", form)
		if status != http.StatusUnprocessableEntity || !strings.Contains(page, "hưa đánh dấu "+what+" nào thì không còn thủ tục nào") || !strings.Contains(page, "Giữ 0</strong>, để lại 3") || strings.Contains(page, nobody) {
			t.Errorf("none ticked, %s: %d %s", what, status, page)
		}
	}
	if d.file("nhap/chon-thu-tuc.toml") != before {
		t.Error("a choice of nothing was saved")
	}
	d.write("nhap/co-so.jsonl", strings.Replace(export, "Cấp Tỉnh", "Cấp Xã", 1))
	d.write("nhap/chon-thu-tuc.toml", "levels = [\"Cấp Xã\"]\n")
	if _, page := d.get("/soan/chon-thu-tuc"); !strings.Contains(page, `type="hidden" name="level" value="Cấp Xã"`) {
		t.Error("the one level there is would be lost")
	}
	d.write("nhap/co-so.jsonl", export)
	d.write("nhap/chon-thu-tuc.toml", "levels = [\"cấp xã\"]\nfields = [\"hộ tịch\"]\nagencies = [\"ubnd cấp xã\"]\n")
	_, page = d.get("/soan/chon-thu-tuc")
	for _, want := range []string{`name="level" value="Cấp Xã" checked`, `name="level" value="Cấp Tỉnh">`, `name="field" value="Hộ tịch" checked`, `name="agency" value="UBND cấp xã" checked`, `rows="2"></textarea>`} {
		if !strings.Contains(page, want) {
			t.Errorf("words written small: the page lacks %s", want)
		}
	}
	d.write("nhap/chon-thu-tuc.toml", "levels = \"Cấp xã\n")
	if _, page := d.get("/soan/chon-thu-tuc"); !strings.Contains(page, "chon-thu-tuc.toml:1") {
		t.Error("a file that cannot be read is not told")
	}
}
