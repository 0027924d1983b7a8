package render

import "io"

// Draw writes one page: a layout ("site/procedure") with what it takes.
func (l *Look) Draw(to io.Writer, layout string, view any) error {
	return l.layouts.named(layout).ExecuteTemplate(to, "frame", view)
}

// Style is the style sheet of a medium.
func (l *Look) Style(medium string) []byte { return l.styles[medium].body }
