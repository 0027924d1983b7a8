package main

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// explainCommand says where each value of a record comes from.
func (a *app) explainCommand() *cobra.Command {
	var f sourceFlags
	var keep bool
	c := &cobra.Command{
		Use:  "explain",
		Args: exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			s, found, err := f.load()
			if err != nil {
				return err
			}
			if closed := unopenedLayers(found); len(closed) > 0 { // what they say is not known
				if err := closed.WriteText(a.err, a.lang); err != nil {
					return machineError{err}
				}
				return errContent
			}
			r := recordCalled(s, args[0])
			if r == nil {
				return wrong(noRecordCalled, args[0])
			}
			if keep {
				return a.keepOwn(f, s, r)
			}
			a.explainRecord(s, r)
			return a.tellOf(s, r, found)
		},
	}
	f.addDated(c)
	switchFlag(c, &keep, "keep")
	return c
}

// unopenedLayers are the problems of layers that could not be read.
func unopenedLayers(found problem.List) (out problem.List) {
	for _, p := range found {
		if p.Code == "E352" {
			out = append(out, p)
		}
	}
	return out
}

// recordCalled finds a record by its file, its folder and name, its code, or its name alone
// where only one kind has it; drafts too.
func recordCalled(s *site.Site, text string) record.Record {
	key := strings.TrimSuffix(strings.TrimPrefix(path.Clean(strings.ReplaceAll(text, `\`, "/")), record.ContentDir+"/"), ".md")
	if r := s.Named(record.Any, key); r != nil {
		return r
	}
	var only record.Record
	for _, r := range append(s.All(), s.Drafts...) {
		switch b := record.Of(r); {
		case b.Key() == key:
			return r
		case (b.ID == key || slices.Contains(b.FartherNames(), key)) && only != nil:
			return nil
		case b.ID == key || slices.Contains(b.FartherNames(), key):
			only = r
		}
	}
	return only
}

// explainRecord prints each value with the layer, file and line that it stands in.
func (a *app) explainRecord(s *site.Site, r record.Record) {
	b := record.Of(r)
	fmt.Fprintf(a.out, "%s: %s\n", b.Key(), problem.Visible(r.Title()))
	for _, part := range b.Parts() {
		fmt.Fprintf(a.out, "  %s: %s\n", a.layerName(part.Layer), problem.Visible(part.File))
	}
	fmt.Fprintln(a.out)
	values := record.Values(r)
	widest := 0
	for _, v := range values {
		widest = max(widest, len([]rune(v.Path)))
	}
	for _, v := range values {
		a.explainValue(v, widest)
	}
	if x, is := s.Linked(r).(interface{ Filed() site.Route }); is {
		fmt.Fprintln(a.out)
		a.tellRoute(x.Filed(), b)
	}
}

func (a *app) explainValue(v record.Value, widest int) {
	fmt.Fprintf(a.out, "%-*s  %s  [%s]\n", widest, v.Path, problem.Visible(vi.Truncate(vi.Collapse(v.Text), longestShown)), a.placeOf(v.At))
	if v.Cover != nil {
		fmt.Fprintf(a.out, "%*s  ", widest, "")
		a.tell(a.out, liesOn, problem.Visible(record.Brief(v.Cover.Under)), a.placeOf(v.Cover.Below()))
	}
}

// longestShown is how many letters of a value are shown.
const longestShown = 70

func (a *app) layerName(l *record.Layer) string {
	if l == nil {
		return a.say(ownLayer)
	}
	return problem.Visible(l.Name)
}

// placeOf is the layer, file and line of a value.
func (a *app) placeOf(at problem.Place) string {
	layer := problem.Visible(at.Layer)
	if layer == "" {
		layer = a.say(ownLayer)
	}
	return fmt.Sprintf("%s: %s:%d", layer, problem.Visible(at.File), at.Line)
}

// tellRoute says where a procedure is filed, and why there.
func (a *app) tellRoute(to site.Route, b *record.Base) {
	if to.Office == nil {
		a.tell(a.out, filedNowhere, to.Field)
		return
	}
	where := to.Office.Name
	if to.Desk != nil {
		where += ", " + to.Desk.Number + " (" + to.Desk.Name + ")"
	}
	switch to.By {
	case site.RouteRecord:
		a.tell(a.out, filedByRecord, where, a.placeOf(b.At("office")))
	case site.RouteConfig:
		a.tell(a.out, filedByConfig, where, to.Field)
	case site.RouteService:
		a.tell(a.out, filedByService, where, a.placeOf(to.Office.At("name")))
	case site.RouteRest:
		a.tell(a.out, filedByRest, where, to.Field, a.placeOf(to.Office.At("desks")))
	default:
		a.tell(a.out, filedByField, where, to.Field, a.placeOf(to.Office.At("desks")))
	}
}

// tellOf prints the problems of the files that a record is laid together of.
func (a *app) tellOf(s *site.Site, r record.Record, found problem.List) error {
	found = slices.DeleteFunc(found, func(p problem.Problem) bool {
		holder := s.Holder(p.File)
		return holder == nil || record.Of(holder) != record.Of(r)
	})
	if err := found.WriteText(a.err, a.lang); err != nil {
		return machineError{err}
	}
	return nil
}

// keepOwn notes that the record's own values stay, whatever layers say below them now.
func (a *app) keepOwn(f sourceFlags, s *site.Site, r record.Record) error {
	b := record.Of(r)
	own := 0
	for _, c := range b.Covers() {
		if c.At().Layer == "" {
			own++
		}
	}
	if own == 0 {
		return wrong(liesOnNothing, b.Key())
	}
	a.keepCovers(f.source, s, func(x *record.Base) bool { return x.Key() == b.Key() })
	a.tell(a.out, ownKept, b.Key(), own)
	return nil
}
