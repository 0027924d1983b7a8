package site

import (
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/problem"
)

// FuzzConfig: whatever stands in config.toml, reading ends, every fault has a place in the file,
// and a configuration without a fault has a unit and a plain address.
func FuzzConfig(f *testing.F) {
	read := func(text string) (*Config, problem.List) {
		cfg, found, err := readConfig(fstest.MapFS{ConfigFile: {Data: []byte(text)}})
		if err != nil {
			panic("internal error: " + err.Error())
		}
		return cfg, found
	}
	whole := "unit = \"Ủy ban nhân dân phường Ví Dụ\"\nresponsible = \"Văn phòng\"\nbase_url = \"https://vidu.example\"\n"
	if cfg, found := read(whole); found.Failed() || cfg.BaseURL == "" {
		f.Fatalf("a configuration that is whole is refused: %v", found)
	}
	if _, found := read("unit = 5\n"); !found.Failed() {
		f.Fatal("a number is taken for a unit")
	}
	for _, seed := range []string{whole, "", "\ufeffunit = \"a\"", "unit = 5", "[kiosk]\noffice = 1", "[[sources]]\npath = \"../x\"", "base_url = \"https://a@b/%0a\"", "[[glossary]]\n[glossary]", "fields = [{id=\"a\"},{id=\"a\"}]", "[review]\nwithin_days = -1", "a.b.c.d = {"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		cfg, found := read(text)
		for _, p := range found {
			if p.File != ConfigFile || p.Line > strings.Count(text, "\n")+1 {
				t.Errorf("%q: %+v", text, p)
			}
		}
		if cfg == nil {
			t.Fatalf("%q: no configuration at all", text)
		}
		if !found.Failed() && (cfg.Unit == "" || cfg.BaseURL != "" && !plainBase(string(cfg.BaseURL))) {
			t.Errorf("%q passes: unit %q, address %q", text, cfg.Unit, cfg.BaseURL)
		}
	})
}
