package importer

import (
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// Origin is one procedure of an export for those who hold records against it: what a
// record of it would say, and the export's own words.
type Origin struct {
	File      string // the export
	Line      int
	Procedure *record.Procedure
	leaves    []leaf
}

// Origins reads the procedures of exports by their codes. Of two rows with one code the
// one that an import would take is taken; a row that an import leaves out is a problem.
func Origins(inputs []Input) (map[string]Origin, problem.List, error) {
	read := rowReader{}
	for _, in := range inputs {
		if err := read.read(in.From, in.Name); err != nil {
			return nil, nil, err
		}
		if read.stopped {
			return nil, read.found, nil
		}
	}
	rows, found := read.rows, read.found
	parallel(len(rows), func(i int) { rows[i].convert(Options{}) })
	rows, bad := settleCodes(rows)
	found = append(found, bad...)
	out := map[string]Origin{}
	for _, r := range rows {
		found = append(found, r.problems()...)
		if r.left == "" {
			out[r.code] = Origin{r.from, r.line, r.proc, r.node.leaves("", nil)}
		}
	}
	found.Sort()
	return out, found, nil
}

// Words are the export's own texts below a key of it ("methods", "documents"), one a
// line; of the whole row when the key is "".
func (o Origin) Words(key string) string {
	var out strings.Builder
	for _, l := range o.leaves {
		if key == "" || l.path == key || strings.HasPrefix(l.path, key+".") {
			text := cleaned(l.text)
			out.WriteString(tidy(text) + "\n")
		}
	}
	return out.String()
}

// Way is a way to file in the export's own words.
type Way struct{ Channel, Duration, Fee, Note string }

// Ways are the export's ways to file, each in its own words.
func (o Origin) Ways() []Way { return waysOf(o.leaves) }

func waysOf(leaves []leaf) (out []Way) {
	at := map[string]int{}
	for _, l := range leaves {
		part := strings.Split(l.path, ".")
		if len(part) != 3 || part[0] != "methods" {
			continue
		}
		i, known := at[part[1]]
		if !known {
			i, out = len(out), append(out, Way{})
			at[part[1]] = i
		}
		text := cleaned(l.text)
		switch part[2] {
		case "channel":
			out[i].Channel = text
		case "duration":
			out[i].Duration = tidy(text)
		case "fee":
			out[i].Fee = tidy(text)
		case "note":
			out[i].Note = tidy(text)
		}
	}
	return out
}
