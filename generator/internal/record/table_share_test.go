package record

import (
	"fmt"
	"strings"
	"testing"
	"unsafe"
)

// TestShare: values stay what they are, those that the text writes with escapes and those behind many of them too.
func TestShare(t *testing.T) {
	var text strings.Builder
	rows := map[string]any{}
	for i := range 2 * mostMissed {
		fmt.Fprintf(&text, "k%d = \"\\u0110%d\"\n", i, i)
		rows[fmt.Sprint("k", i)] = fmt.Sprint("Đ", i)
	}
	text.WriteString("name = \"Tách hộ\"\n")
	rows["name"] = "Tách hộ"
	table := &Table{data: rows}
	table.share(text.String())
	for key, want := range map[string]string{"k0": "Đ0", "k399": "Đ399", "name": "Tách hộ"} {
		if got := table.data[key]; got != want {
			t.Errorf("%s: %v, want %s", key, got, want)
		}
	}
	s := sharing{text: text.String()}
	for i := range 2 * mostMissed {
		s.part(fmt.Sprint("Đ", i))
	}
	if s.missed != mostMissed+1 {
		t.Errorf("looked in vain for %d values", s.missed)
	}
}

// TestShareOfLongText: what is too long to be looked through again and again keeps its values as they are.
func TestShareOfLongText(t *testing.T) {
	name := "Tách hộ"
	table := &Table{data: map[string]any{"name": name}}
	text := "name = \"" + name + "\"\n# " + strings.Repeat("x", mostShared)
	table.share(text)
	if got, _ := table.data["name"].(string); got != name || unsafe.StringData(got) != unsafe.StringData(name) {
		t.Errorf("%q was looked for in the text", got)
	}
	table.share(text[:mostShared])
	if got, _ := table.data["name"].(string); got != name || unsafe.StringData(got) == unsafe.StringData(name) {
		t.Errorf("%q is no part of a text that is short enough", got)
	}
}
