// Package against holds records against an export of the national portal.
//
// In: the records of a site, the procedures of an export by code (importer.Origins). Out:
// a problem for every fact of a record that is not the source's and that no row of the
// record's `differs` explains, with the place in the record, both values and the line of
// the export.
//
// Records tell a source in other words, so words are never compared where a fact can be:
// figures with their units, amounts, counts, sets of channels, subjects and numbers of
// documents, names of offices. The table [facts] has a row for each. Conditions that a
// shorter text loses easily ("one of", "or a smaller pension") are a table too
// ([conditions]); policies and radio segments that cite a procedure are held to it.
//
// A difference is explained by a row of `differs` with its key, which must quote what the
// export says where the fact is a single value; a row that explains nothing any more is
// told. Where the export contradicts itself (a number without a unit, one number in two
// units, amounts that do not meet their own text), the record must say so in
// `source_conflicts`.
//
// What never happens: a file is read or written, a sentence is compared, a difference
// of wording is told.
package against

import (
	"path"
	"strconv"
	"strings"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// pair is a procedure and what the export says of it.
type pair struct {
	ours     *record.Procedure
	theirs   *record.Procedure // as an import would write it
	origin   importer.Origin
	decision string // number of the announcing decision that the record names
	rare     rarity // of words in the names of papers
}

// Compare holds records against an export. Records that end before the export say nothing
// of it; a procedure that the export does not have is noted.
func Compare(records []record.Record, origins map[string]importer.Origin) problem.List {
	c := &comparison{origins: origins, rare: rarityOf(origins), decisions: map[string]string{}, byID: map[string]record.Record{}}
	for _, r := range records {
		b := record.Of(r)
		c.byID[b.Key()] = r
		if d, is := r.(*record.Decision); is {
			c.decisions[b.ID] = string(d.Number)
		}
	}
	for _, r := range records {
		switch x := r.(type) {
		case *record.Procedure:
			c.procedure(x)
		case *record.Policy:
			c.citing(x, x.Procedures, policyText(x))
		case *record.Radio:
			c.citing(x, x.Explains, x.Name+"\n"+x.Summary+"\n"+string(x.Body.Source))
		}
	}
	c.found.Sort()
	return c.found
}

type comparison struct {
	origins   map[string]importer.Origin
	rare      rarity
	decisions map[string]string
	byID      map[string]record.Record
	found     problem.List
}

func (c *comparison) procedure(p *record.Procedure) {
	o, there := c.origins[string(p.Code)]
	if !there {
		if p.EffectiveTo.IsZero() && !p.Sample {
			c.found = append(c.found, problem.New("N628", p.At("code"), "code", string(p.Code)))
		}
		return
	}
	held := pair{p, o.Procedure, o, p.DecisionNumber, c.rare}
	if number := c.decisions[p.Decision]; p.Decision != "" && number != "" {
		held.decision = number
	}
	for _, f := range facts {
		differences := f.compare(held)
		explained, row := explains(p, f, differences, held)
		if len(differences) == 0 && f.exact && explained {
			c.found = append(c.found, problem.New("W629", p.At(row), "key", f.key))
		}
		for _, d := range differences {
			if !explained {
				c.tell(p, f, d, o)
			}
		}
	}
}

// explains tells whether a row of the record's differs explains the differences of a fact,
// and which. Where the fact is one value, the row must quote the source's.
func explains(p *record.Procedure, f fact, found []difference, held pair) (bool, string) {
	for i, d := range p.Differs {
		if d.Key != f.key {
			continue
		}
		if f.exact && len(found) > 0 && !strings.Contains(vi.Fold(held.origin.Words("")), vi.Fold(d.Source)) {
			continue
		}
		return true, "differs." + strconv.Itoa(i)
	}
	return false, ""
}

// tell makes the problem of a difference.
func (c *comparison) tell(r record.Record, f fact, d difference, o importer.Origin) {
	b := record.Of(r)
	c.found = append(c.found, problem.New("E627", b.At(f.key), "field", problem.Both(f.name), "yours", or(d.ours), "theirs", or(d.theirs),
		"other", path.Base(o.File)+":"+strconv.Itoa(o.Line)))
}

// or is a value, or that there is none.
func or(text string) string {
	if text == "" {
		return problem.Both(nothing)
	}
	return vi.Truncate(text, longestValue)
}

// longestValue is the most characters of a value that a line tells.
const longestValue = 160
