package importer

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/record"
)

// FuzzMapping: a mapping that is read is written and read again as the same.
func FuzzMapping(f *testing.F) {
	kind, _ := record.KindNamed("task")
	whole := (&Mapping{Columns: map[string]string{"Nhiệm vụ \"một\"": "duty", "Ghi chú": ""}, Values: map[string]string{"plan": "Kế hoạch 2026"}}).Bytes(kind)
	if m, found := ReadMapping("m.toml", whole); found.Failed() || len(m.Columns) != 2 || len(m.Values) != 1 {
		f.Fatalf("a mapping that is whole is refused: %v", found)
	}
	if _, found := ReadMapping("m.toml", []byte("[[columns]]\ntitle = 5\n")); !found.Failed() {
		f.Fatal("a number is taken for a title")
	}
	f.Add(whole)
	for _, seed := range []string{"", "[[columns]]\ntitle = \"a\"\nfield = \"b\"\n[[columns]]\ntitle = \"a \"\nfield = \"c\"", "[[values]]", "columns = 1", "[[columns]]\ntitle = \"\"\"a\nb\"\"\""} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		m, found := ReadMapping("m.toml", data)
		if found.Failed() {
			return
		}
		again, found := ReadMapping("m.toml", m.Bytes(kind))
		if found.Failed() || !maps.Equal(m.Columns, again.Columns) || !maps.Equal(m.Values, again.Values) {
			t.Errorf("%q: %v\n%q\n%q", data, found, m, again)
		}
	})
}

// FuzzSelection: a selection that is read is written and read again as the same.
func FuzzSelection(f *testing.F) {
	var whole Selection
	for i, list := range whole.lists() {
		*list.to = []string{"a \"b\"", strings.Repeat("c", i+1)}
	}
	if got, found := ReadSelection("s.toml", whole.Bytes()); !bytes.Equal(got.Bytes(), whole.Bytes()) {
		f.Fatalf("a selection that is whole is read as another: %v", found)
	}
	f.Add(whole.Bytes())
	f.Add([]byte("level = [\"a\", 5]"))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, found := ReadSelection("s.toml", data)
		if found.Failed() {
			return
		}
		one := s.Bytes()
		again, found := ReadSelection("s.toml", one)
		if found.Failed() || !bytes.Equal(one, again.Bytes()) {
			t.Errorf("%q: %v\n%s\n%s", data, found, one, again.Bytes())
		}
	})
}

// FuzzPopularity: counts are whole, of codes, and none is beyond what a record may hold; a list that is
// refused in the middle has told where.
func FuzzPopularity(f *testing.F) {
	whole := `[{"TTHC_MA":"1.000001","WEIGHT":12},{"TTHC_MA":"1.000001","WEIGHT":"7"}]`
	counts := map[string]int{}
	if err := ReadPopularity(strings.NewReader(whole), counts); err != nil || counts["1.000001"] != 12 {
		f.Fatalf("a list that is whole is refused: %v", err)
	}
	for _, seed := range []string{whole, "", "[]", "[{}]", `[{"TTHC_MA":"a","WEIGHT":-1}]`, `[{"TTHC_MA":"a","WEIGHT":"NaN"}]`, `[{"TTHC_MA":"a","WEIGHT":1e300}]`, `[{"TTHC_MA":"a","WEIGHT":[1]}]`, `[{"TTHC_MA":"a","WEIGHT":"0x1p4"}]`, "[[[[", "null"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		counts := map[string]int{}
		err := ReadPopularity(strings.NewReader(text), counts)
		for _, code := range slices.Sorted(maps.Keys(counts)) {
			if code == "" || counts[code] < 0 || counts[code] > mostUses {
				t.Errorf("%q: %q: %d (%v)", text, code, counts[code], err)
			}
		}
	})
}
