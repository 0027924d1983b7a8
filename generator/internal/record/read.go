// Package record turns files into checked records.
//
// In: an fs.FS that holds content/<folder>/<slug>.md, UTF-8 Markdown with TOML
// front matter between +++ lines. Out: one Go value per file and every fault of
// every file, each with its line and column. A file with an error yields its
// problems and, where enough of it could be read, the record too, so that later
// stages can go on finding faults; nothing is published from such a run.
//
// What never happens: the clock is not read, no file is written, one bad file
// does not stop the reading of the others, and no rule here needs a second
// record; rules between records live in package site.
package record

import (
	"errors"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// ContentDir is the folder of the records, below the source folder.
const ContentDir = "content"

// FileOf is the file in which a source has the record of a key, "thu-tuc/khai-sinh".
func FileOf(key string) string { return ContentDir + "/" + key + ".md" }

// maxFile is the most bytes a record may have; the longest of the national base
// has about 140,000 characters.
const maxFile = 4 << 20

// TooLong is the fault of a text that is longer than a record may be; nil for one that is not.
func TooLong(at problem.Place, size int64) problem.List {
	if size <= maxFile {
		return nil
	}
	return problem.List{problem.New("E110", at, "size", strconv.FormatInt(size>>20, 10))}
}

// ReadAll reads every record below content/, on all cores. The records come in
// order of their file names. The error is a failure of the machine, never of the
// content.
func ReadAll(fsys fs.FS) ([]Record, problem.List, error) {
	return new(Reader).ReadAll(fsys, nil)
}

type file struct {
	name  string
	kind  *Kind
	entry fs.DirEntry
}

// listing is what stands in content/.
type listing struct {
	files []file
	lost  []Lost // meant as records, by names that no record has
	found problem.List
}

// list finds the files of the known kinds and complains about what it cannot place.
func list(fsys fs.FS) (out listing, err error) {
	err = fs.WalkDir(fsys, ContentDir, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			if name == ContentDir && errors.Is(err, fs.ErrNotExist) {
				out.found = append(out.found, problem.New("E112", problem.Place{File: ContentDir}))
				return fs.SkipDir
			}
			return err
		}
		if hidden(path.Base(name)) && name != ContentDir {
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if d.IsDir() {
			return nil
		}
		folder, rest, nested := strings.Cut(strings.TrimPrefix(name, ContentDir+"/"), "/")
		kind, known := KindNamed(folder)
		known = known && nested && kind.Folder == folder
		if !known {
			out.strange(fsys, name, folder)
			return nil
		}
		stem, end := meantName(rest)
		switch {
		case end != ".md" && likeRecord(fsys, name):
			to := path.Join(ContentDir, folder, vi.Slug(path.Base(stem))+".md")
			out.found = append(out.found, problem.New("E123", problem.Place{File: name}, "end", end, "to", path.Base(to)).Renamed(to))
			out.lost = append(out.lost, *lose(kind, name, textOfStray(fsys, name)))
		case end != ".md":
			out.found = append(out.found, problem.New("W109", problem.Place{File: name}))
		case strings.Contains(rest, "/") || !vi.IsSlug(stem):
			slug := vi.Slug(path.Base(stem))
			p := problem.New("E107", problem.Place{File: name}, "name", rest, "slug", slug)
			if of := copied(fsys, name, stem); of != "" {
				p = problem.New("E257", problem.Place{File: name}, "name", rest, "of", of, "slug", slug)
			} else if slug != "" && !copyOf.MatchString(stem) {
				p = p.Renamed(path.Join(ContentDir, folder, slug+".md"))
			}
			out.found = append(out.found, p)
			out.lost = append(out.lost, *lose(kind, name, textOfStray(fsys, name)))
		default:
			out.files = append(out.files, file{name, kind, d})
		}
		return nil
	})
	slices.SortFunc(out.files, func(a, b file) int { return strings.Compare(a.name, b.name) })
	return out, err
}

// strange tells of a record in a folder that is no kind's.
func (l *listing) strange(fsys fs.FS, name, folder string) {
	if path.Ext(name) != ".md" {
		return
	}
	if !strings.Contains(strings.TrimPrefix(name, ContentDir+"/"), "/") {
		l.homeless(fsys, name)
		return
	}
	meant := nearFolder(folder)
	near, nearEn := problem.DidYouMean(meant)
	p := problem.New("E108", problem.Place{File: name}, "folder", folder, "near", near, "near_en", nearEn, "where", problem.Both(anyFolder()))
	if kind, ok := KindNamed(meant); ok && strings.Count(name, "/") == 2 {
		to := path.Join(ContentDir, meant, path.Base(name))
		p = problem.New("E108", problem.Place{File: name}, "folder", folder, "near", near, "near_en", nearEn, "where", to).Renamed(to)
		l.lost = append(l.lost, *lose(kind, name, textOfStray(fsys, name)))
	}
	l.found = append(l.found, p)
}

// homeless tells of a record that lies in no folder, and in which one it belongs.
func (l *listing) homeless(fsys fs.FS, name string) {
	raw := textOfStray(fsys, name)
	kind := writtenFor(name, raw)
	if kind == nil {
		l.found = append(l.found, problem.New("E126", problem.Place{File: name}, "where", problem.Both(anyFolder())))
		return
	}
	to := path.Join(ContentDir, kind.Folder, path.Base(name))
	p := problem.New("E126", problem.Place{File: name}, "where", to)
	if _, err := fs.Stat(fsys, to); err != nil {
		p = p.Renamed(to)
	}
	l.found, l.lost = append(l.found, p), append(l.lost, *lose(kind, name, raw))
}

// anyFolder says all folders that records lie in.
func anyFolder() problem.Text {
	all := strings.Join(folders(), ", ")
	return problem.Text{Vi: "một trong các thư mục: " + all, En: "one of: " + all}
}

// nearFolder is the folder that a name was meant for; "" for none. What people add in brackets is no part of a name.
func nearFolder(folder string) string {
	if plain := vi.Slug(bracketed.ReplaceAllString(folder, "")); slices.Contains(folders(), plain) {
		return plain
	}
	return vi.Nearest(folder, folders())
}

// hidden tells editor leftovers and system files from records.
func hidden(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~") || strings.HasSuffix(name, "~") ||
		name == "Thumbs.db" || name == "desktop.ini" || name == "README.md"
}

func folders() []string {
	out := make([]string, len(Kinds))
	for i, k := range Kinds {
		out[i] = k.Folder
	}
	return out
}

// Parse reads one record from its bytes. The record is nil when the text cannot
// be understood as a record at all.
func Parse(name string, kind *Kind, raw []byte) (Record, problem.List) {
	x := parse(nil, name, kind, raw)
	return x.made, append(x.opened, x.found...)
}

// parse is [Parse] for a file of a layer; nil is the site's own. What was wrong with the
// text as such is told apart from what is wrong with what it says.
func parse(layer *Layer, name string, kind *Kind, raw []byte) (x reading) {
	pg, opened := open(layer, name, kind, raw)
	if pg == nil {
		return reading{opened: opened, lost: lose(kind, name, raw)}
	}
	if meant := belongs(kind, pg.table.data); meant != nil {
		return reading{opened: problem.List{astray(pg, kind, meant, name)}, lost: lose(meant, name, raw)}
	}
	x.opened = opened
	x.made, x.found = made(kind, idOf(name), name, pg.table, pg)
	if x.made.base().Draft {
		for i := range opened {
			opened[i].Draft = true
		}
	}
	return x
}

// page is the text of a record, taken apart.
type page struct {
	text  string
	parts parts
	table *Table
}

// open reads a text as far as it can be read without knowing what its keys mean. It is nil
// for one that is no record.
func open(layer *Layer, name string, kind *Kind, raw []byte) (*page, problem.List) {
	text, found, ok := Decode(name, raw)
	if !ok {
		return nil, layer.name(found)
	}
	src := layer.source(name, text)
	p, opened, closed := split(text)
	found = layer.name(found)
	if strings.Contains(text, "\n>>>>>>> ") { // the rarer half first: it costs next to nothing
		if at := unmerged.FindStringIndex(text); at != nil {
			return nil, append(found, problem.New("E256", src.Span(at[0], at[1])))
		}
	}
	if !opened || !closed {
		if told, is := foreign(src); is {
			return nil, append(found, told)
		}
		meant, bad, ok := fenced(src)
		if found = append(found, bad...); !ok {
			return nil, found
		}
		p = meant
	}
	table, bad := ReadTable(src, p.start, p.end, shapeOf(kind))
	if found = append(found, bad...); table.Refused {
		return nil, found
	}
	return &page{text, p, table}, found
}

// unmerged is the first of the marks that git leaves around two versions of a text.
var unmerged = regexp.MustCompile(`(?m)^<{7} .*$`)

// made makes a record of a table and the body of a page.
func made(kind *Kind, id, file string, table *Table, body *page) (Record, problem.List) {
	r := kind.New()
	found := Bind(table, r)
	b := r.base()
	b.ID, b.Kind, b.File, b.table, b.prose = id, kind, file, table, body.table.Source
	if b.Revision() {
		b.ID = string(b.Revises)
	}
	if limit := bodyBound(body.text, body.parts.body); limit != nil {
		found = append(found, limit.problem(b.prose))
		b.Body = parseBody(body.text[:limit.at], body.parts.body, kind.AllAnchors()) // what stands before it is within the bounds
	} else {
		b.Body = parseBody(body.text, body.parts.body, kind.AllAnchors())
		if b.Body.linked > maxLinked {
			found = append(found, (&bound{body.parts.body, maxLinked, boundLinked}).problem(b.prose))
			b.Body = &Body{}
		}
	}
	c := &checker{base: b}
	checkBase(c)
	checkPeriod(c, r)
	checkDiffers(c)
	checkFacts(c)
	checkBody(c)
	if r, ok := r.(checked); ok {
		r.check(c)
	}
	found = append(found, c.found...)
	table.forget()
	if b.Draft {
		for i := range found {
			found[i].Draft = true
		}
	}
	return r, found
}

// idOf is the id of the record in a file.
func idOf(name string) string { return strings.TrimSuffix(path.Base(name), ".md") }

// checkBase reports what clerks have left to do.
func checkBase(c *checker) {
	if c.base.RevisesItself() {
		field, _ := c.base.Kind.Field("revises")
		c.fault("E328", "revises", "field", problem.Both(problem.Text{Vi: field.Vi, En: field.En}))
	}
	if !c.base.Revision() && !c.base.From.IsZero() {
		c.fault("E331", "revises_from")
	}
	c.checkApprovals()
	if c.base.Foretold && c.base.PublishFrom.IsZero() && !c.base.Revision() {
		c.fault("W507", "foretold")
	}
	for i, todo := range c.base.Todo {
		c.fault("W315", "todo."+strconv.Itoa(i), "todo", todo)
	}
	if at := strings.Index(c.base.Body.Text(), "TODO"); at >= 0 {
		start := strings.Index(string(c.base.Body.Source), "TODO")
		c.found = append(c.found, problem.New("W315", c.base.Span(start, start+4), "todo", "TODO"))
	}
}
