package render

import (
	"io/fs"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"

	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// TestKioskInEnglish: a visitor who chose English meets no Vietnamese but what records say:
// names of procedures, papers and offices, and prose.
func TestKioskInEnglish(t *testing.T) {
	root := os.DirFS("../../..")
	s, found, err := site.Load(root, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}, HasFile: func(string) bool { return true }})
	if err != nil || found.Failed() {
		t.Fatal(err, found)
	}
	layouts, static := ownFiles(t)
	r, bad := New(s, layouts, static, Options{})
	if len(bad) > 0 {
		t.Fatal(bad)
	}
	english := englishOf{table: r.layouts.words.book.Table("en"), told: map[string]bool{}, known: recordText(t, root, s)}
	pages, told := 0, map[string]bool{}
	shelf := r.Shelf()
	tilesAreToldApart(t, shelf)
	for _, p := range kiosk.Pages(r.scene) {
		body, faults, ok := shelf.File(p.Path)
		if !ok || len(faults) > 0 {
			t.Fatal(p.Path, faults)
		}
		pages++
		for _, text := range english.vietnamese(t, explained.ReplaceAllString(string(body), "$1")) {
			if !told[text] {
				told[text] = true
				t.Errorf("%s: %s", p.Path, text)
			}
		}
		if marks.Match(body) {
			t.Errorf("%s: marks are left", p.Path)
		}
	}
	for _, f := range kiosk.Index(r.scene).Files() {
		if marks.Match(f.Body) {
			t.Errorf("%s: marks are left", f.Path)
		}
	}
	if pages < 100 {
		t.Fatalf("only %d pages", pages)
	}
	planted := english.vietnamese(t, `<title>Trang đầu</title><p data-t="kiosk.back">Quay lại</p><p data-en="7 procedures">7 thủ tục</p><p>Không mất tiền</p><b aria-label="Bàn phím" data-en-aria-label="Keyboard"></b><i title="Tương phản"></i><div class="prose" lang="vi">Lời</div><div class="prose">câm</div><p lang="vi" data-en="Call">Gọi</p>`)
	if strings.Join(planted, "|") != `Trang đầu|Không mất tiền|Tương phản|câm|lang="vi" around Call` {
		t.Errorf("planted: %q", planted)
	}
}

type englishOf struct {
	table *words.Table
	known recordWords
	told  map[string]bool // what was asked before, and whether a record says it
}

// recordWords are what records say: a short text must be the whole of a value or of a
// part between signs, a long one may come from the midst of prose.
type recordWords struct {
	prose string
	parts map[string]bool
}

// longText is from how many characters on a text passes for prose.
const longText = 40

// vietnamese are the texts of a page, as an English visitor meets it, that no record says.
func (e englishOf) vietnamese(t *testing.T, page string) (out []string) {
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	see := func(text string) {
		if !e.said(text) {
			out = append(out, strings.TrimSpace(text))
		}
	}
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		switch n.Type {
		case html.TextNode:
			see(n.Data)
			return
		case html.ElementNode:
			if n.Data == "script" || n.Data == "style" || n.Data == "noscript" {
				return
			}
			if class := value(n, "class"); (class == "prose" || class == "graph__label") && value(n, "lang") == "vi" {
				return // a record's body, or a name in a picture that is parted into lines: it says that it is Vietnamese
			}
			for _, name := range []string{"aria-label", "alt", "title", "placeholder", "data-label"} {
				if text := value(n, name); text != "" && value(n, "data-en-"+name) == "" && n.Data != "abbr" {
					see(text)
				}
				see(value(n, "data-en-"+name))
			}
			if text := value(n, "data-en"); text != "" {
				if value(n, "lang") == "vi" {
					out = append(out, `lang="vi" around `+text)
				}
				see(text)
				return
			}
			if key := value(n, "data-t"); key != "" {
				see(e.table.Say(key))
				return
			}
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
	}
	walk(doc)
	return out
}

// marks are those of package words, which end with the page.
var marks = regexp.MustCompile(`[\x{FDD0}-\x{FDD3}]`)

// explained is an abbreviation of the glossary, which cuts a text in two.
var explained = regexp.MustCompile(`<abbr title="[^"]*">([^<]*)</abbr>`)

var partsOfText = regexp.MustCompile(`[:;,.()…“”?!]+|\s[–·-]\s`)

// said tells whether all that is Vietnamese in a text stands in a record. Words without
// marks around it are taken for English.
func (e englishOf) said(text string) bool {
	said, before := e.told[text]
	if !before {
		said = e.known.say(text)
		e.told[text] = said
	}
	return said
}

func (k recordWords) say(text string) bool {
	for _, part := range partsOfText.Split(text, -1) {
		list := strings.Fields(part)
		plain := func(word string) bool {
			return !strings.ContainsFunc(word, func(r rune) bool {
				return r >= 'À' && !unicode.IsPunct(r) && !unicode.IsSymbol(r) && !unicode.Is(unicode.Cf, r)
			})
		}
		first := slices.IndexFunc(list, func(w string) bool { return !plain(w) })
		if first < 0 {
			continue
		}
		last := len(list)
		for plain(list[last-1]) {
			last--
		}
		said := strings.ToLower(strings.Join(list[first:last], " "))
		if !k.parts[said] && !k.parts[strings.ToLower(strings.Join(list, " "))] && (utf8.RuneCountInString(said) < longText && !strings.HasSuffix(strings.TrimSpace(text), "…") || !strings.Contains(k.prose, said)) {
			return false
		}
	}
	return true
}

// recordText is every text of records and config.toml that is not one of a few words to choose from.
func recordText(t *testing.T, files fs.FS, s *site.Site) recordWords {
	records, _, err := record.ReadAll(files)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	parts, seen := map[string]bool{}, map[any]bool{}
	add := func(text string) {
		for _, line := range strings.Split(text, "\n") {
			for _, part := range partsOfText.Split(line, -1) {
				parts[strings.ToLower(vi.Collapse(part))] = true
			}
		}
		b.WriteString(strings.ToLower(vi.Collapse(text)) + "\n")
	}
	var collect func(reflect.Value)
	collect = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.String:
			if v.Type() == reflect.TypeFor[string]() || !record.IsValue(v.Type()) {
				add(v.String())
			}
		case reflect.Pointer, reflect.Interface:
			if v.IsNil() || v.Kind() == reflect.Pointer && seen[v.Interface()] {
				return
			}
			if v.Kind() == reflect.Pointer {
				seen[v.Interface()] = true
			}
			collect(v.Elem())
		case reflect.Slice:
			for i := range v.Len() {
				collect(v.Index(i))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				if v.Type().Field(i).IsExported() && v.Type().Field(i).Name != "Kind" {
					collect(v.Field(i))
				}
			}
		}
	}
	collect(reflect.ValueOf(s.Config))
	for _, x := range records {
		collect(reflect.ValueOf(x))
		b.WriteString(strings.ToLower(vi.Collapse(record.Of(x).Body.Text())) + "\n")
	}
	return recordWords{b.String(), parts}
}

// wayTold is a tile of the kiosk's first screen, as Vietnamese and English visitors read it.
var wayTold = regexp.MustCompile(`class="?kiosk-way"?[^>]*>.*?<span(?: data-en="([^"]*)"| data-t="?([a-z_.]+)"?)?>([^<]*)</span></a>`)

// tilesAreToldApart: no two tiles of the first screen say the same ("Have your say" stood on two), nor does one say the
// beginning of another alone ("Góp ý" beside "Góp ý, phản ánh").
func tilesAreToldApart(t *testing.T, shelf *Shelf) {
	t.Helper()
	body, _, _ := shelf.File(site.KioskHomeAddress)
	var vietnamese, told []string
	for _, m := range wayTold.FindAllStringSubmatch(string(body), -1) {
		vietnamese = append(vietnamese, m[3])
		told = append(told, m[1]+m[2])
	}
	if len(told) < 15 {
		t.Fatalf("only %d tiles", len(told))
	}
	for _, list := range [][]string{vietnamese, told} {
		for i, text := range list {
			for j, other := range list {
				if i != j && (text == other || strings.HasPrefix(other, text+", ")) {
					t.Errorf("two tiles of the first screen cannot be told apart: %q, %q", text, other)
				}
			}
		}
	}
}
