package main

import (
	"cmp"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// wordRooms are the packages whose words for people stand in files of their own: the
// folder below generator/, and the files in which alone a Vietnamese letter may stand in
// a string. A package joins when its words have moved; none leaves.
var wordRooms = []struct {
	folder string
	files  []string // patterns of file names
	why    string
}{
	{".", []string{"words.go", "words_*.go"}, "the command line speaks through its words alone"},
	{"internal/grid", []string{"words.go", "encoding.go", "document.go"}, "why a file cannot be read is told in both languages; encoding.go tells letters apart, document.go names tables"},
	{"internal/archive", []string{"words.go"}, "why an archive cannot be read is told in both languages"},
	{"internal/sound", []string{"words.go"}, "why a recording cannot be measured is told in both languages"},
	{"internal/pdf", nil, "it speaks to no person"},
	{"internal/fleet", nil, "it speaks to no person"},
	{"internal/publish", []string{"marker.go"}, "only the mark in the folder speaks, to whoever opens it"},
	{"internal/audio", nil, "it speaks to no person"},
	{"internal/amend", nil, "it speaks to no person"},
	// What a citizen meets stands in layouts/words/; here are only patterns that read what
	// clerks wrote, letters, and what is said of a layout's faults.
	{"internal/view", []string{"fee_circular.go", "whole_time.go", "days.go", "fee_note.go", "glance_papers.go", "phrase.go"}, citizens + "; phrase.go reads the short answers of records"},
	{"internal/web", nil, citizens},
	{"internal/kiosk", nil, citizens},
	{"internal/paper", []string{"table_width.go", "table_bodies.go", "table_laws.go"}, citizens + "; table_width.go measures letters, table_bodies.go shortens names of bodies, table_laws.go finds the number in the name of a document"},
	{"internal/speech", nil, citizens},
	{"internal/feed", nil, citizens},
	{"internal/opendata", nil, citizens},
	{"internal/words", nil, citizens},
	{"internal/render", []string{"words.go"}, citizens},
	// Rooms that tell what is wrong, or what is to be done.
	{"internal/problem", []string{"catalogue_*.go", "guide.go", "near.go"}, "faults are told by the catalogue; guide.go writes the clerks' pages on them"},
	{"internal/revise", []string{"words.go"}, "why a wish makes no sense is told in both languages"},
	{"internal/review", []string{"words.go", "text.go"}, "what is to be done is told in both languages; text.go holds the frame of the report"},
	{"internal/fill", []string{"words.go"}, "what a workbook says stands in its words, in both languages"},
	{"internal/serve", []string{"words.go"}, "what a browser is answered stands in its words"},
	{"internal/edition", []string{"words.go", "book.go", "covers.go", "history.go", "rounds.go", "air.go", "shown.go", "register.go"}, "a sheet speaks by the words of the layouts; the others write and read books, whose remarks and marks are data in Vietnamese"},
	{"internal/editor", []string{"words.go"}, "the form is Vietnamese, for the clerks of the site, and says all from its words"},
	{"internal/against", []string{"words.go", "agencies.go", "figures.go", "forms.go", "facts.go"}, "agencies, figures, forms and facts read and compare what the export says in Vietnamese"},
	{"internal/disk", nil, "it speaks to no person"},
	{"internal/trace", nil, "it speaks to no person; what a build said is kept as it was said"},
	{"internal/digest", nil, "it speaks to no person"},
	{"internal/origin", nil, "it speaks to no person"},
	{"internal/host", nil, "it speaks to no person"},
	{"internal/courier", nil, "it speaks to no person"},
	{"internal/units", []string{"find.go", "typed.go"}, "it speaks to no person; the table holds names of places, and those two the words that such names begin with"},
	{"internal/usage", nil, "it speaks to no person"},
	{"internal/bounded", nil, "it speaks to no person"},
	{"internal/national", nil, "it speaks to no person"},
	{"internal/showroom", nil, "it speaks to no person"},
	{"internal/preview", nil, "it draws the words that it is given"},
	{"internal/qr", nil, "it has no words"},
	{"internal/compression", nil, "it has no words"},
	{"internal/graph", nil, "it draws the words that it is given"},
	{"internal/gallery", []string{"drawing.go", "takes.go"}, "it shows the layouts with a made-up Vietnamese unit; no site has it"},
	{"internal/kindtest", []string{"contest.go"}, "a kind for tests, declared as kinds are"},
	// Rooms whose matter is Vietnamese: what stands there reads or writes records.
	{"internal/vi", []string{"*.go"}, "letters, spelling, figures and reading aloud of Vietnamese are its subject"},
	{"internal/record", []string{"*.go"}, "rows of kinds, names of fields and values that stand in records are the format itself"},
	{"internal/drawing", []string{"words.go"}, "why a drawing is not published, with English beside"},
	{"internal/personal", []string{"*.go"}, "words before names, families, labels and signs said in words are its subject"},
	{"internal/search", []string{"text.go", "summary.go", "variant.go", "elsewhere.go"}, "letters of Vietnamese, words that begin a summary, ages as people say them, and the kind of what is not done here"},
	{"internal/site", []string{"words.go", "config.go", "bodies.go", "told.go", "address.go", "plausible.go", "plausible_values.go", "plausible_papers.go", "plausible_places.go", "plausible_fee_times.go", "plausible_text.go", "plausible_ways.go", "office_hours.go", "told_of.go", "told_plain.go", "consultation.go", "radio_draft_trim.go", "route.go"}, "what is wrong is told by the catalogue; config.go declares tables of config.toml, bodies.go, told*.go, plausible*.go, consultation.go and office_hours.go find facts in Vietnamese prose, address.go folds letters, radio_draft*.go join and shorten the papers of a Vietnamese record, route.go has the value of a record that means all other fields"},
	{"internal/importer", []string{
		"words.go", "verdict.go", // told in both languages
		"account.go", "conflict.go", "list_record.go", "list_decision.go", "list_mapping.go", "list_report.go", "markdown.go", "importer.go", "select_file.go", // left in files of the Vietnamese site: notes, todo, mapping, import-report.md
		"cases.go", "cases_order.go", "duration.go", "fee.go", "fee_words.go", "papers.go", "papers_head.go", "papers_once.go", "papers_rules.go", "papers_split.go", "row.go", "steps.go", "ways.go", "papers_rows.go", "receiver.go", "stages.go", "brackets.go", "list_*.go", "results.go", // read Vietnamese exports and lists, and leave todo
	}, "what a person is told stands in words.go and verdict.go; what is read in Vietnamese, or left in records and reports for the clerks of the site, stands where it is read"},
}

const citizens = "what a citizen sees or hears stands in layouts/words/"

// literal is a string of a source file.
type literal struct {
	file string
	line int
	text string
}

// TestEveryRoomHasARow: a package whose words nobody looks at is not there.
func TestEveryRoomHasARow(t *testing.T) {
	rooms, err := os.ReadDir("internal")
	if err != nil {
		t.Fatal(err)
	}
	var folders, listed []string
	for _, room := range rooms {
		folders = append(folders, "internal/"+room.Name())
	}
	for _, room := range wordRooms {
		if room.folder != "." {
			listed = append(listed, room.folder)
		}
	}
	for _, line := range roomsWithout(folders, listed) {
		t.Error(line)
	}
	if got := roomsWithout([]string{"internal/a", "internal/b"}, []string{"internal/b", "internal/c", "internal/b"}); len(got) != 3 {
		t.Errorf("planted: %q", got)
	}
}

// roomsWithout says which folders have no row, and which rows no folder of their own.
func roomsWithout(folders, listed []string) (out []string) {
	for _, f := range folders {
		if !slices.Contains(listed, f) {
			out = append(out, f+" has no row in wordRooms: say where its words for people stand")
		}
	}
	for i, f := range listed {
		if !slices.Contains(folders, f) || slices.Contains(listed[:i], f) {
			out = append(out, f+": its row has no folder, or stands twice")
		}
	}
	return out
}

// strangers are the strings with Vietnamese letters that stand in other files of a
// folder than those allowed; unused are the patterns that allow nothing.
func strangers(t *testing.T, folder string, allowed []string) (found []literal, unused []string) {
	t.Helper()
	used := map[string]bool{}
	for _, l := range literals(t, folder) {
		if !vietnameseLetters.MatchString(l.text) {
			continue
		}
		may := false
		for _, pattern := range allowed {
			if ok, err := filepath.Match(pattern, l.file); err != nil {
				t.Fatal(err)
			} else if ok {
				may, used[pattern] = true, true
			}
		}
		if !may {
			found = append(found, l)
		}
	}
	for _, pattern := range allowed {
		if !used[pattern] {
			unused = append(unused, pattern)
		}
	}
	return found, unused
}

// vietnameseLetters are the letters that English does not have.
var vietnameseLetters = regexp.MustCompile(`(?i)[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]`)

// literals are the strings of the Go files of a folder, tests left out.
func literals(t *testing.T, folder string) (list []literal) {
	t.Helper()
	tags := map[*ast.BasicLit]bool{}
	for name, file := range parsedFiles(t, folder) {
		ast.Inspect(file.tree, func(n ast.Node) bool {
			if field, is := n.(*ast.Field); is && bilingual(field.Tag) {
				tags[field.Tag] = true
			}
			lit, is := n.(*ast.BasicLit)
			if !is || tags[lit] || lit.Kind != token.STRING && lit.Kind != token.CHAR {
				return true
			}
			text := lit.Value
			if plain, err := strconv.Unquote(text); err == nil {
				text = plain
			}
			list = append(list, literal{name, file.set.Position(lit.Pos()).Line, text})
			return true
		})
	}
	slices.SortFunc(list, func(a, b literal) int { return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.line, b.line)) })
	return list
}

// bilingual tells the tag of a field that declares what the field is called in both
// languages: the declaration is the table of words of a record's fields.
func bilingual(tag *ast.BasicLit) bool {
	if tag == nil {
		return false
	}
	text, _ := strconv.Unquote(tag.Value)
	return reflect.StructTag(text).Get("vi") != "" && reflect.StructTag(text).Get("en") != ""
}

type parsedFile struct {
	set  *token.FileSet
	tree *ast.File
}

func parsedFiles(t *testing.T, folder string) map[string]parsedFile {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		source, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(name)] = string(source)
	}
	return parsedText(t, texts)
}

// parsedText reads Go files that are held as texts.
func parsedText(t *testing.T, texts map[string]string) map[string]parsedFile {
	t.Helper()
	out := map[string]parsedFile{}
	set := token.NewFileSet()
	for name, text := range texts {
		tree, err := parser.ParseFile(set, name, text, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		out[name] = parsedFile{set, tree}
	}
	if len(out) == 0 {
		t.Fatal("there is no Go file")
	}
	return out
}

// TestVietnameseStandsInWords: in the rooms of the table no string outside of their files
// of words holds a Vietnamese letter.
func TestVietnameseStandsInWords(t *testing.T) {
	for _, room := range wordRooms {
		found, unused := strangers(t, filepath.FromSlash(room.folder), room.files)
		for _, l := range found {
			t.Errorf("%s/%s:%d: %q is no sentence for here (%s)", room.folder, l.file, l.line, l.text, room.why)
		}
		for _, pattern := range unused {
			t.Errorf("%s: no file %s holds Vietnamese; take it out of the table", room.folder, pattern)
		}
	}
}

// TestQuotesAreOurs: a name stands in “…” in every sentence, never in the quotation marks
// of Go.
func TestQuotesAreOurs(t *testing.T) {
	seen := 0
	for _, room := range wordRooms {
		for _, l := range literals(t, filepath.FromSlash(room.folder)) {
			if !strings.HasPrefix(l.file, "words") {
				continue
			}
			seen++
			if strings.Contains(l.text, "%q") {
				t.Errorf("%s/%s:%d: %q: write “%%s”", room.folder, l.file, l.line, l.text)
			}
		}
	}
	if seen < 300 {
		t.Errorf("only %d texts were looked at", seen)
	}
}

// unformatted are the places where a format of package fmt is a sentence that say picks:
// words of two forms would stand in it as they are written.
func unformatted(t *testing.T, files map[string]parsedFile) (list []literal, calls int) {
	t.Helper()
	at := map[string]int{"Sprintf": 0, "Printf": 0, "Fprintf": 1, "Errorf": 0}
	says := func(n ast.Expr) (found bool) {
		ast.Inspect(n, func(n ast.Node) bool {
			call, is := n.(*ast.CallExpr)
			if !is {
				return true
			}
			f, is := call.Fun.(*ast.SelectorExpr)
			if is && f.Sel.Name == "Format" {
				return false
			}
			found = found || is && f.Sel.Name == "say"
			return true
		})
		return found
	}
	for name, file := range files {
		ast.Inspect(file.tree, func(n ast.Node) bool {
			call, is := n.(*ast.CallExpr)
			if !is {
				return true
			}
			f, is := call.Fun.(*ast.SelectorExpr)
			if !is {
				return true
			}
			if f.Sel.Name == "tell" {
				calls++
			}
			from, is := f.X.(*ast.Ident)
			i, prints := 0, false
			if is && from.Name == "fmt" {
				i, prints = at[f.Sel.Name]
			}
			if prints && i < len(call.Args) && says(call.Args[i]) {
				list = append(list, literal{name, file.set.Position(call.Pos()).Line, f.Sel.Name})
			}
			return true
		})
	}
	return list, calls
}

// TestSentencesAreFormatted: whatever the command line says goes through problem.Format.
func TestSentencesAreFormatted(t *testing.T) {
	list, calls := unformatted(t, parsedFiles(t, "."))
	for _, l := range list {
		t.Errorf("%s:%d: fmt.%s of a sentence: write tell, or problem.Format", l.file, l.line, l.text)
	}
	if calls < 60 {
		t.Errorf("only %d sentences were looked at", calls)
	}
	planted := "package x\n\nfunc f() {\n\tfmt.Fprintf(w, a.say(x), 1)\n\tfmt.Sprintf(\"\\r\"+a.say(x), 1)\n\tfmt.Fprintf(w, problem.Format(a.say(x), 1))\n\tfmt.Fprintf(w, \"%s\", a.say(x))\n}\n"
	if list, _ = unformatted(t, parsedText(t, map[string]string{"x.go": planted})); len(list) != 2 {
		t.Errorf("planted: %v", list)
	}
}

// markup is what is no word in a template or script: tags but their spoken attributes,
// actions, comments.
var markup = regexp.MustCompile(`(?s)\{\{-?\s*/\*.*?\*/\s*-?\}\}|/\*.*?\*/`)

// TestTemplatesAndScriptsSayWords: no layout and no script of ours holds a Vietnamese
// letter outside of its comments: what it says, it says by key.
func TestTemplatesAndScriptsSayWords(t *testing.T) {
	seen := 0
	for _, pattern := range []string{"../layouts/*/*.html", "../layouts/components/*/*.html", "../static/js/*.js"} {
		names, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			raw, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			seen++
			for _, line := range sayings(filepath.Base(name), string(raw)) {
				t.Errorf("%s: %s", name, line)
			}
		}
	}
	if seen < 130 {
		t.Fatalf("only %d templates and scripts", seen)
	}
	planted := sayings("x.html", "{{/* Lời chú */}}<p aria-label=\"Đi lại\">{{word \"kiosk.back\"}}</p>\n<b>Quay lại</b>")
	planted = append(planted, sayings("x.js", "/* lời chú */\nsay('kiosk.back') // \"Quay lại\"\nvar a = 'Xóa'")...)
	if len(planted) != 3 {
		t.Errorf("planted: %q", planted)
	}
}

// lettersOfScripts are scripts whose matter is letters: they are typed, folded and found.
var lettersOfScripts = map[string]bool{"telex.js": true, "search.js": true}

// sayings are the lines that hold Vietnamese letters outside of comments.
func sayings(name, text string) (out []string) {
	if lettersOfScripts[name] {
		return nil
	}
	text = markup.ReplaceAllString(text, "")
	for line := range strings.Lines(text) {
		if filepath.Ext(name) == ".js" {
			line, _, _ = strings.Cut(line, "// ")
			line = keyHints.ReplaceAllString(line, "")
		}
		if vietnameseLetters.MatchString(line) {
			out = append(out, strings.TrimSpace(line))
		}
	}
	return out
}

// keyHints are single letters in quotation marks: what a key of a keyboard writes.
var keyHints = regexp.MustCompile(`'[^\s']{1,2}'`)

// TestStrangersAreSeen plants the faults that the test above is for.
func TestStrangersAreSeen(t *testing.T) {
	folder := t.TempDir()
	for name, text := range map[string]string{
		"words.go":  "package x\n\nvar a = \"Đã xong\"\n",
		"other.go":  "package x\n\nvar b = \"plain\" // lời chú thích không tính\nvar c = `lỗi`\nvar d = 'Ừ'\nvar e = \"kh\\u00f4ng\"\n\ntype t struct {\n\ta string `vi:\"Tên\" en:\"Name\"`\n\tb string `vi:\"Chữ\"`\n}\n",
		"x_test.go": "package x\n\nvar f = \"thử\"\n",
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	found, unused := strangers(t, folder, []string{"words.go", "words_*.go"})
	want := []literal{{"other.go", 4, "lỗi"}, {"other.go", 5, "Ừ"}, {"other.go", 6, "không"}, {"other.go", 10, "vi:\"Chữ\""}}
	if len(found) != len(want) || !slices.Equal(unused, []string{"words_*.go"}) {
		t.Fatalf("found %v, unused %v", found, unused)
	}
	for i, l := range found {
		if l.file != want[i].file || l.line != want[i].line {
			t.Errorf("found %v, want %v", l, want[i])
		}
	}
}

// verb is a place of a format.
var verb = regexp.MustCompile(`%[-+# 0]*[0-9]*(\.[0-9]+)?[a-zA-Z]`)

// oneForm is a word in the plural behind a number that can be one.
var oneForm = regexp.MustCompile(`%d ([a-z]+ )?[a-z]{2,}s\b`)

// TestWordsInBothLanguages: every problem.Text of the command line has both languages,
// English without a Vietnamese letter, the same values in the same order, and the same
// end of line.
func TestWordsInBothLanguages(t *testing.T) {
	count := 0
	for name, file := range parsedFiles(t, ".") {
		ast.Inspect(file.tree, func(n ast.Node) bool {
			lit, is := n.(*ast.CompositeLit)
			if !is {
				return true
			}
			text, ours := lit.Type.(*ast.SelectorExpr)
			if !ours || text.Sel.Name != "Text" || !strings.HasPrefix(name, "words") {
				return true
			}
			count++
			at := file.set.Position(lit.Pos())
			said := map[string]string{}
			for _, e := range lit.Elts {
				pair, keyed := e.(*ast.KeyValueExpr)
				if !keyed {
					t.Errorf("%s: name the languages", at)
					return true
				}
				said[pair.Key.(*ast.Ident).Name] = joined(pair.Value)
			}
			switch vi, en := said["Vi"], said["En"]; {
			case vi == "" || en == "":
				t.Errorf("%s: a language is missing: %q", at, said)
			case vietnameseLetters.MatchString(en):
				t.Errorf("%s: the English is Vietnamese: %q", at, en)
			case !slices.Equal(verb.FindAllString(vi, -1), verb.FindAllString(en, -1)):
				t.Errorf("%s: %q and %q take other values", at, vi, en)
			case oneForm.MatchString(en):
				t.Errorf("%s: %q: a word behind a number has two forms, {one|more}", at, en)
			case strings.HasSuffix(vi, "\n") != strings.HasSuffix(en, "\n"):
				t.Errorf("%s: %q and %q end differently", at, vi, en)
			}
			return true
		})
	}
	if count < 100 {
		t.Errorf("only %d texts were found", count)
	}
	if !oneForm.MatchString("%d new files") || oneForm.MatchString("%d new {file|files}, port %d is") {
		t.Error("the pattern of words with one form finds nothing")
	}
}

// joined is the text of a literal or of a sum of them; names stand as they are.
func joined(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		text, _ := strconv.Unquote(e.Value)
		return text
	case *ast.BinaryExpr:
		return joined(e.X) + joined(e.Y)
	case *ast.Ident:
		return e.Name
	}
	return ""
}

// TestErrorsAreWords: a command tells no error that it wrote by hand; wrong and failed
// take a text of the words.
func TestErrorsAreWords(t *testing.T) {
	for name, file := range parsedFiles(t, ".") {
		ast.Inspect(file.tree, func(n ast.Node) bool {
			call, is := n.(*ast.CallExpr)
			if !is {
				return true
			}
			f, dotted := call.Fun.(*ast.SelectorExpr)
			if !dotted {
				return true
			}
			from, _ := f.X.(*ast.Ident)
			if from != nil && (from.Name == "fmt" && f.Sel.Name == "Errorf" || from.Name == "errors" && f.Sel.Name == "New") && name != "exit.go" {
				t.Errorf("%s: %s.%s; take a text of the words", file.set.Position(call.Pos()), from.Name, f.Sel.Name)
			}
			return true
		})
	}
}
