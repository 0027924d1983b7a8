package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
)

// history reads the versions of earlier builds. A line that cannot be read stops the
// run: writing the file anew would lose it.
func (a *app) history(source string) (edition.History, error) {
	h, found, err := edition.Read(os.DirFS(source))
	if err != nil {
		return nil, machineError{err}
	}
	if found.Failed() {
		return nil, a.refuse(found)
	}
	return h, nil
}

// keepHistory writes the versions back when there is a new one.
func (a *app) keepHistory(source string, h edition.History) {
	a.keep(filepath.Join(source, edition.HistoryFile), h.Encode(), historyLost)
}

// rounds reads what was printed for the boards. A line that cannot be read stops the run.
func (a *app) rounds(source string) (edition.Rounds, error) {
	r, found, err := edition.ReadRounds(os.DirFS(source))
	if err != nil {
		return nil, machineError{err}
	}
	if found.Failed() {
		return nil, a.refuse(found)
	}
	return r, nil
}

// keep writes one of the books that the machine keeps, when it has changed. A source that
// cannot be written to is no failure of the run, but the office must know.
func (a *app) keep(name string, text []byte, lost problem.Text) {
	if old, err := os.ReadFile(name); err == nil && bytes.Equal(old, text) {
		return
	}
	fresh := name + ".moi"
	err := os.WriteFile(fresh, text, 0o644)
	if err == nil {
		err = os.Rename(fresh, name)
	}
	if err != nil {
		_ = os.Remove(fresh) // best effort: it is only in the way
		fmt.Fprintf(a.err, a.say(lost), name, err)
	}
}
