package courier

import (
	"context"
	"errors"
	"fmt"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/origin"
)

// rsync is a folder that the program rsync reaches, on another machine over ssh or on this one.
type rsync struct{ program, to string }

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
	return lies, err
}

// Put compares by checksum: a clock that is wrong there hides no change. Each file takes its
// name when all of the batch are there.
func (r *rsync) Put(ctx context.Context, root string, names []string) error {
	_, err := r.send(ctx, names, "-rc", "-p", "--chmod=D755,F644", "--delay-updates", "--", root+string(filepath.Separator), r.to)
	return err
}

// Remove sends folders that lack the files. Folders that are empty then stay: rsync cannot tell
// that nobody else needs them.
func (r *rsync) Remove(ctx context.Context, names []string) error {
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
