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

// canary is what nobody's text may become: an element, an attribute, a script, an action of a template, a line of a
// calendar, of captions, of a header file, the end of a comment, of a CDATA section or of a string. Each is the way out of
// one place; together they are one text, so that every key meets all of them.
var canary = " " + strings.Join([]string{
	`</script></title></textarea></noscript></template></style></svg></math></xmp>--><canary onfocus=canary() style=x:canary>]]>"'` + "`" + `${canary()}{{canary}}\");canary();//`,
	`<!--<script><canary>--!><canary><![CDATA[<canary/>]]><?canary x?>`, // a script in which a comment begins has another end
	`&#60;canary&#62;&lt;canary&gt;&canary;`,                            // what is decoded twice
	`<!DOCTYPE x [<!ENTITY canary SYSTEM "file:///canary">]>`,
	`<meta canary=1 http-equiv=refresh content="0;url=javascript:canary()"><base canary=1 href=//canary.example>`,
	`" autofocus onfocus="canary()' onfocus='canary() onfocus=canary() canary=`,
	`[a](javascript:canary()) ![a](data:text/html,canary) <javascript:canary()>`, // Markdown where none is read
	`%0d%0aCANARY:1`,
	`"; } location /canary { return 200; } <If "1"> Redirect /canary / %{canary} {canary}`, // rules of hosts
	`& canary | canary > canary ^ %canary% $(canary)`,                                      // commands of a shell
	`=canary()|'/c canary'!A1;=canary();"=canary()",=canary()`,
	"\r\nCANARY:1\r\nBEGIN:VCANARY\r\n CANARY:2\r\n\r\n00:01.000 --> 00:02.000\r\nSTYLE\r\n::cue{canary}\r\n\r\n",
	"\rCANARY:1\r", "\nCANARY:1\n", "\x0bCANARY:1", "\u0085CANARY:1", "\u2028CANARY:1\u2029CANARY:1", // lines as others count them
	`\u003c/script\u003e\x3ccanary\x3e\\\`,
	"canary",
}, " ")

// canaryBegins stand before the whole: a scheme, a formula.
var canaryBegins = []string{"javascript:canary()", "=canary()+", "\t@canary()", "data:text/html,<canary>"}

// TestCanary puts a payload into every free text of every record and of config.toml, by reflection, makes every file of
// the site and reads each as its reader does. A new kind and a new key are part of it by themselves: a key that no record
// says is filled too, a list that is empty gets a row, and one that was not filled all the same is told by its name. So is
// a sort of file that nobody reads.
func TestCanary(t *testing.T) {
	if testing.Short() {
		t.Skip("makes the whole site twice")
	}
	for i, begin := range canaryBegins {
		t.Run(begin, func(t *testing.T) {
			listen(t, canaryOutputs(t, &singer{begin: begin, all: i%2 == 1, sung: map[string]bool{}}))
		})
	}
}

// listen reads every file by its sort.
func listen(t *testing.T, files map[string]string) {
	t.Helper()
	read := map[string]int{}
	sung := 0
	for _, name := range slices.Sorted(keysOf(files)) {
		sort := sortOf(name)
		read[sort]++
		if strings.Contains(strings.ToLower(files[name]), "canary") {
			sung++
		}
		look, known := canaryReaders[sort]
		if !known && !slices.Contains(canaryBytes, sort) {
			t.Errorf("%s: nobody reads files of the sort %s as their reader does", name, sort)
			continue
		}
		if look != nil {
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

// canaryBytes are sorts of files that have no text of a record in them.
var canaryBytes = []string{".png", ".woff2", ".ico", ".jpg", ".webp", ".mp3"}

// hostRules are files that hosts and machines do what they say.
var hostRules = []string{"_headers", "Caddyfile", "web.config", ".htaccess", ".nojekyll"}

// sortOf is how a file is read.
func sortOf(name string) string {
	base := path.Base(name)
	if slices.Contains(hostRules, base) || slices.Contains([]string{".conf", ".cmd", ".sh"}, path.Ext(name)) {
		return "rules"
	}
	if strings.HasPrefix(base, ".") {
		return base
	}
	return path.Ext(name)
}

// canaryOutputs makes every file of our own content with the payload in it.
func canaryOutputs(t *testing.T, voice *singer) map[string]string {
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
		filled += voice.sing(record.Of(r).Kind.Name, reflect.ValueOf(r).Elem())
	}
	for _, k := range record.Kinds {
		if !have[k] {
			t.Errorf("content/ has no record of the kind %s to put the payload in", k.Name)
		}
	}
	filled += voice.sing(site.ConfigFile, reflect.ValueOf(cfg).Elem())
	if filled < 3000 {
		t.Fatalf("%d texts were filled only", filled)
	}
	if voice.all {
		voice.unsung(t, site.ConfigFile, reflect.TypeOf(*cfg))
		for _, k := range record.Kinds {
			voice.unsung(t, k.Name, reflect.TypeOf(k.New()).Elem())
		}
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

// singer puts the payload into texts.
type singer struct {
	begin string
	all   bool            // also where a record says nothing: other pages are made then
	sung  map[string]bool // keys that have it
}

// isFreeText tells whether a key holds a text that names no other record and no row of config.toml.
func isFreeText(tag reflect.StructField) bool {
	return tag.Tag.Get("key") != "" && tag.Tag.Get("ref") == "" && tag.Tag.Get("from") == ""
}

// sing puts the payload into every free text of a struct.
func (s *singer) sing(at string, v reflect.Value) (filled int) {
	for i := range v.NumField() {
		f, tag := v.Field(i), v.Type().Field(i)
		switch {
		case tag.Anonymous && f.Kind() == reflect.Struct:
			filled += s.sing(at, f)
		case isFreeText(tag):
			filled += s.singIn(at+"."+tag.Tag.Get("key"), f)
		}
	}
	return filled
}

func (s *singer) singIn(at string, f reflect.Value) (filled int) {
	switch {
	case f.Type() == reflect.TypeFor[string]() && f.CanSet() && (s.all || f.String() != ""):
		f.SetString(s.begin + f.String() + canary)
		s.sung[at] = true
		return 1
	case f.Kind() == reflect.Slice:
		if s.all && f.CanSet() && f.Len() == 0 && onlyTexts(f.Type().Elem()) {
			f.Set(reflect.MakeSlice(f.Type(), 1, 1))
		}
		for i := range f.Len() {
			filled += s.singIn(at, f.Index(i))
		}
	case f.Kind() == reflect.Struct && f.CanSet():
		return s.sing(at, f)
	}
	return filled
}

// onlyTexts tells whether a row may hold nothing but texts: one with days or words of a list must be said by a record.
func onlyTexts(of reflect.Type) bool {
	if of.Kind() != reflect.Struct {
		return of == reflect.TypeFor[string]()
	}
	for i := range of.NumField() {
		if tag := of.Field(i); !isFreeText(tag) || tag.Type != reflect.TypeFor[string]() {
			return false
		}
	}
	return of.NumField() > 0
}

// texts are the keys of free texts in a type, however deep.
func texts(at string, of reflect.Type) (keys []string) {
	switch {
	case of == reflect.TypeFor[string]():
		return []string{at}
	case of.Kind() == reflect.Slice || of.Kind() == reflect.Pointer || of.Kind() == reflect.Map:
		return texts(at, of.Elem())
	case of.Kind() != reflect.Struct:
		return nil
	}
	for i := range of.NumField() {
		switch tag := of.Field(i); {
		case tag.Anonymous && tag.Type.Kind() == reflect.Struct:
			keys = append(keys, texts(at, tag.Type)...)
		case isFreeText(tag):
			keys = append(keys, texts(at+"."+tag.Tag.Get("key"), tag.Type)...)
		}
	}
	return keys
}

// unsung tells the keys that the payload did not reach.
func (s *singer) unsung(t *testing.T, at string, of reflect.Type) {
	t.Helper()
	for _, key := range texts(at, of) {
		if !s.sung[key] {
			t.Errorf("%s: no payload was put into this key", key)
		}
	}
}

// canaryReaders read a sort of file as its reader does and tell where the payload is more
// than text.
var canaryReaders = map[string]func(text string) []string{
	".html": canaryInHTML, ".xml": canaryInXML, ".ics": canaryInCalendar, ".json": canaryInJSON, ".jsonld": canaryInJSON, ".csv": canaryInTable, ".xlsx": canaryInWorkbook, ".ledger": canaryInLedger, ".air": canaryInAir,
	".svg": canaryInXML, ".vcf": canaryInCalendar, ".vtt": canaryInCaptions,
	".js": func(text string) []string {
		return canaryLine(text, regexp.MustCompile(`(?m)^[ \t]*CANARY:|[\x{2028}\x{2029}\x{85}\v]`))
	},
	".txt": func(text string) []string {
		return canaryLine(text, regexp.MustCompile(`(?m)^[ \t]*CANARY:|[\x{2028}\x{2029}\x{85}\v]`))
	},
	".css":  func(text string) []string { return canaryLine(text, regexp.MustCompile(`(?i)canary`)) },
	"rules": func(text string) []string { return canaryLine(text, regexp.MustCompile(`(?i)canary`)) },
}

// canaryInCaptions looks for a cue, a style and a note that are none of ours.
func canaryInCaptions(text string) []string {
	return canaryLine(text, regexp.MustCompile(`(?m)^[ \t]*CANARY:|^00:01\.000 --> 00:02\.000|^STYLE|^::cue|<canary|[\r\x{2028}\x{2029}\x{85}\v]`))
}

func canaryLine(text string, shape *regexp.Regexp) (faults []string) {
	if m := shape.FindStringIndex(text); m != nil {
		faults = append(faults, "a line of its own: "+text[max(0, m[0]-60):min(len(text), m[1]+60)])
	}
	return faults
}

// canaryInHTML reads a page as a browser with scripts and one without does: for them other parts are text.
func canaryInHTML(text string) (faults []string) {
	for _, scripts := range []bool{true, false} {
		doc, err := html.ParseWithOptions(strings.NewReader(text), html.ParseOptionEnableScripting(scripts))
		if err != nil {
			return []string{err.Error()}
		}
		faults = append(faults, canaryInTree(doc)...)
	}
	return faults
}

// leading are the attributes that hold an address.
var leading = []string{"href", "src", "action", "formaction", "data", "poster", "xlink:href", "cite", "ping", "background", "manifest"}

func canaryInTree(doc *html.Node) (faults []string) {
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
		case n.Data == "base" || n.Data == "meta" && slices.ContainsFunc(n.Attr, func(a html.Attribute) bool {
			return a.Key == "http-equiv" && strings.EqualFold(a.Val, "refresh") && strings.Contains(a.Val, "canary")
		}):
			faults = append(faults, "where the page leads: "+n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || strings.Contains(a.Key, "canary") || slices.Contains([]string{"style", "srcset", "srcdoc"}, a.Key) && strings.Contains(a.Val, "canary") {
				faults = append(faults, "an attribute "+a.Key)
			}
			if slices.Contains(leading, a.Key) {
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
		{".html", `<noscript><canary></noscript>`}, {".html", `<base href=x>`}, {".html", `<img srcset="canary 2x">`}, {".html", `<svg><a xlink:href="javascript:x">`},
		{".vcf", "BEGIN:VCARD\r\nCANARY:1\r\n"}, {".svg", "<svg><canary/></svg>"}, {".css", "a{content:'canary'}"}, {".txt", "x\nCANARY: 1"}, {".txt", "x\u2028CANARY:1"}, {".vtt", "WEBVTT\n\nSTYLE\n::cue{}"},
		{".json", `{"a":"` + "\n" + `"}`}, {".js", "x(\"\nCANARY:1\")"}, {"rules", "/*\n  X: canary"}, {".vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nx"},
		{".ledger", "CANARY:1\n"}, {".air", "CANARY:1\n"}, {".xlsx", "no workbook"},
	} {
		if len(canaryReaders[x.sort](x.text)) == 0 {
			t.Errorf("%s: %q passes", x.sort, x.text)
		}
	}
}
