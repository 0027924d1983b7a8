package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/origin"
	"niemyet/generator/internal/problem"
)

func (a *app) kioskCheckCommand() *cobra.Command {
	return &cobra.Command{
		Use:  "kiosk-check",
		Args: exactly(1),
		RunE: func(_ *cobra.Command, args []string) error { return a.kioskCheck(args[0]) },
	}
}

// kioskContents is danh-sach.js: what must lie in the folder.
type kioskContents struct {
	Version string             `json:"version"`
	Date    string             `json:"date"`
	Files   []kiosk.ListedFile `json:"files"`
}

// kioskCheck proves that a folder is whole: every file of its list is there byte for
// byte, there is no other, and none refers to anything outside the folder.
func (a *app) kioskCheck(folder string) error {
	folder = kioskFolder(folder)
	raw, err := disk.Read(filepath.Join(folder, kiosk.List))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return machineError{err}
	}
	list, ok := readKioskList(raw)
	if !ok {
		return wrong(kioskNoList, folder, kiosk.List)
	}
	faults := 0
	tell := func(text problem.Text, args ...any) {
		faults++
		a.tell(a.out, text, args...)
	}
	known, total := map[string]bool{kiosk.List: true}, len(raw)
	for _, f := range list.Files {
		known[f.Path] = true
		total += f.Size
	}
	for _, f := range list.Files {
		checkListed(folder, f, known, tell)
	}
	foreign, err := filesBeyond(folder, known)
	if err != nil {
		return machineError{err}
	}
	for _, name := range foreign {
		tell(kioskForeign, harmless(name))
	}
	if faults > 0 {
		a.tell(a.err, kioskFaulty, faults)
		return errContent
	}
	a.tell(a.err, kioskWhole, len(list.Files)+1, total/1024, list.Date)
	return nil
}

// kioskFolder is the kiosk's folder where the whole site was named.
func kioskFolder(folder string) string {
	if _, err := os.Stat(filepath.Join(folder, kiosk.List)); err != nil {
		if inner := filepath.Join(folder, "kiosk"); isFile(filepath.Join(inner, kiosk.List)) {
			return inner
		}
	}
	return folder
}

// checkListed tells what is wrong with a file of the list, and with what it refers to. A link is no file of the folder,
// whatever it leads to: a stick is carried away without that.
func checkListed(folder string, f kiosk.ListedFile, known map[string]bool, tell func(problem.Text, ...any)) {
	name := filepath.Join(folder, filepath.FromSlash(f.Path))
	if info, err := os.Lstat(name); err != nil || !info.Mode().IsRegular() {
		tell(kioskMissing, harmless(f.Path))
		return
	}
	body, err := disk.Read(name)
	if err != nil || kiosk.Listed(f.Path, body) != f {
		tell(kioskBroken, harmless(f.Path))
		return
	}
	for _, to := range references(f.Path, body) {
		switch target := path.Join(path.Dir(f.Path), to); {
		case strings.Contains(to, ":") || strings.HasPrefix(to, "/") || target == ".." || strings.HasPrefix(target, "../"):
			tell(kioskOutside, harmless(f.Path), harmless(to))
		case !known[target]:
			tell(kioskDead, harmless(f.Path), harmless(to))
		}
	}
}

// readKioskList reads the list of a kiosk's folder, which came from somewhere. One that names
// anything outside of the folder is none: nothing there is opened.
func readKioskList(raw []byte) (list kioskContents, ok bool) {
	_, data, _ := bytes.Cut(raw, []byte("="))
	if json.Unmarshal(data, &list) != nil {
		return list, false
	}
	for _, f := range list.Files {
		if !fs.ValidPath(f.Path) || f.Path == "." || strings.ContainsAny(f.Path, "\\:\x00") || f.Size < 0 {
			return list, false
		}
	}
	return list, true
}

func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}

var (
	inPage  = regexp.MustCompile(`\s(?:href|src|action|poster)="([^"]*)"`)
	inStyle = regexp.MustCompile(`url\(["']?([^"')]+)`)
)

// references are the addresses that a page or a style sheet names, without fragment and query.
func references(name string, body []byte) (out []string) {
	pattern := inPage
	switch path.Ext(name) {
	case ".html":
	case ".css":
		pattern = inStyle
	default:
		return nil
	}
	for _, m := range pattern.FindAllSubmatch(body, -1) {
		to := string(m[1])
		if strings.HasPrefix(to, "data:") {
			continue
		}
		to, _, _ = strings.Cut(to, "#")
		to, _, _ = strings.Cut(to, "?")
		if to != "" {
			out = append(out, to)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// filesBeyond are the files of a folder that its list does not name.
func filesBeyond(folder string, known map[string]bool) (out []string, err error) {
	tree := origin.Folder(folder)
	files, err := tree.List()
	for _, f := range files {
		if !known[f.Path] && !origin.Dust(tree, f) {
			out = append(out, f.Path)
		}
	}
	return out, err
}
