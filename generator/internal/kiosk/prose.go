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

// Prose is a record's body on its screen.
type Prose struct {
	Body    template.HTML
	Related []view.Item // where its links lead, as far as the kiosk has it
}

// prose makes a record's body fit for a screen. A finger cannot hit a link within a sentence, and none may lead out: links
// become their words, and where they lead stands below, as far as the kiosk has it. The folder has no pictures of
// records: their words stand for them.
func prose(p view.Place, x record.Record) Prose {
	b := record.Of(x)
	html := string(p.Markdown(b.Body, 0))
	screens := onKiosk(p.Scene)
	seen := map[string]bool{b.Address(): true}
	var out Prose
	for _, m := range view.Anchor.FindAllStringSubmatch(html, -1) {
		to, _, _ := strings.Cut(m[1], "#")
		to = path.Join(path.Dir(b.Address()), to)
		if there := screens[to]; there != nil && !seen[to] {
			seen[to] = true
			out.Related = append(out.Related, p.ItemOf(there))
		}
	}
	html = view.Anchor.ReplaceAllString(html, "$2")
	html = image.ReplaceAllString(html, `<span class="note">$1</span>`)
	out.Body = template.HTML(html) // made of what goldmark wrote: text is escaped, raw HTML refused
	return out
}
