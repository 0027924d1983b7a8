package fleet

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// Format names the form of a ledger. A form that reads otherwise gets another name.
const Format = "niemyet-fleet-1"

// largest is how long a ledger may be: over 10,000 sites.
const largest = 16 << 20

// Ledger tells what a run has built of a shard.
type Ledger struct {
	Format  string  `json:"format"`
	Shard   int     `json:"shard"`
	Of      int     `json:"of"`
	Day     string  `json:"day"`       // as of which day, YYYY-MM-DD
	Maker   string  `json:"made_by"`   // the program and its version
	Release bool    `json:"release"`   // the sites have manifests of their own
	Fleet   string  `json:"fleet"`     // SHA-256 of the names of all sites, those of other shards too
	All     int     `json:"all_sites"` // how many they are
	Built   []Built `json:"sites"`     // those of the shard, in order
}

// Built is what came of one site.
type Built struct {
	Name       string `json:"name"` // its folder below the result
	Unit       string `json:"unit,omitempty"`
	Superior   string `json:"superior,omitempty"`
	Procedures int    `json:"procedures"` // that are in force
	Files      int    `json:"files"`
	Bytes      int64  `json:"bytes"`
	Manifest   string `json:"manifest,omitempty"` // SHA-256 of its own manifest
	Failed     int    `json:"failed,omitempty"`   // the exit code that it would have had alone; 0 when it was built
}

// File is the name of a ledger, at the root of the result.
func (l *Ledger) File() string { return fmt.Sprintf("phan-%d-%d.json", l.Shard, l.Of) }

// Encode is the ledger as a file.
func (l *Ledger) Encode() []byte {
	l.Format = Format
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(l); err != nil {
		panic("internal error: a ledger cannot be written: " + err.Error())
	}
	return out.Bytes()
}

// Fault is what is wrong with the ledgers of a whole: Kind says what, Name where.
type Fault struct {
	Kind FaultKind
	Name string
}

// FaultKind is a way in which ledgers make no whole.
type FaultKind int

// The ways, each with what its name is.
const (
	Unreadable FaultKind = iota // the file of a ledger
	Absent                      // a shard
	Other                       // the file of a ledger of another whole than the first one's
	Twice                       // a site
	NotBuilt                    // a site
	TooFew                      // how many sites of how many
)

// Read reads every ledger at the root of a result.
func Read(files fs.FS) (all []*Ledger, faults []Fault, err error) {
	names, err := fs.Glob(files, "phan-*-*.json")
	if err != nil {
		return nil, nil, err
	}
	for _, name := range names {
		info, err := fs.Stat(files, name)
		if err != nil || !info.Mode().IsRegular() || info.Size() > largest {
			faults = append(faults, Fault{Unreadable, name})
			continue
		}
		text, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, nil, err
		}
		l, err := parse(text)
		if err != nil || l.File() != name {
			faults = append(faults, Fault{Unreadable, name})
			continue
		}
		all = append(all, l)
	}
	return all, faults, nil
}

// errForm is a ledger that is none.
var errForm = errors.New("no ledger")

// parse reads a ledger that may come from anybody: a name in it never leads out of the result.
func parse(text []byte) (*Ledger, error) {
	l := &Ledger{}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	if err := dec.Decode(l); err != nil {
		return nil, err
	}
	if l.Format != Format || l.Shard < 1 || l.Of < l.Shard || l.Of > mostShards {
		return nil, errForm
	}
	for _, b := range l.Built {
		if !fs.ValidPath(b.Name) || path.Clean(b.Name) != b.Name || strings.Contains(b.Name, `\`) {
			return nil, errForm
		}
	}
	return l, nil
}

// Whole holds ledgers together: one of each shard, all of one list of sites, one day and one program, and every site
// built. Sites are all that were built, in order of shards.
func Whole(all []*Ledger) (sites []Built, faults []Fault) {
	if len(all) == 0 {
		return nil, []Fault{{Absent, "1/1"}}
	}
	first, have, seen := all[0], map[int]*Ledger{}, map[string]bool{}
	for _, l := range all {
		if l.Of != first.Of || l.Fleet != first.Fleet || l.All != first.All || l.Day != first.Day || l.Maker != first.Maker || l.Release != first.Release {
			faults = append(faults, Fault{Other, l.File()})
			continue
		}
		have[l.Shard] = l
	}
	named := 0
	for k := 1; k <= first.Of; k++ {
		l := have[k]
		if l == nil {
			faults = append(faults, Fault{Absent, Shard{k, first.Of}.String()})
			continue
		}
		for _, b := range l.Built {
			named++
			switch {
			case seen[b.Name]:
				faults = append(faults, Fault{Twice, b.Name})
			case b.Failed != 0:
				faults = append(faults, Fault{NotBuilt, b.Name})
			default:
				sites = append(sites, b)
			}
			seen[b.Name] = true
		}
	}
	if len(faults) == 0 && named != first.All {
		faults = append(faults, Fault{TooFew, fmt.Sprintf("%d/%d", named, first.All)})
	}
	return sites, faults
}
