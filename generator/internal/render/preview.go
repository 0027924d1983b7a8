package render

import (
	"cmp"

	"niemyet/generator/internal/preview"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// previewed are pages; all but redirects are, and most have no picture of their own.
type previewed interface{ Previewed() view.Frame }

// pictured tells whether a page has a picture of its own.
func pictured(page any) bool {
	f, is := page.(previewed)
	return is && f.Previewed().Card != nil
}

// preview draws the picture of a page that has one. A title with letters that cannot be drawn rightly
// gets that of the unit: it says less, and nothing wrong.
func (r *Renderer) preview(path string, page any) (Output, bool) {
	if !pictured(page) {
		return Output{}, false
	}
	frame := page.(previewed).Previewed()
	card := preview.Card{Title: r.scene.Words("site").Plain(cmp.Or(frame.Card.Title, frame.Title)), Kind: frame.Card.Kind, Unit: cmp.Or(frame.Site.Short, frame.Site.Name)}
	if frame.Sample {
		card.Mark = r.scene.Say("sample.mark")
	}
	body, err := preview.PNG(card)
	if err != nil {
		card.Title, card.Kind = frame.Site.Name, ""
		if body, err = preview.PNG(card); err != nil {
			return Output{}, false
		}
	}
	return Output{Path: site.PreviewAddress(path), Body: body}, true
}
