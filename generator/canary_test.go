package main

import (
	"archive/zip"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"io"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/review"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// canary is what nobody's text may become: an element, an attribute, a script, an action
// of a template, a line of a calendar, of captions, of a header file, the end of a
// comment, of a CDATA section or of a string.
const canary = " </script></title></textarea>--><canary onfocus=canary() style=x:canary>]]>\"'`${canary()}{{canary}}\\\");canary();//" +
	"\r\nCANARY:1\r\nBEGIN:VCANARY\r\n\r\n00:01.000 --> 00:02.000\r\n\u2028canary"

// canaryBegins stand before the whole: a scheme, a formula.
var canaryBegins = []string{"javascript:canary()", "=canary()+"}

// TestCanary puts a payload into every free text of every record and of config.toml, by
// reflection, makes every file of the site and reads each as its reader does. A new kind
// and a new key are part of it by themselves.
func TestCanary(t *testing.T) {
	if testing.Short() {
		t.Skip("makes the whole site twice")
	}
	for _, begin := range canaryBegins {
		t.Run(begin, func(t *testing.T) { listen(t, canaryOutputs(t, begin)) })
	}
}

// listen reads every file by its sort.
func listen(t *testing.T, files map[string]string) {
	t.Helper()
	read := map[string]int{}
	sung := 0
	for _, name := range slices.Sorted(keysOf(files)) {
		sort := path.Ext(name)
		if path.Base(name) == "_headers" || strings.HasPrefix(path.Base(name), ".") {
			sort = "rules"
		}
		read[sort]++
		if strings.Contains(strings.ToLower(files[name]), "canary") {
			sung++
		}
		if look := canaryReaders[sort]; look != nil {
			for _, fault := range look(files[name]) {
				t.Errorf("%s: %s", name, fault)
			}
		}
	}
	for sort := range canaryReaders {
		if read[sort] == 0 {
			t.Errorf("the build made no file of the sort %s", sort)
		}
	}
	if sung < 300 {
		t.Errorf("the payload reached %d files only: this looks at nothing", sung)
	}
}

// canaryOutputs makes every file of our own content with the payload in it.
func canaryOutputs(t *testing.T, begin string) map[string]string {
	t.Helper()
	content := os.DirFS("..")
	cfg, err := site.ReadConfig(content)
	if err != nil {
		t.Fatal(err)
	}
	cfg.BaseURL = "https://vidu.gov.vn"
	fsys := fstest.MapFS{}
	if err := filepath.WalkDir("../content", func(name string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".md" {
			return err
		}
		raw, err := os.ReadFile(name)
		fsys[strings.TrimPrefix(filepath.ToSlash(name), "../")] = &fstest.MapFile{Data: append(raw, "\n\n"+canary+"\n\n[x](javascript:canary())\n"...)}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	records, _, err := record.ReadAll(fsys)
	if err != nil {
		t.Fatal(err)
	}
	have, filled := map[*record.Kind]bool{}, 0
	for _, r := range records {
		have[record.Of(r).Kind] = true
		filled += sing(reflect.ValueOf(r).Elem(), begin)
	}
	for _, k := range record.Kinds {
		if !have[k] {
			t.Errorf("content/ has no record of the kind %s to put the payload in", k.Name)
		}
	}
	filled += sing(reflect.ValueOf(cfg).Elem(), begin)
	if filled < 3000 {
		t.Fatalf("%d texts were filled only", filled)
	}
	s, found := site.Link(cfg, records, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}})
	r, bad := render.New(s, os.DirFS("../layouts"), os.DirFS("../static"), render.Options{Version: "test"})
	if len(bad) > 0 {
		t.Fatal(bad)
	}
	files := map[string]string{}
	var lock sync.Mutex
	bad, err = r.Outputs(func(o render.Output) error {
		lock.Lock()
		defer lock.Unlock()
		files[o.Path] = string(o.Body)
		return nil
	})
	if err != nil || len(bad) > 0 {
		t.Fatal(err, bad)
	}
	for _, f := range feed.Files(s, r.Scene().Words("site"), new(edition.Air).With(s), r.Scene().News()) {
		files[f.Path] = string(f.Body)
	}
	due := review.Of(s, found, r.Scene().Posted(), review.Options{Within: 30})
	files["review.html"] = string(due.Page(problem.Vietnamese))
	files["review.xlsx"] = string(due.Spreadsheet(problem.Vietnamese))
	files["so-sach/phat-thanh.air"] = string(new(edition.Air).With(s).Encode())
	files["so-sach/lich-su.ledger"] = string(r.History().Encode())
	return files
}

// sing puts the payload into every free text of a struct: a key of type string that names
// no other record and no row of config.toml.
func sing(v reflect.Value, begin string) (filled int) {
	for i := range v.NumField() {
		f, tag := v.Field(i), v.Type().Field(i)
		switch {
		case tag.Anonymous && f.Kind() == reflect.Struct:
			filled += sing(f, begin)
		case tag.Tag.Get("key") == "" || tag.Tag.Get("ref") != "" || tag.Tag.Get("from") != "":
		default:
			filled += singIn(f, begin)
		}
	}
	return filled
}

func singIn(f reflect.Value, begin string) (filled int) {
	switch {
	case f.Type() == reflect.TypeFor[string]() && f.CanSet() && f.String() != "":
		f.SetString(begin + f.String() + canary)
		return 1
	case f.Kind() == reflect.Slice:
		for i := range f.Len() {
			filled += singIn(f.Index(i), begin)
		}
	case f.Kind() == reflect.Struct && f.CanSet():
		return sing(f, begin)
	}
	return filled
}

// canaryReaders read a sort of file as its reader does and tell where the payload is more
// than text.
var canaryReaders = map[string]func(text string) []string{
	".html": canaryInHTML, ".xml": canaryInXML, ".ics": canaryInCalendar, ".json": canaryInJSON, ".jsonld": canaryInJSON, ".csv": canaryInTable, ".xlsx": canaryInWorkbook, ".ledger": canaryInLedger, ".air": canaryInAir,
	".js":   func(text string) []string { return canaryLine(text, regexp.MustCompile(`(?m)^CANARY:|\x{2028}`)) },
	"rules": func(text string) []string { return canaryLine(text, regexp.MustCompile(`(?i)canary`)) },
	".vtt": func(text string) []string {
		return canaryLine(text, regexp.MustCompile(`(?m)^CANARY:|^00:01\.000 --> 00:02\.000`))
	},
}

func canaryLine(text string, shape *regexp.Regexp) (faults []string) {
	if m := shape.FindStringIndex(text); m != nil {
		faults = append(faults, "a line of its own: "+text[max(0, m[0]-60):min(len(text), m[1]+60)])
	}
	return faults
}

func canaryInHTML(text string) (faults []string) {
	doc, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return []string{err.Error()}
	}
	for n := range doc.Descendants() {
		switch {
		case n.Type == html.CommentNode && strings.Contains(n.Data, "canary"):
			faults = append(faults, "a comment: "+n.Data)
		case n.Type == html.TextNode && isData(n.Parent):
			faults = append(faults, canaryInJSON(n.Data)...)
		case n.Type == html.TextNode && n.Parent != nil && (n.Parent.Data == "style" || n.Parent.Data == "script" && strings.Contains(n.Data, "canary()")):
			if strings.Contains(n.Data, "canary") {
				faults = append(faults, "in a "+n.Parent.Data+": "+n.Data)
			}
		case n.Type != html.ElementNode:
			continue
		case n.Data == "canary":
			faults = append(faults, "an element")
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || strings.Contains(a.Key, "canary") || a.Key == "style" && strings.Contains(a.Val, "canary") {
				faults = append(faults, "an attribute "+a.Key)
			}
			if slices.Contains([]string{"href", "src", "action", "formaction", "data", "poster"}, a.Key) {
				if u, err := url.Parse(strings.TrimSpace(a.Val)); err != nil || !slices.Contains([]string{"", "http", "https", "tel", "mailto", "sms", "geo"}, u.Scheme) {
					faults = append(faults, "an address "+a.Val)
				}
			}
		}
	}
	return faults
}

// isData tells a script element that no browser runs: linked data.
func isData(n *html.Node) bool {
	return n != nil && n.Data == "script" && slices.Contains(n.Attr, html.Attribute{Key: "type", Val: "application/ld+json"})
}

// canaryInTable reads a table as a spreadsheet does: what begins like a formula would be one.
func canaryInTable(text string) (faults []string) {
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff"))).ReadAll()
	if err != nil {
		return []string{err.Error()}
	}
	for _, row := range rows {
		for _, cell := range row {
			if begins := strings.TrimSpace(cell); begins != "" && strings.ContainsAny(begins[:1], "=+-@") {
				faults = append(faults, "a formula "+cell)
			}
		}
	}
	return faults
}

func canaryInXML(text string) (faults []string) {
	d := xml.NewDecoder(strings.NewReader(text))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return faults
		}
		if err != nil {
			return append(faults, err.Error())
		}
		switch x := token.(type) {
		case xml.StartElement:
			for _, a := range x.Attr {
				if strings.HasPrefix(a.Name.Local, "on") {
					faults = append(faults, "an attribute "+a.Name.Local)
				}
			}
			if x.Name.Local == "canary" {
				faults = append(faults, "an element")
			}
		case xml.Comment:
			if strings.Contains(string(x), "canary") {
				faults = append(faults, "a comment")
			}
		case xml.ProcInst:
			if x.Target != "xml" && x.Target != "xml-stylesheet" {
				faults = append(faults, "an instruction "+x.Target)
			}
		}
	}
}

// propertyLine is a property of a calendar that one of ours may be.
var propertyLine = regexp.MustCompile(`^[A-Z-]+[;:]`)

func canaryInCalendar(text string) (faults []string) {
	unfolded := regexp.MustCompile(`\r?\n[ \t]`).ReplaceAllString(text, "")
	for line := range strings.SplitSeq(strings.TrimSuffix(unfolded, "\r\n"), "\r\n") {
		if !propertyLine.MatchString(line) || strings.HasPrefix(line, "CANARY") || strings.HasPrefix(line, "BEGIN:VCANARY") || strings.ContainsAny(line, "\r\n") {
			faults = append(faults, "a line "+line)
		}
	}
	return faults
}

func canaryInJSON(text string) []string {
	if !json.Valid([]byte(text)) {
		return []string{"not JSON"}
	}
	return nil
}

// canaryInWorkbook reads every part of a workbook; none has a formula.
func canaryInWorkbook(text string) (faults []string) {
	z, err := zip.NewReader(strings.NewReader(text), int64(len(text)))
	if err != nil {
		return []string{err.Error()}
	}
	for _, part := range z.File {
		f, err := z.Open(part.Name)
		if err != nil {
			return append(faults, err.Error())
		}
		raw, err := io.ReadAll(f)
		if err != nil || strings.Contains(string(raw), "<f>") || strings.Contains(string(raw), "<f ") {
			faults = append(faults, part.Name+" has a formula or cannot be read")
		}
		faults = append(faults, canaryInXML(string(raw))...)
	}
	return faults
}

// canaryInLedger reads the book of versions: every line is one of ours.
func canaryInLedger(text string) []string {
	past, found := edition.Parse(text)
	return canaryInBook(text, past.Encode(), found)
}

func canaryInAir(text string) []string {
	k, err := edition.LookAir(fstest.MapFS{edition.AirFile: &fstest.MapFile{Data: []byte(text)}})
	if err != nil {
		return []string{err.Error()}
	}
	past, found := edition.ParseAir(k)
	return canaryInBook(text, past.Encode(), found)
}

func canaryInBook(text string, again []byte, found problem.List) (faults []string) {
	for _, p := range found {
		faults = append(faults, p.Message(problem.English))
	}
	if string(again) != text {
		faults = append(faults, "what is read of it is not what was written")
	}
	return append(faults, canaryLine(text, regexp.MustCompile(`(?m)^(CANARY|BEGIN:VCANARY)`))...)
}

// TestCanaryIsHeard: each reader tells of a payload that got out.
func TestCanaryIsHeard(t *testing.T) {
	for _, x := range []struct{ sort, text string }{
		{".html", `<script type="application/ld+json">{"a":"b"}canary()</script>`}, {".csv", "a,=canary()\n"}, {".csv", "a,\"b\n"},
		{".html", "<p><canary></p>"}, {".html", "<p onfocus=x>"}, {".html", "<!--canary-->"}, {".html", "<script>canary()</script>"},
		{".html", `<a href=" JavaScript:x">`}, {".html", `<p style="x:canary">`}, {".html", "<style>canary{}</style>"},
		{".xml", "<a><canary/></a>"}, {".xml", "<a>&</a>"}, {".xml", "<a><!--canary--></a>"}, {".xml", "<a><?canary x?></a>"}, {".xml", `<a onload="x"/>`},
		{".ics", "BEGIN:VCALENDAR\r\nCANARY:1\r\n"}, {".ics", "BEGIN:VCALENDAR\r\nBEGIN:VCANARY\r\n"}, {".ics", "SUMMARY:x\ny\r\n"},
		{".json", `{"a":"` + "\n" + `"}`}, {".js", "x(\"\nCANARY:1\")"}, {"rules", "/*\n  X: canary"}, {".vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nx"},
		{".ledger", "CANARY:1\n"}, {".air", "CANARY:1\n"}, {".xlsx", "no workbook"},
	} {
		if len(canaryReaders[x.sort](x.text)) == 0 {
			t.Errorf("%s: %q passes", x.sort, x.text)
		}
	}
}
