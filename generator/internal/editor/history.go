package editor

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"

	"niemyet/generator/internal/disk"
)

// step is one write, of one file or of many, with what stood there before.
type step struct {
	ID      int `json:"-"`
	Title   string
	Changes []disk.Change
}

// stepsDir is where steps wait to be taken back, below the source folder. They are nobody's
// history: Git is told to leave them alone.
const stepsDir = disk.Hidden + "hoan-tac"

// Bounds of what is remembered: the oldest steps go first.
const (
	mostSteps = 100
	mostBytes = 64 << 20
)

// history keeps the last writes on the disk, so that they can be taken back after the
// program was started again. In memory are their names alone.
type history struct {
	root string
	lock sync.Mutex
	read bool
	last int
	kept []undoLink // oldest first
}

// undoLink is a write that can be taken back, as pages offer it.
type undoLink struct {
	ID    int
	Title string
	File  string // "" for a write of many files
	Files int
	size  int64
}

// links are the last write of each file, newest first.
func (h *history) links() (out []undoLink) {
	h.lock.Lock()
	defer h.lock.Unlock()
	h.load()
	seen := map[string]bool{}
	for _, l := range slices.Backward(h.kept) {
		if len(out) == mostOffered {
			break
		}
		if l.File == "" || !seen[l.File] {
			seen[l.File] = true
			out = append(out, l)
		}
	}
	return out
}

// mostOffered is how many writes a page offers to take back.
const mostOffered = 5

func (h *history) name(id int) string {
	return filepath.Join(h.root, stepsDir, fmt.Sprintf("%08d.json", id))
}

// load reads once what an earlier run left. What cannot be read is only not offered.
func (h *history) load() {
	if h.read {
		return
	}
	h.read = true
	entries, _ := os.ReadDir(filepath.Join(h.root, stepsDir))
	for _, entry := range entries {
		id, err := strconv.Atoi(strings.TrimSuffix(entry.Name(), ".json"))
		if err != nil || !entry.Type().IsRegular() {
			continue
		}
		h.last = max(h.last, id)
		s, ok := h.open(id)
		if !ok {
			continue
		}
		if h.never(s) {
			_ = os.Remove(h.name(id)) // what stays is asked again by the next run
			continue
		}
		h.kept = append(h.kept, linkTo(s, sizeOf(entry)))
	}
}

func sizeOf(entry fs.DirEntry) int64 {
	info, err := entry.Info()
	if err != nil {
		return 0
	}
	return info.Size()
}

// never tells a step that was remembered and not written, or taken back and not forgotten:
// all its files are as before it.
func (h *history) never(s step) bool {
	for _, c := range s.Changes {
		now, err := disk.Read(filepath.Join(h.root, filepath.FromSlash(c.Name)))
		if errors.Is(err, fs.ErrNotExist) {
			now, err = nil, nil
		}
		if err != nil || (now == nil) != (c.Old == nil) || !bytes.Equal(now, c.Old) {
			return false
		}
	}
	return true
}

func linkTo(s step, size int64) undoLink {
	l := undoLink{ID: s.ID, Title: s.Title, Files: len(s.Changes), size: size}
	if len(s.Changes) == 1 {
		l.File = s.Changes[0].Name
	}
	return l
}

// open reads a step.
func (h *history) open(id int) (s step, ok bool) {
	data, err := disk.Read(h.name(id))
	if err != nil || json.Unmarshal(data, &s) != nil || len(s.Changes) == 0 {
		return step{}, false
	}
	s.ID = id
	return s, true
}

// push remembers a write before it is made.
func (h *history) push(s step) (id int, err error) {
	h.lock.Lock()
	defer h.lock.Unlock()
	h.load()
	dir := filepath.Join(h.root, stepsDir)
	made, err := disk.MakeFolder(dir)
	if err == nil && made != "" {
		err = disk.Write(filepath.Join(dir, ".gitignore"), []byte("*\n"))
	}
	if err != nil {
		return 0, err
	}
	data, err := json.Marshal(s)
	if err != nil {
		panic("internal error: " + err.Error())
	}
	h.last++
	s.ID = h.last
	if err := disk.Write(h.name(s.ID), data); err != nil {
		return 0, err
	}
	h.kept = append(h.kept, linkTo(s, int64(len(data))))
	h.forget()
	return s.ID, nil
}

// forget drops the oldest steps beyond the bounds.
func (h *history) forget() {
	all := int64(0)
	for _, l := range h.kept {
		all += l.size
	}
	for len(h.kept) > 1 && (len(h.kept) > mostSteps || all > mostBytes) {
		_ = os.Remove(h.name(h.kept[0].ID)) // one too many does no harm
		all -= h.kept[0].size
		h.kept = h.kept[1:]
	}
}

func (h *history) find(id int) (step, bool) {
	h.lock.Lock()
	defer h.lock.Unlock()
	h.load()
	if !slices.ContainsFunc(h.kept, func(l undoLink) bool { return l.ID == id }) {
		return step{}, false
	}
	return h.open(id)
}

func (h *history) drop(id int) error {
	h.lock.Lock()
	defer h.lock.Unlock()
	h.kept = slices.DeleteFunc(h.kept, func(l undoLink) bool { return l.ID == id })
	err := os.Remove(h.name(id))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}
