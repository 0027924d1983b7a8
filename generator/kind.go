package main

import (
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// kindOf finds a kind by its name, its folder or the clerk's word for it ("thủ tục", "thu
// tuc"), or says which there are.
func kindOf(name string) (*record.Kind, error) {
	if k, ok := record.KindNamed(name); ok {
		return k, nil
	}
	var said problem.Text
	for i, k := range record.Kinds {
		if vi.Slug(k.One.Vi) == vi.Slug(name) {
			return k, nil
		}
		if i > 0 {
			said.Vi += ", "
			said.En += ", "
		}
		said.Vi += k.Name + " (" + k.One.Vi + ")"
		said.En += k.Name + " (" + k.One.En + ")"
	}
	return nil, wrong(noKind, name, said)
}

func kindNames() []string {
	names := make([]string, len(record.Kinds))
	for i, k := range record.Kinds {
		names[i] = k.Name
	}
	return names
}
