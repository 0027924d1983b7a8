package main

import (
	"embed"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// starter is the site that `niemyet init` lays down: everything in it is invented
// and says so.
//
//go:embed all:starter
var starter embed.FS

// todayMark stands in the starter where the day of the init belongs: a sample
// hotline must count as checked when the site is new.
const todayMark = "@today@"

func (a *app) initCommand() *cobra.Command {
	var date vi.Date
	c := &cobra.Command{
		Use:  "init",
		Args: exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if date.IsZero() {
				date = vi.Today()
			}
			return a.initSite(args[0], date)
		},
	}
	dayFlag(c, &date, "date")
	return c
}

// initSite lays the starter down in an empty or new folder.
func (a *app) initSite(dir string, day vi.Date) error {
	there, err := os.ReadDir(dir)
	switch {
	case err == nil && len(there) > 0:
		return wrong(notEmpty, dir)
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		if info, statErr := os.Stat(dir); statErr == nil && !info.IsDir() {
			return wrong(notAFolder, dir)
		}
		return machineError{err}
	}
	files := 0
	err = fs.WalkDir(starter, "starter", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := starter.ReadFile(name)
		if err != nil {
			return err
		}
		place := filepath.Join(dir, filepath.FromSlash(strings.TrimPrefix(name, "starter/")))
		if _, err := disk.MakeFolder(filepath.Dir(place)); err != nil {
			return err
		}
		files++
		return disk.Create(place, []byte(strings.ReplaceAll(string(data), todayMark, day.String())))
	})
	if err == nil {
		files++
		err = writeSchema(dir)
	}
	if err != nil {
		return machineError{errors.Join(err, empty(dir))}
	}
	a.tell(a.out, started, files, dir, dir)
	return nil
}

// writeSchema puts the schema of config.toml where .taplo.toml of the starter looks for
// it. Records are Markdown: no editor reads the TOML inside, so theirs are not laid down.
func writeSchema(dir string) error {
	file := filepath.Join(dir, ".schema", "config.json")
	if _, err := disk.MakeFolder(filepath.Dir(file)); err != nil {
		return err
	}
	return disk.Create(file, site.ConfigSchema())
}

// empty takes away what a failed init has left in the folder.
func empty(dir string) error {
	there, err := os.ReadDir(dir)
	for _, e := range there {
		err = errors.Join(err, os.RemoveAll(filepath.Join(dir, e.Name())))
	}
	return err
}
