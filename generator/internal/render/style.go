package render

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"

	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/speech"
	"niemyet/generator/internal/view"
)

// styles are the minified stylesheets, one per medium. Their address carries the
// first digits of their hash, so that a browser never shows new pages in old clothes.
type styles map[string]stylesheet

type stylesheet struct {
	body []byte
	hash string
}

// A lesser sheet is that of a medium without what some pages do not wear.
type lesser struct {
	name, of string
	without  string // the list of what it leaves out
}

// lessers are the sheet of procedures, which most people come for on the worst lines, and that of the kiosk's first screen, which is
// all that a tablet waits for before somebody can begin.
var lessers = []lesser{
	{"light", "site", "css/site-only.list"},
	{kiosk.FirstSheet, "kiosk", "css/kiosk-later.list"},
}

// lesserOf is the row of a lesser sheet.
func lesserOf(sheet string) (lesser, bool) {
	i := slices.IndexFunc(lessers, func(l lesser) bool { return l.name == sheet })
	if i < 0 {
		return lesser{}, false
	}
	return lessers[i], true
}

// sheets are the style sheets that a site has.
var sheets = func() []string {
	out := slices.Clone(media)
	for _, l := range lessers {
		out = append(out, l.name)
	}
	return out
}()

// loadStyles joins the files that css/<medium>.list names, in its order.
func loadStyles(static fs.FS) (styles, problem.List) {
	out := styles{}
	var found problem.List
	for _, sheet := range sheets {
		names, bad := styleNames(static, sheet)
		if bad != nil {
			found = append(found, *bad)
			continue
		}
		var joined bytes.Buffer
		for _, name := range names {
			body, err := fs.ReadFile(static, path.Join("css", name))
			if err != nil {
				if _, less := lesserOf(sheet); !less { // that of the medium told it
					found = append(found, styleProblem("css/"+sheet+".list", err))
				}
				continue
			}
			joined.Write(body)
			joined.WriteByte('\n')
		}
		small := minify.New()
		small.AddFunc("text/css", css.Minify)
		body, err := small.Bytes("text/css", joined.Bytes())
		if err != nil {
			found = append(found, styleProblem("css/"+sheet+".list", err))
			continue
		}
		sum := sha256.Sum256(body)
		out[sheet] = stylesheet{body, hex.EncodeToString(sum[:4])}
	}
	return out, found
}

// styleNames are the files that a sheet is made of.
func styleNames(static fs.FS, sheet string) ([]string, *problem.Problem) {
	read := func(list string) ([]string, *problem.Problem) {
		text, err := fs.ReadFile(static, list)
		if err != nil {
			bad := styleProblem(list, err)
			return nil, &bad
		}
		return strings.Fields(withoutComments(string(text))), nil
	}
	less, is := lesserOf(sheet)
	if !is {
		return read("css/" + sheet + ".list")
	}
	names, bad := read("css/" + less.of + ".list")
	if bad != nil {
		return nil, nil // told of the medium's own sheet
	}
	others, bad := read(less.without)
	return slices.DeleteFunc(names, func(name string) bool { return slices.Contains(others, name) }), bad
}

// withoutComments drops lines that start with #.
func withoutComments(list string) string {
	var kept []string
	for line := range strings.Lines(list) {
		if !strings.HasPrefix(strings.TrimSpace(line), "#") {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "")
}

func styleProblem(file string, err error) problem.Problem {
	return problem.New("E405", problem.Place{File: "static/" + file}, "detail", err.Error())
}

func (r *Renderer) emitStyles(emit func(Output) error) error {
	for _, sheet := range sheets {
		if view.RootOf(sheet) == site.KioskRoot && r.without(site.KioskFolder) {
			continue
		}
		if err := emit(Output{Path: view.RootOf(sheet) + "css/" + sheet + ".css", Body: r.styles[sheet].body}); err != nil {
			return err
		}
	}
	return nil
}

// emitStatic copies static/ as it is, but for the parts the stylesheets were made of.
func (r *Renderer) emitStatic(emit func(Output) error) error {
	return fs.WalkDir(r.static, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name == site.StyleFolder {
				return fs.SkipDir
			}
			return nil
		}
		if kiosk.Own(name) || path.Dir(name) == speech.Folder {
			return nil // emitKiosk has them
		}
		o, err := r.staticOutput(name, name)
		if err != nil {
			return err
		}
		return emit(o)
	})
}
