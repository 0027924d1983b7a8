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

// canaries are what nobody's text may become: an element, an attribute, a script, an action of a template, a line of a
// calendar, of captions, of a header file, the end of a comment, of a CDATA section or of a string. Each is the way out of
// some places; they go round, so that every key meets another in each run, and pages stay short enough to be read.
var canaries = []string{
	` </script></title></textarea></noscript></template></style></svg></math></xmp>--><canary onfocus=canary() style=x:canary>]]>"'` + "`" + `${canary()}{{canary}}\");canary();//` + // Markdown where none is read, rules of hosts, commands of a shell, formulas:
		` [a](javascript:canary()) ![a](data:text/html,canary) <javascript:canary()> %0d%0aCANARY:1 "; } location /canary { return 200; } <If "1"> Redirect /canary / %{canary} {canary} & canary | canary > canary ^ %canary% $(canary) =canary()|'/c canary'!A1;=canary();"=canary()",=canary()canary`,
	// A script in which a comment begins has another end; what is decoded twice; an entity of the file's own; attributes.
	` <!--<script><canary>--!><canary><![CDATA[<canary/>]]><?canary x?>&#60;canary&#62;&lt;canary&gt;&canary;<!DOCTYPE x [<!ENTITY canary SYSTEM "file:///canary">]>` +
		`" autofocus onfocus="canary()' onfocus='canary() onfocus=canary() canary= <meta canary=1 http-equiv=refresh content="0;url=javascript:canary()"><base canary=1 href=//canary.example>canary`,
	// Lines as others count them.
	" \r\nCANARY:1\r\nBEGIN:VCANARY\r\n CANARY:2\r\n\r\n00:01.000 --> 00:02.000\r\nSTYLE\r\n::cue{canary}\r\n\r\n \rCANARY:1\r \nCANARY:1\n \x0bCANARY:1 \u0085CANARY:1 \u2028CANARY:1\u2029CANARY:1 " + `\u003c/script\u003e\x3ccanary\x3e\\\canary`,
}

// canaryBegins stand before the whole: a scheme, a formula.
var canaryBegins = []string{"javascript:canary()", "=canary()+", "\t@canary()"}

// TestCanary puts a payload into every free text of every record and of config.toml, by reflection, makes every file of
// the site and reads each as its reader does. A new kind and a new key are part of it by themselves: a key that no record
// says is filled too, a list that is empty gets a row, and one that was not filled all the same is told by its name. So is
// a sort of file that nobody reads.
func TestCanary(t *testing.T) {
	if testing.Short() {
		t.Skip("makes the whole site three times")
	}
	for i, begin := range canaryBegins {
		t.Run(begin, func(t *testing.T) {
			voice := &singer{begin: begin, turn: i, all: i%2 == 1, sung: map[string]int{}}
			files := canaryOutputs(t, voice)
			listen(t, files)
			if i == 1 {
				plant(t, files)
			}
		})
	}
}

// listen reads every file by its sort.
func listen(t *testing.T, files map[string]string) {
	t.Helper()
	read, sung := map[string]int{}, 0
	for name, text := range files {
		read[sortOf(name)]++
		if strings.Contains(strings.ToLower(text), "canary") {
			sung++
		}
	}
	for _, fault := range hearing(files) {
		t.Error(fault)
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

// hearing gives the faults of files, each read as its reader does.
func hearing(files map[string]string) (faults []string) {
	for _, name := range slices.Sorted(keysOf(files)) {
		sort := sortOf(name)
		look, known := canaryReaders[sort]
		if !known && !slices.Contains(canaryBytes, sort) {
			faults = append(faults, name+": nobody reads files of the sort "+sort+" as their reader does")
		}
		if look == nil {
			continue
		}
		for _, fault := range look(files[name]) {
			faults = append(faults, name+": "+fault)
		}
	}
	return faults
}

// canarySlips undo what the writer of a sort does against the payload, as one who forgot it.
var canarySlips = map[string]*strings.Replacer{
	".html": strings.NewReplacer("&lt;", "<"),
	".xml":  strings.NewReplacer("&lt;", "<"),
	".vtt":  strings.NewReplacer("&lt;", "<"),
	".ics":  strings.NewReplacer(`\n`, "\r\n"),
	".vcf":  strings.NewReplacer(`\n`, "\r\n"),
	".json": strings.NewReplacer(`\"`, `"`),
	".js":   strings.NewReplacer("canary", "`+canary()+`"), // shards are template literals
	".csv":  strings.NewReplacer("'=", "="),
}

// plant makes each writer of a real build forget its care, one at a time, and lays down a file of a sort that nobody
// knows: all of it is heard.
func plant(t *testing.T, files map[string]string) {
	t.Helper()
	for sort, slip := range canarySlips {
		spoilt := map[string]string{}
		for name, text := range files {
			if worse := slip.Replace(text); sortOf(name) == sort && worse != text && strings.Contains(text, "canary") && len(spoilt) < 40 {
				spoilt[name] = worse
			}
		}
		if len(hearing(spoilt)) == 0 {
			t.Errorf("%d files of the sort %s, written without care, pass", len(spoilt), sort)
		}
	}
	if len(hearing(map[string]string{"x.unheard": "canary"})) == 0 {
		t.Error("a sort of file that nobody reads passes")
	}
}

// canaryBytes are sorts of files that have no text of a record in them, or nothing but text: a script to be read out.
var canaryBytes = []string{".txt", ".png", ".woff2", ".ico", ".jpg", ".webp", ".mp3"}

// hostRules are files that hosts and machines do what they say.
var hostRules = []string{"_headers", "Caddyfile", "web.config", ".htaccess", ".nojekyll"}

// orderFiles are texts of which lines are orders to machines.
var orderFiles = []string{"robots.txt", "security.txt"}

// sortOf is how a file is read.
func sortOf(name string) string {
	base := path.Base(name)
	if slices.Contains(hostRules, base) || slices.Contains([]string{".conf", ".cmd", ".sh"}, path.Ext(name)) {
		return "rules"
	}
	if slices.Contains(orderFiles, base) {
		return "orders"
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
		fsys[strings.TrimPrefix(filepath.ToSlash(name), "../")] = &fstest.MapFile{Data: append(raw, "\n\n"+voice.song(name)+"\n\n[x](javascript:canary())\n"...)}
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
	s, found := site.Link(cfg, records, site.Options{Date: canaryDay})
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
	all   bool           // also where a record says nothing: other pages are made then
	sung  map[string]int // how many texts of a key have one
	turn  int            // which of the canaries begins
}

// song is what comes next into a key.
func (s *singer) song(at string) string {
	s.sung[at]++
	return canaries[(s.turn+s.sung[at])%len(canaries)]
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
		f.SetString(s.begin + f.String() + s.song(at))
		return 1
	case f.Kind() == reflect.Slice:
		if s.all && f.CanSet() && f.Len() == 0 && strings.Count(at, ".") < 6 { // a row may hold rows of its own sort
			f.Set(reflect.MakeSlice(f.Type(), 1, 1))
			choose(f.Index(0))
		}
		for i := range f.Len() {
			filled += s.singIn(at, f.Index(i))
		}
	case f.Kind() == reflect.Struct && f.CanSet():
		return s.sing(at, f)
	}
	return filled
}

// canaryDay is the day of the site, and of rows that nobody wrote.
var canaryDay = vi.Date{Year: 2026, Month: 11, Day: 23}

// choose gives a row that nobody wrote the first of the words that each of its values may be, and a day: none but a
// checked record reaches a page, and that one has them.
func choose(row reflect.Value) {
	if words := record.ChoiceWords(row.Type()); words != nil && row.Kind() == reflect.String {
		row.SetString(vi.Slug(words[0]))
	}
	if row.Kind() != reflect.Struct {
		return
	}
	if day, ok := row.Addr().Interface().(*record.Day); ok {
		day.Date = canaryDay
		return
	}
	for i := range row.NumField() {
		if row.Field(i).CanSet() {
			choose(row.Field(i))
		}
	}
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
		if s.sung[key] == 0 {
			t.Errorf("%s: no payload was put into this key", key)
		}
	}
}

// canaryReaders read a sort of file as its reader does and tell where the payload is more
// than text.
var canaryReaders = map[string]func(text string) []string{
	".html": canaryInHTML, ".xml": canaryInXML, ".ics": canaryInCalendar, ".json": canaryInJSON, ".jsonld": canaryInJSON, ".csv": canaryInTable, ".xlsx": canaryInWorkbook, ".ledger": canaryInLedger, ".air": canaryInAir,
	".svg": canaryInXML, ".vcf": canaryInCalendar, ".vtt": canaryInCaptions, ".js": canaryInScript,
	"orders": func(text string) []string {
		return canaryLine(text, regexp.MustCompile(`(?m)^[ \t]*CANARY:|[\x{2028}\x{2029}\x{85}\v]`))
	},
	".css":  func(text string) []string { return canaryLine(text, regexp.MustCompile(`(?i)canary`)) },
	"rules": func(text string) []string { return canaryLine(text, regexp.MustCompile(`(?i)canary`)) },
}

// canaryInScript reads a script of data: what is no literal of a text is run. Ours that hold no payload have regular
// expressions in them and are not read.
func canaryInScript(text string) (faults []string) {
	if !strings.Contains(strings.ToLower(text), "canary") {
		return nil
	}
	var run strings.Builder
	end := rune(0)
	escaped := false
	for _, r := range text {
		switch {
		case end == 0 && strings.ContainsRune("\"'`", r):
			end = r
		case end == 0:
			run.WriteRune(r)
		case escaped:
			escaped = false
		case r == '\\':
			escaped = true
		case r == end:
			end = 0
		case strings.ContainsRune("\n\r\u2028\u2029", r) && end != '`', end == '`' && r == '$':
			return []string{"a text that does not end on its line, or is made by a run"}
		}
	}
	if end != 0 {
		return []string{"a text without an end"}
	}
	return canaryLine(run.String(), regexp.MustCompile(`(?i)canary`))
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
	lines := strings.Split(text, "\n")
	for _, p := range found {
		faults = append(faults, p.Message(problem.English)+" "+lines[max(0, p.Line-1)])
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
		{".vcf", "BEGIN:VCARD\r\nCANARY:1\r\n"}, {".svg", "<svg><canary/></svg>"}, {".css", "a{content:'canary'}"}, {"orders", "x\nCANARY: 1"}, {"orders", "x\u2028CANARY:1"}, {".vtt", "WEBVTT\n\nSTYLE\n::cue{}"},
		{".json", `{"a":"` + "\n" + `"}`}, {".js", "x(\"\nCANARY:1\")"}, {".js", `x("a\\");canary()`}, {".js", "x(`${canary}`)"}, {".js", `x("canary`}, {".js", `x("a");canary("b")`}, {"rules", "/*\n  X: canary"}, {".vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nx"},
		{".ledger", "CANARY:1\n"}, {".air", "CANARY:1\n"}, {".xlsx", "no workbook"},
	} {
		if len(canaryReaders[x.sort](x.text)) == 0 {
			t.Errorf("%s: %q passes", x.sort, x.text)
		}
	}
}
