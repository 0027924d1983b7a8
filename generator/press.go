package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/paper"
	"niemyet/generator/internal/pdf"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// printFlags say which packs are printed.
type printFlags struct {
	board, out string
	into       string  // build the site there, its sheets as files beside their pages
	since      vi.Date // zero: the full pack
	unknown    bool    // sheets with unknown times and fees too
	sheets     []string
}

// press prints pages of a site: a browser that gets its files from this process alone,
// and what was printed in earlier rounds.
type press struct {
	*app
	site    *site.Site
	source  string
	maker   *render.Renderer
	shelf   *render.Shelf
	printer *pdf.Printer
	rounds  edition.Rounds

	guard  sync.Mutex
	broken problem.List // faults of the user's layouts, met while a sheet is made
}

// openPress starts the browser. From here on a version may stand on paper: it must be
// answered for, whatever comes after, so the history is written first.
func (a *app) openPress(s *site.Site, source string) (*press, error) {
	p := &press{app: a, site: s, source: source}
	opt, err := a.remembering(source)
	if err != nil {
		return nil, err
	}
	opt.Rounds = opt.Log.Rounds
	p.rounds = opt.Rounds
	r, bad := render.New(s, overlay(source, "layouts"), overlay(source, "static"), opt)
	if bad.Failed() {
		return nil, a.refusePrint(bad)
	}
	p.maker, p.shelf = r, r.Shelf()
	p.printer, err = pdf.Open(p.file)
	if errors.Is(err, pdf.ErrNoBrowser) {
		return nil, failed(noBrowser, namedBrowser())
	}
	if err != nil {
		return nil, machineError{err}
	}
	a.keepHistory(source, s.Date, opt.History, r.History())
	return p, nil
}

func (p *press) close() { _ = p.printer.Close() }

// file gives the browser a file of the site; it asks for several at once.
func (p *press) file(path string) ([]byte, bool) {
	body, bad, ok := p.shelf.File(path)
	if bad.Failed() {
		p.guard.Lock()
		defer p.guard.Unlock()
		p.broken = append(p.broken, bad...)
		return nil, false
	}
	return body, ok
}

// printSheets prints the sheets asked for into one file.
func (p *press) printSheets(want printFlags) error {
	asked, err := sheetsAskedFor(p.maker.Scene(), want.sheets)
	if err != nil {
		return err
	}
	var pages []pdf.Page
	for _, path := range asked {
		pages = append(pages, pdf.Page{Path: path, Record: path})
	}
	return p.pack(pages, pdf.Meta{Title: p.site.Config.Unit + sheetsAsked}, filepath.Join(want.out, "ban-in.pdf"))
}

// printBoard prints the round of a board and remembers it.
func (p *press) printBoard(b *site.Board, want printFlags) error {
	pack := paper.PackOf
	if want.unknown {
		pack = paper.PackWithUnknown
	}
	k := pack(p.maker.Scene(), b, want.since)
	own, sheets := paper.Lay(p.maker.Scene(), k)
	p.shelf.Put(own...)
	var pages []pdf.Page
	for _, x := range sheets {
		pages = append(pages, pdf.Page{Path: x.Sheets[0], Record: strings.TrimSpace(x.Code + " " + x.Title)})
	}
	name := b.ID
	if !want.since.IsZero() {
		name += "-tu-" + want.since.String()
	}
	if err := p.pack(pages, pdf.Meta{Title: b.Name + ": " + k.What(p.site.Date)}, filepath.Join(want.out, name+".pdf")); err != nil {
		return p.blame(err)
	}
	p.keepRound(p.source, p.site.Date, p.rounds, b.ID, k.Round(), k.ToSign())
	p.tell(p.err, packed, b.Name, len(k.Up), len(k.Down))
	p.tellHeld(b, k.Held)
	for _, x := range k.Pointed {
		p.tell(p.err, pointedSheets, b.Name, len(x.Codes), vi.LowerFirst(x.Why))
	}
	return nil
}

// tellHeld names the first sheets that a round leaves out, and why; the cover lists all.
func (p *press) tellHeld(b *site.Board, held []paper.Posting) {
	if len(held) == 0 {
		return
	}
	p.tell(p.err, heldBack, b.Name, len(held))
	for _, x := range held[:min(nextTold, len(held))] {
		p.tell(p.err, heldSheet, x.Code, x.Title, x.Why)
	}
	if more := p.more(len(held) - nextTold); more != "" {
		fmt.Fprintln(p.err, "  "+more)
	}
}

// blame tells which layout is at fault when a sheet could not be made.
func (p *press) blame(err error) error {
	p.guard.Lock()
	defer p.guard.Unlock()
	if len(p.broken) == 0 {
		return err
	}
	fmt.Fprintln(p.err, sentence(err, p.lang))
	return p.refusePrint(p.broken)
}

// pack prints pages into a file, which appears only when it is whole.
func (p *press) pack(pages []pdf.Page, meta pdf.Meta, name string) error {
	meta.Creator, meta.Made = "niemyet "+version, p.site.Date.String()
	body, err := p.printer.Pack(pages, meta, p.progress(len(pages)))
	if err != nil {
		return failed(notPrinted, err)
	}
	if err := disk.Write(name, body); err != nil {
		return machineError{err}
	}
	p.tell(p.err, printedPack, len(pages), name)
	return nil
}

// refusePrint prints problems that stop printing.
func (a *app) refusePrint(found problem.List) error {
	if err := found.WriteText(a.err, a.lang); err != nil {
		return machineError{err}
	}
	a.tell(a.err, nothingPrinted)
	return errContent
}
