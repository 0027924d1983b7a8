package editor

import (
	"errors"
	"io/fs"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// place is a record file, there or still to be made.
type place struct {
	kind *record.Kind
	slug string // "" for a new one without a name yet
}

// key is how records of any kind are named: "thu-tuc/khai-sinh".
func (p place) key() string { return p.kind.Folder + "/" + p.slug }

func (p place) file() string { return record.ContentDir + "/" + p.key() + ".md" }

// placeOf reads folder and slug of an address. Nothing but a known folder and a plain
// slug passes, so an address cannot lead out of content/.
func placeOf(r *http.Request) (p place, ok bool) {
	folder, slug := r.PathValue("folder"), r.PathValue("slug")
	kind, known := record.KindNamed(folder)
	if !known || kind.Folder != folder || slug != "" && !vi.IsSlug(slug) {
		return p, false
	}
	return place{kind, slug}, true
}

// at gives a page the place that its address names, and says what is missing when that is none.
func (e *editor) at(missing string, page func(http.ResponseWriter, *http.Request, place)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		p, ok := placeOf(r)
		if !ok {
			e.refuse(w, http.StatusNotFound, missing)
			return
		}
		page(w, r, p)
	}
}

// errOutside is a link that leads out of the source folder.
var errOutside = errors.New("the file is a link that leads elsewhere")

// read gives the text of a record: of its file, or, where layers have it too, of all that
// it is laid together of.
func (e *editor) read(p place) ([]byte, error) {
	if r, err := e.below(p.file()); err != nil || r != nil {
		if err != nil {
			return nil, err
		}
		return amend.Whole(r)
	}
	return e.readOwn(p)
}

// readOwn gives the bytes of a record file. Links are not followed out of the source folder.
func (e *editor) readOwn(p place) ([]byte, error) { return e.readNamed(p.file()) }

// readNamed gives the bytes of a file of the source folder.
func (e *editor) readNamed(name string) ([]byte, error) {
	root, err := os.OpenRoot(e.opt.Root)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	return fs.ReadFile(root.FS(), name)
}

// placeNamed reads the name of a file of the source.
func placeNamed(file string) (p place, ok bool) {
	rest, inside := strings.CutPrefix(file, record.ContentDir+"/")
	folder, name, nested := strings.Cut(rest, "/")
	slug, isRecord := strings.CutSuffix(name, ".md")
	kind, known := record.KindNamed(folder)
	if !inside || !nested || !isRecord || !known || kind.Folder != folder || !vi.IsSlug(slug) {
		return p, false
	}
	return place{kind, slug}, true
}

// targetNamed is the file's name for writing, its folder made if need be. Links are not
// followed out of the source folder.
func (e *editor) targetNamed(file string) (string, error) {
	if !fs.ValidPath(file) {
		return "", errOutside
	}
	root, err := filepath.EvalSymlinks(e.opt.Root)
	if err != nil {
		return "", err
	}
	dir := filepath.Join(root, filepath.FromSlash(path.Dir(file)))
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	real, err := filepath.EvalSymlinks(dir)
	if err != nil {
		return "", err
	}
	if inside, err := filepath.Rel(root, real); err != nil || inside == ".." || strings.HasPrefix(inside, ".."+string(filepath.Separator)) {
		return "", errOutside
	}
	name := filepath.Join(real, path.Base(file))
	if info, err := os.Lstat(name); err == nil && !info.Mode().IsRegular() {
		return "", errOutside
	}
	return name, nil
}
