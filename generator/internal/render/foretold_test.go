package render

import (
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// nameLine is the first key that citizens read of every kind that has a screen.
var nameLine = regexp.MustCompile(`(?m)^(summary|name|duty|does) = "([^"]+)"$`)

// TestForetoldStandsOnEveryScreen gives one record of each kind a revision that people are told
// of: its screen at the desk and its page on the site must both say that it will change.
func TestForetoldStandsOnEveryScreen(t *testing.T) {
	day := vi.Date{Year: 2026, Month: 11, Day: 23}
	files := fstest.MapFS{}
	root := os.DirFS("../../..")
	for _, from := range []string{"config.toml", "content"} {
		err := fs.WalkDir(root, from, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			data, err := fs.ReadFile(root, name)
			files[name] = &fstest.MapFile{Data: data}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	s := loaded(t, files, day)
	told := map[string]record.Record{} // by kind, the record that will change
	for _, k := range record.Kinds {
		for _, x := range s.Of(k) {
			b := record.Of(x)
			text := string(files[b.File].Data)
			if !kiosk.Draws(x) || !nameLine.MatchString(text) || strings.Contains(text, "\nrevises = ") {
				continue
			}
			text = nameLine.ReplaceAllString(text, `$1 = "$2 Sửa."`)
			text = strings.Replace(text, "+++\n", "+++\nrevises = \""+b.ID+"\"\nrevises_from = 2026-12-24\nforetold = true\n", 1)
			files[path.Join("content", k.Folder, "zz-ban-sua.md")] = &fstest.MapFile{Data: []byte(text)}
			told[k.Name] = x
			break
		}
	}
	s = loaded(t, files, day)
	layouts, static := ownFiles(t)
	r, bad := New(s, layouts, static, Options{})
	if len(bad) > 0 {
		t.Fatal(bad)
	}
	shelf := r.Shelf()
	for _, k := range record.Kinds {
		x := told[k.Name]
		if x == nil {
			continue
		}
		address := record.Of(x).Address()
		for _, page := range []string{address, site.KioskAddress(address)} {
			if body, faults, ok := shelf.File(page); !ok || len(faults) > 0 {
				t.Errorf("%s: no page, %v", page, faults)
			} else if !strings.Contains(string(body), "24/12/2026") && !strings.Contains(string(body), "24 tháng 12") {
				t.Errorf("%s: nothing says that it will change", page)
			}
		}
	}
	if len(told) < 12 {
		t.Errorf("only %d kinds were tried", len(told))
	}
}

func loaded(t *testing.T, files fs.FS, day vi.Date) *site.Site {
	t.Helper()
	s, found, err := site.Load(files, site.Options{Date: day, HasFile: func(string) bool { return true }})
	if err != nil || found.Failed() {
		for _, p := range found {
			if strings.HasPrefix(string(p.Code), "E") {
				t.Error(p.Place, p.Code)
			}
		}
		t.Fatal(err)
	}
	return s
}
