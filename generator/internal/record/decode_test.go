package record

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// TestWrittenTwice: letters that a program read as others are told by a word, and turned back with every line kept.
func TestWrittenTwice(t *testing.T) {
	const text = "+++\r\nname = \"Đăng ký khai tử\"\r\nfield = \"Hộ tịch\"\r\n+++\r\n\r\nÔng, bà đến Ủy ban.\r\n"
	var twice strings.Builder
	for _, b := range []byte(text) {
		twice.WriteRune(charmap.Windows1252.DecodeByte(b))
	}
	broken := strings.ReplaceAll(twice.String(), "\uFFFD", "")
	for name, raw := range map[string]string{"whole": asC1(text), "with letters gone": broken} {
		_, found, ok := Decode("content/trang/a.md", []byte(raw))
		if ok || len(found) != 1 || found[0].Code != "E127" || found[0].Arg("meant", problem.Vietnamese) == "" {
			t.Fatal(name, ok, found)
		}
		if name != "whole" {
			continue
		}
		edits := found[0].Mend.Edits
		clean, _ := vi.Clean(raw)
		if got, _ := problem.Apply(clean, edits); got != strings.ReplaceAll(text, "\r\n", "\n") {
			t.Errorf("turned back: %q", got)
		}
	}
}

// asC1 is the same with the places that the code page leaves empty, as browsers read them.
func asC1(text string) string {
	var out strings.Builder
	for _, b := range []byte(text) {
		if r := charmap.Windows1252.DecodeByte(b); r != utf8.RuneError {
			out.WriteRune(r)
		} else {
			out.WriteRune(rune(b))
		}
	}
	return out.String()
}

// TestUnknownEncoding: bytes of no encoding that we know are told in words of both languages.
func TestUnknownEncoding(t *testing.T) {
	_, found, ok := Decode("content/trang/a.md", []byte("name = \"\xc1\xc2\"\n"))
	if ok || len(found) != 1 {
		t.Fatal(ok, found)
	}
	for lang, want := range map[problem.Lang]string{
		problem.Vietnamese: "Tệp không phải chữ Unicode UTF-8; có vẻ là một bảng mã khác",
		problem.English:    "The file is not UTF-8 text; it looks like text in another encoding",
	} {
		if got := found[0].Message(lang); got != want {
			t.Errorf("%s: %q", lang, got)
		}
	}
}
