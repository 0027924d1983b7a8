package revise

import (
	"errors"
	"io/fs"
	"maps"
	"slices"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/problem"
)

// mostRounds is how often a source is looked at again after a mend: what one slip hid is
// seen when it is mended.
const mostRounds = 8

// Mended is a plan that makes every mend which the problems of a source carry, and of those
// which show when they are made. look tells the problems of a source. A file that would
// take the name of another is left; so is one in which a mend would touch more than its
// place. made is how many problems it were.
func Mended(from fs.FS, look func(fs.FS) (problem.List, error)) (p *Plan, made int, err error) {
	p = &Plan{}
	state := map[string][]byte{} // what files hold now; nil for one that is gone
	now := from
	left := map[string]bool{}
	for range mostRounds {
		found, err := look(now)
		if err != nil {
			return nil, 0, err
		}
		mends, n := found.Mends(), 0
		for _, name := range slices.Sorted(maps.Keys(mends)) {
			if left[name] {
				continue
			}
			k, err := mendFile(now, name, mends[name], state)
			if errors.Is(err, amend.ErrNoMend) || k == 0 && err == nil {
				left[name] = true
				continue
			}
			if err != nil {
				return nil, 0, err
			}
			n += k
		}
		if made += n; n == 0 {
			break
		}
		if p.Changes, err = changesOf(from, state); err != nil {
			return nil, 0, err
		}
		if now, err = p.Overlay(from); err != nil {
			return nil, 0, err
		}
	}
	return p, made, nil
}

// mendFile makes the mends of one file: first in its text, and when nothing is left there,
// of its name.
func mendFile(now fs.FS, name string, found []problem.Problem, state map[string][]byte) (made int, err error) {
	raw, err := fs.ReadFile(now, name)
	if err != nil {
		return 0, err
	}
	var edits []problem.Edit
	rename := ""
	for _, p := range found {
		if edits = append(edits, p.Mend.Edits...); len(p.Mend.Edits) > 0 {
			made++
		}
		rename = p.Mend.NewName
	}
	if len(edits) > 0 {
		out, _, err := amend.Mend(raw, edits)
		if err != nil {
			return 0, err
		}
		state[name] = out
		return made, nil
	}
	if rename == "" {
		return 0, nil
	}
	if _, err := fs.Stat(now, rename); err == nil { // the name of another
		return 0, nil
	}
	if meanwhile, taken := state[rename]; taken && meanwhile != nil {
		return 0, nil
	}
	state[name], state[rename] = nil, raw
	return 1, nil
}

// changesOf are the files that are not as they were.
func changesOf(from fs.FS, state map[string][]byte) (out []Change, err error) {
	for _, name := range slices.Sorted(maps.Keys(state)) {
		old, err := fs.ReadFile(from, name)
		if errors.Is(err, fs.ErrNotExist) {
			old = nil
		} else if err != nil {
			return nil, err
		}
		if fresh := state[name]; old != nil || fresh != nil {
			out = append(out, Change{Name: name, Old: old, New: fresh})
		}
	}
	return out, nil
}
