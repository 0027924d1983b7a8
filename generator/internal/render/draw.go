package render

import "bytes"

// Draw writes one page: a layout ("site/procedure") with what it takes.
func (l *Look) Draw(to *bytes.Buffer, layout string, view any) error {
	if err := l.layouts.named(layout).ExecuteTemplate(to, "frame", view); err != nil {
		return err
	}
	l.layouts.words.unfold(to, layout)
	return nil
}

// Style is the style sheet of a medium.
func (l *Look) Style(medium string) []byte { return l.styles[medium].body }
