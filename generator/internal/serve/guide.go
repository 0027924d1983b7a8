package serve

import (
	"bytes"
	"html/template"
	"io/fs"
	"net/http"
	"regexp"
	"strings"

	"niemyet/generator/internal/record"
)

var (
	madeMark  = regexp.MustCompile(`(?m)^<!--.*-->\n?`)
	firstHead = regexp.MustCompile(`(?m)^# (.+)$`)
	mdLink    = regexp.MustCompile(`href="([^":]*)\.md([#"])`)
)

// guide shows a page of the clerks' guide: /_niemyet/loi/E103 is docs/loi/E103.md. The
// folders are the same, so the links between the pages hold.
func (s *Server) guide(w http.ResponseWriter, r *http.Request, name string) {
	name = strings.TrimSuffix(name, ".md")
	if name == "" || strings.HasSuffix(name, "/") {
		name += "README"
	}
	text, err := []byte(nil), fs.ErrNotExist
	if fs.ValidPath(name) {
		text, err = fs.ReadFile(s.opt.Guide, name+".md")
	}
	if err != nil {
		show(w, http.StatusNotFound, "guide.html", guidePage{Title: noGuide, Body: `<p><a href="` + Reserved + `README">` + guideContents + `</a></p>`})
		return
	}
	text = madeMark.ReplaceAll(text, nil)
	page := guidePage{Title: guideTitle}
	if m := firstHead.FindSubmatch(text); m != nil {
		page.Title = string(m[1])
		text = bytes.Replace(text, m[0], nil, 1)
	}
	var body bytes.Buffer
	if err := record.Markdown.Convert(text, &body); err != nil {
		panic("internal error: guide: " + err.Error())
	}
	html := mdLink.ReplaceAllString(body.String(), `href="$1$2`)
	page.Body = template.HTML(strings.NewReplacer(
		"<table>", `<div class="scroll" role="region" aria-label="`+tableWord+`" tabindex="0"><table>`, "</table>", "</table></div>",
		"<pre>", `<pre tabindex="0">`).Replace(html)) // the guide is ours, and raw HTML is not passed through
	if r.Method == http.MethodHead {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		return
	}
	show(w, http.StatusOK, "guide.html", page)
}

type guidePage struct {
	Title string
	Body  template.HTML
}
