package kiosk

import (
	"html/template"
	"path"
	"regexp"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/view"
)

var image = regexp.MustCompile(`<img\b[^>]*?alt="([^"]*)"[^>]*>`)

// prose is a record's body for a screen. A finger cannot hit a link within a sentence, and none may lead out: links
// become their words, and where they lead stands below, as far as the kiosk has it. The folder has no pictures of
// records: their words stand for them.
func prose(p view.Place, x record.Record) (template.HTML, []view.Item) {
	b := record.Of(x)
	html := string(p.Markdown(b.Body, 0))
	screens := onKiosk(p.Scene)
	seen := map[string]bool{b.Address(): true}
	var leads []view.Item
	for _, m := range view.Anchor.FindAllStringSubmatch(html, -1) {
		to, _, _ := strings.Cut(m[1], "#")
		to = path.Join(path.Dir(b.Address()), to)
		if there := screens[to]; there != nil && !seen[to] {
			seen[to] = true
			leads = append(leads, p.ItemOf(there))
		}
	}
	html = view.Anchor.ReplaceAllString(html, "$2")
	html = image.ReplaceAllString(html, `<span class="note">$1</span>`)
	return template.HTML(html), leads // made of what goldmark wrote: text is escaped, raw HTML refused
}
