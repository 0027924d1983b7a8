package record

import (
	"crypto/sha256"
	"io/fs"
	"runtime"
	"strconv"
	"sync"
	"time"

	"niemyet/generator/internal/problem"
)

// Reader reads a source again and again and parses only the files that changed. What
// it gives equals what a fresh reading gives: a record depends on nothing but its own
// file. The zero value is ready; it is not for concurrent use.
type Reader struct {
	kept   map[string]parsed
	differ bool

	// Tell, when set, is told from time to time how many of how many files are read. It
	// is called by one goroutine at a time.
	Tell func(done, all int)
}

// parsed is a file as it was when it was last read.
type parsed struct {
	record   Record
	found    problem.List
	err      error
	size     int64
	modified time.Time
	sum      [sha256.Size]byte // of the bytes: a file that was only touched is not parsed again
}

// ReadAll is [ReadAll] for a source read before. A file counts as unchanged when its
// size and its time are; changed names those known to be otherwise and may be nil.
func (r *Reader) ReadAll(fsys fs.FS, changed func(name string) bool) ([]Record, problem.List, error) {
	files, found, err := list(fsys)
	if err != nil {
		return nil, nil, err
	}
	found.Sort()
	results := r.read(fsys, files, changed)
	kept := make(map[string]parsed, len(files))
	records := make([]Record, 0, len(files))
	var inFiles problem.List // in order, as the files are
	for i, x := range results {
		if x.err != nil {
			return nil, nil, x.err
		}
		kept[files[i].name] = x
		inFiles = append(inFiles, x.found...)
		if x.record != nil {
			records = append(records, x.record)
		}
	}
	r.differ = len(kept) != len(r.kept)
	for name, x := range kept {
		before, known := r.kept[name]
		r.differ = r.differ || !known || before.sum != x.sum || before.size != x.size
	}
	r.kept = kept
	return records, problem.Merge(found, inFiles), nil
}

// Differ tells whether the last reading found other files, or other bytes in them, than
// the one before.
func (r *Reader) Differ() bool { return r.differ }

// read reads the files on all cores.
func (r *Reader) read(fsys fs.FS, files []file, changed func(string) bool) []parsed {
	results := make([]parsed, len(files))
	work := make(chan int, 64)
	var pool sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		pool.Go(func() {
			for i := range work {
				f := files[i]
				results[i] = readFile(fsys, f, r.kept[f.name], changed != nil && changed(f.name))
			}
		})
	}
	for i := range files {
		work <- i
		if r.Tell != nil && i%128 == 0 {
			r.Tell(i, len(files))
		}
	}
	close(work)
	pool.Wait()
	return results
}

// readFile gives what is kept of a file, or reads it.
func readFile(fsys fs.FS, f file, before parsed, changed bool) parsed {
	info, err := f.entry.Info()
	if err == nil && info.Mode()&fs.ModeSymlink != 0 {
		info, err = fs.Stat(fsys, f.name)
	}
	if err != nil {
		return parsed{err: err}
	}
	timed := !before.modified.IsZero() // files in memory have no time
	if timed && !changed && info.Size() == before.size && info.ModTime().Equal(before.modified) {
		return before
	}
	now := parsed{size: info.Size(), modified: info.ModTime()}
	if info.Size() > maxFile {
		now.found = problem.List{problem.New("E110", problem.Place{File: f.name}, "size", strconv.FormatInt(info.Size()>>20, 10))}
		return now
	}
	raw, err := fs.ReadFile(fsys, f.name)
	if err != nil {
		return parsed{err: err}
	}
	now.sum = sha256.Sum256(raw)
	if now.sum == before.sum {
		now.record, now.found = before.record, before.found
		return now
	}
	now.record, now.found = Parse(f.name, f.kind, raw)
	now.found.Sort()
	return now
}
