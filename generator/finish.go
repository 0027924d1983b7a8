package main

import (
	"errors"
	"strings"

	"niemyet/generator/internal/disk"
)

// finish ends what a killed import, retire or rename-unit had begun to write in a folder,
// before anything is read there.
func (a *app) finish(folder string) error {
	done, kept, err := disk.Finish(folder)
	if errors.Is(err, disk.ErrJournal) {
		return failed(brokenJournal, err)
	}
	if err != nil {
		return machineError{err}
	}
	if len(done) > 0 {
		a.tell(a.err, finished, len(done))
	}
	if len(kept) > 0 {
		a.tell(a.err, finishKept, strings.Join(kept, ", "))
	}
	return nil
}
