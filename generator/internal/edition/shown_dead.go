package edition

import (
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
)

// dead are the faults of references and links that lead nowhere, by where they would lead: books
// are long, and each of their records that vanished looks for its own.
type dead struct {
	found problem.List
	told  []bool
	to    map[string][]int // of found; by the value of a reference, and "/" before the key of a link
}

func deadOf(found problem.List) *dead {
	d := &dead{found, make([]bool, len(found)), map[string][]int{}}
	for i, p := range found {
		value := p.Arg("value", problem.Vietnamese)
		switch p.Code {
		case "E303":
			d.to[value] = append(d.to[value], i)
		case "E311":
			link, _, _ := strings.Cut(value, "#")
			key := "/" + site.KeyLinked(link)
			d.to[key] = append(d.to[key], i)
		}
	}
	return d
}

// mostNamed is how many files are named that still lead to what vanished.
const mostNamed = 3

// gather makes one fault of all references and links to a record that vanished; none when there is none.
func (d *dead) gather(at problem.Place, name, key, code string) problem.List {
	_, id, _ := strings.Cut(key, "/")
	var files []string
	count := 0
	for _, to := range []string{key, id, code, "/" + key} {
		if to == "" {
			continue
		}
		for _, i := range d.to[to] {
			if d.told[i] {
				continue
			}
			d.told[i] = true
			count++
			files = append(files, d.found[i].File)
		}
	}
	if count == 0 {
		return nil
	}
	slices.Sort(files)
	files = slices.Compact(files)
	said := strings.Join(files[:min(mostNamed, len(files))], ", ")
	if len(files) > mostNamed {
		said += ", …"
	}
	return problem.List{problem.New("E268", at, "name", name, "count", strconv.Itoa(count), "files", said)}
}

// rest are the faults that were not gathered.
func (d *dead) rest() (out problem.List) {
	for i, p := range d.found {
		if !d.told[i] {
			out = append(out, p)
		}
	}
	return out
}
