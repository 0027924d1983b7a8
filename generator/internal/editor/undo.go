package editor

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"os"
	"strconv"
	"sync"

	"niemyet/generator/internal/amend"
)

// step is one write of this run, with what stood there before.
type step struct {
	id     int
	place  place
	title  string
	before []byte // nil when there was no file
	after  []byte
}

// mostSteps is how many writes can be taken back.
const mostSteps = 100

// history keeps the writes of this run in memory.
type history struct {
	lock  sync.Mutex
	last  int
	steps []step
}

// undoLink is a write that can be taken back, as pages offer it.
type undoLink struct {
	ID    int
	Title string
	File  string
}

// links are the last write of each file, newest first.
func (h *history) links() (out []undoLink) {
	h.lock.Lock()
	defer h.lock.Unlock()
	seen := map[place]bool{}
	for i := len(h.steps) - 1; i >= 0 && len(out) < 5; i-- {
		if s := h.steps[i]; !seen[s.place] {
			seen[s.place] = true
			out = append(out, undoLink{s.id, s.title, s.place.file()})
		}
	}
	return out
}

func (h *history) push(s step) int {
	h.lock.Lock()
	defer h.lock.Unlock()
	h.last++
	s.id = h.last
	h.steps = append(h.steps, s)
	if len(h.steps) > mostSteps {
		h.steps = h.steps[1:]
	}
	return s.id
}

func (h *history) find(id int) (step, bool) {
	h.lock.Lock()
	defer h.lock.Unlock()
	for _, s := range h.steps {
		if s.id == id {
			return s, true
		}
	}
	return step{}, false
}

func (h *history) drop(id int) {
	h.lock.Lock()
	defer h.lock.Unlock()
	for i, s := range h.steps {
		if s.id == id {
			h.steps = append(h.steps[:i:i], h.steps[i+1:]...)
			return
		}
	}
}

// store writes a file and remembers how to take it back.
func (e *editor) store(p place, title string, before, after []byte) (id int, err error) {
	name, err := e.target(p)
	if err != nil {
		return 0, err
	}
	was := amend.Absent
	if before != nil {
		was = amend.Hash(before)
	}
	if err := amend.Save(name, after, was); err != nil {
		return 0, err
	}
	id = e.undo.push(step{place: p, title: title, before: before, after: after})
	e.opt.Changed()
	return id, nil
}

// takeBack puts a file back to what it was before a write. It refuses when the file
// is not what that write left.
func (e *editor) takeBack(s step) error {
	e.saves.Lock()
	defer e.saves.Unlock()
	now, err := e.read(s.place)
	if err != nil {
		return err
	}
	if !bytes.Equal(now, s.after) {
		return amend.ErrChanged
	}
	name, err := e.target(s.place)
	if err != nil {
		return err
	}
	if s.before == nil {
		err = os.Remove(name)
	} else {
		err = amend.Save(name, s.before, amend.Hash(s.after))
	}
	if err != nil {
		return err
	}
	e.undo.drop(s.id)
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
	switch err := e.takeBack(s); {
	case errors.Is(err, amend.ErrChanged):
		e.refuse(w, http.StatusConflict, fmt.Sprintf(changedSince, s.place.file()))
	case err != nil:
		e.machine(w, err)
	case s.before == nil:
		http.Redirect(w, r, Prefix+"?da-hoan-tac="+strconv.Itoa(id), http.StatusSeeOther)
	default:
		http.Redirect(w, r, address(s.place)+"?da-hoan-tac=1", http.StatusSeeOther)
	}
}

func address(p place) string { return Prefix + "sua/" + p.kind.Folder + "/" + p.slug }

// machine tells of a failure that is nobody's writing.
func (e *editor) machine(w http.ResponseWriter, err error) {
	if os.IsNotExist(err) {
		e.refuse(w, http.StatusNotFound, noFile)
		return
	}
	e.refuse(w, http.StatusInternalServerError, fmt.Sprintf(machineFailed, err))
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
