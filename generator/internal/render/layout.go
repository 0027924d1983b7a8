package render

import (
	"html/template"
	"io/fs"
	"path"
	"strings"

	"niemyet/generator/internal/problem"
)

// media are the three kinds of page; each has one frame and one "main" per layout.
var media = []string{"site", "kiosk", "print"}

// layouts are the parsed templates, by "medium/name".
type layouts struct {
	byName map[string]*layout
	words  *lexicon
}

func (l *layouts) named(name string) *template.Template {
	t := l.byName[name]
	if t == nil {
		panic("internal error: there is no layout " + name)
	}
	return t.whole()
}

// loadLayouts parses every layout: the components, the frame of its medium, and
// the layout's own file, whose definitions hide theirs.
func loadLayouts(files fs.FS) (*layouts, problem.List) {
	said, found := readLexicon(files)
	l := &layouts{byName: map[string]*layout{}, words: said}
	found = append(found, l.load(files, media)...)
	said.gather(l.byName)
	return l, found
}

// load parses the layouts of some media.
func (l *layouts) load(files fs.FS, media []string) (found problem.List) {
	said := l.words
	fail := func(name string, err error) { found = append(found, l.fault(name, err)) }

	components := emptySet().Funcs(said.functions("site"))
	if err := parseRooms(components, files); err != nil {
		fail("components", err)
		return found
	}
	for _, medium := range media {
		base, err := components.Clone()
		if err == nil {
			err = parseMediumRooms(base, files, medium)
		}
		if err == nil {
			err = parse(base, files, medium+"/frame.html")
		}
		if err != nil {
			fail(medium+"/frame", err)
			continue
		}
		found = append(found, said.fill(base.Funcs(said.functions(medium)), medium, "")...)
		names, _ := fs.Glob(files, medium+"/*.html")
		for _, file := range names {
			if path.Base(file) == "frame.html" {
				continue
			}
			name := strings.TrimSuffix(file, ".html")
			own := emptySet().Funcs(said.functions(medium))
			if err := parse(own, files, file); err != nil {
				fail(name, err)
				continue
			}
			found = append(found, said.fill(own, medium, file)...)
			l.byName[name] = newLayout(own, base, files, said.uses(medium, file))
		}
	}
	return found
}

// emptySet is a set of templates that holds none.
func emptySet() *template.Template { return template.New("").Option("missingkey=error") }

func parseAll(t *template.Template, files fs.FS, folder string) error {
	names, err := fs.Glob(files, folder+"/*.html")
	if err != nil {
		return err
	}
	for _, name := range names {
		if err := parse(t, files, name); err != nil {
			return err
		}
	}
	return nil
}

// parse adds one file. Indentation is dropped once here rather than in every page.
func parse(t *template.Template, files fs.FS, name string) error {
	text, err := fs.ReadFile(files, name)
	if err != nil {
		return err
	}
	_, err = t.New(name).Parse(tighten(string(text)))
	return err
}

// tighten drops indentation and empty lines. Line ends stay: between inline
// elements they are the blank that keeps words apart. No layout uses <pre>.
func tighten(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" { // as loosen counts them
			b.WriteString(line)
			b.WriteByte('\n')
		}
	}
	return b.String()
}
