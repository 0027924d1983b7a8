package serve

import (
	"context"
	"io/fs"
	"maps"
	"time"
)

// stamp is what tells that a file changed, without reading it.
type stamp struct {
	size     int64
	modified time.Time
}

// poll looks at the files every now and then, and tells what differs from before: for
// folders on other machines, whose changes the system does not tell of.
func (s *Server) poll(ctx context.Context, every time.Duration, before map[string]stamp, out chan<- []string) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		now := s.stamps()
		names := differing(before, now)
		before = now
		if len(names) == 0 {
			continue
		}
		select {
		case out <- names:
		case <-ctx.Done():
			return
		}
	}
}

// stamps looks at every watched file. What cannot be looked at now is looked at next time.
func (s *Server) stamps() map[string]stamp {
	out := map[string]stamp{}
	add := func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !watched(name) {
			return nil
		}
		if info, err := d.Info(); err == nil {
			out[name] = stamp{info.Size(), info.ModTime()}
		}
		return nil
	}
	for _, top := range append(append([]string{}, watchedFolders...), watchedFiles...) {
		_ = fs.WalkDir(s.source, top, add) // add passes over what fails
	}
	return out
}

// differing are the names that came, went or changed.
func differing(before, now map[string]stamp) []string {
	var out []string
	for name, x := range now {
		if old, known := before[name]; !known || old.size != x.size || !old.modified.Equal(x.modified) {
			out = append(out, name)
		}
	}
	for name := range maps.Keys(before) {
		if _, still := now[name]; !still {
			out = append(out, name)
		}
	}
	return out
}
