package main

import (
	"io"
	"os"
	"path/filepath"

	"niemyet/generator/internal/site"
)

// doubleClick does what somebody wants who double-clicked the program: it shows the site
// in whose folder, or beside whose only folder, the program lies. The window closes when
// the program ends, so it waits when there is something to read.
func (a *app) doubleClick(folder string, keys io.Reader, run func(args []string) int) int {
	source, ok := siteNear(folder)
	code := exitUsage
	if ok {
		a.tell(a.err, doubleClicked, source)
		if code = run([]string{"serve", "--open", "--source", source}); code == exitFine {
			return code
		}
	} else {
		a.tell(a.err, noFolder)
	}
	a.tell(a.err, pressEnter)
	_, _ = keys.Read(make([]byte, 1)) // any key, or none: the window closes either way
	return code
}

// siteNear finds the source folder: this one, or the only one below it with a config.toml.
func siteNear(folder string) (source string, ok bool) {
	if isSource(folder) {
		return folder, true
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return "", false
	}
	for _, e := range entries {
		if inner := filepath.Join(folder, e.Name()); e.IsDir() && isSource(inner) {
			if source != "" {
				return "", false
			}
			source = inner
		}
	}
	return source, source != ""
}

func isSource(folder string) bool {
	info, err := os.Stat(filepath.Join(folder, site.ConfigFile))
	return err == nil && info.Mode().IsRegular()
}
