package editor

import (
	"fmt"
	"io/fs"
	"net/http"
	"strings"
	"sync"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// drawnAt is below what a draft is drawn: its page, its screen of the kiosk and its sheets,
// as they would be if it were published now.
const drawnAt = Prefix + "nhap/"

// drawing keeps the last draft that was drawn, for a page asks for many files.
type drawing struct {
	lock  sync.Mutex
	of    string // place and hash of the text
	site  *site.Site
	from  *site.Site // the site as last read, by which it was made
	files http.Handler
	stops []fault
}

// drawnPage says where a draft can be looked at.
type drawnPage struct {
	Title, File, Form string
	Views             []option // Value is the address
	Faults            []fault
}

// draw makes the site in which a record is published as its file says now.
func (e *editor) draw(p place) (*drawing, record.Record, error) {
	text, err := e.read(p)
	if err != nil {
		return nil, nil, err
	}
	d := &e.drawn
	d.lock.Lock()
	defer d.lock.Unlock()
	now, _ := e.opt.State()
	key := p.key() + " " + amend.Hash(text)
	to, whole, err := asPublished(p, text)
	if err != nil {
		return nil, nil, err
	}
	if d.of != key || d.from != now {
		files := map[string][]byte{to.file(): whole}
		if to != p {
			files[p.file()] = nil
		}
		s, found, err := e.siteWith(files)
		if err != nil {
			return nil, nil, err
		}
		d.of, d.from, d.site, d.files, d.stops = key, now, s, nil, nil
		found.Sort()
		for _, b := range found {
			if b.Severity() == problem.Error {
				f := faultOf(b)
				f.File = b.File
				d.stops = append(d.stops, f)
			}
		}
		if len(d.stops) == 0 && e.opt.Draw != nil {
			d.files = e.opt.Draw(s)
		}
	}
	return &drawing{site: d.site, files: d.files, stops: d.stops}, d.site.Holder(to.file()), nil
}

// asPublished is the text of a draft or a revision as that of the record it becomes.
func asPublished(p place, text []byte) (place, []byte, error) {
	doc, err := amend.File(text)
	if err != nil {
		return p, nil, err
	}
	if of := entryOf(doc, p.kind).text[revisesKey]; of != "" {
		if !vi.IsSlug(of) {
			return p, nil, &fs.PathError{Op: "revise", Path: of, Err: fs.ErrNotExist}
		}
		p = place{p.kind, of}
	}
	whole, err := finished(p.kind, text)
	return p, whole, err
}

func (e *editor) openDrawn(w http.ResponseWriter, _ *http.Request, p place) {
	d, r, err := e.draw(p)
	if err != nil {
		e.unmade(w, err)
		return
	}
	page := drawnPage{File: p.file(), Form: address(p), Faults: d.stops}
	if r == nil {
		e.refuse(w, http.StatusConflict, drawnNowhere)
		return
	}
	page.Title = r.Title()
	if d.files != nil {
		for _, v := range d.views(r) {
			page.Views = append(page.Views, option{Value: drawnAt + p.key() + "/" + v.Value, Text: v.Text})
		}
	}
	e.show(w, http.StatusOK, "drawn.html", fmt.Sprintf(drawnTitle, page.Title), page)
}

// views are the pages of a record that there are.
func (d *drawing) views(r record.Record) (out []option) {
	own := record.Of(r).Address()
	all := []option{{Value: own, Text: onSite}, {Value: site.KioskAddress(own), Text: onKiosk}, {Value: site.SheetAddress(r), Text: onPaper}}
	quick, slip := d.site.HandoutAddresses(r)
	all = append(all, option{Value: quick, Text: onQuick}, option{Value: slip, Text: onSlip})
	known := d.site.Addresses()
	for _, v := range all {
		if v.Value != "" && known.Has(v.Value) {
			out = append(out, v)
		}
	}
	return out
}

// showDrawn sends one file of that site.
func (e *editor) showDrawn(w http.ResponseWriter, r *http.Request, p place) {
	d, _, err := e.draw(p)
	if err != nil {
		e.unmade(w, err)
		return
	}
	if d.files == nil {
		e.openDrawn(w, r, p)
		return
	}
	http.StripPrefix(strings.TrimSuffix(drawnAt+p.key(), "/"), d.files).ServeHTTP(w, r)
}
