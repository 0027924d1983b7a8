package render

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"path"
	"strings"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"

	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/problem"
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

// loadStyles joins the files that css/<medium>.list names, in its order.
func loadStyles(static fs.FS) (styles, problem.List) {
	out := styles{}
	var found problem.List
	small := minify.New()
	small.AddFunc("text/css", css.Minify)
	for _, medium := range media {
		list := "css/" + medium + ".list"
		names, err := fs.ReadFile(static, list)
		if err != nil {
			found = append(found, styleProblem(list, err))
			continue
		}
		var joined bytes.Buffer
		for name := range strings.FieldsSeq(withoutComments(string(names))) {
			body, err := fs.ReadFile(static, path.Join("css", name))
			if err != nil {
				found = append(found, styleProblem(list, err))
				continue
			}
			joined.Write(body)
			joined.WriteByte('\n')
		}
		body, err := small.Bytes("text/css", joined.Bytes())
		if err != nil {
			found = append(found, styleProblem(list, err))
			continue
		}
		sum := sha256.Sum256(body)
		out[medium] = stylesheet{body, hex.EncodeToString(sum[:4])}
	}
	return out, found
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
	for _, medium := range media {
		if err := emit(Output{view.RootOf(medium) + "css/" + medium + ".css", r.styles[medium].body}); err != nil {
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
			if name == "css" {
				return fs.SkipDir
			}
			return nil
		}
		if kiosk.Own(name) || path.Dir(name) == speech.Folder {
			return nil // emitKiosk has them
		}
		body, err := fs.ReadFile(r.static, name)
		if err != nil {
			return err
		}
		return emit(Output{name, smallScript(name, body)})
	})
}
