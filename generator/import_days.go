package main

import (
	"errors"
	"io/fs"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/revise"
)

// importDaysOff lays a yearly list of days off, and of days worked in their place, over those of
// config.toml. A line that cannot be read stops all of it: half a calendar is a wrong one.
func (a *app) importDaysOff(f reviseFlags, files []string) error {
	var wish revise.DaysOff
	var wrongLines []problem.Text
	for _, name := range files {
		data, err := disk.Read(name)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return wrong(noFile, name)
		case err != nil:
			return machineError{err}
		}
		list, err := importer.ReadDaysOff(name, data)
		if err != nil {
			return wrong(daysUnreadable, name, err)
		}
		for _, d := range list.Days {
			to := &wish.Off
			if d.Worked {
				to = &wish.Worked
			}
			*to = append(*to, revise.Off{Name: d.Name, From: d.From, To: d.To})
		}
		for _, line := range list.Passed {
			a.tell(a.out, daysLine, name, a.say(line))
		}
		wrongLines = append(wrongLines, list.Wrong...)
	}
	for _, line := range wrongLines {
		a.tell(a.err, daysLine, "!", a.say(line))
	}
	switch {
	case len(wrongLines) > 0:
		return wrong(daysHalf, len(wrongLines))
	case len(wish.Off)+len(wish.Worked) == 0:
		return wrong(daysNone)
	}
	return a.revise(f, wish)
}
