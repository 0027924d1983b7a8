package site

import (
	"cmp"
	"io/fs"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// nameList are the names that config.toml has for a key of records. What is said of a value is found out once: thousands
// of procedures share a few fields.
type nameList struct {
	names     []string
	known     map[string]bool   // folded
	near      map[string]string // the name that a value looks like a slip for, by the value
	used      map[string]int    // procedures by their field, folded
	strangers int               // procedures whose field is none of the names
}

func listNames(names []string) *nameList {
	l := &nameList{names: names, known: map[string]bool{}, near: map[string]string{}, used: map[string]int{}}
	for _, name := range names {
		l.known[vi.Fold(name)] = true
	}
	return l
}

// spells tells whether a value has the marks of a name: “Hộ tich” is on the list and misspelt.
func (n *nameList) spells(value string) bool {
	return slices.ContainsFunc(n.names, func(name string) bool { return strings.EqualFold(name, value) })
}

// Names are the names that a site has for keys of its records: fields and levels of config.toml, offices and
// the unit itself. What cannot be read has none.
func Names(files fs.FS, opt Options) map[string][]string {
	names := map[string][]string{}
	if cfg, err := ReadConfig(files); err == nil {
		names["field"], names["level"] = fieldNames(cfg), levelNames(cfg)
		names["agency"] = append(names["agency"], cfg.Unit)
	}
	records, err := ReadRecords(files, opt)
	if err != nil {
		return names
	}
	for _, r := range records {
		if o, is := r.(*record.Office); is {
			names["agency"] = append(names["agency"], o.Name)
		}
	}
	names["unit"] = names["agency"]
	return names
}

// count counts the procedures by their fields.
func (n *nameList) count(procedures []*Procedure) {
	for _, p := range procedures {
		field := vi.Fold(p.Procedure.Field)
		n.used[field]++
		if !n.known[field] {
			n.strangers++
		}
	}
}

// slipFor is the name that a value looks like a slip for; "" for none.
func (n *nameList) slipFor(value string) string {
	near, found := n.near[value]
	if !found {
		near = cmp.Or(vi.Nearest(value, n.names), sameBegin(value, n.names))
		n.near[value] = near
	}
	return near
}

// alone tells a field that is in no table and in one record only, where nearly all others have one of the table: that
// record would stand on a page of its own.
func (n *nameList) alone(field string) bool {
	return len(n.names) > 0 && field != "" && n.used[vi.Fold(field)] == 1 && n.strangers <= 1
}

// checkName warns of a field or level that looks like a slip for one of config.toml's.
func (l *linker) checkName(p *Procedure, key, what, value string, list *nameList) {
	if list.known[vi.Fold(value)] && list.spells(value) {
		return
	}
	if near := list.slipFor(value); near != "" {
		l.fault("W314", p, key, "what", what, "value", value, "near", near)
		return
	}
	if key == "field" && list.alone(value) {
		all := strings.Join(list.names, ", ")
		l.oddAt(p, key, odd{value, problem.Text{Vi: usualField.Vi + all, En: usualField.En + all}})
	}
}

func fieldNames(c *Config) (out []string) {
	for _, f := range c.Fields {
		out = append(out, f.Name)
	}
	return out
}

func levelNames(c *Config) (out []string) {
	for _, n := range c.Levels {
		out = append(append(out, n.Name), n.Also...)
	}
	return out
}
