package serve

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
)

// What of the source folder is watched: these folders with all below them, and these files.
var (
	watchedFolders = []string{"content", "layouts", "static", edition.SignedFolder}
	watchedFiles   = []string{site.ConfigFile, edition.HistoryFile, edition.FormerHistory, edition.AirFile, edition.CoversFile, edition.RoundsFile, edition.ShownFile, edition.RegisterFile}
)

// A program that saves writes a file in several steps: the reading waits until nothing
// has happened for quiet, but never longer than patient.
const (
	quiet   = 12 * time.Millisecond
	patient = 150 * time.Millisecond
)

// usualPoll is how often files are looked at when the system cannot tell of changes.
const usualPoll = time.Second

var ErrNetwork = errors.New("a network drive does not tell of changes")

// watch gives the names of changed files, below the source and with slashes, until the
// context ends. nil stands for "any file".
func (s *Server) watch(ctx context.Context) <-chan []string {
	out := make(chan []string)
	if s.opt.Poll > 0 {
		go s.poll(ctx, s.opt.Poll, s.stamps(), out)
		return out
	}
	w, err := s.notifier()
	if err != nil {
		if s.opt.Say != nil {
			s.opt.Say(Event{Polling: err})
		}
		go s.poll(ctx, usualPoll, s.stamps(), out)
		return out
	}
	go func() {
		defer w.Close()
		s.listen(ctx, w, out)
	}()
	return out
}

// notifier asks the system to tell of changes. An error means that it cannot.
func (s *Server) notifier() (*fsnotify.Watcher, error) {
	if onNetwork(s.opt.Source) {
		return nil, ErrNetwork
	}
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, err
	}
	if err = w.Add(s.opt.Source); err == nil {
		for _, folder := range append([]string{edition.Folder}, watchedFolders...) {
			if err = s.addTree(w, folder); err != nil {
				break
			}
		}
	}
	if err != nil {
		return nil, errors.Join(err, w.Close())
	}
	return w, nil
}

// addTree watches a folder and all below it; one that is not there is watched when it comes.
func (s *Server) addTree(w *fsnotify.Watcher, folder string) error {
	err := fs.WalkDir(s.source, folder, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		return w.Add(filepath.Join(s.opt.Source, filepath.FromSlash(name)))
	})
	if isMissing(err) {
		return nil
	}
	return err
}

// listen gathers what the system tells and hands it on in bursts.
func (s *Server) listen(ctx context.Context, w *fsnotify.Watcher, out chan<- []string) {
	b := burst{names: map[string]bool{}}
	still := time.NewTimer(time.Hour)
	defer still.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case e, open := <-w.Events:
			if !open {
				return
			}
			if s.note(w, &b, e) {
				still.Reset(b.wait(time.Now()))
			}
		case _, open := <-w.Errors:
			if !open {
				return
			}
			b.all = true // events were lost: any file may have changed
			still.Reset(quiet)
		case <-still.C:
			if b.empty() {
				continue
			}
			if s.halfWritten(&b) {
				still.Reset(quiet)
				continue
			}
			select {
			case out <- b.take():
			case <-ctx.Done():
				return
			}
		}
	}
}

// note adds an event to the burst; false when it is of no interest.
func (s *Server) note(w *fsnotify.Watcher, b *burst, e fsnotify.Event) bool {
	rel, err := filepath.Rel(s.opt.Source, e.Name)
	name := filepath.ToSlash(rel)
	if err != nil || !watched(name) || e.Op == fsnotify.Chmod {
		return false
	}
	if e.Has(fsnotify.Create) {
		if info, err := os.Lstat(e.Name); err == nil && info.IsDir() {
			// Files that came into it before it was watched are found by the reading.
			if err := s.addTree(w, name); err != nil {
				b.all = true
			}
		}
	}
	b.names[name] = true
	return true
}

// watched tells whether a change of a file can change the site. What editors leave
// beside a file while they save cannot.
func watched(name string) bool {
	base := name[strings.LastIndexByte(name, '/')+1:]
	if strings.HasPrefix(base, ".") || strings.HasPrefix(base, "~") || strings.HasSuffix(base, "~") || strings.HasSuffix(base, ".tmp") || base == "4913" {
		return false
	}
	for _, f := range watchedFiles {
		if name == f || name == path.Dir(f) { // the folder of a file may come later than serve
			return true
		}
	}
	for _, f := range watchedFolders {
		if name == f || strings.HasPrefix(name, f+"/") {
			return true
		}
	}
	return false
}

// burst is changes that belong together.
type burst struct {
	names map[string]bool
	all   bool
	since time.Time
}

func (b *burst) empty() bool { return len(b.names) == 0 && !b.all }

// wait is for how long nothing must happen before the burst is over.
func (b *burst) wait(now time.Time) time.Duration {
	if b.since.IsZero() {
		b.since = now
	}
	return max(0, min(quiet, patient-now.Sub(b.since)))
}

// halfWritten tells whether a file is empty that a program may be about to fill.
func (s *Server) halfWritten(b *burst) bool {
	if time.Since(b.since) > patient {
		return false
	}
	for name := range b.names {
		if info, err := fs.Stat(s.source, name); err == nil && info.Mode().IsRegular() && info.Size() == 0 {
			return true
		}
	}
	return false
}

func (b *burst) take() []string {
	names := make([]string, 0, len(b.names))
	for n := range b.names {
		names = append(names, n)
	}
	if b.all {
		names = nil
	}
	*b = burst{names: map[string]bool{}}
	return names
}
