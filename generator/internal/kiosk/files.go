package kiosk

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"path"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// ListedFile is one line of the kiosk's list.
type ListedFile struct {
	Path string `json:"p"` // below the kiosk's folder
	Size int    `json:"n"`
	Sum  string `json:"h"` // the first sixteen hex digits of its SHA-256
}

// The kiosk's folder is whole in itself: copied to a stick it works alone. So it has
// its own style sheet, fonts, pictures, scripts and index, and a list of them all.

// List is the list of the kiosk's files, below the kiosk's folder: a classic
// script that the service worker reads, and by which kiosk-check counts.
const List = "danh-sach.js"

// Own tells whether a file of static/ is of the kiosk alone.
func Own(name string) bool {
	base := path.Base(name)
	return path.Dir(name) == "js" && (strings.HasPrefix(base, "kiosk") || strings.HasPrefix(base, "telex"))
}

var fontInStyle = regexp.MustCompile(`\.\./(fonts/[\w.-]+)`)

// Shares are the files of static/ that the kiosk has too, at the same place in its
// folder, and the worker. css is the kiosk's style sheet, which names its fonts; words are the scripts of further languages.
func Shares(css []byte, words []string) []view.Copy {
	names := append([]string{"img/icon.svg", "img/logo.svg", "js/kiosk-start.js"}, words...)
	for _, m := range fontInStyle.FindAllSubmatch(css, -1) {
		names = append(names, string(m[1]))
	}
	names = append(names, Scripts()...)
	slices.Sort(names)
	var out []view.Copy
	for _, name := range slices.Compact(names) {
		out = append(out, view.Copy{From: name, To: site.KioskRoot + name})
	}
	// A worker answers for the pages beside and below it: it must lie in the kiosk's own folder.
	return append(out, view.Copy{From: "js/kiosk-worker.js", To: site.KioskRoot + "kiosk-worker.js"})
}

// Listed is the line of a file with these bytes.
func Listed(name string, body []byte) ListedFile {
	sum := sha256.Sum256(body)
	return ListedFile{Path: name, Size: len(body), Sum: hex.EncodeToString(sum[:8])}
}

// ListedFrom is Listed for bytes that come one after the other.
func ListedFrom(name string, body io.Reader) (ListedFile, error) {
	sum := sha256.New()
	size, err := io.Copy(sum, body)
	return ListedFile{Path: name, Size: int(size), Sum: hex.EncodeToString(sum.Sum(nil)[:8])}, err
}

// FileList is the script that names every file of the kiosk. Its version changes
// with any of their bytes.
func FileList(files []ListedFile, on vi.Date) []byte {
	slices.SortFunc(files, func(a, b ListedFile) int { return strings.Compare(a.Path, b.Path) })
	var body bytes.Buffer
	enc := json.NewEncoder(&body)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(files); err != nil {
		panic("internal error: the list of the kiosk: " + err.Error())
	}
	sum := sha256.Sum256(body.Bytes())
	head := `self.niemyetKiosk={"version":"` + hex.EncodeToString(sum[:8]) + `","date":"` + on.String() + `","files":`
	return []byte(head + strings.ReplaceAll(strings.TrimSpace(body.String()), "},{", "},\n{") + "}\n")
}
