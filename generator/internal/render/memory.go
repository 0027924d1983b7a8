package render

import (
	"niemyet/generator/internal/digest"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

// Memory knows what earlier runs made of what, so that a layout runs for a page only where the page is made of something
// else. A key is the sum of everything that makes the bytes, but for the day of the data, which stands in holes. Safe for
// concurrent use.
type Memory interface {
	// Seed is the sum of the program, of what all layouts share, and of these files of layouts/: what else a page is made of.
	Seed(files []string) digest.Sum
	// Day is the day that was filled in.
	Day() vi.Date
	// Taken is the file of a path where it was made of what has this key: it lies in the new site already, or turn has
	// turned it to the day of this run. ok is false where the file is to be made.
	Taken(path string, key digest.Sum, day vi.Date, turn Turn) (o Output, ok bool)
	// Made notes of what a file is made.
	Made(path string, key digest.Sum, holes []words.Hole)
	// Said is what a proof with this key says.
	Said(key digest.Sum) (parts []edition.Part, ok bool)
	// Says notes it.
	Says(key digest.Sum, parts []edition.Part)
}

// Hole is where the day of the data stands in a file.
type Hole = words.Hole

// Turn turns a file that was filled with the day of an earlier run to that of this one.
type Turn = func(page []byte, holes []words.Hole) (turned []byte, ok bool)

// turn is a Turn.
func (r *Renderer) turn(page []byte, holes []words.Hole) (turned []byte, ok bool) {
	return r.days.Turned(page, holes, r.former())
}

// draft is a page with what its layout takes.
type draft struct {
	view.Page
	view any
	more []view.Page // follow in the same file
	key  digest.Sum  // of all that the page is made of; zero when nothing is remembered of it
}

// draft makes the view of a page.
func (r *Renderer) draft(p view.Page) draft {
	d := draft{Page: p, view: p.View()}
	if p.More != nil {
		d.more = p.More()
	}
	d.key = r.keyOf(d)
	return d
}

// keyOf sums all that a page is made of. Of what follows in the same file the views are made once more when they are
// drawn: there may be a thousand.
func (r *Renderer) keyOf(d draft) (key digest.Sum) {
	if r.opt.Memory == nil {
		return digest.Sum{}
	}
	key, ok := digest.Of(r.seeds[d.Layout], d.Path, d.Layout, d.view)
	for _, x := range d.more {
		next, plain := digest.Of(key, r.seeds[x.Layout], x.Path, x.Layout, x.View())
		key, ok = next, ok && plain
	}
	if !ok {
		return digest.Sum{}
	}
	return key
}

// seeded are the sums of what pages of each layout are made of beside their views: the program, the files that the layout
// leads to, what abbreviations mean, and which words the kiosk's pages leave to its file of words.
func seeded(m Memory, l *layouts, s *site.Site) map[string]digest.Sum {
	if m == nil {
		return nil
	}
	seeds := map[string]digest.Sum{}
	for name, layout := range l.byName {
		sum, ok := digest.Of(m.Seed(layout.files), s.Glossary, l.words.shared(name))
		if !ok {
			panic("internal error: abbreviations are no plain data")
		}
		seeds[name] = sum
	}
	return seeds
}

// remembers tells whether anything is kept of a page.
func (r *Renderer) remembers(d draft) bool { return d.key != digest.Sum{} }

// recalled are the files of a page where all of them are taken over.
func (r *Renderer) recalled(d draft) (out []Output, all bool) {
	if !r.remembers(d) {
		return nil, false
	}
	paths := []string{d.Path}
	if pictured(d.view) {
		paths = append(paths, site.PreviewAddress(d.Path))
	}
	for _, path := range paths {
		o, ok := r.opt.Memory.Taken(path, d.key, r.scene.Site.Date, r.turn)
		if !ok {
			return nil, false
		}
		out = append(out, o)
	}
	return out, true
}

// note remembers of what a file of a page is made.
func (r *Renderer) note(d draft, path string, holes []words.Hole) {
	if r.remembers(d) {
		r.opt.Memory.Made(path, d.key, holes)
	}
}

// said is what a proof says, as it was read before where nothing of it is otherwise.
func (r *Renderer) said(p view.Page, read func(seen any) []edition.Part) []edition.Part {
	seen := p.View()
	if r.opt.Memory == nil {
		return read(seen)
	}
	key, ok := digest.Of(r.seeds[p.Layout], "proof", p.Layout, seen)
	if !ok {
		return read(seen)
	}
	parts, known := r.opt.Memory.Said(key)
	if !known {
		parts = read(seen)
	}
	if len(parts) > 0 {
		r.opt.Memory.Says(key, parts)
	}
	return parts
}
