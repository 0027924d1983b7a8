package render

import (
	"errors"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

// TestFaultNamesItsFile: a fault in a component is told at the component, not at the
// page that uses it nor at a folder.
func TestFaultNamesItsFile(t *testing.T) {
	l := &layouts{words: &lexicon{files: fstest.MapFS{}}}
	for text, want := range map[string]string{
		"template: components/phone.html:1: missing value for if":                                                        "layouts/components/phone.html",
		`index.html: template: components/phone/phone.html:2:2: executing "phone" at <.Nope>: can't evaluate field Nope`: "layouts/components/phone/phone.html",
		"something else": "layouts/site/home.html",
	} {
		if got := l.fault("site/home", errors.New(text)).File; got != want {
			t.Errorf("%s: %s, not %s", text, got, want)
		}
	}
}

// TestFaultNamesItsLine: blank lines and indentation, which pages do without, count in
// the place that is told, in its text too.
func TestFaultNamesItsLine(t *testing.T) {
	layouts := os.DirFS("../../../layouts")
	for _, c := range []struct {
		text         string
		line, column int
		says         string
	}{
		{"\n\n  {{define \"main\"}}\n\n\t<p>\n\n    {{if}}\n", 7, 5, "site/az.html:7"},
		{"{{define \"main\"}}\n \n<p>{{nofunction}}</p>\n{{end}}", 3, 1, "site/az.html:3"},
		{"{{define \"main\"}}\n\n<p>\n\n", 5, 1, "site/az.html"},
	} {
		own := fstest.MapFS{"site/az.html": {Data: []byte(c.text)}}
		_, found := loadLayouts(Overlay(fs.FS(own), layouts))
		if len(found) != 1 || found[0].Code != "E404" || found[0].File != "layouts/site/az.html" || found[0].Line != c.line || found[0].Column != c.column {
			t.Errorf("%q: %+v", c.text, found)
			continue
		}
		if detail := found[0].Message("en") + found[0].Hint("en"); !strings.Contains(detail, c.says) {
			t.Errorf("%q: %s", c.text, detail)
		}
	}
}

// TestFaultOfAPage: the place of a value that is not there has its column.
func TestFaultOfAPage(t *testing.T) {
	l := &layouts{words: &lexicon{files: fstest.MapFS{"components/a.html": {Data: []byte("\n<p>\n\n    <b>{{.Nope}}</b>\n")}}}}
	p := l.fault("site/home", errors.New(`a.html: template: components/a.html:2:5: executing "a" at <.Nope>`))
	if p.Line != 4 || p.Column != 10 || p.Text != "    <b>{{.Nope}}</b>" {
		t.Errorf("%+v", p)
	}
}
