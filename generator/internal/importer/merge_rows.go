package importer

import (
	"maps"
	"reflect"
	"slices"
	"strconv"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// rowsMerger merges a list of rows that both sides changed: row by row, and within a row
// statement by statement. A statement is a value with what explains it (a fee, its note,
// its further fees): the source's fee never comes to stand above the clerk's note.
type rowsMerger struct {
	m       *merger
	field   record.Field
	row     reflect.Type
	base    namedRows
	ours    namedRows // as the clerk's file was
	theirs  namedRows
	now     []string // names of the rows as the clerk's file now is
	next    []any    // what the next import compares with
	told    []Change // conflicts
	changes []Change
}

// namedRows are rows and their names.
type namedRows struct {
	rows        []map[string]any
	names, said []string
}

func (n namedRows) at(name string) int { return slices.Index(n.names, name) }

// named reads the rows of a list; ok is false where names do not tell them apart.
func named(t reflect.Type, list any) (out namedRows, ok bool) {
	for _, item := range items(list) {
		row, is := item.(map[string]any)
		if !is {
			return out, false
		}
		out.rows = append(out.rows, row)
	}
	out.names, out.said, ok = record.RowNames(t, out.rows)
	return out, ok
}

// rows merges a list by its rows. done is false for a list that can only be taken whole.
func (m *merger) rows(f record.Field, base, ours, theirs any) (done bool, err error) {
	t := rowType(f.Type)
	if t == nil || ours == nil || theirs == nil {
		return false, nil
	}
	l := rowsMerger{m: m, field: f, row: t}
	for _, of := range []struct {
		to   *namedRows
		list any
	}{{&l.base, base}, {&l.ours, ours}, {&l.theirs, theirs}} {
		ok := false
		if *of.to, ok = named(t, of.list); !ok {
			return false, nil
		}
	}
	l.now = slices.Clone(l.ours.names)
	if err := l.bring(); err != nil {
		return true, err
	}
	if err := l.take(); err != nil {
		return true, err
	}
	m.out.Changes = append(m.out.Changes, l.changes...)
	if len(l.told) > 0 {
		m.conflict(f, l.next, l.told...)
	}
	return true, nil
}

// bring brings the source's rows into the clerk's file.
func (l *rowsMerger) bring() error {
	after := 0 // where the next new row goes: behind the one before it
	for i, name := range l.theirs.names {
		row, b, o := l.theirs.rows[i], l.base.at(name), l.ours.at(name)
		was := map[string]any{}
		if b >= 0 {
			was = l.base.rows[b]
		}
		switch {
		case o >= 0:
			next, err := l.cells(was, l.ours.rows[o], row, name)
			if err != nil {
				return err
			}
			l.next = append(l.next, next)
		case b >= 0 && (reflect.DeepEqual(was, row) || !l.m.by.takes(l.field.Key)): // the clerk took it out
			if !reflect.DeepEqual(was, row) {
				l.told = append(l.told, l.rowChange(l.theirs.said[i], nil, row))
			}
			if l.m.by.keeps(l.field.Key) {
				was = row
			}
			l.next = append(l.next, was)
			continue
		default:
			if err := l.m.ours.Insert(l.field.Key, after, rowed(l.row, row)); err != nil {
				return err
			}
			l.now = slices.Insert(l.now, after, name)
			l.changes = append(l.changes, l.rowChange(l.theirs.said[i], nil, row))
			l.next = append(l.next, row)
		}
		after = slices.Index(l.now, name) + 1
	}
	return nil
}

// take takes out what the source no longer says, unless the clerk wrote into it.
func (l *rowsMerger) take() error {
	for i, name := range l.ours.names {
		b := l.base.at(name)
		if b < 0 || l.theirs.at(name) >= 0 {
			continue
		}
		change := l.rowChange(l.ours.said[i], l.ours.rows[i], nil)
		key := l.field.Key + "." + strconv.Itoa(i)
		if !reflect.DeepEqual(l.base.rows[b], l.ours.rows[i]) && !l.m.by.takes(key) {
			change.Key = key
			l.told = append(l.told, change)
			if !l.m.by.keeps(key) {
				l.next = append(l.next, l.base.rows[b])
			}
			continue
		}
		at := slices.Index(l.now, name)
		if err := l.m.ours.Remove(l.field.Key + "." + strconv.Itoa(at)); err != nil {
			return err
		}
		l.now = slices.Delete(l.now, at, at+1)
		l.changes = append(l.changes, change)
	}
	return nil
}

// rowChange is a row that comes or goes: from or to is nil.
func (l *rowsMerger) rowChange(said string, from, to any) Change {
	return Change{l.field.Key, l.called(said, nil), show(from), show(to)}
}

// called is what a row, or a value of it, is called: “Cách thức thực hiện: trực tiếp: Phí, lệ phí”.
func (l *rowsMerger) called(said string, f *record.Field) problem.Text {
	out := problem.Text{Vi: l.field.Vi + ": " + said, En: l.field.En + ": " + said}
	if f != nil {
		out.Vi, out.En = out.Vi+": "+f.Vi, out.En+": "+f.En
	}
	return out
}

// cells merges a row that both sides have, and gives what the next import compares it with.
func (l *rowsMerger) cells(base, ours, theirs map[string]any, name string) (map[string]any, error) {
	next := maps.Clone(theirs)
	for _, statement := range statements(l.row) {
		b, o, t := statement.of(base), statement.of(ours), statement.of(theirs)
		if reflect.DeepEqual(o, t) || reflect.DeepEqual(b, t) {
			continue
		}
		key := l.field.Key + "." + strconv.Itoa(l.ours.at(name)) + "." + statement[0].Key
		if (!reflect.DeepEqual(b, o) || l.sourced(statement)) && !l.m.by.takes(key) {
			l.conflict(statement, base, ours, theirs, name)
			if l.m.by.keeps(key) {
				continue
			}
			for _, f := range statement {
				delete(next, f.Key)
				if value, has := base[f.Key]; has {
					next[f.Key] = value
				}
			}
			continue
		}
		for _, f := range statement {
			if reflect.DeepEqual(ours[f.Key], theirs[f.Key]) {
				continue
			}
			path := l.field.Key + "." + strconv.Itoa(slices.Index(l.now, name)) + "." + f.Key
			if err := l.m.write(path, f.Type, ours[f.Key], theirs[f.Key]); err != nil {
				return nil, err
			}
			l.changes = append(l.changes, Change{path, l.called(l.ours.said[l.ours.at(name)], &f), show(ours[f.Key]), show(theirs[f.Key])})
		}
	}
	return next, nil
}

// conflict tells each value of a statement that the source changed.
func (l *rowsMerger) conflict(s statement, base, ours, theirs map[string]any, name string) {
	at := l.ours.at(name)
	for _, f := range s {
		if reflect.DeepEqual(base[f.Key], theirs[f.Key]) || reflect.DeepEqual(ours[f.Key], theirs[f.Key]) {
			continue
		}
		l.told = append(l.told, Change{l.field.Key + "." + strconv.Itoa(at) + "." + f.Key, l.called(l.ours.said[at], &f), show(ours[f.Key]), show(theirs[f.Key])})
	}
}

// sourced tells whether the clerk named a document for a statement of these rows: what
// stands in one of them is then not replaced by what stands in no document of theirs.
func (l *rowsMerger) sourced(s statement) bool {
	for _, item := range items(valueOf(l.m.ours, "fact_sources")) {
		if row, is := item.(map[string]any); is && row["key"] == l.field.Key+"."+s[0].Key {
			return true
		}
	}
	return false
}

// statement is a value of a row with those that explain it, itself the first.
type statement []record.Field

func (s statement) of(row map[string]any) map[string]any {
	out := map[string]any{}
	for _, f := range s {
		if value, has := row[f.Key]; has {
			out[f.Key] = value
		}
	}
	return out
}

// statements are the fields of a row by what they say together.
func statements(t reflect.Type) (out []statement) {
	for _, f := range record.Fields(t) {
		at := slices.IndexFunc(out, func(s statement) bool { return f.With != "" && s[0].Key == f.With })
		if at < 0 {
			out = append(out, statement{f})
			continue
		}
		out[at] = append(out[at], f)
	}
	return out
}
