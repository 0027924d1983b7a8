package render

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"path"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/search"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// The kiosk's folder is whole in itself: copied to a stick it works alone. So it has
// its own style sheet, fonts, pictures, scripts and index, and a list of them all.

// KioskList is the list of the kiosk's files, below the kiosk's folder: a classic
// script that the service worker reads, and by which kiosk-check counts.
const KioskList = "danh-sach.js"

const kioskRoot = site.KioskFolder + "/"

// kioskSearchScripts are the further scripts of the page with the keyboard: the site's
// engine without the site's page.
var kioskSearchScripts = []string{"js/search.js", "js/telex.js", "js/kiosk-search.js"}

// kioskScriptsOf are the scripts of a layout, in order.
func kioskScriptsOf(kind string) []string {
	switch kind {
	case "search":
		return slices.Concat(kioskCommon, kioskSearchScripts)
	case "procedure":
		return slices.Concat(kioskCommon, []string{"js/kiosk-procedure.js"})
	}
	return kioskCommon
}

var kioskCommon = []string{"js/kiosk-words.js", "js/kiosk.js"} // after js/kiosk-start.js, which the frame loads

// kioskScriptNames are all scripts of the kiosk's pages.
func kioskScriptNames() []string {
	return slices.Concat(kioskScriptsOf("search"), kioskScriptsOf("procedure"))
}

// kioskIndexOf is the index of what the kiosk can show.
func (r *Scene) kioskIndexOf() *search.Index {
	p := r.at(kioskSearch, "kiosk")
	docs := search.Documents(r.Site, func(x record.Record) []string {
		if x, ok := x.(*site.Procedure); ok {
			return p.procedureFacts(x)
		}
		return nil
	})
	docs = slices.DeleteFunc(docs, func(d search.Document) bool { return d.Kind != "procedure" })
	return search.Build(docs, r.Site.Config)
}

// kioskScripts are the scripts of a page, by the version of the index and of themselves.
func (p placed) kioskScripts(kind string) []string {
	version := p.ScriptVersion(p.medium)
	var out []string
	for _, name := range kioskScriptsOf(kind) {
		out = append(out, p.href(kioskRoot+name)+"?v="+version)
	}
	return out
}

func (r *Scene) kioskSettings() Kiosk {
	k := r.Site.Config.Kiosk
	slip := map[record.SlipPaper]string{record.Slip80: "80", record.Slip58: "58", record.SlipA5: "a5"}[k.Slip]
	return Kiosk{Idle: k.Idle, Warn: k.Warn, StaleDays: k.StaleDays, Low: k.Low, Slip: slip}
}

// onlyKiosk tells whether a file of static/ is of the kiosk alone.
func onlyKiosk(name string) bool {
	base := path.Base(name)
	return path.Dir(name) == "js" && (strings.HasPrefix(base, "kiosk") || strings.HasPrefix(base, "telex"))
}

var fontInStyle = regexp.MustCompile(`\.\./(fonts/[\w.-]+)`)

// kioskShares are the files of static/ that the kiosk has too, at the same place in its
// folder, and the worker. css is the kiosk's style sheet, which names its fonts.
func kioskShares(css []byte) []StaticCopy {
	names := []string{"img/icon.svg", "img/logo.svg", "js/kiosk-start.js"}
	for _, m := range fontInStyle.FindAllSubmatch(css, -1) {
		names = append(names, string(m[1]))
	}
	names = append(names, kioskScriptNames()...)
	slices.Sort(names)
	var out []StaticCopy
	for _, name := range slices.Compact(names) {
		out = append(out, StaticCopy{name, kioskRoot + name})
	}
	// A worker answers for the pages beside and below it: it must lie in the kiosk's own folder.
	return append(out, StaticCopy{"js/kiosk-worker.js", kioskRoot + "kiosk-worker.js"})
}

// onKiosk tells whether records of a kind have a page on the kiosk.
func onKiosk(k *record.Kind) bool { return k.Name == "procedure" }

// ListedFile is one line of the kiosk's list.
type ListedFile struct {
	Path string `json:"p"` // below the kiosk's folder
	Size int    `json:"n"`
	Sum  string `json:"h"` // the first sixteen hex digits of its SHA-256
}

// kioskFileList is the script that names every file of the kiosk. Its version changes
// with any of their bytes.
func kioskFileList(files []ListedFile, on vi.Date) []byte {
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
