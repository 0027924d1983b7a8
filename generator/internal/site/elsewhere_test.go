package site_test

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/national"
	"niemyet/generator/internal/site"
)

// TestElsewhere: what another house does is told unless the site has a procedure of it, its
// config.toml says that it is done here after all, or says it otherwise.
func TestElsewhere(t *testing.T) {
	procedure := "+++\nname = \"Cấp thẻ căn cước\"\ncode = \"1.014061\"\nfield = \"Căn cước\"\n+++\n"
	for name, c := range map[string]struct {
		config, content string
		id, at          string // at "-": it is not told
	}{
		"as the table says":      {"", "", "can-cuoc", "Công an xã, phường; hoặc Công an cấp tỉnh"},
		"nobody says whose":      {"", "", "ly-lich-tu-phap", ""},
		"its procedure is ours":  {"", procedure, "can-cuoc", "-"},
		"done here after all":    {"\n[[elsewhere]]\nid = \"thue\"\nname = \"Thuế\"\nsource = \"Quyết định mẫu\"\nhere = true\n", "", "thue", "-"},
		"said otherwise":         {"\n[[elsewhere]]\nid = \"thue\"\nname = \"Thuế\"\nat = \"Thuế cơ sở 9\"\nsource = \"Quyết định mẫu\"\n", "", "thue", "Thuế cơ sở 9"},
		"a matter of the site's": {"\n[[elsewhere]]\nid = \"ly-hon\"\nname = \"Ly hôn\"\nat = \"Tòa án\"\nsource = \"Luật mẫu\"\n", "", "ly-hon", "Tòa án"},
	} {
		fsys := fstest.MapFS{"config.toml": {Data: []byte("unit = \"Ủy ban nhân dân phường Ví Dụ\"\n" + c.config)}}
		if c.content != "" {
			fsys["content/thu-tuc/mau.md"] = &fstest.MapFile{Data: []byte(c.content)}
		}
		s, _ := load(t, fsys, false)
		told := s.Elsewhere
		at := "-"
		if i := slices.IndexFunc(told, func(x site.Elsewhere) bool { return string(x.ID) == c.id }); i >= 0 {
			at = told[i].At
			if !s.Addresses().Has(told[i].Address()) || !s.Addresses().Has(site.KioskAddress(told[i].Address())) || !s.Addresses().Has(site.ElsewhereAddress) {
				t.Errorf("%s: there is no such page", name)
			}
		}
		if at != c.at {
			t.Errorf("%s: %s is done at %q, not %q", name, c.id, at, c.at)
		}
	}
}

// TestElsewhereHasSources: every code that the table names as its source or as a procedure of
// a matter stands in the national base, and an agency that it names does procedures there.
func TestElsewhereHasSources(t *testing.T) {
	s, _ := load(t, fstest.MapFS{"config.toml": {Data: []byte("unit = \"Ủy ban nhân dân phường Ví Dụ\"\n")}}, false)
	known := map[string]bool{}
	for line := range strings.Lines(string(national.Read(t, national.Procedures))) {
		var p struct{ Code string }
		if err := json.Unmarshal([]byte(line), &p); err != nil {
			t.Fatal(err)
		}
		known[p.Code] = true
	}
	for _, file := range []string{"popularity-citizens.json", "popularity-business.json"} {
		var used []struct {
			Code string `json:"TTHC_MA"`
		}
		if err := json.Unmarshal(national.Read(t, file), &used); err != nil {
			t.Fatal(err)
		}
		for _, u := range used {
			known[u.Code] = true
		}
	}
	code := regexp.MustCompile(`\d\.\d{6}`)
	for _, x := range s.Elsewhere {
		cited := code.FindAllString(x.Source, -1)
		if len(cited) == 0 || len(x.Words) == 0 || x.English == "" || (x.At == "") != (x.AtEnglish == "") {
			t.Errorf("%s: not told in full", x.ID)
		}
		for _, c := range append(cited, x.Codes...) {
			if !known[c] {
				t.Errorf("%s: %s is not in the national base", x.ID, c)
			}
		}
	}
	if known["9.999999"] {
		t.Error("every code is known")
	}
}
