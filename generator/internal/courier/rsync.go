package courier

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/origin"
)

// rsync is a folder that the program rsync reaches, on another machine over ssh or on this one.
type rsync struct {
	program, to string

	left []string // what a run that was cut had brought there and given no name yet
}

// waiting is the folder in which rsync itself keeps the files of a batch until all of them are there.
const waiting = ".~tmp~"

// ask asks what lies there.
func (r *rsync) ask(ctx context.Context, args ...string) ([]byte, error) {
	return call{program: r.program}.run(ctx, args...)
}

// timedOut is how rsync ends when the other is gone.
const timedOut = 30

// carry moves files whose names it gets. It may be silent for long while both ends sum up files; it
// notices itself when the other is gone.
func (r *rsync) carry(ctx context.Context, names []string, args ...string) ([]byte, error) {
	idle := fmt.Sprintf("--timeout=%d", max(1, int(patience.Seconds())))
	out, err := call{program: r.program, names: names, end: "\x00", waits: true}.run(ctx, append([]string{idle}, args...)...)
	if fault := new(Fault); errors.As(err, &fault) && exited(err, timedOut, "") {
		fault.Err = ErrSilent
	}
	return out, err
}

// send carries the files of a list.
func (r *rsync) send(ctx context.Context, names []string, args ...string) ([]byte, error) {
	return r.carry(ctx, names, append([]string{"--from0", "--files-from=-"}, args...)...)
}

func (r *rsync) Look(ctx context.Context) (s State, err error) {
	list, err := r.ask(ctx, "--list-only", "--", r.to)
	if exited(err, 23, "No such file or directory") {
		return s, nil // the folder is made when something is put there
	}
	if err != nil {
		return s, err
	}
	for line := range strings.Lines(string(list)) {
		if cells := strings.Fields(line); len(cells) > 4 && cells[4] != "." {
			s.Names = append(s.Names, strings.Join(cells[4:], " "))
		}
	}
	dir, gone, err := disk.Scratch()
	if err != nil {
		return s, err
	}
	defer gone()
	if _, err := r.carry(ctx, nil, "-r", "--include=/"+origin.File, "--include=/"+origin.SignatureFile, "--include=/"+Journal, "--exclude=*",
		"--max-size="+strconv.Itoa(origin.Largest), "--", r.to, dir+string(filepath.Separator)); err != nil {
		return s, err
	}
	lies, err := (&folder{dir}).Look(ctx)
	lies.Names = s.Names
	if err == nil && lies.Journal != nil {
		err = r.findLeft(ctx, lies.Journal)
	}
	return lies, err
}

// findLeft finds what the run of a journal had on its way: files that wait for the names that it was about, and no others.
func (r *rsync) findLeft(ctx context.Context, journal []byte) error {
	names, err := readJournal(journal)
	if err != nil {
		return nil // told by whoever plans
	}
	list, err := r.ask(ctx, "-r", "--list-only", "--8-bit-output", "--include=*/", "--include="+waiting+"/*", "--exclude=*", "--", r.to)
	if err != nil {
		return err
	}
	for _, name := range names {
		wait := path.Join(path.Dir(name), waiting, path.Base(name))
		if bytes.Contains(list, []byte(" "+wait+"\n")) {
			r.left = append(r.left, wait)
		}
	}
	return nil
}

// Put compares by checksum: a clock that is wrong there hides no change. Each file takes its
// name when all of the batch are there.
func (r *rsync) Put(ctx context.Context, root string, names []string) error {
	_, err := r.send(ctx, names, "-rc", "-p", "--chmod=D755,F644", "--delay-updates", "--", root+string(filepath.Separator), r.to)
	return err
}

// Remove sends folders that lack the files. Folders that are empty then stay: rsync cannot tell
// that nobody else needs them. What a run before has left waiting goes too.
func (r *rsync) Remove(ctx context.Context, names []string) error {
	names, r.left = slices.Concat(names, r.left), nil
	dir, gone, err := disk.Scratch()
	if err != nil {
		return err
	}
	defer gone()
	for _, name := range names {
		if _, err := disk.MakeFolder(filepath.Join(dir, filepath.FromSlash(path.Dir(name)))); err != nil {
			return err
		}
	}
	_, err = r.send(ctx, names, "-r", "--delete-missing-args", "--", dir+string(filepath.Separator), r.to)
	return err
}

func (r *rsync) Finish(context.Context, string) error { return nil }
func (r *rsync) Close() error                         { return nil }
