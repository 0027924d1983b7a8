package main

import (
	"bytes"
	"os"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// intoLayer lets an import go into a layer of sources instead of the site's own records:
// from here on its folder is the source of the import. What lies below the site's own values
// now is noted first; what the import changes there is told and touches none of them.
func (a *app) intoLayer(f *importFlags) error {
	if err := f.there(); err != nil {
		return err
	}
	cfg, err := site.ReadConfig(plainFiles(f.source))
	if err != nil {
		return machineError{err}
	}
	i := slices.IndexFunc(cfg.Sources, func(s site.SourceConfig) bool {
		return vi.Fold(s.Name) == vi.Fold(f.into) || s.Path == f.into
	})
	if i < 0 {
		var names []string
		for _, s := range cfg.Sources {
			names = append(names, s.Name)
		}
		return wrong(noLayerCalled, f.into, strings.Join(names, ", "))
	}
	folder := layerPath(f.source, cfg.Sources[i].Path)
	info, err := os.Stat(folder)
	switch {
	case err == nil && !info.IsDir():
		return wrong(layerPacked, f.into)
	case err != nil && !os.IsNotExist(err):
		return machineError{err}
	}
	own := f.sourceFlags
	if err == nil && !f.dryRun {
		s, found, err := own.load()
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(found, hidesLayer) {
			a.keepCovers(own.source, s, nobody)
			f.between = coversBetween(s, cfg.Sources[i].Name)
		}
	}
	f.site, f.source, f.into = &own, folder, cfg.Sources[i].Name
	return nil
}

// hidesLayer tells a problem for which nothing is noted: a layer that could not be opened, or
// a book that could not be read.
func hidesLayer(p problem.Problem) bool { return p.Code == "E352" || p.Code == "E355" }

// middle is a value of a layer, a province's, that lies on one of a farther layer.
type middle struct {
	cover record.Cover
	id    string // the record
	under []byte // what lay below it
	was   string // the same in short
}

// coversBetween are the values of other layers that lie on those of one.
func coversBetween(s *site.Site, layer string) map[string]middle {
	out := map[string]middle{}
	for _, r := range s.All() {
		b := record.Of(r)
		for _, c := range b.Covers() {
			if near := c.At().Layer; near != "" && near != layer && c.Below().Layer == layer {
				out[strings.Join([]string{b.Key(), c.Name(), near}, "\n")] = middle{c, b.Key(), record.Plain(c.Under), record.Brief(c.Under)}
			}
		}
	}
	return out
}

// tellBetween tells what the import changed below the values of other layers: those stay, and
// whoever keeps them ought to know.
func (a *app) tellBetween(before, now map[string]middle) {
	var keys []string
	for key, x := range now {
		if was, known := before[key]; known && !bytes.Equal(was.under, x.under) {
			keys = append(keys, key)
		}
	}
	if len(keys) == 0 {
		return
	}
	slices.Sort(keys)
	a.tell(a.out, changedBetween, len(keys))
	for _, key := range keys {
		x := now[key]
		row := ""
		if x.cover.Row != "" {
			row = " (" + x.cover.Row + ")"
		}
		a.tell(a.out, oneBetween, x.id, a.say(problem.Text{Vi: x.cover.Field.Vi, En: x.cover.Field.En}), row, before[key].was, x.was, x.cover.At().Layer, record.Brief(x.cover.Now))
	}
}

// tellCovered tells what the import changed below the own values of a site, and below those
// of layers between.
func (a *app) tellCovered(f *importFlags) error {
	s, found, err := f.site.load()
	if err != nil {
		return err
	}
	a.tellBetween(f.between, coversBetween(s, f.into))
	found = slices.DeleteFunc(found, func(p problem.Problem) bool { return p.Code != "W354" })
	if err := found.WriteText(a.err, a.lang); err != nil {
		return machineError{err}
	}
	a.tell(a.out, changedBelow, len(found))
	return nil
}
