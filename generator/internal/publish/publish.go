// Package publish puts outputs on the disk, all or nothing.
//
// In: a folder to fill and outputs, from any number of goroutines. Out: after
// Commit the folder holds exactly these outputs; without it, it is as it was.
//
// The outputs are written into a folder beside the target. Commit brings them to the
// disk, counts them again and lets the two folders change places: in one step where the
// system can (Linux, macOS), so that a reader finds every file at every moment; elsewhere
// by two renamings. A run that fails or is killed anywhere leaves a whole site: Open
// finishes or undoes first what such a run had begun, before it deletes anything.
//
// One run at a time fills a target: another waits. Beside a target "public" lie, while a
// run goes on and after one that was killed, ".niemyet-public.khoa" (the lock),
// ".niemyet-public.moi" (the site that is being made, or is being taken away) and
// ".niemyet-public.cu" (the site of before, between two renamings). Nothing else is ever
// taken away.
//
// A file of the new site that has the bytes of the one that is up is that file, under a
// second name until the old site is gone (keep.go): its time and number stay.
//
// What never happens: the source is not replaced, nor what holds it or a folder of it; a
// folder that niemyet did not make is not replaced, nor one that somebody has put a file
// into (target.go, marker.go: Refusal says which); no file is written outside the target's
// parent; no file of the site is closed to a web server by the umask.
package publish

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"niemyet/generator/internal/disk"
)

// readable are the permissions of a file of a site: everybody may read it.
const readable fs.FileMode = 0o644

// patience is how long a run waits for another that fills the same target.
const patience = 10 * time.Minute

// ErrSpoiled is returned when what lies on the disk is not what was written.
var ErrSpoiled = errors.New("files of the new site were changed or taken away while it was made")

// Options say what is around a target.
type Options struct {
	Source  string // the folder of the site, never to be touched; "" for none
	Waiting func() // told once when another run fills the target; nil for nobody
	Summed  bool   // the run wants to know the SHA-256 of every file
}

// Written is a file that was put into a folder.
type Written struct {
	Path   string
	Size   int64
	SHA256 [sha256.Size]byte
}

// Folder is a target being filled.
type Folder struct {
	target, work, before string
	release              func()
	parents              string // the topmost folder that Open made around the target, or ""

	unlinked atomic.Bool // the system gives a file one name only
	guard    sync.Mutex
	sizes    map[string]int64             // what was written
	sums     map[string][sha256.Size]byte // nil when nobody asked for them
	kept     map[string]string            // the place of what the site that is up had already, byte for byte
	placed   map[string]string            // the place of every file when all were counted
	way      string                       // in which files are made of others; "" where none are
	made     map[string]bool              // folders that exist already
}

// Open prepares to fill the target, which is created by Commit. Whoever opens must end
// with Abandon, also after Commit.
func Open(target string, opt Options) (*Folder, error) {
	target, err := allowed(target, opt.Source)
	if err != nil {
		return nil, err
	}
	parent := filepath.Dir(target)
	made, err := disk.MakePublicFolder(parent)
	if err != nil {
		return nil, err
	}
	f := &Folder{
		target: target, work: beside(target, "moi"), before: beside(target, "cu"), parents: made,
		sizes: map[string]int64{}, made: map[string]bool{}, kept: map[string]string{}, placed: map[string]string{},
	}
	if opt.Summed {
		f.sums = map[string][sha256.Size]byte{}
	}
	ctx, end := context.WithTimeout(context.Background(), patience)
	defer end()
	f.release, err = disk.Lock(ctx, beside(target, "khoa"), opt.Waiting)
	if errors.Is(err, disk.ErrBusy) {
		return nil, &Refusal{Why: Busy, Target: target}
	}
	if err != nil {
		return nil, err
	}
	if err = f.recover(); err == nil {
		err = ours(target)
	}
	if err != nil {
		return nil, errors.Join(err, f.Abandon())
	}
	return f, nil
}

// beside is a name for what belongs to a target and is not it. What a target is called
// never makes it the name for another.
func beside(target, what string) string {
	parent, base := filepath.Split(target)
	return filepath.Join(parent, disk.Hidden+base+"."+what)
}

// Write puts one file into the folder. Safe for concurrent use.
func (f *Folder) Write(path string, body []byte) error {
	name := f.at(path)
	var sum [sha256.Size]byte
	if f.sums != nil {
		sum = sha256.Sum256(body)
	}
	if err := f.note(path, int64(len(body)), sum); err != nil {
		return err
	}
	if f.keep(path, name, body) {
		return nil
	}
	return f.writeNew(path, these(body))
}

// at is where a file of the new site is made.
func (f *Folder) at(path string) string {
	name := filepath.FromSlash(path)
	if !filepath.IsLocal(name) {
		panic("internal error: output outside the site: " + path)
	}
	return filepath.Join(f.work, name)
}

// these are bytes that are at hand.
func these(body []byte) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := w.Write(body)
		return err
	}
}

// note remembers what is about to be written, and makes its folder.
func (f *Folder) note(path string, size int64, sum [sha256.Size]byte) error {
	f.guard.Lock()
	defer f.guard.Unlock()
	f.sizes[path] = size
	if f.sums != nil {
		f.sums[path] = sum
	}
	return f.folder(filepath.Dir(f.at(path)))
}

// writeNew writes a file that is this run's alone. What has its name already, from an earlier
// Write, goes first: it may be a file of the site that is up, and is not written into.
func (f *Folder) writeNew(path string, fill func(io.Writer) error) error {
	f.forget(path)
	name := f.at(path)
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, readable)
	if errors.Is(err, fs.ErrExist) {
		if err := os.Remove(name); err != nil {
			return err
		}
		file, err = os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, readable)
	}
	if err != nil {
		return err
	}
	if err := fill(file); err != nil {
		return errors.Join(err, file.Close())
	}
	if err := file.Close(); err != nil {
		return err
	}
	return os.Chmod(name, readable) // whatever the umask: a web server is another user
}

// forget takes a file for none of the site that is up.
func (f *Folder) forget(path string) {
	f.guard.Lock()
	defer f.guard.Unlock()
	delete(f.kept, path)
}

// folder makes a folder of the new site that everybody may read.
func (f *Folder) folder(dir string) error {
	if f.made[dir] {
		return nil
	}
	if dir != f.work {
		if err := f.folder(filepath.Dir(dir)); err != nil {
			return err
		}
	}
	if err := os.Mkdir(dir, 0o755); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	f.made[dir] = true
	return os.Chmod(dir, 0o755)
}

// Written are the files so far, in order; nil when their sums were not asked for.
func (f *Folder) Written() (out []Written) {
	f.guard.Lock()
	defer f.guard.Unlock()
	for _, path := range slices.Sorted(maps.Keys(f.sums)) {
		out = append(out, Written{path, f.sizes[path], f.sums[path]})
	}
	return out
}

// Sizes are the files so far and how many bytes each has.
func (f *Folder) Sizes() map[string]int64 {
	f.guard.Lock()
	defer f.guard.Unlock()
	return maps.Clone(f.sizes)
}

// Commit makes the folder's content the target's. With an error the target is as it was.
func (f *Folder) Commit() error {
	names := slices.Sorted(maps.Keys(f.sizes))
	if err := f.Write(marker, mark(names, f.way)); err != nil {
		return err
	}
	defer func() { delete(f.sizes, marker) }()
	if err := disk.Flush(f.work, append(names, marker)); err != nil {
		return err
	}
	if err := f.recount(); err != nil {
		return err
	}
	if err := f.foreign(); err != nil {
		return err
	}
	err := f.swap()
	if disk.OtherSystem(err) {
		return &Refusal{Why: IsMount, Target: f.target} // the lower layer of a container
	}
	return err
}

// recount holds what lies on the disk against what was written.
func (f *Folder) recount() error {
	found := 0
	err := filepath.WalkDir(f.work, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(f.work, name)
		path, place := filepath.ToSlash(rel), disk.Place(info)
		size, ok := f.sizes[path]
		was, kept := f.kept[path]
		if err == nil && (!ok || !info.Mode().IsRegular() || info.Size() != size || kept && place != was) {
			err = fmt.Errorf("%s: %w", rel, ErrSpoiled)
		}
		f.placed[path] = place
		found++
		return err
	})
	if err == nil && found != len(f.sizes) {
		err = fmt.Errorf("%d/%d: %w", found, len(f.sizes), ErrSpoiled)
	}
	return err
}

// Files is how many files there were when all were counted, the marker among them.
func (f *Folder) Files() int { return len(f.placed) }

// AsCounted tells whether a file of the target is the one that was counted: from then on nobody has written into it.
func (f *Folder) AsCounted(path string, info fs.FileInfo) bool {
	place, ok := f.placed[path]
	return ok && place == disk.Place(info)
}

// Clear takes away what is not the target: from then on nothing of this run touches what lies in it.
func (f *Folder) Clear() error { return os.RemoveAll(f.work) }

// Abandon removes what was written and lets others fill the target; after Commit the
// target stays as it is then, else as it was.
func (f *Folder) Abandon() error {
	if f.release == nil {
		return nil
	}
	err := f.Clear()
	f.release()
	f.release = nil
	if f.parents != "" {
		removeEmpty(filepath.Dir(f.target), f.parents)
	}
	return err
}

// removeEmpty takes folders away that were made for nothing.
func removeEmpty(dir, top string) {
	for os.Remove(dir) == nil && dir != top {
		dir = filepath.Dir(dir)
	}
}
