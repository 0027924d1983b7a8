package amend

import (
	"strings"
	"testing"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// sound is a record without a slip, in the words of the tests below.
const sound = `+++
name = "Giới thiệu"
summary = "Trang này là gì."
reviewed_on = 2026-11-20
sample = true
+++

Trang này đăng thủ tục của phường.
`

// TestMend plants one slip after the other into a record and mends it by what stands on
// the problem: the bytes are those of the sound record again, whatever their line ends,
// their byte order mark or the form of their letters.
func TestMend(t *testing.T) {
	kind, _ := record.KindNamed("page")
	for name, slip := range map[string][2]string{
		"curly quotes":       {`"Giới thiệu"`, `“Giới thiệu”`},
		"one curly quote":    {`"Giới thiệu"`, `"Giới thiệu”`},
		"bare words":         {`"Trang này là gì."`, `Trang này là gì.`},
		"bare day":           {`2026-11-20`, `20/11/2026`},
		"day with dots":      {`2026-11-20`, `20.11.2026`},
		"capital truth":      {`= true`, `= TRUE`},
		"no closing quote":   {`là gì."`, `là gì.`},
		"no opening quote":   {`"Trang`, `Trang`},
		"two sorts of quote": {`là gì."`, `là gì.'`},
		"semicolon":          {`"Giới thiệu"`, `"Giới thiệu";`},
		"comma":              {`= true`, `= true,`},
		"misspelt key":       {`summary`, `sumary`},
		"key in words":       {`reviewed_on`, `reviewed on`},
	} {
		broken := strings.Replace(sound, slip[0], slip[1], 1)
		if broken == sound {
			t.Fatalf("%s: nothing planted", name)
		}
		for how, form := range map[string]func(string) string{
			"as is":     func(s string) string { return s },
			"Windows":   func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
			"mark":      func(s string) string { return mark + s },
			"apart":     func(s string) string { return strings.ReplaceAll(s, "ớ", "ơ\u0301") },
			"invisible": func(s string) string { return strings.ReplaceAll(s, "này", "n\u200bày") },
		} {
			raw := []byte(form(broken))
			_, found := record.Parse("content/trang/x.md", kind, raw)
			var edits []problem.Edit
			for _, p := range found {
				if p.Mend != nil {
					edits = append(edits, p.Mend.Edits...)
				}
			}
			got, err := MendRecord(kind, "content/trang/x.md", raw, edits)
			if err != nil {
				t.Errorf("%s, %s: %v (%d edits)", name, how, err, len(edits))
				continue
			}
			if string(got) != form(sound) {
				t.Errorf("%s, %s: got\n%s", name, how, got)
			}
		}
	}
}

// TestMendMovesKeys: a key of the whole file leaves the part below whose head it stands.
func TestMendMovesKeys(t *testing.T) {
	const text = "+++\r\nname = \"A\"\r\n\r\n[[todo_rows]]\r\n+++\r\n"
	out, made, err := Mend([]byte(text), []problem.Edit{{Start: 16, End: 16, With: "b = 1\n"}})
	if err != nil || made != 1 || string(out) != "+++\r\nname = \"A\"\r\n\r\nb = 1\r\n[[todo_rows]]\r\n+++\r\n" && string(out) != "+++\r\nname = \"A\"\r\nb = 1\r\n\r\n[[todo_rows]]\r\n+++\r\n" {
		t.Fatalf("%v, %d: %q", err, made, out)
	}
}

// TestMendRefuses: nothing is changed that would change more.
func TestMendRefuses(t *testing.T) {
	kind, _ := record.KindNamed("page")
	if out, err := MendRecord(kind, "content/trang/x.md", []byte(sound), []problem.Edit{{Start: 5, End: 9, With: "nmae"}}); err == nil {
		t.Errorf("a mend that breaks the record was made:\n%s", out)
	}
	if _, _, err := Mend([]byte("\xff\xfe"), nil); err == nil {
		t.Error("bytes that are no text were mended")
	}
}
