package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
)

// A fault is one line of the gate's report.
type fault struct{ file, rule, message string }

func (f fault) String() string { return f.file + ": " + f.rule + ": " + f.message }

func (p *page) fault(rule, format string, args ...any) {
	p.faults = append(p.faults, fault{p.file, rule, fmt.Sprintf(format, args...)})
}

// An allowance lets a known fault pass. The list is shared with the Node gates; see gates/README.md.
type allowance struct{ Gate, Rule, File, Contains, Reason string }

// readAllowances returns the entries for this gate. An entry without a reason is refused.
func readAllowances(file string) ([]allowance, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var all []allowance
	if err := json.Unmarshal(data, &all); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	for _, a := range all {
		if a.Gate == "" || a.Rule == "" || len(strings.TrimSpace(a.Reason)) < 15 {
			return nil, fmt.Errorf("%s: an entry needs a gate, a rule and a reason in words: %+v", file, a)
		}
	}
	return slices.DeleteFunc(all, func(a allowance) bool { return a.Gate != "links" }), nil
}

func (a allowance) covers(f fault) bool {
	if a.Rule != f.rule || !strings.Contains(f.message, a.Contains) {
		return false
	}
	if a.File == "" {
		return true
	}
	matched, err := path.Match(a.File, f.file)
	return err == nil && matched
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
