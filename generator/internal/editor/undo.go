package editor

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"strconv"
	"sync"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/disk"
)

// store writes a record, given as a whole, and remembers how to take it back. Of one that
// layers have it writes the site's own file.
func (e *editor) store(p place, title string, before, after []byte) (id int, err error) {
	c, err := e.ownChange(disk.Change{Name: p.file(), Old: before, New: after})
	if err != nil {
		return 0, err
	}
	return e.storeAll(title, []disk.Change{c})
}

// storeAll writes, makes and takes away files of records, all or none, and remembers how to
// take that back. The memory comes first: a run that is killed in between has a step that
// finds its files as they were, and is forgotten.
func (e *editor) storeAll(title string, changes []disk.Change) (id int, err error) {
	if id, err = e.undo.push(step{Title: title, Changes: changes}); err != nil {
		return 0, err
	}
	if err := e.write(changes); err != nil {
		return 0, errors.Join(err, e.undo.drop(id))
	}
	e.opt.Changed()
	return id, nil
}

// write brings changes to the disk.
func (e *editor) write(changes []disk.Change) error {
	if len(changes) > 1 {
		for _, c := range changes {
			if _, err := e.targetNamed(c.Name); err != nil {
				return err
			}
		}
		return disk.Together(e.opt.Root, changes)
	}
	c := changes[0]
	name, err := e.targetNamed(c.Name)
	switch {
	case err != nil:
		return err
	case c.New != nil && c.Old == nil:
		return amend.Save(name, c.New, amend.Absent)
	case c.New != nil:
		return amend.Save(name, c.New, amend.Hash(c.Old))
	}
	now, err := disk.Read(name)
	if err != nil {
		return err
	}
	if !bytes.Equal(now, c.Old) {
		return amend.ErrChanged
	}
	return os.Remove(name)
}

// takeBack puts files back to what they were before a write. It refuses when one of them
// is not what that write left.
func (e *editor) takeBack(s step) error {
	e.saves.Lock()
	defer e.saves.Unlock()
	back := make([]disk.Change, len(s.Changes))
	for i, c := range s.Changes {
		back[i] = disk.Change{Name: c.Name, Old: c.New, New: c.Old}
	}
	back, err := e.withoutNamed(back)
	if err != nil {
		return err
	}
	if err := e.write(back); err != nil {
		return err
	}
	if err := e.undo.drop(s.ID); err != nil {
		return err
	}
	e.opt.Changed()
	return nil
}

func (e *editor) postUndo(w http.ResponseWriter, r *http.Request) {
	id, _ := strconv.Atoi(r.PostForm.Get("id"))
	s, ok := e.undo.find(id)
	if !ok {
		e.refuse(w, http.StatusNotFound, undoneBefore)
		return
	}
	only, alone := onlyPlace(s)
	take := e.takeBack
	if r.PostForm.Has("con-lai") {
		take = e.takeBackRest
	}
	switch err := take(s); {
	case (errors.Is(err, amend.ErrChanged) || errors.Is(err, fs.ErrNotExist)) && e.restOf(s).some():
		e.showRest(w, s)
	case errors.Is(err, amend.ErrChanged) || errors.Is(err, fs.ErrNotExist):
		e.refuse(w, http.StatusConflict, fmt.Sprintf(changedSince, s.Title))
	case err != nil:
		e.machine(w, err)
	case r.PostForm.Get("hang") != "":
		http.Redirect(w, r, queueAgain(r.PostForm.Get("hang"), r.PostForm.Get("nhom")), http.StatusSeeOther)
	case r.PostForm.Has("can-dien"):
		http.Redirect(w, r, unknownsAt+"?da-hoan-tac=1", http.StatusSeeOther)
	case !alone:
		http.Redirect(w, r, Prefix+"?da-hoan-tac="+backAsBefore, http.StatusSeeOther)
	case s.Changes[0].Old == nil:
		http.Redirect(w, r, Prefix+"?da-hoan-tac="+backToNone, http.StatusSeeOther)
	default:
		http.Redirect(w, r, address(only)+"?da-hoan-tac=1", http.StatusSeeOther)
	}
}

// What the list says was taken back: a write of several files, or that of a new record.
const (
	backAsBefore = "nhu-truoc"
	backToNone   = "bo-ban-moi"
)

// onlyPlace is the record of a step that wrote one.
func onlyPlace(s step) (p place, ok bool) {
	if len(s.Changes) != 1 {
		return p, false
	}
	return placeNamed(s.Changes[0].Name)
}

func address(p place) string { return Prefix + "sua/" + p.key() }

// machine tells of a failure that is nobody's writing.
func (e *editor) machine(w http.ResponseWriter, err error) {
	if errors.Is(err, amend.ErrNotApart) {
		e.refuse(w, http.StatusConflict, notApart)
		return
	}
	if errors.Is(err, amend.ErrChanged) {
		e.refuse(w, http.StatusConflict, changedMeanwhile)
		return
	}
	if os.IsNotExist(err) {
		e.refuse(w, http.StatusNotFound, noFile)
		return
	}
	why := err.Error()
	if e.opt.Why != nil {
		why = e.opt.Why(err)
	}
	e.refuse(w, http.StatusInternalServerError, fmt.Sprintf(machineFailed, why))
}

// snapshots keeps what files held when forms were opened, so that a conflict can
// tell who changed what.
type snapshots struct {
	lock  sync.Mutex
	order []string
	bytes map[string][]byte // by hash
}

const mostSnapshots = 200

func (s *snapshots) keep(data []byte) (hash string) {
	s.lock.Lock()
	defer s.lock.Unlock()
	hash = amend.Hash(data)
	if s.bytes == nil {
		s.bytes = map[string][]byte{}
	}
	if _, known := s.bytes[hash]; known {
		return hash
	}
	s.bytes[hash] = data
	if s.order = append(s.order, hash); len(s.order) > mostSnapshots {
		delete(s.bytes, s.order[0])
		s.order = s.order[1:]
	}
	return hash
}

func (s *snapshots) of(hash string) []byte {
	s.lock.Lock()
	defer s.lock.Unlock()
	return s.bytes[hash]
}
