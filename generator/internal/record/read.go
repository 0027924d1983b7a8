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
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// ContentDir is the folder of the records, below the source folder.
const ContentDir = "content"

// maxFile is the most bytes a record may have; the longest of the national base
// has about 140,000 characters.
const maxFile = 4 << 20

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

// list finds the files of the known kinds and complains about what it cannot place.
func list(fsys fs.FS) (files []file, found problem.List, err error) {
	err = fs.WalkDir(fsys, ContentDir, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			if name == ContentDir && errors.Is(err, fs.ErrNotExist) {
				found = append(found, problem.New("E112", problem.Place{File: ContentDir}))
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
		at := problem.Place{File: name}
		switch ext := path.Ext(name); {
		case !known:
			if ext == ".md" {
				near, nearEn := problem.DidYouMean(vi.Nearest(folder, folders()))
				found = append(found, problem.New("E108", at, "folder", folder, "near", near, "near_en", nearEn, "folders", strings.Join(folders(), ", ")))
			}
		case ext != ".md":
			found = append(found, problem.New("W109", at))
		case strings.Contains(rest, "/") || !vi.IsSlug(strings.TrimSuffix(rest, ".md")):
			found = append(found, problem.New("E107", at, "name", rest, "slug", vi.Slug(strings.TrimSuffix(path.Base(rest), ".md"))))
		default:
			files = append(files, file{name, kind, d})
		}
		return nil
	})
	slices.SortFunc(files, func(a, b file) int { return strings.Compare(a.name, b.name) })
	return files, found, err
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
	r, opened, found := parse(nil, name, kind, raw)
	return r, append(opened, found...)
}

// parse is [Parse] for a file of a layer; nil is the site's own. What was wrong with the
// text as such is told apart from what is wrong with what it says.
func parse(layer *Layer, name string, kind *Kind, raw []byte) (r Record, opened, found problem.List) {
	pg, opened := open(layer, name, raw)
	if pg == nil {
		return nil, opened, nil
	}
	r, found = made(kind, idOf(name), name, pg.table, pg)
	if r.base().Draft {
		for i := range opened {
			opened[i].Draft = true
		}
	}
	return r, opened, found
}

// page is the text of a record, taken apart.
type page struct {
	text  string
	parts parts
	table *Table
}

// open reads a text as far as it can be read without knowing what its keys mean. It is nil
// for one that is no record.
func open(layer *Layer, name string, raw []byte) (*page, problem.List) {
	text, found, ok := Decode(name, raw)
	if !ok {
		return nil, layer.name(found)
	}
	src := layer.source(name, text)
	p, opened, closed := split(text)
	found = layer.name(found)
	if !opened {
		return nil, append(found, problem.New("E102", src.Span(0, 3)))
	}
	if !closed {
		return nil, append(found, problem.New("E111", src.Span(0, 3)))
	}
	table, bad := ReadTable(src, p.start, p.end)
	if found = append(found, bad...); table.Refused {
		return nil, found
	}
	return &page{text, p, table}, found
}

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
	if c.base.Revision() && idOf(c.base.File) == c.base.ID {
		field, _ := c.base.Kind.Field("revises")
		c.fault("E328", "revises", "field", problem.Both(problem.Text{Vi: field.Vi, En: field.En}))
	}
	if !c.base.Revision() && !c.base.From.IsZero() {
		c.fault("E331", "revises_from")
	}
	for i, todo := range c.base.Todo {
		c.fault("W315", "todo."+strconv.Itoa(i), "todo", todo)
	}
	if at := strings.Index(c.base.Body.Text(), "TODO"); at >= 0 {
		start := strings.Index(string(c.base.Body.Source), "TODO")
		c.found = append(c.found, problem.New("W315", c.base.Span(start, start+4), "todo", "TODO"))
	}
}
