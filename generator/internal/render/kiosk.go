package render

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/search"
	"niemyet/generator/internal/site"
)

// The kiosk's folder is whole in itself: copied to a stick it works alone. So it has
// its own style sheet, fonts, pictures, scripts and index, and a list of them all.

// KioskList is the list of the kiosk's files, below the kiosk's folder: a classic
// script that the service worker reads, and by which kiosk-check counts.
const KioskList = "danh-sach.js"

const (
	kioskRoot   = site.KioskFolder + "/"
	kioskWorker = kioskRoot + "kiosk-worker.js"
)

// rootOf is the folder that a medium's styles, fonts and scripts lie in: "" or "kiosk/".
func rootOf(medium string) string {
	if medium == "kiosk" {
		return kioskRoot
	}
	return ""
}

// kioskSearchScripts are the further scripts of the page with the keyboard: the site's
// engine without the site's page.
func kioskSearchScripts() []string {
	engine := slices.DeleteFunc(slices.Clone(searchScripts), func(name string) bool { return name == "js/search-page.js" })
	return append(engine, "js/telex.js", "js/kiosk-search.js")
}

// kioskScriptsOf are the scripts of a layout, in order.
func kioskScriptsOf(kind string) []string {
	switch kind {
	case "search":
		return slices.Concat(kioskCommon, kioskSearchScripts())
	case "procedure":
		return slices.Concat(kioskCommon, []string{"js/kiosk-procedure.js"})
	}
	return kioskCommon
}

var kioskCommon = []string{"js/kiosk-words.js", "js/kiosk.js"} // after js/kiosk-start.js, which the frame loads

// kioskIndex is the index of what the kiosk can show.
type kioskIndex struct {
	once    sync.Once
	index   *search.Index
	version string
}

func (r *Renderer) kioskSearchIndex() (*search.Index, string) {
	k := &r.kioskFound
	k.once.Do(func() {
		docs := search.Documents(r.site, r.at(kioskSearch, "kiosk").facts)
		docs = slices.DeleteFunc(docs, func(d search.Document) bool { return d.Kind != "procedure" })
		k.index = search.Build(docs, r.site.Config)
		sum := sha256.New()
		sum.Write([]byte(k.index.Version()))
		for _, name := range slices.Concat(kioskScriptsOf("search"), kioskScriptsOf("procedure")) {
			if body, err := fs.ReadFile(r.static, name); err == nil {
				sum.Write(body) // one that is missing is told of when the files are copied
			}
		}
		k.version = hex.EncodeToString(sum.Sum(nil)[:4])
	})
	return k.index, k.version
}

// kioskScripts are the scripts of a page, by the version of the index and of themselves.
func (p placed) kioskScripts(kind string) []string {
	version := p.r.opt.Stamp
	if version == "" {
		_, version = p.r.kioskSearchIndex()
	}
	var out []string
	for _, name := range kioskScriptsOf(kind) {
		out = append(out, p.href(kioskRoot+name)+"?v="+version)
	}
	return out
}

func (r *Renderer) kioskSettings() Kiosk {
	k := r.site.Config.Kiosk
	slip := map[record.SlipPaper]string{record.Slip80: "80", record.Slip58: "58", record.SlipA5: "a5"}[k.Slip]
	return Kiosk{Idle: k.Idle, Warn: k.Warn, StaleDays: k.StaleDays, Low: k.Low, Slip: slip}
}

// onlyKiosk tells whether a file of static/ is of the kiosk alone.
func onlyKiosk(name string) bool {
	base := path.Base(name)
	return path.Dir(name) == "js" && (strings.HasPrefix(base, "kiosk") || strings.HasPrefix(base, "telex"))
}

var fontInStyle = regexp.MustCompile(`\.\./(fonts/[\w.-]+)`)

// kioskShares are the files of static/ that the kiosk has too, at the same place in its folder.
func (r *Renderer) kioskShares() []string {
	names := []string{"img/icon.svg", "img/logo.svg", "js/kiosk-start.js"}
	for _, m := range fontInStyle.FindAllSubmatch(r.styles["kiosk"].body, -1) {
		names = append(names, string(m[1]))
	}
	for _, kind := range []string{"search", "procedure"} {
		names = append(names, kioskScriptsOf(kind)...)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// emitKiosk copies what the kiosk shares with the site into its folder, and its index.
func (r *Renderer) emitKiosk(emit func(Output) error) error {
	for _, name := range r.kioskShares() {
		body, err := fs.ReadFile(r.static, name)
		if err != nil {
			return err
		}
		if err := emit(Output{kioskRoot + name, smallScript(name, body)}); err != nil {
			return err
		}
	}
	worker, err := fs.ReadFile(r.static, "js/kiosk-worker.js")
	if err != nil {
		return err
	}
	// A worker answers for the pages beside and below it: it must lie in the kiosk's own folder.
	if err := emit(Output{kioskWorker, smallScript(kioskWorker, worker)}); err != nil {
		return err
	}
	index, _ := r.kioskSearchIndex()
	for _, f := range index.Files() {
		if err := emit(Output{kioskRoot + f.Path, f.Body}); err != nil {
			return err
		}
	}
	return r.emitRecordings(emit)
}

// counted hands outputs on and remembers those of the kiosk for its list.
type counted struct {
	mu    sync.Mutex
	files []kioskFile
}

// kioskFile is one line of the kiosk's list.
type kioskFile struct {
	Path string `json:"p"`
	Size int    `json:"n"`
	Sum  string `json:"h"` // the first sixteen hex digits of its SHA-256
}

func (c *counted) through(emit func(Output) error) func(Output) error {
	return func(o Output) error {
		if name, ours := strings.CutPrefix(o.Path, kioskRoot); ours {
			sum := sha256.Sum256(o.Body)
			c.mu.Lock()
			c.files = append(c.files, kioskFile{name, len(o.Body), hex.EncodeToString(sum[:8])})
			c.mu.Unlock()
		}
		return emit(o)
	}
}

// list is the script that names every file of the kiosk. Its version changes with
// any of their bytes.
func (c *counted) list(r *Renderer) (Output, error) {
	slices.SortFunc(c.files, func(a, b kioskFile) int { return strings.Compare(a.Path, b.Path) })
	var body bytes.Buffer
	enc := json.NewEncoder(&body)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(c.files); err != nil {
		return Output{}, err
	}
	sum := sha256.Sum256(body.Bytes())
	head := `self.niemyetKiosk={"version":"` + hex.EncodeToString(sum[:8]) + `","date":"` + r.site.Date.String() + `","files":`
	return Output{kioskRoot + KioskList, []byte(head + strings.ReplaceAll(strings.TrimSpace(body.String()), "},{", "},\n{") + "}\n")}, nil
}
