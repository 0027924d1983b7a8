package main

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// today is asked for what a book may note; tests say which day it is.
var today = vi.Today

// ahead is how many days before its day a round may be printed. A run for a later day is a
// trial: a book that noted it would have no room for what is really hung up until then.
const ahead = 31

// history reads the versions of earlier builds.
func (a *app) history(source string) (edition.History, error) {
	return wholeBook(a, source, edition.Read)
}

// postingLog reads what was printed for the boards and signed for.
func (a *app) postingLog(source string) (edition.Log, error) {
	return wholeBook(a, source, edition.ReadLog)
}

// shown reads what has been published.
func (a *app) shown(source string) (edition.Shown, error) {
	return wholeBook(a, source, edition.ReadShown)
}

// onAir reads by what numbers listeners know the site's broadcasts.
func (a *app) onAir(source string) (*edition.Air, error) {
	return wholeBook(a, source, edition.ReadAir)
}

// remembering is how pages are made that know of what was built, published and printed before.
func (a *app) remembering(source string) (opt render.Options, err error) {
	opt.Version = version
	if opt.History, err = a.history(source); err != nil {
		return opt, err
	}
	if opt.Shown, err = a.shown(source); err != nil {
		return opt, err
	}
	opt.Log, err = a.postingLog(source)
	return opt, err
}

// wholeBook reads a book that the run writes anew. A line that cannot be read stops the run:
// it would be lost.
func wholeBook[T any](a *app, source string, read func(fs.FS) (T, problem.List, error)) (book T, err error) {
	book, found, err := read(plainFiles(source))
	if err != nil {
		return book, machineError{err}
	}
	if found.Failed() {
		return book, a.refuse(found)
	}
	return book, nil
}

// keepHistory notes the versions that a run for a day has added to those it had read.
func (a *app) keepHistory(source string, day vi.Date, had, now edition.History) {
	if !a.mayNote(edition.HistoryFile, notedEarlier, day, had.Last(), !had.Knows(now)) {
		return
	}
	a.keep(source, historyLost, func(fsys fs.FS) (edition.Note, problem.List, error) {
		return edition.NoteHistory(fsys, had, now)
	})
}

// keepRound notes what a round of a day put up on a board and took down.
func (a *app) keepRound(source string, day vi.Date, had edition.Rounds, board string, round []edition.Hung, list []edition.ToSign) {
	if !a.mayNote(edition.RoundsFile, notedEarlier, day, had.Last(), len(round) > 0) {
		return
	}
	a.keepList(source, edition.SignedFile(board, day), edition.EncodeList(board, list), len(list) > 0)
	a.keep(source, roundsLost, func(fsys fs.FS) (edition.Note, problem.List, error) {
		return edition.NoteRound(fsys, board, day, round)
	})
}

// keepList lays down the list on which an office notes who put a round up. One that lies
// there is the office's: a second round of a day gets a list of its own.
func (a *app) keepList(source, name string, text []byte, fresh bool) {
	if !fresh {
		return
	}
	folder := filepath.Join(source, filepath.FromSlash(edition.SignedFolder))
	first := strings.TrimSuffix(name, ".csv")
	for count := 1; ; count++ {
		if count > 1 {
			name = first + "." + strconv.Itoa(count) + ".csv"
		}
		file := filepath.Join(source, filepath.FromSlash(name))
		had, err := disk.Read(file)
		if err == nil && !bytes.Equal(had, text) {
			continue
		}
		if errors.Is(err, fs.ErrNotExist) {
			if _, err = disk.MakeFolder(folder); err == nil {
				err = disk.Write(file, text)
			}
		}
		if err != nil {
			a.tell(a.err, listLost, name, err)
			return
		}
		a.tell(a.err, listLaid, name)
		return
	}
}

// keepAir notes the numbers of broadcasts, and which of them have changed.
func (a *app) keepAir(source string, s *site.Site, had, now *edition.Air) {
	if !a.mayNote(edition.AirFile, airEarlier, s.Date, had.Last(), !had.Same(now)) {
		return
	}
	a.keep(source, airLost, func(fsys fs.FS) (edition.Note, problem.List, error) {
		return edition.NoteAir(fsys, s)
	})
}

// keepShown notes what is published.
func (a *app) keepShown(source string, s *site.Site, had, now edition.Shown) {
	if !a.mayNote(edition.ShownFile, shownEarlier, s.Date, had.Last(), len(now) != len(had) || !now.Since(had).None()) {
		return
	}
	a.keep(source, shownLost, func(fsys fs.FS) (edition.Note, problem.List, error) {
		return edition.NoteShown(fsys, s)
	})
}

// keepCovers notes what lies below the site's own values, and what somebody has seen.
func (a *app) keepCovers(source string, s *site.Site, seen func(*record.Base) bool) {
	a.keep(source, coversLost, func(fsys fs.FS) (edition.Note, problem.List, error) {
		return edition.NoteCovers(fsys, s, seen)
	})
}

// nobody has looked at what layers changed.
func nobody(*record.Base) bool { return false }

// mayNote tells whether a run for a day may write a book whose last entry is of another
// day. When there is something fresh that it must not note, the office is told.
func (a *app) mayNote(name string, earlier problem.Text, day, last vi.Date, fresh bool) bool {
	switch {
	case day.Before(last):
		if fresh {
			a.unnoted = true
			a.tell(a.err, earlier, name, day.Short(), last.Short())
		}
		return false
	case fresh && day.After(today().AddDays(ahead)):
		a.unnoted = true
		a.tell(a.err, notedAhead, name, day.Short(), today().Short())
		return false
	}
	return true
}

// patience is how long a run waits for another that is just writing a book.
const patience = time.Minute

// keep writes one of the books that the machine keeps, unless it says already what it is
// to say. A source that cannot be written to is no failure of the run, but the office must
// know.
func (a *app) keep(source string, lost problem.Text, note func(fs.FS) (edition.Note, problem.List, error)) {
	n, found, err := note(plainFiles(source))
	if err == nil && !found.Failed() && n.Done {
		return
	}
	if err == nil {
		err = locked(filepath.Join(source, edition.Folder), func() error {
			// Read again: what another run has noted meanwhile must not be lost.
			if n, found, err = note(plainFiles(source)); err != nil {
				return err
			}
			if found.Failed() {
				return disk.ErrChanged
			}
			return layBook(source, n)
		})
	}
	if err != nil {
		a.unnoted = true
		a.tell(a.err, lost, n.File, err)
	}
}

// layBook writes a book and what says how long it is, in the order in which a run that is
// killed in between leaves a book that is longer than that: it proves nothing against it.
func layBook(source string, n edition.Note) error {
	book := func() error { return disk.Write(filepath.Join(source, filepath.FromSlash(n.File)), n.Text) }
	register := func() error {
		if n.Register == nil {
			return nil
		}
		return disk.Write(filepath.Join(source, filepath.FromSlash(edition.RegisterFile)), n.Register)
	}
	steps := []func() error{book, register}
	if n.Shorter {
		steps = []func() error{register, book}
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	if n.Former == "" {
		return nil
	}
	return os.Remove(filepath.Join(source, n.Former))
}

// locked does something while no other run of this command does the same.
func locked(folder string, do func() error) error {
	if _, err := disk.MakeFolder(folder); err != nil {
		return err
	}
	ctx, end := context.WithTimeout(context.Background(), patience)
	defer end()
	release, err := disk.Lock(ctx, filepath.Join(folder, disk.Hidden+"khoa"), nil)
	if err != nil {
		return err
	}
	defer release()
	return do()
}
