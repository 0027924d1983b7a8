package render

import (
	"bytes"
	"sync"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

// A version is made of what its sheets say: each is drawn as a proof (view.Scene.Proof),
// with its own layout, and the text of the finished page is read part by part. In a proof
// every word carries its key, so that a word put better makes no new version.
//
// A heading begins a part that lasts as long as the element that it stands in: h2, dt, th
// of a row, and what has the attribute data-head. The h1 is a part itself. What has data-part is a part
// whatever stands in it, called by the attribute when that is a word, else by its heading without what it leads to;
// it is then a row about something with a name. A cell with data-label is a part of its
// own within the part of its row. What has data-unversioned is no part of the version: the
// day of the build, the code and the version themselves, what only the screen shows.

// keyed are the layouts of paper once more, with words that carry their keys.
type keyed struct {
	speaker words.Speaker
	byName  func() map[string]*layout
}

// keyedLayouts parses them when the first version is asked for.
func keyedLayouts(l *layouts) keyed {
	speaker := l.words.book.Keyed()
	return keyed{speaker, sync.OnceValue(func() map[string]*layout {
		said := &lexicon{book: l.words.book, files: l.words.files, speakers: map[string]words.Speaker{"site": speaker, "print": speaker}, said: map[string]map[string]words.Filled{}}
		out := &layouts{byName: map[string]*layout{}, words: said}
		_ = out.load(l.words.files, []string{"print"}) // their faults were told when they were parsed with their words
		return out.byName
	})}
}

// print gives what a proof says; nil when it cannot be drawn.
func (r *Renderer) print(p view.Page) (parts []edition.Part) {
	if r.opt.Faulty {
		defer func() {
			if recover() != nil { // a record with an error lacks what its sheet stands on
				parts = nil
			}
		}()
	}
	layout := r.keyed.byName()[p.Layout]
	if layout == nil {
		return nil
	}
	return r.said(p, func(seen any) []edition.Part { return r.printed(layout, seen) })
}

// printed reads what a layout of a proof says.
func (r *Renderer) printed(l *layout, seen any) []edition.Part {
	var buf bytes.Buffer
	if err := l.whole().ExecuteTemplate(&buf, "frame", seen); err != nil {
		return nil // the page itself is drawn with the same layout, and tells
	}
	reader := proofReader{speaker: r.keyed.speaker, at: map[string]*proofPart{}}
	return reader.read(buf.Bytes(), map[string]string{edition.TitlePart: r.scene.Say("check.part_title"), edition.RestPart: r.scene.Say("check.part_text")})
}
