package main

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// sourceFlags are the flags of every command that reads a site.
type sourceFlags struct {
	source   string
	date     vi.Date // zero: today
	release  bool
	compress bool   // packed forms beside what is text, whatever config.toml says
	key      string // the file of the secret key; "" for where it lies usually
	open     func(path string) site.Layer
	shared   *sharing    // with other sites of one run; nil for a site alone
	pages    *pageMemory // of the last build into the same folder; nil for none
}

// named is the flag that names the folder in a hint, as a person must type it; "" for the
// one that a command runs in.
func (f *sourceFlags) named() string {
	if filepath.Clean(f.source) == "." {
		return ""
	}
	return " --source " + typed(f.source)
}

// typed is a name as it must be typed: in quotation marks where it holds a blank.
func typed(name string) string {
	if strings.ContainsAny(name, " &()'") {
		return `"` + name + `"`
	}
	return name
}

func (f *sourceFlags) add(c *cobra.Command) {
	f.addDated(c)
	switchFlag(c, &f.release, "release")
}

// addDated is for commands that make nothing for the public.
func (f *sourceFlags) addDated(c *cobra.Command) {
	f.addFolder(c)
	dayFlag(c, &f.date, "date")
}

// addFolder is for commands whose work no day changes.
func (f *sourceFlags) addFolder(c *cobra.Command) {
	f.source = "."
	textFlag(c, &f.source, "source")
}

// day is the day that a site is read for; the clock is asked here and nowhere deeper.
func (f *sourceFlags) day() vi.Date {
	if f.date.IsZero() {
		return vi.Today()
	}
	return f.date
}

// options gives what linking needs.
func (f *sourceFlags) options() site.Options {
	static := overlay(f.source, site.StaticFolder)
	return site.Options{Date: f.day(), Release: f.release, Open: f.layers(), HasFile: hasFile(static), FileSize: sizeOf(static), Sound: soundOf(static)}
}

// layers opens the layers of the source; what is packed is read once for a run.
func (f *sourceFlags) layers() func(string) site.Layer {
	if f.open == nil {
		f.open = layersOf(f.source)
	}
	return f.open
}

// there refuses a source that is no folder.
func (f *sourceFlags) there() error {
	if info, err := os.Stat(f.source); err != nil || !info.IsDir() {
		return wrong(noSource, f.source)
	}
	return nil
}

// load reads the site of the source folder.
func (f *sourceFlags) load() (*site.Site, problem.List, error) {
	if err := f.there(); err != nil {
		return nil, nil, err
	}
	files, strays := plainSource(f.source)
	s, found, err := f.shared.load(files, f.options())
	if err != nil {
		return nil, nil, machineError{err}
	}
	if found, err = withBooks(s, f.source, append(strays, found...)); err != nil {
		return nil, nil, machineError{err}
	}
	return s, found, nil
}

// withBooks adds what is wrong with the books of a site, and a warning for every radio
// segment that tells what is no longer so.
func withBooks(s *site.Site, source string, found problem.List) (problem.List, error) {
	files := plainFiles(source)
	past, bad, err := edition.Read(files)
	if err != nil {
		return found, err
	}
	_, more, err := edition.ReadLog(files)
	if err != nil {
		return found, err
	}
	covers, other, err := edition.ReadCovers(files)
	if err != nil {
		return found, err
	}
	put, torn, err := edition.ReadShown(files)
	if err != nil {
		return found, err
	}
	_, silent, err := edition.ReadAir(files)
	if err != nil {
		return found, err
	}
	if !unread(found) { // what cannot be read has not gone
		found = edition.ShownProblems(s, put, found)
	}
	found = slices.Concat(found, bad, more, other, torn, silent)
	found = append(found, edition.CoverProblems(s, covers)...)
	if !bad.Failed() && len(s.Radios) > 0 && !unread(found) {
		if posted := postedOf(s, source, past, found.Failed()); posted != nil {
			found = append(found, edition.RadioProblems(s, posted, found)...)
		}
	}
	found.Sort()
	return found, nil
}

// unread tells whether a file could not be read as it is meant: scripts for the radio would
// be said to be out of date for what only that file lacks.
func unread(found problem.List) bool {
	return slices.ContainsFunc(found, func(p problem.Problem) bool {
		return p.Severity() == problem.Error && p.Code.OfFile()
	})
}

// postedOf is what is posted of a site, faulty or not; nil when its words have faults.
func postedOf(s *site.Site, source string, past edition.History, faulty bool) *edition.Posted {
	p, ok := render.Posted(s, overlay(source, "layouts"), overlay(source, "static"), render.Options{Version: version, History: past, Faulty: faulty})
	if !ok {
		return nil
	}
	return p
}

// lookProblems are the faults of a site's own layouts, words, scripts and style sheets
// that show without making a page. Those that the program brings along are tested.
func lookProblems(source string) problem.List {
	layouts, static := overlay(source, "layouts"), overlay(source, "static")
	_, found := render.ReadLook(layouts, static)
	return found
}

// notOver refuses to write what a command says over a file that somebody wrote: one that does
// not begin with the mark of what this command writes, or that a site is made of.
func notOver(source, flag, name string, mark []byte) error {
	for _, part := range []string{record.ContentDir, "layouts", site.StaticFolder, edition.Folder} {
		if publish.Holds(filepath.Join(source, part), name) {
			return wrong(overSource, flag, name)
		}
	}
	f, err := disk.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return machineError{err}
	}
	head := make([]byte, len(mark))
	n, _ := io.ReadFull(f, head) // a shorter one is another
	if err := f.Close(); err != nil {
		return machineError{err}
	}
	if n > 0 && !bytes.Equal(head, mark) {
		return wrong(overForeign, flag, name)
	}
	return nil
}
