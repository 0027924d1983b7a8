package record

import (
	"io/fs"
	"path"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// Lost is a file that somebody means to be a record and that gives none: it cannot be
// read, lies in the folder of another kind, or has a name that no record has. It is told
// once; what other records say of it is no fault of theirs.
type Lost struct {
	Kind *Kind  // as far as it can be told
	ID   string // the name that it has, or is meant to have
	Code string // the code that it gives; "" for none
	File string
}

// Key names it as [Base.Key] does a record.
func (l Lost) Key() string { return l.Kind.Folder + "/" + l.ID }

// lose is a file of a kind that gives no record.
func lose(kind *Kind, file string, raw []byte) *Lost {
	l := &Lost{Kind: kind, ID: meantID(file), File: file}
	if kind.Code != "" && len(raw) > 0 {
		form := regexp.MustCompile(`(?m)^\s*` + kind.Code + `\s*[=:]\s*["“']?([^"”'\r\n]+)`)
		if m := form.FindSubmatch(raw); m != nil {
			l.Code = strings.TrimSpace(string(m[1]))
		}
	}
	return l
}

// meantID is the name of a record that a file is meant to have.
func meantID(file string) string {
	name, _ := meantName(path.Base(file))
	return vi.Slug(name)
}

// wrongEnds are what programs put behind the name of a record, the longest first.
var wrongEnds = []string{".md.txt", ".markdown", ".md.docx", ".md.rtf", ".md.doc", ".md.bak", ".mdx", ".txt", ".toml", ".md"}

// meantName is the name of a file without its ending, and the ending.
func meantName(name string) (stem, end string) {
	for _, end := range wrongEnds {
		if at := len(name) - len(end); at > 0 && strings.EqualFold(name[at:], end) {
			return name[:at], name[at:]
		}
	}
	end = path.Ext(name)
	return strings.TrimSuffix(name, end), end
}

// copyOf is how Windows and people name a second copy of a file.
var copyOf = regexp.MustCompile(`(?i)( \(\d+\)| - copy| - sao chép| - bản sao|[ _-]copy|[ _-]ban[ _-]sao)$`)

// machineOf is what programs that keep folders alike put behind a file that two people changed: OneDrive the name of the
// machine, Dropbox and others a word for it.
var machineOf = regexp.MustCompile(`(?:-[A-Z0-9]+(?:-[A-Z0-9]+)+|[ _-]*[([](?i:[^)\]]*(?:conflict|xung đột)[^)\]]*)[)\]]|\.(?i:sync-)?(?i:conflict)[-\w]*)$`)

// copied is the file beside it that a file is a second copy of; "" for none.
func copied(fsys fs.FS, name, stem string) string {
	at := copyOf.FindStringIndex(stem)
	if at == nil {
		at = machineOf.FindStringIndex(stem)
	}
	if at == nil {
		return ""
	}
	of := path.Join(path.Dir(name), vi.Slug(path.Base(stem[:at[0]]))+".md")
	if _, err := fs.Stat(fsys, of); err != nil {
		return ""
	}
	return of
}

// textOfStray is what a file holds that has not the name of a record; nil where nobody
// would write one so long.
func textOfStray(fsys fs.FS, name string) []byte {
	if info, err := fs.Stat(fsys, name); err != nil || !info.Mode().IsRegular() || info.Size() > maxFile {
		return nil
	}
	raw, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil
	}
	return raw
}

// likeRecord tells whether a file begins as a record does.
func likeRecord(fsys fs.FS, name string) bool {
	f, err := fsys.Open(name)
	if err != nil {
		return false
	}
	defer func() { _ = f.Close() }() // read only
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return false
	}
	start := make([]byte, 64)
	n, _ := f.Read(start)
	return strings.HasPrefix(strings.TrimLeft(strings.TrimPrefix(string(start[:n]), "\ufeff"), " \t\r\n"), fence)
}

// belongs is the kind that a text was written for, when that is plainly not the kind of
// the folder in which it lies; nil when it is, or when nobody can tell.
func belongs(kind *Kind, data map[string]any) *Kind {
	strange := unknownKeys(kind, data)
	if strange < 2 {
		return nil
	}
	best, least := closest(data, kind, strange)
	if best == nil || least*3 > strange || lacking(best, data) > lacking(kind, data) {
		return nil
	}
	return best
}

// writtenFor is the kind that a text was written for, wherever it lies; nil when nobody can tell.
func writtenFor(name string, raw []byte) (best *Kind) {
	pg, _ := open(nil, name, Kinds[0], raw)
	if pg == nil || len(pg.table.data) < 2 {
		return nil
	}
	best, _ = closest(pg.table.data, nil, len(pg.table.data))
	return best
}

// closest is the kind but one that knows most keys of a text, of two the one that lacks fewer, and
// how many it does not know: fewer than some; nil when none does.
func closest(data map[string]any, but *Kind, fewer int) (best *Kind, least int) {
	least = fewer
	for _, k := range Kinds {
		if n := unknownKeys(k, data); k != but && (n < least || n == least && best != nil && lacking(k, data) < lacking(best, data)) {
			best, least = k, n
		}
	}
	return best, least
}

// unknownKeys is how many keys of a text a kind does not have.
func unknownKeys(kind *Kind, data map[string]any) (n int) {
	for key := range data {
		if _, ok := kind.Field(key); !ok {
			n++
		}
	}
	return n
}

// lacking is how many keys a text lacks that a kind needs.
func lacking(kind *Kind, data map[string]any) (n int) {
	for _, f := range FieldsOf(kind) {
		if _, has := data[f.Key]; f.Need != Optional && !has {
			n++
		}
	}
	return n
}

// Lost are the files of the last reading that give no record, in order of their names.
func (r *Reader) Lost() (out []Lost) {
	for _, d := range append(slices.Clone(r.below), &r.own) {
		out = append(out, d.lost...)
		for _, f := range d.files {
			if p := d.kept[f.name]; p != nil && p.lost != nil {
				out = append(out, *p.lost)
			}
		}
	}
	slices.SortFunc(out, func(a, b Lost) int { return strings.Compare(a.File, b.File) })
	return out
}

// astray tells of a record that lies in the folder of another kind.
func astray(pg *page, kind, meant *Kind, file string) problem.Problem {
	to := path.Join(ContentDir, meant.Folder, path.Base(file))
	return problem.New("E119", pg.table.head(), "kind", problem.Both(meant.One), "folder", kind.Folder, "to", to).Renamed(to)
}

// shapeOf is the struct that a text of a kind fills; nil for no kind.
func shapeOf(kind *Kind) reflect.Type {
	if kind == nil {
		return nil
	}
	return kind.Type()
}
