package render

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/web"
	"niemyet/generator/internal/words"
)

// keyInCode is a text of Go that looks like a key of the table, or begins one.
var keyInCode = regexp.MustCompile(`"([a-z]+(?:_[a-z]+)*\.(?:[a-z][a-z0-9]*(?:_[a-z0-9]+)*)?)"`)

// TestEveryWordIsSaid: every word of the table is said by a layout, a script or code, and
// what they say is in the table.
func TestEveryWordIsSaid(t *testing.T) {
	layouts, static := ownFiles(t)
	look, found := ReadLook(layouts, static)
	if len(found) > 0 {
		t.Fatal(found)
	}
	table := look.layouts.words.book.Table(words.Vietnamese)
	said, sections := map[string]int{}, map[string]bool{}
	for _, templates := range look.layouts.words.said {
		for _, filled := range templates {
			for _, key := range filled.Keys {
				said[key]++
			}
		}
	}
	layoutKeys := len(said)
	scripts, _ := fs.Glob(static, "js/*.js")
	for _, name := range scripts {
		body, _ := fs.ReadFile(static, name)
		keys, _ := table.InScript(body)
		for _, key := range keys {
			said[key]++
		}
	}
	for _, k := range record.Kinds { // the rows of kinds name their words in menus
		for _, e := range []record.Entry{k.Menu.Main, k.Menu.Footer, k.Menu.Map} {
			if e.Words != "" && !table.Has(e.Words) {
				t.Errorf("the row of %s says %s, which is in no table", k.Name, e.Words)
			}
			said[e.Words]++
		}
	}
	keys := look.layouts.words.book.Keys()
	for _, key := range keys {
		section, _, _ := strings.Cut(key, ".")
		sections[section] = true
	}
	err := filepath.WalkDir("../..", func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && slices.Contains(keysOfRecords, d.Name()) {
			return fs.SkipDir
		}
		if err != nil || d.IsDir() || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return err
		}
		raw, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		for _, m := range keyInCode.FindAllSubmatch(raw, -1) {
			key := string(m[1])
			section, rest, _ := strings.Cut(key, ".")
			switch {
			case table.Has(key):
				said[key]++
			case !sections[section] || fileName[rest]:
			case rest == "" && filepath.Base(filepath.Dir(name)) == "site": // of a key of a record or of config.toml
			case rest == "": // a beginning: the code chooses the rest
				for _, k := range keys {
					if strings.HasPrefix(k, key) {
						said[k]++
					}
				}
			default:
				t.Errorf("%s says %s, which is in no table", name, key)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range record.Kinds { // rows of kinds name the words of their menus
		for _, e := range []record.Entry{k.Menu.Main, k.Menu.Footer, k.Menu.Map} {
			if table.Has(e.Words) {
				said[e.Words]++
			}
		}
	}
	if layoutKeys < 300 || len(said) < layoutKeys+20 {
		t.Fatalf("only %d words of layouts, %d in all", layoutKeys, len(said))
	}
	for _, key := range keys {
		if said[key] == 0 {
			t.Errorf("nothing says %s", key)
		}
	}
}

// keysOfRecords are rooms whose texts of this look are keys of records: "papers.name".
var keysOfRecords = []string{"importer", "record", "editor", "amend", "problem"}

// fileName are ends of texts that look like keys and are files.
var fileName = map[string]bool{"html": true, "js": true, "css": true, "toml": true, "md": true, "xml": true, "list": true, "ics": true, "txt": true, "xlsx": true}

// TestWordsOfOwnFiles: a site's own layout or script that says a word which is not there is
// told at its place, and so is the file of words as it was before.
func TestWordsOfOwnFiles(t *testing.T) {
	layouts, static := ownFiles(t)
	read := func(ownLayouts, ownStatic fstest.MapFS) string {
		_, found := ReadLook(Overlay(ownLayouts, layouts), Overlay(ownStatic, static))
		found.Sort()
		var out strings.Builder
		if err := found.WriteText(&out, problem.English); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	page := func(text string) fstest.MapFS { return fstest.MapFS{"site/law-list.html": {Data: []byte(text)}} }
	for _, c := range []struct {
		layouts, static fstest.MapFS
		want            string
	}{
		{page("{{define \"main\"}}\n  <p>{{word \"list.emty\"}}</p>{{end}}"), nil, "layouts/site/law-list.html:2:13"},
		{page("{{define \"main\"}}{{word \"list.emty\"}}{{end}}"), nil, "did you mean “list.empty”?"},
		{page("{{define \"main\"}}{{word \"count.papers\"}}{{end}}"), nil, "must be given these values: count"},
		{page("{{define \"main\"}}{{word .Title}}{{end}}"), nil, "must be written out in quotation marks"},
		{nil, fstest.MapFS{"js/search-page.js": {Data: []byte("word('search.nothing')")}}, "static/js/search-page.js:1:6"},
		{nil, fstest.MapFS{"js/kiosk-words.js": {Data: []byte("window.niemyetWords.rad = {}")}}, "E410"},
		{fstest.MapFS{"words/vi.toml": {Data: []byte("[search]\nbuton = \"Tìm\"")}}, nil, "layouts/words/vi.toml:2:1"},
	} {
		if got := read(c.layouts, c.static); !strings.Contains(got, c.want) || strings.Count(got, "layouts/")+strings.Count(got, "static/js") == 0 {
			t.Errorf("want %s in\n%s", c.want, got)
		}
	}
	if got := read(page("{{define \"main\"}}<p>{{word \"list.empty\"}}</p>{{end}}"), nil); got != "" {
		t.Error(got)
	}
}

// TestOwnWordsOnPages: a word that a site changed stands on its pages and in its scripts, and a
// language that it added is offered by the kiosk.
func TestOwnWordsOnPages(t *testing.T) {
	layouts, static := ownFiles(t)
	look, found := ReadLook(Overlay(fstest.MapFS{
		"words/vi.toml":  {Data: []byte("[search]\nnone = \"Chưa thấy “{text}”.\"\n[home]\nemergency = \"<b>Gọi \\\"gấp\\\"</b>\"\n[kiosk]\nback = \"Trở lại\"\n")},
		"words/rad.toml": {Data: []byte("[language]\nname = \"Êđê\"\n[kiosk]\nback = \"Wĭt\"\n")},
	}, layouts), static)
	if len(found) != 1 || found[0].Code != "W412" || found[0].File != "layouts/words/rad.toml" || !strings.Contains(found[0].Message(problem.English), ": alert.ask, ") {
		t.Fatal(found)
	}
	for name, want := range map[string]string{"js/search-page.js": `Chưa thấy “{text}”.`, kioskWords: `rad:{"name":"Êđê","words":{}}`, wordScript("rad"): `window.niemyetWordsOf={rad:{"name":"Êđê","words":{"kiosk.back":"Wĭt"}}}`} {
		if body, err := fs.ReadFile(look.static, name); err != nil || !strings.Contains(string(body), want) {
			t.Errorf("%s: %v %s", name, err, body)
		}
	}
	var home strings.Builder
	if err := look.layouts.named("site/home").ExecuteTemplate(&home, "main", web.HomePage{Emergency: []view.HotlineRef{{}}}); err != nil || !strings.Contains(home.String(), `>&lt;b&gt;Gọi &#34;gấp&#34;&lt;/b&gt;</h3>`) {
		t.Errorf("%v: a word became markup: %s", err, home.String())
	}
	var page strings.Builder
	if err := look.layouts.named("kiosk/topics").ExecuteTemplate(&page, "frame", kiosk.TopicsPage{Frame: view.Frame{Back: &view.Link{}}}); err != nil {
		t.Fatal(err)
	}
	out := look.layouts.words.speakers["kiosk"].Unfold([]byte(page.String()))
	if !strings.Contains(string(out), `<span data-t="kiosk.back">Trở lại</span>`) {
		t.Errorf("%s", out)
	}
}
