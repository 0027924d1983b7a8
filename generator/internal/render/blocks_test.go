package render

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// noBlock are the style files that are no block, and what they are.
var noBlock = map[string]string{
	"tokens": "colours, sizes and distances by purpose", "kiosk-tokens": "those of the kiosk", "sheet-tokens": "those of paper",
	"base": "elements without a class, and where focus shows", "kiosk-base": "the same at the kiosk's size", "sheet-base": "the same on paper",
	"fonts": "faces of the screen", "sheet-fonts": "faces of paper",
	"pages": "sizes of paper", "paper": "any public page on an ordinary printer", "paper-links": "where its links lead",
}

// A cssRule is what one style rule says, at-rules around it left out.
type cssRule struct {
	selectors []string
	body      string
}

var cssComments = regexp.MustCompile(`(?s)/\*.*?\*/`)

// cssRules reads a style sheet that stylelint has no fault in.
func cssRules(text string) (out []cssRule) {
	text = cssComments.ReplaceAllString(text, "")
	for text = strings.TrimSpace(text); text != ""; text = strings.TrimSpace(text) {
		before, rest, _ := strings.Cut(text, "{")
		end := closing(rest)
		head, body := strings.TrimSpace(before), rest[:end]
		switch {
		case strings.HasPrefix(head, "@media"):
			out = append(out, cssRules(body)...)
		case strings.HasPrefix(head, "@"):
			out = append(out, cssRule{nil, body})
		default:
			out = append(out, cssRule{selectorsOf(head), body})
		}
		text = rest[end+1:]
	}
	return out
}

// closing is where the brace closes that was opened before the text.
func closing(text string) int {
	depth := 1
	for i, c := range text {
		switch c {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	panic("a brace is open")
}

// selectorsOf parts a list of selectors at the commas outside of brackets.
func selectorsOf(list string) (out []string) {
	depth, from := 0, 0
	for i, c := range list {
		switch {
		case strings.ContainsRune("([", c):
			depth++
		case strings.ContainsRune(")]", c):
			depth--
		case c == ',' && depth == 0:
			out = append(out, strings.TrimSpace(list[from:i]))
			from = i + 1
		}
	}
	return append(out, strings.TrimSpace(list[from:]))
}

var classes = regexp.MustCompile(`\.([a-z][\w-]*)`)

// strangers are the rules of a style file that are not of its block. The block of .answer__main is answer; the file of a
// list (answers.css) holds the one thing in it too. A state of the whole page is named for the block it is about (is-slip).
func strangers(name, text string) (out []string) {
	file, _, _ := strings.Cut(path.Base(name), ".")
	if noBlock[file] != "" {
		return nil
	}
	for _, rule := range cssRules(text) {
		for _, selector := range rule.selectors {
			if !slices.ContainsFunc(classes.FindAllStringSubmatch(selector, -1), func(m []string) bool {
				block := regexp.MustCompile(`__|--`).Split(strings.TrimPrefix(m[1], "is-"), 2)[0]
				return block == file || block+"s" == file
			}) {
				out = append(out, selector)
			}
		}
	}
	return out
}

// A colour written out: #fff, rgb(…), a name. Names of the user's own colours (CanvasText) are colours too.
var colour = regexp.MustCompile(`(?i)#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(|` +
	`(?:^|[\s:,(])(?:white|black|red|green|blue|yellow|orange|purple|gray|grey|silver|gold|navy|teal|maroon|olive|lime|aqua|fuchsia|brown|pink|beige|ivory|crimson|coral|indigo|violet|` +
	`canvas|canvastext|linktext|visitedtext|activetext|buttonface|buttontext|buttonborder|field|fieldtext|highlight|highlighttext|selecteditem|selecteditemtext|mark|marktext|graytext|accentcolor|accentcolortext)(?:$|[\s;,)])`)

var quoted = regexp.MustCompile(`"[^"]*"|url\([^)]*\)`)

// colours are the declarations of a style file that name a colour and are no token.
func colours(name, text string) (out []string) {
	if strings.HasSuffix(path.Base(name), "tokens.css") {
		return nil
	}
	for _, rule := range cssRules(text) {
		for declaration := range strings.SplitSeq(quoted.ReplaceAllString(rule.body, ""), ";") {
			if _, value, _ := strings.Cut(declaration, ":"); colour.MatchString(value) {
				out = append(out, strings.TrimSpace(declaration))
			}
		}
	}
	return out
}

// styleFiles are all style files by path, "static/css/x.css" or "layouts/components/x/x.css".
func styleFiles(t *testing.T) map[string]string {
	t.Helper()
	layouts, static := ownFiles(t)
	out := map[string]string{}
	for _, in := range []struct {
		files         fs.FS
		pattern, root string
	}{{static, "css/*.css", "static/"}, {layouts, rooms + "/*/*.css", "layouts/"}} {
		names, err := fs.Glob(in.files, in.pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			text, err := fs.ReadFile(in.files, name)
			if err != nil {
				t.Fatal(err)
			}
			out[in.root+name] = string(text)
		}
	}
	return out
}

func TestOneBlockAStyleFile(t *testing.T) {
	for name, text := range styleFiles(t) {
		for _, selector := range strangers(name, text) {
			t.Errorf("%s: %s is of another block", name, selector)
		}
	}
	if got := strangers("static/css/banner.css", `.banner{} .banner__mark .icon{} @media print{.page .banner,.hotline:not(.x){}} p{}`); fmt.Sprint(got) != "[.hotline:not(.x) p]" {
		t.Errorf("planted: %q", got)
	}
	if got := strangers("static/css/answers.print.css", `.answer--bring{} .answerable{}`); fmt.Sprint(got) != "[.answerable]" {
		t.Errorf("planted: %q", got)
	}
}

func TestColoursAreTokens(t *testing.T) {
	for name, text := range styleFiles(t) {
		for _, declaration := range colours(name, text) {
			t.Errorf("%s: %q: a colour has its name in tokens.css, by its purpose", name, declaration)
		}
	}
	planted := `.a{color:#FFF;border:1px solid rgb(0 0 0/.1);background:var(--white);box-shadow:0 0 red,1px 1px black}
		/* #000 */ @media (forced-colors: active){.a{border-color:Highlight;content:"#fff";mask:url(#abc);forced-color-adjust:none}} .b{color:inherit;fill:currentColor;border-color:transparent}`
	if got := colours("static/css/a.css", planted); len(got) != 4 {
		t.Errorf("planted: %q", got)
	}
}

// TestStyleFilesAreListed: every style file stands in the list of a medium, no name stands twice, and the block of a style
// in a room is drawn by that room.
func TestStyleFilesAreListed(t *testing.T) {
	layouts, static := ownFiles(t)
	listed := map[string]bool{}
	for _, medium := range media {
		text, err := fs.ReadFile(static, "css/"+medium+".list")
		if err != nil {
			t.Fatal(err)
		}
		names := strings.Fields(withoutComments(string(text)))
		for i, name := range names {
			if slices.Contains(names[:i], name) {
				t.Errorf("%s.list names %s twice", medium, name)
			}
			listed[name] = true
		}
	}
	seen := map[string]string{}
	for name := range styleFiles(t) {
		base := path.Base(name)
		if !listed[base] {
			t.Errorf("%s stands in no list", name)
		}
		if other := seen[base]; other != "" {
			t.Errorf("%s and %s have one name", name, other)
		}
		seen[base] = name
		if path.Dir(name) == "static/css" {
			continue
		}
		room := path.Base(path.Dir(name))
		drawn, err := fs.ReadFile(layouts, path.Join(rooms, room, room+".html"))
		if err != nil {
			t.Error(err)
		}
		block, _, _ := strings.Cut(path.Base(name), ".")
		if !regexp.MustCompile(`[" ]` + strings.TrimSuffix(block, "s")).Match(drawn) {
			t.Errorf("%s: the template of its room draws no %s", name, block)
		}
	}
}

// TestFormerNames: a site's own file that was cut up since stands for all its parts; where a file has the name still, the
// site's own comes after the parts; a site's own list may name what was cut up.
func TestFormerNames(t *testing.T) {
	layouts, static := ownFiles(t)
	style := func(own fstest.MapFS, medium string) string {
		t.Helper()
		styles, found := loadStyles(newWardrobe(Overlay(own, static), Overlay(fstest.MapFS{}, layouts)))
		if len(found) > 0 {
			t.Fatal(found)
		}
		return string(styles[medium].body)
	}
	cut := style(fstest.MapFS{"css/radio.css": {Data: []byte(`.player{color:teal}`)}}, "site")
	if !strings.Contains(cut, ".player{color:teal}") || strings.Contains(cut, ".calendar__day") || !strings.Contains(cut, ".tasks") {
		t.Error("radio.css, which was cut up, does not stand for its parts alone")
	}
	named := style(fstest.MapFS{"css/main.css": {Data: []byte(`.part{margin-top:7rem}`)}}, "site")
	if ours, own := strings.Index(named, ".part{"), strings.Index(named, ".part{margin-top:7rem}"); ours < 0 || own <= ours {
		t.Error("the site's own main.css does not come after its parts")
	}
	if strings.Contains(named, ".page--home .main") {
		t.Error("the site's own main.css does not replace ours")
	}
	listed := style(fstest.MapFS{"css/print.list": {Data: []byte("sheet-tokens.css sheet-parts.css")}}, "print")
	if !strings.Contains(listed, ".sheet-answers") || strings.Contains(listed, ".leaf-tools") {
		t.Error("a site's own list with a former name is not read as its parts")
	}
	ours := newWardrobe(static, layouts)
	former, err := ours.former()
	if err != nil || len(former) == 0 {
		t.Fatal(former, err)
	}
	for file, parts := range former {
		for _, part := range parts {
			if !ours.exists(part) {
				t.Errorf("%s stands for %s, which is not there", file, part)
			}
		}
	}
	gone := style(fstest.MapFS{"css/kiosk.list": {Data: []byte("kiosk-tokens.css question.css more.css")}}, "kiosk")
	if !strings.Contains(gone, ".choose{") {
		t.Error("a site's own list with a file that is gone is not read as what took its place")
	}
	if whole := style(fstest.MapFS{}, "site"); !strings.Contains(whole, ".calendar__day") || !strings.Contains(whole, ".page--home .main") {
		t.Error("without files of its own a site has not all our styles")
	}
}

// space is a distance between things in rem.
var space = regexp.MustCompile(`(?:^|[{;\s])(?:margin-top|margin-bottom|gap|row-gap):\s*\d*\.?\d+rem\s*(?:[;}]|$)`)

// TestSpacesAreTokens: on the site things stand apart by the scale of tokens.css and
// nothing else; what is padding of one thing, or two figures of a grid, is its own.
func TestSpacesAreTokens(t *testing.T) {
	_, static := ownFiles(t)
	list, err := fs.ReadFile(static, "css/site.list")
	if err != nil {
		t.Fatal(err)
	}
	listed := strings.Fields(withoutComments(string(list)))
	for name, text := range styleFiles(t) {
		if path.Base(name) == "tokens.css" || !slices.Contains(listed, path.Base(name)) {
			continue
		}
		for _, declaration := range space.FindAllString(withoutComments(text), -1) {
			t.Errorf("%s: %q: a distance has its name in tokens.css", name, declaration)
		}
	}
	if got := space.FindAllString(`.a{margin-top:.4rem; row-gap:1rem; scroll-margin-top:4rem} .b{ gap: .6rem;margin: 1rem 0;gap: 0 1rem}`, -1); len(got) != 3 {
		t.Errorf("planted: %q", got)
	}
}
