package problem

import (
	"regexp"
	"testing"
)

func TestFormat(t *testing.T) {
	for _, c := range []struct {
		got, want string
	}{
		{Format("%d {error|errors}, %d {warning|warnings} in %s", 1, 0, "a"), "1 error, 0 warnings in a"},
		{Format("%d {error|errors}, %d {warning|warnings} in %s", 21, 1, "2"), "21 errors, 1 warning in 2"},
		{Format("%d%% of %s: %d new {file is|files are} there", 2, "{a|b}", 1), "2% of {a|b}: 1 new file is there"},
		{Format("%d lỗi", 1), "1 lỗi"},
		{Text{"%s: %d lỗi", "%s: %d {error|errors}"}.With(Text{"a", "b"}, 1).En, "b: 1 error"},
		{Text{"%s: %d lỗi", "%s: %d {error|errors}"}.With(Text{"a", "b"}, 1).Vi, "a: 1 lỗi"},
		{New("N121", Place{}, "count", "1").Message(English), "1 invisible character was removed"},
		{New("N121", Place{}, "count", "12").Message(English), "12 invisible characters were removed"},
		{New("N121", Place{}, "count", "1").Message(Vietnamese), "Đã bỏ 1 ký tự không nhìn thấy"},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}

// plural is a word in the plural behind a number that can be one.
var plural = regexp.MustCompile(`\{(count|days|lines|have)\} ([a-z]+ )?[a-z]+s\b`)

// TestOneIsSingular: no English message says "1 characters".
func TestOneIsSingular(t *testing.T) {
	for _, e := range Catalogue() {
		if at := plural.FindString(e.Message.En); at != "" {
			t.Errorf("%s: %q has one form: write {one|more}", e.Code, at)
		}
	}
	if !plural.MatchString("{count} invisible characters") || plural.MatchString("{count} invisible {character|characters}") {
		t.Error("the pattern finds nothing")
	}
}
