package site

import (
	"slices"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// lost knows the records that were meant and cannot be read. They are told where they
// are read; that others name them is no fault, and nothing is proposed in their place.
type lost struct {
	names map[string]bool // "thu-tuc/khai-sinh"
	codes map[string]bool // of any kind
	kinds map[string]bool // names of kinds that lack records
	blind map[string]bool // names of kinds with a record whose code nobody can read
}

func newLost(files []record.Lost) lost {
	out := lost{map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}}
	for _, f := range files {
		out.names[f.Key()] = true
		if f.Code != "" {
			out.codes[f.Code] = true
		} else if f.Kind.Code != "" {
			out.blind[f.Kind.Name] = true
		}
		out.kinds[f.Kind.Name] = true
	}
	return out
}

// has tells whether a value of a reference to a kind may mean one of them.
func (x *lost) has(kind, id string) bool {
	if x.codes[id] || x.names[id] {
		return true
	}
	k, ok := record.KindNamed(kind)
	switch {
	case kind == record.Any && len(x.blind) > 0 || ok && x.blind[k.Name]:
		return !vi.IsSlug(id) // it may be the code of one
	}
	return ok && x.names[k.Folder+"/"+id]
}

// mayFollow says of which kinds a record that cannot be read may be the cause of a problem
// elsewhere: what is missed may stand in it.
var mayFollow = map[problem.Code][]string{
	"E304": {"decision"}, "E305": {"decision"}, "E321": {"office"},
	"E308": {"hotline", "office"}, "E502": {"office", "hotline"}, "W502": {"office", "hotline"},
	"W322": {"hotline", "office"}, "W341": {"office"}, "W342": {"office"}, "W343": {"office"}, "W345": {"office"},
	"W818": {"procedure", "policy", "office"},
	"W710": {"radio"}, "W806": {"radio"}, "W813": {"radio"}, "W815": {"radio"},
	"W711": {"board"}, "W721": {"notice", "procedure"}, "W723": {"board"}, "W724": {"board"}, "W726": {"office"},
}

// ofConfig are problems of records that config.toml may be the cause of.
var ofConfig = []problem.Code{"E313", "E801", "W314", "W806", "W815"}

// mute takes away what may only follow from records that cannot be read.
func (l *linker) mute() {
	if l.cfg.table == nil || !l.cfg.table.Whole() { // what it does not have may stand in a line that cannot be read
		l.found = slices.DeleteFunc(l.found, func(p problem.Problem) bool { return slices.Contains(ofConfig, p.Code) })
	}
	if len(l.lost.kinds) == 0 {
		return
	}
	l.found = slices.DeleteFunc(l.found, func(p problem.Problem) bool {
		return slices.ContainsFunc(mayFollow[p.Code], func(kind string) bool { return l.lost.kinds[kind] })
	})
}
