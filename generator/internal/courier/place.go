package courier

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/origin"
)

// What may be wrong with the name of a place.
var (
	ErrForm = errors.New("no such kind of place")
	// ErrNoProgram is told with the program's name in a Fault.
	ErrNoProgram = errors.New("the program is not on this machine")
)

// Way is how a place is reached.
type Way string

// The ways, as they begin the name of a place. A folder has none.
const (
	ByFolder Way = ""
	ByRsync  Way = "rsync"
	ByRclone Way = "rclone"
	ByGit    Way = "git"
)

// WayOf splits the name of a place. One letter before a colon is a drive; "web@host:/srv" is no
// folder of this machine: whoever means rsync or git and forgets to say so would publish into one.
func WayOf(target string) (Way, string, error) {
	way, rest, ok := strings.Cut(target, ":")
	if !ok || len(way) == 1 || strings.ContainsAny(way, `/\`) {
		return ByFolder, target, nil
	}
	if !slices.Contains([]Way{ByRsync, ByRclone, ByGit}, Way(way)) || rest == "" || rest[0] == '-' || strings.ContainsAny(rest, "\r\n\x00") {
		return "", "", ErrForm
	}
	return Way(way), rest, nil
}

// secrets are what may stand in the name of a place and opens it: an account in an address, a
// password in a remote of rclone that is described in place.
var secrets = regexp.MustCompile(`(://)[^/@\s]*@|(\w*(?:pass|token|secret|key)\w*=)(?:"[^"]*"|[^,:\s]*)`)

// Shown is the name of a place, or what a program said of it, as others may read it.
func Shown(text string) string { return secrets.ReplaceAllString(text, "$1$2") }

// Open opens a place. Nothing is changed there.
func Open(target string) (Place, error) {
	way, rest, err := WayOf(target)
	if err != nil {
		return nil, err
	}
	switch way {
	case ByRsync:
		return opened("rsync", func(program string) Place { return &rsync{program: program, to: strings.TrimRight(rest, "/") + "/"} })
	case ByRclone:
		return opened("rclone", func(program string) Place { return &rclone{program, strings.TrimRight(rest, "/")} })
	case ByGit:
		return opened("git", func(program string) Place { return newRepository(program, rest) })
	}
	return &folder{dir: rest}, nil
}

// opened is a place that a program reaches.
func opened(name string, with func(program string) Place) (Place, error) {
	program, err := exec.LookPath(name)
	if err != nil {
		return nil, &Fault{Program: name, Err: ErrNoProgram}
	}
	return with(program), nil
}

// folder is a place on this machine, or on a drive of it.
type folder struct{ dir string }

func (f *folder) Look(context.Context) (s State, err error) {
	if _, err := os.Stat(f.dir); errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	err = f.in(func(t *disk.Tree) (err error) {
		s, err = lookAt(t)
		return err
	})
	return s, err
}

// lookAt is what lies in a folder.
func lookAt(t *disk.Tree) (s State, err error) {
	if s.Names, err = t.Names(); err != nil {
		return s, err
	}
	for _, part := range s.parts() {
		if *part.to, err = t.Read(part.name, origin.Largest); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return s, err
		}
	}
	return s, nil
}

func (f *folder) in(do func(*disk.Tree) error) error {
	t, err := disk.OpenTree(f.dir)
	if err != nil {
		return err
	}
	return errors.Join(do(t), t.Close())
}

func (f *folder) Put(ctx context.Context, root string, names []string) error {
	return f.in(func(t *disk.Tree) error {
		for _, name := range names {
			body, err := disk.Read(filepath.Join(root, filepath.FromSlash(name)))
			if err == nil {
				err = errors.Join(ctx.Err(), t.Put(name, body))
			}
			if err != nil {
				return err
			}
		}
		return t.Flush(names)
	})
}

func (f *folder) Remove(ctx context.Context, names []string) error {
	return f.in(func(t *disk.Tree) error {
		for _, name := range names {
			if err := errors.Join(ctx.Err(), t.Remove(name)); err != nil {
				return err
			}
		}
		return nil
	})
}

func (f *folder) Finish(context.Context, string) error { return nil }
func (f *folder) Close() error                         { return nil }
