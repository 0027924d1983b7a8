package gallery

import (
	"fmt"
	"reflect"
	"strings"

	"niemyet/generator/internal/view"
)

// A drawing is a page of the gallery before it is drawn: its template, which no file holds, and what that takes.
type drawing struct {
	path, layout, template string
	name, medium           string
	view                   any
}

// page is what the template of a drawing takes.
type page struct {
	sheetPage
	Parts [][]shown // the examples of each component that it shows
}

type shown struct {
	ID, Name string
	Data     any
}

// Marks of where an example begins and ends, taken out again by apart.
const (
	begins = "\uE000"
	ends   = "\uE001"
)

// drawings are the pages of a component: one for each medium, or where it is a part of the frame one for each example.
func (c Component) drawings() []drawing {
	var out []drawing
	for _, medium := range c.Media {
		if c.Whole {
			for i, e := range c.Examples {
				if e.in(medium) {
					out = append(out, c.whole(medium, fmt.Sprintf("%s-%d", c.Name, i+1), e))
				}
			}
			continue
		}
		if examples := c.shown(medium); len(examples) > 0 {
			p := page{sheetPage{frameOf(medium, c.Name), sheetOf()}, [][]shown{examples}}
			d := c.drawing(medium, c.Name, frames[medium]+mainOf(c.part(medium, 0)), p)
			out = append(out, d.of("gallery-one-"+c.Name))
		}
	}
	return out
}

// shown are the examples of a medium.
func (c Component) shown(medium string) (out []shown) {
	for i, e := range c.Examples {
		if e.in(medium) {
			out = append(out, shown{fmt.Sprintf("vi-du-%s-%d", c.Name, i+1), c.Name + ": " + e.Name, e.Data})
		}
	}
	return out
}

func (c Component) drawing(medium, file, template string, v page) drawing {
	v.Back = &view.Link{Text: "Gian trưng bày", Href: v.Root + "site/index.html"}
	return drawing{medium + "/" + file + ".html", medium + "/gallery-" + file, template, c.Name, medium, v}.of("gallery-" + file)
}

// of gives a drawing its kind, by which the gates know that it is no page of a site.
func (d drawing) of(kind string) drawing {
	v := d.view.(page)
	v.Kind = kind
	d.view = v
	return d
}

// whole is the page of one example of a part of the frame, or of a frame itself: the page's own frame, or sheet, is the example.
func (c Component) whole(medium, file string, e Example) drawing {
	v := page{sheetPage{Sheet: sheetOf()}, nil}
	frame := frames[medium]
	switch data := e.Data.(type) {
	case view.Frame:
		v.Frame = data
	case sheetPage:
		v.sheetPage = data
		frame = sheetFrame(c.Name)
	default:
		panic(fmt.Sprintf("internal error: %s is no part of a frame: %s", c.Name, reflect.TypeOf(e.Data)))
	}
	v.Medium = medium
	v.CSS = v.Root + "css/" + medium + ".css"
	if v.Title == "" {
		v.Title = e.Name
	}
	return c.drawing(medium, file, frame+`{{define "main"}}<h1 class="title">{{.Title}}</h1>{{end}}`, v)
}

// frames are what a page of the medium defines beside its main part.
var frames = map[string]string{
	"site":  "",
	"kiosk": "",
	"print": sheetFrame("leaf"),
}

// sheetFrame has a component draw the whole sheet, as the files of layouts/print have it.
func sheetFrame(component string) string {
	return fmt.Sprintf(`{{define "frame"}}{{template %q .}}{{end}}{{define "what"}}Gian trưng bày{{end}}`, component)
}

// parts are the classes of a part of a page and its title in each medium.
var parts = map[string][2]string{
	"site": {"part", "part__title"}, "kiosk": {"kiosk-part", "kiosk-part__title"}, "print": {"sheet-part", "sheet-part__title"},
}

// part draws the examples of a component that are the nth of a page.
func (c Component) part(medium string, nth int) string {
	return fmt.Sprintf(`{{range index .Parts %d}}<section class=%q aria-labelledby="{{.ID}}"><h2 class=%q id="{{.ID}}">{{.Name}}</h2>
<div>%s%s{{template %q .Data}}%s%s</div></section>
{{end}}`, nth, parts[medium][0], parts[medium][1], begins, c.Around[0], c.Name, c.Around[1], ends)
}

func mainOf(parts ...string) string {
	return `{{define "main"}}<h1 class="title">{{.Title}}</h1>` + "\n" + strings.Join(parts, "") + "{{end}}"
}

// indexOf is the first page: every page of the gallery by medium.
func indexOf(drawings []drawing) drawing {
	var template strings.Builder
	template.WriteString(`{{define "main"}}<h1 class="title">{{.Title}}</h1>`)
	for _, medium := range media {
		fmt.Fprintf(&template, `<section class="branch"><h2 class="branch__title">%s</h2><ul class="link-list">`, medium)
		for _, d := range drawings {
			if d.medium == medium {
				fmt.Fprintf(&template, `<li><a href="../%s">%s</a></li>`, d.path, strings.TrimPrefix(d.layout, medium+"/gallery-")+", "+medium)
			}
		}
		template.WriteString(`</ul></section>`)
	}
	template.WriteString(`{{end}}`)
	f := frameOf("site", "Gian trưng bày")
	return drawing{"site/index.html", "site/gallery", template.String(), "", "site", page{sheetPage{f, sheetOf()}, nil}}
}
