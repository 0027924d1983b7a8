package record

import (
	"crypto/sha256"
	"io/fs"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"niemyet/generator/internal/problem"
)

// folder is content/ of one layer, read again and again. Only the files that changed are
// parsed.
type folder struct {
	layer  *Layer // nil for the site's own
	kept   map[string]*parsed
	files  []file       // in order of names
	strays problem.List // about files that are no records
	lost   []Lost       // of them those that were meant as one
	differ bool
}

// parsed is a file as it was when it was last read.
type parsed struct {
	reading
	err      error
	size     int64
	modified time.Time
	sum      [sha256.Size]byte // of the bytes: a file that was only touched is not parsed again
}

// read reads the folder; see [Reader.ReadAll]. sure is what known says of the names. After a
// failure everything is as it was before.
func (d *folder) read(fsys fs.FS, sure map[string]bool, names []string, tell func(done, all int)) error {
	here := listing{files: d.files, lost: d.lost, found: d.strays}
	if sure == nil {
		var err error
		if here, err = list(fsys); err != nil {
			return err
		}
		d.layer.name(here.found)
		here.found.Sort()
	}
	results := d.parse(fsys, here.files, sure, names, tell)
	before := d.kept
	kept := make(map[string]*parsed, len(results))
	differ := len(results) != len(before)
	for i, x := range results {
		if x.err != nil {
			return x.err
		}
		name := here.files[i].name
		old, had := before[name]
		differ = differ || !had || old.sum != x.sum || old.size != x.size
		kept[name] = x
	}
	d.files, d.strays, d.lost = here.files, here.found, here.lost
	d.kept, d.differ = kept, d.differ || differ
	return nil
}

// known are the changed records when the list of files still holds: each of the names is
// a record read before and still a file, or no matter of records at all. Else it is nil.
func (d *folder) known(fsys fs.FS, names []string) map[string]bool {
	if len(names) == 0 || d.kept == nil {
		return nil
	}
	out := map[string]bool{}
	for _, name := range names {
		if name != ContentDir && !strings.HasPrefix(name, ContentDir+"/") {
			continue
		}
		info, err := fs.Stat(fsys, name)
		if _, had := d.kept[name]; !had || err != nil || !info.Mode().IsRegular() {
			return nil
		}
		out[name] = true
	}
	return out
}

// parse reads the files on all cores; with sure, only those.
func (d *folder) parse(fsys fs.FS, files []file, sure map[string]bool, names []string, tell func(done, all int)) []*parsed {
	results := make([]*parsed, len(files))
	work := make(chan int, 16)
	var pool sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		pool.Go(func() {
			for i := range work {
				f := files[i]
				results[i] = d.file(fsys, f, d.kept[f.name], slices.Contains(names, f.name))
			}
		})
	}
	for i, f := range files {
		if sure != nil && !sure[f.name] {
			results[i] = d.kept[f.name]
			continue
		}
		work <- i
		if tell != nil && i%32 == 0 {
			tell(i, len(files))
		}
	}
	close(work)
	pool.Wait()
	return results
}

// file gives what is kept of a file, or reads it.
func (d *folder) file(fsys fs.FS, f file, before *parsed, changed bool) *parsed {
	if before == nil {
		before = &parsed{}
	}
	info, err := f.entry.Info()
	if changed || err == nil && info.Mode()&fs.ModeSymlink != 0 {
		info, err = fs.Stat(fsys, f.name) // the entry may be of an earlier listing
	}
	if err != nil {
		return &parsed{err: err}
	}
	timed := !before.modified.IsZero() // files in memory have no time
	if timed && !changed && info.Size() == before.size && info.ModTime().Equal(before.modified) {
		return before
	}
	now := &parsed{size: info.Size(), modified: info.ModTime()}
	refuse := func(p problem.Problem) *parsed {
		now.opened, now.lost = d.layer.name(problem.List{p}), lose(f.kind, f.name, nil)
		return now
	}
	if !info.Mode().IsRegular() { // opening a pipe waits for ever
		return refuse(problem.New("E116", problem.Place{File: f.name}, "why", problem.Both(NoFile)))
	}
	if long := TooLong(problem.Place{File: f.name}, info.Size()); long != nil {
		return refuse(long[0])
	}
	raw, err := fs.ReadFile(fsys, f.name)
	if err != nil {
		return &parsed{err: err}
	}
	now.sum = sha256.Sum256(raw)
	if now.sum == before.sum {
		now.reading = before.reading
		return now
	}
	now.reading = parse(d.layer, f.name, f.kind, raw)
	now.opened.Sort()
	now.found.Sort()
	return now
}

// NoFile is why a name that opens as none is not read.
var NoFile = problem.Text{Vi: "là ống, thiết bị hay ổ cắm, không phải tệp", En: "it is a pipe, a device or a socket, no file"}
