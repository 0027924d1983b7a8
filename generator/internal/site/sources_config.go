package site

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// sharedConfig is what config.toml of a layer gives to the sites above it: words and days
// that are alike in a whole province. Whose the site is, its desks, kiosk, radio and all
// else is its own.
type sharedConfig struct {
	Fields     []FieldConfig `key:"fields" vi:"Lĩnh vực" en:"Fields"`
	LifeEvents []LifeEvent   `key:"life_events" vi:"Việc trong đời" en:"Life events"`
	Areas      []Named       `key:"areas" vi:"Mảng chính sách" en:"Policy areas"`
	Glossary   []Term        `key:"glossary" vi:"Chữ viết tắt" en:"Glossary"`
	SayAs      []SayAs       `key:"say_as" vi:"Cách đọc riêng" en:"Ways to say words"`
	Synonyms   []Synonym     `key:"synonyms" vi:"Từ đồng nghĩa" en:"Synonyms"`
	Elsewhere  []Elsewhere   `key:"elsewhere" vi:"Việc không làm ở đây" en:"Matters of other houses"`
	Holidays   []Holiday     `key:"holidays" vi:"Ngày nghỉ lễ" en:"Holidays"`

	WorkingDays []WorkingDay `key:"working_days" vi:"Ngày làm bù" en:"Days worked in place of others"`
}

// adopt adds the rows of the layers' config.toml that the site, or a nearer layer, does not
// have. said is the text of them all: another one makes another site.
func (c *Config) adopt(below []record.Layer) (said string, found problem.List) {
	for _, layer := range slices.Backward(below) {
		shared, text, bad := readShared(layer)
		said += text + "\x00"
		found = append(found, bad...)
		for i := range shared.Fields {
			if f := &shared.Fields[i]; f.ID == "" {
				f.ID = record.Slug(vi.Slug(f.Name))
			}
			shared.Fields[i].Office = "" // whose desk it is a site says itself
		}
		c.Fields = lacking(c.Fields, shared.Fields, func(x FieldConfig) string { return string(x.ID) })
		for i := range shared.LifeEvents {
			shared.LifeEvents[i].Steps = nil // they name records, which are the site's own choice
		}
		c.LifeEvents = lacking(c.LifeEvents, shared.LifeEvents, func(x LifeEvent) string { return string(x.ID) })
		c.Areas = lacking(c.Areas, shared.Areas, func(x Named) string { return string(x.ID) })
		c.Glossary = lacking(c.Glossary, shared.Glossary, func(x Term) string { return vi.Collapse(x.Short) })
		c.SayAs = lacking(c.SayAs, shared.SayAs, func(x SayAs) string { return vi.Collapse(x.Written) })
		c.Synonyms = lacking(c.Synonyms, c.unsaid(shared.Synonyms), func(x Synonym) string { return strings.Join(x.Words, "\n") })
		c.Elsewhere = lacking(c.Elsewhere, shared.Elsewhere, func(x Elsewhere) string { return string(x.ID) })
		c.WorkingDays = lacking(c.WorkingDays, shared.WorkingDays, func(x WorkingDay) string { return x.Day.Date.String() })
		c.Holidays = lacking(c.Holidays, shared.Holidays, func(x Holiday) string { return itoa(x.From.Year) + vi.Fold(x.Name) })
	}
	return said, found
}

// lacking adds the rows whose names the list does not have.
func lacking[T any](list, more []T, name func(T) string) []T {
	for _, x := range more {
		if name(x) != "" && !slices.ContainsFunc(list, func(y T) bool { return name(y) == name(x) }) {
			list = append(list, x)
		}
	}
	return list
}

// unsaid leaves out the words that the site itself gives a meaning.
func (c *Config) unsaid(more []Synonym) (out []Synonym) {
	own := map[string]bool{}
	for _, s := range c.Synonyms {
		for _, word := range s.Words {
			own[vi.Fold(word)] = true
		}
	}
	for _, s := range more {
		s.Words = slices.DeleteFunc(slices.Clone(s.Words), func(word string) bool { return own[vi.Fold(word)] })
		if len(s.Words) > 0 {
			out = append(out, s)
		}
	}
	return out
}

// readShared reads what a layer gives. A layer may be a site of its own: what else its
// config.toml holds is not looked at.
func readShared(layer record.Layer) (shared sharedConfig, text string, found problem.List) {
	name := path.Join(layer.Path, ConfigFile)
	if refused := unreadable(layer.Files, problem.Place{File: name, Layer: layer.Name}); refused != nil {
		return shared, "", refused
	}
	raw, err := fs.ReadFile(layer.Files, ConfigFile)
	if errors.Is(err, fs.ErrNotExist) {
		return shared, "", nil
	}
	if err != nil {
		found = problem.List{problem.New("E116", problem.Place{File: name, Layer: layer.Name}, "why", problem.Both(record.NoFile))}
		return shared, "", found
	}
	_, all := record.ReadInto(name, raw, &shared)
	for _, p := range all {
		if p.Code == "E104" || p.Code == "E114" { // keys of a site, not of a layer
			continue
		}
		p.Layer = layer.Name
		found = append(found, p)
	}
	return shared, string(raw), found
}
