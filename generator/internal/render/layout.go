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
	byName map[string]*template.Template
	words  *lexicon
}

func (l *layouts) named(name string) *template.Template {
	t := l.byName[name]
	if t == nil {
		panic("internal error: there is no layout " + name)
	}
	return t
}

// loadLayouts parses every layout: the components, the frame of its medium, then
// the layout's own file, later definitions hiding earlier ones.
func loadLayouts(files fs.FS) (*layouts, problem.List) {
	said, found := readLexicon(files)
	l := &layouts{byName: map[string]*template.Template{}, words: said}
	found = append(found, l.load(files, media)...)
	said.gather(l.byName)
	return l, found
}

// load parses the layouts of some media.
func (l *layouts) load(files fs.FS, media []string) (found problem.List) {
	said := l.words
	fail := func(name string, err error) { found = append(found, l.fault(name, err)) }

	components := template.New("").Option("missingkey=error").Funcs(said.functions("site"))
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
			t, err := base.Clone()
			if err == nil {
				err = parse(t, files, file)
			}
			if err != nil {
				fail(name, err)
				continue
			}
			found = append(found, said.fill(t, medium, file)...)
			l.byName[name] = t
		}
	}
	return found
}

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
