package main

import (
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/site"
)

func (a *app) printCommand() *cobra.Command {
	var from sourceFlags
	var want printFlags
	c := &cobra.Command{
		Use:  "print",
		Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := onlySheets(c, want); err != nil {
				return err
			}
			if want.into != "" {
				return a.printInto(from, want)
			}
			return a.printPacks(from, want)
		},
	}
	from.add(c)
	textFlag(c, &want.board, "board")
	dayFlag(c, &want.since, "since")
	listFlag(c, &want.sheets, "sheet")
	textFlag(c, &want.out, "out")
	textFlag(c, &want.into, "into")
	switchFlag(c, &want.unknown, "unknown")
	return c
}

// onlySheets refuses what --sheet would not look at: a round is another thing than sheets.
func onlySheets(c *cobra.Command, want printFlags) error {
	if c.Flags().Changed("sheet") && (want.board != "" || !want.since.IsZero() || want.unknown) {
		return wrong(sheetAlone)
	}
	return nil
}

// printPacks makes one PDF file for each board asked for, or one of the sheets asked for.
func (a *app) printPacks(from sourceFlags, want printFlags) error {
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
	if want.since.After(s.Date) {
		return wrong(sinceAfter, want.since, s.Date)
	}
	boards, err := boardsOf(s, want)
	if err != nil {
		return err
	}
	if err := a.tellNoQR(s); err != nil {
		return err
	}
	p, err := a.openPress(s, from.source)
	if err != nil {
		return err
	}
	defer p.close()
	if _, err := disk.MakeFolder(want.out); err != nil {
		return machineError{err}
	}
	if len(want.sheets) > 0 {
		return p.printSheets(want)
	}
	for _, b := range boards {
		if err := p.printBoard(b, want); err != nil {
			return err
		}
	}
	return nil
}

// printInto builds the site into a folder, with a file to download beside the page of every
// sheet. Links say how large a file is, so pages and files are made together.
func (a *app) printInto(from sourceFlags, want printFlags) error {
	if want.board != "" || want.out != "" || len(want.sheets) > 0 || !want.since.IsZero() || want.unknown {
		return wrong(intoAlone)
	}
	return a.filling(from, want.into, func(folder *publish.Folder) error {
		s, found, err := from.load()
		if err != nil {
			return err
		}
		if found.Failed() {
			return a.refusePrint(found)
		}
		if err := a.tellNoQR(s); err != nil {
			return err
		}
		done, err := a.publish(s, from, folder, filesOrNothing)
		if err != nil {
			return err
		}
		a.tell(a.err, built, len(done.sizes), want.into, s.Date.Short())
		return nil
	})
}

// tellNoQR warns an office whose sheets will bear no QR code.
func (a *app) tellNoQR(s *site.Site) error {
	if s.Config.BaseURL != "" {
		return nil
	}
	noQR := problem.List{problem.New("W732", problem.Place{File: site.ConfigFile})}
	if err := noQR.WriteText(a.err, a.lang); err != nil {
		return machineError{err}
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
		return nil, wrong(noBoard, want.board, strings.Join(names, ", "))
	}
	if len(s.Boards) == 0 {
		return nil, wrong(noBoards)
	}
	return s.Boards, nil
}
