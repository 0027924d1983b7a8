package render

import (
	"io/fs"
	"path"
	"strings"
	"testing"
)

// unspoken are signs between words that a screen reader names: "dấu chấm giữa". On a page a list, a comma or a line parts what they would.
const unspoken = "·•|"

// signsIn are the lines of a layout in which such a sign stands among what is read: not in a remark, not between braces.
func signsIn(layout string) (out []string) {
	for line := range strings.Lines(layout) {
		read := line
		for {
			from := strings.Index(read, "{{")
			if from < 0 {
				break
			}
			to := strings.Index(read[from:], "}}")
			if to < 0 {
				read = read[:from]
				break
			}
			read = read[:from] + read[from+to+2:]
		}
		if strings.ContainsAny(read, unspoken) {
			out = append(out, strings.TrimSpace(line))
		}
	}
	return out
}

// TestNoSignIsSpoken: layouts of the site part words by nothing that is read out as a sign.
func TestNoSignIsSpoken(t *testing.T) {
	layouts, _ := ownFiles(t)
	seen := 0
	err := fs.WalkDir(layouts, ".", func(name string, d fs.DirEntry, err error) error {
		folder := path.Base(path.Dir(name))
		if err != nil || path.Ext(name) != ".html" || !strings.HasPrefix(name, "site/") && !strings.HasPrefix(name, "components/") ||
			strings.HasPrefix(folder, "kiosk-") || folder == "placard" { // a screen that speaks for itself, a sheet that hangs on a wall
			return err
		}
		text, err := fs.ReadFile(layouts, name)
		seen++
		for _, line := range signsIn(string(text)) {
			t.Errorf("%s: a screen reader names a sign: %s", name, line)
		}
		return err
	})
	if err != nil || seen < 50 {
		t.Fatal(err, seen)
	}
	if got := signsIn("{{/* a · b */}}\n<p>{{.A}}{{with .B}} · {{.}}{{end}}</p>\n<i>{{printf \"|\"}}</i>"); len(got) != 1 {
		t.Errorf("planted: %q", got)
	}
}
