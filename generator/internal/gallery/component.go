package gallery

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

// A Component is a room of layouts/components with its examples.
type Component struct {
	Name     string
	Takes    reflect.Type // nil: nothing
	Examples []Example
	Media    []string  // that draw it
	Around   [2]string // what stands before and after it where it is a part of a sentence or a table
	Whole    bool      // it is a part of the frame: each example is a page of its own
}

// An Example is one state.
type Example struct {
	Name  string
	Media []string // empty: all of the component's
	Data  any
}

// in tells whether the example is for a medium.
func (e Example) in(medium string) bool {
	return len(e.Media) == 0 || slices.Contains(e.Media, medium)
}

// drawnIn tells whether a medium draws it.
func (c Component) drawnIn(medium string) bool { return slices.Contains(c.Media, medium) }

// file is an examples file as it is written.
type file struct {
	Around  [2]string
	Whole   bool
	Example []struct {
		Name  string
		Media []string
		Data  toml.Primitive
	}
}

// Read reads the examples of every room. A room without examples, an unknown key and a value of the wrong type are errors.
func Read(layouts fs.FS) ([]Component, error) {
	rooms, err := fs.ReadDir(layouts, "components")
	if err != nil {
		return nil, err
	}
	uses, err := usesOf(layouts)
	if err != nil {
		return nil, err
	}
	var out []Component
	var faults []error
	for _, room := range rooms {
		if !room.IsDir() {
			continue // a site's own file, from before there were rooms
		}
		c, err := readComponent(layouts, room.Name())
		if err != nil {
			faults = append(faults, err)
			continue
		}
		if c.Media = uses.media(c.Name); len(c.Media) == 0 {
			faults = append(faults, fmt.Errorf("components/%s: no layout draws it", c.Name))
		}
		out = append(out, c)
	}
	return out, errors.Join(faults...)
}

func readComponent(layouts fs.FS, name string) (Component, error) {
	at := path.Join("components", name, name+".examples.toml")
	c := Component{Name: name}
	text, err := fs.ReadFile(layouts, at)
	if err != nil {
		return c, err
	}
	taken, known := takes[name]
	if !known {
		return c, fmt.Errorf("%s: the table of what components take does not know it", at)
	}
	c.Takes = taken
	var f file
	meta, err := toml.Decode(string(text), &f)
	if err != nil {
		return c, fmt.Errorf("%s: %w", at, err)
	}
	c.Around, c.Whole = f.Around, f.Whole
	for _, e := range f.Example {
		data, err := decode(meta, e.Data, c.Takes)
		if err != nil {
			return c, fmt.Errorf("%s: %s: %w", at, e.Name, err)
		}
		c.Examples = append(c.Examples, Example{e.Name, e.Media, data})
	}
	return c, unusable(at, c, meta)
}

// decode fills a value of the type. What an example of a page leaves out is as on the gallery's own pages.
func decode(meta toml.MetaData, from toml.Primitive, to reflect.Type) (any, error) {
	if to == nil {
		return nil, nil
	}
	value := reflect.New(to)
	if frame := value.Elem(); to.Kind() == reflect.Struct && to.Name() == "Frame" {
		frame.Set(reflect.ValueOf(frameOf("site", "")))
	} else if to.Kind() == reflect.Struct && frame.FieldByName("Frame").IsValid() {
		frame.FieldByName("Frame").Set(reflect.ValueOf(frameOf("site", "")))
	}
	if reflect.ValueOf(from).IsZero() {
		return value.Elem().Interface(), nil // no data: the zero value, which is a state too
	}
	err := meta.PrimitiveDecode(from, value.Interface())
	return value.Elem().Interface(), err
}

func unusable(at string, c Component, meta toml.MetaData) error {
	names := map[string]bool{}
	for _, e := range c.Examples {
		if e.Name == "" || names[e.Name] {
			return fmt.Errorf("%s: every example needs a name of its own: %q", at, e.Name)
		}
		names[e.Name] = true
	}
	if len(c.Examples) == 0 {
		return fmt.Errorf("%s: no example", at)
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return fmt.Errorf("%s: unknown key %v", at, unknown[0])
	}
	return nil
}

// uses says which templates each file of the layouts draws, and which it defines.
type uses struct{ draws, defines map[string][]string }

var (
	drawn   = regexp.MustCompile(`\{\{-? *template "([^"]+)"`)
	defined = regexp.MustCompile(`\{\{-? *define "([^"]+)"`)
)

func usesOf(layouts fs.FS) (uses, error) {
	out := uses{map[string][]string{}, map[string][]string{}}
	err := fs.WalkDir(layouts, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".html" {
			return err
		}
		text, err := fs.ReadFile(layouts, name)
		for _, m := range drawn.FindAllStringSubmatch(string(text), -1) {
			out.draws[name] = append(out.draws[name], m[1])
		}
		for _, m := range defined.FindAllStringSubmatch(string(text), -1) {
			out.defines[name] = append(out.defines[name], m[1])
		}
		return err
	})
	return out, err
}

// media are the media that draw a component, themselves or by another one.
func (u uses) media(name string) []string {
	return slices.DeleteFunc(slices.Clone(media), func(medium string) bool {
		seen := map[string]bool{}
		var reach func(template string)
		reach = func(template string) {
			if seen[template] {
				return
			}
			seen[template] = true
			own := path.Join("components", template, template)
			files := []string{own + ".html", own + "." + medium + ".html"}
			if slices.Contains(u.defines[files[1]], template) { // then the other is not drawn in this medium
				files = files[1:]
			}
			for _, file := range files {
				for _, next := range u.draws[file] {
					reach(next)
				}
			}
		}
		for file, templates := range u.draws {
			if strings.HasPrefix(file, medium+"/") {
				for _, t := range templates {
					reach(t)
				}
			}
		}
		return !seen[name]
	})
}
