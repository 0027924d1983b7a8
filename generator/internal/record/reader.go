package record

import (
	"crypto/sha256"
	"io/fs"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"niemyet/generator/internal/problem"
)

// Reader reads a source again and again and parses only the files that changed. What
// it gives equals what a fresh reading gives: a record depends on nothing but its own
// file. The zero value is ready; it is not for concurrent use.
type Reader struct {
	kept   map[string]parsed
	files  []file       // in order of names
	strays problem.List // about files that are no records
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

// ReadAll is [ReadAll] for a source read before. With names it takes it that no other
// file changed: it reads those among them that were there before, without a look at
// the rest. When one of them is new or gone, or when no names are given, every file is
// looked at, and those whose size or time is otherwise are read.
func (r *Reader) ReadAll(fsys fs.FS, names []string) ([]Record, problem.List, error) {
	sure := r.known(fsys, names)
	if sure == nil {
		files, strays, err := list(fsys)
		if err != nil {
			return nil, nil, err
		}
		strays.Sort()
		r.files, r.strays = files, strays
	}
	results := r.read(fsys, sure, names)
	before := r.kept
	kept := make(map[string]parsed, len(results))
	records := make([]Record, 0, len(results))
	differ := len(results) != len(before)
	var found problem.List // in order, as the files are
	for i, x := range results {
		if x.err != nil {
			return nil, nil, x.err
		}
		name := r.files[i].name
		old, had := before[name]
		differ = differ || !had || old.sum != x.sum || old.size != x.size
		kept[name] = x
		found = append(found, x.found...)
		if x.record != nil {
			records = append(records, x.record)
		}
	}
	r.kept, r.differ = kept, differ
	return records, problem.Merge(r.strays, found), nil
}

// Known gives a record of the last reading by its file, for whoever looks at the same
// folder; ok is false when the file is another by now. What it gives holds for this
// reading, and may be asked by any number of goroutines while the next one is made.
func (r *Reader) Known() func(file string, modified time.Time, size int64) (Record, bool) {
	kept := r.kept // the next reading makes a map of its own
	return func(file string, modified time.Time, size int64) (Record, bool) {
		p, there := kept[file]
		if !there || p.modified.IsZero() || !p.modified.Equal(modified) || p.size != size {
			return nil, false
		}
		return p.record, true
	}
}

// known are the changed records when the list of files still holds: each of the names is
// a record read before and still a file, or no matter of records at all. Else it is nil.
func (r *Reader) known(fsys fs.FS, names []string) map[string]bool {
	if len(names) == 0 || r.kept == nil {
		return nil
	}
	out := map[string]bool{}
	for _, name := range names {
		if name != ContentDir && !strings.HasPrefix(name, ContentDir+"/") {
			continue
		}
		info, err := fs.Stat(fsys, name)
		if _, had := r.kept[name]; !had || err != nil || !info.Mode().IsRegular() {
			return nil
		}
		out[name] = true
	}
	return out
}

// Differ tells whether the last reading found other files, or other bytes in them, than
// the one before.
func (r *Reader) Differ() bool { return r.differ }

// read reads the files on all cores; with sure, only those.
func (r *Reader) read(fsys fs.FS, sure map[string]bool, names []string) []parsed {
	results := make([]parsed, len(r.files))
	work := make(chan int, 64)
	var pool sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		pool.Go(func() {
			for i := range work {
				f := r.files[i]
				results[i] = readFile(fsys, f, r.kept[f.name], slices.Contains(names, f.name))
			}
		})
	}
	for i, f := range r.files {
		if sure != nil && !sure[f.name] {
			results[i] = r.kept[f.name]
			continue
		}
		work <- i
		if r.Tell != nil && i%128 == 0 {
			r.Tell(i, len(r.files))
		}
	}
	close(work)
	pool.Wait()
	return results
}

// readFile gives what is kept of a file, or reads it.
func readFile(fsys fs.FS, f file, before parsed, changed bool) parsed {
	info, err := f.entry.Info()
	if changed || err == nil && info.Mode()&fs.ModeSymlink != 0 {
		info, err = fs.Stat(fsys, f.name) // the entry may be of an earlier listing
	}
	if err != nil {
		return parsed{err: err}
	}
	timed := !before.modified.IsZero() // files in memory have no time
	if timed && !changed && info.Size() == before.size && info.ModTime().Equal(before.modified) {
		return before
	}
	now := parsed{size: info.Size(), modified: info.ModTime()}
	if !info.Mode().IsRegular() { // opening a pipe waits for ever
		now.found = problem.List{problem.New("E116", problem.Place{File: f.name}, "why", problem.Both(NoFile))}
		return now
	}
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

// NoFile is why a name that opens as none is not read.
var NoFile = problem.Text{Vi: "là ống, thiết bị hay ổ cắm, không phải tệp", En: "it is a pipe, a device or a socket, no file"}
