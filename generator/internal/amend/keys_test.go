package amend

import (
	"testing"
)

// TestKeysAlone: a file of keys alone is changed as a record is, and keeps every other byte: its line ends, the mark before
// it, the line end that its last line has not.
func TestKeysAlone(t *testing.T) {
	for was, want := range map[string]string{
		"unit = \"A\"\n": "unit = \"A\"\nwithdrawn = [\"x\"]\n",
		"unit = \"A\"":   "unit = \"A\"\nwithdrawn = [\"x\"]",
		"\ufeffunit = \"A\" # c\r\n\r\n[[fields]]\r\nn=1": "\ufeffunit = \"A\" # c\r\nwithdrawn = [\"x\"]\r\n\r\n[[fields]]\r\nn=1",
		"a = \"\"\"\n+++\n\"\"\"\n":                       "a = \"\"\"\n+++\n\"\"\"\nwithdrawn = [\"x\"]\n",
	} {
		d, err := Keys([]byte(was))
		if err != nil {
			t.Fatal(err)
		}
		if got := string(d.Bytes()); got != was {
			t.Errorf("%q becomes %q without a change", was, got)
		}
		if err := d.Set("withdrawn", []any{"x"}); err != nil {
			t.Errorf("%q: %v", was, err)
		}
		if got := string(d.Bytes()); got != want {
			t.Errorf("%q becomes %q, not %q", was, got, want)
		}
	}
	if _, err := Keys([]byte("a = \n")); err == nil {
		t.Error("what is not TOML is read")
	}
}
