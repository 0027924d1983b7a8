package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
)

// other measures the other generator: the same records, by plain layouts of equal reach (tools/bench/hugo), into an empty place.
func (b *bench) other() error {
	if b.hugo == "" {
		return nil
	}
	site, err := filepath.Abs(filepath.FromSlash("tools/bench/hugo"))
	if err != nil {
		return err
	}
	content, to := filepath.Join(b.dir, "hugo-content"), filepath.Join(b.dir, "hugo")
	if err := b.onlyProcedures(content); err != nil {
		return err
	}
	err = b.add(otherFull, func() error { return os.RemoveAll(to) }, func() (result, error) {
		return command(b.dir, b.hugo, "--source", site, "--contentDir", content, "--destination", to,
			"--cacheDir", filepath.Join(b.dir, "hugo-cache"), "--noBuildLock", "--quiet")
	})
	if err != nil {
		return err
	}
	r := b.of(otherFull)
	if r.Files, r.Bytes, err = weigh(to, nil); err != nil {
		return err
	}
	b.otherPages, _, err = weigh(to, func(name string) bool { return strings.HasSuffix(name, ".html") })
	return errors.Join(err, os.RemoveAll(to), os.RemoveAll(content))
}

// onlyProcedures lays the records where the other generator reads; what else a new source holds has no layout there.
func (b *bench) onlyProcedures(to string) error {
	to = filepath.Join(to, "thu-tuc")
	if err := os.RemoveAll(to); err != nil {
		return err
	}
	return os.CopyFS(to, os.DirFS(filepath.Join(b.source(), "content", "thu-tuc")))
}
