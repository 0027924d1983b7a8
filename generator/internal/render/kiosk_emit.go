package render

import (
	"path"
	"slices"
	"strings"
	"sync"

	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/search"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/speech"
	"niemyet/generator/internal/view"
)

// emitKiosk copies what the kiosk shares with the site into its folder, its index, and
// the spoken files that its pages ask for.
func (r *Renderer) emitKiosk(emit func(Output) error) error {
	for _, c := range slices.Concat(r.kioskShares(), kiosk.Recordings(r.scene), kiosk.Pictures(r.scene)) {
		o, err := r.staticOutput(c.From, c.To)
		if err != nil {
			return err
		}
		if err := emit(o); err != nil {
			return err
		}
	}
	for _, f := range r.ofKiosk.index().Files() {
		if err := emit(Output{Path: site.KioskRoot + f.Path, Body: f.Body}); err != nil {
			return err
		}
	}
	return nil
}

// counted hands outputs on and remembers those of the kiosk for its list.
type counted struct {
	mu    sync.Mutex
	files []kiosk.ListedFile
}

func (c *counted) through(emit func(Output) error) func(Output) error {
	return func(o Output) error {
		if name, ours := strings.CutPrefix(o.Path, site.KioskRoot); ours {
			line, err := o.listed(name)
			if err != nil {
				return err
			}
			c.mu.Lock()
			c.files = append(c.files, line)
			c.mu.Unlock()
		}
		return emit(o)
	}
}

// list is the output that names every file of the kiosk.
func (c *counted) list(r *Renderer) Output {
	return Output{Path: site.KioskRoot + kiosk.List, Body: kiosk.FileList(c.files, r.scene.Site.Date)}
}

// kioskShares are what the kiosk has of static/, with the words of its languages.
func (r *Renderer) kioskShares() []view.Copy {
	return kiosk.Shares(r.styles["kiosk"].body, r.layouts.words.wordScripts())
}

// kioskAsset is a file of the kiosk that is no page. inner is its name below the kiosk's folder.
func (r *Renderer) kioskAsset(name, inner string) ([]byte, bool) {
	if strings.HasPrefix(inner, search.Folder+"/") {
		return r.ofKiosk.index().File(inner)
	}
	copies := slices.Concat(r.kioskShares(), kiosk.Pictures(r.scene))
	if path.Dir(name) == speech.Folder {
		copies = kiosk.Recordings(r.scene)
	}
	for _, c := range copies {
		if c.To == name {
			return r.staticFile(c.From)
		}
	}
	return nil, false
}

// kioskList makes every file of the kiosk, for their sums.
func (r *Renderer) kioskList() ([]byte, problem.List) {
	var files counted
	emit := files.through(func(Output) error { return nil })
	for _, each := range []func(func(Output) error) error{r.emitStyles, r.emitStatic, r.emitKiosk} {
		if err := each(emit); err != nil {
			return nil, problem.List{r.layouts.fault("kiosk/frame", err)}
		}
	}
	found, _ := r.emitPages(kiosk.Pages(r.scene), emit)
	return files.list(r).Body, found
}
