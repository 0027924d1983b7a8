package record

import (
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
)

func TestLocate(t *testing.T) {
	text := strings.Join([]string{
		`name = "Khai sinh" # chú thích`,
		`list = ["một", 'hai', """ba`,
		`bốn"""]`,
		`map = { lat = 12.0, lon = 107.5 }`,
		`"khóa lạ" = 1`,
		`[[ways]]`,
		`fee = "8.000 đồng"`,
		`[[ways.fees]]`,
		`name = "x"`,
		`[[ways]]`,
		`fee = "Không"`,
		`[[ways.fees]]`,
		`name = "y = [z]"`,
		`[[ways.fees]]`,
		`name = "\"w\""`,
		`[a.b]`,
		`c = 2026-01-02`,
		`d.e.f = 1`,
	}, "\n")
	places := locate(text)
	for path, want := range map[string]string{
		"name": `"Khai sinh"`, "list.0": `"một"`, "list.1": `'hai'`, "list.2": "\"\"\"ba\nbốn\"\"\"",
		"map.lon": "107.5", "khóa lạ": "1", "ways.0.fee": `"8.000 đồng"`, "ways.1.fee": `"Không"`,
		"ways.0.fees.0.name": `"x"`, "ways.1.fees.0.name": `"y = [z]"`, "ways.1.fees.1.name": `"\"w\""`,
		"a.b.c": "2026-01-02", "ways.1": "[[ways]]", "a": "[a.b]", "a.b.d.e": "d.e.f",
	} {
		s, ok := places[path]
		if !ok {
			t.Errorf("%s: not found", path)
			continue
		}
		if got := text[s.Start:s.End]; got != want {
			t.Errorf("%s: got %q, want %q", path, got, want)
		}
	}
}

// FuzzLocate: on any text the scanner ends and stays inside it; on TOML that the
// real parser accepts, every key of the outermost table has a place.
func FuzzLocate(f *testing.F) {
	for _, seed := range []string{"", "a = 1", "[a", "[[a]]\nb = [1, {c = 2}]", `a = """x`, "a = '", "=", "a.b.'c' = {", "a = \"\\", "[[[[", "a=[[[,", "[a  ]", "  ]", "0.0.'0'=0", "[a.b]"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		places := locate(text)
		for path, s := range places {
			if s.Start < 0 || s.End > len(text) || s.Start > s.End || s.KeyStart > s.KeyEnd || s.KeyEnd > len(text) {
				t.Fatalf("%q: %s is outside the text: %+v", text, path, s)
			}
		}
		data := map[string]any{}
		if _, err := toml.Decode(text, &data); err != nil {
			return
		}
		for key := range data {
			if _, ok := places[key]; !ok && plainKey(key) {
				t.Fatalf("%q: the key %q has no place", text, key)
			}
		}
	})
}

// plainKey leaves out keys that are written with escapes: their faults are reported
// at the table around them.
func plainKey(key string) bool {
	for i := range len(key) {
		if !bare(key[i]) {
			return false
		}
	}
	return key != ""
}
