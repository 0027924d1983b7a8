package site

import (
	"io/fs"

	"niemyet/generator/internal/personal"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Loader loads the same source again and again. Only changed files are parsed; all
// records are linked anew each time, from what is remembered of each one alone. So what
// it gives equals what [Load] gives: nothing remembered depends on a second record, nor on
// config.toml or the day but for what it is remembered by. The zero value is ready; it is not for concurrent use.
type Loader struct {
	Records record.Reader
	memo    memo
	day     vi.Date
	config  string // its text at the last loading
	differ  bool
}

// Differ tells whether the last loading found other records, another config.toml or
// another day than the one before.
func (l *Loader) Differ() bool { return l.differ }

// Next makes the loader ready for another source: see [record.Reader.Next]. What was worked out of records of layers
// is kept for it.
func (l *Loader) Next() { l.Records.Next() }

// Load is [Load] for a source loaded before. Of records it looks at the files named alone,
// when names are given: see [record.Reader.ReadAll].
func (l *Loader) Load(fsys fs.FS, opt Options, names []string) (*Site, problem.List, error) {
	cfg, found, err := readConfig(fsys)
	if err != nil {
		return nil, nil, err
	}
	below, strange := layers(cfg, fsys, opt)
	found = append(found, strange...)
	l.Records.Layers = below
	found = append(found, l.memo.drawings(fsys, below)...)
	said, strange := cfg.adopt(below)
	found = append(found, strange...)
	records, bad, err := l.Records.ReadAll(fsys, names)
	if err != nil {
		return nil, nil, err
	}
	text := said
	if cfg.table != nil {
		text += cfg.table.Source.Text()
	}
	l.differ = l.Records.Differ() || text != l.config || opt.Date != l.day
	l.config, l.day = text, opt.Date
	opt.Lost = l.Records.Lost()
	opt.Began = func(file string) []byte {
		data, err := fs.ReadFile(fsys, record.BeganFile(file))
		if err != nil {
			return nil
		}
		return data
	}
	s, linked := linkAhead(cfg, records, opt, &l.memo)
	found = append(found, linked...)
	found.Sort()
	return s, codesMeant(problem.Merge(found, bad)).OneCause(), nil
}

// memo keeps what linking worked out of single records: sort keys of names, amounts,
// time limits, numbers, documents and personal data in prose. A record never changes after
// it is read, so its address is its name here; a text is its own. Each linking forgets what
// the one before it used and it did not.
type memo struct {
	sortKeys vi.SortKeys
	prose    kept[*record.Base, prose]
	ownFees  kept[*record.Procedure, problem.List]
	lawKeys  kept[*record.Procedure, []string] // of its legal basis
	facts    kept[*record.Base, []fact]
	cores    kept[*record.Base, []string] // of the names of a procedure
	filler   kept[*record.Base, []filled]
	odd      kept[oddBy, problem.List]
	personal kept[string, []personal.Found] // by the text in which it stands
	drawn    kept[drawingKey, problem.List]
	alone    kept[aloneBy, problem.List] // papers that stand twice, and the like
}

func (m *memo) forget() {
	m.sortKeys.Forget()
	m.prose.forget()
	m.ownFees.forget()
	m.lawKeys.forget()
	m.facts.forget()
	m.cores.forget()
	m.filler.forget()
	m.odd.forget()
	m.alone.forget()
	m.personal.forget()
	m.drawn.forget()
}

// kept remembers a value for each key.
type kept[K comparable, V any] struct{ now, before map[K]V }

// of is the value of a key, made when it is not known.
func (k *kept[K, V]) of(key K, work func() V) V {
	v, known := k.now[key]
	if !known {
		if v, known = k.before[key]; !known {
			v = work()
		}
		if k.now == nil {
			k.now = map[K]V{}
		}
		k.now[key] = v
	}
	return v
}

func (k *kept[K, V]) forget() { k.before, k.now = k.now, nil }

// prose is what the checks look for in a body.
type prose struct {
	money  []vi.MoneyAt
	times  []vi.TimeLimitAt
	phones []vi.PhoneAt
	laws   [][]int
}
