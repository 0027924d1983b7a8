package record

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// laid is a record that was laid together, and of what.
type laid struct {
	parts []Part
	reading
}

// reading is what is known of a file, or of several that are one record.
type reading struct {
	made   Record
	opened problem.List // what was wrong with the text
	found  problem.List // what was wrong with what it says
	lost   *Lost        // the file, when it gives no record
}

// all are the problems of the text and of what it says, sorted.
func (r *reading) all() problem.List { return problem.Merge(r.opened, r.found) }

// heap are the files of one record, the nearest last; one that is no record is alone.
type heap struct {
	kind  *Kind
	parts []Part
	read  []*reading
}

func (h *heap) nearest() *Part { return &h.parts[len(h.parts)-1] }

// has tells whether a layer has a file of the record already.
func (h *heap) has(layer *Layer) bool { return h.nearest().Layer == layer }

// code is the code that any of the files gives.
func (h *heap) code() string {
	for _, p := range h.parts {
		if p.code != "" {
			return p.code
		}
	}
	return ""
}

// heaps sorts files into records. Layers come the farthest first, and their files in order
// of names.
type heaps struct {
	list   []*heap
	byCode map[string]*heap
	byID   map[string]*heap
	depth  int // how many layers were put on
}

// add puts a file where it belongs.
func (x *heaps) add(layer *Layer, f *file, read *reading) {
	part := Part{Layer: layer, File: layer.named(f.name), id: idOf(f.name), depth: x.depth}
	if read.made == nil {
		x.list = append(x.list, &heap{kind: f.kind, parts: []Part{part}, read: []*reading{read}})
		return
	}
	part.read, part.code = read.made, TextOf(read.made, f.kind.Code)
	if read.made.base().Revision() { // a record of its own until its day: it lies on nothing
		x.list = append(x.list, &heap{kind: f.kind, parts: []Part{part}, read: []*reading{read}})
		return
	}
	h := x.find(f.kind, part)
	if h == nil {
		h = &heap{kind: f.kind}
		x.list = append(x.list, h)
	}
	h.parts, h.read = append(h.parts, part), append(h.read, read)
	x.byID[f.kind.Name+"/"+part.id] = h
	if code := f.kind.Name + "/" + part.code; part.code != "" && x.byCode[code] == nil {
		x.byCode[code] = h
	}
}

// find is the record that a file speaks of, when a farther layer has it.
func (x *heaps) find(kind *Kind, part Part) *heap {
	if part.code != "" {
		// two of one code in one layer: told when all records are linked
		if h := x.byCode[kind.Name+"/"+part.code]; h != nil && !h.has(part.Layer) {
			return h
		}
	}
	h := x.byID[kind.Name+"/"+part.id]
	if h != nil && !h.has(part.Layer) && (part.code == "" || h.code() == "") {
		return h
	}
	return nil
}

// clashes are records that would have one address: a file of a nearer layer has the name
// of one that speaks of something else.
func (x *heaps) clashes() (found problem.List) {
	taken := map[string]*heap{}
	for _, h := range x.list {
		at := h.kind.Folder + "/" + h.nearest().id
		other := taken[at]
		if other == nil || h.nearest().read == nil || other.nearest().read == nil {
			taken[at] = h
			continue
		}
		if h.nearest().depth < other.nearest().depth {
			h, other = other, h
		}
		near, far := h.nearest(), other.nearest()
		place := near.read.base().At(h.kind.Code)
		found = append(found, problem.New("E351", place, "value", near.id, "other", far.File, "code", near.code, "was", far.code))
	}
	return found
}

// compose lays the files of a record together, or gives the only one.
func (h *heap) compose(before laid) laid {
	parts := slices.Clone(h.parts)
	slices.Reverse(parts) // from here on the nearest first
	if len(parts) == 1 {
		if made := h.read[0].made; made != nil && parts[0].Layer != nil && made.base().parts == nil {
			made.base().parts = parts // once: a record that is kept is read by others meanwhile
		}
		return laid{parts, *h.read[0]}
	}
	if slices.EqualFunc(parts, before.parts, func(a, b Part) bool { return a.read == b.read && a.File == b.File }) {
		return before
	}
	out := laid{parts: parts}
	pages, body := make([]*page, len(parts)), -1
	tables := make([]*Table, len(parts))
	for i, part := range parts {
		pages[i] = reopen(part.read)
		tables[i] = pages[i].table
		if body < 0 && strings.TrimSpace(pages[i].text[pages[i].parts.body:]) != "" {
			body = i
		}
	}
	table, covers := together(h.kind.Type(), tables)
	id := parts[0].id
	out.made, out.found = made(h.kind, id, FileOf(h.kind.Folder+"/"+id), table, pages[max(body, 0)])
	b := out.made.base()
	b.parts, b.covers = parts, covers
	for _, part := range parts[1:] {
		if former := Slug(part.id); part.id != id && !slices.Contains(b.Aliases, former) {
			b.Aliases = append(b.Aliases, former)
		}
	}
	for _, read := range h.read {
		for _, p := range read.opened {
			p.Draft = b.Draft
			out.opened = append(out.opened, p)
		}
	}
	out.opened.Sort()
	out.found.Sort()
	return out
}

// reopen takes the text of a file that was read apart once more: what it says in plain
// values is not kept.
func reopen(r Record) *page {
	src := r.base().table.Source
	p, _, _ := split(src.Text())
	table, _ := ReadTable(src, p.start, p.end, r.base().Kind.Type())
	return &page{src.Text(), p, table}
}

// Covers are the values of the record that lie on others of farther layers, in the order
// of its keys.
func (b *Base) Covers() []Cover {
	out := slices.Clone(b.covers)
	order := map[string]int{}
	for i, f := range FieldsOf(b.Kind) {
		order[f.Key] = i
	}
	first := func(c Cover) string { key, _, _ := strings.Cut(cmp.Or(c.List, c.Key), "."); return key }
	slices.SortStableFunc(out, func(a, b Cover) int {
		return cmp.Or(order[first(a)]-order[first(b)], strings.Compare(a.Path, b.Path))
	})
	return out
}

// At is where the nearer value stands, and Below where the farther one does.
func (c Cover) At() problem.Place    { return c.Near.At(c.nearPath) }
func (c Cover) Below() problem.Place { return c.Far.At(c.farPath) }

// Name tells the covered value from all others of the record.
func (c Cover) Name() string {
	return vi.Collapse(strings.Join([]string{c.List, vi.Fold(c.Row), c.Key}, "|"))
}
