package render

import (
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/kiosk"
)

var (
	usesTemplate = regexp.MustCompile(`\{\{-?\s*template "([\w-]+)"`)
	wearsClass   = regexp.MustCompile(`class="([^"]*)"`)
)

// undressed are the classes of a page's template, and of the components it draws, whose style the list leaves out.
func undressed(page string, component func(string) string, left []string) (out []string) {
	seen := map[string]bool{}
	var look func(text string)
	look = func(text string) {
		for _, m := range wearsClass.FindAllStringSubmatch(text, -1) {
			for _, class := range strings.Fields(regexp.MustCompile(`\{\{.*?\}\}`).ReplaceAllString(m[1], " ")) {
				block := regexp.MustCompile(`__|--`).Split(class, 2)[0]
				of := func(file string) bool {
					return file == block+".css" || file == block+"s.css" || file == block+".kiosk.css"
				}
				if slices.ContainsFunc(left, of) && !slices.Contains(out, class) {
					out = append(out, class)
				}
			}
		}
		for _, m := range usesTemplate.FindAllStringSubmatch(text, -1) {
			if !seen[m[1]] {
				seen[m[1]] = true
				look(component(m[1]))
			}
		}
	}
	look(page)
	return out
}

// TestLesserPagesAreDressed: a lesser sheet has the style of all that its pages draw.
func TestLesserPagesAreDressed(t *testing.T) {
	layouts, static := ownFiles(t)
	read := func(files fs.FS, name string) string {
		text, err := fs.ReadFile(files, name)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	component := func(name string) string {
		text, err := fs.ReadFile(layouts, path.Join(rooms, name, name+".html"))
		if err != nil {
			return "" // "main" and "frame" are looked at as pages
		}
		return string(text)
	}
	wearers := map[string][]string{
		"light":          {"site/frame.html", "site/procedure.html"},
		kiosk.FirstSheet: {"kiosk/frame.html", "kiosk/home.html"},
	}
	for _, sheet := range lessers {
		left := strings.Fields(withoutComments(read(static, sheet.without)))
		whole := strings.Fields(withoutComments(read(static, "css/"+sheet.of+".list")))
		for _, name := range left {
			if !slices.Contains(whole, name) {
				t.Errorf("%s leaves out %s, which %s.list does not have", sheet.without, name, sheet.of)
			}
		}
		if len(wearers[sheet.name]) == 0 {
			t.Errorf("no page wears %s", sheet.name)
		}
		for _, page := range wearers[sheet.name] {
			for _, class := range undressed(read(layouts, page), component, left) {
				t.Errorf("%s: %s has no style: take its file out of %s", page, class, sheet.without)
			}
		}
	}
	if got := undressed(`<p class="lead{{if .}} x{{end}}">{{template "list" .}}`, func(string) string { return `<ul class="items"><li class="item__name">` }, []string{"lead.css", "items.css"}); len(got) != 3 {
		t.Errorf("planted: %q", got)
	}
}
