package serve

import (
	"bytes"
	"html"
	"html/template"
	"io/fs"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

var (
	madeMark  = regexp.MustCompile(`(?m)^<!--.*-->\n?`)
	firstHead = regexp.MustCompile(`(?m)^# (.+)$`)
	mdLink    = regexp.MustCompile(`href="([^":]*)\.md([#"])`)
)

// guide shows a page of the clerks' guide: /_niemyet/loi/E103 is docs/loi/E103.md. The
// folders are the same, so the links between the pages hold. Pictures and the examples
// that the guide hands out are sent as they are.
func (s *Server) guide(w http.ResponseWriter, r *http.Request, name string) {
	if body, ok := s.handout(name); ok {
		s.send(w, r, name, body, http.StatusOK)
		return
	}
	name = strings.TrimSuffix(name, ".md")
	if name == "" || strings.HasSuffix(name, "/") {
		name += "README"
	}
	text, err := []byte(nil), fs.ErrNotExist
	if fs.ValidPath(name) {
		text, err = fs.ReadFile(s.opt.Guide, "docs/"+name+".md")
	}
	if err != nil {
		show(w, http.StatusNotFound, "guide.html", guidePage{Title: noGuide, Body: `<p><a href="` + Reserved + `README">` + guideContents + `</a></p>`})
		return
	}
	text = madeMark.ReplaceAll(text, nil)
	page := guidePage{Title: guideTitle, Changed: s.changedOn(name + ".md")}
	if m := firstHead.FindSubmatch(text); m != nil {
		page.Title = string(m[1])
		text = bytes.Replace(text, m[0], nil, 1)
	}
	var body bytes.Buffer
	if err := record.Markdown.Convert(text, &body); err != nil {
		panic("internal error: guide: " + err.Error())
	}
	markup := mdLink.ReplaceAllString(withAnchors(body.String()), `href="$1$2`)
	for _, folder := range handed {
		markup = strings.ReplaceAll(markup, `href="../`+folder, `href="`+Reserved+folder)
	}
	page.Body = template.HTML(strings.NewReplacer(
		"<table>", `<div class="scroll" role="region" aria-label="`+tableWord+`" tabindex="0"><table>`, "</table>", "</table></div>",
		"<pre>", `<pre tabindex="0">`).Replace(markup)) // the guide is ours, and raw HTML is not passed through
	if r.Method == http.MethodHead {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		return
	}
	show(w, http.StatusOK, "guide.html", page)
}

// handed are the folders beside docs/ of which the guide hands out files.
var handed = []string{"examples/", "static/cai-dat/"}

// handout is a file of the guide that is not a page.
func (s *Server) handout(name string) ([]byte, bool) {
	if !fs.ValidPath(name) {
		return nil, false
	}
	file := "docs/" + name
	if slices.ContainsFunc(handed, func(folder string) bool { return strings.HasPrefix(name, folder) }) {
		file = name
	} else if !strings.HasPrefix(name, "hinh/") {
		return nil, false
	}
	body, err := fs.ReadFile(s.opt.Guide, file)
	return body, err == nil
}

var (
	headElement = regexp.MustCompile(`(?s)<h([2-6])>(.*?)</h[2-6]>`)
	tag         = regexp.MustCompile(`<[^>]*>`)
)

// withAnchors gives every heading the id that GitHub and its like give it, so that one
// link holds in both places: small letters, blanks as hyphens, other signs dropped.
func withAnchors(page string) string {
	return headElement.ReplaceAllStringFunc(page, func(element string) string {
		m := headElement.FindStringSubmatch(element)
		var id strings.Builder
		for _, r := range strings.ToLower(html.UnescapeString(tag.ReplaceAllString(m[2], ""))) {
			switch {
			case r == ' ':
				id.WriteByte('-')
			case unicode.IsLetter(r), unicode.IsDigit(r), r == '-', r == '_':
				id.WriteRune(r)
			}
		}
		return `<h` + m[1] + ` id="` + id.String() + `">` + m[2] + `</h` + m[1] + `>`
	})
}

type guidePage struct {
	Title   string
	Changed string // day of the last change; "" when it is not known
	Body    template.HTML
}

// datesFile says of each page of the guide when it was changed last.
const datesFile = "docs/ngay-sua.tsv"

// changedOn is that day of a page, as people write it.
func (s *Server) changedOn(name string) string {
	table, err := fs.ReadFile(s.opt.Guide, datesFile)
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(table)) {
		if day, is := strings.CutPrefix(strings.TrimSpace(line), name+"\t"); is {
			if d, err := vi.ParseDate(day); err == nil {
				return d.Short()
			}
		}
	}
	return ""
}
