package render

import (
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
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
				if (slices.Contains(left, block+".css") || slices.Contains(left, block+"s.css")) && !slices.Contains(out, class) {
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

// TestProceduresAreDressed: the light sheet has the style of all that a procedure's page draws.
func TestProceduresAreDressed(t *testing.T) {
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
	left := strings.Fields(withoutComments(read(static, "css/site-only.list")))
	ofSite := strings.Fields(withoutComments(read(static, "css/site.list")))
	for _, name := range left {
		if !slices.Contains(ofSite, name) {
			t.Errorf("site-only.list leaves out %s, which site.list does not have", name)
		}
	}
	for _, page := range []string{"site/frame.html", "site/procedure.html"} {
		for _, class := range undressed(read(layouts, page), component, left) {
			t.Errorf("%s: %s has no style on a procedure: take its file out of site-only.list", page, class)
		}
	}
	if got := undressed(`<p class="lead{{if .}} x{{end}}">{{template "list" .}}`, func(string) string { return `<ul class="items"><li class="item__name">` }, []string{"lead.css", "items.css"}); len(got) != 3 {
		t.Errorf("planted: %q", got)
	}
}
