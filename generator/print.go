package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/pdf"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// printFlags say which packs are printed.
type printFlags struct {
	board, since, out string
	sheets            []string
}

func (a *app) printCommand() *cobra.Command {
	var from sourceFlags
	var want printFlags
	c := &cobra.Command{
		Use:   "print",
		Short: "In bộ niêm yết của từng bảng ra tệp PDF",
		Long: "In bộ niêm yết của từng bảng ra tệp PDF: bìa ghi bản phải dán và bản phải gỡ, các bản in theo thứ tự, phiếu xác nhận.\n" +
			"Cần Chromium, Chrome hoặc Edge trên máy; không có thì dùng các trang in/bang/… của trang đã dựng.",
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return a.printPacks(from, want) },
	}
	from.add(c)
	c.Flags().StringVar(&want.board, "board", "", "bảng (tên tệp trong content/bang-niem-yet/); bỏ trống: mọi bảng")
	c.Flags().StringVar(&want.since, "since", "", "chỉ những gì đổi sau ngày này, YYYY-MM-DD; bỏ trống: bộ đầy đủ")
	c.Flags().StringSliceVar(&want.sheets, "sheet", nil, "in riêng các bản này thay cho bộ của bảng, ví dụ in/thu-tuc/dang-ky-khai-sinh.html#chu-lon")
	c.Flags().StringVar(&want.out, "out", "", "thư mục kết quả (mặc định: pdf/ trong thư mục nguồn)")
	return c
}

// printPacks makes one PDF file for each board asked for.
func (a *app) printPacks(from sourceFlags, want printFlags) error {
	var since vi.Date
	if want.since != "" {
		var err error
		if since, err = vi.ParseDate(want.since); err != nil {
			return fmt.Errorf("--since: %w", err)
		}
	}
	if want.out == "" {
		want.out = filepath.Join(from.source, "pdf")
	}
	s, found, err := from.load()
	if err != nil {
		return err
	}
	if found.Failed() {
		return a.refusePrint(found)
	}
	boards, err := boardsOf(s, want)
	if err != nil {
		return err
	}
	if s.Config.BaseURL == "" {
		noQR := problem.List{problem.New("W732", problem.Place{File: site.ConfigFile})}
		if err := noQR.WriteText(a.err, a.lang); err != nil {
			return machineError{err}
		}
	}
	past, err := a.history(from.source)
	if err != nil {
		return err
	}
	rounds, err := a.rounds(from.source)
	if err != nil {
		return err
	}
	r, bad := render.New(s, overlay(from.source, "layouts"), overlay(from.source, "static"), render.Options{Version: version, History: past, Rounds: rounds})
	if bad.Failed() {
		return a.refusePrint(bad)
	}
	shelf := r.Shelf()
	var broken problem.List // faults of the user's layouts, met while a sheet is made
	var guard sync.Mutex
	printer, err := pdf.Open(func(path string) ([]byte, bool) {
		body, bad, ok := shelf.File(path)
		if bad.Failed() {
			guard.Lock()
			broken = append(broken, bad...)
			guard.Unlock()
			return nil, false
		}
		return body, ok
	})
	if errors.Is(err, pdf.ErrNoBrowser) {
		return machineError{fmt.Errorf(a.say(noBrowser), err)}
	}
	if err != nil {
		return machineError{err}
	}
	defer func() { _ = printer.Close() }()
	a.keepHistory(from.source, s.Date, past, r.History()) // a printed version must be answered for, whatever comes after
	if _, err := disk.MakeFolder(want.out); err != nil {
		return machineError{err}
	}
	if len(want.sheets) > 0 {
		var pages []pdf.Page
		for _, path := range want.sheets {
			pages = append(pages, pdf.Page{Path: path, Record: path})
		}
		return a.pack(printer, pages, pdf.Meta{Title: s.Config.Unit + ": bản in"}, s, filepath.Join(want.out, "ban-in.pdf"))
	}
	for _, b := range boards {
		k := r.PackOf(b, since)
		var pages []pdf.Page
		for _, x := range shelf.Lay(k) {
			pages = append(pages, pdf.Page{Path: x.Sheets[0], Record: strings.TrimSpace(x.Code + " " + x.Title)})
		}
		name := b.ID
		if !since.IsZero() {
			name += "-tu-" + since.String()
		}
		if err := a.pack(printer, pages, pdf.Meta{Title: b.Name + ": " + k.What(s.Date)}, s, filepath.Join(want.out, name+".pdf")); err != nil {
			guard.Lock()
			defer guard.Unlock()
			if len(broken) == 0 {
				return err
			}
			fmt.Fprintln(a.err, err)
			return a.refusePrint(broken)
		}
		a.keepRound(from.source, s.Date, rounds, b.ID, k.Round())
		fmt.Fprintf(a.err, a.say(packed), b.Name, len(k.Up), len(k.Down))
	}
	return nil
}

func boardsOf(s *site.Site, want printFlags) ([]*site.Board, error) {
	if len(want.sheets) > 0 {
		return nil, nil
	}
	var names []string
	for _, b := range s.Boards {
		if b.ID == want.board {
			return []*site.Board{b}, nil
		}
		names = append(names, b.ID)
	}
	if want.board != "" {
		return nil, fmt.Errorf("--board %s: không có bảng này (%s)", want.board, strings.Join(names, ", "))
	}
	if len(s.Boards) == 0 {
		return nil, errors.New("chưa có bảng nào trong content/bang-niem-yet/")
	}
	return s.Boards, nil
}

// pack prints pages into a file, which appears only when it is whole.
func (a *app) pack(printer *pdf.Printer, pages []pdf.Page, meta pdf.Meta, s *site.Site, name string) error {
	meta.Creator, meta.Made = "niemyet "+version, s.Date.String()
	body, err := printer.Pack(pages, meta, a.progress(len(pages)))
	if err != nil {
		return machineError{fmt.Errorf(a.say(notPrinted), err)}
	}
	if err := disk.Write(name, body); err != nil {
		return machineError{err}
	}
	fmt.Fprintf(a.err, a.say(printedPack), len(pages), name)
	return nil
}

// progress writes a line that counts, on a terminal only.
func (a *app) progress(total int) func(int) {
	f, ok := a.err.(*os.File)
	if !ok {
		return nil
	}
	if info, err := f.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return nil
	}
	return func(done int) {
		end := ""
		if done == total {
			end = "\n"
		}
		fmt.Fprintf(f, "\r"+a.say(printing)+end, done, total)
	}
}

// refusePrint prints problems that stop printing.
func (a *app) refusePrint(found problem.List) error {
	if err := found.WriteText(a.err, a.lang); err != nil {
		return machineError{err}
	}
	fmt.Fprint(a.err, a.say(nothingPrinted))
	return errContent
}
