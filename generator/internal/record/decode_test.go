package record

import (
	"testing"

	"niemyet/generator/internal/problem"
)

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
