package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/origin"
)

// keptFolder holds the releases that were published, each as a bundle, and the list of what was
// published where and when.
const (
	keptFolder = "ban-da-dang"
	keptList   = "nhat-ky.txt"
)

// sent is a line of the list.
type sent struct{ when, name, to string }

// keepRelease keeps what was published. It is there already: a failure is told, and no fault.
func (a *app) keepRelease(source, to string, keep int, t origin.Tree, p *origin.Proof, now time.Time) {
	dir, name := filepath.Join(source, keptFolder), origin.Name(p.Manifest, p.Text)
	err := func() error {
		if _, err := disk.MakeFolder(dir); err != nil {
			return err
		}
		zip := filepath.Join(dir, name+".zip")
		if _, err := os.Stat(zip); errors.Is(err, fs.ErrNotExist) {
			if err := disk.Fill(zip, func(w io.Writer) error { return origin.Bundle(w, t, p) }); err != nil {
				return err
			}
		}
		list := append(sentList(dir), sent{now.UTC().Format(time.RFC3339), name, to})
		var text strings.Builder
		for _, s := range list {
			fmt.Fprintf(&text, "%s\t%s\t%s\n", s.when, s.name, s.to)
		}
		if err := disk.Write(filepath.Join(dir, keptList), []byte(text.String())); err != nil {
			return err
		}
		return dropOld(dir, list, keep)
	}()
	if err != nil {
		a.tell(a.err, notKept, dir, err)
		return
	}
	a.tell(a.out, wasKept, dir, keep)
}

// wasSent tells whether the list says of a release that it was published to a place.
func wasSent(source, name, to string) bool {
	return slices.ContainsFunc(sentList(filepath.Join(source, keptFolder)), func(s sent) bool { return s.name == name && s.to == to })
}

// sentList reads what was published; a line that is none is passed over.
func sentList(dir string) (list []sent) {
	text, _ := disk.Read(filepath.Join(dir, keptList)) // none: nothing was
	for line := range strings.Lines(string(text)) {
		if cells := strings.SplitN(strings.TrimRight(line, "\r\n"), "\t", 3); len(cells) == 3 {
			list = append(list, sent{cells[0], cells[1], cells[2]})
		}
	}
	return list
}

// dropOld takes bundles away beyond the last few that were published. The list is a text that
// anybody may have edited: a name that leads elsewhere is none of ours.
func dropOld(dir string, list []sent, keep int) error {
	var last []string
	for _, s := range slices.Backward(list) {
		if !slices.Contains(last, s.name) {
			last = append(last, s.name)
		}
	}
	for _, name := range last[min(keep, len(last)):] {
		if filepath.Base(name) != name {
			continue
		}
		if err := os.Remove(filepath.Join(dir, name+".zip")); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// keptNames are the releases that are kept, the last published first.
func keptNames(dir string) (names []string) {
	list := sentList(dir)
	files, _ := filepath.Glob(filepath.Join(dir, "*.zip"))
	last := map[string]string{}
	for _, s := range list {
		last[s.name] = s.when
	}
	for _, file := range files {
		names = append(names, strings.TrimSuffix(filepath.Base(file), ".zip"))
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(cmp.Compare(last[b], last[a]), cmp.Compare(b, a)) })
	return names
}
